import type { GoldLetter } from './letter-gold.ts'

const grades = 'ABCDE'

/** Quadratic-weighted kappa of two series of ranks. Not a number when both series hold one rank only. */
export function weightedKappa(first: readonly number[], second: readonly number[]): number {
  const sum = (of: (at: number) => number): number => first.reduce((total, _, at) => total + of(at), 0)
  const observed = sum((at) => (first[at]! - second[at]!) ** 2)
  // The squares of all pairs' differences, multiplied out: ranks are whole numbers, so that nothing is rounded.
  const expected = first.length * (sum((at) => first[at]! ** 2) + sum((at) => second[at]! ** 2))
    - 2 * sum((at) => first[at]!) * sum((at) => second[at]!)
  return 1 - observed / (expected / first.length)
}

/** Sorted values of a statistic in 2,000 seeded bootstrap draws of row numbers; draws where it is undefined are left out. */
export function bootstrap(rows: number, statistic: (drawn: readonly number[]) => number): readonly number[] {
  let seed = 20261121
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const values: number[] = []
  for (let draw = 0; draw < 2000; draw++) {
    const value = statistic(Array.from({ length: rows }, () => Math.floor(next() * rows)))
    if (Number.isFinite(value)) values.push(value)
  }
  return values.sort((a, b) => a - b)
}

const interval = (sorted: readonly number[]): string => {
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2)
  return `[${at(0.025)} – ${at(0.975)}]`
}

/** Ranks given by a measure alone, the highest measure the worst grade, cut so that each grade comes as often as in `like`. */
export function rankMatched(measure: readonly number[], like: readonly number[]): readonly number[] {
  const sorted = [...like].sort((x, y) => x - y)
  const ranks: number[] = []
  const order = measure.map((value, at) => ({ value, at })).sort((x, y) => x.value - y.value || x.at - y.at)
  order.forEach(({ at }, place) => (ranks[at] = sorted[place]!))
  return ranks
}

const pick = (series: readonly number[], drawn: readonly number[]): readonly number[] => drawn.map((row) => series[row]!)

/** A grader as it is compared with each marker; a rank-matched one is cut to the marker it is compared with. */
type Grader = (marker: readonly number[]) => readonly number[]

/**
 * Agreement of the grade with the two markers, as lines: against each other, against the program, and against graders
 * that know only LIX or only the length. Those are cut to each marker's own shares, which the program is not told; what
 * is fair is our score cut so too, and LIX with the limits that the training letters give it (`lixLimits`).
 */
export function agreementLines(letters: readonly GoldLetter[], lixLimits: readonly number[] | null): readonly string[] {
  const marked = letters.filter((one) => one.marks.length === 2 && one.result.grade !== null)
  const rank = (grade: string): number => grades.indexOf(grade)
  const markers = [0, 1].map((at) => marked.map((one) => rank(one.marks[at]!.grade))) as [number[], number[]]
  const ours = marked.map((one) => rank(one.result.grade!))
  const program: Grader = () => ours
  const byScore: Grader = (marker) => rankMatched(marked.map((one) => -one.result.score!.score), marker)
  const byLix: Grader = (marker) => rankMatched(marked.map((one) => one.result.lix), marker)
  const byLength: Grader = (marker) => rankMatched(marked.map((one) => one.result.words), marker)
  const byLimits: Grader = () => marked.map((one) => (lixLimits ?? []).filter((limit) => one.result.lix >= limit).length)
  const every = marked.map((_, at) => at)
  const kappa = (first: readonly number[], second: readonly number[], drawn: readonly number[]): number =>
    weightedKappa(pick(first, drawn), pick(second, drawn))
  const withMarkers = (grader: Grader): ((drawn: readonly number[]) => number) => {
    const own = markers.map(grader)
    return (drawn) => (kappa(own[0]!, markers[0], drawn) + kappa(own[1]!, markers[1], drawn)) / 2
  }
  const line = (name: string, statistic: (drawn: readonly number[]) => number, unit: string): string =>
    `${name.padEnd(58)} ${unit} ${statistic(every).toFixed(3).padStart(6)} ${interval(bootstrap(every.length, statistic))}, n = ${every.length}`
  const agreed = (drawn: readonly number[]): number => kappa(markers[0], markers[1], drawn)
  const [us, lix, length] = [program, byLix, byLength].map(withMarkers) as [typeof agreed, typeof agreed, typeof agreed]
  const [cut, limited] = [byScore, byLimits].map(withMarkers) as [typeof agreed, typeof agreed]
  const withLimits = lixLimits === null ? [] : [
    line('grade, LIX alone with limits of the training letters, mean', limited, 'kappa'),
    line('grade, program minus LIX alone with those limits (paired)', (drawn) => us(drawn) - limited(drawn), 'diff.'),
  ]
  const same = marked.filter((one) => one.marks[0]!.kind === one.marks[1]!.kind).length
  return [
    line('grade, marker A with marker B', agreed, 'kappa'),
    line('grade, program with marker A', (drawn) => kappa(ours, markers[0], drawn), 'kappa'),
    line('grade, program with marker B', (drawn) => kappa(ours, markers[1], drawn), 'kappa'),
    line('grade, program with markers, mean', us, 'kappa'),
    line('grade, our score cut to the markers’ shares, mean', cut, 'kappa'),
    line('grade, LIX alone cut to the markers’ shares, mean', lix, 'kappa'),
    line('grade, length alone cut to the markers’ shares, mean', length, 'kappa'),
    line('grade, program minus marker with marker (paired)', (drawn) => us(drawn) - agreed(drawn), 'diff.'),
    line('grade, program minus LIX alone (paired)', (drawn) => us(drawn) - lix(drawn), 'diff.'),
    line('grade, our score minus LIX alone, both cut (paired)', (drawn) => cut(drawn) - lix(drawn), 'diff.'),
    ...withLimits,
    line('grade, program minus length alone (paired)', (drawn) => us(drawn) - length(drawn), 'diff.'),
    `kind, marker A with marker B    ${same} of ${marked.length} the same`,
  ]
}
