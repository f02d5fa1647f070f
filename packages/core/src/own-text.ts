/** Below this length a piece is copied when it is cut out; from it on V8 makes it a view that keeps the whole text. */
const shortestView = 13

/**
 * A piece of a letter's text as a text of its own, for whoever keeps it longer than the letter: a piece that was cut
 * out keeps all of the text that it was cut from.
 */
export function ownText(piece: string): string {
  if (piece.length < shortestView) return piece
  let own = ''
  for (let at = 0; at < piece.length; at++) own += String.fromCharCode(piece.charCodeAt(at))
  return own
}
