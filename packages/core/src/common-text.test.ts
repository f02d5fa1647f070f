import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonEnd, commonStart } from './common-text.ts'

const long = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 }).chain((sign) =>
  fc.constantFrom(0, 1, 2047, 2048, 2049, 5000).map((count) => sign + 'x'.repeat(count)))

test('what two texts have in common is all that an edit left, and no more', () => {
  fc.assert(fc.property(long, long, long, long, (head, tail, cut, put) => {
    const [one, other] = [head + cut + tail, head + put + tail]
    const start = commonStart(one, other)
    const end = commonEnd(one, other, start)
    expect(one.slice(0, start) === other.slice(0, start)).toBe(true)
    expect(one.slice(one.length - end) === other.slice(other.length - end)).toBe(true)
    expect(start + end).toBeLessThanOrEqual(Math.min(one.length, other.length))
    const isAtEnd = start === Math.min(one.length, other.length)
    expect(isAtEnd || one[start] !== other[start]).toBe(true)
    const isFull = start + end === Math.min(one.length, other.length)
    expect(isFull || one[one.length - 1 - end] !== other[other.length - 1 - end]).toBe(true)
  }), { numRuns: 200 })
})
