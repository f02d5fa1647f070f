import type { Finding, Placed } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
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

/** CPR numbers and fields of the template that nobody filled in. */
export const personParts: readonly EnglishPart[] = [
  part('cpr-nummer', {
    scope: 'block',
    roles: ['title', 'heading', 'body', 'listItem'],
    detect: ({ facts }) => personNumbers(facts),
  }),
  part('skabelonfelt', { scope: 'block', detect: templateFields }),
]

function* personNumbers(facts: EnglishBlock): Iterable<Finding> {
  const { kind, start, end } = facts.tokens
  for (let row = facts.from; row < facts.to; row++) {
    const isWhole = kind[row] === TokenKind.personNumber
    const isSplit =
      /^\d{6}$/.test(facts.wordAt(row)) && facts.wordAt(row + 1) === '-' && /^\d{4}$/.test(facts.wordAt(row + 2))
    if (!isWhole && !isSplit) continue
    const last = end[isWhole ? row : row + 2]!
    const edit = { start: last - tellingFigures, end: last, text: 'x'.repeat(tellingFigures) }
    yield {
      start: start[row]!,
      end: last,
      message: 'found',
      fixes: [{ title: 'Udelad de sidste fire tal', edits: [edit], safe: false }],
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
