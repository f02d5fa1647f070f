/** The normal distribution's 97.5 % point: 95 % lies within this many standard errors. */
export const z95 = 1.959963984540054

/** The normal distribution's 99.9 % point, for the outer limits of a funnel plot (99.8 %). */
export const z998 = 3.090232306167813

/** The value under which this part of the normal distribution lies, to seven figures (Wichura 1988, AS 241). */
export function normalPoint(part: number): number {
  const off = part - 0.5
  if (Math.abs(off) <= 0.425) {
    const r = 0.180625 - off * off
    const above = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
    return (off * above) / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
  }
  const tail = Math.sqrt(-Math.log(off < 0 ? part : 1 - part))
  const near = tail - 1.6
  const far = tail - 5
  const size = tail <= 5
    ? (((0.17023821103 * near + 1.3067284816) * near + 2.75681539) * near + 1.4234372777) /
      ((0.12021132975 * near + 0.7370016425) * near + 1)
    : (((0.017337203997 * far + 0.42868294337) * far + 3.081226386) * far + 6.657905115) /
      ((0.012258202635 * far + 0.24197894225) * far + 1)
  return off < 0 ? -size : size
}

/** The z with which all of `comparisons` intervals hold together with 95 % certainty (Bonferroni). */
export function zAmong(comparisons: number): number {
  return comparisons <= 1 ? z95 : normalPoint(1 - 0.025 / comparisons)
}

/** 97.5 % points of Student's t with 1, 2, 3 … 30 degrees of freedom. */
const studentTable: readonly number[] = [
  12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814, 2.20099, 2.17881, 2.16037,
  2.14479, 2.13145, 2.11991, 2.10982, 2.10092, 2.09302, 2.08596, 2.07961, 2.07387, 2.06866, 2.0639, 2.05954, 2.05553,
  2.05183, 2.04841, 2.04523, 2.04227,
]

/** The 97.5 % point of Student's t; beyond the table by the expansion of Fisher and Cornish, right to four decimals. */
export function t95(degrees: number): number {
  const whole = Math.floor(degrees)
  if (whole < 1) return Number.POSITIVE_INFINITY
  const known = studentTable[whole - 1]
  if (known !== undefined) return known
  const z = z95
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + first / whole + second / whole ** 2 + third / whole ** 3
}
