import type { Block, BlockKind, Letter, LetterHints, Span } from '@klarbrev/core'

/**
 * Builds a letter by hand, without a reader: each line of the notation is a block, written `kind> text`, with `#` for a
 * heading, `-` for a list item (its marker is a gap), `=` for a line, `|` for a table row and `"` for a quotation; what
 * has no mark is a paragraph. A line that begins with `+` goes on with the one before it. Lines and items that follow
 * each other stand together; an empty line parts them.
 */
export function buildLetter(notation: string, hints: LetterHints = {}): Letter {
  const blocks: Block[] = []
  let text = ''
  let group = -1
  let before: BlockKind | '' = ''
  for (const line of notation.trim().replace(/\n\s*\+ /g, ' ').split('\n')) {
    const [, mark = '', own = ''] = /^\s*([#\-=|"]?)>?\s?(.*)$/s.exec(line)!
    if (own === '' && mark === '') {
      before = ''
      continue
    }
    const kind = kinds[mark]!
    const isTogether = kind === before && (kind === 'line' || kind === 'listItem' || kind === 'table')
    if (!isTogether) group++
    text += blocks.length === 0 ? '' : isTogether ? '\n' : '\n\n'
    const start = text.length
    const gaps: Span[] = kind === 'listItem' ? [{ start, end: start + 2 }] : []
    text += kind === 'listItem' ? `- ${own}` : own
    blocks.push({ kind, start, end: text.length, level: kind === 'heading' || kind === 'listItem' ? 1 : 0, gaps, group,
      indent: 0 })
    before = kind
  }
  return { path: 'brev.txt', text, blocks, hints }
}

const kinds: Readonly<Record<string, BlockKind>> = {
  '': 'paragraph', '#': 'heading', '-': 'listItem', '=': 'line', '|': 'table', '"': 'quote',
}

/** A letter of one paragraph that is the text, wrapped lines and all. */
export function buildParagraph(text: string): Letter {
  const blocks: readonly Block[] = [{ kind: 'paragraph', start: 0, end: text.length, level: 0, gaps: [], group: 0,
    indent: 0 }]
  return { path: 'brev.txt', text, blocks, hints: {} }
}
