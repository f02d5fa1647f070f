import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import { activate } from './activate.ts'
import { applyEdits } from './edits.ts'

// Sentences of our own for classes of faults that blind readers found in rewrites, each with one beside it that is right.

const danish = createDanish({ dictionary: readDictionary() })

/** Rewrites the last passive of a sentence, or says why not. */
function rewrite(text: string): string {
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  const passive = facts.passives().at(-1)
  if (passive === undefined) return 'no passive'
  const { fixes, noFix } = activate(facts, passive)
  return fixes === undefined ? `noFix: ${noFix}` : applyEdits(text, fixes[0]!.edits)
}

function check(...pairs: readonly (readonly [before: string, after: string])[]): void {
  expect(pairs.map(([before]) => rewrite(before))).toEqual(pairs.map(([, after]) => after))
}

describe('whom nobody names', () => {
  test('what councils vote, what landlords raise, what is only there', () => {
    check(
      ['Budgettet er vedtaget på mødet i maj.', 'noFix: aktoer'],
      ['Huslejen varsles forhøjet.', 'noFix: aktoer'],
      ['Din øvrige støtte berøres ikke.', 'noFix: aktoer'],
      ['Lageret benyttes til møbler.', 'noFix: aktoer'],
      ['Benyttes lageret til møbler, skal du betale.', 'Benytter du lageret til møbler, skal du betale.'],
      ['Pengene er sat til side til tandlægen.', 'noFix: aktoer'],
      ['Statens tilskud beregnes ud fra jeres løn.', 'noFix: aktoer'],
      ['Tilskuddet beregnes ud fra jeres løn.', 'Vi beregner tilskuddet ud fra jeres løn.'],
      ['Der skal bruges 40 stole på dagen.', 'noFix: aktoer'],
    )
  })
  test('an appeal, and who takes money for it', () => {
    check(
      ['Du beholder ydelsen, indtil klagen er afgjort.', 'noFix: aktoer'],
      ['Du beholder ydelsen, indtil sagen er afgjort.', 'Du beholder ydelsen, indtil vi har afgjort sagen.'],
      ['Send klagen til Planklagenævnet. Der opkræves et gebyr.', 'noFix: aktoer'],
      ['Vi har ført tilsyn. Der opkræves et gebyr.', 'Vi har ført tilsyn. Vi opkræver et gebyr.'],
    )
  })
  test('conditions, proposals and what a paper shows', () => {
    check(
      ['Det er en betingelse, at loftet er isoleret.', 'noFix: aktoer'],
      ['Vi indstiller til staten, at tilskuddet nedsættes.', 'noFix: aktoer'],
      ['Vi meddeler, at tilskuddet nedsættes.', 'Vi meddeler, at vi nedsætter tilskuddet.'],
      ['Kontrolrapporten viser, at prøven var udtaget i maj.', 'noFix: aktoer'],
    )
  })
  test('either of the two, and one who is named behind', () => {
    check(
      ['Vi hører gerne fra dig, inden skemaet sendes.', 'noFix: aktoer'],
      ['Underskriv papirerne, når skemaet sendes til os.', 'Underskriv papirerne, når du sender skemaet til os.'],
      ['Kortet bliver tilsendt fra busselskabet.', 'noFix: aktoer'],
      ['Depotgebyret betales tilbage i juni.', 'noFix: aktoer'],
      ['Du skriver, at pladsen opsiges.', 'noFix: aktoer'],
      ['Det må påregnes, at pladsen opsiges.', 'Det må påregnes, at vi opsiger pladsen.'],
      ['Resten af lånet afskrives over fem år.', 'Vi afskriver resten af lånet over fem år.'],
      ['Svarer du ikke, slettes opskrivningen.', 'Svarer du ikke, sletter vi opskrivningen.'],
      ['Taksten fastsættes hvert år af byrådet.', 'Byrådet fastsætter taksten hvert år.'],
      ['Din sag er oprettet hos mig.', 'noFix: aktoer'],
    )
  })
})

