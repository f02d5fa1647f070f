/**
 * The word stock of the made-up letters: plain lists, so that whoever wants other letters adds a word and is done.
 * The size matters more than the words: text that repeats one small vocabulary flatters every word cache.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const lines = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim())

/** Nouns of common gender with their plural ending; `+x` doubles a letter before endings, `=` is no ending. */
export const commonNouns: readonly string[] = list(`
ansøgning,er afgørelse,r oplysning,er vurdering,er udgift,er indtægt,er ydelse,r bevilling,er klage,r periode,r
betingelse,r begrundelse,r beslutning,er undersøgelse,r behandling,er indsats,er aftale,r samtale,r plan,er
dato,er frist,er grænse,r regning,er kvittering,er betaling,er faktura,er rente,r restance,r skat+t,er pension,er
bolig,er lejlighed,er kontrakt,er husleje,r egenbetaling,er kommune,r forvaltning,er afdeling,er sagsbehandler,e
rådgiver,e læge,r sygeplejerske,r lærer,e leder,e pædagog,er borger,e ansøger,e ægtefælle,r samlever,e
søn+n,er bil,er cykel,e kørestol,e seng,e trappe,r dør,e rampe,r vej,e skole,r klasse,r plads,er
institution,er dagpleje,r bopæl,e adresse,r henvendelse,r erklæring,er udtalelse,r rapport,er journal,er
opgørelse,r beregning,er regel,er lov,e bestemmelse,r bekendtgørelse,r kendelse,r dom+m,e praksis,er tilladelse,r
godkendelse,r ansøgningsfrist,er venteliste,r funktion,er sygdom+m,e lidelse,r skade,r smerte,r medicin,er træning,er
genoptræning,er aktivitet,er ledsager,e hjælper,e støtteperson,er kontaktperson,er tekniker,e arkitekt,er
ejendom+m,e grund,e have,r hæk+k,e tank,e kloak+k,er afgift,er takst,er gebyrsats,er sats,er procent,er krone,r
måned,er uge,r dag,e time,r aften,er formiddag,e eftermiddag,e rettighed,er pligt,er mulighed,er opgave,r
ordning,er fordel,e ulempe,r ændring,er forskel+l,e virkning,er følge,r årsag,er situation,er hverdag,e familie,r
husstand,e gæld,er formue,r konto,er kode,r blanket+t,er formular,er side,r linje,r kopi,er
postkasse,r besked,er indkaldelse,r påmindelse,r aflysning,er tolk,e tilflytter,e flytning,er opsigelse,r
indskrivning,er udmelding,er prøve,r eksamen,er uddannelse,r praktik+k,er virksomhed,er arbejdsgiver,e stilling,er
barsel,er orlov,er ferie,r rejse,r transport,er kørsel,er billet+t,er tur,e maskine,r brugsret,er ventetid,er
`)

/** Nouns of neuter gender, written in the same way. */
export const neuterNouns: readonly string[] = list(`
brev,e svar,= behov,= tilskud,= beløb,= krav,= bilag,= dokument,er skema,er møde,r besøg,= hjem,=
hus,e værelse,r badeværelse,r køkken,er gulv,e loft,er tag,e område,r center,e kontor,er team,s udvalg,= råd,=
nævn,= punkt,er forhold,= formål,= resultat,er arbejde,r job+b,s forløb,= hjælpemiddel,er
apparat,er bevis,er udsagn,= notat,er referat,er forslag,= tilbud,= samtykke,r underskud,= overskud,= regnskab,er
budget+t,er lån,= depositum,er indskud,= vederlag,= gebyr,er fradrag,= loft,er vilkår,= grundlag,= hensyn,= ophold,=
pas,= kort,= billede,r syn,= helbred,= handicap+p,= ben,= knæ,= øre,r hjerte,r tab,= forbrug,= affald,= vand,=
anlæg+g,= byggeri,er skel+l,= areal,er dræn,= rør,= træ,er hegn,= vindue,r trin,= niveau,er antal+l,= år,= kvartal,er
tidspunkt,er døgn,= sted,er navn,e ansvar,= valg,= skøn,= spørgsmål,= argument,er problem,er hjørne,r
samarbejde,r netværk,= fællesskab,er ægteskab,er forældremyndighed,er samvær,= budskab,er regulativ,er
kursus,er fag,= hold,= skoleår,= institutionstilbud,= måltid,er udstyr,= inventar,er redskab,er køretøj,er
`)

/** First parts of compounds, with their linking letter. */
export const compoundHeads: readonly string[] = list(`
bolig sygedagpenge kontanthjælps pensions handicap børne familie ældre skole dagtilbuds fritids beskæftigelses
genoptrænings hjælpemiddel merudgifts ledsage aflastnings kørsels parkerings bygge miljø affalds spildevands vand
natur vej trafik ejendoms grund skatte betalings regnings økonomi indkomst formue husleje indskuds flytte adresse
folkeregister sundheds læge tandpleje pleje rengørings mad indkøbs trænings besøgs aften weekend døgn ferie
orlovs barsels voksen ungdoms uddannelses job virksomheds ressource fleks revaliderings integrations sprog
tolke klage høringstids dokumentations oplysnings kontrol tilsyns sikkerheds brand støj lugt jord rotte skadedyrs
legeplads cykelstis fortovs vinter sommer højtids begravelses
`)

