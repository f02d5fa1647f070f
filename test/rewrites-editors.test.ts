import { describe, test } from 'vitest'
import { checkRewrites as check } from './rewrite-check.ts'

// What blind editors turned down in letters of a jurist's Danish, class by class.

describe('papirord', () => {
  test('what a verb governs: to whom, before whom, with "det" and "at få"', () => {
    check('papirord',
      ['Afbud skal ⟦meddeles⟧ klinikken.', 'Afbud skal meldes til klinikken.'],
      ['Kopien må ⟦tilstilles⟧ forvaltningen.', 'Kopien må sendes til forvaltningen.'],
      ['Du skal ⟦give fremmøde⟧ for udvalget.', 'Du skal møde op hos udvalget.'],
      ['Materialet ⟦imødeses⟧ inden den 22. maj.', 'Vi forventer at få materialet inden den 22. maj.'],
      ['En vis ventetid må ⟦imødeses⟧.', 'En vis ventetid må forventes.'],
      ['Der kan ⟦rettes henvendelse til⟧ boligkontoret.', 'Du kan kontakte boligkontoret.'],
      ['Skolen har henvist spørgsmålet ⟦hertil⟧.', 'Skolen har henvist spørgsmålet til os.'])
  })
  test('a hedge stays, and so does what is only a view', () => {
    check('papirord',
      ['Skade på naturen ⟦må anses for⟧ udelukket.', 'Skade på naturen må regnes for udelukket.'],
      ['Sagen bliver af ansøger ⟦betragtet⟧ som vigtig.', 'no finding'],
      ['Sagen ⟦betragtes som⟧ vigtig.', 'Sagen regnes som vigtig.'],
      ['Vi ser på, hvordan udgifterne ⟦i givet fald⟧ skal deles.', 'Vi ser på, hvordan udgifterne eventuelt skal deles.'])
  })
  test('what a thing is called: a permit runs out, a grant stops, a ground is enough', () => {
    check('papirord',
      ['Tilladelsen ⟦bortfalder⟧, hvis du ikke bygger.', 'Tilladelsen udløber, hvis du ikke bygger.'],
      ['Kravet må anses for ⟦bortfaldet⟧.', 'no finding'],
      ['Der er ikke ⟦fornødent grundlag⟧ for klagen.', 'Der er ikke tilstrækkeligt grundlag for klagen.'],
      ['Lejemålet ⟦bringes⟧ hermed til ophør.', 'Lejemålet opsiges hermed.'],
      ['Opgaven ⟦varetages⟧ af en leverandør.', 'Opgaven udføres af en leverandør.'],
      ['Der er ⟦påløbet⟧ gebyr på 250 kr.', 'Der er kommet gebyr på 250 kr.'],
      ['Støtten er ⟦oppebåret⟧ med urette.', 'Støtten er modtaget med urette.'],
      ['Kundenr. bedes ⟦anført⟧ på kortet.', 'Kundenr. bedes oplyst på kortet.'],
      ['Oplysningerne ⟦rekvireres⟧ hos lægen.', 'Oplysningerne hentes hos lægen.'],
      ['De ⟦verserende⟧ spørgsmål om taget venter.', 'De åbne spørgsmål om taget venter.'])
  })
  test('what is told is told, and a claim is written', () => {
    check('papirord',
      ['Det ⟦meddeles⟧ herved, at vejen er lukket mandag.', 'Vejen er lukket mandag.'],
      ['Det skal herefter ⟦meddeles⟧, at sagen ikke er slut.', 'Sagen er ikke slut.'],
      ['Vi ⟦meddeler⟧, at vejen lukker, og at stien er åben.', 'Vi oplyser, at vejen lukker, og at stien er åben.'],
      ['Du ⟦anfører⟧, at målingen er forkert.', 'Du skriver, at målingen er forkert.'])
  })
  test('which, when and why, by what stands around', () => {
    check('papirord',
      ['⟦Den omhandlede⟧ aften faldt der regn.', 'Den aften faldt der regn.'],
      ['I ⟦den foreliggende⟧ sag er det klart.', 'I denne sag er det klart.'],
      ['Tilskuddet ⟦for indeværende år⟧ er brugt.', 'Tilskuddet for i år er brugt.'],
      ['Hjælpen kan ikke fratages dig ⟦af denne årsag⟧.', 'Hjælpen kan ikke fratages dig af den grund.'],
      ['Du har under ⟦forudgående⟧ høring sagt nej.', 'Du har under høring sagt nej.'],
      ['Du får lønnen ⟦ultimo⟧.', 'Du får lønnen sidst på måneden.'],
      ['Du spørger om, ⟦hvorvidt⟧ du har ret.', 'no finding'])
  })
  test('what goes with a noun, a doer and a thing that is not named', () => {
    check('papirord',
      ['Begge dele er bygget ⟦forinden⟧ erhvervelse af tilladelse.', 'Begge dele er bygget inden erhvervelse af tilladelse.'],
      ['Bilen kan ikke bære et læs af ⟦den omhandlede⟧ vægt.', 'Bilen kan ikke bære et læs af den vægt.'],
      ['⟦Vedlagt følger⟧ frankeret svarkuvert.', 'Vi har vedlagt en frankeret svarkuvert.'],
      ['Din sygdom har ikke ⟦muliggjort⟧ betaling.', 'noFix: vaelg'],
      ['Målingen ⟦foretages⟧ i uge 32 af et firma.', 'Målingen udføres i uge 32 af et firma.'],
      ['Vi beder om, at der ⟦indsendes⟧ kort over grøfter.', 'Vi beder om, at der sendes kort over grøfter.'],
      ['Det ⟦anføres⟧, at brønden var stoppet.', 'Det oplyses, at brønden var stoppet.'],
      ['Indsigelser bør ⟦fremsættes⟧ inden maj.', 'Du bør komme med eventuelle indsigelser inden maj.'],
      ['Opkrævning ⟦stilles i bero⟧ så længe.', 'Opkrævning sættes på pause så længe.'],
      ['Der er ⟦iværksat⟧ hjælp til dig.', 'Der er sat hjælp i gang til dig.'],
      ['Kopi er ⟦tilstillet⟧ din advokat.', 'Kopi er sendt til din advokat.'],
      ['Efterslæbet ventes ⟦indhentet⟧ i maj.', 'noFix: vaelg'],
      ['Der ligger affald på 18 m³, ⟦heraf⟧ eternit.', 'no finding'])
  })
  test('words that look like others, and what a phrase has around it', () => {
    check('papirord',
      ['Du ved, at De i ⟦den omhandlede⟧ periode har boet der.', 'Du ved, at De i perioden har boet der.'],
      ['Vi svarer over for ⟦underretter⟧ i morgen.', 'noFix: vaelg'],
      ['Loven tillader en sådan ⟦foranstaltning⟧.', 'Loven tillader et sådant tiltag.'],
      ['Den ⟦meddelte tilladelse⟧ gælder fra maj.', 'noFix: vaelg'],
      ['Når fejlen er rettet, ⟦nedskrives⟧ garantien.', 'Når fejlen er rettet, sættes garantien ned.'],
      ['Det er i brevet ⟦gjort gældende⟧, at hegnet er højt.', 'noFix: vaelg'],
      ['Du har modtaget ⟦anmodning⟧ om beskæring.', 'Du har modtaget et ønske om beskæring.'],
      ['Parken ⟦består uændret⟧.', 'Parken fortsætter uændret.'],
      ['⟦Det foreliggende⟧ taler for et ja.', 'noFix: vaelg'],
      ['Navnet vil ⟦i givet fald⟧ gælde fra maj.', 'Navnet vil i så fald gælde fra maj.'],
      ['Vi så en restgæld på 2 kr. mod tidligere ⟦lagt til grund⟧ 1 kr.', 'noFix: vaelg'],
      ['Hvis du siger ja, ⟦bortfalder⟧ tiden den 30. april.', 'Hvis du siger ja, falder tiden væk den 30. april.'],
      ['Nævnet ⟦hjemviste⟧ den 3. maj sagen.', 'noFix: uklar-saetning'],
      ['Lægen har ⟦afgivet⟧ udtalelse i maj.', 'Lægen er kommet med en udtalelse i maj.'],
      ['⟦Anmodning⟧ om udsættelse sendes til os.', 'Et ønske om udsættelse sendes til os.'],
      ['Regningen på 3.450 kr. venter på din ⟦berigtigelse⟧.', 'Regningen på 3.450 kr. venter på din betaling.'],
      ['For kvartalet er der, ⟦henset til⟧ dit dødsfald, set bort fra det.', 'For kvartalet er der, på grund af dit dødsfald, set bort fra det.'],
      ['Vi hører naboen, ⟦forinden⟧ endelig stilling tages.', 'Vi hører naboen, inden endelig stilling tages.'])
  })
})

