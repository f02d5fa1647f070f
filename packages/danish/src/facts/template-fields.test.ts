import { readDictionary } from '@klarbrev/dictionary'
import { expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import { personNumberRows } from './person-numbers.ts'
import { findTemplateFields } from './template-fields.ts'

const danish = createDanish({ dictionary: readDictionary() })
const factsOf = (text: string) => danish.analyse(buildParagraph(text)).blocks[0]!.facts

test.each([
  ['Vi skriver til «Fornavn» om dette.', ['«Fornavn»']],
  ['Din sag («sagsnummer») er lukket, ring på tlf.:«telefon» senest den «dag»/«måned».', ['«sagsnummer»', '«telefon»', '«dag»', '«måned»']],
  ['Vi skriver til <<navn>> om dette.', ['<<navn>>']],
  ['Du får <indsæt beløb> kr. om måneden.', ['<indsæt beløb>']],
  ['Svar senest [indsæt dato] eller [xx].', ['[indsæt dato]', '[xx]']],
  ['Det gælder {{borger.navn}} fra nu.', ['{{borger.navn}}']],
  ['Mødet er den xx. maj 20xx klokken XXXX.', ['xx', '20xx', 'XXXX']],
  ['Vælg et element. Vi skriver.', ['Vælg et element']],
  ['Fejl! Henvisningskilde ikke fundet. Vi skriver.', ['Fejl! Henvisningskilde ikke fundet']],
  ['Klik eller tryk her for at skrive tekst. Vi ringer.', ['Klik eller tryk her for at skrive tekst']],
])('%s', (text, expected) => {
  const facts = factsOf(text)
  expect(findTemplateFields(facts).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test.each([
  'Christian XX og afsnit XX er romertal.', 'Hun sagde «jeg vil gerne med» til mødet.', 'Du lånte »Havets dyr« og »Kaptajn Krudt« i maj.', 'Beløbet er [1] angivet nederst.',
  'Klik på knappen, og vælg et barn.', 'Betal på +71 <000000203017742+80014562<.', 'Underskrift: ____________',
  'Cpr.nr. 610180-xxxx står i sagen.', 'Der er 3 < 4 og 5 > 4 i regnestykket.',
])('leaves alone: %s', (text) => {
  expect(findTemplateFields(factsOf(text))).toEqual([])
})

test.each([
  ['610180-1234', 1],
  ['010180-1234', 1],
  ['910180-1234', 1],
  ['cpr-nr. 6101801234', 1],
  ['6101801234', 0],
  ['610180-xxxx', 0],
  ['991380-1234', 0],
  ['320180-1234', 0],
  ['611380-1234', 0],
])('a whole CPR number in %s: %i', (text, count) => {
  expect(personNumberRows(factsOf(`Vi skriver om ${text} i dag.`))).toHaveLength(count)
})
