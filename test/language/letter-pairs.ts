import { criteria } from '@klarbrev/core'
import type { GoldLetter } from './letter-gold.ts'
import type { Measured } from './sentence-gold.ts'

/** A letter before and after an editor mended one kind of fault. */
export interface Pair {
  readonly id: string
  readonly before: GoldLetter
  readonly after: GoldLetter
}

/** How much a criterion may fall when another is mended, in points. */
const mayFall = 5

/** What the program says of a pair. */
export interface JudgedPair {
  /** The mended letter has the higher score. */
  readonly isRanked: boolean
  /** The criterion that the markers saw rise most has risen; null when they saw none rise. */
  readonly isRaised: boolean | null
  /** Criteria that fell by more than five points. */
  readonly fallen: readonly string[]
}

/** The pairs of one half, by the column `par` of the manifest: NAME-foer and NAME-efter. */
export function pairsOf(letters: readonly GoldLetter[]): readonly Pair[] {
  return letters.flatMap((before) => {
    if (!before.pair.endsWith('-foer')) return []
    const id = before.pair.replace(/-foer$/, '')
    const after = letters.find((one) => one.pair === `${id}-efter`)
    return after === undefined ? [] : [{ id, before, after }]
  })
}

/** The criterion that the two markers together saw rise most, the first of several; null when none rose. */
export function mendedCriterion({ before, after }: Pair): (typeof criteria)[number] | null {
  const rise = (criterion: string): number =>
    after.marks.reduce((sum, marks, at) => sum + marks.criteria[criterion]! - before.marks[at]!.criteria[criterion]!, 0)
  const most = Math.max(...criteria.map(rise))
  return most > 0 ? criteria.find((one) => rise(one) === most)! : null
}

/** Judges a pair by our scores. A letter that is not scored ranks nowhere. */
export function judgePair(pair: Pair): JudgedPair {
  const [before, after] = [pair.before.result.score, pair.after.result.score]
  if (before === null || after === null) return { isRanked: false, isRaised: false, fallen: [] }
  const change = (criterion: (typeof criteria)[number]): number => after.criteria[criterion].score - before.criteria[criterion].score
  const mended = mendedCriterion(pair)
  return {
    isRanked: after.score > before.score,
    isRaised: mended === null ? null : change(mended) > 0,
    fallen: criteria.filter((one) => change(one) < -mayFall),
  }
}

/** How many pairs are ranked as the editor meant, rise where the markers saw it, and fall nowhere. */
export function measurePairs(letters: readonly GoldLetter[]): Measured {
  const judged = pairsOf(letters).map((pair) => ({ pair, ...judgePair(pair) }))
  const named = judged.filter((one) => one.isRaised !== null)
  return {
    figures: [
      { name: 'pairs: the mended letter ranks higher', hits: judged.filter((one) => one.isRanked).length, of: judged.length },
      { name: 'pairs: the mended criterion rises', hits: named.filter((one) => one.isRaised).length, of: named.length },
      { name: 'pairs: no criterion falls by more than 5', hits: judged.filter((one) => one.fallen.length === 0).length, of: judged.length },
    ],
    misses: judged
      .filter((one) => !one.isRanked || one.isRaised === false || one.fallen.length > 0)
      .map(({ pair, isRanked, isRaised, fallen }) => {
        const mended = mendedCriterion(pair)
        const scores = [pair.before, pair.after].map(({ result }) =>
          criteria.map((one) => result.score?.criteria[one].score.toFixed(0)).join('/'),
        )
        return `${pair.id}: ranked ${isRanked}, mended ${mended} rises ${isRaised}, falls ${fallen.join(', ') || 'none'}; ${scores.join(' to ')}`
      }),
  }
}
