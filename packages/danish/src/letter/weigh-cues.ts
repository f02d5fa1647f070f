import type { PhraseHit } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { Clause, type Clauses } from './clause-bits.ts'
import { type Course, deniable, holdsCue, intended, readTopic, settingOf } from './cue-settings.ts'
import { cueOfRule, Cues, cueSet, errandKinds } from './cues.ts'

/** Wordings that lie over each other at the most; bounds the work on text made to overlap without end. */
const mostOverlapping = 32

/** One run of wordings that lie over each other, in text order. The same room serves all. */
const run = {
  count: 0,
  from: new Int32Array(mostOverlapping),
  to: new Int32Array(mostOverlapping),
  cue: new Int32Array(mostOverlapping),
  weight: new Float64Array(mostOverlapping),
  isTaken: new Uint8Array(mostOverlapping),
}

/** The cues found in the sentence at hand, as bits. */
let found = 0

const course: Course = { askedFrom: -1, topicFrom: -1, topicTo: -1, hedge: 1, rule: 1, head: -1 }

/**
 * Adds a sentence's cues to `weights` from `base` on, each weighed by the clause it stands in. The hits are those from
 * `first` up to `last`, in text order. Where wordings overlap the longest counts. Returns the cues found, as bits.
 */
export function weighCues(
  block: DanishBlock,
  hits: readonly PhraseHit[],
  first: number,
  last: number,
  to: number,
  clauses: Clauses,
  isHeading: boolean,
  weights: Float64Array,
  base: number,
): number {
  if (first === last) return 0
  found = 0
  course.askedFrom = course.topicFrom = course.topicTo = course.head = -1
  course.hedge = course.rule = 1
  run.count = 0
  let reached = -1
  for (let index = first; index < last; index++) {
    const hit = hits[index]!
    const cue = cueOfRule.get(hit.pattern.rule)
    if (cue === undefined) continue
    if (hit.from >= reached || run.count === mostOverlapping) {
      addRun(block, to, clauses, isHeading, weights, base)
      reached = hit.to
    }
    const at = run.count++
    run.from[at] = hit.from
    run.to[at] = hit.to
    run.cue[at] = cue
    run.weight[at] = hit.pattern.weight
    if (hit.to > reached) reached = hit.to
  }
  addRun(block, to, clauses, isHeading, weights, base)
  // "Den meddelte tilladelse tilbagekaldes", "den hjælp, du får nu, stopper": what ends was given before.
  if (weights[base + Cues.stop]! >= 1.8) weights[base + Cues.grant]! *= 0.3
  // To be asked to pay is a bill, not a request for papers.
  if (weights[base + Cues.payment]! >= 1.6) weights[base + Cues.request]! *= 0.3
  return found
}

/** Settings lie over errands and hide none of them: "tak for din ansøgning om" is both a receipt and a wish. */
const layered = cueSet('asked wrote topic application rule outcomeOfCondition partial deadline duty vague decision')

/** Takes the longest wordings of a run and of the others those that stay clear of them, and adds them in text order. */
function addRun(
  block: DanishBlock,
  to: number,
  clauses: Clauses,
  isHeading: boolean,
  weights: Float64Array,
  base: number,
): void {
  const { count, isTaken, cue } = run
  run.count = 0
  if (count === 0) return
  if (count === 1) return addHit(block, 0, to, clauses, isHeading, weights, base)
  isTaken.fill(0, 0, count)
  for (let round = 0; round < count; round++) {
    let best = -1
    for (let at = 0; at < count; at++) if (isTaken[at] === 0 && (best < 0 || isBefore(at, best))) best = at
    isTaken[best] = isFree(best, count) ? 2 : 1
  }
  let asked = -1
  for (let at = 0; at < count; at++) if (isTaken[at] === 2 && cue[at] === Cues.asked) asked = at
  for (let at = 0; at < count; at++) {
    if (isTaken[at] !== 2) continue
    // "De har anmodet om": the reader asks, not the letter.
    if (asked >= 0 && !(layered & (1 << cue[at]!)) && overlaps(asked, at)) continue
    addHit(block, at, to, clauses, isHeading, weights, base)
  }
}

