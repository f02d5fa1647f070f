import type { Flow, Paragraph, Piece, Table } from '../flow.ts'
import type { XmlHandler, XmlTag } from '../xml.ts'
import type { OdtStyles } from './styles.ts'

interface OpenFlow {
  readonly done: (Paragraph | Table)[]
  paragraph: OpenParagraph | null
}

interface OpenParagraph {
  readonly pieces: Piece[]
  readonly style: string | undefined
  /** The level of an element that says itself that it is a heading, else 0. */
  readonly heading: number
  /** What floats beside it: text boxes, which are read after it. */
  readonly floats: Flow[]
}

interface OpenList {
  readonly style: string
  /** The first paragraph of an item is the item; what comes after it belongs to it and is none of its own. */
  isNewItem: boolean
}

/** The numbers of notes, remarks, deleted words, and tables of contents are no words of the letter. */
const skipped = new Set([
  'text:note-citation', 'office:annotation', 'text:tracked-changes', 'text:table-of-content', 'office:forms',
  'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'text:ruby-text', 'svg:title', 'svg:desc',
  'text:page-number',
])
/** Repeated blanks and rows are believed up to here. */
const mostRepeated = 100

/** The style of the list that keeps a note apart: no list of a document has a name that begins with a blank. */
const inNote = ' note'

/** Walks through the content of an OpenDocument text and keeps its words, paragraph by paragraph. */
export class OdtWalk implements XmlHandler {
  private readonly styles: OdtStyles
  private readonly flows: OpenFlow[] = [{ done: [], paragraph: null }]
  private readonly tables: Flow[][][] = []
  private readonly lists: OpenList[] = []
  private readonly footnotes: (readonly [string, Flow])[] = []
  private readonly endnotes: (readonly [string, Flow])[] = []
  private note = ''
  private noteCount = 0
  private depth = 0
  private skipFrom = 0
  private isBody = false

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  flow(): Flow {
    return this.flows[0]!.done
  }

  /** Footnotes and then endnotes by name, each in the order of the text. */
  notes(): ReadonlyMap<string, Flow> {
    return new Map([...this.footnotes, ...this.endnotes])
  }

  open(name: string, tag: XmlTag): void {
    this.depth++
    if (this.skipFrom > 0) return
    if (skipped.has(name)) this.skipFrom = this.depth
    else if (!this.isBody) {
      if (name === 'office:text') this.isBody = true
      else this.styles.open(name, tag)
    } else this.openContent(name, tag)
  }

  private openContent(name: string, tag: XmlTag): void {
    switch (name) {
      case 'text:p': case 'text:h': {
        const heading = name === 'text:h' ? Number(tag.attribute('text:outline-level') ?? 1) : 0
        this.top().paragraph = { pieces: [], style: tag.attribute('text:style-name'), heading, floats: [] }
        break
      }
      case 'text:list': {
        const outer = this.lists.at(-1)?.style ?? ''
        this.lists.push({ style: tag.attribute('text:style-name') ?? outer, isNewItem: false })
        break
      }
      case 'text:list-item': {
        const list = this.lists.at(-1)
        if (list !== undefined) list.isNewItem = true
        break
      }
      case 'text:note':
        this.note = `${tag.attribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote'} ${++this.noteCount}`
        this.top().paragraph?.pieces.push({ text: '', origin: null, note: this.note })
        break
      case 'text:note-body':
        this.flows.push({ done: [], paragraph: null })
        // A note may stand in an item of a list, and is none.
        this.lists.push({ style: inNote, isNewItem: false })
        break
      case 'table:table': this.tables.push([]); break
      case 'table:table-row': this.tables.at(-1)?.push([]); break
      case 'table:table-cell': case 'draw:text-box': this.flows.push({ done: [], paragraph: null }); break
      case 'text:tab': this.write('\t'); break
      case 'text:line-break': this.write('\n'); break
      case 'text:s': this.write(' '.repeat(Math.min(Number(tag.attribute('text:c') ?? 1) || 1, mostRepeated))); break
    }
  }

  close(name: string): void {
    const { depth } = this
    this.depth--
    if (this.skipFrom > 0) {
      if (depth === this.skipFrom) this.skipFrom = 0
    } else if (!this.isBody) this.styles.close(name)
    else this.closeContent(name)
  }

  private closeContent(name: string): void {
    switch (name) {
      case 'text:p': case 'text:h': this.endParagraph(); break
      case 'text:list': this.lists.pop(); break
      case 'text:note-body': {
        this.lists.pop()
        const notes = this.note.startsWith('endnote') ? this.endnotes : this.footnotes
        notes.push([this.note, this.endInner()])
        break
      }
      case 'table:table': this.top().done.push({ rows: this.tables.pop() ?? [] }); break
      case 'table:table-cell': {
        const cell = this.endInner()
        this.tables.at(-1)?.at(-1)?.push(cell)
        break
      }
      case 'draw:text-box': {
        const box = this.endInner()
        const around = this.top().paragraph
        if (around === null) for (const one of box) this.top().done.push(one)
        else around.floats.push(box)
        break
      }
    }
  }

  /** White space in the file is one space; more are elements of their own. */
  text(text: string): void {
    if (this.skipFrom > 0 || !this.isBody) return
    this.write(text.replace(/[ \t\r\n]+/g, ' '))
  }

  private write(text: string): void {
    const { paragraph } = this.top()
    if (paragraph !== null) paragraph.pieces.push({ text, origin: null })
  }

  private endParagraph(): void {
    const flow = this.top()
    const { paragraph } = flow
    if (paragraph === null) return
    flow.paragraph = null
    const { heading, isQuote, before, after } = this.styles.lookOf(paragraph.style)
    const level = paragraph.heading || heading
    const { pieces } = paragraph
    const space = { pieces, before, after, tight: '', isBulleted: false }
    const list = this.lists.at(-1)
    if (level > 0) flow.done.push({ role: 'heading', level: Math.min(level, 6), ...space })
    else if (list?.isNewItem && pieces.some(({ text }) => text.trim() !== '')) {
      // A note's own lists begin behind the empty one that keeps its place.
      const depth = this.lists.length - 1 - this.lists.findLastIndex(({ style }) => style === inNote)
      list.isNewItem = false
      flow.done.push({ role: 'item', level: depth, ...space, isBulleted: this.styles.isBulleted(list.style, depth) })
    } else flow.done.push({ role: isQuote ? 'quote' : 'text', level: 0, ...space })
    for (const one of paragraph.floats.flat()) flow.done.push(one)
  }

  private endInner(): Flow {
    return this.flows.length > 1 ? this.flows.pop()!.done : []
  }

  private top(): OpenFlow {
    return this.flows.at(-1)!
  }
}
