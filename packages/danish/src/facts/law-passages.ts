import { type Span, TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isAddressed, sentenceSpan } from './sentence-scope.ts'
import type { StatuteRef } from './statute-refs.ts'

/** Words from which a sentence that retells the law is a passage, and no short rule in plain words. */
const leastWords = 22
/** Quoted words from which a quotation of the law is a passage. */
const leastQuoted = 12

/** Who and what only the law speaks of: everybody of a kind. */
const everybody = new Set(
  `kommunalbestyrelsen personer personkreds personkredsen borgere ansøgere ansøgeren modtageren modtagere folkepensionister pensionister
   forældre forældrene forældremyndighedsindehavere grundejere ejere lejere enhver myndigheden myndigheder virksomheder elever børn
   kommunen kommuner der man barnet`.trim().split(/\s+/),
)

/** What is told of this case, and not of all cases. */
const here = new Set('herefter derfor desværre hermed herved nærværende'.split(' '))

/** Words that hand over to the law's own words behind its name. */
const handovers = new Set(['hvorefter', 'hvoraf', 'hvorved', 'fremgår', 'følger', 'foreskriver', 'bestemmer', 'forudsætter'])

/**
 * Sentences that retell a statute at length: the law is named, somebody may or shall something in general, and neither
 * reader nor sender nor anything of the case is spoken of. Also long quotations beside a statute's name. Offsets are
 * those of the sentences, from the start of the block.
 */
export function lawPassages(block: DanishBlock): readonly Span[] {
  const refs = block.statuteRefs()
  if (refs.length === 0 || block.words < leastQuoted) return []
  const found: Span[] = []
  for (let at = 0; at + 1 < block.sentences.length; at++) {
    const from = block.sentences[at]!
    const to = block.sentences[at + 1]!
    const own = refs.filter((ref) => ref.from >= from && ref.from < to)
    if (own.length === 0 || !(isRetelling(block, from, to, own) || isQuotation(block, from, to))) continue
    found.push(sentenceSpan(block, from, to))
  }
  return found
}

function isRetelling(block: DanishBlock, from: number, to: number, refs: readonly StatuteRef[]): boolean {
  if (isAddressed(block, from, to)) return false
  let words = 0
  let isGeneral = false
  let mayOrShall = false
  for (let row = from; row < to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word) {
      // A day, a sum or a case number is of this case.
      const kind = block.tokens.kind[row]
      if (kind === TokenKind.date || kind === TokenKind.caseNumber) return false
      continue
    }
    words++
    const cues = block.cuesAt(row)
    const word = block.wordAt(row)
    if (cues & (Cue.sender | Cue.polite) && (block.tokens.flags[row]! & TokenFlag.capital || cues & Cue.sender)) return false
    if (here.has(word)) return false
    if (everybody.has(word)) isGeneral = true
    if (cues & Cue.modal || handovers.has(word) || block.tagsAt(row) & Tag.VerbSPresent) mayOrShall = true
  }
  if (words < leastWords || !isGeneral || !mayOrShall) return false
  return refs.some((ref) => opensRule(block, from, ref) || handsOver(block, ref, to))
}

/** "Efter § 14 kan …", "Det følger af § 7, at …", "Bestemmelsen i § 19, hvorefter …": the sentence is about the law. */
function opensRule(block: DanishBlock, from: number, ref: StatuteRef): boolean {
  if (ref.from - from > 8) return false
  const word = block.wordAt(ref.from - 1)
  return /^(?:efter|ifølge|af|til|i)$/.test(word) || ref.from === from
}

/** "§ 82, hvorefter der kan ydes …". */
function handsOver(block: DanishBlock, ref: StatuteRef, to: number): boolean {
  for (let row = ref.to; row < Math.min(to, ref.to + 3); row++) if (block.wordAt(row) === 'hvorefter') return true
  return false
}

function isQuotation(block: DanishBlock, from: number, to: number): boolean {
  let quoted = 0
  for (let row = from; row < to; row++) if (block.tokens.flags[row]! & TokenFlag.quoted && block.tokens.kind[row] === TokenKind.word) quoted++
  return quoted >= leastQuoted
}
