import { expect, test } from 'vitest'
import { tenths } from './words.ts'

test('a share in tenths is never said to be nearer than it is', () => {
  const said = (...shares: readonly number[]): readonly string[] => shares.map((share) => tenths(share))
  expect(said(0, 0.02, 0.05, 0.09, 0.1)).toEqual([
    'Ingen breve', 'Meget få breve', 'Færre end 1 af 10 breve', '1 af 10 breve', '1 af 10 breve',
  ])
  expect(said(0.18, 0.25, 0.28, 0.33, 0.45)).toEqual([
    'Knap 2 af 10 breve', 'Mellem 2 og 3 af 10 breve', 'Knap 3 af 10 breve', 'Godt 3 af 10 breve', 'Mellem 4 og 5 af 10 breve',
  ])
  expect(said(0.92, 0.95, 0.97, 1)).toEqual([
    'Godt 9 af 10 breve', 'Flere end 9 af 10 breve', 'Næsten alle breve', 'Alle breve',
  ])
})
