import type { Role, Section } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { type CueName, cueOf } from './cue-phrases.ts'

/** A sentence of the letter (or its title or a heading) with what it holds, for finding kind and main message. */
export interface SentenceCues {
  readonly block: number
  readonly role: Role
  readonly section: Section
  /** Token rows of the sentence. */
  readonly from: number
  readonly to: number
  /** Number of running-text sentences before this one. */
  readonly order: number
  readonly cues: Readonly<Partial<Record<CueName, number>>>
  readonly hasReader: boolean
  readonly hasSender: boolean
  readonly hasAmount: boolean
  readonly hasDate: boolean
  readonly isQuestion: boolean
  /** Begins with hvis, når, såfremt …: tells a condition, not what has been decided. */
  readonly isConditional: boolean
  readonly hasNegation: boolean
  readonly words: number
}

/** All sentences of title, headings and running text, in text order. */
export function collectSentences(
  facts: readonly DanishBlock[],
  roles: readonly Role[],
  sections: readonly Section[],
): readonly SentenceCues[] {
  const sentences: SentenceCues[] = []
  let order = 0
  facts.forEach((block, index) => {
    const role = roles[index]!
    if (role !== 'title' && role !== 'heading' && !isRunningText(role)) return
    const hits = block.phrases()
    let hit = 0
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      const cues: Partial<Record<CueName, number>> = {}
      // Of wordings that begin at the same word only the longest counts: "ikke bevilge" is no "bevilge".
      let reached = from
      while (hit < hits.length && hits[hit]!.from < to) {
        const start = hits[hit]!.from
        let best: { cue: CueName; weight: number } | null = null
        let end = start
        while (hit < hits.length && hits[hit]!.from === start) {
          const { pattern, to: until } = hits[hit]!
          const cue = cueOf(pattern.rule, pattern.entry)
          if (cue && (until > end || (until === end && cue.weight > (best?.weight ?? 0)))) {
            best = cue
            end = until
          }
          hit++
        }
        if (best && start >= reached) {
          cues[best.cue] = (cues[best.cue] ?? 0) + best.weight
          reached = end
        }
      }
      sentences.push({ block: index, role, section: sections[index]!, from, to, order, cues, ...look(block, from, to) })
      if (isRunningText(role)) order++
    }
  })
  return sentences
}

type Looks = Pick<
  SentenceCues,
  'hasReader' | 'hasSender' | 'hasAmount' | 'hasDate' | 'isQuestion' | 'isConditional' | 'hasNegation' | 'words'
>

function look(block: DanishBlock, from: number, to: number): Looks {
  let all = 0
  let words = 0
  let hasAmount = false
  let hasDate = false
  for (let row = from; row < to; row++) {
    const kind = block.tokens.kind[row]
    if (kind === TokenKind.word) {
      words++
      all |= block.cuesAt(row)
      if (block.wordAt(row) === 'i' && block.textOf(row, row + 1) === 'I' && row > from) all |= Cue.reader
    } else if (kind === TokenKind.amount) hasAmount = true
    else if (kind === TokenKind.date || kind === TokenKind.time) hasDate = true
  }
  return {
    hasReader: (all & (Cue.reader | Cue.polite | Cue.thirdReader)) !== 0,
    hasSender: (all & (Cue.sender | Cue.thirdSender)) !== 0,
    hasAmount,
    hasDate,
    isQuestion: block.textOf(to - 1, to) === '?',
    isConditional: (block.cuesAt(from) & Cue.condition) !== 0,
    hasNegation: (all & Cue.negation) !== 0,
    words,
  }
}
