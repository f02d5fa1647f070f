import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import { activate } from './activate.ts'
import { applyEdits } from './edits.ts'

// The pairs were written before the code that makes the one out of the other, and by nobody's corpus.

const danish = createDanish({ dictionary: readDictionary() })

/** Rewrites the passive that stands at the mark: `⟦`, or the first one where there is no mark. */
function rewrite(marked: string): string {
  const at = marked.indexOf('⟦')
  const text = marked.replace(/[⟦⟧]/g, '')
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  const passive = facts.passives().find((one) => at < 0 || (one.start <= at && at < one.end))
  if (passive === undefined) return 'no passive'
  const { fixes, noFix } = activate(facts, passive)
  return fixes === undefined ? `noFix: ${noFix}` : applyEdits(text, fixes[0]!.edits)
}

/** Pairs of a sentence and what it becomes. */
function check(...pairs: readonly (readonly [before: string, after: string])[]): void {
  expect(pairs.map(([before]) => rewrite(before))).toEqual(pairs.map(([, after]) => after))
}

describe('the passive of the sender', () => {
  test('with "der"', () => {
    check(
      ['Der lægges vægt på, at du bor alene.', 'Vi lægger vægt på, at du bor alene.'],
      ['Der er lagt vægt på din alder.', 'Vi har lagt vægt på din alder.'],
      ['Der kan ikke bevilges hjælp til rejser.', 'Vi kan ikke bevilge hjælp til rejser.'],
      ['Der blev den 3. maj afholdt et møde.', 'Vi afholdt den 3. maj et møde.'],
      ['Der er den 3. maj truffet afgørelse i din sag.', 'Vi har den 3. maj truffet afgørelse i din sag.'],
      ['Der vil blive indkaldt til et møde.', 'Vi indkalder til et møde.'],
      ['Der blev ikke taget stilling til din klage.', 'Vi tog ikke stilling til din klage.'],
      ['Der har været afholdt to møder.', 'Vi har afholdt to møder.'],
      ['Der gives afslag på ansøgningen.', 'Vi giver afslag på ansøgningen.'],
      ['Der blev givet afslag på din ansøgning, fordi du bor her.', 'Vi gav afslag på din ansøgning, fordi du bor her.'],
    )
  })
  test('with "det" before a clause', () => {
    check(
      ['Det vurderes, at du kan arbejde.', 'Vi vurderer, at du kan arbejde.'],
      ['Det vurderes derfor ikke, at du kan arbejde.', 'Vi vurderer derfor ikke, at du kan arbejde.'],
      ['Det er besluttet, at støtten stopper.', 'Vi har besluttet, at støtten stopper.'],
      ['Det er derfor vurderet, at du kan arbejde.', 'Vi har derfor vurderet, at du kan arbejde.'],
      ['Det skal bemærkes, at fristen er kort.', 'Vi bemærker, at fristen er kort.'],
      ['Det kan oplyses, at fristen er kort.', 'Vi kan oplyse, at fristen er kort.'],
      ['Det forventes, at du møder kl. 10.', 'Vi forventer, at du møder kl. 10.'],
      ['Det blev aftalt, at du ringer.', 'Vi aftalte, at du ringer.'],
      ['Det anbefales at søge i god tid.', 'Vi anbefaler at søge i god tid.'],
    )
  })
  test('with the thing first', () => {
    check(
      ['Din ansøgning behandles i næste uge.', 'Vi behandler din ansøgning i næste uge.'],
      ['Ansøgningen er blevet behandlet i denne uge.', 'Vi har behandlet ansøgningen i denne uge.'],
      ['Ansøgningen er blevet behandlet.', 'Vi har behandlet ansøgningen.'],
      ['Ansøgningen er behandlet.', 'Vi har behandlet ansøgningen.'],
      ['Ansøgningen blev ikke behandlet.', 'Vi behandlede ikke ansøgningen.'],
      ['Sagen var blevet afgjort.', 'Vi havde afgjort sagen.'],
      ['Sagen blev afgjort den 3. maj 2024.', 'Vi afgjorde sagen den 3. maj 2024.'],
      ['Ansøgningen om hjælp til medicin kan desværre ikke imødekommes.', 'Vi kan desværre ikke imødekomme ansøgningen om hjælp til medicin.'],
      ['Hjælpen er fastsat til 5.000 kr. om måneden.', 'Vi har fastsat hjælpen til 5.000 kr. om måneden.'],
      ['Beløbet vil blive udbetalt den 1. juni.', 'Vi udbetaler beløbet den 1. juni.'],
      ['Hjælpen standsedes i marts.', 'Vi standsede hjælpen i marts.'],
      ['Sagen sendes tilbage til nævnet.', 'Vi sender sagen tilbage til nævnet.'],
      ['Oplysningerne lægges til grund for afgørelsen.', 'Vi lægger oplysningerne til grund for afgørelsen.'],
      ['Din sag tages op igen.', 'Vi tager din sag op igen.'],
      ['Hjælpen kan ikke gives med tilbagevirkende kraft.', 'Vi kan ikke give hjælpen med tilbagevirkende kraft.'],
      ['Sagen skal først undersøges nærmere.', 'Vi skal først undersøge sagen nærmere.'],
    )
  })
  test('with the reader as what is acted on', () => {
    check(
      ['Du indkaldes hermed til et møde.', 'Vi indkalder dig hermed til et møde.'],
      ['Du bliver kontaktet inden for en uge.', 'Vi kontakter dig inden for en uge.'],
      ['Du kan ikke bevilges et tilskud.', 'Vi kan ikke bevilge dig et tilskud.'],
      ['Du er bevilget et tilskud på 500 kr.', 'Vi har bevilget dig et tilskud på 500 kr.'],
      ['I vil blive indkaldt til en samtale.', 'Vi indkalder jer til en samtale.'],
      ['Du bliver ikke indkaldt igen.', 'Vi indkalder dig ikke igen.'],
      ['Du bedes sende skemaet til os.', 'Vi beder dig sende skemaet til os.'],
      ['Du bedes venligst ringe til os.', 'Vi beder dig ringe til os.'],
      ['Du blev den 4. maj indkaldt til en samtale.', 'Vi indkaldte dig den 4. maj til en samtale.'],
      ['Han blev visiteret til hjemmehjælp.', 'Vi visiterede ham til hjemmehjælp.'],
    )
  })
})

