import { readDictionary } from '@klarbrev/dictionary'
import { expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** Checks sentence ends: a `‖` stands between two sentences, and nowhere else is there an end. */
function check(...marked: readonly string[]): void {
  for (const one of marked) {
    const text = one.replaceAll('‖', '')
    const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
    const starts = facts.sentences.slice(1, -1).map((row) => facts.tokens.start[row]!)
    expect(text.split('').map((sign, at) => (starts.includes(at) ? `‖${sign}` : sign)).join('')).toBe(one)
  }
}

test('a quotation or bracket inside a sentence does not part it', () => {
  check('Du skriver, at hegnet "har stået der siden 1974. Ingen har klaget", men det er nyt. ‖Fjern det.',
    'Du skrev: "Jeg er syg. Jeg kan ikke komme." ‖Det har vi læst.', 'Udfyld skemaet "Mit forløb. Del 1", som du har.',
    '"Der går en ulykke forud. Hvad så?" skriver I.', 'Vi svarer ikke (lov nr. 3. Se den) i dag.')
})
test('one that stands alone is sentences of its own', () => {
  check('"Hvorfor skal jeg betale?" ‖Sådan spørger du.',
    'Du kan se sagen. ‖(Det kaldes aktindsigt. ‖Se bilaget.) ‖Du kan ringe.')
})
test('a quotation that nothing closes parts as if it were none', () => {
  check('Du skrev "nej. ‖Vi skrev ja. ‖Det er alt.')
})
test('remarks and smiles', () => {
  check('Ved siden af (!) Skabet stod det.', 'Loven siger [...] Kommunen skal.', 'Vi ses :-) ‖Husk sko.',
    'Vi har – igen! – bedt dig.', 'Tak! 😀 ‖Vi ses.')
})
test('numbers and letters of sentences in a row', () => {
  check('Vilkår er: 1. Stativet må ikke stå her. ‖2. Der skal være plads. ‖3. I rydder op.',
    'Ad 1. Kommunen er enig.', 'Ad pkt. 2. Vi er uenige.',
    'Send: a. Løn for maj. ‖b. Kontrakt.', 'Stk. 2. Kommunen skal svare. ‖§ 60. Klagen sendes.')
})
test('dates and amounts', () => {
  check('SFO åbner den 1. ‖SFO har lukket den 2.', 'Vi mødes d. 7. feb. kl. 9.15. ‖Til stede var to.',
    'Du fik 40.000 kr. ‖2024 blev anderledes.',
    'Du skylder 14.872,- ‖Beløbet forfalder straks.', 'Vi bor på 2. sal, lok. 214. ‖Kom op.',
    'Man skal være min. 18 år.', 'Nørreg. 12 er lukket.')
})
test('titles, initials, places and letters', () => {
  check('Vi har talt med gdr. Aksel Lauritsen, cand.jur. M. Storm, J.P. Rask og dr.med. Lis Holm.',
    'Mød op i Ndr. Ringgade og Ll. Torup.',
    'Det skriver I. ‖Det er vi kede af.', 'Brug indgang B. ‖Ring på.', 'Han sidder i afd. C, st. tv. ‖Ringer du?',
    'Det er Akustik & Co. ‖Firmaet er godt.',
    'Hun går i 3. B på skolen.')
})
test('abbreviations of other times', () => {
  check('Vi har bl. a. Kommunens svar, d. v. s. Byrådets. ‖Møbler m. m. ‖Du betaler.',
    'Vi henviser til side 4 f. ‖Originalen er her.')
})
test('small letters at the head of a sentence', () => {
  check('Du får brev. ‖e-Boks er nem.', 'Vi har set på sagen. ‖vi sender et brev.')
})
test('columns of a line are no sentences', () => {
  check('Husleje   5.912 kr.   Betalt')
})
