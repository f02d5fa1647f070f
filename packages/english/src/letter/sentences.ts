import type { Block, Role, Section, Span } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { holdsAmount, holdsDate } from '../facts/figures.ts'
import { type CueName, cueNames, cueRule } from './cues.list.ts'
import { isTitle } from './reader-names.ts'

/** A sentence, title or heading with what it seems to do. Offsets are the letter's, rows those of its block. */
export interface Sentence extends Span {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly role: Role
  readonly section: Section
  readonly words: number
  /** The heaviest wording of each cue; 0 where there is none. */
  readonly cues: Readonly<Record<CueName, number>>
  readonly hasReader: boolean
  readonly hasSender: boolean
  readonly hasDate: boolean
  readonly hasAmount: boolean
  /** Opens with a condition, or asks. */
  readonly isConditional: boolean
  /** Its place among the sentences of running text, from 0; -1 for title and headings. */
  readonly place: number
}

const cueByRule = new Map(cueNames.map((name) => [cueRule(name), name]))
const noCues = Object.fromEntries(cueNames.map((name) => [name, 0])) as Record<CueName, number>
const conditions = /^(?:if|when|should|unless|provided|where|once|until|after)$/

/** All sentences of title, headings and running text, in order. */
export function collectSentences(
  blocks: readonly Block[],
  facts: readonly EnglishBlock[],
  roles: readonly Role[],
  sections: readonly Section[],
  readerNames: ReadonlySet<string>,
): readonly Sentence[] {
  const found: Sentence[] = []
  let spoken = 0
  facts.forEach((block, index) => {
    const role = roles[index]!
    const isRunning = isRunningText(role)
    if (!isRunning && role !== 'title' && role !== 'heading') return
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      if (from >= to) continue
      const place = isRunning ? spoken++ : -1
      const one = sentence(block, blocks[index]!.start, index, from, to, role, sections[index]!, place)
      found.push(one.hasReader || !names(block, from, to, readerNames) ? one : { ...one, hasReader: true })
    }
  })
  return found
}

/** "Mr Haddad", where he is the reader. */
function names(block: EnglishBlock, from: number, to: number, readerNames: ReadonlySet<string>): boolean {
  for (let row = from; row + 1 < to; row++)
    if (isTitle(block.wordAt(row)) && readerNames.has(block.wordAt(row + 1))) return true
  return false
}

function sentence(
  block: EnglishBlock,
  base: number,
  index: number,
  from: number,
  to: number,
  role: Role,
  section: Section,
  place: number,
): Sentence {
  const { start, end, kind } = block.tokens
  const cues = { ...noCues }
  for (const hit of block.phrases()) {
    if (hit.from < from || hit.from >= to) continue
    const name = cueByRule.get(hit.pattern.rule)
    if (name !== undefined) cues[name] = Math.max(cues[name], hit.pattern.weight)
  }
  const forms = block.addressForms().filter((form) => form.row >= from && form.row < to)
  let words = 0
  for (let row = from; row < to; row++) if (kind[row] === TokenKind.word) words++
  return {
    start: base + start[from]!,
    end: base + end[to - 1]!,
    block: index,
    from,
    to,
    role,
    section,
    words,
    cues,
    hasReader: forms.some((form) => form.kind === 'reader' || form.kind === 'thirdReader'),
    hasSender: forms.some((form) => form.kind === 'sender' || form.kind === 'thirdSender'),
    hasDate: holdsDate(block, from, to),
    hasAmount: holdsAmount(block, from, to),
    isConditional:
      conditions.test(block.wordAt(from)) ||
      (block.wordAt(from) === 'in' && block.wordAt(from + 2) === 'event') ||
      block.wordAt(to - 1) === '?',
    place,
  }
}