describe('the passive of the reader', () => {
  test('becomes du', () => {
    check(
      ['Klagen skal sendes til kommunen.', 'Du skal sende klagen til kommunen.'],
      ['Skemaet skal udfyldes og underskrives.', 'Du skal udfylde og underskrive skemaet.'],
      ['Skemaet skal være indsendt senest den 4. maj.', 'Du skal have indsendt skemaet senest den 4. maj.'],
      ['Der skal indsendes dokumentation for udgiften.', 'Du skal indsende dokumentation for udgiften.'],
      ['Der kan klages over afgørelsen.', 'Du kan klage over afgørelsen.'],
      ['Afgørelsen kan påklages til Ankestyrelsen.', 'Du kan klage over afgørelsen til Ankestyrelsen.'],
      ['Klagen skal ikke sendes til nævnet.', 'Du skal ikke sende klagen til nævnet.'],
      ['Regningen er ikke betalt.', 'Du har ikke betalt regningen.'],
      ['Skemaet behøver ikke underskrives.', 'Du behøver ikke underskrive skemaet.'],
      ['Kvitteringer bedes vedlagt.', 'Vi beder dig vedlægge kvitteringer.'],
    )
  })
  test('is I where the letter speaks to several', () => {
    check(['Når I søger, skal skemaet udfyldes.', 'Når I søger, skal I udfylde skemaet.'])
  })
})

