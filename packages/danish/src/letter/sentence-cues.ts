import type { PhraseHit, Role, Section } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Clause, type Clauses, readClauses, roomForClauses } from './clauses.ts'
import { type CueName, cueOf, kindOfCue } from './cue-phrases.ts'

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
  readonly cues: Readonly<Partial<Record<CueName, number>>>
  readonly hasReader: boolean
  readonly hasSender: boolean
  readonly hasAmount: boolean
  readonly hasDate: boolean
  /** Names a day and a time of the day: an appointment. */
  readonly isAppointment: boolean
  readonly hasNumber: boolean
  readonly isQuestion: boolean
  /** Begins with hvis, når, såfremt … or with its verb ("Betaler du ikke, …"): tells a condition, not a decision. */
  readonly isConditional: boolean
  readonly hasFiniteVerb: boolean
  /** Begins with a verb in the imperative: "Send os …", "Stop arbejdet". */
  readonly isRequest: boolean
  readonly words: number
}

/** All sentences of title, headings and running text, in text order. */
export function collectSentences(
  facts: readonly DanishBlock[],
  roles: readonly Role[],
  sections: readonly Section[],
): readonly SentenceCues[] {
  const sentences: SentenceCues[] = []
  const clauses = roomForClauses()
  let order = 0
  for (let index = 0; index < facts.length; index++) {
    const block = facts[index]!
    const role = roles[index]!
    const isRunning = isRunningText(role)
    if (role === 'table') order++
    if (role !== 'title' && role !== 'heading' && !isRunning && !isAppointmentLine(block, role, order)) continue
    const hits = block.phrases()
    let hit = 0
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      const first = hit
      while (hit < hits.length && hits[hit]!.from < to) hit++
      readClauses(block, from, to, clauses)
      const cues = first === hit ? none : weighCues(block, hits, first, hit, to, clauses, role === 'title' || role === 'heading')
      sentences.push(describe(block, index, role, sections[index]!, from, to, order, cues, clauses))
      if (isRunning) order++
    }
  }
  return sentences
}

/** A day and a time on a line of their own, as a summons sets them: not the telephone hours in the letterhead. */
function isAppointmentLine(block: DanishBlock, role: Role, order: number): boolean {
  return role === 'table' && order > 0 && block.holdsKind(TokenKind.date) && block.holdsKind(TokenKind.time)
}

const none: SentenceCues['cues'] = {}

function describe(
  block: DanishBlock,
  index: number,
  role: Role,
  section: Section,
  from: number,
  to: number,
  order: number,
  cues: SentenceCues['cues'],
  clauses: Clauses,
): SentenceCues {
  const isQuestion = block.signAt(to - 1) === 0x3f
  const isRequest = isImperative(block, from)
  return {
    block: index,
    role,
    section,
    from,
    to,
    order,
    cues,
    hasReader: (clauses.cues & (Cue.reader | Cue.thirdReader)) !== 0,
    hasSender: (clauses.cues & (Cue.sender | Cue.thirdSender)) !== 0,
    hasAmount: clauses.hasAmount,
    hasDate: clauses.hasDate || clauses.hasTime,
    isAppointment: clauses.hasTime && clauses.hasDate,
    hasNumber: clauses.hasNumber,
    isQuestion,
    isConditional: !isQuestion && clauses.count > 0 && (clauses.bits[0]! & Clause.hypothetical) !== 0,
    hasFiniteVerb: clauses.hasFiniteVerb || isRequest,
    isRequest,
    words: clauses.words,
  }
}

/** "Stop arbejdet", "Send os …": not "Svar på din klage", where a preposition shows the noun. */
function isImperative(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbImperative) !== 0 && (block.tagsAt(row + 1) & Tag.Preposition) === 0
}

/** What a sentence's hits work on each other: wishes and topics behind which words do not mean what they say. */
interface Course {
  askedFrom: number
  topicFrom: number
  topicTo: number
  hedge: number
  head: string
}

/** Sums a sentence's cues, each weighed by the clause it stands in. Where wordings overlap the longest counts. */
function weighCues(
  block: DanishBlock,
  hits: readonly PhraseHit[],
  first: number,
  last: number,
  to: number,
  clauses: Clauses,
  isHeading: boolean,
): SentenceCues['cues'] {
  const cues: Partial<Record<CueName, number>> = {}
  const course: Course = { askedFrom: -1, topicFrom: -1, topicTo: -1, hedge: 1, head: '' }
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
  return cues
}

/** Bounds the work on text made to overlap without end. */
const mostOverlapping = 32

