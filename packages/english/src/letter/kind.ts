import type { LetterKind } from '@klarbrev/core'
import { kindOfCue, messageCue } from './main-message.ts'
import type { Outcome } from './english-letter.ts'
import { type CueName, cueNames } from './cues.list.ts'
import type { Sentence } from './sentences.ts'

/** How much the message, the title and every other sentence weigh. */
const messageWeight = 2
const titleWeight = 1.2
const otherWeight = 0.25
/** Below this share of the evidence the kind is not said. */
const leastConfidence = 0.3

/** What kind of letter it is, and how much of the evidence says so. */
export interface KindGuess {
  readonly kind: LetterKind
  readonly confidence: number
  readonly scores: Readonly<Record<string, number>>
}

/** The kind by what the sentences do, the message before all. */
export function guessKind(sentences: readonly Sentence[], main: Sentence | null): KindGuess {
  const scores: Record<string, number> = {}
  for (const sentence of sentences) {
    if (/^(?:rules|appeal|contact|appendix)$/.test(sentence.section) && sentence !== main) continue
    const share = sentence === main ? messageWeight : sentence.role === 'title' ? titleWeight : otherWeight
    const damped = sentence.isConditional && sentence !== main ? share / 4 : share
    for (const name of cueNames) {
      const kind = kindOfCue[name]
      if (kind !== undefined && sentence.cues[name] > 0)
        scores[kind] = (scores[kind] ?? 0) + sentence.cues[name] * damped
    }
  }
  const strongest = main === null ? null : messageCue(main)
  if (strongest !== null) scores[kindOfCue[strongest]!] = (scores[kindOfCue[strongest]!] ?? 0) + messageWeight
  if (isPartly(sentences, main, strongest))
    scores['delvis'] = Math.max(scores['bevilling'] ?? 0, scores['afslag'] ?? 0) + 1
  const sorted = Object.entries(scores).sort((a, b) => b[1] - a[1])
  const best = sorted[0]
  if (best === undefined) return { kind: 'ukendt', confidence: 0, scores }
  const all = sorted.slice(0, 3).reduce((sum, [, score]) => sum + score, 0)
  const confidence = best[1] / all
  return { kind: confidence < leastConfidence ? 'ukendt' : (best[0] as LetterKind), confidence, scores }
}

/** A yes and a no in one letter, or a yes to a part. */
function isPartly(sentences: readonly Sentence[], main: Sentence | null, strongest: CueName | null): boolean {
  if (main === null || (strongest !== 'grant' && strongest !== 'refuse')) return false
  const near = sentences.filter((one) => one === main || one.role === 'title' || (one.place >= 0 && one.place < 4))
  const says = (name: CueName, least: number): boolean =>
    near.some((one) => one.cues[name] >= least && !one.isConditional)
  return says('grant', 1.5) && (says('refuse', 2) || says('partly', 1))
}

/** What a kind of letter decides for its reader. */
export function outcomeOf(kind: LetterKind): Outcome {
  switch (kind) {
    case 'bevilling':
      return 'granted'
    case 'delvis':
      return 'partlyGranted'
    case 'afslag':
    case 'standsning':
      return 'refused'
    default:
      return 'none'
  }
}
