import {readDictionary} from '@klarbrev/dictionary'
import {expect, test} from 'vitest'
import {costsAtMost} from '../work.fixture.ts'
import {createLexicon} from './lexicon.ts'

const lexicon = createLexicon(readDictionary())
const split = (word: string): string => (lexicon.parts(word) ?? []).map(({start, end}) => word.slice(start, end)).join('|')

// Written for these tests; the figures are measured on corpus/gold/sentences/sammensatte.txt.
test.for([
  'kontant|hjælps|modtager', 'bygge|sags|behandlings|gebyr', 'skole|fri|tids|ordning', 'børne|tand|læge',
  'hus|dyr|godkendelse', 'spilde|vands|anlæg', 'lokal|plans|forslag', 'kommune|plans|tillæg',
  'efter|løns|kort', 'under|leverandør', 'fysio|terapi', 'skorstens|fejer', 'skov|ejer', 'køle|skab', 'vielses|ring',
  'inde|klima', 'top|skat', 'hus|arrest', 'sikkerheds|stillelse', 'Bolig|støtte|ansøgningerne', 'bade|værelse',
] as const)('takes %s apart to what a reader sees', (marked) => {
  expect(split(marked.replaceAll('|', ''))).toBe(marked)
})

test('leaves derivations and old compounds whole', () => {
  const whole = ('ansøgning betaling udgift genoptræning tilbagebetaling tilskud underretning undervisning nedsættelse ' +
    'vejledning myndighed partnerskab medlemskab orientering godtgørelse rådighed overførsel planlægning telefon kultur ' +
    'lageret papirerne centret billedet fristen leveret konkret alternativ').split(' ')
  expect(whole.filter((word) => lexicon.parts(word) !== null)).toEqual([])
})

test('gives offsets into the word as written, with linking letters', () => {
  const word = 'Merud\u00adgifts\u00adydelsen'
  const parts = lexicon.parts(word) ?? []
  expect(parts.map(({text, linking}) => `${text}:${linking}`)).toEqual(['mer:', 'udgifts:s', 'ydelsen:'])
  expect(parts.map(({start, end}) => word.slice(start, end).replaceAll('\u00ad', ''))).toEqual(['Mer', 'udgifts', 'ydelsen'])
})

test('long and hostile words cost little', () => {
  for (const word of ['a'.repeat(100_000), 'sag'.repeat(200), 'sags'.repeat(14), 'bo'.repeat(29), 'å-'.repeat(50_000)]) {
    expect(lexicon.parts(word)?.length ?? 0).toBeLessThan(30)
    const half = word.slice(0, word.length / 2)
    expect([half, costsAtMost(16, () => lexicon.parts(half), () => lexicon.parts(word))]).toEqual([half, true])
  }
})
