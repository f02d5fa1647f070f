import { describe, test } from 'vitest'
import { checkRewrites as check } from './rewrite-check.ts'

// References and enclosures as caseworkers write them; each pair is a class that a judge or a reader named.

describe('forkortelse', () => {
  test('a section is in the law named behind it, and two laws stand beside each other', () => {
    check('forkortelse',
      ['Du skal sige det til os, jf. § 11, jf. retssikkerhedsloven.', 'Du skal sige det til os (§ 11 i retssikkerhedsloven).'],
      ['Vi har set på sagen efter § 10, jf. retssikkerhedsloven.', 'Vi har set på sagen efter § 10 i retssikkerhedsloven.'],
      ['Vi har set på § 7, jf. § 9, ⟦jf.⟧ retssikkerhedsloven.', 'Vi har set på § 7 og § 9 i retssikkerhedsloven.'],
      ['Du får hjælp efter § 81, jf. aktivlovens § 11.', 'Du får hjælp efter § 81 og aktivlovens § 11.'],
      ['Det står i barnets lov § 11, jf. retssikkerhedsloven.', 'Det står i barnets lov § 11 og retssikkerhedsloven.'])
  })
  test('what opens a sentence is followed or tells, and "ovenfor" is no noun', () => {
    check('forkortelse',
      ['Jf. § 83 kan du få hjælp.', 'Efter § 83 kan du få hjælp.'],
      ['Jf. kap. 3 kan du klage.', 'Efter kap. 3 kan du klage.'],
      ['Jf. aftalen skal du betale 300 kr.', 'Efter aftalen skal du betale 300 kr.'],
      ['Jf. bilag 2 er grunden for lille.', 'Ifølge bilag 2 er grunden for lille.'],
      ['Jf. vores brev af 3. maj skal du ringe.', 'Ifølge vores brev af 3. maj skal du ringe.'],
      ['Jf. ovenfor mangler vi dit svar.', 'Som nævnt ovenfor mangler vi dit svar.'],
      ['Jf. nedenfor kan du klage.', 'Som beskrevet nedenfor kan du klage.'],
      ['Jf. bilag 2.', 'Se bilag 2.'],
      ['Der er plads (⟦jf.⟧ lokalplanens § 6 skal der være ti pladser) til alle.', 'Der er plads (efter lokalplanens § 6 skal der være ti pladser) til alle.'])
    check('papirord',
      ['Jævnfør bilag 2 er grunden for lille.', 'Ifølge bilag 2 er grunden for lille.'],
      ['Jævnfør § 4.', 'Se § 4.'])
  })
  test('the comma that shut a reference goes with it', () => {
    check('forkortelse',
      ['Du skal, jf. aftalen, betale 300 kr.', 'Du skal efter aftalen betale 300 kr.'],
      ['Du har, jf. aftalen, som du kender, betalt.', 'Du har efter aftalen, som du kender, betalt.'],
      ['Beløbet skal, ⟦jf.⟧ § 8, betales i maj.', 'Beløbet skal (§ 8) betales i maj.'],
      ['Vi skal have svaret, jf. retssikkerhedslovens § 11, senest den 1. maj.', 'Vi skal have svaret (retssikkerhedslovens § 11) senest den 1. maj.'])
  })
  test('"mdl." says how often before a preposition, and what kind before a noun', () => {
    check('forkortelse',
      ['Du betaler 4.200 kr. mdl. i leje.', 'Du betaler 4.200 kr. månedligt i leje.'],
      ['Vi trækker 500 kr. mdl. i din ydelse.', 'Vi trækker 500 kr. månedligt i din ydelse.'],
      ['Du betaler 4.200 kr. i mdl. leje.', 'Du betaler 4.200 kr. i månedlig leje.'])
  })
})

describe('papirord', () => {
  test('what comes with the letter is enclosed, and stays so', () => {
    check('papirord',
      ['Vedlagt følger kopi af afgørelsen.', 'Vi har vedlagt en kopi af afgørelsen.'],
      ['Vedlagt finder du en oversigt over priser.', 'Vi har vedlagt en oversigt over priser.'],
      ['Der ⟦fremsendes vedlagt⟧ en folder.', 'Vi har vedlagt en folder.'],
      ['Hermed fremsendes kopi af brevet.', 'Her er en kopi af brevet.'],
      ['Vedlagt fremsendes til orientering kopi af brevet.', 'noFix: vaelg'],
      ['Til orientering ⟦fremsendes vedlagt⟧ en folder.', 'noFix: vaelg'])
  })
  test('a permission is given, whatever clause comes behind', () => {
    check('papirord',
      ['Tilladelse til nye huse ⟦meddeles⟧ alene, hvor særlige forhold taler for det.', 'Tilladelse til nye huse gives alene, hvor særlige forhold taler for det.'],
      ['Vi kan ⟦meddele⟧ dig, at tilladelsen er givet.', 'Vi kan fortælle dig, at tilladelsen er givet.'])
  })
})

describe('what a fresh reader of the rewrites found', () => {
  test('a duty keeps its ”ikke”, its day and what it hangs on', () => {
    check('papirord',
      ['Det ⟦påhviler⟧ Dem ikke at betale beløbet.', 'De skal ikke betale beløbet.'],
      ['Det ⟦påhviler⟧ Dem inden 14 dage at betale beløbet.', 'De skal inden 14 dage betale beløbet.'],
      ['Derfor ⟦påhviler⟧ det dig selv at søge om hjælp.', 'Derfor skal du selv søge om hjælp.'],
      ['Det ⟦påhviler⟧ borgeren ikke at betale for hjælpen.', 'Borgeren skal ikke betale for hjælpen.'])
  })
  test('what is for now, a second infinitive, and what one goes by', () => {
    check('papirord',
      ['Klagen skal være ⟦indsendt⟧ inden den 3. maj.', 'Klagen skal være sendt ind inden den 3. maj.'],
      ['De ⟦anførte⟧ grunde er ikke nævnt i loven.', 'noFix: vaelg'],
      ['En røgalarm skal ⟦forefindes⟧ i boligen.', 'En røgalarm skal findes i boligen.'],
      ['Vi har ⟦inden for rammerne af⟧ lovgivningen givet dig hjælp.', 'Vi har efter lovgivningen givet dig hjælp.'])
    check('passiv',
      ['Du ⟦er⟧ tilbudt en plads på Solgården, hvor du var i sommer.', 'Vi har tilbudt dig en plads på Solgården, hvor du var i sommer.'],
      ['Hjælpen ⟦bevilges⟧. Den, der hjælper dig, ringer i morgen.', 'Vi bevilger hjælpen. Den, der hjælper dig, ringer i morgen.'],
      ['Der ⟦gives⟧ hjælp. Får du medhold, ringer vi.', 'Vi giver hjælp. Får du medhold, ringer vi.'])
    check('man', ['I har søgt om en plads. I får svar i maj.\n\nHvis ⟦man⟧ er uenig, kan man klage.', 'noFix: omskriv'])
  })
})
