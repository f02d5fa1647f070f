import { readDictionary } from '@klarbrev/dictionary'
import { expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { strangeGreeting } from './addressee.ts'
import { buildLetter } from './built-letter.fixture.ts'

const danish = createDanish({ dictionary: readDictionary() })
const body = 'Vi har læst din ansøgning og skriver til dig i næste uge om den.'

function greeted(above: string, greeting: string): string | null {
  const letter = buildLetter(`${above}\n\n=> ${greeting}\n\n${body}`)
  const span = strangeGreeting(danish.analyse(letter))
  return span && letter.text.slice(span.start, span.end)
}

const address = '=> Mette Holm\n=> Skovvej 3\n=> 4000 Nyby'

test('a greeting to somebody else than the address names', () => {
  expect(greeted(address, 'Kære Anna Lund')).toBe('Anna Lund')
  expect(greeted('=> Hr. Bo Holm\n=> Skovvej 3\n=> 4000 Nyby', 'Kære Erik')).toBe('Erik')
})

test.each([
  ['the same person', address, 'Kære Mette'],
  ['one of two', '=> Mette og Bo Holm\n=> Skovvej 3', 'Kære Bo'],
  ['a double name', '=> Anne-Mette Holm\n=> Skovvej 3', 'Kære Mette'],
  ['no name', address, 'Kære borger'],
  ['the parents', '=> Forældrene til Bo Holm\n=> Skovvej 3', 'Kære Anna'],
  ['a guardian', '=> Mette Holm\n=> v/ værge Anna Lund\n=> Skovvej 3', 'Kære Anna'],
  ['only the sender has an address', '=> Nyby Kommune\n=> Myndighed Voksen\n=> Skovvej 3\n=> 4000 Nyby', 'Hej Anna Lund'],
  ['an office alone', '=> Myndighed Voksen\n=> Skovvej 3\n=> 4000 Nyby', 'Hej Anna Lund'],
])('nothing is said of %s', (_, above, greeting) => {
  expect(greeted(above, greeting)).toBeNull()
})
