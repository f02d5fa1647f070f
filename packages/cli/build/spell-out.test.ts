import { expect, test } from 'vitest'
import { spellOut } from './spell-out.ts'

test('a pattern that is spelt out finds what it found, and the source is ASCII', () => {
  const source = '[/^[”–å§]+$/, /[⟦⟧]/u, /plain/]'
  const spelt = spellOut(source)
  expect(spelt).toMatch(/^[\0-\x7F]*$/)
  const patterns = new Function(`return ${spelt}`)() as RegExp[]
  expect(patterns.map((one) => ['”–å§', 'x⟧', 'plain', 'u201d'].filter((text) => one.test(text)))).toEqual([
    ['”–å§'], ['x⟧'], ['plain'],
  ])
})

test('raw templates stop the build: in them the letters would become other ones', () => {
  expect(() => spellOut('String.raw`å`')).toThrow('String.raw')
})
