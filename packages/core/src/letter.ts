/**
 * What a reader found a stretch of the text to be, by its layout alone.
 * - `heading`: a line that stands alone over what follows (marked, or short and unpunctuated with blank lines around it)
 * - `paragraph`: running text, also when hard-wrapped over several lines
 * - `listItem`: one item of a bulleted or numbered list; the marker itself lies in `gaps`
 * - `table`: one row of a table; cells are parted by `gaps`
 * - `line`: one of several short lines that stand under each other (addresses, letterheads, signatures)
 * - `quote`: text that the layout marks as quoted or as a block of its own (markdown `>`, code)
 */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'table' | 'line' | 'quote'

/** A stretch `[start, end)` in UTF-16 code units of {@link Letter.text}. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A layout block. Blocks are in text order, never overlap, and hold at least one visible character. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Heading level 1 to 6, list depth from 1, otherwise 0. */
  readonly level: number
  /**
   * Stretches inside the block that are markup and not words (list markers, emphasis signs, link targets,
   * the bar between two table cells, a quote sign at a line start). Absolute offsets, in order, never overlapping.
   */
  readonly gaps: readonly Span[]
  /**
   * Identifies lines and items that stand together without a blank line between them: same number, same group.
   * Counts up through the letter, starting at 0.
   */
  readonly group: number
  /** Number of leading columns (spaces) before the block's first visible character; tabs count to the next multiple of 8. */
  readonly indent: number
  /**
   * Only of a note, which stands after the letter: the offset that points to it, or -1 where the file does not say.
   * A note belongs to the section of that place, and not to what it happens to stand under.
   */
  readonly noteOf?: number
}

/** Something a reader could not read or had to mend. The code is stable, the message is plain Danish. */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** What the front matter, the manifest or the command line say about a letter; all of it overrules what is found in the text. */
export interface LetterHints {
  readonly kind?: string
  readonly center?: string
  readonly language?: string
  /** The number that the letter has where it comes from (a message of Digital Post); never shown. */
  readonly id?: string
  /** The letter's day, `yyyy-mm-dd`. */
  readonly date?: string
}

/** A letter as a reader gives it: the text, held once and never changed, and its layout. */
export interface Letter {
  /** The path or name as the caller gave it. */
  readonly path: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly hints: LetterHints
  /**
   * The writer's remarks to this program (`<!-- klarbrev … -->`), in order; they lie in no block. One that is never
   * closed ends with its line, and its words are words of the letter.
   */
  readonly remarks?: readonly Span[]
}

/** What every reader gives: a letter, and what went wrong. An unreadable file gives a letter with empty text and a problem. */
export interface ReadResult {
  readonly letter: Letter
  readonly problems: readonly Problem[]
}
