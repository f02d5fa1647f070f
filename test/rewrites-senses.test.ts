import { describe, test } from 'vitest'
import { checkRewrites as check } from './rewrite-check.ts'

// Sentences written for each entry of the list of papirord, in the senses in which caseworkers use the word.

describe('papirord', () => {
  test('a preposition and a conjunction go with what stands behind', () => {
    check('papirord',
      ['Bekendtgørelsen ⟦finder anvendelse⟧ på lejere.', 'Bekendtgørelsen gælder for lejere.'],
      ['Reglen ⟦finder ikke anvendelse⟧ på skure.', 'Reglen gælder ikke for skure.'],
      ['Vi nægtede det ⟦under henvisning til⟧, at huset er fredet.', 'Vi nægtede det, fordi huset er fredet.'],
      ['Du må bygge ⟦under forudsætning af⟧, at naboen er enig.', 'Du må bygge, hvis naboen er enig.'],
      ['Vi hjælper kun ⟦under den forudsætning⟧, at du møder op.', 'Vi hjælper kun hvis du møder op.'],
      ['Du gik ned i tid ⟦med den følge⟧, at lønnen faldt.', 'Du gik ned i tid, så lønnen faldt.'],
      ['Du skiftede job, ⟦hvorved⟧ din løn steg.', 'Du skiftede job, så din løn steg.'],
      ['Vi har sendt en kopi ⟦til underretning⟧ for skolen.', 'Vi har sendt en kopi til skolen.'],
      ['Du gør det ⟦qua⟧ formand.', 'Du gør det som formand.'],
      ['⟦Jævnfør⟧ § 4 må du bygge.', 'Efter § 4 må du bygge.'])
  })
  test('what adds a thing stands first as "desuden", and lists want a verb', () => {
    check('papirord',
      ['⟦Ligeledes⟧ må du ikke ryge.', 'Desuden må du ikke ryge.'],
      ['⟦Tillige⟧ får du et kort.', 'Desuden får du et kort.'],
      ['⟦Yderligere⟧ vil vi nævne prisen.', 'Desuden vil vi nævne prisen.'],
      ['⟦Dertil kommer⟧ gebyrer til banken.', 'Desuden er der gebyrer til banken.'],
      ['Du må ⟦ligeledes⟧ ikke ryge.', 'Du må også ikke ryge.'])
  })
  test('a noun says whether it is many, and whether it can stand alone', () => {
    check('papirord',
      ['⟦Hovedparten af⟧ huset er malet.', 'Det meste af huset er malet.'],
      ['⟦Hovedparten af⟧ naboerne er imod.', 'De fleste af naboerne er imod.'],
      ['Vi afgør sagen på ⟦ovennævnte⟧ grundlag.', 'Vi afgør sagen på det grundlag.'],
      ['⟦Ovenfor nævnte⟧ frist er vigtig.', 'Fristen er vigtig.'],
      ['⟦Ovenstående⟧ vilkår er nye.', 'Disse vilkår er nye.'],
      ['Du er her ⟦i vidt omfang⟧ for at lære.', 'Du er her meget for at lære.'],
      ['Hun kan ⟦i vidt omfang⟧ klare sig selv.', 'Hun kan i høj grad klare sig selv.'],
      ['Vi mangler et ⟦eksakt⟧ tal.', 'Vi mangler et præcist tal.'],
      ['Ud fra ⟦det foreliggende⟧ vurderer vi, at du har ret.', 'Ud fra det, vi ved, vurderer vi, at du har ret.'])
  })
  test('what something is of a character is told by the adjective in its form', () => {
    check('papirord',
      ['Det er et lån ⟦af midlertidig karakter⟧.', 'Det er et midlertidigt lån.'],
      ['Vi har spørgsmål ⟦af praktisk karakter⟧.', 'Vi har praktiske spørgsmål.'],
      ['Reglerne er ⟦af vejledende karakter⟧.', 'Reglerne er vejledende.'],
      ['Svarene er ⟦af juridisk karakter⟧.', 'Svarene er juridiske.'],
      ['Skaden er ⟦af en sådan karakter⟧, at den ses.', 'noFix: vaelg'])
  })
  test('a participle for a thing wants its comma, a noun behind it its clause', () => {
    check('papirord',
      ['⟦Det passerede⟧ er trist.', 'Det, der skete, er trist.'],
      ['Du får ⟦de ansøgte⟧ møbler.', 'Du får de møbler, der er søgt om.'],
      ['Vi kan ikke give ⟦det ansøgte⟧ tilskud nu.', 'Vi kan ikke give det tilskud, der er søgt om, nu.'],
      ['⟦Det påhviler dig⟧ som ejer at rydde sne.', 'Du skal som ejer rydde sne.'],
      ['⟦På ansøgningstidspunktet⟧ boede du i Roskilde.', 'Da du søgte, boede du i Roskilde.'],
      ['⟦Ved udløbet af⟧ lejemålet betaler du det sidste.', 'Når lejemålet er slut, betaler du det sidste.'],
      ['⟦Ved udløbet af⟧ maj betaler du det sidste.', 'Sidst i maj betaler du det sidste.'],
      ['Du kan ringe ⟦på et hvilket som helst tidspunkt⟧.', 'Du kan ringe når som helst.'],
      ['Vi kan ⟦hertil⟧ oplyse, at prisen er fast.', 'Vi kan oplyse, at prisen er fast.'],
      ['Det er ⟦påkrævet⟧, at du svarer.', 'Det er nødvendigt, at du svarer.'])
  })
  test('a verb by its object and its subject', () => {
    check('papirord',
      ['Loven ⟦berettiger⟧ dig til hjælp.', 'Loven giver dig ret til hjælp.'],
      ['Du kan ⟦bemyndige⟧ din datter til at svare.', 'Du kan give din datter lov til at svare.'],
      ['Chefen er ⟦bemyndiget⟧ til at svare.', 'noFix: vaelg'],
      ['Brevene ⟦returneres⟧ ikke.', 'Brevene sendes ikke tilbage.'],
      ['Han ⟦erhvervede⟧ huset i 2019.', 'Han købte huset i 2019.'],
      ['Din henvendelse har ⟦foranlediget⟧ en ny prøve.', 'Din henvendelse har ført til en ny prøve.'],
      ['Vi har ⟦foranlediget⟧ en ny prøve.', 'Vi har sørget for en ny prøve.'],
      ['Han har ⟦fremført⟧, at han er syg.', 'Han har sagt, at han er syg.'],
      ['Du må ikke ⟦ibrugtage⟧ laden.', 'Du må ikke tage laden i brug.'],
      ['Sammen ⟦tilendebringer⟧ vi sagen.', 'Sammen gør vi sagen færdig.'],
      ['Vi ⟦tilråder⟧ dig at vente.', 'Vi råder dig til at vente.'],
      ['Det ⟦beror på⟧ dig selv.', 'Det afhænger af dig selv.'],
      ['Herved ⟦bortfalder⟧ retten til pension.', 'Herved stopper retten til pension.'],
      ['Vi har ikke ⟦fundet anledning til⟧ at klage.', 'Vi har ikke fundet grund til at klage.'],
      ['Gælden er ⟦forfaldet til betaling⟧.', 'noFix: vaelg'])
  })
  test('what whole letters said with the same words', () => {
    check('papirord',
      ['Det ⟦fremgår af⟧ udtalelse fra skolen, at hun trives.', 'Det står i en udtalelse fra skolen, at hun trives.'],
      ['Det ⟦fremgår af⟧ lov om aktiv socialpolitik.', 'Det står i lov om aktiv socialpolitik.'],
      ['Du skal se bort fra ⟦nærværende⟧.', 'Du skal se bort fra dette brev.'],
      ['Du klager ⟦ved indsendelse af⟧ et skema.', 'Du klager ved at sende et skema.'],
      ['Svaret er ⟦i overensstemmelse hermed⟧.', 'noFix: vaelg'],
      ['Du har hjælp ⟦i et omfang⟧, der er stort.', 'noFix: vaelg'],
      ['Vi skal træffe ⟦foranstaltninger⟧ mod støj.', 'noFix: vaelg'],
      ['Når betingelserne ⟦ophører⟧, siger du til.', 'noFix: vaelg'],
      ['Naboen ⟦anfører⟧, at støjen er stor.', 'Naboen mener, at støjen er stor.'],
      ['Lægen ⟦anfører⟧, at du er rask.', 'Lægen oplyser, at du er rask.'],
      ['Man skal ⟦meddele⟧, at fristen er kort.', 'Man skal oplyse, at fristen er kort.'],
      ['Mødet er holdt, og der ⟦forelå⟧ et notat, som vi har læst.', 'Mødet er holdt, og der var et notat, som vi har læst.'],
      ['Planen har ⟦udmøntet sig i⟧ et nyt hus.', 'Planen er blevet til et nyt hus.'],
      ['Du bedes ⟦foranledige⟧ biler, dæk og affald fjernet.', 'Du bedes få biler, dæk og affald fjernet.'],
      ['Restgælden ⟦nedskrives⟧ hvert år.', 'Restgælden sættes ned hvert år.'],
      ['Vi venter ⟦under hensyn til⟧ flagermusene.', 'Vi venter af hensyn til flagermusene.'])
  })
  test('what is said by the verb of its noun, by its preposition or by a plainer turn', () => {
    check('papirord',
      ['Vi indkalder dig ⟦med henblik på⟧ vurdering af din ryg.', 'Vi indkalder dig for at vurdere din ryg.'],
      ['Vi ringer ⟦med henblik på⟧ en snak.', 'noFix: vaelg'],
      ['Vi sender ⟦dags dato⟧ et brev.', 'Vi sender i dag et brev.'],
      ['Restgælden er pr. ⟦dags dato⟧ 300 kr.', 'Restgælden er i dag 300 kr.'],
      ['Du har fået dispensation ⟦vedrørende⟧ højden.', 'Du har fået dispensation til højden.'],
      ['⟦Uagtet⟧ rykkeren mangler vi svar.', 'Trods rykkeren mangler vi svar.'],
      ['⟦Uagtet⟧ du er syg, skal du svare.', 'Selv om du er syg, skal du svare.'],
      ['Send en ansøgning ⟦bilagt⟧ en regning.', 'Send en ansøgning med en regning.'],
      ['Huset er ⟦undergivet⟧ reglerne om fredning.', 'Huset er omfattet af reglerne om fredning.'],
      ['Dine bemærkninger kan ⟦tilgå⟧ kontoret på mail.', 'Dine bemærkninger kan sendes til kontoret på mail.'],
      ['Svaret vil ⟦tilgå⟧ dig i maj.', 'Svaret vil blive sendt til dig i maj.'],
      ['Du kan ⟦tilgå⟧ journalen på nettet.', 'Du kan få adgang til journalen på nettet.'],
      ['Afbud ⟦meddeles⟧ på telefon.', 'Afbud meldes på telefon.'],
      ['Vi kan ikke bygge, når tilladelsen ikke ⟦foreligger⟧.', 'Vi kan ikke bygge, når tilladelsen ikke er givet.'],
      ['Den, der ⟦anmoder⟧, skal betale.', 'noFix: vaelg'])
  })
  test('what short letters said with the same words', () => {
    check('papirord',
      ['Du har svaret ⟦rettidigt⟧.', 'Du har svaret i tide.'],
      ['En ⟦rettidigt⟧ sendt klage tæller.', 'noFix: vaelg'],
      ['Pladsen kan ⟦herefter⟧ ikke gives til dig.', 'Pladsen kan derfor ikke gives til dig.'],
      ['Vi finder det ⟦påkrævet⟧ at ringe.', 'Vi finder det nødvendigt at ringe.'],
      ['Hvis du ⟦forinden⟧ fjerner hegnet, stopper sagen.', 'Hvis du inden da fjerner hegnet, stopper sagen.'],
      ['Svar ⟦inden udløbet af⟧ maj.', 'Svar inden udgangen af maj.'],
      ['Svar ⟦inden udløbet af⟧ fristen.', 'Svar inden fristen.'],
      ['Svar ⟦inden udløbet af⟧ høringen.', 'noFix: vaelg'],
      ['Et nyt skur ⟦er betinget af⟧ tilladelse.', 'Et nyt skur kræver tilladelse.'],
      ['Vi har mange sager af ⟦den omhandlede⟧ art.', 'Vi har mange sager af den art.'],
      ['Legen ⟦afgav⟧ udtalelse om det.', 'Legen kom med en udtalelse om det.'],
      ['Ansøgningen er ⟦bilagt⟧ en regning.', 'Ansøgningen er vedlagt en regning.'],
      ['Du må, ⟦om fornødent⟧, ringe igen.', 'Du må, om nødvendigt, ringe igen.'],
      ['Vis ⟦behørig⟧ legitimation.', 'Vis gyldig legitimation.'],
      ['Du ⟦meddeles⟧ hermed afslag på støtte.', 'noFix: vaelg'],
      ['Det kan ⟦hertil⟧ oplyses, at prisen er fast.', 'Det kan oplyses, at prisen er fast.'],
      ['Den ⟦til enhver tid⟧ højst tilladte fart er 50.', 'Den højst tilladte fart er 50.'])
  })
  test('who does it between the office and the reader', () => {
    check('papirord',
      ['Du betaler senest en uge ⟦efter modtagelsen af⟧ din opkrævning.', 'Du betaler senest en uge efter, at du har fået din opkrævning.'],
      ['Du hører fra os senest en uge ⟦efter modtagelsen af⟧ din klage.', 'Du hører fra os senest en uge efter, at vi har fået din klage.'],
      ['Du ringer ⟦efter modtagelsen af⟧ din meddelelse.', 'noFix: aktoer'],
      ['Du skal sende et budget ⟦med henblik på⟧ beregning af støtten.', 'Du skal sende et budget, så vi kan beregne støtten.'],
      ['I skal sende os en plan i maj ⟦med henblik på⟧ vurdering af støjen.', 'I skal sende os en plan i maj, så vi kan vurdere støjen.'],
      ['Vi ringer i maj ⟦med henblik på⟧ vurdering af støjen.', 'Vi ringer i maj for at vurdere støjen.'],
      ['Du skal møde hos lægen ⟦med henblik på⟧ vurdering af din hofte.', 'noFix: vaelg'],
      ['Skolelægen kan ⟦tilgå⟧ skemaet.', 'Skolelægen kan få adgang til skemaet.'],
      ['Gebyret kan ⟦tilgå⟧ kontoret.', 'noFix: vaelg'],
      ['Vi siger nej til ⟦den ansøgte⟧ hjælp.', 'Vi siger nej til den hjælp, der er søgt om.'],
      ['Du har i maj søgt om penge. Vi siger nej til ⟦den ansøgte⟧ hjælp.',
        'Du har i maj søgt om penge. Vi siger nej til den hjælp, du har søgt om.'],
      ['Du får et bevis ⟦på anmodning⟧.', 'Du får et bevis, hvis du beder om det.'],
      ['Beviset blev lavet ⟦efter anmodning⟧.', 'noFix: vaelg'],
      ['Vi skriver et svar på anmodning.', 'no finding'],
      ['Du har ⟦tilkendegivet⟧ at ville flytte.', 'noFix: vaelg'])
  })
  test('what is bought, what follows a day, and what a noun wants', () => {
    check('papirord',
      ['Fristen var i maj. Pladsen kan ⟦herefter⟧ ikke gives til dig.', 'noFix: vaelg'],
      ['Din søn har ⟦erhvervet⟧ huset ved arv.', 'Din søn har fået huset ved arv.'],
      ['Din søn har ⟦erhvervet⟧ huset i maj.', 'Din søn har købt huset i maj.'],
      ['Din søn har ⟦erhvervet⟧ et kørekort til bil.', 'Din søn har fået et kørekort til bil.'],
      ['Vi mener, at det er en ⟦påkrævet⟧ rejse.', 'Vi mener, at det er en nødvendig rejse.'],
      ['Tak for dit svar af ⟦dags dato⟧.', 'Tak for dit svar fra i dag.'],
      ['Du kan ⟦i vid udstrækning⟧ selv lave mad.', 'Du kan i høj grad selv lave mad.'],
      ['Dit samtykke ⟦vedrørende⟧ dine børn er fint.', 'noFix: vaelg'],
      ['Brevet har ⟦foranlediget⟧, at vi ringer til skolen.', 'Brevet har ført til, at vi ringer til skolen.'],
      ['⟦Det påhviler dig⟧ som ejer, der vælger at bo i huset, at slå græs.', 'noFix: vaelg'])
  })
  test('what is asked, paid, compared, reckoned with, and what follows', () => {
    check('papirord',
      ['Du har spurgt, ⟦af hvilken grund⟧ lågen er låst.', 'Du har spurgt, hvorfor lågen er låst.'],
      ['Du har forespurgt, ⟦af hvilken grund⟧ lågen er låst.', 'Du har forespurgt, hvorfor lågen er låst.'],
      ['Du skal ⟦berigtige⟧ restancen inden maj.', 'Du skal betale restancen inden maj.'],
      ['Du skal ⟦berigtige⟧ fejlen inden maj.', 'Du skal rette fejlen inden maj.'],
      ['Tallene bliver ⟦sammenholdt med⟧ dine lønsedler.', 'Tallene bliver sammenlignet med dine lønsedler.'],
      ['Du kan ⟦påregne⟧ først at få svar i maj.', 'Du kan regne med først at få svar i maj.'],
      ['Mødet må ⟦påregnes⟧ til en time.', 'noFix: vaelg'],
      ['Der er ⟦herefter⟧ ikke grundlag for at give dig støtte.', 'Der er derfor ikke grundlag for at give dig støtte.'],
      ['Svaret ⟦tilgår⟧ alle i gruppen.', 'noFix: vaelg'],
      ['Kørslen har kun ⟦beroet på⟧ hensyn ved vending.', 'noFix: vaelg'],
      ['⟦Yderligere⟧ forlængelse kan vi ikke give.', 'noFix: vaelg'],
      ['Kommunens håndværker ⟦retter henvendelse⟧ i maj.', 'noFix: vaelg'],
      ['Efter de ⟦i medfør heraf⟧ fastsatte kommunale regler er svaret nej.', 'noFix: vaelg'],
      ['Du har mod bedre vidende ⟦oppebåret⟧ hjælpen.', 'Du har mod bedre vidende fået hjælpen.'],
      ['Vi bruger den ⟦til enhver tid værende⟧ aktuelle pris.', 'noFix: vaelg'])
  })
  test('a noun that shares its preposition with another stays, and "bruges til" goes on with "at"', () => {
    check('verbalsubstantiv',
      ['Du har søgt om tilladelse ⟦til udstykning af⟧ en grund samt opførelse af et hus.', 'noFix: sideordnet'],
      ['Beløbet bruges ⟦til afvikling af⟧ din gæld.', 'Beløbet bruges til at afvikle din gæld.'])
  })
})
