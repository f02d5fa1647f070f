import type { Block, Letter } from '@klarbrev/core'
import type { FileChild } from 'docx'
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** How the blank lines of a letter become blank space in Word: by empty paragraphs, or by the space of a style. */
export type Spacing = 'paragraphs' | 'style'

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

/** Sets a letter that was read from text as a caseworker would in Word: styles for headings, lists and tables as such. */
export async function toDocx(letter: Letter, spacing: Spacing): Promise<Uint8Array> {
  const document = new Document({
    numbering: { config: [{ reference: 'tal', levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })) }] },
    styles: { paragraphStyles: [{ id: 'Citat', name: 'Quote', basedOn: 'Normal' }] },
    sections: [{ children: childrenOf(letter, spacing) }],
  })
  return Packer.toBuffer(document)
}

function childrenOf({ text, blocks }: Letter, spacing: Spacing): FileChild[] {
  const children: FileChild[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const above = blocks[at - 1]
    const isApart = above !== undefined && isParted(text, above, block)
    if (isApart && spacing === 'paragraphs') children.push(new Paragraph({}))
    const space = spacing === 'style' && isApart ? { spacing: { before: 200 } } : {}
    if (block.kind === 'table') {
      const rows = [block]
      // What stands right under a table belongs to it, as a row of one cell.
      while (blocks[at + 1] !== undefined && !isParted(text, blocks[at]!, blocks[at + 1]!)) rows.push(blocks[++at]!)
      children.push(new Table({ rows: rows.map((row) => rowOf(text, row)) }))
    } else children.push(new Paragraph({ ...space, ...looksOf(text, block), children: runsOf(wordsOf(text, block)) }))
  }
  return children
}

/** Whether a blank line stands between two blocks. */
function isParted(text: string, above: Block, below: Block): boolean {
  return /\n[^\S\n]*\r?\n/.test(text.slice(above.end, below.start))
}

function looksOf(text: string, block: Block): object {
  switch (block.kind) {
    case 'heading':
      return { heading: headings[Math.min(block.level, 4) - 1] }
    case 'listItem': {
      const marker = text.slice(block.start, block.gaps[0]?.end ?? block.start)
      const level = Math.min(block.level, 3) - 1
      return /\w/.test(marker) ? { numbering: { reference: 'tal', level } } : { bullet: { level } }
    }
    case 'quote':
      return { style: 'Citat' }
    case 'paragraph':
    case 'line':
    case 'table':
      return {}
  }
}

/** Word splits runs wherever somebody has been with the cursor. */
function runsOf(words: string): TextRun[] {
  const middle = Math.floor(words.length / 2)
  return [new TextRun(words.slice(0, middle)), new TextRun({ text: words.slice(middle), italics: true })]
}

function wordsOf(text: string, { start, end, gaps }: Block): string {
  let words = ''
  let at = start
  for (const gap of gaps) {
    words += text.slice(at, gap.start)
    at = gap.end
  }
  return (words + text.slice(at, end)).replace(/\s+/g, ' ').trim()
}

function rowOf(text: string, { start, end, gaps }: Block): TableRow {
  const cells: string[] = []
  let at = start
  for (const gap of [...gaps, { start: end, end }]) {
    if (gap.start > at) cells.push(text.slice(at, gap.start).replace(/\s+/g, ' ').trim())
    at = gap.end
  }
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
}
