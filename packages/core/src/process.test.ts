import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMessages, processMessages } from './process.ts'
import { smallMessage } from './small-letter.fixture.ts'
import type { Message } from './message.ts'
import type { RuleCard } from './rule.ts'

/** Rules whose name begins with an s speak of sentences, with a b of the whole letter, all others of words. */
const extentOf = (rule: string): RuleCard['extent'] =>
  rule.startsWith('s') ? 'sentence' : rule.startsWith('b') ? 'letter' : 'words'

/** What is left, each as `rule start-end`, in brackets where it is hidden. */
function left(...messages: readonly Message[]): readonly string[] {
  return processMessages(messages, extentOf).map(({ rule, start, end, shown }) =>
    shown ? `${rule} ${start}-${end}` : `(${rule} ${start}-${end})`)
}

const at = (rule: string, start: number, end: number, more: Partial<Message> = {}): Message =>
  smallMessage(start, end, { rule, ...more })

describe('of messages over the same words', () => {
  test('the longest is said, wherever it begins, and those of other rules are hidden', () => {
    expect(left(at('a', 0, 10), at('c', 4, 8))).toEqual(['a 0-10', '(c 4-8)'])
    expect(left(at('a', 4, 9), at('c', 0, 7))).toEqual(['c 0-7', '(a 4-9)'])
    expect(left(at('a', 0, 4), at('c', 2, 12))).toEqual(['(a 0-4)', 'c 2-12'])
  })
  test('the first rule id is said where they are equally long', () => {
    expect(left(at('c', 3, 8), at('a', 3, 8))).toEqual(['a 3-8', '(c 3-8)'])
    expect(left(at('c', 0, 5), at('a', 3, 8))).toEqual(['(c 0-5)', 'a 3-8'])
  })
  test('one of the same rule falls away', () => {
    expect(left(at('a', 0, 10), at('a', 4, 8))).toEqual(['a 0-10'])
  })
  test('one that overlaps nothing that stays, stays', () => {
    // The middle one pushes the first and is itself pushed by the last; then nothing lies over the first.
    expect(left(at('a', 0, 5), at('a', 4, 10), at('a', 9, 20))).toEqual(['a 0-5', 'a 9-20'])
  })
  test('the longest pushes all that lie over it, not only the first', () => {
    expect(left(at('a', 0, 20), at('c', 2, 5), at('d', 10, 15), at('d', 18, 24))).toEqual([
      'a 0-20', '(c 2-5)', '(d 10-15)', '(d 18-24)',
    ])
  })
  test('those that only touch both stay', () => {
    expect(left(at('a', 0, 5), at('c', 5, 9))).toEqual(['a 0-5', 'c 5-9'])
  })
  test('those of two categories both stay', () => {
    expect(left(at('a', 0, 9), at('c', 2, 5, { category: 'tiltale' }))).toEqual(['a 0-9', 'c 2-5'])
  })
  test('those that speak of sentences or the letter neither push nor are pushed', () => {
    expect(left(at('sætning', 0, 50), at('brev', 0, 90), at('a', 3, 9))).toEqual(['brev 0-90', 'sætning 0-50', 'a 3-9'])
  })
  test('hidden ones neither push nor are pushed', () => {
    expect(left(at('a', 0, 20, { shown: false }), at('c', 2, 5))).toEqual(['(a 0-20)', 'c 2-5'])
    expect(left(at('a', 0, 20), at('c', 2, 5, { shown: false }))).toEqual(['a 0-20', '(c 2-5)'])
  })
  test('one without words of its own stays', () => {
    expect(left(at('a', 0, 20), at('c', 5, 5))).toEqual(['a 0-20', 'c 5-5'])
  })
})

test('the order is that of the text, then the longer first, then rule id and message id', () => {
  const order = [
    at('b', 1, 9), at('b', 1, 5), at('s', 1, 5, { messageId: 'drop' }), at('s', 1, 5, { messageId: 'use' }), at('b', 2,
      3),
  ]
  expect(processMessages([...order].reverse(), extentOf)).toEqual(order)
})

const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    // Most speak of words and are shown, so that chains of several are common.
    rule: fc.constantFrom('a', 'a', 'c', 'c', 'd', 'd', 'sætning', 'brev'),
    start: fc.nat(30),
    length: fc.nat(12),
    category: fc.constantFrom('sprog' as const, 'tiltale' as const),
    messageId: fc.constantFrom('use', 'drop'),
    shown: fc.constantFrom(true, true, true, false),
    use: fc.constantFrom('x', 'y'),
  })
  .map(({ rule, start, length, category, messageId, shown, use }) =>
    smallMessage(start, start + length, { rule, category, messageId, shown, data: { use } }))
const many = fc.array(anyMessage, { maxLength: 25 })

describe('for any messages', () => {
  test('any order of the input gives the same output', () => {
    const shuffled = many.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })))
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(processMessages(other, extentOf)).toEqual(processMessages(all, extentOf))
      }),
      { numRuns: 300 },
    )
  })
  test('nothing is created, and nothing changed but that some are hidden', () => {
    fc.assert(
      fc.property(many, (all) => {
        const before = structuredClone(all)
        const kept = processMessages(all, extentOf)
        const copies = kept.filter((message) => !all.includes(message))
        expect(copies.filter((message) => message.shown)).toEqual([])
        for (const copy of copies) expect(all).toContainEqual({ ...copy, shown: true })
        expect(kept.length).toBeLessThanOrEqual(all.length)
        expect(all).toEqual(before)
      }),
    )
  })
  test('what is no longer said lies over one of its category that is, and that is at least as long', () => {
    fc.assert(
      fc.property(many, (all) => {
        const kept = processMessages(all, extentOf)
        const isRival = (gone: Message, one: Message): boolean =>
          one.shown && one.category === gone.category && extentOf(one.rule) === 'words' &&
          one.start < gone.end && gone.start < one.end && one.end - one.start >= gone.end - gone.start
        const unpushed = all.filter((message) => !kept.includes(message) && !kept.some((one) => isRival(message, one)))
        expect(unpushed).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test('of those that stay, no two shown ones of a category lie over each other', () => {
    fc.assert(
      fc.property(many, (all) => {
        const speaking = processMessages(all, extentOf).filter(
          ({ shown, rule, start, end }) => shown && extentOf(rule) === 'words' && end > start)
        const clashes = speaking.filter((one, index) =>
          speaking.slice(index + 1).some((other) => other.category === one.category && other.start < one.end))
        expect(clashes).toEqual([])
      }),
    )
  })
  test('processing twice changes nothing more', () => {
    fc.assert(
      fc.property(many, (all) => {
        const once = processMessages(all, extentOf)
        expect(processMessages(once, extentOf)).toEqual(once)
      }),
    )
  })
  test('the comparison is an order', () => {
    fc.assert(
      fc.property(anyMessage, anyMessage, (one, other) => {
        expect(Math.sign(compareMessages(one, other)) + Math.sign(compareMessages(other, one))).toBe(0)
        expect(compareMessages(one, structuredClone(one))).toBe(0)
      }),
    )
  })
})
