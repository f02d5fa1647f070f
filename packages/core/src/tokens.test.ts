import { expect, test } from 'vitest'
import { TokenFlag, TokenKind, Tokens } from './tokens.ts'

test('the columns grow and keep every row', () => {
  const tokens = new Tokens(2)
  for (let row = 0; row < 500; row++) tokens.push(row * 3, row * 3 + 2, row % 13, row % 64, row + 70_000)
  expect(tokens.count).toBe(500)
  const rows = Array.from({ length: 500 }, (_, row) => row)
  expect([...tokens.start.subarray(0, 500)]).toEqual(rows.map((row) => row * 3))
  expect([...tokens.end.subarray(0, 500)]).toEqual(rows.map((row) => row * 3 + 2))
  expect([...tokens.kind.subarray(0, 500)]).toEqual(rows.map((row) => row % 13))
  expect([...tokens.flags.subarray(0, 500)]).toEqual(rows.map((row) => row % 64))
  expect([...tokens.word.subarray(0, 500)]).toEqual(rows.map((row) => row + 70_000))
})
test('room for no token at all is room to grow from', () => {
  const tokens = new Tokens(0)
  tokens.push(1, 4, TokenKind.date, TokenFlag.spaceBefore, 0)
  expect([tokens.count, tokens.start[0], tokens.end[0], tokens.kind[0]]).toEqual([1, 1, 4, TokenKind.date])
})
test('growing doubles, so that many tokens are copied few times', () => {
  const tokens = new Tokens(1)
  const columns = new Set<Uint32Array>()
  for (let row = 0; row < 100_000; row++) {
    tokens.push(row, row + 1, 0, 0, 0)
    columns.add(tokens.start)
  }
  expect(columns.size).toBeLessThan(16)
})
test('offsets beyond 16 bits stay what they are', () => {
  const tokens = new Tokens(1)
  tokens.push(5_000_000, 5_000_007, 0, 0, 4_000_000)
  expect([tokens.start[0], tokens.end[0], tokens.word[0]]).toEqual([5_000_000, 5_000_007, 4_000_000])
})
test('flags are single bits that fit their column, kinds are distinct', () => {
  const flags = Object.values(TokenFlag)
  expect(flags.every((flag) => flag < 256 && (flag & (flag - 1)) === 0)).toBe(true)
  expect(new Set(flags).size).toBe(flags.length)
  expect(new Set(Object.values(TokenKind)).size).toBe(Object.keys(TokenKind).length)
})
