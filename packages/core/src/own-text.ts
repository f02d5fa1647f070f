/** Below this length a piece is copied when it is cut out; from it on V8 makes it a view that keeps the whole text. */
const shortestView = 13

/**
 * A piece of a letter's text as a text of its own, for whoever keeps it longer than the letter: a piece that was cut
 * out keeps all of the text that it was cut from.
 */
export function ownText(piece: string): string {
  if (piece.length < shortestView) return piece
  const codes: number[] = []
  for (let at = 0; at < piece.length; at++) codes.push(piece.charCodeAt(at))
  let own = ''
  // Not all at once: each code is an argument, of which there may be only so many.
  for (let at = 0; at < codes.length; at += mostArguments) own += String.fromCharCode(...codes.slice(at, at + mostArguments))
  return own
}

const mostArguments = 4096
