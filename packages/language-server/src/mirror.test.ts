import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Mirror } from './mirror.ts'

/** Bits of letters, with all that makes offsets drift. */
const piece = fc.constantFrom('a', 'æøå', '😀', '\uD83D', '\uDE00', '\r', '\n', '\r\n', 'Kære Anna\r\n\r\n', 'e\u0301', '')
const written = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))
const edit = fc.record({ from: fc.nat(), length: fc.nat({ max: 12 }), text: written })

/** Offset to place by the protocol's own words: LF, CRLF and CR end a line. */
function placeOf(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length - 1, character: lines.at(-1)!.length }
}

/** Whether an offset lies between the two signs of one line end, where no editor can put a cursor. */
const isInsideLineEnd = (text: string, at: number): boolean => text[at - 1] === '\r' && text[at] === '\n'

describe('the mirror', () => {
  test('holds the text that the editor holds, after any edits, and counts its places alike', () => {
    fc.assert(
      fc.property(written, fc.array(edit, { minLength: 1, maxLength: 40 }), (start, edits) => {
        const mirror = new Mirror('file:///brev.txt', 'plaintext', 0, start)
        let text = start
        for (const [nth, { from, length, text: typed }] of edits.entries()) {
          let first = from % (text.length + 1)
          let last = Math.min(text.length, first + length)
          if (isInsideLineEnd(text, first)) first--
          if (isInsideLineEnd(text, last)) last++
          const range = { start: placeOf(text, first), end: placeOf(text, last) }
          expect(mirror.apply([{ range, text: typed }], nth + 1)).toBe(true)
          text = text.slice(0, first) + typed + text.slice(last)
          expect(mirror.text).toBe(text)
        }
        const fresh = TextDocument.create('file:///brev.txt', 'plaintext', 0, text)
        for (let at = 0; at <= text.length; at++) expect(mirror.positionAt(at)).toEqual(fresh.positionAt(at))
      }),
      { numRuns: 500 },
    )
  })
  test('places outside the text are its edges, and lines keep their starts', () => {
    const mirror = new Mirror('x', 'plaintext', 1, 'et\nto\ntre')
    const outside = { start: { line: 7, character: 3 }, end: { line: 8, character: 0 } }
    expect(mirror.apply([{ range: outside, text: 'x\n' }], 2)).toBe(true)
    expect(mirror.apply([{ range: { start: { line: 0, character: 99 }, end: { line: 1, character: 0 } }, text: ' ' }], 3)).toBe(true)
    expect(mirror.text).toBe('et to\ntrex\n')
    expect(mirror.positionAt(mirror.text.length)).toEqual({ line: 2, character: 0 })
  })
  test.each([
    { range: { start: { line: 1, character: 0 }, end: { line: 0, character: 0 } }, text: '' },
    { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 1 } }, text: '' },
    { range: { start: { line: 0, character: -1 }, end: { line: 0, character: 1 } }, text: '' },
    { range: { start: { line: 0, character: Number.NaN }, end: { line: 0, character: 1 } }, text: '' },
    { range: { start: { line: 0, character: 0 } }, text: '' },
    { text: null },
  ])('leaves out %j and says so', (change) => {
    const mirror = new Mirror('x', 'plaintext', 1, 'et\nto')
    expect(mirror.apply([change as { text: string }, { text: 'nyt' }], 2)).toBe(false)
    expect(mirror.text).toBe('nyt')
    expect(mirror.apply([change as { text: string }], 3)).toBe(false)
    expect(mirror.text).toBe('nyt')
  })
})
