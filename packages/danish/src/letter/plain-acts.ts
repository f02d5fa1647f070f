import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Clause, type Clauses } from './clause-bits.ts'
import { Cues, cueSet } from './cues.ts'

const done = cueSet('refusal grant stop payment')
const excusing = cueSet('nothing rule asked')
const otherwiseDue = cueSet('hearing receipt')
const duty = cueSet('duty')

/** Clauses that state nothing of their own. */
const dependent = Clause.hypothetical | Clause.relative | Clause.consequence | Clause.past

/** Verbs of the imperative by which a letter only shows the way: "Ring til os", "Læs mere". */
const pointing = new Set('ring kontakt læs se husk klag søg vent skriv spørg sig vær bemærk tænk brug'.split(' '))

/**
 * What a clause does by its grammar alone, whatever its verb: the sender denies ("Vi laver derfor ikke fartbump"), the
 * reader may ("I kan bruge arealet"), the reader is told to do something by a day ("Indberet jeres tal senest …") or to
 * be somewhere at an hour. `found` are the sentence's cues so far; returns them with what was added.
 */
export function addPlainActs(
  block: DanishBlock,
  clauses: Clauses,
  weights: Float64Array,
  base: number,
  before: number,
): number {
  let found = before
  const add = (cue: number, weight: number): void => {
    weights[base + cue]! += weight
    found |= 1 << cue
  }
  if (!(found & (done | excusing))) found |= addYesOrNo(clauses, weights, base)
  const hasDate = (clauses.kinds & (1 << TokenKind.date)) !== 0
  if (clauses.kinds & (1 << TokenKind.time)) {
    const isStated = (clauses.bits[0]! & (Clause.past | Clause.hypothetical)) === 0
    if (hasDate && isStated && clauses.cues & Cue.reader) add(Cues.summons, 1.2)
    return found
  }
  const deadline = weights[base + Cues.deadline]!
  if (deadline === 0 || (deadline < 1 && !hasDate) || found & (done | otherwiseDue)) return found
  const from = clauses.from[0]!
  if (isImperative(block, from) && !pointing.has(block.wordAt(from))) add(Cues.request, 1.8)
  else if (found & duty && !(clauses.bits[0]! & Clause.hypothetical)) add(Cues.request, 0.8)
  return found
}

/** A no of the sender's, and firmer with "derfor" or "desværre"; a leave of the reader's. */
function addYesOrNo(clauses: Clauses, weights: Float64Array, base: number): number {
  let found = 0
  for (let at = 0; at < clauses.count; at++) {
    const bits = clauses.bits[at]!
    if (bits & dependent || (at + 1 < clauses.count && clauses.bits[at + 1]! & Clause.until)) continue
    const isReaderAble = (bits & (Clause.reader | Clause.can)) === (Clause.reader | Clause.can)
    if (bits & Clause.denied) {
      if (!(bits & Clause.sender) && !isReaderAble) continue
      weights[base + Cues.denial] = weights[base + Cues.decision]! > 0 ? 2.2 : 1.5
      found |= 1 << Cues.denial
    } else if (isReaderAble && !(bits & Clause.content)) {
      weights[base + Cues.allowance] = 1.6
      found |= 1 << Cues.allowance
    }
  }
  return found
}

/** "Stop arbejdet", "Send os …": not "Svar på din klage", where a preposition shows the noun. */
export function isImperative(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbImperative) !== 0 && (block.tagsAt(row + 1) & Tag.Preposition) === 0
}
