/** A place in a text, counted from 0, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly character: number
}

/** From and up to, not including the end. */
export interface Span {
  readonly start: Place
  readonly end: Place
}

/** The lines of a text, read one at a time: an editor need not hand over the whole letter for one sentence. */
export interface Lines {
  readonly lineCount: number
  lineAt(line: number): string
}

/** No sentence of a letter has more lines; beyond them one keystroke would read a whole book. */
const mostLines = 40

/** The end of a sentence: abbreviations go on in lower case or with a figure, so that they end none. */
const endOfSentence = /[.!?]["”»)]*\s+(?=\p{Lu}|["”»(])/gu
const startsBlock = /^\s*(?:$|[-*•–]\s|\d{1,2}[.)]\s|#)/

/**
 * The sentence that a place lies in, inside its own paragraph. A rough cut for what is shown while somebody types: what
 * counts as a sentence in the grade is the server's to say.
 */
export function sentenceAt(lines: Lines, place: Place): Span {
  let first = place.line
  while (first > 0 && place.line - first < mostLines && !startsBlock.test(lines.lineAt(first))) {
    if (/^\s*$/.test(lines.lineAt(first - 1))) break
    first--
  }
  let last = place.line
  const isOpen = (line: number): boolean => line < lines.lineCount && !startsBlock.test(lines.lineAt(line))
  while (last - place.line < mostLines && isOpen(last + 1)) last++
  const rows = Array.from({ length: last - first + 1 }, (_, at) => lines.lineAt(first + at))
  const text = rows.join('\n')
  const at = rows.slice(0, place.line - first).reduce((sum, row) => sum + row.length + 1, 0) + place.character
  let start = 0
  let end = text.length
  for (const { index, 0: found } of text.matchAll(endOfSentence)) {
    const next = index + found.length
    if (next <= at) start = next
    else {
      end = index + found.trimEnd().length
      break
    }
  }
  return { start: placeOf(rows, first, start), end: placeOf(rows, first, end) }
}

/** Whether a place lies in a span, its end included. */
export function holds({ start, end }: Span, place: Place): boolean {
  return compare(start, place) <= 0 && compare(place, end) <= 0
}

/** Whether two spans have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return compare(one.start, other.end) < 0 && compare(other.start, one.end) < 0
}

/** Below zero when the first stands before the second. */
export function compare(one: Place, other: Place): number {
  return one.line - other.line || one.character - other.character
}

function placeOf(rows: readonly string[], first: number, offset: number): Place {
  let left = offset
  for (const [at, row] of rows.entries()) {
    if (left <= row.length) return { line: first + at, character: left }
    left -= row.length + 1
  }
  return { line: first + rows.length - 1, character: rows.at(-1)?.length ?? 0 }
}
