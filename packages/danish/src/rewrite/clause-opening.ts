import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Order, type ClauseView } from '../facts/clause-words.ts'
import { endsSentence, isFinite } from '../facts/passive-clause.ts'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { isSentenceAdverb } from './noun-phrase.ts'

const comma = 0x2c

/** Where a clause begins, and whether a subordinating word opened it. */
export interface Opening {
  readonly start: number
  readonly isSub: boolean
}

/** Most tokens before the finite verb that are looked at in a subordinate clause. */
const reach = 40

export function skipConjunction(view: ClauseView, row: number, to: number): number {
  let at = row
  while (at < to && view.order(at) & (Order.and | Order.but)) at++
  return at
}

/** Where the clause of a finite verb begins, found from the verb backwards; null where its own words do not tell. */
export function openingOf(view: ClauseView, finite: number, first: number): Opening | null {
  const { block } = view
  let and = -1
  for (let at = finite - 1; at >= first - 1 && at > finite - reach; at--) {
    if (at < first) return { start: skipConjunction(view, first, finite), isSub: false }
    if (at === finite - 1 && view.order(at) & (Order.and | Order.but)) return { start: finite, isSub: false }
    const order = view.order(at)
    const sign = block.signAt(at)
    if (block.wordAt(at) === 'der') return { start: at, isSub: !(view.order(at - 1) & (Order.and | Order.but)) && at > first }
    // "efter § 17, stk. 2, kan": a comma that belongs to the reference before it.
    if (sign === 0x2c && at > first && block.kindAt(at - 1) === TokenKind.statuteRef) continue
    if (sign === 0x2c || endsSentence(sign) || sign === 0x2013 || sign === 0x28) return afterSign(view, at, finite)
    if (sign !== 0) return null
    if (order & Order.and) and = at
    const opens = (order & (Order.subordinator | Order.relative | Order.question | Order.at) && !isLikeSom(block, at)) ||
      ((order & Order.om || before.has(block.wordAt(at))) && opensBySubject(view, at, finite))
    if (opens) return at + 1 === finite && !(order & (Order.relative | Order.question)) ? null : { start: at + 1, isSub: true }
    if (isFinite(block, at)) return and < 0 ? null : { start: and + 1, isSub: false }
  }
  return null
}

function afterSign(view: ClauseView, at: number, finite: number): Opening | null {
  const start = skipConjunction(view, at + 1, finite)
  // Without "og" or "men" a comma mostly parts a phrase of the same clause.
  if (view.block.wordAt(start) === 'for' && !/^(?:meget|lidt|mange|få)$/.test(view.block.wordAt(start + 1))) return { start: start + 1, isSub: false }
  if (start === at + 1 && view.isComma(at)) return start === finite ? { start, isSub: false } : null
  return { start, isSub: false }
}

/** "som et bidrag", "som lån": what something is, and no clause. */
export function isLikeSom(block: DanishBlock, row: number): boolean {
  if (block.wordAt(row) !== 'som') return false
  const word = block.wordAt(row + 1)
  const tags = block.tagsAt(row + 1)
  if (word === 'en' || word === 'et') return true
  return (tags & Tag.NounSgIndef) !== 0 && !(tags & (finiteVerb | Tag.Pronoun | Tag.Determiner | Tag.Adverb))
}

/** Prepositions that open a clause without "at". */
const before = new Set(['inden', 'før', 'indtil', 'siden', 'forinden'])

/** "inden sagen afgøres", "om du bliver hørt": a preposition that opens a clause, since the verb's subject follows. */
function opensBySubject(view: ClauseView, at: number, finite: number): boolean {
  if (at + 1 >= finite) return false
  // "såfremt der ikke inden fristen er modtaget": the clause has its subject already.
  for (let row = at - 1; row > at - 4; row--) {
    if (view.block.wordAt(row) === 'der') return false
    if (!isSentenceAdverb(view.block, row)) break
  }
  if (view.order(at) & Order.om) {
    if (view.block.wordAt(at - 1) === 'selv') return true
    // "ansøgningen om hjælp er": the phrase hangs on a noun; "om ansøgningen er": a definite subject.
    const before = view.tags(at - 1)
    const definite = (view.tags(at + 1) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Pronoun | Tag.Determiner)) !== 0
    return view.isComma(at - 1) || (definite && (before & (Tag.NounSgIndef | Tag.NounSgDef)) === 0)
  }
  return view.isComma(at - 1) || (view.tags(at - 1) & (Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.NounPlDef)) === 0
}

/** Whether the verb at a row comes before its own subject, and a comma with another verb closes its clause. */
export function opensCondition(block: DanishBlock, row: number): boolean {
  const next = block.wordAt(row + 1)
  if (/^(?:vi|du|jeg|han|hun|man)$/.test(next)) return true
  // "og fastholdes den, videresendes sagen": a pronoun and a comma.
  if (/^(?:den|det|de|dette|denne)$/.test(next) && block.signAt(row + 2) === comma) return true
  if (!(block.tagsAt(row) & (Tag.VerbSPresent | Tag.VerbPresent)) || !(block.tagsAt(row + 1) & (Tag.NounSgDef | Tag.NounPlDef))) return false
  for (let at = row + 2; at < row + 12 && at < block.to; at++) {
    if (block.signAt(at) === comma) return isFinite(block, at + 1)
    if (block.signAt(at) !== 0) return false
  }
  return false
}
