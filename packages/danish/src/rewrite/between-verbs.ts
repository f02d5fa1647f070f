import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { Rows } from '../facts/passive-subject.ts'
import type { NewVerbs, Parts } from './compose.ts'
import { joined } from './edits.ts'
import { isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { isGiving, isReceiver } from './object-place.ts'

/** What stands between the verbs besides subject and agent: sentence adverbs, whom something is given, and all else. */
export interface Between {
  readonly adverbs: string
  readonly receiver: string
  readonly others: string
}

/** Reads what stands between the verbs: "er derfor forvaltningen meddelt" has "derfor", and whom it is told. */
export function betweenVerbs({ block, passive, frame, rows, agent }: Parts): Between {
  const adverbs: string[] = []
  const others: string[] = []
  let receiver = ''
  const last = rows.at(-1)!
  const taken = new Set(rows)
  const isTaken = (row: number): boolean => taken.has(row) || holds(frame.subject, row) || holds(agent, row)
  for (let row = rows[0]! + 1; row < last; row++) {
    // "er herfra forudsat": by us, which "vi" tells.
    if (isTaken(row) || block.wordAt(row) === 'herfra') continue
    let end = row + 1
    if (others.length === 0 && isSentenceAdverb(block, row)) {
      adverbs.push(block.textOf(row, end))
      continue
    }
    // "er dags dato fremsendt": two words, and one adverb.
    if (others.length === 0 && block.wordAt(row) === 'dags' && block.wordAt(end) === 'dato') {
      adverbs.push(block.textOf(row, ++end))
      row = end - 1
      continue
    }
    while (end < last && !isTaken(end)) end++
    // "Det er forvaltningen meddelt, at": whom it is told stands behind the verb of the active.
    if (isToldWhom(block, passive.lemma, row, end)) receiver = block.textOf(row, end)
    else others.push(block.textOf(row, end))
    row = end - 1
  }
  return { adverbs: joined(adverbs), receiver, others: joined(others) }
}

function holds(rows: Rows | null, row: number): boolean {
  return rows !== null && row >= rows.from && row < rows.to
}

function isToldWhom(block: DanishBlock, lemma: string, from: number, to: number): boolean {
  // "har den 2. april været forelagt": when, and not whom.
  if (block.kindAt(to - 1) === TokenKind.date) return false
  return isGiving(lemma) && isReceiver(block, from) && nounPhraseEnd(block, from, to) === to
}

/** "har gået ud fra" -> "er gået ud fra": what goes and comes makes its perfect with være. */
export function withBeing({ finite, inner }: NewVerbs): NewVerbs {
  if (!/^(?:gået|kommet)\b/.test(inner)) return { finite, inner: inner.replace(/^have (?=(?:gået|kommet)\b)/, 'være ') }
  return { finite: finite === 'har' ? 'er' : finite === 'havde' ? 'var' : finite, inner }
}
