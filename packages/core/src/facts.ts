import type { Block, BlockKind, Letter, Span } from './letter.ts'
import type { Tokens } from './tokens.ts'

/** What part of a letter a block plays. Only `body` and `listItem` are running text. */
export type Role =
  | 'letterhead'
  | 'address'
  | 'title'
  | 'heading'
  | 'greeting'
  | 'body'
  | 'listItem'
  | 'table'
  | 'signature'
  | 'appendix'
  | 'quotedLaw'

/** Which section of a decision letter a block stands in; `none` before the first section that is known. */
export type Section =
  | 'none'
  | 'result'
  | 'reasons'
  | 'facts'
  | 'hearing'
  | 'rules'
  | 'appeal'
  | 'nextStep'
  | 'contact'
  | 'appendix'

export type LetterKind =
  | 'afslag'
  | 'delvis'
  | 'bevilling'
  | 'partshoering'
  | 'anmodning'
  | 'indkaldelse'
  | 'kvittering'
  | 'orientering'
  | 'opkraevning'
  | 'standsning'
  | 'svar'
  | 'ukendt'

/** All kinds of letter, in the order of `contracts.md`. */
export const letterKinds: readonly LetterKind[] = [
  'afslag',
  'delvis',
  'bevilling',
  'partshoering',
  'anmodning',
  'indkaldelse',
  'kvittering',
  'orientering',
  'opkraevning',
  'standsning',
  'svar',
  'ukendt',
]

/**
 * From 0 to 1: so likely must a letter be of its kind before it is held against what the law asks of that kind. The page
 * and the extension's side may not import this one, and hold the same number; `test/checklist.test.ts` sees to it.
 */
export const leastSureKind = 0.95

/** Where the main message stands: in the title or first sentences, early in the letter, or later. */
export type Place = 'first' | 'early' | 'late'

/** What a block-scope detector may know of the letter around its block; part of the key under which results are kept. */
export interface BlockContext {
  readonly role: Role
  readonly section: Section
  readonly kind: LetterKind
  /** Whether the block stands before, at or after the main message; `after` when the letter has none. */
  readonly place: 'before' | 'at' | 'after'
  /** How the letter speaks to its reader where that is not the usual way; what is written anew says it so too. */
  readonly reader?: string | undefined
}

/** What is known of one block by itself. All offsets count from the start of the block. */
export interface BlockFacts {
  /** The text that holds the block, and where the block lies in it. */
  readonly source: string
  readonly base: number
  readonly length: number
  readonly kind: BlockKind
  readonly tokens: Tokens
  /** The block's rows in {@link tokens} are `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Token rows at which the sentences start, and after them `to`: one more entry than there are sentences. */
  readonly sentences: readonly number[]
  /** Written words with at least one letter, and those of seven letters or more. */
  readonly words: number
  readonly longWords: number
  /** Letters in the rows that are words, as {@link lettersIn} counts them. */
  readonly letters: number
  /**
   * For each row of the block the letters in the words of the rows before it, and last those of all: for blocks that
   * outlive their letter, of which the same is asked at every key. Null for others.
   */
  lettersBefore?(): Uint32Array | null
}

/** The fields of a block's facts that a language hands on as it found them. */
export type BlockFrame = Pick<BlockFacts, 'source' | 'base' | 'length' | 'kind' | 'tokens'>

/** A block's facts where they stand in the letter at hand. */
export interface Placed<B extends BlockFacts = BlockFacts> {
  readonly block: Block
  readonly facts: B
  readonly context: BlockContext
}

/** The sentence or heading that tells the citizen what they most need to know. */
export interface MainMessage extends Span {
  readonly position: Place
  /** Whether it says yes, no, how much, what or when, so that it cannot be mistaken. */
  readonly clear: boolean
  /** Why this sentence won, as codes for `forklar --tekst`. */
  readonly reasons: readonly string[]
}

/** What is known of a whole letter. Offsets are absolute. */
export interface LetterFacts<B extends BlockFacts = BlockFacts> {
  readonly letter: Letter
  readonly blocks: readonly Placed<B>[]
  readonly kind: LetterKind
  readonly kindConfidence: number
  readonly mainMessage: MainMessage | null
  /** The letter's language and how sure that is, 0 to 1. */
  readonly language: string
  readonly languageCertainty: number
  /** Sentences that only fill: repeated ones and empty courtesies. In text order; the score's length leaves them out. */
  readonly padding?: readonly Span[]
  /** Counts and enums of the language's own, for the measures record: flat, no text. */
  readonly statistics: Readonly<Record<string, number | string>>
}

/** The roles that are running text. */
export const runningRoles: readonly Role[] = ['body', 'listItem']

/** Whether a block counts as running text, for words, LIX and most rules. */
export function isRunningText(role: Role): boolean {
  return role === 'body' || role === 'listItem'
}
