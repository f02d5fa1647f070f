import { runRules } from '@klarbrev/core'
import { readMarkdown } from '@klarbrev/readers'
import { rules } from '@klarbrev/rules'
import { describe, expect, test } from 'vitest'
import { stripMarks } from './marks.ts'
import { danish } from './product.ts'

type Rule = (typeof rules)[number]

/** Runs one rule, a draft too, over a marked text and gives the words it finds and those that are marked; a kind overrules the guess. */
function checkRule(rule: Rule, marked: string, kind?: string): { readonly found: readonly string[]; readonly expected: readonly string[] } {
  const { text, spans } = stripMarks(marked)
  const { letter } = readMarkdown(text, 'eksempel.md')
  const facts = danish.analyse(kind === undefined ? letter : { ...letter, hints: { ...letter.hints, kind } })
  const name = (one: { start: number; end: number }): string => `${one.start} ${text.slice(one.start, one.end)}`
  return {
    found: runRules(facts, [{ ...rule, card: { ...rule.card, stage: 'proeve' } }]).filter((message) => message.shown).map(name),
    expected: spans.map(name),
  }
}

/** Ways in which the same letter can be written without meaning anything else; law 3 of the house. */
const disturbances: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ['no-break spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['soft hyphens', (text) => text.replace(/(\p{L}{4})(\p{L}{4,})/gu, '$1\u00ad$2')],
  ['hard-wrapped', wrap],
]

/** Breaks the lines of running text at about 70 columns, as a letter saved as text has them. */
function wrap(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('#') ? line : line.replace(/(.{50,70}) (?=\p{Ll})/gu, '$1\n')))
    .join('\n')
}

/** Ways that only suit a single paragraph. */
const paragraphDisturbances: readonly (readonly [string, (text: string) => string])[] = [
  ['in a list item', (text) => `- ${text}`],
  ['after an emoji', (text) => `😀 ${text}`],
]

describe.each(rules.map((rule) => [rule.card.id, rule] as const))('%s', (_, rule) => {
  for (const example of rule.card.examples) {
    const isParagraph = !example.text.includes('\n')
    const all = isParagraph ? [...disturbances, ...paragraphDisturbances] : disturbances
    test.each(all)(`${example.text.slice(0, 60)} (%s)`, (_, disturb) => {
      const { found, expected } = checkRule(rule, disturb(example.text), example.kind)
      expect(found).toEqual(expected)
      if ('ok' in example) expect(expected).toEqual([])
    })
    if ('better' in example) {
      test(`better: ${example.better.slice(0, 60)}`, () => {
        expect(checkRule(rule, example.better, example.kind).found).toEqual([])
      })
    }
  }
})