describe('something else first turns subject and verb round', () => {
  test('an adverb, a phrase, a date', () => {
    check(
      ['I dag behandles sagen.', 'I dag behandler vi sagen.'],
      ['I dag behandles sagen ikke.', 'I dag behandler vi ikke sagen.'],
      ['Derfor kan ansøgningen ikke imødekommes.', 'Derfor kan vi ikke imødekomme ansøgningen.'],
      ['Den 3. maj blev der afholdt et møde.', 'Den 3. maj afholdt vi et møde.'],
      ['På den baggrund vurderes det, at du kan arbejde.', 'På den baggrund vurderer vi, at du kan arbejde.'],
      ['I vurderingen er der lagt vægt på din alder.', 'I vurderingen har vi lagt vægt på din alder.'],
      ['Derudover skal det bemærkes, at fristen er kort.', 'Derudover bemærker vi, at fristen er kort.'],
      ['Hver måned udbetales beløbet til din konto.', 'Hver måned udbetaler vi beløbet til din konto.'],
      ['Herefter vil sagen blive afgjort.', 'Herefter afgør vi sagen.'],
      ['Senere er du blevet indkaldt igen.', 'Senere har vi indkaldt dig igen.'],
      ['I går blev du indkaldt til en samtale.', 'I går indkaldte vi dig til en samtale.'],
      ['Hermed meddeles afslag på din ansøgning.', 'Hermed meddeler vi afslag på din ansøgning.'],
    )
  })
  test('a clause', () => {
    check(
      ['Hvis du ikke svarer, afsluttes sagen.', 'Hvis du ikke svarer, afslutter vi sagen.'],
      ['Da du ikke har svaret, er der truffet afgørelse uden dit svar.', 'Da du ikke har svaret, har vi truffet afgørelse uden dit svar.'],
      ['Når vi har fået dit svar, vil sagen blive behandlet.', 'Når vi har fået dit svar, behandler vi sagen.'],
      ['Hvis du flytter, skal skemaet udfyldes igen.', 'Hvis du flytter, skal du udfylde skemaet igen.'],
    )
  })
  test('a question', () => {
    check(
      ['Hvornår udbetales pengene?', 'Hvornår udbetaler vi pengene?'],
      ['Indsendes skemaet ikke i tide, stopper hjælpen.', 'Indsender du ikke skemaet i tide, stopper hjælpen.'],
    )
  })
})

describe('subordinate clauses', () => {
  test('with the thing first', () => {
    check(
      ['Vi skriver, at ansøgningen er modtaget.', 'Vi skriver, at vi har modtaget ansøgningen.'],
      ['Du ved, at ansøgningen ikke kan imødekommes.', 'Du ved, at vi ikke kan imødekomme ansøgningen.'],
      ['Det betyder, at din sag genoptages.', 'Det betyder, at vi genoptager din sag.'],
      ['Du får brev, når sagen er afgjort.', 'Du får brev, når vi har afgjort sagen.'],
      ['Vi beklager, at du ikke blev hørt.', 'Vi beklager, at vi ikke hørte dig.'],
      ['Her står, hvordan beløbet beregnes.', 'Her står, hvordan vi beregner beløbet.'],
      ['Du får pengene, inden sagen afgøres.', 'Du får pengene, inden vi afgør sagen.'],
      ['Du kan få hjælp, hvis skemaet indsendes i tide.', 'Du kan få hjælp, hvis du indsender skemaet i tide.'],
    )
  })
  test('with "der" and "det"', () => {
    check(
      ['Det betyder, at der ikke kan bevilges hjælp.', 'Det betyder, at vi ikke kan bevilge hjælp.'],
      ['Vi skriver, fordi der er truffet afgørelse i sagen.', 'Vi skriver, fordi vi har truffet afgørelse i sagen.'],
      ['Du får svar, når der er taget stilling til sagen.', 'Du får svar, når vi har taget stilling til sagen.'],
      ['Du får brev, hvis det vurderes, at du kan arbejde.', 'Du får brev, hvis vi vurderer, at du kan arbejde.'],
      ['Vi stopper hjælpen, hvis der ikke indsendes et skema.', 'Vi stopper hjælpen, hvis du ikke indsender et skema.'],
      ['Her kan du se, hvad der er lagt vægt på.', 'Her kan du se, hvad vi har lagt vægt på.'],
    )
  })
  test('relative', () => {
    check(
      ['Vi bruger de oplysninger, der er indsendt af dig.', 'Vi bruger de oplysninger, du har indsendt.'],
      ['Vi har læst de oplysninger, som er indsendt af dig.', 'Vi har læst de oplysninger, som du har indsendt.'],
      ['Det gælder den hjælp, der kan bevilges efter loven.', 'Det gælder den hjælp, vi kan bevilge efter loven.'],
      ['Du kan klage over den afgørelse, der er truffet i sagen.', 'Du kan klage over den afgørelse, vi har truffet i sagen.'],
      ['Du får de penge, der ikke er udbetalt.', 'Du får de penge, vi ikke har udbetalt.'],
    )
  })
})

