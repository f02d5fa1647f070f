/** Signs that are compared at a time: pieces of strings are compared in one go, far quicker than sign by sign. */
const piece = 2048

/** How many signs two texts have in common at their start. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.slice(at, Math.min(at + piece, most)) === other.slice(at, Math.min(at + piece, most))) at += piece
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return Math.min(at, most)
}

/** How many signs two texts have in common at their end, behind the first `start` of each. */
export function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start
  const pieceOf = (text: string, count: number): string =>
    text.slice(text.length - Math.min(count + piece, most), text.length - count)
  let count = 0
  while (count < most && pieceOf(one, count) === pieceOf(other, count)) count += piece
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) count++
  return Math.min(count, most)
}