describe('whose words they are', () => {
  test('a law, a list, an expert, a statement', () => {
    check(
      ['Det er i lovens § 3 bestemt, at tillægget beregnes efter lønnen.', 'noFix: aktoer'],
      ['Vi har bestemt, at tillægget beregnes efter lønnen.', 'Vi har bestemt, at vi beregner tillægget efter lønnen.'],
      ['Tillægget beregnes af lønnen.', 'noFix: aktoer'],
      ['at taget er sort, og at skorstene ikke udføres i stål.', 'noFix: aktoer'],
      ['Han kan efter en lægelig vurdering skønnes at være rask.', 'noFix: aktoer'],
      ['Lægen har oplyst, at du er syg, og at arbejdet forventes genoptaget i maj.', 'noFix: aktoer'],
      ['Det fremgår af Udbetaling Danmarks oplysninger, at du er tilkendt pension.', 'noFix: aktoer'],
      ['Efter loven kræves tilladelse til udlejning.', 'noFix: aktoer'],
      ['Efter lovens § 24 ydes hjælp, når der er udbetalt løn under sygdom.', 'noFix: aktoer'],
      ['Fra anden side er hertil videregivet oplysninger om dig.', 'noFix: aktoer'],
      ['Foreningen blev ved udvalgets beslutning godkendt i maj.', 'noFix: aktoer'],
      ['Skuret, der ifølge BBR er registreret som garage, er væk.', 'noFix: aktoer'],
    )
  })
  test('either side, and what belongs to others', () => {
    check(
      ['Vi har aftalt med skolen, at der skal holdes et møde.', 'noFix: aktoer'],
      ['Såfremt barnet er sygt, vedlægges lægeerklæring.', 'noFix: aktoer'],
      ['Til brug for svaret vedlægges et skema.', 'Til brug for svaret vedlægger vi et skema.'],
      ['Ejendomsskatten opkræves over forskudsopgørelsen.', 'noFix: aktoer'],
      ['Der er ikke vedlagt en tegning.', 'noFix: aktoer'],
      ['Der er vedlagt en tegning.', 'Vi har vedlagt en tegning.'],
      ['Din gangfunktion er nedsat.', 'noFix: aktoer'],
      ['Din ydelse er nedsat.', 'Vi har nedsat din ydelse.'],
      ['Når man har egen brønd, skal vandet undersøges hvert år.', 'noFix: aktoer'],
      ['Har du klaget, skal sagen undersøges igen.', 'Har du klaget, skal vi undersøge sagen igen.'],
      ['Det er ved skrivelse af 3. maj oplyst, at du er flyttet.', 'noFix: aktoer'],
      ['Du blev sygemeldt i maj.', 'noFix: aktoer'],
      ['Satsen er besluttet i Folketinget.', 'noFix: aktoer'],
      ['Beløbet bliver trukket over din forskudsopgørelse.', 'noFix: aktoer'],
      ['Beløbet bliver trukket i din pension.', 'Vi trækker beløbet i din pension.'],
      ['Den frist er ikke overholdt.', 'noFix: aktoer'],
      ['Vælg en tid, som aftales på telefonen.', 'noFix: aktoer'],
      ['Svar os, så ved vi, hvor meget der skal bages.', 'noFix: aktoer'],
      ['Beløbet betales direkte til lægen.', 'noFix: aktoer'],
      ['Ventetiden oplyses at være et år.', 'noFix: aktoer'],
      ['Ordningen er tænkt som en hjælp.', 'noFix: aktoer'],
      ['Nægtes adgang til huset, kommer vi igen.', 'noFix: aktoer'],
      ['Ved en ændring af vejloven forkortes fristen.', 'noFix: aktoer'],
      ['Ved brev til dig forkortes fristen.', 'Ved brev til dig forkorter vi fristen.'],
      ['Din ansøgning er sendt til visitationsudvalget.', 'Vi har sendt din ansøgning til visitationsudvalget.'],
      ['Din sag behandles i Jobcentret.', 'noFix: aktoer'],
      ['De dokumenter, der kan udleveres, er vedlagt.'.replace(', er vedlagt', ', følger med'),
        'De dokumenter, vi kan udlevere, følger med.'],
    )
  })
})