/** Longer wordings first, at equal length the heavier, then the earlier. */
function isBefore(a: number, b: number): boolean {
  const length = run.to[a]! - run.from[a]! - (run.to[b]! - run.from[b]!)
  return length !== 0 ? length > 0 : run.weight[a]! > run.weight[b]!
}

function overlaps(a: number, b: number): boolean {
  return run.from[a]! < run.to[b]! && run.from[b]! < run.to[a]!
}

/** Whether no wording of the same layer that was taken before lies over this one. */
function isFree(one: number, count: number): boolean {
  const isLayered = layered & (1 << run.cue[one]!)
  for (let at = 0; at < count; at++) {
    if (run.isTaken[at] !== 2 || !overlaps(at, one)) continue
    if (isLayered ? run.cue[at] === run.cue[one] : !(layered & (1 << run.cue[at]!))) return false
  }
  return true
}

/** Rows from the start of a sentence within which it tells what the reader wished or wrote. */
const mostBeforeWish = 9

/** A yes that is denied is a no, and a plain one, however faint the yes would have been. */
const leastOfNo = 2.8

const errandSet = errandKinds.reduce((bits, [cue]) => bits | (1 << cue), 1 << Cues.intention)

/** Adds one wording of the run. */
function addHit(
  block: DanishBlock,
  at: number,
  to: number,
  clauses: Clauses,
  isHeading: boolean,
  weights: Float64Array,
  base: number,
): void {
  let cue = run.cue[at]!
  let weight = run.weight[at]!
  const from = run.from[at]!
  const behind = run.to[at]!
  switch (cue) {
    case Cues.asked:
    case Cues.wrote:
      if (weight >= 1) course.askedFrom = behind
      // "…, hvilket du spørger om" far into a sentence does not make it one about the question.
      if (from - clauses.from[0]! > mostBeforeWish) weight *= 0.3
      break
    case Cues.topic:
    case Cues.application:
      readTopic(block, from, behind, to, course)
      break
    case Cues.outcomeOfCondition:
      course.hedge = Math.min(course.hedge, 1 - 0.7 * weight)
      break
    case Cues.rule:
      course.rule = Math.min(course.rule, 1 - 0.75 * weight)
      break
    case Cues.nothing:
      weight = 1
      break
    default: {
      const clause = clauseAt(clauses, from)
      const isDenying = (clauses.bits[clause]! & Clause.denied) !== 0
      // "Vi bevilger ikke kun …" denies nothing.
      if (cue === Cues.refusal && !isDenying && holdsCue(block, from, behind, Cue.denial)) return
      const isDenied = isDenying && (deniable & (1 << cue)) !== 0
      if (isDenied && !(cue === Cues.decision && weight < 1.5) && !holdsCue(block, from, behind, Cue.denial)) {
        if (cue !== Cues.grant) return
        cue = Cues.refusal
        weight = weight >= 1 ? Math.max(weight, leastOfNo) : weight + 0.5
      }
      weight *= settingOf(block, cue, from, behind, clause, clauses, course)
      if (cue === Cues.intention) course.hedge = Math.min(course.hedge, intended)
      if (isHeading && errandSet & (1 << cue)) {
        // The head of a title is its errand; what hangs on it is only what it is about: "Varsel om ophør".
        if (course.head < 0) course.head = cue
        else if (course.head !== cue && !clauses.hasFiniteVerb) weight *= 0.35
      }
    }
  }
  if (weight <= 0) return
  weights[base + cue]! += weight
  found |= 1 << cue
}

function clauseAt(clauses: Clauses, row: number): number {
  let at = clauses.count - 1
  while (at > 0 && clauses.from[at]! > row) at--
  return at
}
