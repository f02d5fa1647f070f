import { applyEdits } from '@klarbrev/danish'
import { readMarkdown } from '@klarbrev/readers'
import { describe, expect, test } from 'vitest'
import { klarbrev } from './product.ts'
import { checkRewrites as check } from './rewrite-check.ts'

// Pairs of sentences, written before the code gave its answers. The mark is where the finding begins.

describe('papirord', () => {
  test('a word for a word', () => {
    check('papirord',
      ['Såfremt du flytter, skal du ringe.', 'Hvis du flytter, skal du ringe.'],
      ['Vi fremsender brevet i morgen.', 'Vi sender brevet i morgen.'],
      ['Du kan anvende skemaet.', 'Du kan bruge skemaet.'],
      ['Vi spurgte, hvorledes du har det.', 'Vi spurgte, hvordan du har det.'],
      ['Vi har set på samtlige bilag.', 'Vi har set på alle bilag.'],
      ['Vi ser på, hvorvidt du har ret.', 'Vi ser på, om du har ret.'],
      ['Støtten gives i henhold til loven.', 'Støtten gives efter loven.'])
  })
  test('gender and number follow the noun', () => {
    check('papirord',
      ['Tak for din skrivelse.', 'Tak for dit brev.'],
      ['Vi har fået en ny ⟦skrivelse⟧ fra dig.', 'Vi har fået et nyt brev fra dig.'],
      ['Denne ⟦skrivelse⟧ er vigtig.', 'Dette brev er vigtig.'],
      ['Vi mangler yderligere oplysninger.', 'Vi mangler flere oplysninger.'],
      ['Vi mangler yderligere dokumentation.', 'Vi mangler mere dokumentation.'],
      ['Du får besked uden yderligere varsel.', 'Du får besked uden nyt varsel.'],
      ['I ⟦nærværende⟧ sag er der ingen tvivl.', 'I denne sag er der ingen tvivl.'],
      ['Husk ⟦ovennævnte⟧ frist.', 'Husk fristen.'],
      ['Vi bruger de ⟦foreliggende⟧ oplysninger.', 'no finding'])
  })
  test('the object stands where the new verb has it', () => {
    check('papirord',
      ['Vi iværksætter hjælpen i maj.', 'Vi sætter hjælpen i gang i maj.'],
      ['Hjælpen iværksættes i maj.', 'Hjælpen sættes i gang i maj.'],
      ['Du skal returnere skemaet til os.', 'Du skal sende skemaet tilbage til os.'],
      ['Du kan påklage afgørelsen.', 'Du kan klage over afgørelsen.'],
      ['Afgørelsen kan påklages til Ankestyrelsen.', 'Du kan klage over afgørelsen til Ankestyrelsen.'],
      ['Vi kan ikke imødekomme din ansøgning.', 'Vi siger nej til din ansøgning.'],
      ['Ansøgningen imødekommes ikke.', 'Vi siger ikke ja til ansøgningen.'],
      ['Vi underretter dig om resultatet.', 'Vi giver dig besked om resultatet.'],
      ['Du må påregne, at det tager tid.', 'Du må regne med, at det tager tid.'],
      ['Vi stiller sagen i bero.', 'Vi sætter sagen på pause.'],
      ['Såvel du som din mand skal skrive under.', 'Både du og din mand skal skrive under.'])
  })
  test('what a verb means hangs on its company', () => {
    check('papirord',
      ['Du skal selv afholde udgiften.', 'Du skal selv betale udgiften.'],
      ['Vi afholder et møde i maj.', 'Vi holder et møde i maj.'],
      ['Vi kan meddele dig, at du får hjælp.', 'Vi kan fortælle dig, at du får hjælp.'],
      ['Vi meddeler tilladelse i dag.', 'Vi giver tilladelse i dag.'],
      ['Der foreligger en rapport.', 'Der er en rapport.'],
      ['Sagen venter, til rapporten foreligger.', 'Sagen venter, til rapporten er klar.'],
      ['Du skal ikke foretage dig noget.', 'Du skal ikke gøre noget.'],
      ['Vi vil foretage en vurdering af din sag.', 'Vi vil vurdere din sag.'])
  })
  test('clauses and commas', () => {
    check('papirord',
      ['Du betaler i maj, hvorefter vi lukker sagen.', 'Du betaler i maj, og så lukker vi sagen.'],
      ['Klag senest 14 dage ⟦efter modtagelsen af⟧ dette brev.', 'Klag senest 14 dage efter, at du har fået dette brev.'],
      ['Vi skriver det med henblik på, at du kan nå det.', 'Vi skriver det, så du kan nå det.'],
      ['Vi skal hermed svare dig.', 'Vi svarer dig.'],
      ['Mødet har ikke fundet sted endnu.', 'Mødet er ikke sket endnu.'],
      ['Du får svar 3 dage forinden.', 'Du får svar 3 dage før.'],
      ['Vi ser på sagen igen, forinden du får svar.', 'Vi ser på sagen igen, inden du får svar.'])
  })
})

