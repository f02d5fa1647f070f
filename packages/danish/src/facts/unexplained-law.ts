import type { Span } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { sentenceAround } from './party-place.ts'
import { sentenceSpan } from './sentence-scope.ts'
import type { StatuteRef } from './statute-refs.ts'

/** What a law asks for, by name alone: "opfylder ikke betingelserne i § 112". */
const conditions = new Set(
  'betingelsen betingelserne betingelser betingelse kravet kravene krav kriterierne bestemmelsen bestemmelserne omfattet personkredsen'.split(' '),
)

/** Words by which a letter says what the law asks for, in its own words. */
const explaining = new Set(
  `kun når hvis fordi altså nemlig betyder siger kræver kræves betingelse skal kan idet siden eftersom da derimod ellers
   personer borgere den dem`.trim().split(/\s+/),
)

/** Tokens before the reference within which the condition stands. */
const reach = 7

/**
 * References that are all the reason there is: "Du opfylder ikke betingelserne i § 112", where neither the sentence nor
 * the paragraph says what the condition is. Offsets count from the start of the block.
 */
export function unexplainedLaw(block: DanishBlock): readonly Span[] {
  const found: Span[] = []
  for (const ref of block.statuteRefs()) {
    if (ref.form === 'order') continue
    const [start, end] = sentenceAround(block, ref.from)
    if (!namesCondition(block, start, ref) || explains(block, start, end, ref)) continue
    if (isExplainedAround(block, start, end)) continue
    found.push(sentenceSpan(block, start, end))
  }
  return found
}

function namesCondition(block: DanishBlock, start: number, ref: StatuteRef): boolean {
  for (let row = Math.max(start, ref.from - reach); row < ref.from; row++) if (conditions.has(block.wordAt(row))) return true
  return false
}

/** Whether a clause beside the reference tells more: "…, fordi du selv kan gå", "…, at du har boet her i to år". */
function explains(block: DanishBlock, start: number, end: number, ref: StatuteRef): boolean {
  for (let row = start; row < end; row++) {
    if (row >= ref.from && row < ref.to) continue
    const word = block.wordAt(row)
    if (word === 'fordi' || word === 'idet' || word === 'da' || word === 'hvis' || word === 'når' || word === 'hvorefter') return true
    if (row > ref.to && (word === 'at' || word === 'som' || word === 'der')) return true
  }
  return false
}

/** Whether any other sentence of the paragraph says what the law asks for, or what of the case decided. */
function isExplainedAround(block: DanishBlock, start: number, end: number): boolean {
  for (let row = block.from; row < block.to; row++) {
    if (row >= start && row < end) continue
    if (explaining.has(block.wordAt(row)) || block.tokens.kind[row] === TokenKind.amount) return true
    if (block.cuesAt(row) & Cue.reader && block.wordAt(row + 1) !== 'kan') return true
  }
  return false
}
