import type { PhraseHit } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Clause, type Clauses } from './clauses.ts'
import { type CueName, cueOf, kindOfCue } from './cue-phrases.ts'

/** The cues of a sentence with their weights. */
export type CueWeights = Partial<Record<CueName, number>>

/** What the hits of a sentence work on each other: wishes, topics and rules in which words do not mean what they say. */
interface Course {
  askedFrom: number
  topicFrom: number
  topicTo: number
  /** What "risikerer", "kan medføre" leave of what follows. */
  hedge: number
  /** What "efter bestemmelsen", "personer med" leave of the sentence. */
  rule: number
  head: string
}

/** Sums a sentence's cues, each weighed by the clause it stands in. Where wordings overlap the longest counts. */
export function weighCues(
  block: DanishBlock,
  hits: readonly PhraseHit[],
  first: number,
  last: number,
  to: number,
  clauses: Clauses,
  isHeading: boolean,
): CueWeights {
  const cues: CueWeights = {}
  const course: Course = { askedFrom: -1, topicFrom: -1, topicTo: -1, hedge: 1, rule: 1, head: '' }
  let cluster: PhraseHit[] = []
  let reached = -1
  for (let index = first; index < last; index++) {
    const hit = hits[index]!
    if (hit.pattern.rule.charCodeAt(0) !== 0x40) continue
    if (hit.from >= reached || cluster.length >= mostOverlapping) {
      addCluster(block, cluster, to, clauses, course, isHeading, cues)
      cluster = []
      reached = hit.to
    }
    cluster.push(hit)
    reached = Math.max(reached, hit.to)
  }
  addCluster(block, cluster, to, clauses, course, isHeading, cues)
  // "Den meddelte tilladelse tilbagekaldes", "den hjælp, du får nu, stopper": what ends was given before.
  if (cues.grant !== undefined && (cues.stop ?? 0) >= 1.8) cues.grant *= 0.3
  // To be asked to pay is a bill, not a request for papers.
  if (cues.request !== undefined && (cues.payment ?? 0) >= 1.6) cues.request *= 0.3
  return cues
}

/** Bounds the work on text made to overlap without end. */
const mostOverlapping = 32

/** Settings lie over errands and hide none of them: "tak for din ansøgning om" is both a receipt and the reader's wish. */
const layered: ReadonlySet<CueName> = new Set(['asked', 'wrote', 'topic', 'application', 'rule', 'outcomeOfCondition', 'partial', 'deadline', 'duty', 'vague', 'decision'])

function layerOf(hit: PhraseHit): string {
  const { cue } = cueOf(hit.pattern.rule, hit.pattern.entry)!
  return layered.has(cue) ? cue : ''
}

/** Adds the cues of wordings that lie over each other: the longest first, and of the others those that stay clear of it. */
function addCluster(
  block: DanishBlock,
  cluster: readonly PhraseHit[],
  to: number,
  clauses: Clauses,
  course: Course,
  isHeading: boolean,
  cues: CueWeights,
): void {
  if (cluster.length === 0) return
  const taken: PhraseHit[] = []
  const ranked = cluster.length < 2 ? cluster : [...cluster].sort(compareHits)
  for (const hit of ranked) {
    const layer = layerOf(hit)
    if (!taken.some((other) => hit.from < other.to && other.from < hit.to && layerOf(other) === layer)) taken.push(hit)
  }
  if (taken.length > 1) taken.sort((a, b) => a.from - b.from)
  const asked = taken.find((hit) => layerOf(hit) === 'asked')
  // "De har anmodet om": the reader asks, not the letter.
  for (const hit of taken) if (!asked || layerOf(hit) !== '' || hit.from >= asked.to || hit.to <= asked.from) addHit(block, hit, clauses.from[0]!, to, clauses, course, isHeading, cues)
}