describe('passiv', () => {
  test('the order of a clause that hangs on one before, and what one may make of a sum', () => {
    check('passiv',
      ['Vi tager på besøg, hvorimod prøver ikke holdes, og tilskud til bøger ikke ⟦ydes⟧.', 'noFix: uklar-saetning'],
      ['Indsigelse mod beregningen ⟦fremsættes⟧ over for Økonomi.', 'Du kan fremsætte indsigelse mod beregningen over for Økonomi.'])
    check('papirord',
      ['Du kan klage inden 4 uger, ⟦for så vidt angår⟧ henvisning og støttens omfang.', 'Du kan klage inden 4 uger, når det gælder henvisning og støttens omfang.'],
      ['Forlængelse ⟦herefter⟧ kræver en ny attest.', 'noFix: vaelg'],
      ['Inden 14 dage kan indsigelse herom ⟦fremsættes⟧.', 'noFix: vaelg'],
      ['Det er uden betydning ⟦herfor⟧, at du selv er lærer.', 'noFix: vaelg'])
  })
  test('who acts is plain where a sum is given, something is made ready, and the reader has to wait', () => {
    check('passiv',
      ['Der ⟦ydes⟧ herefter 790 kr. om måneden.', 'Vi yder herefter 790 kr. om måneden.'],
      ['Der ⟦ydes⟧ således 60 pct. af udgiften.', 'Vi yder således 60 pct. af udgiften.'],
      ['To ledsagere ⟦stilles⟧ til rådighed.', 'Vi stiller to ledsagere til rådighed.'],
      ['Opkrævningen ⟦stilles⟧ i bero.', 'Vi stiller opkrævningen i bero.'],
      ['På grund af ferie må nogen ventetid ⟦imødeses⟧.', 'På grund af ferie må du regne med nogen ventetid.'],
      ['Afgørelsen må ⟦imødeses⟧ ændret.', 'noFix: aktoer'])
  })
  test('who acts is not guessed', () => {
    check('passiv',
      ['Fradraget falder, idet lønnen først ⟦udbetales⟧ i maj.', 'noFix: aktoer'],
      ['Undersøgelsen ⟦foretages⟧ hos reumatolog Lind.', 'noFix: aktoer'],
      ['Din bil ⟦er⟧ afhændet til en forhandler.', 'noFix: aktoer'],
      ['At pladsen ikke ⟦blev⟧ benyttet, er uden betydning.', 'noFix: aktoer'],
      ['Den, der ⟦er⟧ visiteret, kan beholde timerne.', 'noFix: aktoer'],
      ['Det ⟦anføres⟧, at brønden var stoppet.', 'noFix: aktoer'],
      ['Du skriver i maj, hvorved der ⟦rejses⟧ krav om penge.', 'noFix: aktoer'],
      ['Den 4. maj ⟦blev⟧ han fundet ved skolen.', 'noFix: aktoer'],
      ['Skabene ⟦gennemgås⟧ i uge 12 af farmaceut.', 'noFix: aktoer'],
      ['Du gør gældende, at skoven må ⟦anses⟧ for fredet.', 'noFix: aktoer'],
      ['Sagen kan ⟦kræves⟧ indbragt for retten.', 'noFix: aktoer'],
      ['Vi bruger det beløb, som ⟦er⟧ indberettet til SKAT.', 'noFix: aktoer'],
      ['Arbejdet skal ⟦indstilles⟧ straks.', 'noFix: aktoer'],
      ['Lånet ⟦afdrages⟧ med 500 kr. om måneden.', 'noFix: aktoer'],
      ['Byggetilladelse skal ⟦indhentes⟧ særskilt.', 'noFix: aktoer'],
      ['Klagen ⟦blev⟧ lagt i portalen den sidste dag.', 'noFix: aktoer'],
      ['Rapporter ⟦fremsendes⟧ til ny sikker postkasse.', 'noFix: aktoer'],
      ['Klagen ⟦er⟧ tilstillet musikskolen til udtalelse.', 'Vi har sendt klagen til musikskolen til udtalelse.'])
  })
  test('the object stands in its own clause, before what is done to it and before a short phrase', () => {
    check('passiv',
      ['Tilladelsen gives, mens hegnet ⟦påbydes⟧ fjernet.', 'noFix: uklar-saetning'],
      ['Kom kl. 9, hvor du som ejer ⟦opfordres⟧ til at være til stede.', 'noFix: uklar-saetning'],
      ['De breve, der allerede ligger i din postkasse, ⟦bliver⟧ ikke sendt til dig på papir.',
        'Vi sender ikke de breve, der allerede ligger i din postkasse, til dig på papir.'],
      ['Det må ⟦tillægges⟧ betydning, at du var syg.', 'Vi må tillægge det betydning, at du var syg.'],
      ['Ingen af reglerne ⟦er⟧ vurderet at være til hinder.', 'noFix: uklar-saetning'],
      ['Gebyret betales nu, men kan ⟦pålægges⟧ Dem senere.', 'noFix: sideordnet'],
      ['Klager over skilte ⟦bedes⟧ sendt til os.', 'Vi beder dig sende eventuelle klager over skilte til os.'],
      ['Ordningen kan som hidtil ⟦opsiges⟧ med kort varsel.', 'noFix: uklar-saetning'],
      ['Den del af gebyret, der er for maj, ⟦refunderes⟧ med 1.104 kr.', 'Vi refunderer den del af gebyret, der er for maj, med 1.104 kr.'],
      ['Hjælpen ⟦søges⟧ dækket på anden vis.', 'noFix: aktoer'],
      ['Synet skrider frem i maj og ⟦påregnes⟧ afsluttet i juni.', 'noFix: sideordnet'],
      ['I maj ⟦blev⟧ et tidligere projekt godkendt.', 'I maj godkendte vi et tidligere projekt.'],
      ['Klagen ⟦er⟧ modtaget den 24. juni og registreret i går.', 'Vi har modtaget klagen den 24. juni og registreret den i går.'],
      ['Parkering ⟦henvises⟧ til pladsen.', 'Vi henviser parkering til pladsen.'],
      ['Tidligere ansøgning ⟦er⟧ afslået den 7. maj.', 'Vi afslog en tidligere ansøgning den 7. maj.'],
      ['Eventuel klage ⟦sendes⟧ til os.', 'Du skal sende en eventuel klage til os.'],
      ['Klage til nævnet ⟦indgives⟧ gennem os.', 'Du kan indgive en klage til nævnet gennem os.'])
  })
})
