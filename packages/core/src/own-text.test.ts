import { expect, test } from 'vitest'
import { ownText } from './own-text.ts'

test('a piece is the same text, whatever its length and signs', () => {
  for (const text of ['', 'æ', 'tolv tegn her', 'Klageadgang 👩‍🦽 og \ud800 alene', 'ord '.repeat(5000)]) expect(ownText(text)).toBe(text)
})