/** Longer wordings first, at equal length the heavier, then the earlier. */
function compareHits(a: PhraseHit, b: PhraseHit): number {
  const weight = (hit: PhraseHit): number => cueOf(hit.pattern.rule, hit.pattern.entry)?.weight ?? 0
  return b.to - b.from - (a.to - a.from) || weight(b) - weight(a) || a.from - b.from
}

/** What "vi overvejer at" leaves of the errand that follows. */
const intended = 0.4

/** Errands that "ikke" undoes; of them only a grant turns into something else. */
const deniable: ReadonlySet<CueName> = new Set(['grant', 'payment', 'stop', 'request', 'summons', 'decision'])

/** Rows from the start of a sentence within which it tells what the reader wished or wrote. */
const mostBeforeWish = 9

/** A yes that is denied is a no, and a plain one, however faint the yes would have been. */
const leastOfNo = 2.8

function addHit(
  block: DanishBlock,
  hit: PhraseHit,
  from: number,
  to: number,
  clauses: Clauses,
  course: Course,
  isHeading: boolean,
  cues: CueWeights,
): void {
  let { cue, weight } = cueOf(hit.pattern.rule, hit.pattern.entry)!
  if (cue === 'asked' || cue === 'wrote') {
    if (weight >= 1) course.askedFrom = hit.to
    // "…, hvilket du spørger om" far into a sentence does not make it one about the question.
    if (hit.from - from > mostBeforeWish) weight *= 0.3
  }
  else if (cue === 'topic' || cue === 'application') {
    readTopic(block, hit, to, course)
  } else if (cue === 'outcomeOfCondition') course.hedge = Math.min(course.hedge, 1 - 0.7 * weight)
  else if (cue === 'rule') course.rule = Math.min(course.rule, 1 - 0.75 * weight)
  else if (cue === 'nothing') weight = 1
  else {
    const bits = clauseOf(clauses, hit.from)
    if (bits & Clause.denied && deniable.has(cue) && !(cue === 'decision' && weight < 1.5) && !holds(block, hit, Cue.denial)) {
      if (cue !== 'grant') return
      cue = 'refusal'
      weight = weight >= 1 ? Math.max(weight, leastOfNo) : weight + 0.5
    }
    weight *= settingOf(block, cue, hit, bits, clauses, course)
    if (cue === 'intention') course.hedge = Math.min(course.hedge, intended)
    if (isHeading && kindOfCue[cue]) {
      // The head of a title is its errand; what hangs on it is only what it is about: "Varsel om ophør", "Svar på klage".
      if (course.head === '') course.head = cue
      else if (course.head !== cue && !clauses.hasFiniteVerb) weight *= 0.35
    }
  }
  cues[cue] = (cues[cue] ?? 0) + weight
}

/** Errands that hold even if they hang on a condition: "Har du bemærkninger, skal vi have dem senest …". */
const conditionable: ReadonlySet<CueName> = new Set(['hearing', 'request', 'summons', 'receipt', 'answer', 'reply', 'info', 'deadline', 'duty', 'vague'])
/** Errands that lie in the past when the clause does; a decision or a receipt often is told in the past. */
const timely: ReadonlySet<CueName> = new Set(['hearing', 'request', 'summons', 'stop', 'grant', 'payment'])
/** What the reader has asked for, or the case is about, is neither given nor refused by being named. */
const wishable: ReadonlySet<CueName> = new Set(['grant', 'refusal', 'payment', 'stop', 'partial', 'request', 'summons', 'hearing', 'info'])
/** Errands that a rule names without doing them. */
const regulated: ReadonlySet<CueName> = new Set(['grant', 'refusal', 'payment', 'stop'])

