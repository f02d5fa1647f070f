import { readFileSync } from 'node:fs'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import { danish } from '../product.ts'
import type { Measured } from './sentence-gold.ts'

/** Longest word whose full stop, though no list holds it, is taken for that of an abbreviation. */
const longestAbbreviation = 4

/**
 * Sentence boundaries in a treebank (CoNLL-U): the text of each pair of gold sentences, joined with a space, is parted.
 * Counted are the gold sentences that fall in two behind an abbreviation, a number or an initial; those that do so
 * elsewhere (a quotation of several sentences, mostly) are told apart. The texts are read where they lie and never
 * become part of the corpus.
 */
export function measureTreebank(path: string): Measured {
  const texts = [...readFileSync(path, 'utf8').matchAll(/^# text = (.+)$/gm)].map((found) => found[1]!)
  const atStop = new Set<number>()
  const elsewhere = new Set<number>()
  const misses: string[] = []
  let joints = 0
  let parted = 0
  for (let at = 0; at + 1 < texts.length; at++) {
    const joint = texts[at]!.length + 1
    const text = `${texts[at]!} ${texts[at + 1]!}`
    const endsInSign = /[.!?…]["”»)]*$/.test(texts[at]!)
    if (endsInSign) joints++
    for (const { start, isAtStop } of boundariesOf(text)) {
      if (start === joint) {
        if (endsInSign) parted++
        continue
      }
      const sentence = start < joint ? at : at + 1
      const set = isAtStop ? atStop : elsewhere
      const place = `…${text.slice(Math.max(0, start - 30), start)}‖${text.slice(start, start + 20)}`
      if (!set.has(sentence)) misses.push(`treebank, ${isAtStop ? 'at a stop' : 'elsewhere'}: ${place}`)
      set.add(sentence)
    }
  }
  return {
    figures: [
      { name: 'treebank: split at abbreviation, number, initial', hits: atStop.size, of: texts.length },
      { name: 'treebank: split elsewhere', hits: elsewhere.size, of: texts.length },
      { name: 'treebank: sentences with an end sign parted', hits: parted, of: joints },
    ],
    misses,
  }
}

interface Boundary {
  readonly start: number
  /** Whether an abbreviation, a number or an initial stands before the full stop. */
  readonly isAtStop: boolean
}

function boundariesOf(text: string): readonly Boundary[] {
  const { facts } = danish.analyse({
    path: 'treebank',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, level: 0, gaps: [], group: 0, indent: 0 }],
    hints: { language: 'da' },
  }).blocks[0]!
  const { tokens } = facts
  return facts.sentences.slice(1, -1).map((row) => {
    let last = row - 1
    while (last > facts.from && tokens.kind[last] === TokenKind.punctuation) last--
    const isDotted = (tokens.flags[last]! & TokenFlag.dotted) !== 0
    const hasStop = isDotted || text.charAt(tokens.end[last]!) === '.'
    const length = tokens.end[last]! - tokens.start[last]!
    const isShort = tokens.kind[last] === TokenKind.word && length <= longestAbbreviation && facts.tagsAt(last) === 0
    const isAtStop = hasStop && (isDotted || isShort || length === 1 || tokens.kind[last] !== TokenKind.word)
    return { start: tokens.start[row]!, isAtStop }
  })
}
