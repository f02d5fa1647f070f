import type { Span } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishLetter } from './danish-letter.ts'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { WordNotes } from '../text/word-notes.ts'

/** Words in an address that make it no single person's: then a greeting may rightly name somebody else. */
const others = new Set(
  `forældrene forældre forældremyndighedsindehaver værge værgen advokat att boet dødsboet familien familie bestyrelsen
   formand direktør ejerforeningen foreningen kontaktperson partsrepræsentant a/s aps i/s p/s v c/o`.trim().split(/\s+/),
)
const senders =
  /(?:kommune|center|centret|afdeling|afdelingen|forvaltning|forvaltningen|skole|kontor|kontoret|team|teamet|jobcenter|borgerservice|ydelse|anvisningen|stab|sekretariat|byen|rådhuset|skole|område)$/
const titles = new Set('hr fru frk herr kære hej til goddag godmorgen begge alle jer og'.split(' '))

/** People who rightly stand in one letter: a child and its parents, a couple, the dead and their heirs. */
const relatives =
  /^(?:barn|børn|søn|datter|ægtefælle|samlever|mand|kone|mor|far|moder|fader|forældre|afdøde|værge|husstand|familie|plejefamilie|begge)/

const Note = { other: 1, sender: 2, title: 4, relative: 8 } as const
const notes = new WordNotes(
  (word) =>
    (others.has(word) ? Note.other : 0) |
    (senders.test(word) ? Note.sender : 0) |
    (titles.has(word) ? Note.title : 0) |
    (relatives.test(word) ? Note.relative : 0),
)

/** Whether a letter speaks of a child, a spouse or others whose own numbers may rightly stand in it. */
export function speaksOfRelatives(letter: DanishLetter): boolean {
  return letter.blocks.some(({ facts }) => {
    for (let row = facts.from; row < facts.to; row++) {
      if (notes.of(facts.lexicon, facts.tokens.word[row]!) & Note.relative) return true
    }
    return false
  })
}

/**
 * The name in the greeting where it is none of the names in the address: a letter made over another one. Null where the
 * letter has no greeting or no address of a person, or where any of its words stands anywhere above the greeting.
 */
export function strangeGreeting(letter: DanishLetter): Span | null {
  const { blocks } = letter
  const greeting = blocks.findIndex(({ facts, context }) => context.role === 'greeting' && greets.has(facts.wordAt(facts.from)))
  if (greeting < 0) return null
  const above = blocks.slice(0, greeting)
  if (!above.some((one, at) => isRecipientLine(one, above[at - 1], above[at + 1]))) return null
  const names = new Set<string>()
  for (const { facts } of above) {
    for (let row = facts.from; row < facts.to; row++) {
      if (facts.tokens.kind[row] !== TokenKind.word) continue
      if (notes.of(facts.lexicon, facts.tokens.word[row]!) & Note.other) return null
      for (const part of facts.wordAt(row).split(/[-/]/)) names.add(part)
    }
  }
  const { block, facts } = blocks[greeting]!
  let first = -1
  let last = -1
  for (let row = facts.from; row < facts.to; row++) {
    if (facts.tokens.kind[row] !== TokenKind.word || notes.of(facts.lexicon, facts.tokens.word[row]!) & Note.title) continue
    // "Kære forældre": no name to compare.
    if (!(facts.tokens.flags[row]! & TokenFlag.capital)) return null
    if (facts.wordAt(row).split(/[-/]/).some((part) => names.has(part) || names.has(`${part}s`))) return null
    if (first < 0) first = row
    last = row
  }
  if (first < 0) return null
  return { start: block.start + facts.tokens.start[first]!, end: block.start + facts.tokens.end[last]! }
}

/** First words of a greeting; "Hr." and "Til" begin lines of an address too. */
const greets: ReadonlySet<string> = new Set(['kære', 'hej', 'goddag', 'godmorgen'])

type Line = DanishLetter['blocks'][number]

/** A person's name as the first line of a group, with the street under it. The sender's own lines begin with an office. */
function isRecipientLine(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.block.kind !== 'line' || after?.context.role !== 'address' || after.block.group !== line.block.group) return false
  const isFirst = before === undefined || before.block.group !== line.block.group
  return isFirst && isPersonLine(line.facts)
}

/** A line of two to five words that all begin with a capital, one of them a name and none of them an office's. */
function isPersonLine(facts: DanishBlock): boolean {
  let words = 0
  let hasName = false
  for (let row = facts.from; row < facts.to; row++) {
    if (facts.tokens.kind[row] !== TokenKind.word) return false
    const tags = facts.tokens.tags[row]!
    if (tags === 0 || tags & Tag.Proper) hasName = true
    const note = notes.of(facts.lexicon, facts.tokens.word[row]!)
    if (note & Note.sender) return false
    if (!(note & Note.title) && !(facts.tokens.flags[row]! & TokenFlag.capital)) return false
    words++
  }
  return hasName && words >= 2 && words <= 5
}
