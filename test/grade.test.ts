import { score } from '@klarbrev/core'
import { readText } from '@klarbrev/readers'
import { scoreModel } from '@klarbrev/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { klarbrev } from './product.ts'

/** A record without a fault: what a perfect letter of 300 words measures. */
const perfect = { version: 1, words: 300, cleanWords: 300, mainMessage: 'first', mainMessageClear: 'clear', readerAddressed: 'often', senderNamed: 'often' }

describe('the gate of the main message', () => {
  test('a perfect record is an A', () => {
    expect(score(perfect, scoreModel)).toMatchObject({ grade: 'A', score: 100, gates: [] })
  })
  test.each([
    ['late', 'sent-hovedbudskab', { mainMessage: 'late', wordsBeforeMain: 90 }],
    ['early in a long letter, and yet behind many words', 'sent-hovedbudskab', { mainMessage: 'early', wordsBeforeMain: 90 }],
    ['missing', 'intet-hovedbudskab', { mainMessage: 'none', mainMessageClear: 'none' }],
    ['vague', 'uklart-hovedbudskab', { mainMessageClear: 'vague' }],
  ])('a letter whose main message is %s is never an A, whatever else it does well', (_, gate, fault) => {
    const result = score({ ...perfect, ...fault }, scoreModel)
    expect(result.grade).not.toBe('A')
    const lenient = { ...scoreModel, criteria: { ...scoreModel.criteria, hovedbudskab: { ...scoreModel.criteria.hovedbudskab, parts: [] } } }
    expect(score({ ...perfect, ...fault }, lenient)).toMatchObject({ grade: 'B', gates: [gate] })
  })
  test('moving the answer from the front to the end of a plain letter takes its A away', () => {
    const answer = 'Du får ikke hjælp til at flytte.'
    const rest = [
      'Vi har talt med dig om din bolig. Du bor på anden sal, og der er en god elevator.',
      'Din læge skriver, at du kan gå på trapper. Du går en tur på en time hver dag med din hund.',
      'Du fortalte os, at du gerne vil bo tættere på din datter. Det kan vi godt forstå.',
      'Du kan selv skrive dig op til en bolig hos de boligselskaber, der har boliger i byen. Vi hjælper dig gerne med det.',
      'Ring til mig, hvis du har spørgsmål. Jeg tager telefonen hver dag mellem 9 og 12.',
    ]
    const grade = (blocks: readonly string[]): string | null => klarbrev.lint(readText(blocks.join('\n\n'), 'brev.txt').letter).grade
    expect(grade([answer, ...rest])).toBe('A')
    expect(grade([...rest.slice(0, 4), answer, rest[4]!])).not.toBe('A')
  })
})

describe('the score', () => {
  const names = Object.values(scoreModel.criteria).flatMap((one) => one.parts.map((part) => part.measure))
  const record = fc.record({
    cleanWords: fc.nat(2000),
    mainMessage: fc.constantFrom('first', 'early', 'late', 'none'),
    counts: fc.dictionary(fc.constantFrom(...names.filter((name) => name.startsWith('count.'))), fc.nat(60)),
  })
  test('lies between 0 and 100 and never rises with one more fault', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...names.filter((name) => name.startsWith('count.'))), (given, more) => {
        const before = { ...perfect, cleanWords: given.cleanWords, mainMessage: given.mainMessage, ...given.counts }
        const after = { ...before, [more]: ((before as Record<string, number | string>)[more] as number | undefined ?? 0) + 1 }
        const [one, two] = [score(before, scoreModel), score(after, scoreModel)]
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(100)
        expect(two.score).toBeLessThanOrEqual(one.score)
      }),
      { numRuns: 500 },
    )
  })
  test('shows as next only changes that lift it', () => {
    const result = score({ ...perfect, 'count.passiv': 12, 'count.papirord': 9, mainMessage: 'early' }, scoreModel)
    expect(result.next.length).toBe(3)
    for (const { rule, gain } of result.next) {
      expect(klarbrev.rules.map((one) => one.card.id)).toContain(rule)
      expect(gain).toBeGreaterThan(0)
    }
  })
})
