import type { DanishBlock } from '../facts/block.ts'
import { isStart } from './as-clause.ts'
import { withArticle } from './article.ts'
import { joined } from './edits.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

/**
 * "Vedlagt følger kopi af brevet" -> "Vi har vedlagt en kopi af brevet", "Hermed fremsendes kopi" -> "Her er en kopi":
 * what opens a sentence and is followed by the thing itself. Where something stands between, or the words come later in
 * their sentence ("Til orientering fremsendes vedlagt"), the order would be another.
 */
export function enclosed(block: DanishBlock, from: number, to: number, use: string): Swapped {
  // "Der fremsendes vedlagt en plan", "hvor der fremsendes vedlagt en plan".
  const start = block.wordAt(from - 1) === 'der' ? from - 1 : from
  const end = nounPhraseEnd(block, to)
  if (!isStart(block, start) || end === to || block.signAt(to) !== 0) return 'vaelg'
  return put(block, start, end, joined([use, withArticle(block, { from: to, to: end })]))
}
