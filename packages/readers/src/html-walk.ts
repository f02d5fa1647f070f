import type { Flow, Paragraph, Piece, Table } from './flow.ts'

/** What holds no words of the letter. */
const skipped = new Set([
  'script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'canvas', 'select',
  'textarea',
])
/** Elements that have no end tag. */
const empty = new Set([
  'br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base', 'embed', 'source', 'track',
])
/** Elements that begin a paragraph, with the blank space in points that a browser sets around them. */
const blocks: Readonly<Record<string, number>> = {
  p: 12, blockquote: 12, ul: 12, ol: 12, dl: 12, pre: 12, figure: 12, hr: 12, h1: 16, h2: 16, h3: 14, h4: 14, h5: 12,
  h6: 12, li: 0, div: 0, dd: 0, dt: 0, section: 0, article: 0, main: 0, header: 0, footer: 0, address: 0, aside: 0,
  nav: 0, form: 0, fieldset: 0, figcaption: 0, caption: 0, center: 0, body: 0, details: 0, summary: 0,
}

interface OpenTable {
  readonly rows: Flow[][]
  readonly around: OpenFlow
  isInCell: boolean
}

interface OpenFlow {
  readonly done: (Paragraph | Table)[]
  pieces: string
  /** What the paragraph that is open is. */
  kind: Pick<Paragraph, 'role' | 'level' | 'isBulleted'>
  before: number
  hasBlank: boolean
}

const plain = { role: 'text', level: 0, isBulleted: false } as const

/** Walks through the tags of a page and keeps what a reader would see, paragraph by paragraph. */
export class HtmlWalk {
  private top: OpenFlow = openFlow()
  private readonly tables: OpenTable[] = []
  private readonly lists: boolean[] = []
  private quotes = 0
  private preformatted = 0
  private tag = ''
  private isHidden = false
  /** The element that is left out, if any, and those that are open inside it. */
  private readonly left: string[] = []

  /** All that was read, when the page is at its end. */
  flow(): Flow {
    while (this.tables.length > 0) this.endTable()
    this.endParagraph(0)
    return this.top.done
  }

  name(name: string): void {
    this.tag = name
    this.isHidden = false
  }

  attribute(name: string, value: string): void {
    if (name === 'hidden' || (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value))) {
      this.isHidden = true
    }
  }

  open(): void {
    const name = this.tag
    if (empty.has(name)) {
      if (this.left.length === 0) this.openEmpty(name)
      return
    }
    if (this.left.length > 0 || this.isHidden || skipped.has(name)) {
      this.left.push(name)
      return
    }
    if (name === 'table') this.tables.push({ rows: [], around: this.leaveFlow(), isInCell: false })
    else if (name === 'tr') this.beginRow()
    else if (name === 'td' || name === 'th') this.beginCell()
    else if (Object.hasOwn(blocks, name)) this.beginBlock(name)
  }

  private openEmpty(name: string): void {
    if (name === 'br') this.top.pieces += '\n'
    else if (name === 'hr') this.endParagraph(12)
    this.top.hasBlank = false
  }

  close(name: string): void {
    if (empty.has(name)) return
    if (this.left.length > 0) {
      const at = this.left.lastIndexOf(name)
      if (at >= 0) this.left.length = at
      return
    }
    if (name === 'table') this.endTable()
    else if (name === 'td' || name === 'th') this.endCell()
    else if (Object.hasOwn(blocks, name)) this.endBlock(name)
  }

  /** White space is one space, as a browser shows it; a no-break space is kept. */
  text(text: string): void {
    if (this.left.length > 0) return
    const { top } = this
    if (this.preformatted > 0) {
      top.pieces += text
      return
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (words === '') return
    const isAtStart = top.pieces === '' || top.pieces.endsWith('\n') || top.hasBlank
    top.pieces += isAtStart && words.startsWith(' ') ? words.slice(1) : words
    if (words !== ' ' || !isAtStart) top.hasBlank = words.endsWith(' ')
  }

  private beginBlock(name: string): void {
    this.endParagraph(blocks[name]!)
    if (name === 'ul' || name === 'ol') this.lists.push(name === 'ul')
    else if (name === 'blockquote') this.quotes++
    else if (name === 'pre') this.preformatted++
    const heading = /^h([1-6])$/.exec(name)
    if (heading !== null) this.top.kind = { role: 'heading', level: Number(heading[1]), isBulleted: false }
    else if (name === 'li') {
      this.top.kind = { role: 'item', level: Math.max(1, this.lists.length), isBulleted: this.lists.at(-1) ?? true }
    } else if (this.top.kind.role !== 'item') this.top.kind = this.quotes > 0 ? { ...plain, role: 'quote' } : plain
  }

  private endBlock(name: string): void {
    this.endParagraph(blocks[name]!)
    if (name === 'ul' || name === 'ol') this.lists.pop()
    else if (name === 'blockquote') this.quotes = Math.max(0, this.quotes - 1)
    else if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    this.top.kind = this.quotes > 0 ? { ...plain, role: 'quote' } : plain
  }

  /** Ends the paragraph that is open, if it holds anything, and sets blank space around what comes. */
  private endParagraph(space: number): void {
    const { top } = this
    const pieces: Piece[] = [{ text: top.pieces.replace(/[ \n]+$/, ''), origin: null }]
    if (pieces[0]!.text !== '') {
      top.done.push({ ...top.kind, pieces, before: top.before, after: space, tight: '' })
      top.before = 0
      // What follows in an item is no item of its own.
      if (top.kind.role === 'item') top.kind = plain
    }
    top.pieces = ''
    top.hasBlank = false
    top.before = Math.max(top.before, space)
  }

  private leaveFlow(): OpenFlow {
    this.endParagraph(0)
    const left = this.top
    this.top = openFlow()
    return left
  }

  private beginRow(): void {
    this.endCell()
    this.tables.at(-1)?.rows.push([])
  }

  private beginCell(): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    this.endCell()
    table.isInCell = true
  }

  /** What stands in a table outside its cells is kept as a cell of its own. */
  private endCell(): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    this.endParagraph(0)
    if (table.isInCell || this.top.done.length > 0) {
      if (table.rows.length === 0) table.rows.push([])
      table.rows.at(-1)!.push(this.top.done)
    }
    table.isInCell = false
    this.top = openFlow()
  }

  private endTable(): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    this.endCell()
    this.tables.pop()
    this.top = table.around
    this.top.done.push({ rows: table.rows })
  }
}

function openFlow(): OpenFlow {
  return { done: [], pieces: '', kind: plain, before: 0, hasBlank: false }
}
