/** Weights lie above nought, so that four of them can be added at a time without borrowing from each other. */
export const weightBias = 128

/** So many bytes can be added up in half a number of 32 bits. */
const mostAtOnce = 256
const halves = 0x00ff00ff

/**
 * Adds the first `count` rows of weights to the first `classes` numbers of `out` from `base` on. `rows` says where each
 * begins in `weights`, and its weights begin `column` numbers behind that.
 */
export function addRows(
  weights: Int32Array,
  rows: Int32Array,
  count: number,
  column: number,
  classes: number,
  out: Float32Array,
  base: number,
): void {
  for (let from = 0; from < count; from += mostAtOnce) {
    addSome(weights, rows, from, Math.min(count, from + mostAtOnce), column, classes, out, base)
  }
}

/** Four classes a number, two of them in the halves of one sum and two in those of another. */
function addSome(
  weights: Int32Array,
  rows: Int32Array,
  from: number,
  to: number,
  column: number,
  classes: number,
  out: Float32Array,
  base: number,
): void {
  const bias = (to - from) * weightBias
  for (let first = 0; first < classes; first += 4) {
    const place = column + (first >> 2)
    let even = 0
    let odd = 0
    for (let at = from; at < to; at++) {
      const four = weights[rows[at]! + place]!
      even = (even + (four & halves)) | 0
      odd = (odd + ((four >>> 8) & halves)) | 0
    }
    const into = base + first
    const left = classes - first
    out[into]! += (even & 0xffff) - bias
    // What follows the classes is somebody else's.
    if (left > 1) out[into + 1]! += (odd & 0xffff) - bias
    if (left > 2) out[into + 2]! += (even >>> 16) - bias
    if (left > 3) out[into + 3]! += (odd >>> 16) - bias
  }
}

/** Turns sums into probabilities. */
export function toShares(out: Float32Array, base: number, classes: number, scale: number): void {
  let highest = -Infinity
  for (let at = base; at < base + classes; at++) if (out[at]! > highest) highest = out[at]!
  let sum = 0
  for (let at = base; at < base + classes; at++) sum += out[at] = Math.exp((out[at]! - highest) * scale)
  for (let at = base; at < base + classes; at++) out[at]! /= sum
}
