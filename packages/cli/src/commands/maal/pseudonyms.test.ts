import { describe, expect, test } from 'vitest'
import { nameToKeep, pathToKeep } from './personal.ts'
import { createPseudonyms } from './pseudonyms.ts'

const ids = createPseudonyms('en nøgle på mere end seksten tegn')

describe('a pseudonym', () => {
  test('is HMAC-SHA-256 of its sort and value, and another with another key', () => {
    expect(ids.letterById('17')).toMatch(/^[\w-]{43}$/)
    expect(ids.letterById('17')).not.toBe(ids.letterById('18'))
    const others = createPseudonyms('en anden nøgle på seksten tegn')
    expect(others.letterById('17')).not.toBe(ids.letterById('17'))
    expect(others.series).not.toBe(ids.series)
    expect(ids.letterById('17')).not.toBe(ids.file('17'))
  })
  test('of a text is the same whatever its blanks, line ends and accents', () => {
    const id = ids.letterByText('Du får\n\nikke å.')
    for (const same of ['Du får ikke å.', '  Du får\r\n \r\nikke\u00a0a\u030a.\t\n', '\uFEFFDu\tfår ikke å.']) {
      expect(ids.letterByText(same)).toBe(id)
    }
    for (const other of ['Dufår ikke å.', 'Du får ikke a.', '', 'Du får ikke å']) {
      expect(ids.letterByText(other)).not.toBe(id)
    }
  })
  test('of content is another when anything else is said of the letter', () => {
    const bytes = new TextEncoder().encode('brev')
    expect(ids.content(bytes, 'a')).toBe(ids.content(bytes, 'a'))
    expect(ids.content(bytes, 'a')).not.toBe(ids.content(bytes, 'b'))
    expect(ids.content(bytes.subarray(1), 'a')).not.toBe(ids.content(bytes, 'a'))
  })
})

describe('a name', () => {
  test.each([
    ['Center for Børn', 'Center for Børn'], [' Job\t og  Ydelse ', 'Job og Ydelse'], ['Bo\u0308rn', 'B\u00f6rn'],
    ['\u202Eskjult\u0000', 'skjult'], ['', null], ['010190-1234', null], ['Sag 0101901234', null],
    ['010190 1234', null], ['Team 2026-1', 'Team 2026-1'], ['x'.repeat(81), null], [null, null],
  ])('%j', (name, kept) => {
    expect(nameToKeep(name)).toBe(kept)
  })
  test('of a path loses what could be a CPR number', () => {
    expect(pathToKeep('breve/010190-1234/0101901234.txt')).toBe('breve/xxxxxx-xxxx/xxxxxx-xxxx.txt')
  })
})
