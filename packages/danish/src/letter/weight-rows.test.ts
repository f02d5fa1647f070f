import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRows, toShares, weightBias } from './weight-rows.ts'

test('rows of any number of classes are added up as they would be one by one, and nothing is written behind them', () => {
  const many = fc.record({
    classes: fc.integer({ min: 1, max: 24 }),
    column: fc.nat(3),
    base: fc.nat(5),
    weights: fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 900, maxLength: 900 }),
    count: fc.oneof(fc.nat(20), fc.integer({ min: 250, max: 700 })),
  })
  fc.assert(fc.property(many, ({ classes, column, base, weights, count }) => {
    const cells = column + Math.ceil(classes / 4)
    const known = Math.floor(weights.length / (cells * 4))
    const table = Uint8Array.from(weights.slice(0, known * cells * 4), (weight) => weight + weightBias)
    // More rows than the table has: some come again.
    const rows = Int32Array.from({ length: count }, (_, at) => (at % known) * cells)
    const out = new Float32Array(base + classes + 4).fill(7)
    addRows(new Int32Array(table.buffer), rows, count, column, classes, out, base)
    const sum = (nth: number): number =>
      rows.reduce((all, row) => all + weights[row * 4 + column * 4 + nth]!, 0)
    expect([...out]).toEqual([...out.keys()].map((at) => (at >= base && at < base + classes ? 7 + sum(at - base) : 7)))
  }))
})

test('shares are one together, and nothing beside them changes', () => {
  const out = Float32Array.of(9, 1, 2, 3, 9)
  toShares(out, 1, 3, 0.5)
  expect([out[0], out[4]]).toEqual([9, 9])
  expect(out[1]! + out[2]! + out[3]!).toBeCloseTo(1, 6)
  expect(out[3]! / out[2]!).toBeCloseTo(Math.exp(0.5), 5)
})
