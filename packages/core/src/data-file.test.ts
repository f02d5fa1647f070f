import { expect, test } from 'vitest'
import { packData, unpackData } from './data-file.ts'

const file = { json: { name: 'æøå', list: [1, 'to'] }, columns: { a: Int32Array.of(1, -2, 3), none: new Int32Array(0), b: Int32Array.of(7) } }

test('what was packed comes out again', () => {
  expect(unpackData(packData(file))).toEqual(file)
})
test('bytes that begin at an odd place of their buffer are read all the same', () => {
  const packed = packData(file)
  const moved = new Uint8Array(packed.length + 3)
  moved.set(packed, 3)
  expect(unpackData(moved.subarray(3))).toEqual(file)
})
test('other bytes are refused', () => {
  expect(() => unpackData(new TextEncoder().encode('{"version": "2026.1"}'))).toThrow('not a data file')
  expect(() => unpackData(new Uint8Array(0))).toThrow('not a data file')
})
