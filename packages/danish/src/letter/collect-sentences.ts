import type { PhraseHit, Role, Section } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { addCueFeatures, gatherFeatures } from './act-features.ts'
import type { ActModel } from './act-model.ts'
import { toldCount } from './acts.ts'
import { roomForClauses } from './clause-bits.ts'
import { readClauses } from './clauses.ts'
import { cueCount } from './cues.ts'
import { HeardRows } from './heard-rows.ts'
import { lookAt } from './looks.ts'
import { addPlainActs } from './plain-acts.ts'
import { type KeptSentences, lateOrder, LetterSentences, Look, remote, type SentenceCues } from './sentence-cues.ts'
import { firstGuidance } from './sections.ts'
import { weighCues } from './weigh-cues.ts'

const room = roomForClauses()
const noHits: readonly PhraseHit[] = []

/**
 * All sentences of title, headings and running text, in text order. `keeps`: the blocks outlive the letter, as in an
 * editor, and keep what was read of them, so that only a new block is read.
 */
export function collectSentences(
  facts: readonly DanishBlock[],
  roles: readonly Role[],
  sections: readonly Section[],
  model: ActModel | null,
  keeps = false,
): LetterSentences {
  const sentences = new LetterSentences(keeps)
  const columns = keeps ? null : roomFor(countSentences(facts), rowsALetter)
  if (columns !== null) sentences.heard.push(columns.heard)
  let order = 0
  let under: Section = 'none'
  for (let index = 0; index < facts.length; index++) {
    const block = facts[index]!
    const role = roles[index]!
    if (role === 'heading' || role === 'title') under = sections[index]!
    const isRunning = isRunningText(role)
    if (!isRunning && role !== 'title' && role !== 'heading' && !isAppointmentLine(block, role, order)) {
      if (role === 'table') order++
      continue
    }
    const section = sections[index]!
    // "Vi kan ikke imødekomme det ansøgte. Du kan klage inden 4 uger.": what comes before the guidance is none.
    const near = section === 'appeal' && under !== 'appeal' ? Math.max(0, firstGuidance(block)) : 0
    const own = columns === null ? knownSentences(block, role, section, near, Math.min(order, lateOrder)) : null
    if (own !== null) sentences.add(index, own)
    else {
      const placed = { role, section, near, order: Math.min(order, lateOrder), isRunning }
      if (columns === null) sentences.add(index, keptSentences(block, placed, model))
      else {
        sentences.begin(index)
        readSentences(block, placed, model, columns, sentences.all)
      }
    }
    if (isRunning) order += Math.max(0, block.sentences.length - 1)
  }
  return sentences
}

/** Where a block stands in its letter. */
interface Standing {
  readonly role: Role
  readonly section: Section
  readonly order: number
  readonly isRunning: boolean
  /** So many of its first sentences do not belong to the section. */
  readonly near: number
}

/** Columns for the cues and acts of sentences, how far they are filled, and what the model knows of their words. */
interface Columns {
  readonly weights: Float64Array
  readonly shares: Float32Array
  readonly heard: HeardRows
  base: number
  act: number
}

/** Room for what a usual letter's words are known by, to begin with. */
const rowsALetter = 1024

function roomFor(count: number, rows: number): Columns {
  const [weights, shares] = [new Float64Array(count * cueCount), new Float32Array(count * toldCount)]
  return { weights, shares, heard: new HeardRows(rows), base: 0, act: 0 }
}

let blocksRead = 0

/** The kept sentences of a block that stands as it stood; null where there are none, or it stands otherwise. */
function knownSentences({ kept }: DanishBlock, role: Role, section: Section, near: number, order: number): KeptSentences | null {
  const known = kept?.sentences
  if (known === undefined || known.order !== order || known.near !== near) return null
  const one = known.sentences[near]
  return one !== undefined && one.role === role && one.section === section ? known : null
}

/** The sentences of a block that has been read before and stands otherwise now, or is read now and kept. */
function keptSentences(block: DanishBlock, placed: Standing, model: ActModel | null): KeptSentences {
  const { role, section, near, order, isRunning } = placed
  const isHeading = role === 'title' || role === 'heading'
  const isRemote = remote.has(section)
  const kept = (block.kept ??= {})
  const known = kept.sentences
  const serial = known?.serial ?? blocksRead++
  if (known !== undefined && known.isHeading === isHeading && known.isRemote === isRemote && known.near === near) {
    if (known.sentences.length === 0) return known
    const sentences = known.sentences.map((one, nth) =>
      movedTo(one, { role, section: nth < near ? 'none' : section, near, isRunning, order: isRunning ? Math.min(order + nth, lateOrder) : order }))
    return (kept.sentences = { isHeading, isRemote, near, order, sentences, heard: known.heard, serial })
  }
  const sentences: SentenceCues[] = []
  const columns = roomFor(block.sentences.length - 1, 0)
  readSentences(block, placed, model, columns, sentences)
  return (kept.sentences = { isHeading, isRemote, near, order, sentences, heard: columns.heard, serial })
}

/** A sentence where it stands now. What it says by itself stays where that is told by neither role, section nor place. */
function movedTo(one: SentenceCues, { role, section, order }: Standing): SentenceCues {
  return { ...one, role, section, order, own: order === one.order && role === one.role && section === one.section ? one.own : null }
}

/** Reads the sentences of a block into columns, and puts them at the end of `out`. */
function readSentences(
  block: DanishBlock,
  { role, section: own, order: before, isRunning, near }: Standing,
  model: ActModel | null,
  columns: Columns,
  out: SentenceCues[],
): void {
  const { weights, shares, heard } = columns
  const isHeading = role === 'title' || role === 'heading'
  const isFar = remote.has(own)
  const hits = isFar && near === 0 ? noHits : block.phrases()
  let order = before
  let hit = 0
  for (let at = 0; at + 1 < block.sentences.length; at++) {
    const from = block.sentences[at]!
    const to = block.sentences[at + 1]!
    const { base, act } = columns
    const section = at < near ? 'none' : own
    const isRemote = isFar && at >= near
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
        model.keep(heard)
      }
    }
    const words = isRemote ? 0 : room.words
    out.push({ role, section, from, to, order, weights, base, found, looks, words, shares, act, own: null, ownAt: 0 })
    columns.base += cueCount
    columns.act += toldCount
    if (isRunning && order < lateOrder) order++
  }
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
