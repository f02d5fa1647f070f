import type { Flow, Paragraph, Piece, Table } from '../flow.ts'
import type { Numbering } from './numbering.ts'
import type { Properties, Styles } from './styles.ts'

/** What a document says of its paragraphs besides the paragraphs themselves. */
export interface Looks {
  readonly styles: Styles
  readonly numbering: Numbering
}

/** A paragraph while it is read. */
export interface OpenParagraph {
  readonly own: Properties
  readonly pieces: Piece[]
  /** What floats beside it: text boxes, which are read after it. */
  readonly floats: Flow[]
  /** The paragraph mark is deleted, so that the next paragraph goes on in this one. */
  isMarkDeleted: boolean
}

/** Stands in the header and footer for the number of the page, which is no text of the letter. */
export const pageNumber: Piece = { text: '', origin: null }

/** A flow while it is read. */
export interface OpenFlow {
  readonly done: (Paragraph | Table)[]
  paragraph: OpenParagraph | null
  /** Pieces of paragraphs whose marks are deleted. */
  carried: readonly Piece[]
}

/** An empty flow. */
export function openFlow(): OpenFlow {
  return { done: [], paragraph: null, carried: [] }
}

/** Begins a paragraph, which goes on from one whose mark is deleted. */
export function beginParagraph(flow: OpenFlow, looks: Looks): void {
  endParagraph(flow, looks)
  flow.paragraph = { own: {}, pieces: [...flow.carried], floats: [], isMarkDeleted: false }
  flow.carried = []
}

/** Ends the paragraph that is open, if any. */
export function endParagraph(flow: OpenFlow, looks: Looks): void {
  const { paragraph } = flow
  if (paragraph === null) return
  flow.paragraph = null
  if (paragraph.isMarkDeleted) flow.carried = paragraph.pieces
  else flow.done.push(finished(paragraph, looks))
  for (const one of paragraph.floats.flat()) flow.done.push(one)
}

/** What has been read, with the words of a last paragraph whose mark is deleted. */
export function endFlow(flow: OpenFlow, looks: Looks): Flow {
  endParagraph(flow, looks)
  if (flow.carried.length > 0) {
    beginParagraph(flow, looks)
    endParagraph(flow, looks)
  }
  return flow.done
}

function finished({ own, pieces }: OpenParagraph, looks: Looks): Paragraph {
  const properties = looks.styles.resolve(own)
  const { before = 0, after = 0, outline, numbering } = properties
  const tight = properties.isTight ? (properties.style ?? '') : ''
  const space = { before, after, tight, pieces: withoutPage(pieces) }
  if (outline !== undefined && outline < 6) return { role: 'heading', level: outline + 1, isBulleted: false, ...space }
  if (properties.isQuote) return { role: 'quote', level: 0, isBulleted: false, ...space }
  const depth = Math.min(Math.max(properties.depth ?? 0, 0), 8)
  const format = numbering === undefined || numbering === '0' ? 'none' : looks.numbering(numbering, depth)
  if (format === 'none') return { role: 'text', level: 0, isBulleted: false, ...space }
  return { role: 'item', level: depth + 1, isBulleted: format === 'bullet', ...space }
}

/** What stands beside a page number up to a tab ("Side 1 af 3") makes no sense without it. */
function withoutPage(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.includes(pageNumber)) return pieces
  const columns: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.text === '\t') columns.push([])
    columns.at(-1)!.push(piece)
  }
  return columns.filter((column) => !column.includes(pageNumber)).flat()
}
