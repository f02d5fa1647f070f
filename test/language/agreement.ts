import type { GoldLetter } from './letter-gold.ts'

const grades = 'ABCDE'

/** Quadratic-weighted kappa of two series of ranks. Not a number when both series hold one rank only. */
export function weightedKappa(first: readonly number[], second: readonly number[]): number {
  let observed = 0
  let expected = 0
  first.forEach((one, at) => (observed += (one - second[at]!) ** 2))
  for (const one of first) for (const other of second) expected += (one - other) ** 2
  return 1 - observed / (expected / first.length)
}

/** A kappa with its 95 % bootstrap interval over letters (seeded, 2,000 draws). */
export function kappaWithInterval(first: readonly number[], second: readonly number[]): string {
  let seed = 20261121
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const draws: number[] = []
  for (let draw = 0; draw < 2000; draw++) {
    const rows = first.map(() => Math.floor(next() * first.length))
    const kappa = weightedKappa(rows.map((row) => first[row]!), rows.map((row) => second[row]!))
    if (Number.isFinite(kappa)) draws.push(kappa)
  }
  draws.sort((a, b) => a - b)
  const at = (share: number): string => draws[Math.floor(share * (draws.length - 1))]!.toFixed(2)
  return `${weightedKappa(first, second).toFixed(3)} [${at(0.025)} – ${at(0.975)}], n = ${first.length}`
}

/** Agreement of the markers with each other and with the program, as lines. Markers are machines. */
export function agreementLines(letters: readonly GoldLetter[]): readonly string[] {
  const marked = letters.filter((one) => one.marks.length === 2 && one.result.grade !== null)
  const rank = (grade: string): number => grades.indexOf(grade)
  const a = marked.map((one) => rank(one.marks[0]!.grade))
  const b = marked.map((one) => rank(one.marks[1]!.grade))
  const ours = marked.map((one) => rank(one.result.grade!))
  // LIX alone, cut at the same shares as marker A's grades: the grader that has to be beaten.
  const byLix = marked.map((one, at) => ({ at, lix: one.result.lix })).sort((x, y) => x.lix - y.lix)
  const sorted = [...a].sort((x, y) => x - y)
  const lix: number[] = []
  byLix.forEach(({ at }, place) => (lix[at] = sorted[place]!))
  const same = marked.filter((one) => one.marks[0]!.kind === one.marks[1]!.kind).length
  return [
    `grade, marker A with marker B   kappa ${kappaWithInterval(a, b)}`,
    `grade, program with marker A    kappa ${kappaWithInterval(ours, a)}`,
    `grade, program with marker B    kappa ${kappaWithInterval(ours, b)}`,
    `grade, LIX alone with marker A  kappa ${kappaWithInterval(lix, a)}`,
    `kind, marker A with marker B    ${same} of ${marked.length} the same`,
  ]
}