describe('several verbs, agents and support verbs', () => {
  test('verbs that share a subject', () => {
    check(
      ['Ansøgningen er modtaget og vurderet.', 'Vi har modtaget og vurderet ansøgningen.'],
      ['Sagen behandles og afgøres i næste uge.', 'Vi behandler og afgør sagen i næste uge.'],
      ['Skemaet skal udfyldes, underskrives og sendes til os.', 'Du skal udfylde, underskrive og sende skemaet til os.'],
      ['Sagen er undersøgt og er nu afgjort.', 'Vi har undersøgt sagen, og den er nu afgjort.'],
    )
  })
  test('who acts is named', () => {
    check(
      ['Skemaet er ikke udfyldt af dig.', 'Du har ikke udfyldt skemaet.'],
      ['Din ansøgning er behandlet af os.', 'Vi har behandlet din ansøgning.'],
      ['Ansøgningen er vurderet af kommunen i maj.', 'Vi har vurderet ansøgningen i maj.'],
    )
  })
  test('a verb that only carries a noun gives way to the noun\'s own verb', () => {
    check(
      ['Der er foretaget en vurdering af din arbejdsevne.', 'Vi har vurderet din arbejdsevne.'],
      ['Der blev foretaget en beregning af beløbet.', 'Vi beregnede beløbet.'],
      ['Der vil blive foretaget en ny vurdering af sagen.', 'Vi vurderer sagen igen.'],
      ['Der skal foretages en undersøgelse af boligen.', 'Vi skal undersøge boligen.'],
    )
  })
})

describe('what is not understood is left', () => {
  test('with a reason', () => {
    check(
      ['Sagen afgøres for sig.', 'noFix: henvisning'],
      ['Ingen oplysninger er modtaget.', 'Vi har ikke modtaget nogen oplysninger.'],
      ['Vi går ud fra, at sagen kan afgøres og ligger stille.', 'Vi går ud fra, at vi kan afgøre sagen, og at den ligger stille.'],
      ['Du har ret til at blive hørt.', 'noFix: aktoer'],
    )
  })
})

