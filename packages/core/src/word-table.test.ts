import { expect, test } from 'vitest'
import { WordTable } from './word-table.ts'

test('a word that was not added is 0, and no word gets the id 0', () => {
  const table = new WordTable()
  expect(table.find(7, 7, 7)).toBe(0)
  expect(table.add(7, 7, 7)).toBe(1)
  expect(table.find(7, 7, 7)).toBe(1)
})
test('words with the same first hash are told apart by the second, and then by their length', () => {
  const table = new WordTable()
  const ids = [table.add(42, 1, 5), table.add(42, 2, 5), table.add(42, 1, 6)]
  expect(new Set(ids).size).toBe(3)
  expect([table.find(42, 1, 5), table.find(42, 2, 5), table.find(42, 1, 6)]).toEqual(ids)
  expect(table.find(42, 2, 6)).toBe(0)
})
test('words that fall into one slot by their low bits are all found', () => {
  const table = new WordTable(512)
  const hashes = Array.from({ length: 300 }, (_, step) => (step << 20) | 5)
  const ids = hashes.map((hash) => table.add(hash, hash ^ 0x55, 4))
  expect(hashes.map((hash) => table.find(hash, hash ^ 0x55, 4))).toEqual(ids)
})
test('a run of full slots goes on from the end of the table to its beginning', () => {
  const table = new WordTable(512)
  const ids = [1, 2, 3, 4].map((second) => table.add(0xffffffff, second, 1))
  expect([1, 2, 3, 4].map((second) => table.find(0xffffffff, second, 1))).toEqual(ids)
})
test('hashes with their sign bit set are the same number signed and unsigned', () => {
  const table = new WordTable()
  const id = table.add(-5, -6, 3)
  expect(table.find(-5 >>> 0, -6 >>> 0, 3)).toBe(id)
  expect(table.find(-5, -6, 3)).toBe(id)
})
test('a table for one word grows by itself to a hundred thousand, and ids stay as they were given', () => {
  const table = new WordTable(1)
  const count = 100_000
  const first = (word: number): number => Math.imul(word, 0x9e3779b1)
  const second = (word: number): number => Math.imul(word ^ 0x1234, 0x85ebca6b)
  const wrong: number[] = []
  for (let word = 1; word <= count; word++) {
    if (table.add(first(word), second(word), word % 30) !== word) wrong.push(word)
  }
  for (let word = 1; word <= count; word++) {
    if (table.find(first(word), second(word), word % 30) !== word) wrong.push(word)
  }
  expect(wrong).toEqual([])
  expect(table.count).toBe(count + 1)
  expect(table.find(first(count + 1), second(count + 1), 1)).toBe(0)
})
