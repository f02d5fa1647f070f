import type { BlockFacts, LetterFacts, LetterKind, Placed, Role } from './facts.ts'
import type { Span } from './letter.ts'

/** The four criteria of the grade, in the order they are shown. */
export const criteria = ['hovedbudskab', 'paragraffer', 'sprog', 'tiltale'] as const
export type Criterion = (typeof criteria)[number]

/** Where a rule belongs: a criterion, or a list that is shown and never graded. */
export type Category = Criterion | 'jura' | 'stavning' | 'persondata'

export type Severity = 'forslag' | 'advarsel' | 'fejl'

/** What settings may say of one rule. */
export type RuleSetting = Severity | 'fra'

/** Rule id to setting; a rule that is not named keeps its card's severity. */
export type RunSettings = Readonly<Record<string, RuleSetting>>

/** `kladde` is off, `proeve` is shown with weight 0, `fast` counts in the grade. */
export type Stage = 'kladde' | 'proeve' | 'fast'

/** Values for the named holes of a message, and what formats carry along. Never whole sentences of a letter. */
export type FindingData = Readonly<Record<string, string | number | boolean>>

/** Replace `[start, end)` by `text`. */
export interface Edit extends Span {
  readonly text: string
}

/** A change the writer can take. `safe` only where it can never change grammar, law or meaning. */
export interface Fix {
  readonly title: string
  /** What the finding's message tells to write, where that hangs on the sentence and not on the words found. */
  readonly use?: string
  readonly edits: readonly Edit[]
  readonly safe: boolean
}

/** What a rewrite gives: fixes, best first, or the code of the reason why there is none. */
export type Repair =
  | { readonly fixes: readonly Fix[]; readonly noFix?: undefined }
  | { readonly fixes?: undefined; readonly noFix: string }

/** What a detector yields. Offsets count from the block in a block detector, from the letter in a letter detector. */
export interface Finding extends Span {
  readonly message: string
  readonly data?: FindingData
  /** Makes the data, in place of `data`; asked only by doors that say the message. */
  readonly tell?: () => FindingData
  readonly fixes?: readonly Fix[]
  /** Why there is no fix, as a code the card's messages explain. */
  readonly noFix?: string
  /** Makes fixes or the reason why there are none, in place of the two above; asked only by doors that show fixes. */
  readonly repair?: () => Repair
  /** False: counted or measured, but nothing to tell the writer. Default true. */
  readonly shown?: boolean
  /** False: does not count in the grade. Default: whether the rule is `fast`. */
  readonly scored?: boolean
}

/** An example: marked text with what is better, or text to be left alone with the reason why. */
export type Example =
  | { readonly text: string; readonly better: string; readonly kind?: string }
  | { readonly text: string; readonly ok: string; readonly kind?: string }

/** What a rule says of itself to people, and where it belongs. */
export interface RuleCard {
  /** File name of the rule. */
  readonly id: string
  /** Folder of the rule. */
  readonly category: Category
  readonly severity: Severity
  readonly stage: Stage
  /** First version of the rule set that holds the rule. */
  readonly since: string
  /** How much of the letter a finding speaks of: only findings of extent `words` push each other aside. */
  readonly extent: 'words' | 'sentence' | 'letter'
  /** Ids of messages that speak of the whole letter, whatever the extent of the rule's other findings. */
  readonly wholeLetter?: readonly string[]
  /** Kinds of letters of which the rule always asks what it looks for; left out where it does not go by the kind. */
  readonly kinds?: readonly LetterKind[]
  readonly sources: readonly string[]
  readonly docs: {
    readonly title: string
    readonly what: string
    readonly why: string
    readonly how: string
    readonly exceptions: string
  }
  readonly messages: Readonly<Record<string, { readonly da: string; readonly en: string }>>
  readonly examples: readonly Example[]
}

/** Names of the facts that a block may lack; a detector that asks for one is not called where there is none. */
export type Need = 'words' | 'phrases' | 'passives' | 'statuteRefs' | 'addressForms' | 'clauses' | 'nominalFrames'

/** What a block detector gives where nothing can be found: no generator has to be made for it. */
export const noFindings: readonly Finding[] = Object.freeze([])

/** Sees one block. */
export interface BlockDetector<B extends BlockFacts> {
  readonly scope: 'block'
  /** Roles of the blocks it looks at; all roles when left out. */
  readonly roles?: readonly Role[]
  readonly needs?: Need
  detect(block: Placed<B>): Iterable<Finding>
}

/** Sees the whole letter. */
export interface LetterDetector<B extends BlockFacts, L extends LetterFacts<B>> {
  readonly scope: 'letter'
  detect(letter: L): Iterable<Finding>
}

export type Detector<B extends BlockFacts, L extends LetterFacts<B>> = BlockDetector<B> | LetterDetector<B, L>

/** A rule of one language: the card and what finds it. */
export interface Rule<B extends BlockFacts = BlockFacts, L extends LetterFacts<B> = LetterFacts<B>> {
  readonly card: RuleCard
  readonly detector: Detector<B, L>
  /** The rule's phrase list, for the trie that is compiled at build time. */
  readonly phrases?: readonly PhraseEntry[]
}

/** One entry of a phrase list; the grammar of `find` is in `rules/README.md`. */
export interface PhraseEntry {
  readonly find: string
  /** What to write instead; the first is the best. Empty: leave it out. */
  readonly use: readonly string[]
  /** A: wrong everywhere in running text. B: depends on the context. C: inform only. */
  readonly strength: 'A' | 'B' | 'C'
  readonly source: string
  /** Phrases around the hit (`… x`) or section names (`@rules`) where the entry is right. */
  readonly not?: readonly string[]
  readonly note?: string
  /** How much the entry weighs where a list is weighed; 1 when left out. */
  readonly weight?: number
}
