import type { Span } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { setOf } from '../words.ts'
import type { EnglishLetter } from './english-letter.ts'

const titles = setOf('mr mrs ms miss mx dr dear hello hi sir madam and or')
/** Titles that begin the line of a person's name over the address. */
const nameTitles = setOf('mr mrs ms miss mx dr')
/** Words in an address that make it no single person's: then a greeting may rightly name somebody else. */
const others = setOf(`
  parents guardian guardians attn attention estate family representative lawyer solicitor attorney chair chairman
  director association c/o a/s aps i/s ltd
`)
/** People who rightly stand in one letter: a child and its parents, a couple, the dead and their heirs. */
const relatives = setOf(`
  child child's children children's son son's daughter daughter's baby wife wife's husband husband's spouse spouse's
  partner partner's cohabitant mother mother's father father's parent parents guardian deceased household family both
`)

/** Whether a letter speaks of a child, a spouse or others whose own numbers may rightly stand in it. */
export function speaksOfRelatives({ blocks }: EnglishLetter): boolean {
  return blocks.some(({ facts }) => wordsOf(facts).some((word) => relatives.has(word)))
}

/**
 * The name in the greeting where it is none of the names over the address: a letter made over another one. Null where
 * the letter greets nobody by name, or where no line over the greeting names a person with a title.
 */
export function strangeGreeting({ blocks }: EnglishLetter): Span | null {
  const place = blocks.findIndex(({ facts, context }) => {
    return context.role === 'greeting' && facts.wordAt(facts.from) === 'dear'
  })
  if (place < 0) return null
  const above = blocks.slice(0, place)
  if (!above.some(({ facts }) => nameTitles.has(facts.wordAt(facts.from)) && wordsOf(facts).length <= 6)) return null
  const names = new Set(above.flatMap(({ facts }) => wordsOf(facts)))
  if ([...names].some((word) => others.has(word))) return null
  const { block, facts } = blocks[place]!
  let [first, last] = [-1, -1]
  for (let row = facts.from; row < facts.to; row++) {
    const word = facts.wordAt(row)
    if (facts.tokens.kind[row] !== TokenKind.word || titles.has(word)) continue
    // "Dear parents": no name to compare.
    if (!(facts.tokens.flags[row]! & TokenFlag.capital)) return null
    if (partsOf(word).some((part) => names.has(part))) return null
    if (first < 0) first = row
    last = row
  }
  if (first < 0) return null
  return { start: block.start + facts.tokens.start[first]!, end: block.start + facts.tokens.end[last]! }
}

function wordsOf(facts: EnglishBlock): readonly string[] {
  const words: string[] = []
  for (let row = facts.from; row < facts.to; row++) {
    if (facts.tokens.kind[row] === TokenKind.word) words.push(...partsOf(facts.wordAt(row)))
  }
  return words
}

/** A word and, where it has a hyphen, its parts: "Jensen-Okafor" may be greeted by either name. */
function partsOf(word: string): readonly string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word]
}
