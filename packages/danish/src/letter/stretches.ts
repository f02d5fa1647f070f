import { addPeaks, evidenceCount } from './act-evidence.ts'
import { ErrandSums, isOpening } from './evidence.ts'
import type { KeptSentences } from './sentence-cues.ts'
import type { StretchPoints } from './stretch-points.ts'

/** Blocks between one whose number ends a stretch and the next, about. */
const blocksInStretch = 32

/**
 * Some dozens of blocks that follow one another, and what their sentences say together. An editor's letter is summed up
 * by stretches, so that a key in a long text sums up one. What they say does not hang on where one ends and the next
 * begins: it is strongest sentences and yeses, which can be put together in any way.
 */
export interface Stretch {
  readonly members: readonly KeptSentences[]
  /** The strongest acts by place, in the order of the evidence for a kind. */
  readonly peaks: Float32Array
  /** What the wordings say; null for a stretch in which a letter opens, where the order of sentences tells. */
  readonly errands: ErrandSums | null
  /** By kind, the most points that one of the sentences has by its wordings. */
  worded?: Float64Array
  points?: StretchPoints
}

/** The stretches of a letter, as they were read before where nothing in them is new. */
export function stretchesOf(kept: readonly KeptSentences[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let from = 0; from < kept.length;) {
    let to = from + 1
    while (to < kept.length && kept[to]!.serial % blocksInStretch !== 0) to++
    const first = kept[from]!
    if (first.stretch === undefined || !holds(first.stretch, kept, from, to)) first.stretch = readStretch(kept.slice(from, to))
    stretches.push(first.stretch)
    from = to
  }
  return stretches
}

function holds({ members }: Stretch, kept: readonly KeptSentences[], from: number, to: number): boolean {
  if (members.length !== to - from) return false
  for (let at = 0; at < members.length; at++) if (members[at] !== kept[from + at]) return false
  return true
}

function readStretch(members: readonly KeptSentences[]): Stretch {
  const peaks = new Float32Array(evidenceCount)
  let errands: ErrandSums | null = new ErrandSums()
  for (const { sentences } of members) {
    for (const sentence of sentences) {
      addPeaks(peaks, sentence)
      if (isOpening(sentence)) errands = null
      errands?.take(sentence)
    }
  }
  return { members, peaks, errands }
}
