// Word tables of the deep split: closed classes and well-known stock of Danish word formation.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Prefixes and particles: what begins with one is derived from a verb or grown into one word, not put together. */
export const particles: ReadonlySet<string> = set(`
af an ad bag be bi bort de dis er ek ex for fore foran forbi forud frem fra gen gennem hen her heri hid i ibrug igen
imod imellem ind indad kon mel mellem med mis mod ned neden om omkring op oppe opret ou over på re sam samt sammen
til tilbage u ud uden udenom under ved vel vide videre å efter inter trans kontra sub super anti pro pre per færdig
god godt fast lige såre iværk istand
`)

const heads: readonly (readonly [string, string])[] = [
  ['efter', 'skole løn værn middag ferie uddannelse'],
  ['over', 'læge assistent borgmester sygeplejerske inspektør kirurg dommer præsident ingeniør arm krop etage'],
  ['under', 'afdeling leverandør entreprenør udvalg gruppe kategori punkt arm krop etage'],
  ['mellem', 'trin leder form rum måltid regning navn finansiering kommunal offentlig menneskelig'],
  ['med', 'borger ejer ansøger passager elev menneske'],
  ['mod', 'part stykke bevis vægt vind'],
  ['for', 'have hus rum skole værelse stue'],
  ['bag', 'have dør hus trappe side rude gård'],
]

/** Heads that stand as words of their own behind a particle. */
export const freeAfterParticle: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  heads.map(([start, words]) => [start, set(words)]))

/** Nouns of light verbs: with what stands before them they make one derived word (godt|gørelse), not a compound. */
export const lightTails: ReadonlySet<string> = set(`
gørelse gøring sættelse tagelse tagning tagen læggelse holdelse stillelse førelse givelse givning bringelse lægning
`)

/** Words that a reader no longer takes apart, or that only look as if one could. */
export const wholeParts: ReadonlySet<string> = set(`
vejledning vejleder vejlede netværk fartøj flagermus billed billede helbred helår taburet farvelade bopæl kultur
temperatur struktur litteratur natur dagpenge indehaver udeblivelse udelukkelse indeståelse indestående nærvær
nærhed mandag tirsdag onsdag torsdag fredag lørdag søndag garderobe rådgiver rådgivning ægtefælle borgmester
frivillig husholdning hospital formål formand formue formular grundlag vilkår måltid selskab regnskab landskab
dokument periode person minister advokat kontakt samtale station telefon apotek karakter materiale pension system
program problem produkt
`)
/** Beginnings of other words that happen to be words themselves. */
export const boundStarts: ReadonlySet<string> = set(`
ende sine mine dine hans dens dets alle ikke eller oriente serve till overs fors fort aner delt tran konk alter ejen
forel mods besk form peri kon inter esse per pro par kom kan man sam mini fotog alt els ell
`)
/** Suffixes and endings that happen to be words themselves. */
export const boundTails: ReadonlySet<string> = set(`
hed heder lighed løshed løs skab dom ning ing else ring ling lede ende tage rede ster tion ske isme esse is ener ist
eri ør nativ arisk ativ abel ibel isk lig som bar sel mæssig logi grafi kopi skop fobi nom nomi gram loge graf log
pol mat mobil krat meter fon ovation vanlig fili vending ager iker vejer værende bliver over under efter ælde ære ømme ægge ælling
ånde ude ord inge
`)
/** Words of two or three letters (and a few fuller forms that stand nowhere else) that begin compounds. */
export const shortStarts: ReadonlySet<string> = set(`
by bys år års tog togs job jobs syn syns bil hus dag dags uge ugen vej vejs liv livs lov lovs sag sags tid tids ret
rets råd råds bad mål måls del dels ord lån løn rum bo fri mad el fod ben arm ryg arv arve gas it tv dom doms vand
tal bus tro ny ung alt nød rød syg små sne net kro kræ kur kød lys låg løb mur nat ov pas pap pc pen rør sol sko tøj
ur valg var æg øl øst å sø vin had hår høre co hf stx eu eud sfo bpa ppr cpr cvr gps sms pdf dæk knæ skel køb spil
stof fag amt køn kul vis akt mer tag fleks flex førtids ble træ lyd dør båd bro lig lav sær nul sky sti hal lås hud
mund tand gås and høj sal mos korn pels sæd mel løg hav top rå røg ski fin uld ris rod sen lyn web fil fyr kor uro
frø hø løv læ hær lak bly kål øje tå dyr gær lår sår ovn dej inde ude nær
reb due abe ged ræv pub bål bud bås tør sæk tab ide idé
rus gå let vest syd nord våd hul dyb tom ene vikar ugle rov vild rev rot bær flod ske tur væg hæk eng fly mand rund
vid skov ild is ko ø øre mor far bog gul grå blå søn vagt
`)
/** Combining forms of Greek and Latin; the head must be a word of its own (fysio|terapi, but not tele-fon). */
export const combiningForms: ReadonlySet<string> = set(`
fysio ergo psyko neuro tele mikro makro bio geo hydro elektro auto foto video multi socio øko agro aero termo radio
audio kardio gastro immuno nano septik billed
`)

/** Words of one to three letters that end compounds. */
export const shortTails: ReadonlySet<string> = set(`
by år ø tog mor far job syn bil hus dag vej liv lov sag tid ret råd bad mål del ord led lån løn rum bo mad dom tal
bus net pas kur kød lys løb mur nat sol sko tøj valg æg køb arv fod ben arm ryg bud bod sum akt fag amt bog hjem
krav bånd tab fri sæt øre rør kø øl is å ark art bro bur båd dør dåb eng fad fly fyr par ost ven lyd avl dæk bær rem
nød fil kål bue død dam due lav ro kul frø uro røg lod gab gas hal hat hav hop hul hæk hæl hår jul kam kar dyr kat
kig klo kok kor lag lak lam leg lem lim lin låg lås læs løg mel mos mus nål næb orm ovn pen pil pæl rod sal sav sky
ske sti sæk søm sår tag top tov træ tur tyv uge ulv urt væg vin syg rig tom fuld fast rask grå blå
`)

/** With these before it, "skab" is a cupboard. */
export const cupboards: ReadonlySet<string> = set(`
køle fryse klæde penge medicin arkiv bog bøger el sikrings teknik tavle kontor vægge køkken skoste sko
`)
