import type { Finding, Fix } from '@klarbrev/core'
import { runningRoles, TokenFlag, TokenKind } from '@klarbrev/core'
import type { EnglishLetter, Speller } from '../letter/english-letter.ts'
import { benefitWords } from '../text/benefit-words.list.ts'
import { type EnglishPart, part } from './english-rule.ts'

/** More unknown words than this share of all: the letter is in another language, or full of names. */
const mostUnknown = 0.1
const shortest = 4

/** Spelling, by dictionary-en-gb. */
export const spellingParts: readonly EnglishPart[] = [
  part('stavefejl', { scope: 'letter', detect: (letter) => misspelt(letter, letter.speller()) }),
]

function* misspelt(letter: EnglishLetter, speller: Speller | null): Iterable<Finding> {
  if (speller === null) return
  const found: Finding[] = []
  let words = 0
  for (const { facts, context, block } of letter.blocks) {
    if (!runningRoles.includes(context.role)) continue
    words += facts.words
    for (let row = facts.from; row < facts.to; row++) {
      const { kind, flags, start, end } = facts.tokens
      const word = facts.wordAt(row)
      // Names, Danish words with a capital, abbreviations and words put together are nobody's slip.
      if (
        kind[row] !== TokenKind.word ||
        word.length < shortest ||
        flags[row]! & (TokenFlag.capital | TokenFlag.allCaps | TokenFlag.dotted | TokenFlag.quoted)
      )
        continue
      if (!/^[a-z']+$/.test(word) || benefitWords.has(word) || speller.isRight(word) || isLikeRight(speller, word))
        continue
      const suggestions = speller.suggest(word).filter((one) => !/[A-Z]/.test(one))
      if (suggestions.length === 0) continue
      const span = { start: block.start + start[row]!, end: block.start + end[row]! }
      const fixes = suggestions.map((text): Fix => ({
        title: `Skriv ”${text}”`,
        edits: [{ ...span, text }],
        safe: false,
      }))
      found.push({ ...span, message: 'found', data: { found: word, use: suggestions[0]! }, fixes })
    }
  }
  if (found.length <= Math.max(3, words * mostUnknown)) yield* found
}

/** Right in the other spelling of Britain or America ("organize", "labor"), or as the owner's form of a right word. */
function isLikeRight(speller: Speller, word: string): boolean {
  if (word.endsWith("'s")) return speller.isRight(word.slice(0, -2))
  return (
    (/(?:iz|yz)/.test(word) && speller.isRight(word.replace(/([iy])z/g, '$1s'))) ||
    (word.includes('or') && speller.isRight(word.replace('or', 'our'))) ||
    (/(?:ed|ing)$/.test(word) && speller.isRight(word.replace(/(?:ed|ing)$/, (end) => `l${end}`)))
  )
}
