import { TokenKind, type Tokens } from '@klarbrev/core'
import { finiteVerb, Tag } from '../lexicon/tags.ts'
import { Cue } from './cue-words.ts'
import type { Words } from './words.ts'

/** Classes of words that a sentence goes on with behind a date: "den 1. i måneden", "den 1. sætter vi". */
const goesOn = finiteVerb | Tag.Auxiliary | Tag.Adverb | Tag.Preposition | Tag.Conjunction | Tag.Subjunction |
  Tag.Pronoun | Tag.Determiner

/** The words right before a number, which tell what it is the number of. */
export class Before {
  private readonly tokens: Tokens
  private readonly first: number
  private readonly words: Words

  constructor(tokens: Tokens, first: number, words: Words) {
    this.tokens = tokens
    this.first = first
    this.words = words
  }

  /** Whether one of the last tokens before the one that comes now is such a word. */
  says(pattern: RegExp, reach = 3): boolean {
    const { tokens } = this
    for (let row = tokens.count - 1; row >= this.first && row >= tokens.count - reach; row--) {
      const word = tokens.word[row]!
      if (word !== 0 && pattern.test(this.words.text(word))) return true
    }
    return false
  }

  /** The kind of the token before, punctuation when there is none. */
  kind(): TokenKind {
    const { tokens } = this
    return tokens.count > this.first ? (tokens.kind[tokens.count - 1]! as TokenKind) : TokenKind.punctuation
  }

  /** Whether "fra" or "mellem", a token of a kind, and "til" or "og" stand before; "til" does without the first. */
  endsSpan(kind: TokenKind, opener: RegExp): boolean {
    const { tokens, words } = this
    const joint = tokens.count - 1
    if (joint - 1 < this.first || tokens.kind[joint - 1] !== kind) return false
    const word = words.text(tokens.word[joint]!)
    if (word === 'til') return true
    return word === 'og' && joint - 2 >= this.first && opener.test(words.text(tokens.word[joint - 2]!))
  }

  /** Whether a word can only be a noun or an adjective that an ordinal goes with: "den 1. viceborgmester". */
  goesWithOrdinal(written: string): boolean {
    const id = this.words.intern(written)
    if (this.words.cues(id) & Cue.specialHead) return false
    return (this.words.tags(id) & goesOn) === 0
  }
}