/** Last parts of compounds: nouns of common gender with a plural ending. */
export const compoundTails: readonly string[] = list(`
ansøgning,er udgift,er ydelse,r ordning,er vurdering,er bevilling,er aftale,r plan,er frist,er sats,er takst,er
gruppe,r konsulent,er rådgiver,e medarbejder,e afdeling,er enhed,er regel,er vejledning,er blanket+t,er opgørelse,r
beregning,er betaling,er grænse,r indsats,er sag,er samtale,r undersøgelse,r rapport,er erklæring,er kontrakt,er
periode,r plads,er opgave,r kontrol+l,er ændring,er garanti,er reserve,r kvote,r liste,r profil,er analyse,r
`)

/** Verbs that take an object, weak in -ede; the infinitive. */
export const edeVerbs: readonly string[] = list(`
behandle vurdere registrere dokumentere kontrollere beregne opdatere justere afklare
kontakte orientere opkræve afvente bemærke konstatere respektere prioritere koordinere formulere
præcisere supplere kompensere refundere finansiere etablere installere reparere montere udskifte tilpasse
forhøje begrænse forlænge forkorte afslutte forny bekræfte acceptere markere notere arkivere returnere aflevere
hente spare leje udleje eje samle sortere veje indtaste ændre forvente benytte klare opsummere
kommentere kritisere redigere kopiere scanne printe uploade filtrere evaluere revidere indberette
dække udarbejde fortolke tolke håndtere styre afmontere
`)

/** Verbs weak in -te. */
export const teVerbs: readonly string[] = list(`
søge ansøge undersøge bruge læse høre nævne kende godkende anerkende udfylde opfylde sende indsende videresende
vise bevise afvise henvise anvise belyse oplyse begynde udvise indføre udføre gennemføre tilføre medføre
ajourføre overføre betale udbetale efterbetale tilbagebetale indkalde tilkalde fremkalde låne dele fordele måle spore
tilmelde framelde udmelde indmelde anmelde afmelde anbefale anvende genoptræne
`)

/** Strong and other irregular verbs: infinitive, present, past, participle. */
export const irregularVerbs: readonly (readonly string[])[] = lines(`
  give giver gav givet
  tage tager tog taget
  modtage modtager modtog modtaget
  foretage foretager foretog foretaget
  træffe træffer traf truffet
  få får fik fået
  se ser så set
  sætte sætter satte sat
  fastsætte fastsætter fastsatte fastsat
  lægge lægger lagde lagt
  vedlægge vedlægger vedlagde vedlagt
  fremlægge fremlægger fremlagde fremlagt
  skrive skriver skrev skrevet
  underskrive underskriver underskrev underskrevet
  bringe bringer bragte bragt
  indgive indgiver indgav indgivet
  afgive afgiver afgav afgivet
  finde finder fandt fundet
  holde holder holdt holdt
  overholde overholder overholdt overholdt
  fastholde fastholder fastholdt fastholdt
  bede beder bad bedt
  vælge vælger valgte valgt
  følge følger fulgte fulgt
  sige siger sagde sagt
  gøre gør gjorde gjort
  bryde bryder brød brudt
  nyde nyder nød nydt
  trække trækker trak trukket
  inddrage inddrager inddrog inddraget
  bære bærer bar båret
  hjælpe hjælper hjalp hjulpet
  lade lader lod ladet
  forstå forstår forstod forstået
  gennemgå gennemgår gennemgik gennemgået
  afslå afslår afslog afslået
`).map((line) => line.split(' '))

/** Adjectives: `+x` doubles a letter, `-` takes no t in the neuter, `=` never changes. */
export const adjectives: readonly string[] = list(`
stor kort lang høj lav fast- fuld hel halv god dårlig vigtig nødvendig rimelig særlig almindelig årlig månedlig
ugentlig daglig midlertidig varig foreløbig endelig skriftlig mundtlig elektronisk- økonomisk- social lægelig faglig
personlig offentlig lovpligtig frivillig gratis= billig dyr tilsvarende= tidligere= nuværende= kommende= følgende=
yderligere= løbende= gældende= afgørende= tilstrækkelig utilstrækkelig omfattende= alvorlig tung nem+m klar uklar
tydelig utydelig præcis rigtig gyldig ugyldig væsentlig uvæsentlig mulig umulig urimelig fysisk- psykisk- kronisk-
praktisk- teknisk- juridisk- medicinsk- kommunal selvstændig afhængig uafhængig passende= manglende= sen hurtig
langsom+m rolig venlig tryg+g rød grøn hvid sort- ung yngre= ældre= bedre= nærmeste= bedste= seneste= hidtidig
samtidig nærværende= pludselig ubetinget= uændret= lokal national digital normal formel+l neutral ideel+l legal
statslig regional årelang kortvarig langvarig hensigtsmæssig regelmæssig forsvarlig uforsvarlig betydelig ubetydelig
læselig ulæselig grundig hyppig sjælden= ensidig gensidig modsat= ekstra= prisbillig enkeltstående=
`)

/** Adverbs and other small words that fit between verb and object. */
export const adverbs: readonly string[] = list(`
derfor desuden dog også normalt altid ofte sjældent som_regel fortsat stadig allerede straks snart senere tidligere
umiddelbart skriftligt telefonisk digitalt samlet endeligt delvist helt næsten kun mindst højst cirka formentlig
muligvis desværre heldigvis i_forvejen i_øjeblikket efterfølgende herefter i_stedet konkret grundigt nøje igen
`).map((word) => word.replaceAll('_', ' '))