describe('what others may have done', () => {
  test('a unit or firm that the sentence names', () => {
    check(
      ['Centret siger, at sagen ⟦blev sendt⟧ i maj.', 'noFix: aktoer'],
      ['Dalby Vand A/S har gravet, og der ⟦er ført⟧ et rør til huset.', 'noFix: aktoer'],
    )
  })
  test('what somebody told, wants, or has to fulfil', () => {
    check(
      ['Det ⟦er oplyst⟧, at du bor alene.', 'Vi har fået oplyst, at du bor alene.'],
      ['Den 3. maj ⟦blev det oplyst⟧, at du bor alene.', 'noFix: aktoer'],
      ['Det oplyses, at fristen er kort.', 'Vi oplyser, at fristen er kort.'],
      ['Du har sagt, at brevet ⟦ønskes⟧ sendt på mail.', 'noFix: aktoer'],
      ['Udgiften kan ikke ⟦dækkes⟧ efter anden lov.', 'noFix: aktoer'],
      ['Det ⟦antages⟧ i praksis, at ét hus er nok.', 'noFix: aktoer'],
    )
  })
  test('what a demand or a condition is about, what came to light', () => {
    check(
      ['Vi giver dig påbud om, at skuret ⟦fjernes⟧.', 'noFix: aktoer'],
      ['Hjælpen er betinget af, at lånet ⟦tages⟧ i banken.', 'noFix: aktoer'],
      ['Det blev konstateret, at der ⟦er oprettet⟧ et firma i dit navn.', 'noFix: aktoer'],
      ['Vi skriver, at sagen ⟦er modtaget⟧.', 'Vi skriver, at vi har modtaget sagen.'],
    )
  })
  test('what a rule says, or the reader wrote', () => {
    check(
      ['Fristen ⟦er i lovens § 7 fastsat⟧ til fire uger.', 'noFix: aktoer'],
      ['Rummene ⟦er i ansøgningen angivet⟧ som kontorer.', 'Du har i ansøgningen angivet rummene som kontorer.'],
      ['Reglerne ⟦er lavet om⟧ i år.'.replace(' om⟧', '⟧ om'), 'noFix: aktoer'],
    )
  })
  test('what nobody in the letter does', () => {
    check(
      ['Huset skulle ⟦være fritaget⟧ for gebyr.', 'noFix: aktoer'],
      ['Gælden ⟦afvikles⟧ med 500 kr. om måneden.', 'noFix: aktoer'],
      ['Garagen ⟦benyttes⟧ af ejeren selv.', 'noFix: aktoer'],
    )
  })
  test('a deed with its day is past', () => {
    check(
      ['Beløbet ⟦er udbetalt⟧ den 3. maj.', 'Vi udbetalte beløbet den 3. maj.'],
      ['Hjælpen ⟦er bevilget⟧ fra den 3. maj.', 'Vi har bevilget hjælpen fra den 3. maj.'],
      ['Kravet ⟦forrentes⟧ efter renteloven.', 'Vi lægger renter på kravet efter renteloven.'],
    )
  })
  test('what the reader is told to do', () => {
    check(
      ['Klagen ⟦sendes⟧ til Borgerservice.', 'Du skal sende klagen til Borgerservice.'],
      ['Skemaet ⟦bedes⟧ være os i hænde senest den 3. maj.', 'Vi skal have skemaet senest den 3. maj.'],
      ['Vi kan ikke se på sagen, da skemaet ikke ⟦ses⟧ vedlagt.', 'Vi kan ikke se på sagen, da vi ikke kan se, at skemaet er vedlagt.'],
    )
  })
  test('a title is not touched', () => {
    check(['Beløbet følger bekendtgørelsen om betaling for kopier, der ⟦udleveres⟧ efter loven.', 'noFix: aktoer'])
  })
  test('an article whose noun stands behind its own words, a verb with another infinitive', () => {
    check(
      ['Vi ved, at de i brevet nævnte beløb ⟦udbetales⟧.', 'noFix: uklar-saetning'],
      ['Svaret skal være skriftligt og ⟦sendes⟧ i dag.', 'noFix: uklar-saetning'],
    )
  })
  test('what others do as often as an authority, outside a case', () => {
    check(
      ['Lejren ⟦blev afholdt⟧ i uge 28.', 'noFix: aktoer'],
      ['Mødet ⟦blev afholdt⟧ i uge 28.', 'Vi afholdt mødet i uge 28.'],
      ['Vi skal forhindre, at du ⟦bliver sat⟧ ud.', 'noFix: aktoer'],
      ['Chefen lovede, at linjen ⟦blev vist⟧ i marken.', 'noFix: aktoer'],
      ['Prisen ⟦er af byrådet fastsat⟧ til 785 kr.', 'Byrådet har fastsat prisen til 785 kr.'],
      ['Et køkken, som ⟦deles⟧ med naboen, er ikke nok.', 'noFix: aktoer'],
      ['Du skriver, at du helst ⟦vil⟧ ringes op.'.replace('⟦vil⟧ ringes', 'vil ⟦ringes⟧'), 'noFix: aktoer'],
    )
  })
  test('what is over and was no paper of the reader\'s, money that comes to the reader', () => {
    check(
      ['Stikkene ⟦blev afleveret⟧ i oktober.', 'noFix: aktoer'],
      ['Ansøgningen ⟦blev indsendt⟧ i oktober.', 'Du indsendte ansøgningen i oktober.'],
      ['Der kan ikke ⟦sendes⟧ refusion for juli.', 'noFix: aktoer'],
    )
  })
  test('one whom "af" names', () => {
    check(['Træerne ⟦er besigtiget⟧ af kommunens biolog.', 'Kommunens biolog har besigtiget træerne.'])
  })
  test('De stays De where the sentence says De', () => {
    check(['De skriver, at skemaet skal ⟦sendes⟧ i dag.', 'De skriver, at De skal sende skemaet i dag.'])
  })
  test('how and when it is done stands behind the object, a condition behind "og" before its verb', () => {
    check(
      ['Beløbet udbetales automatisk.', 'Vi udbetaler beløbet automatisk.'],
      ['Vi ser på sagen, og hvis afgørelsen fastholdes, ⟦videresendes⟧ klagen.', 'Vi ser på sagen, og hvis afgørelsen fastholdes, videresender vi klagen.'],
      ['Der ⟦ses⟧ ikke at foreligge svar.', 'Vi kan ikke se, at der foreligger svar.'],
    )
  })
  test('a name inside a sentence keeps its capital', () => {
    check(['Du ønsker, at Alma ⟦indkaldes⟧ i maj.', 'Du ønsker, at vi indkalder Alma i maj.'])
  })
  test('who acts is named farther off, or is whoever the paper, the pledge or the flat belongs to', () => {
    check(
      ['Vi ved, at vejen ⟦benyttes⟧ som skolevej af mange elever.', 'noFix: aktoer'],
      ['Det ⟦er oplyst⟧ af ejeren af nr. 8, at De ikke bor der.', 'noFix: aktoer'],
      ['Af attesten fremgår, at der er tale om gigt, og at De ⟦skønnes⟧ at kunne gå.', 'noFix: aktoer'],
      ['Din ansøgning ⟦er dateret⟧ den 4. maj 2025.', 'noFix: aktoer'],
      ['Lånet skal ⟦sikres⟧ ved pant.', 'noFix: aktoer'],
      ['Boligen ⟦blev opsagt⟧ i maj.', 'noFix: aktoer'],
      ['Brevet ⟦er dannet⟧ automatisk.', 'noFix: aktoer'],
      ['Samtykket kan altid ⟦tilbagekaldes⟧.', 'noFix: aktoer'],
      ['Der ⟦er⟧ til anmeldelsen vedhæftet en kopi.'.replace('⟦er⟧ til anmeldelsen vedhæftet', '⟦er til anmeldelsen vedhæftet⟧'), 'noFix: aktoer'],
      ['Post til kommunen ⟦sendes⟧ digitalt.', 'noFix: aktoer'],
      ['Anne Bak ⟦træffes⟧ kl. 9-12.', 'noFix: aktoer'],
      ['Klagen ⟦stiles⟧ til nævnet.', 'Du skal stile klagen til nævnet.'],
      ['Spørgsmål ⟦stilles⟧ til kontoret.', 'Du kan stille spørgsmål til kontoret.'],
      ['Er De syg den dag, kan der ⟦rettes⟧ henvendelse hertil.', 'Er De syg den dag, kan De rette henvendelse hertil.'],
    )
  })
  test('to whom a case is laid, and what of that one goes on', () => {
    check(
      ['Sagen ⟦er forelagt⟧ udvalget, som har sagt ja.', 'Vi har forelagt sagen for udvalget, som har sagt ja.'],
      ['Sagen ⟦forelægges⟧ Udvalget for Børn.', 'Vi forelægger sagen for Udvalget for Børn.'],
      ['Beslutningen ⟦er tilstillet⟧ ledningsejer i går.', 'noFix: uklar-saetning'],
      ['Valg af firma ⟦bedes⟧ meddelt kontoret i dag.', 'noFix: uklar-saetning'],
    )
  })
  test('"som" before who is meant, behind the verb, and in a clause far from its noun', () => {
    check(
      ['Som nyankommen skal du ⟦tilbydes⟧ et kursus.', 'noFix: uklar-saetning'],
      ['Du ⟦er udpeget⟧ som tilforordnet vælger i hallen og skal møde kl. 7.', 'Vi har udpeget dig som tilforordnet vælger i hallen, og du skal møde kl. 7.'],
      ['Det gælder gælden fra maj 2017, der pr. 1. maj kan ⟦opgøres⟧ til 16.000 kr.', 'Det gælder gælden fra maj 2017, som vi pr. 1. maj kan opgøre til 16.000 kr.'],
      ['Et brev, der ikke ⟦ses⟧ åbnet, er sendt i maj.', 'noFix: uklar-saetning'],
      ['Jorden skal være ren, og journal ⟦føres⟧ og indsendes hvert år.', 'noFix: aktoer'],
    )
  })
  test('a council, the state or a thing does it, and no "vi"', () => {
    check(
      ['Forvaltningen har indstillet, at anbringelsen ⟦opretholdes⟧.', 'noFix: aktoer'],
      ['Udvalget mødes i maj. Uden dig kan beslutning ⟦træffes⟧ alligevel.', 'noFix: aktoer'],
      ['Når sagen ⟦er afgjort⟧ i udvalget, kan du klage.', 'noFix: aktoer'],
      ['Det ⟦er godtgjort⟧, at De var der.', 'noFix: aktoer'],
      ['Pensionen ⟦udbetales⟧ fortsat.', 'noFix: aktoer'],
      ['Beløbet kan ⟦inddrives⟧ ved udpantning.', 'noFix: aktoer'],
      ['Bevillingen ⟦berøres⟧ ikke heraf.', 'noFix: aktoer'],
      ['Vi gav tilladelse til, at stueetagen ⟦blev inddraget⟧.', 'noFix: aktoer'],
      ['Vil forvaltningen ⟦være henvist⟧ til det?', 'noFix: aktoer'],
      ['Det ⟦er for forvaltningen oplyst⟧, at barnet er rejst.', 'noFix: aktoer'],
      ['Erklæringens punkt 4 skal ⟦besvares⟧.', 'noFix: aktoer'],
    )
  })
  test('what one has today, and what the active asks of its words', () => {
    check(
      ['Der ⟦er i dag bevilget⟧ dig hjælp hver uge.', 'noFix: uklar-saetning'],
      ['Fristen ⟦ses⟧ at kunne udskydes.', 'noFix: uklar-saetning'],
      ['Bekræftelse ⟦udbedes⟧.', 'Vi beder om bekræftelse.'],
      ['Det ⟦er forvaltningen meddelt⟧ af Danske Patienter, at kortet er væk.', 'Danske Patienter har meddelt forvaltningen, at kortet er væk.'],
      ['Du kan klage, idet klagen ⟦stiles⟧ til nævnet.', 'Du kan klage, idet du skal stile klagen til nævnet.'],
      ['Der er et udhus på 12 m2, der ⟦medregnes⟧ i arealet.', 'Der er et udhus på 12 m2, som vi medregner i arealet.'],
      ['Vi har bestemt, at eleverne under arbejdet skal ⟦henvises⟧ til Østre Skole.', 'Vi har bestemt, at vi under arbejdet skal henvise eleverne til Østre Skole.'],
      ['Din ansøgning ⟦er modtaget⟧ og optaget blandt sagerne i maj.', 'Vi har modtaget din ansøgning og optaget den blandt sagerne i maj.'],
      ['Du ved, at hjælpen ⟦ydes⟧ som et samlet pleje- og omsorgsforløb.', 'Du ved, at vi yder hjælpen som et samlet pleje- og omsorgsforløb.'],
      ['Du ved, at udgiften ikke på anden måde kan ⟦dækkes⟧.', 'Du ved, at vi ikke på anden måde kan dække udgiften.'],
      ['Du ved, at De siden 1. april ⟦har været noteret⟧ som udrejst.', 'noFix: uklar-saetning'],
      ['Arbejdsgiveren ⟦er givet⟧ den samme adgang.', 'noFix: uklar-saetning'],
      ['Dit CV skal ⟦være opdateret⟧ inden.', 'noFix: aktoer'],
      ['Din kone ⟦er ikke selv visiteret⟧ til pleje.', 'noFix: aktoer'],
      ['Udtalelsen vil indgå i sagen og ⟦blive forelagt⟧ udvalget.', 'noFix: sideordnet'],
      ['Derfor ⟦påtænkes⟧ bevillingen tilbagekaldt.', 'Derfor påtænker vi at tilbagekalde bevillingen.'],
      ['Restbeløbet på 250 kr. ⟦opkræves⟧.', 'Vi opkræver restbeløbet på 250 kr.'],
      ['Allerede forfaldne gebyrer ⟦opkræves⟧.', 'Vi opkræver allerede forfaldne gebyrer.'],
    )
  })
  test('what a condition asks for, what another gives, plans and says, and what comes back', () => {
    check(
      ['Det er et vilkår, at taget er rødt, og at skure ikke ⟦opføres⟧ i skel.', 'noFix: aktoer'],
      ['Det henstilles, at en attest ⟦vedlægges⟧.', 'noFix: aktoer'],
      ['Der ⟦ydes⟧ tilskud fra regionen.', 'noFix: aktoer'],
      ['Der ⟦ydedes⟧ lån til betaling af skat af kommunen.', 'noFix: aktoer'],
      ['Afgiften for maj ⟦tilbagebetales⟧.', 'noFix: aktoer'],
      ['Vi talte i maj, hvorunder formålet ⟦er gennemgået⟧.', 'Vi talte i maj, hvorunder vi har gennemgået formålet.'],
      ['Tilsvarende kan tal ⟦undtages⟧ efter loven.', 'Tilsvarende kan vi undtage tal efter loven.'],
    )
  })
})
