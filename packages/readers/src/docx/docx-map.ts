import { partitionPoint } from '@klarbrev/core'
import type { Placed } from '../sheet.ts'

/** Where a stretch of the letter's text stands in a Word file: character for character in one child of one run. */
export interface DocxPlace {
  /** Offsets into the letter's text. */
  readonly start: number
  readonly end: number
  /** The part of the archive: `word/document.xml`. */
  readonly part: string
  /** The number of the `w:r` element among all those of the part, in document order from 0. */
  readonly run: number
  /** The number of the run's child element that holds the text, from 0; `w:rPr` counts as a child too. */
  readonly child: number
  /**
   * The UTF-16 offset of the first character in the child's text. A child that is a sign (`w:tab`, `w:br`) has 0, and
   * so has a field without words, for which the letter holds «a name».
   */
  readonly char: number
}

/** The places of a letter's characters. Line feeds between paragraphs and tabs between cells have none. */
export interface DocxMap {
  /** In the order of the text, never overlapping. */
  readonly places: readonly DocxPlace[]
  /** The places that hold the characters of `[start, end)`, cut to that range, in order. */
  between(start: number, end: number): readonly DocxPlace[]
}

/** The map of the places that a flow was laid out with. */
export function mapOf(placed: readonly Placed[]): DocxMap {
  const places = placed.map(({ start, end, origin }) => ({ start, end, ...origin }))
  return {
    places,
    between(start, end) {
      const first = partitionPoint(0, places.length, (at) => places[at]!.end <= start)
      const found: DocxPlace[] = []
      for (let at = first; at < places.length && places[at]!.start < end; at++) found.push(cut(places[at]!, start, end))
      return found
    },
  }
}

function cut(place: DocxPlace, start: number, end: number): DocxPlace {
  const from = Math.max(place.start, start)
  return { ...place, start: from, end: Math.min(place.end, end), char: place.char + from - place.start }
}
