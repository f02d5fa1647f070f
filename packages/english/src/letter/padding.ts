import type { Block, Role, Span } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { setOf } from '../words.ts'

/** Shorter sentences ("Yes.", "Call me.") may well be said twice. */
const leastRepeated = 4
/** Longer courtesies say something. */
const mostCourteous = 14
/** What a courtesy is made of; it stands among the first words: "You are always welcome here.", "Have a nice day." */
const courtesies = setOf(`
  hope hopes thank thanks wish wishes appreciate welcome pleased glad happy sorry regret enjoy luck pleasure nice
  congratulations
`)
const firstWords = 5
/** Words with which a courtesy says something after all: a no, a duty, an offer, a way to be reached. */
const telling = setOf(`
  not no cannot never must may can will shall need have has been get gets call write contact visit ring send come
  meet ask help bring pay because if
`)

function isCourtesy(words: readonly string[]): boolean {
  return (
    words.length <= mostCourteous &&
    words.slice(0, firstWords).some((word) => courtesies.has(word)) &&
    !words.slice(1).some((word) => telling.has(word) || /\d/.test(word))
  )
}

/** Sentences that only make a letter longer: those said before, word for word, and courtesies without figures. */
export function findPadding(
  blocks: readonly Block[],
  all: readonly EnglishBlock[],
  roles: readonly Role[],
): readonly Span[] {
  const found: Span[] = []
  const seen = new Set<string>()
  all.forEach((block, index) => {
    if (!isRunningText(roles[index]!)) return
    const { start, end } = block.tokens
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      if (to - from < leastRepeated) continue
      const words: string[] = []
      for (let row = from; row < to; row++)
        if (block.tokens.kind[row] !== TokenKind.punctuation) words.push(block.wordAt(row))
      const text = words.join(' ')
      const isNew = seen.size !== seen.add(text).size
      if (!isNew || isCourtesy(words))
        found.push({ start: blocks[index]!.start + start[from]!, end: blocks[index]!.start + end[to - 1]! })
    }
  })
  return found
}
