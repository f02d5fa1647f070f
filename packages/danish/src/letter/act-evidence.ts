import { actCount, actNumber, messageKinds } from './acts.ts'
import { scoreErrands } from './errand-scores.ts'
import { isFarOff, Look, type SentenceCues } from './sentence-cues.ts'
import type { Stretch } from './stretches.ts'

/** Where a sentence stands, for weighing what it does: title, heading, opening or result, early, later. */
const places = 5
/**
 * The strongest sentence of each act by place, how much there is of each act, what the wordings of errands say, and
 * three signs of the whole letter.
 */
export const evidenceCount: number = actCount * (places + 2) + 3

const appeal = actNumber('appeal')
/** Faint wordings alone do not make a kind sure. */
const leastErrands = 2
/** So much of one act is all that can be asked for. */
const mostOfAct = 1.5

const sumsAt = actCount * places
const wordedAt = sumsAt + actCount
const signsAt = wordedAt + actCount

/** Gathers what the sentences of a letter do, by where they do it. `stretches` are those of a letter that is kept. */
export function gatherEvidence(sentences: readonly SentenceCues[], stretches: readonly Stretch[] | null = null): Float32Array {
  const evidence = new Float32Array(evidenceCount)
  if (stretches === null) for (const sentence of sentences) addPeaks(evidence, sentence)
  else {
    for (const { peaks } of stretches) {
      for (let at = 0; at < evidenceCount; at++) if (peaks[at]! > evidence[at]!) evidence[at] = peaks[at]!
    }
  }
  addSums(evidence, sentences)
  evidence[signsAt + 2] = 1
  const scores = scoreErrands(sentences, stretches)
  let total = leastErrands
  for (const kind of messageKinds) total += Math.max(0, scores[kind])
  for (const [at, kind] of messageKinds.entries()) evidence[wordedAt + at] = Math.max(0, scores[kind]) / total
  return evidence
}

/** Adds a sentence to the strongest of each act by place, and to the signs of the whole letter. */
export function addPeaks(evidence: Float32Array, sentence: SentenceCues): void {
  const { shares, act: base, looks } = sentence
  if (sentence.section === 'appeal' || shares[base + appeal]! > 0.6) evidence[signsAt] = 1
  if (looks & Look.appointment) evidence[signsAt + 1] = 1
  if (isFarOff(sentence)) return
  const from = placeOf(sentence) * actCount
  for (let act = 0; act < actCount; act++) {
    const share = shares[base + act]!
    if (share > evidence[from + act]!) evidence[from + act] = share
  }
}

/** How much there is of each act. Of a long letter only those are counted on of which there is not yet all that counts. */
function addSums(evidence: Float32Array, sentences: readonly SentenceCues[]): void {
  let open = Array.from({ length: actCount }, (_, act) => act)
  for (let at = 0; at < sentences.length && open.length > 0; at++) {
    const sentence = sentences[at]!
    if (isFarOff(sentence)) continue
    const { shares, act: base } = sentence
    const part = sentence.role === 'title' ? 0.5 : 1 / 3
    let isFull = false
    for (const act of open) {
      const sum = Math.min(mostOfAct, evidence[sumsAt + act]! + shares[base + act]! * part)
      evidence[sumsAt + act] = sum
      if (sum === mostOfAct) isFull = true
    }
    if (isFull) open = open.filter((act) => evidence[sumsAt + act]! < mostOfAct)
  }
}

function placeOf({ role, order, section }: SentenceCues): number {
  if (role === 'title') return 0
  if (role === 'heading') return 1
  if (order < 2 || section === 'result') return 2
  return order < 6 ? 3 : 4
}