describe('who it is after all', () => {
  test('the reader, who may look, come by, and has to answer', () => {
    check(
      ['Planen ligger i skranken og kan gennemses der.', 'Planen ligger i skranken, og du kan gennemse den der.'],
      ['Svar kan forventes i maj.', 'Du kan forvente svar i maj.'],
      ['Skema fås i skranken.', 'Du kan få et skema i skranken.'],
      ['Besvares brevet ikke, vil du blive kontaktet.'.replace('vil du blive kontaktet', 'kan du miste hjælpen'),
        'Besvarer du ikke brevet, kan du miste hjælpen.'],
      ['Besvares din mail ikke, kan du rykke os.', 'Besvarer vi ikke din mail, kan du rykke os.'],
      ['Spørgsmål rettes til kontoret.', 'Du kan rette spørgsmål til kontoret.'],
      ['Bemærkninger sendes til kontoret.', 'Du kan sende bemærkninger til kontoret.'],
    )
  })
  test('the sender, who bills and sets terms', () => {
    check(
      ['Klagen skal være kommunen i hænde senest en uge efter modtagelsen af dette brev og sendes til Borgerservice.',
        'Klagen skal være kommunen i hænde senest en uge efter modtagelsen af dette brev, og du skal sende den til Borgerservice.'],
      ['Skiftet bestilles på nettet.', 'Du kan bestille skiftet på nettet.'],
      ['Fakturaen sendes til din e-Boks.', 'Vi sender fakturaen til din e-Boks.'],
      ['Vi ser på, om der skal stilles krav om læhegn.', 'Vi ser på, om vi skal stille krav om læhegn.'],
      ['Bemærkninger bedes sendt til kontoret.', 'Vi beder dig sende eventuelle bemærkninger til kontoret.'],
    )
  })
})