describe('de-tiltale', () => {
  test('turns the whole letter, with the verb that goes with it', () => {
    check('de-tiltale',
      ['Hvis De har spørgsmål, kan De ringe til os.', 'Hvis du har spørgsmål, kan du ringe til os.'],
      ['Vi har læst Deres brev og Deres oplysninger om Deres hus.', 'Vi har læst dit brev og dine oplysninger om dit hus.'],
      ['De bedes sende Deres svar til os.', 'Vi beder dig sende dit svar til os.'],
      ['Derfor bedes De sende Deres svar.', 'Derfor beder vi dig sende dit svar.'],
      ['Vi skriver derfor til Dem om Deres nye bil.', 'Vi skriver derfor til dig om din nye bil.'])
  })
})

describe('verbalsubstantiv', () => {
  test('the noun\'s own verb', () => {
    check('verbalsubstantiv',
      ['Vi foretager en vurdering af sagen.', 'Vi vurderer sagen.'],
      ['Vi har foretaget en ny vurdering af sagen.', 'Vi har vurderet sagen igen.'],
      ['Du får hjælp til betaling af huslejen.', 'Du får hjælp til at betale huslejen.'],
      ['Send en oversigt med angivelse af navn og beløb.', 'Send en oversigt med navn og beløb.'],
      ['Finder betaling ikke sted inden maj, stopper hjælpen.', 'Betaler du ikke inden maj, stopper hjælpen.'],
      ['Ved behandlingen af sagen ser vi på din alder.', 'Når vi behandler sagen, ser vi på din alder.'])
  })
})

