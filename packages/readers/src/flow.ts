/** Where the characters of a piece of text stand in the file that they were read from. */
export interface Origin {
  /** The number of the run in its part, of the run's child, and of the first character in that child. */
  readonly part: string
  readonly run: number
  readonly child: number
  readonly char: number
}

/** Text as it goes on in a paragraph; a line feed in it is a line break that the writer has set. */
export interface Piece {
  readonly text: string
  /** Null where the format keeps no places. */
  readonly origin: Origin | null
  /** The name of the note that the text points to here; such a piece has no text. */
  readonly note?: string
}

/** A paragraph as its file marks it, before anything is asked of its words. */
export interface Paragraph {
  readonly role: 'text' | 'heading' | 'item' | 'quote'
  /** Heading level from 1, list depth from 1, otherwise 0. */
  readonly level: number
  /** Whether an item has a bullet and no number. */
  readonly isBulleted: boolean
  readonly pieces: readonly Piece[]
  /** Blank space over and under it, in points. */
  readonly before: number
  readonly after: number
  /** Paragraphs with the same name here stand without blank space between them; '' keeps it. */
  readonly tight: string
}

/** A table; whether it holds data or only sets letters in columns is decided by what stands in it. */
export interface Table {
  readonly rows: readonly (readonly Flow[])[]
}

/** What follows upon each other in a letter, in reading order. */
export type Flow = readonly (Paragraph | Table)[]

/** The text of a paragraph. */
export function textOf(paragraph: Paragraph): string {
  let text = ''
  for (const piece of paragraph.pieces) text += piece.text
  return text
}
