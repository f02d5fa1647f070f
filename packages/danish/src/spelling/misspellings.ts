import type { Role } from '@klarbrev/core'
import { isRunningText, TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishLetter } from '../letter/danish-letter.ts'
import type { DanishBlock } from '../facts/block.ts'

/** A word that is most likely misspelt, with what it was most likely meant to be. */
export interface Misspelling {
  /** Place of the block in the letter, and the token row. */
  readonly block: number
  readonly row: number
  readonly suggestions: readonly string[]
}

/** Distinct unknown words that are searched for in one letter; one with more is in another language or not a letter. */
const mostSearched = 12
/** A capitalised word at the start of a sentence may be a name: only a long one with a near neighbour is a slip. */
const leastCapitalised = 8

const plainWord = /^[a-zæøåéäöü]+$/

/**
 * The misspelt words of title, headings and running text. Silent about names, what stands in quotation marks, words
 * with figures or full stops, the writer's own words, and every unknown word to which no known one lies near.
 */
export function findMisspellings(letter: DanishLetter): readonly Misspelling[] {
  const found: Misspelling[] = []
  const searched = new Map<string, readonly string[]>()
  letter.blocks.forEach(({ facts, context }, block) => {
    if (!isRead(context.role) || isForeign(facts)) return
    const { tags, kind } = facts.tokens
    for (let row = facts.from; row < facts.to; row++) {
      if (tags[row] !== 0 || kind[row] !== TokenKind.word || !mayBeSlip(facts, row)) continue
      const word = facts.wordAt(row)
      let suggestions = searched.get(word)
      if (suggestions === undefined) {
        if (searched.size === mostSearched) return
        suggestions = letter.spelling.mend(word)
        if (suggestions.length > 0 && isNameHere(letter, facts.idAt(row))) suggestions = none
        searched.set(word, suggestions)
      }
      if (suggestions.length > 0) found.push({ block, row, suggestions })
    }
  })
  return found
}

const none: readonly string[] = []

function isRead(role: Role): boolean {
  return isRunningText(role) || role === 'title' || role === 'heading'
}

/** A paragraph in which more than every fifth word is unknown is in another language. */
function isForeign({ known, unknown }: DanishBlock): boolean {
  return unknown > 3 && unknown * 4 > known
}

/** By how it is written alone. */
function mayBeSlip(facts: DanishBlock, row: number): boolean {
  const { tokens } = facts
  const flags = tokens.flags[row]!
  if (flags & (TokenFlag.allCaps | TokenFlag.quoted | TokenFlag.dotted)) return false
  const word = facts.wordAt(row)
  if (flags & TokenFlag.capital) {
    // Most unknown words with a capital are names: they are out before their letters are looked at.
    if (word.length < leastCapitalised || facts.sentences[facts.sentenceOf(row)] !== row) return false
  }
  if (!plainWord.test(word)) return false
  // "børne- og ungeydelsen": a first part whose head comes later; "x/y": one of several.
  return !isJoint(facts.source.charCodeAt(facts.base + tokens.end[row]!)) &&
    !isJoint(facts.source.charCodeAt(facts.base + tokens.start[row]! - 1))
}

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x27 || code === 0x2019 || code === 0x2013
}

/** Whether the letter writes the word with a capital where no sentence begins: a name, also where it stands in lower case. */
function isNameHere(letter: DanishLetter, id: number): boolean {
  return letter.blocks.some(({ facts, context }) => {
    const { word, flags } = facts.tokens
    for (let row = facts.from; row < facts.to; row++) {
      if (word[row] !== id || !(flags[row]! & TokenFlag.capital)) continue
      if (!isRead(context.role) || facts.sentences[facts.sentenceOf(row)] !== row) return true
    }
    return false
  })
}
