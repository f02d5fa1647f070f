import type { Finding, Placed } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { personNumbersOf } from '../facts/person-numbers.ts'
import { speaksOfRelatives, strangeGreeting } from '../letter/addressee.ts'
import type { EnglishLetter } from '../letter/english-letter.ts'
import { setOf } from '../words.ts'
import { type EnglishPart, part } from './english-rule.ts'

/** The last figures of a CPR number, which tell who somebody is. */
const tellingFigures = 4
const fieldNames = setOf(`
  name date address amount insert enter write fill cpr number phone telephone case caseworker deadline text select
  choose recipient municipality weeks period benefit reason section subject title signature mail email e-mail navn
  dato adresse beløb frist
`)
const closers: Readonly<Record<string, string>> = { '«': '»', '[': ']', '{': '}', '<': '>' }
const mostInside = 6

/** CPR numbers, somebody else's data, and fields of the template that nobody filled in. */
export const personParts: readonly EnglishPart[] = [
  part('cpr-nummer', {
    scope: 'block',
    roles: ['title', 'heading', 'body', 'listItem'],
    detect: ({ facts }) => personNumbers(facts),
  }),
  part('fremmede-persondata', { scope: 'letter', detect: strangeData }),
  part('skabelonfelt', { scope: 'block', detect: templateFields }),
]

function* personNumbers(facts: EnglishBlock): Iterable<Finding> {
  const { start, end } = facts.tokens
  for (const { from, to } of personNumbersOf(facts)) {
    const last = end[to - 1]!
    const edit = { start: last - tellingFigures, end: last, text: 'x'.repeat(tellingFigures) }
    yield {
      start: start[from]!,
      end: last,
      message: 'found',
      fixes: [{ title: 'Udelad de sidste fire tal', edits: [edit], safe: false }],
    }
  }
}

function* strangeData(letter: EnglishLetter): Iterable<Finding> {
  const greeting = strangeGreeting(letter)
  if (greeting !== null) yield { ...greeting, message: 'greeting', noFix: 'omskriv' }
  if (speaksOfRelatives(letter)) return
  let own = ''
  for (const { block, facts } of letter.blocks) {
    const { start, end } = facts.tokens
    for (const { from, to, figures } of personNumbersOf(facts)) {
      own ||= figures
      if (figures === own) continue
      yield { start: block.start + start[from]!, end: block.start + end[to - 1]!, message: 'number', noFix: 'omskriv' }
    }
  }
}

function* templateFields({ facts, context }: Placed<EnglishBlock>): Iterable<Finding> {
  if (context.role === 'quotedLaw') return
  const { start, end } = facts.tokens
  for (let row = facts.from; row < facts.to; row++) {
    const word = facts.wordAt(row)
    if (/^x{2,}(?:[./-]x+)*$/.test(word)) {
      yield { start: start[row]!, end: end[row]!, message: 'mask', noFix: 'tilfoej' }
      continue
    }
    const closer = closers[word]
    if (closer === undefined) continue
    for (let at = row + 1; at < Math.min(facts.to, row + mostInside + 2); at++) {
      if (facts.wordAt(at) !== closer) continue
      let isField = false
      for (let inner = row + 1; inner < at; inner++) if (fieldNames.has(facts.wordAt(inner))) isField = true
      if (isField) yield { start: start[row]!, end: end[at]!, message: 'bracket', noFix: 'tilfoej' }
      row = at
      break
    }
  }
}