describe('what the active asks of its words', () => {
  test('an article for a paper, and "til" for the one who gets it', () => {
    check(
      ['Kopi af målingen vedlægges.', 'Vi vedlægger en kopi af målingen.'],
      ['Afgørelse er truffet.', 'Vi har truffet afgørelse.'],
      ['Genpart er tilsendt skolen.', 'Vi har sendt en genpart til skolen.'],
      ['Rykker er sendt til Dem den 3. maj.', 'Vi sendte en rykker til Dem den 3. maj.'],
      ['Du er indkaldt til samtale den 3. maj.', 'Vi har indkaldt dig til samtale den 3. maj.'],
    )
  })
  test('a pronoun that fits, a date that stays with its noun, "som" before a known thing', () => {
    check(
      ['Din mor er visiteret til hjælp og får besked i maj.', 'Vi har visiteret din mor til hjælp, og hun får besked i maj.'],
      ['Du ved, at din mail af 3. maj er modtaget i kontoret.', 'Du ved, at vi har modtaget din mail af 3. maj i kontoret.'],
      ['For juni bliver De i særskilt brev partshørt.', 'For juni partshører vi Dem i særskilt brev.'],
      ['Det indgår i taksten, der forventes forhøjet.', 'Det indgår i taksten, som vi forventer forhøjet.'],
      ['Du skriver, at du som nabo ikke blev inviteret.', 'noFix: uklar-saetning'],
    )
  })
  test('two participles, a clause that ended, two passives of one modal, a phrase before "ikke"', () => {
    check(
      ['Skemaet bedes udfyldt og sendt til os.', 'Vi beder dig udfylde og sende skemaet til os.'],
      ['Det tal, hvori lønnen er indregnet, opgøres til 4.', 'Vi opgør det tal, hvori lønnen er indregnet, til 4.'],
      ['Efter § 2 kan der opkræves gebyr og kræves renter af det.', 'noFix: sideordnet'],
      ['Der blev for juni ikke opkrævet betaling.', 'noFix: uklar-saetning'],
      ['Kravet bortfalder, hvis det ikke kan betales inden et år efter, at du er flyttet.',
        'Kravet bortfalder, hvis du ikke kan betale det inden et år efter, at du er flyttet.'],
      ['Dit tilskud beregnes således:', 'Vi beregner dit tilskud således:'],
      ['Du skal betale, idet erstatning for ikke afleverede bøger i modsat fald vil blive opkrævet.',
        'Du skal betale, idet vi i modsat fald opkræver erstatning for ikke afleverede bøger.'],
      ['Er firmaet lukket, bedes i stedet sendt bevis for det.', 'noFix: uklar-saetning'],
      ['Broen er ny og vurderes ikke at skade naturen.', 'noFix: sideordnet'],
      ['Rapporten er vedlagt og bedes behandlet fortroligt.', 'noFix: sideordnet'],
      ['Sagen har den 2. april været forelagt udvalget.', 'Vi har den 2. april forelagt sagen for udvalget.'],
      ['Post til os bedes ikke længere sendes på papir.', 'noFix: aktoer'],
      ['I den anledning indkaldes De herved til møde.', 'I den anledning indkalder vi Dem herved til møde.'],
      ['Det agtes fastsat, at hunden skal i snor.', 'Vi agter at fastsætte, at hunden skal i snor.'],
      ['Sagen blev første gang forelagt udvalget i maj.', 'Vi forelagde første gang sagen for udvalget i maj.'],
      ['Klagen er kommet og bliver set på af en anden end mig.', 'noFix: aktoer'],
      ['Planen blev påklaget.', 'noFix: aktoer'],
      ['Gebyret er sendt til træk den 1. maj.', 'Vi har sendt gebyret til træk den 1. maj.'],
      ['Brevet er sendt til nævnet den 1. maj.', 'Vi sendte brevet til nævnet den 1. maj.'],
      ['Møde for nye familier den 8., og jeres deltagelse forudsættes.', 'noFix: uklar-saetning'],
      ['Huset er fra 1890 og udpeget som bevaringsværdigt.', 'noFix: sideordnet'],
      ['Den 3. maj kom jeres spørgsmål, der besvares nu.', 'Den 3. maj kom jeres spørgsmål, som vi besvarer nu.'],
      ['Digital Post bliver du fritaget for.', 'Digital Post fritager vi dig for.'],
      ['Til maj vil de indkomne svar blive samlet.', 'Til maj samler vi de indkomne svar.'],
      ['Nedrivning af skuret påbydes hermed ejeren.', 'Vi påbyder hermed ejeren nedrivning af skuret.'],
      ['De bedes derfor møde på kontoret.', 'Vi beder Dem derfor møde på kontoret.'],
    )
  })
  test('now, since then, and what is expected', () => {
    check(
      ['Du er hermed indkaldt til møde i maj.', 'Vi indkalder dig hermed til møde i maj.'],
      ['Sagen er hermed afsluttet.', 'Vi har hermed afsluttet sagen.'],
      ['Du har været henvist til kurset siden den 1. maj.', 'noFix: uklar-saetning'],
      ['Der er berammet møde tirsdag den 3. maj.', 'Vi har berammet møde tirsdag den 3. maj.'],
      ['Afgørelse kan forventes truffet i maj.', 'Vi forventer at træffe afgørelse i maj.'],
      ['Derfor ses kravene til dit anlæg ikke at være opfyldt.',
        'Derfor kan vi ikke se, at kravene til dit anlæg er opfyldt.'],
      ['Du er udpeget til valget på skolen den 18. november.', 'Vi har udpeget dig til valget på skolen den 18. november.'],
      ['Påbuddet blev ikke påklaget.', 'Du klagede ikke over påbuddet.'],
    )
  })
  test('what the law says, what anybody must leave, what others hold or have got', () => {
    check(
      ['Det fremgår af bestemmelsens stk. 1, at der ydes støtte til køb af bil.', 'noFix: aktoer'],
      ['Åen er i statens plan udpeget som et sårbart vandløb.', 'noFix: aktoer'],
      ['Stien ved huset må ikke dækkes.', 'noFix: aktoer'],
      ['Ydelsen er modtaget mod bedre vidende.', 'noFix: aktoer'],
      ['Ansøgningen er modtaget i maj.', 'Vi har modtaget ansøgningen i maj.'],
      ['Din gangdistance er nedsat til 150 meter.', 'noFix: aktoer'],
      ['Det gøres opmærksom på, at du skal møde op.', 'noFix: aktoer'],
    )
  })
  test("what others have written or asked, and a number that is no subject", () => {
    check(
      ['Det er i klagen gjort gældende, at hegnet er for højt.', 'noFix: aktoer'],
      ['Der er i indsigelsen anført, at træet er sygt.', 'noFix: aktoer'],
      ['Der er til udbyder rettet spørgsmål om prisen.', 'noFix: aktoer'],
      ['Tegninger i forholdet 1:20 bedes medbragt.', 'noFix: uklar-saetning'],
      ['Spørgsmål besvares løbende og tilgår alle.', 'noFix: sideordnet'],
      ['Afslås boligen uden grund, mister du pladsen.', 'noFix: aktoer'],
      ['Klagen støttes på to breve fra lægen.', 'noFix: aktoer'],
      ['Dine andre ydelser påvirkes ikke.', 'noFix: aktoer'],
      ['Herefter påregnes en ventetid på ti uger.', 'Herefter påregner vi en ventetid på ti uger.'],
    )
  })
})