/** Adds the cues of wordings that lie over each other: the longest first, and of the others those that stay clear of it. */
function addCluster(
  block: DanishBlock,
  cluster: readonly PhraseHit[],
  to: number,
  clauses: Clauses,
  course: Course,
  isHeading: boolean,
  cues: Partial<Record<CueName, number>>,
): void {
  if (cluster.length === 0) return
  const taken: PhraseHit[] = []
  const ranked = cluster.length < 2 ? cluster : [...cluster].sort(compareHits)
  for (const hit of ranked) {
    const layer = layerOf(hit)
    if (!taken.some((other) => hit.from < other.to && other.from < hit.to && layerOf(other) === layer)) taken.push(hit)
  }
  if (taken.length > 1) taken.sort((a, b) => a.from - b.from)
  for (const hit of taken) addHit(block, hit, to, clauses, course, isHeading, cues)
}

/** Settings lie over errands and hide none of them: "tak for din ansøgning om" is both a receipt and the reader's wish. */
const layered: ReadonlySet<CueName> = new Set(['asked', 'topic', 'outcomeOfCondition', 'partial', 'deadline', 'duty', 'vague', 'decision'])

function layerOf(hit: PhraseHit): string {
  const { cue } = cueOf(hit.pattern.rule, hit.pattern.entry)!
  return layered.has(cue) ? cue : ''
}

/** Longer wordings first, at equal length the heavier, then the earlier. */
function compareHits(a: PhraseHit, b: PhraseHit): number {
  const weight = (hit: PhraseHit): number => cueOf(hit.pattern.rule, hit.pattern.entry)?.weight ?? 0
  return b.to - b.from - (a.to - a.from) || weight(b) - weight(a) || a.from - b.from
}

function addHit(
  block: DanishBlock,
  hit: PhraseHit,
  to: number,
  clauses: Clauses,
  course: Course,
  isHeading: boolean,
  cues: Partial<Record<CueName, number>>,
): void {
  let { cue, weight } = cueOf(hit.pattern.rule, hit.pattern.entry)!
  if (weight === 0) return
  if (cue === 'asked') course.askedFrom = hit.to
  else if (cue === 'topic') {
    course.topicFrom = hit.to
    course.topicTo = endOfTopic(block, hit.to, to)
  } else if (cue === 'outcomeOfCondition') course.hedge = Math.min(course.hedge, 1 - 0.7 * weight)
  else {
    const bits = clauseOf(clauses, hit.from)
    if (bits & Clause.denied && (cue === 'grant' || cue === 'payment' || cue === 'stop' || cue === 'request' || cue === 'summons' || cue === 'decision') && !holdsDenial(block, hit)) {
      if (cue !== 'grant') return
      cue = 'refusal'
      weight = Math.max(weight, 2.4)
    }
    weight *= settingOf(block, cue, hit, bits, clauses, course)
    if (isHeading && kindOfCue[cue]) {
      // The head of a title is its errand; what hangs on it is only what it is about: "Varsel om ophør", "Svar på klage".
      if (course.head === '') course.head = cue
      else if (course.head !== cue && !clauses.hasFiniteVerb) weight *= 0.35
    }
    cues[cue] = (cues[cue] ?? 0) + weight
    return
  }
  cues[cue] = (cues[cue] ?? 0) + weight
}

/** Errands that hold even if they hang on a condition: "Har du bemærkninger, skal vi have dem senest …". */
const conditionable: ReadonlySet<CueName> = new Set(['hearing', 'request', 'summons', 'receipt', 'answer', 'reply', 'info', 'deadline', 'duty', 'vague'])
/** Errands that lie in the past when the clause does; a decision or a receipt often is told in the past. */
const timely: ReadonlySet<CueName> = new Set(['hearing', 'request', 'summons', 'stop', 'grant', 'payment'])
/** What the reader has asked for, or the case is about, is neither given nor refused by being named. */
const wishable: ReadonlySet<CueName> = new Set(['grant', 'refusal', 'payment', 'stop', 'partial', 'request', 'summons', 'hearing', 'info'])

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
  if (bits & Clause.past && timely.has(cue)) share *= 0.45
  if (!conditionable.has(cue)) {
    share *= course.hedge
    if (bits & Clause.can && (bits & (Clause.reader | Clause.sender | Clause.denied)) === 0 && !holdsCan(block, hit)) share *= 0.35
  }
  return share
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

function clauseOf(clauses: Clauses, row: number): number {
  let at = clauses.count - 1
  while (at > 0 && clauses.from[at]! > row) at--
  return at < 0 ? 0 : clauses.bits[at]!
}

function holdsDenial(block: DanishBlock, hit: PhraseHit): boolean {
  for (let row = hit.from; row < hit.to; row++) if (block.cuesAt(row) & Cue.denial) return true
  return false
}

function holdsCan(block: DanishBlock, hit: PhraseHit): boolean {
  for (let row = hit.from; row < hit.to; row++) if (block.cuesAt(row) & Cue.modal) return true
  return false
}

/** A topic ends where the clause's verb stands: "Ansøgning om tilskud | imødekommes". */
function endOfTopic(block: DanishBlock, from: number, to: number): number {
  let row = from
  while (row < to && block.signAt(row) === 0 && (block.tagsAt(row) & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent)) === 0) row++
  return row
}
