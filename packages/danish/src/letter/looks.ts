import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { WordNotes } from '../text/word-notes.ts'
import { Clause, type Clauses } from './clause-bits.ts'
import { isImperative } from './plain-acts.ts'
import { Look } from './sentence-cues.ts'

const announcing = new Set('sådan hvordan hvornår hvorfor hvad hvem hvor her om'.split(' '))
const announcers = new WordNotes((word) => (announcing.has(word) ? 1 : 0))

/** The bits of {@link Look} of the sentence whose clauses were read last. */
export function lookAt(block: DanishBlock, from: number, to: number, clauses: Clauses): number {
  const { bits, cues, count, kinds, hasFiniteVerb } = clauses
  const opening = count > 0 ? bits[0]! : 0
  const hasDay = (kinds & (1 << TokenKind.date)) !== 0
  const hasHour = (kinds & (1 << TokenKind.time)) !== 0
  const isQuestion = block.signAt(to - 1) === 0x3f
  let looks = 0
  if (cues & (Cue.reader | Cue.thirdReader)) looks |= Look.reader
  if (kinds & (1 << TokenKind.amount)) looks |= Look.amount
  if (kinds & (1 << TokenKind.number)) looks |= Look.number
  if (hasDay || hasHour) looks |= Look.date
  if (hasDay && hasHour) looks |= Look.appointment
  if (isQuestion) looks |= Look.question
  else if (opening & Clause.hypothetical) looks |= Look.conditional
  if (isImperative(block, from)) looks |= Look.request | Look.finiteVerb
  if (hasFiniteVerb) looks |= Look.finiteVerb
  if (announcers.of(block.lexicon, block.idAt(from)) !== 0) looks |= Look.announcing
  if ((opening & (Clause.past | Clause.reader)) === (Clause.past | Clause.reader)) looks |= Look.told
  if (cues & Cue.denial) looks |= Look.denied
  return looks
}
