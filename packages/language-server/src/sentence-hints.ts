import type { LetterFacts } from '@klarbrev/engine'
import type { InlayHint, Range } from 'vscode-languageserver'
import type { Mirror } from './mirror.ts'
import { textsIn } from './texts.ts'
import type { Tongue } from './client-settings.ts'

/** Sentences of fewer words are short enough to need no number. */
const fewestWords = 15

/** The number of words behind each longer sentence of running text in a range. */
export function sentenceHints(
  { blocks, letter }: LetterFacts,
  range: Range,
  mirror: Mirror,
  tongue: Tongue,
): InlayHint[] {
  const [first, last] = [mirror.offsetAt(range.start), mirror.offsetAt(range.end)]
  const hints: InlayHint[] = []
  for (const { block, facts, context } of blocks) {
    const isRunning = context.role === 'body' || context.role === 'listItem'
    if (!isRunning || block.end < first || block.start > last) continue
    const { tokens, sentences } = facts
    for (let nth = 0; nth + 1 < sentences.length; nth++) {
      const [from, to] = [sentences[nth]!, sentences[nth + 1]!]
      let words = 0
      for (let row = from; row < to; row++) {
        const written = letter.text.slice(block.start + tokens.start[row]!, block.start + tokens.end[row]!)
        if (/\p{L}/u.test(written)) words++
      }
      if (words < fewestWords) continue
      const position = mirror.positionAt(block.start + tokens.end[to - 1]!)
      hints.push({ position, label: textsIn(tongue).words(words), paddingLeft: true })
    }
  }
  return hints
}
