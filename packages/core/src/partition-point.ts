/**
 * The first place of `[from, to)` at which `isBefore` does not hold any more, `to` where it holds at all of them. It must
 * hold at no place behind one at which it does not. Asks of as many places as the length has binary digits.
 */
export function partitionPoint(from: number, to: number, isBefore: (at: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
