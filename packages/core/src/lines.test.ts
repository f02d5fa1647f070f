import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineIndex } from './lines.ts'

/** Each character's line and column, as `line:column`. */
function positions(text: string): string {
  const lines = new LineIndex(text)
  return Array.from({ length: text.length + 1 }, (_, offset) => {
    const { line, column } = lines.position(offset)
    return `${line}:${column}`
  }).join(' ')
}

test('LF ends a line and belongs to it', () => {
  expect(positions('ab\nc')).toBe('1:1 1:2 1:3 2:1 2:2')
})
test('CRLF is one line end', () => {
  expect(positions('a\r\nb')).toBe('1:1 1:2 1:3 2:1 2:2')
})
test('a lone CR ends a line too', () => {
  expect(positions('a\rb\r')).toBe('1:1 1:2 2:1 2:2 3:1')
})
test('CR, CRLF and LF may stand in one text', () => {
  expect(new LineIndex('a\r\r\n\n\r').count).toBe(5)
})
test('other separators than line ends do not count', () => {
  expect(new LineIndex('a\u2028b\u0085c\fd').count).toBe(1)
})
test('the empty text has one line, and an offset in it', () => {
  const lines = new LineIndex('')
  expect([lines.count, lines.position(0), lines.startOf(1)]).toEqual([1, { line: 1, column: 1 }, 0])
})
test('a text that ends in a line end has an empty last line', () => {
  const lines = new LineIndex('kære\n')
  expect([lines.count, lines.position(5)]).toEqual([2, { line: 2, column: 1 }])
})
test('columns count UTF-16 units, so an emoji takes two', () => {
  expect(new LineIndex('x\n😀å').position(4)).toEqual({ line: 2, column: 3 })
})
test('a line past the last starts where the last one does', () => {
  expect(new LineIndex('a\nb').startOf(9)).toBe(2)
})

const anyLines = fc.array(fc.constantFrom('a', 'å', '\n', '\r', '\r\n', '😀'),
  { maxLength: 40 }).map((all) => all.join(''))

test('start of the line plus column gives the offset back', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(80), (text, at) => {
      const offset = Math.min(at, text.length)
      const lines = new LineIndex(text)
      const { line, column } = lines.position(offset)
      expect(lines.startOf(line) + column - 1).toBe(offset)
      expect(column).toBeGreaterThan(0)
    }),
  )
})
test('there is one line more than there are line ends', () => {
  fc.assert(
    fc.property(anyLines, (text) => {
      expect(new LineIndex(text).count).toBe(text.split(/\r\n|\r|\n/).length)
    }),
  )
})
