import { readdirSync, readFileSync } from 'node:fs'
import { createLinter, type Message } from '@klarbrev/engine'
import { readLetter, readMarkdown, readText } from '@klarbrev/readers'
import { rules, scoreModel } from '@klarbrev/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costsAtMost } from '../packages/danish/src/work.fixture.ts'
import { danish, klarbrev } from './product.ts'

const folder = new URL('../corpus/letters/', import.meta.url)
const letters = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readLetter(readFileSync(new URL(name, folder)), name).letter.text }))
const read = (text: string, name = 'brev.txt'): ReturnType<typeof readText>['letter'] =>
  (name.endsWith('.md') ? readMarkdown(text, name) : readText(text, name)).letter

/** What a letter's lint says, without the letter. */
const digest = (text: string, name?: string): string => {
  const result = klarbrev.lint(read(text, name))
  return JSON.stringify([result.measures, result.score, result.messages, result.mainMessage])
}

/** All that messages say, the fixes that they make only when asked for too. */
const saidOf = (messages: readonly Message[]): unknown => JSON.parse(JSON.stringify(messages))

/** Pieces that letters and hostile files are made of. */
const piece = fc.oneof(
  fc.constantFrom(
    'Du får ikke støtte. ', 'Ansøgningen behandles i henhold til § 112, stk. 1, nr. 2, jf. § 3. ', '\n\n', '\r\n', '- ', '1. ', '# ',
    'Klage\n\n', 'De bedes sende 12.345,50 kr. senest d. 3. maj 2025 kl. 10.00-15.00. ', '\u00ad', '\u00a0', '\u200f', '\ud83d', '😀', '\u0000',
    'a\u030aben', '> ', '| a | b |\n', '**', '§§ 60, 66 og 67 ', 'www.borger.dk/a?b=1 ', '”citat” ', '...', '§'.repeat(20), '1'.repeat(30), 'jf. '.repeat(20),
    '\n<!-- klarbrev fra: passiv -- loven siger det -->\n', '<!-- klarbrev fra: papirord --', ' -->',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyLetter = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

describe('law 1: text in equals text out, and every range lies where it says', () => {
  const holds = (text: string): void => {
    const facts = danish.analyse(read(text))
    expect(facts.letter.text).toBe(text)
    let reached = 0
    for (const { block, facts: one } of facts.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(reached)
      reached = block.end
      expect(reached).toBeLessThanOrEqual(text.length)
      let last = 0
      for (let row = one.from; row < one.to; row++) {
        const [start, end] = [one.tokens.start[row]!, one.tokens.end[row]!]
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(block.end - block.start)
        last = end
      }
      expect(one.sentences[0]).toBe(one.from)
      expect([...one.sentences]).toEqual([...one.sentences].sort((a, b) => a - b))
      expect(one.sentences.at(-1)).toBe(one.to)
    }
    for (const message of klarbrev.lint(read(text)).messages) {
      expect(message.start).toBeGreaterThanOrEqual(0)
      expect(message.end).toBeGreaterThanOrEqual(message.start)
      expect(message.end).toBeLessThanOrEqual(text.length)
    }
  }
  test('any text', () => {
    fc.assert(fc.property(anyLetter, holds), { numRuns: 400 })
  })
  test.each(letters.map(({ name, text }) => [name, text] as const))('%s', (_, text) => holds(text))
})

describe('law 2: same letter, same messages', () => {
  test('whatever the order of the rules', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rules], { minLength: rules.length }), fc.nat(letters.length - 1), (order, at) => {
        const { text, name } = letters[at]!
        const shuffled = createLinter({ language: danish, rules: order, model: scoreModel })
        expect(saidOf(shuffled.lint(read(text, name)).messages)).toEqual(saidOf(klarbrev.lint(read(text, name)).messages))
      }),
      { numRuns: 60 },
    )
  })
  test('however often and after whatever else', () => {
    const first = letters.map(({ text, name }) => digest(text, name))
    expect([...letters].reverse().map(({ text, name }) => digest(text, name)).reverse()).toEqual(first)
  })
})

describe('law 3: the way a letter is encoded changes nothing', () => {
  const rulesAndWords = (text: string, name: string): readonly string[] =>
    klarbrev
      .lint(read(text, name))
      .messages.map(({ rule, start, end }) => `${rule} ${text.slice(start, end).replace(/\u00ad/g, '').replace(/[\s\u00a0]+/g, ' ').normalize('NFC')}`)
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
    ['no-break spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{Ll})/gu, '\u00a0')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['soft hyphens', (text) => text.replace(/(\p{Ll}{4})(\p{Ll}{4})/gu, '$1\u00ad$2')],
  ]
  test.each(ways)('%s', (_, change) => {
    for (const { name, text } of letters) expect([name, rulesAndWords(change(text), name)]).toEqual([name, rulesAndWords(text, name)])
  })
})

describe('law 6: the incremental way gives what the whole way gives', () => {
  test('after random edits', () => {
    fc.assert(
      fc.property(
        fc.nat(letters.length - 1),
        fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: piece }), { maxLength: 8 }),
        (at, edits) => {
          const memory = klarbrev.createMemory()
          let { text } = letters[at]!
          const { name } = letters[at]!
          for (const edit of edits) {
            const place = Math.floor(edit.at * text.length)
            text = text.slice(0, place) + edit.insert + text.slice(place + edit.remove)
            const kept = klarbrev.lint(read(text, name), [], memory)
            const fresh = klarbrev.lint(read(text, name))
            expect(saidOf(kept.messages)).toEqual(saidOf(fresh.messages))
            expect(kept.measures).toEqual(fresh.measures)
            expect(kept.mainMessage).toEqual(fresh.mainMessage)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
  test('where a block begins behind a number', () => {
    for (const block of ['Forinden skal du ringe til os.', 'Heraf betaler du selv tre.', 'Vedrørende din sag skal vi høre fra dig.']) {
      const text = `Kære Ida\n\nDu skal møde i lokale 20\n\n${block}\n`
      const said = saidOf(klarbrev.lint(read(text, 'brev.txt'), [], klarbrev.createMemory()).messages)
      expect(said).toEqual(saidOf(klarbrev.lint(read(text, 'brev.txt')).messages))
      expect(JSON.stringify(said)).toContain('papirord')
    }
  })
})

describe('law 8: work grows linearly, also for hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['no full stops', 'ansøgningen behandles i henhold til loven og '],
    ['one endless word', 'ansøgningsbehandlings'],
    ['only digits', '12345'],
    ['statute chains', 'jf. § 3, stk. 2, '],
    ['opening quotes', '”„"'],
    ['dots', 'a.b.'],
    ['brackets', '([{'],
    ['ordinals', '1. '],
    ['at signs', 'a@'],
    ['section signs', '§§ '],
    ['amounts', '1.000,'],
    ['hyphens', 'a-\n'],
    ['list markers', '- \n1. \n'],
  ]
  test.each(hostile)('%s', (_, unit) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length))
    const lint = (text: string) => (): unknown => klarbrev.lint(read(text))
    // Sixteen times the text may cost at most sixty-four times the work, where quadratic work would cost 256 times.
    expect(costsAtMost(64, lint(short), lint(short.repeat(16)))).toBe(true)
  })
})
