/** A text without its marks, and where the marked stretches lie in it. */
export interface Marked {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

/**
 * Strips `⟦…⟧` marks. A mark may carry a label before a bar: `⟦label|words⟧`. Marks do not nest; an open or closing
 * mark without its other half throws, because a broken gold line must not pass for an unmarked one.
 */
export function stripMarks(marked: string): Marked {
  const spans: { start: number; end: number; label: string }[] = []
  let text = ''
  let at = 0
  for (;;) {
    const open = marked.indexOf('⟦', at)
    const stray = marked.indexOf('⟧', at)
    if (open < 0) {
      if (stray >= 0) throw new Error(`mark closed but not opened: ${marked.slice(0, 60)}`)
      return { text: text + marked.slice(at), spans }
    }
    const close = marked.indexOf('⟧', open)
    if (close < 0 || stray < open) throw new Error(`mark without its other half: ${marked.slice(0, 60)}`)
    text += marked.slice(at, open)
    const inner = marked.slice(open + 1, close)
    const bar = inner.indexOf('|')
    const words = bar < 0 ? inner : inner.slice(bar + 1)
    spans.push({ start: text.length, end: text.length + words.length, label: bar < 0 ? '' : inner.slice(0, bar) })
    text += words
    at = close + 1
  }
}