/** How much of a wording's weight its setting leaves. */
function settingOf(block: DanishBlock, cue: CueName, hit: PhraseHit, bits: number, clauses: Clauses, course: Course): number {
  let share = 1
  if (wishable.has(cue)) {
    if (course.askedFrom >= 0 && hit.from >= course.askedFrom && !isOwnStatement(clauses, course.askedFrom, hit.from)) share *= 0.15
    else if (hit.from >= course.topicFrom && hit.from < course.topicTo) share *= 0.25
  }
  if (bits & Clause.hypothetical) share *= conditionable.has(cue) ? 0.7 : 0.25
  else if (bits & Clause.consequence) share *= conditionable.has(cue) ? 0.9 : 0.4
  if (bits & Clause.relative) share *= 0.5
  if (cue === 'refusal' && isUntil(clauses, hit.from)) share *= 0.3
  if (cue === 'request' && bits & Clause.can) share *= 0.5
  if (timely.has(cue) && (bits & Clause.past || isAttribute(block, hit))) share *= 0.4
  if (!conditionable.has(cue)) {
    share *= course.hedge
    if (bits & Clause.can && (bits & (Clause.reader | Clause.sender | Clause.denied)) === 0 && !holds(block, hit, Cue.modal)) share *= 0.35
  }
  if (regulated.has(cue) && (bits & (Clause.reader | Clause.content)) !== Clause.reader) share *= course.rule
  return share
}

/** "den meddelte tilladelse", "de bevilgede timer": a participle with an ending tells of what was done before. */
function isAttribute(block: DanishBlock, hit: PhraseHit): boolean {
  const tags = block.tagsAt(hit.from)
  return (tags & Tag.VerbParticipleInflected) !== 0 && (tags & (Tag.VerbParticiple | Tag.VerbPresent)) === 0
}

/** Whether a clause of the sender's own, or one that turns against what was asked, begins between the wish and the word. */
function isOwnStatement(clauses: Clauses, asked: number, row: number): boolean {
  for (let at = clauses.count - 1; at >= 0 && clauses.from[at]! > asked; at--) {
    if (clauses.from[at]! > row) continue
    const bits = clauses.bits[at]!
    if (bits & Clause.contrast) return true
    if (bits & Clause.sender && (bits & (Clause.hypothetical | Clause.relative | Clause.content)) === 0) return true
  }
  return false
}

/** "Du kan ikke få en bolig, før …": not yet is not no. */
function isUntil(clauses: Clauses, row: number): boolean {
  let at = clauses.count - 1
  while (at > 0 && clauses.from[at]! > row) at--
  return at + 1 < clauses.count && (clauses.bits[at + 1]! & Clause.until) !== 0
}

function clauseOf(clauses: Clauses, row: number): number {
  let at = clauses.count - 1
  while (at > 0 && clauses.from[at]! > row) at--
  return at < 0 ? 0 : clauses.bits[at]!
}

function holds(block: DanishBlock, hit: PhraseHit, cue: number): boolean {
  for (let row = hit.from; row < hit.to; row++) if (block.cuesAt(row) & cue) return true
  return false
}

/** A topic runs from "om" or "til" to where the clause's verb stands: "Ansøgning af 3. maj | om tilskud | kan ikke imødekommes". */
function readTopic(block: DanishBlock, hit: PhraseHit, to: number, course: Course): void {
  const isOwned = (block.cuesAt(hit.from) & (Cue.reader | Cue.polite)) !== 0
  let from = opensTopic(block.wordAt(hit.to - 1)) ? hit.to : -1
  let row = hit.to
  while (row < to && block.signAt(row) === 0 && (block.tagsAt(row) & verbs) === 0 && (block.cuesAt(row) & Cue.denial) === 0) {
    if (from < 0 && opensTopic(block.wordAt(row))) from = row + 1
    row++
  }
  if (from < 0 && !isOwned) return
  // "Deres tilladelse til …" names what there is; nothing is given by it.
  course.topicFrom = isOwned ? hit.from + 1 : from
  course.topicTo = row
}

const verbs = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.Auxiliary

function opensTopic(word: string): boolean {
  return word === 'om' || word === 'til' || word === 'efter' || word === 'over' || word === 'vedrørende' || word === 'for'
}
