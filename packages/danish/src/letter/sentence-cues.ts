import type { PhraseHit, Role, Section } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { addCueFeatures, gatherFeatures } from './act-features.ts'
import type { ActModel } from './act-model.ts'
import { actCount } from './acts.ts'
import { Clause, type Clauses, roomForClauses } from './clause-bits.ts'
import { readClauses } from './clauses.ts'
import { cueCount } from './cues.ts'
import { addPlainActs, isImperative } from './plain-acts.ts'
import { weighCues } from './weigh-cues.ts'

/** What a sentence holds and how it is said; bits of {@link SentenceCues.looks}. */
export const Look = {
  reader: 1,
  amount: 2,
  /** A day or a time of the day. */
  date: 4,
  number: 8,
  /** A day and a time of the day: an appointment. */
  appointment: 16,
  question: 32,
  /** Begins with hvis, når, såfremt … or with its verb ("Betaler du ikke, …"): tells a condition, not a decision. */
  conditional: 64,
  finiteVerb: 128,
  /** Begins with a verb in the imperative: "Send os …", "Stop arbejdet". */
  request: 256,
  /** Begins with what the reader did: "Du ringede den 3. marts …". */
  told: 512,
  /** Denies something, in any clause. */
  denied: 1024,
  /** Begins with sådan, hvordan, her: tells what the text is about, not what it says. */
  announcing: 2048,
} as const

/** A sentence of the letter (or its title or a heading) with what it holds, for finding kind and main message. */
export interface SentenceCues {
  readonly block: number
  readonly role: Role
  readonly section: Section
  /** Token rows of the sentence. */
  readonly from: number
  readonly to: number
  /** Number of running-text sentences before this one, rows of tables between them counted too. */
  readonly order: number
  /** The cue weights of all sentences of the letter; this one's begin at `base`, one for each cue. */
  readonly weights: Float64Array
  readonly base: number
  /** The cues whose weight is not nought, as bits. */
  readonly found: number
  /** What it holds and how it is said: bits of {@link Look}. */
  readonly looks: number
  readonly words: number
  /** The likelihoods of the acts of all sentences; this one's begin at `act`, one for each of {@link acts}. */
  readonly shares: Float32Array
  readonly act: number
}

const room = roomForClauses()
const noHits: readonly PhraseHit[] = []

/** Sections whose sentences are neither errand nor message: they are counted, not read. */
const remote: ReadonlySet<Section> = new Set(['appeal', 'rules', 'appendix', 'contact'])

/** Whether a sentence stands where no message is told. */
export function isFarOff({ section, role }: Pick<SentenceCues, 'section' | 'role'>): boolean {
  return remote.has(section) && role !== 'title'
}

/** All sentences of title, headings and running text, in text order. */
export function collectSentences(
  facts: readonly DanishBlock[],
  roles: readonly Role[],
  sections: readonly Section[],
  model: ActModel | null,
): readonly SentenceCues[] {
  const sentences: SentenceCues[] = []
  const count = countSentences(facts)
  const weights = new Float64Array(count * cueCount)
  const shares = new Float32Array(count * actCount)
  let base = 0
  let act = 0
  let order = 0
  for (let index = 0; index < facts.length; index++) {
    const block = facts[index]!
    const role = roles[index]!
    const isRunning = isRunningText(role)
    const isHeading = role === 'title' || role === 'heading'
    if (!isHeading && !isRunning && !isAppointmentLine(block, role, order)) {
      if (role === 'table') order++
      continue
    }
    const isRemote = remote.has(sections[index]!)
    const hits = isRemote ? noHits : block.phrases()
    let hit = 0
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      const first = hit
      while (hit < hits.length && hits[hit]!.from < to) hit++
      let found = 0
      let looks = 0
      if (isRemote) looks = block.holdsCue(Cue.denial) ? Look.denied : 0
      else {
        readClauses(block, from, to, room)
        if (room.count > 0) {
          found = weighCues(block, hits, first, hit, to, room, isHeading, weights, base)
          found = addPlainActs(block, room, weights, base, found)
        }
        looks = lookAt(block, from, to, room)
        if (model !== null) {
          model.begin()
          gatherFeatures(block, from, to, model)
          addCueFeatures(weights, base, found, looks, model)
          model.tell(shares, act)
        }
      }
      sentences.push({
        block: index,
        role,
        section: sections[index]!,
        from,
        to,
        order,
        weights,
        base,
        found,
        looks,
        words: isRemote ? 0 : room.words,
        shares,
        act,
      })
      base += cueCount
      act += actCount
      if (isRunning) order++
    }
  }
  return sentences
}

function countSentences(facts: readonly DanishBlock[]): number {
  let count = 0
  for (const block of facts) count += Math.max(0, block.sentences.length - 1)
  return count
}

/** A day and a time on a line of their own, as a summons sets them: not the telephone hours in the letterhead. */
function isAppointmentLine(block: DanishBlock, role: Role, order: number): boolean {
  return role === 'table' && order > 0 && block.holdsKind(TokenKind.date) && block.holdsKind(TokenKind.time)
}

const announcing = new Set('sådan hvordan hvornår hvorfor hvad hvem hvor her om'.split(' '))

/** The bits of {@link Look} of the sentence whose clauses were read last. */
function lookAt(block: DanishBlock, from: number, to: number, clauses: Clauses): number {
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
  if (announcing.has(block.wordAt(from))) looks |= Look.announcing
  if ((opening & (Clause.past | Clause.reader)) === (Clause.past | Clause.reader)) looks |= Look.told
  if (cues & Cue.denial) looks |= Look.denied
  return looks
}