describe('safe fixes', () => {
  const frames: readonly ((words: string) => string)[] = [
    (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)} til dig.`,
    (words) => `Vi ved, at ${words} i morgen.`,
    (words) => `- ${words.charAt(0).toUpperCase()}${words.slice(1)}, hvis du ønsker det.`,
    (words) => `Hvis du ringer, taler vi om det, og ${words} igen.`,
    (words) => `I dag er det sådan, at ${words} (det er vigtigt).`,
  ]
  const pairs: readonly (readonly [string, string])[] = [
    ['vi fremsender svaret', 'vi sender svaret'], ['svaret fremsendes', 'svaret sendes'],
    ['vi kan fremsende svaret', 'vi kan sende svaret'], ['vi oversender svaret', 'vi sender svaret'],
    ['du anvender skemaet', 'du bruger skemaet'], ['du skal anvende skemaet', 'du skal bruge skemaet'],
    ['vi påbegynder hjælpen', 'vi starter hjælpen'], ['vi ser på samtlige bilag', 'vi ser på alle bilag'],
    ['vi ligeledes svarer', 'vi også svarer'], ['det er vor sag', 'det er vores sag'],
    ['det er vort brev', 'det er vores brev'], ['du ved, hvorledes det går', 'du ved, hvordan det går'],
    ['vi venter, såfremt du vil', 'vi venter, hvis du vil'], ['vi venter, ifald du vil', 'vi venter, hvis du vil'],
    ['vi svarer, førend du går', 'vi svarer, før du går'], ['vi arbejder, medens du venter', 'vi arbejder, mens du venter'],
  ]
  test.each(frames.flatMap((frame) => pairs.map(([before, after]) => [frame(before), frame(after)] as const)))(
    '%s',
    (before, after) => {
      const letter = { ...readMarkdown(before, 'prøve.md').letter, hints: { language: 'da' } }
      const safe = klarbrev.lint(letter).messages.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe))
      expect(safe).toHaveLength(1)
      expect(applyEdits(before, safe[0]!.edits)).toBe(after)
    },
  )
})

// Classes of fault that a blind editor of 300 pairs named, each with sentences of our own.
describe('what a blind editor found', () => {
  test('a linking word that gives no reason is no "fordi"', () => {
    check('papirord',
      ['Pladsen er sagt op, ⟦idet⟧ barnet er flyttet.', 'Pladsen er sagt op, fordi barnet er flyttet.'],
      ['Vi sender pengene i juni, ⟦idet⟧ der må regnes med en uges ventetid.', 'Vi sender pengene i juni. Der må regnes med en uges ventetid.'],
      ['Alle kan få plads, ⟦idet⟧ der dog gives forrang til søskende.', 'Alle kan få plads. Der gives dog forrang til søskende.'],
      ['Nøglen afleveres i maj, ⟦idet⟧ en erstatning i modsat fald vil blive opkrævet.', 'noFix: vaelg'])
  })
  test('what follows from reasons is "derfor", and what follows in time "derefter"', () => {
    check('papirord',
      ['Betingelserne er ikke opfyldt, og du kan ⟦herefter⟧ ikke få hjælp.', 'Betingelserne er ikke opfyldt, og du kan derfor ikke få hjælp.'],
      ['Du møder den 3. maj og ringer ⟦herefter⟧ til lægen.', 'Du møder den 3. maj og ringer derefter til lægen.'],
      ['Du kan ⟦således⟧ bytte dagene om.', 'Du kan altså bytte dagene om.'],
      ['Du har nævnt, at du derfor flyttede, og ⟦på den baggrund⟧ stopper hjælpen.', 'noFix: vaelg'])
  })
  test('degrees and senses that the plain word lacks', () => {
    check('papirord',
      ['Loven siger, at pasning hjemme skal være mest ⟦hensigtsmæssigt⟧.', 'no finding'],
      ['Det kan ⟦efter omstændighederne⟧ give afslag.', 'Det kan alt efter situationen give afslag.'],
      ['Du har ⟦anført⟧, at du er syg.', 'Du har oplyst, at du er syg.'],
      ['Forældelsen afbrydes, ⟦for så vidt⟧ gælden må anses for erkendt.', 'noFix: omskriv'],
      ['Derfor skal man ⟦herved⟧ meddele følgende.', 'Derfor skal vi meddele følgende.'])
  })
  test('the subject behind the verb, light pronouns, "ikke" in its place', () => {
    check('papirord',
      ['⟦Påklager⟧ naboen afgørelsen, skriver vi til dig.', 'Klager naboen over afgørelsen, skriver vi til dig.'],
      ['Vi ⟦anmoder⟧ derfor dig om at ringe.', 'Vi beder dig derfor om at ringe.'],
      ['Det betyder ikke, at du ⟦er afskåret fra at⟧ klage.', 'Det betyder ikke, at du ikke kan klage.'],
      ['For to af sagerne ⟦imødekommes⟧ ønsket.', 'For to af sagerne siger vi ja til ønsket.'],
      ['I går har De ⟦rettet henvendelse til⟧ os.', 'I går har De kontaktet os.'],
      ['⟦Det påhviler⟧ forældrene at skrive til os.'.replace('⟦Det påhviler⟧', 'Det ⟦påhviler⟧'), 'Forældrene skal skrive til os.'])
  })
  test('verbs that want other company', () => {
    check('papirord',
      ['Sagen skal ⟦forelægges⟧ nævnet.', 'Sagen skal lægges frem for nævnet.'],
      ['Restancen er ⟦berigtiget⟧.', 'Restancen er betalt.'],
      ['Svaret vil ⟦tilgå⟧ skolen.', 'Svaret vil blive sendt til skolen.'],
      ['Kommunen skal ⟦foranledige⟧ skuret fjernet.', 'Kommunen skal få skuret fjernet.'],
      ['Dog ⟦erindres om⟧, at fristen er kort.', 'Husk dog, at fristen er kort.'],
      ['Kommunen har ⟦fremsat⟧ indsigelse mod planen.', 'Kommunen har gjort indsigelse mod planen.'],
      ['Vi mener, at det ⟦må antages at⟧ være rigtigt.', 'Vi mener, at det nok vil være rigtigt.'],
      ['Hjælpen gives ⟦under forudsætning af⟧ vilkårenes opfyldelse.', 'noFix: vaelg'],
      ['Du ⟦er bekendt med⟧, at fristen er kort.', 'Du ved, at fristen er kort.'],
      ['Mødet ⟦finder sted⟧ den 3. maj.', 'Mødet er den 3. maj.'])
  })
  test('"om" stands behind a noun that takes it, and once', () => {
    check('papirord',
      ['Tak for dit brev ⟦vedrørende⟧ boligen.', 'Tak for dit brev om boligen.'],
      ['Du får hjælp fem timer ugentligt ⟦vedrørende⟧ din søn.', 'noFix: vaelg'],
      ['Send bevis for betaling, ⟦vedrørende⟧ den gamle bolig.', 'noFix: vaelg'])
    check('forkortelse',
      ['⟦Ang.⟧ ansøgning om en ny bolig', 'Ansøgning om en ny bolig'],
      ['Vi har brugt lovens § 3, ⟦jf.⟧ § 9.', 'Vi har brugt lovens § 3 og § 9.'],
      ['Efter lovens § 66, ⟦jf.⟧ § 69, er sagen set igennem.', 'Efter lovens § 66 og § 69 er sagen set igennem.'])
  })
  test('particles, attributes and verbs in the right form', () => {
    check('papirord',
      ['Der ⟦påløber⟧ renter fra maj.', 'Der kommer renter oveni fra maj.'],
      ['Sagen går til ⟦særskilt⟧ behandling.', 'Sagen går til separat behandling.'],
      ['Vi har ⟦afholdt udgifterne⟧ til flytningen.', 'Vi har betalt udgifterne til flytningen.'],
      ['Vi ⟦indhenter⟧ en udtalelse fra skolen.', 'Vi beder om en udtalelse fra skolen.'],
      ['Vi kan sige, at ⟦det ansøgte⟧ er dyrt.', 'Vi kan sige, at det, der er søgt om, er dyrt.'],
      ['Det i Deres brev ⟦anførte⟧ om sagen er læst.', 'noFix: vaelg'],
      ['Reglen står i lovens § 7, ⟦hvorefter⟧ der kan ydes hjælp.', 'Reglen står i lovens § 7, som siger, at der kan ydes hjælp.'],
      ['Merudgifterne udgør ⟦herefter⟧ 1.363 kr. om måneden.', 'Merudgifterne udgør dermed 1.363 kr. om måneden.'])
  })
  test('a remark behind "idet" is no reason, and its verb comes second', () => {
    check('papirord',
      ['Du betaler i rater, ⟦idet⟧ sidste rate udgør resten.', 'Du betaler i rater. Sidste rate udgør resten.'],
      ['Du kan klage, ⟦idet⟧ klagen dog ikke udskyder fristen.', 'Du kan klage. Klagen udskyder dog ikke fristen.'],
      ['Huset er godt, ⟦idet⟧ taget er nyt, og idet prisen er lav.', 'Huset er godt, fordi taget er nyt, og fordi prisen er lav.'])
  })
  test('a reference behind "jf." stands in brackets', () => {
    check('forkortelse',
      ['Vi mener, at pladsen, ⟦jf.⟧ lovens § 3, koster for meget.', 'Vi mener, at pladsen (lovens § 3) koster for meget.'],
      ['Hvis du flytter, ⟦jf.⟧ lovens § 3, stopper hjælpen.', 'Hvis du flytter (lovens § 3), stopper hjælpen.'],
      ['Du kan klage, ⟦jf.⟧ lovens § 3, jf. § 9.', 'Du kan klage (lovens § 3 og § 9).'])
  })
  test('title and message say what the rewrite writes', () => {
    const { messages } = klarbrev.lint({ ...readMarkdown('Afgørelsen kan ikke påklages.', 'prøve.md').letter, hints: { language: 'da' } })
    const { fixes, data } = messages.find(({ rule }) => rule === 'papirord')!
    expect([fixes[0]!.title, data['use']]).toEqual(['Skriv: du kan ikke klage over', 'du kan ikke klage over'])
  })
  test('what the company of a word tells of it', () => {
    check('papirord',
      ['Sagen ⟦forelægges⟧ Udvalget for Børn.', 'Sagen lægges frem for Udvalget for Børn.'],
      ['Du fik et brev fra lægen, ⟦hvoraf fremgår⟧ diagnosen gigt.', 'noFix: vaelg'],
      ['Du fik et brev, ⟦hvoraf fremgår⟧, at du er syg.', 'Du fik et brev, hvor der står, at du er syg.'],
      ['Du skal ⟦redegøre for⟧ årsagen.', 'Du skal forklare årsagen.'],
      ['Du skal ⟦redegøre for⟧ din økonomi.', 'Du skal fortælle om din økonomi.'],
      ['Du skal ⟦godtgøre⟧, at du bor her.', 'Du skal dokumentere, at du bor her.'],
      ['Gravstedet er fredet, og ⟦erhvervet⟧ gravsted kan ikke sælges.', 'noFix: vaelg'],
      ['Vi siger ja, ⟦for så vidt angår⟧ hjælp i hjemmet, med fire timer.', 'Vi siger ja, når det gælder hjælp i hjemmet, med fire timer.'],
      ['I øvrigt ⟦henledes opmærksomheden på⟧ muligheden.', 'noFix: vaelg'],
      ['Vi beder om, at ⟦ovenstående⟧ bringes i orden.', 'Vi beder om, at dette bringes i orden.'],
      ['Det ⟦påhviler⟧ den, med hvem barnet bor, at betale.', 'noFix: omskriv'],
      ['Det skyldes sygdommen og den ⟦heraf⟧ følgende træthed.', 'noFix: vaelg'],
      ['De har efter ⟦det foreliggende⟧ heller ikke søgt.', 'noFix: vaelg'],
      ['Vi ved, at du blev ansat i maj, og at du ⟦herefter⟧ har fået løn.', 'Vi ved, at du blev ansat i maj, og at du derefter har fået løn.'],
      ['Kommunen kan ⟦afkræve⟧ dig oplysninger.', 'noFix: vaelg'],
      ['Du kan ⟦begære⟧ fristen forlænget.', 'Du kan bede om at få fristen forlænget.'],
      ['Vi dækker, hvad familien ⟦afholder⟧.', 'noFix: vaelg'],
      ['Vi kan ⟦meddele⟧ licens til kørsel.', 'Vi kan give licens til kørsel.'])
  })
  test('link words of two senses', () => {
    check('papirord',
      ['⟦Fra kommunens side⟧ giver Anne Holm møde.', 'noFix: vaelg'],
      ['Du får et tilbud ⟦fra kommunens side⟧.', 'Du får et tilbud fra os.'],
      ['Prisen vil ⟦herved⟧ kunne nedsættes.', 'noFix: vaelg'],
      ['Kopien følger ⟦hermed⟧.', 'Kopien følger her.'],
      ['Vi kan ikke hjælpe, ⟦uagtet⟧ du har søgt.', 'Vi kan ikke hjælpe, selv om du har søgt.'],
      ['⟦Uagtet⟧ den svære situation siger vi nej.', 'Trods den svære situation siger vi nej.'],
      ['Du klager over den tone, ⟦hvori⟧ vi svarede.', 'noFix: vaelg'],
      ['Du skrev et brev, ⟦hvori⟧ du bad om hjælp.', 'Du skrev et brev, hvor du bad om hjælp.'],
      ['Du må ⟦med øjeblikkelig virkning⟧ ikke køre.', 'Du må straks ikke køre.'],
      ['Vi forbyder dig ⟦med øjeblikkelig virkning⟧ at køre.', 'Vi forbyder dig fra nu af at køre.'],
      ['Din far får plads ⟦med den virkning⟧, at tilbuddet kommer i maj.', 'Din far får plads, så tilbuddet kommer i maj.'],
      ['Du får nedsættelse ⟦for så vidt angår⟧ to beholdere.', 'noFix: vaelg'],
      ['Du kan ikke klage ⟦særskilt⟧ over det.', 'Du kan ikke klage separat over det.'],
      ['Formålet må ⟦betragtes som⟧ nået.', 'Formålet må regnes som nået.'],
      ['Vi har ⟦herefter⟧ ikke flere bemærkninger.', 'noFix: vaelg'],
      ['Du får hjælp ⟦under hensyn til⟧ din indtægt.', 'Du får hjælp ud fra din indtægt.'],
      ['Vi laver en udredning, og du indkaldes ⟦hertil⟧.', 'noFix: vaelg'],
      ['Du får svar efter ⟦derom⟧ særligt givne regler.', 'noFix: vaelg'],
      ['Vi kunne ikke vide det ved indgåelsen ⟦heraf⟧.', 'Vi kunne ikke vide det ved indgåelsen af det.'],
      ['De er efter loven ⟦pligtig at⟧ medvirke.', 'De skal efter loven medvirke.'],
      ['Er De ikke ⟦i besiddelse af⟧ et kort?', 'Har De ikke et kort?'],
      ['Vi bygger på de ⟦i medfør heraf⟧ fastsatte regler.', 'noFix: vaelg'],
      ['⟦Yderligere⟧ bilag kan sendes til os.', 'Flere bilag kan sendes til os.'],
      ['Du har spurgt, ⟦af hvilken grund⟧ skiltet er væk.', 'Du har spurgt, hvorfor skiltet er væk.'],
      ['Din uro er stor, og utrygheden ⟦kan ikke imødekommes⟧.', 'noFix: vaelg'],
      ['Bilen kørte forgæves ⟦som følge heraf⟧.', 'Bilen kørte forgæves af den grund.'],
      ['⟦Forinden⟧ endelig stilling tages, skal vi høre dig.', 'Inden endelig stilling tages, skal vi høre dig.'],
      ['Vi sørger for, at naboen gøres bekendt ⟦hermed⟧.', 'noFix: vaelg'],
      ['Du stiller spørgsmålet om, ⟦hvorvidt⟧ vi overholder loven.', 'Du stiller spørgsmålet, om vi overholder loven.'],
      ['Du får et tillæg, ⟦beløbende sig til⟧ 9.144 kr.', 'Du får et tillæg, på 9.144 kr.'])
  })
  test('a verb by what it is done to', () => {
    check('papirord',
      ['En ytring kan ⟦afgives⟧ skriftligt.', 'Du kan komme med en ytring skriftligt.'],
      ['Kravet kan først ⟦bortfalde⟧ tre år efter.', 'Kravet kan først falde væk tre år efter.'],
      ['Kuren ⟦nødvendiggøres⟧ af sygdommen.', 'noFix: vaelg'],
      ['Bøger kan ⟦godtgøres⟧ efter bilag.', 'noFix: vaelg'],
      ['Regnskabet ⟦indsendes⟧ hver måned.', 'Regnskabet sendes ind hver måned.'],
      ['Flytningen kan kræves ⟦afholdt⟧ af det offentlige.', 'noFix: vaelg'],
      ['Det er ⟦lagt til grund⟧, at du bor alene.', 'Vi er gået ud fra, at du bor alene.'],
      ['Sikkerheden er ikke blevet ⟦varetaget⟧.', 'noFix: vaelg'],
      ['Bevillingen ⟦består uændret⟧.', 'Bevillingen gælder uændret.'],
      ['Vi har ⟦iværksat⟧ undervisning af alle samt kontrol.', 'noFix: uklar-saetning'],
      ['Vi sender ikke ⟦yderligere⟧ kvittering.', 'Vi sender ikke flere kvitteringer.'],
      ['Skolen ⟦meddelte⟧ dig den 11. oktober, at sagen var slut.', 'Skolen fortalte dig den 11. oktober, at sagen var slut.'],
      ['Du har ⟦indgivet klage⟧ med tilhørende bilag.', 'Du har sendt en klage med tilhørende bilag.'],
      ['Vi har intet at ⟦erindre⟧ imod det.', 'Vi har intet at indvende imod det.'],
      ['Du har sendt en begæring. ⟦Begæringen⟧ er her.', 'noFix: vaelg'])
  })
  test('what a link word reaches, and what it points at', () => {
    check('papirord',
      ['Det kan undtages, hvis det ⟦må antages at⟧ ville skade firmaet.', 'Det kan undtages, hvis det nok vil skade firmaet.'],
      ['Vi aftaler afdrag ⟦under hensyntagen til⟧ din situation.', 'Vi aftaler afdrag ud fra din situation.'],
      ['⟦Forud herfor⟧ gav vi dig et lån.', 'Før det gav vi dig et lån.'],
      ['Efter det ⟦således⟧ anførte siger vi nej.', 'Efter det anførte siger vi nej.'],
      ['Mødet ⟦påbegyndes⟧ kl. 9.', 'Mødet begynder kl. 9.'],
      ['Ring ved henvendelse ⟦hertil⟧ inden fredag.', 'Ring ved henvendelse til os inden fredag.'],
      ['Det kan ⟦efter kommunens opfattelse⟧ ikke betales.', 'Det kan efter vores mening ikke betales.'],
      ['Du ⟦er forpligtet til at⟧ møde op og til at svare.', 'noFix: vaelg'],
      ['Sagen er sendt, ⟦hvorved⟧ der påløber renter.', 'Sagen er sendt, og det betyder, at der påløber renter.'],
      ['Nævnets afgørelse, ⟦hvorefter⟧ hjælpen sættes ned, er ny.', 'noFix: vaelg'],
      ['Vi så på den ⟦foretagne⟧ måling.', 'Vi så på målingen.'],
      ['Den ⟦påtænkte⟧ ændring er stor.', 'Den planlagte ændring er stor.'])
  })
  test('what ordinary letters say with the same words', () => {
    check('papirord',
      ['Du skal først ringe. Du skal ⟦herefter⟧ sende attesten til os.', 'Du skal først ringe. Du skal derefter sende attesten til os.'],
      ['Prøven varer en time, og der er ⟦herefter⟧ pause.', 'Prøven varer en time, og der er derefter pause.'],
      ['Vi ⟦godtgør⟧ kørsel til skolen.', 'noFix: vaelg'],
      ['Vi er kommet ⟦i besiddelse af⟧ nye papirer.', 'noFix: vaelg'],
      ['⟦Under hensyn til⟧ din sygdom forlænger vi fristen.', 'På grund af din sygdom forlænger vi fristen.'],
      ['Vi ⟦iværksætter⟧ hjælpen den 1. maj.', 'Vi sætter hjælpen i gang den 1. maj.'],
      ['Du skal ⟦meddele⟧ fraværet til skolen.', 'Du skal give besked om fraværet til skolen.'],
      ['Du får ⟦yderligere⟧ to timer.', 'noFix: vaelg'],
      ['Din bevilling ⟦bortfalder⟧ den 1. maj.', 'Din bevilling stopper den 1. maj.'])
    check('passiv',
      ['Hvorfor ⟦er din ansøgning afslået⟧?', 'Hvorfor har vi afslået din ansøgning?'],
      ['Beløbet ⟦er bogført⟧ som del af budgettet.', 'Vi har bogført beløbet som del af budgettet.'],
      ['Det ⟦skønnes⟧ nødvendigt, at du får hjælp.', 'noFix: uklar-saetning'],
      ['Pladsen skal ⟦opsiges⟧ skriftligt.', 'noFix: aktoer'],
      ['Skiltet skal ⟦placeres⟧ synligt.', 'noFix: aktoer'],
      ['Der ⟦er klaget⟧ over støj fra din virksomhed.', 'noFix: aktoer'],
      ['Det ⟦er tidligere oplyst⟧, at ventetiden er kort.', 'noFix: aktoer'])
    check('papirord', ['Huset ⟦er beliggende⟧ i landzone og omfattet af planen.', 'noFix: vaelg'])
  })
})
