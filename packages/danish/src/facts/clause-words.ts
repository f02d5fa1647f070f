import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { WordNotes } from '../text/word-notes.ts'
import type { DanishBlock } from './block.ts'

/** What a word does in the order of a clause; bits. The lists are closed classes. */
export const Order = {
  /** Opens a subordinate clause wherever it stands. */
  subordinator: 1,
  /** A preposition or adverb that opens a subordinate clause when a subject or "at" follows: inden, før, efter. */
  halfSubordinator: 2,
  /** som, der: opens a relative clause, but not at the start of a sentence. */
  relative: 4,
  question: 8,
  at: 16,
  om: 32,
  /** jeg, du, han, hun, vi, man: can only be a subject. "I" is told by its capital. */
  subject: 64,
  i: 128,
  /** ikke, aldrig, ingen, intet. */
  denial: 256,
  /** uden, when "for" and "om" do not follow. */
  without: 512,
  /** Says no by itself: undlade; sjældent. */
  negative: 1024,
  modal: 2048,
  have: 4096,
  vaere: 8192,
  /** og, eller, samt. */
  and: 16384,
  determiner: 32768,
  /** hertil, derved: a preposition with what it governs. */
  pronominalAdverb: 65536,
  /** mig, dig, os: what is given to somebody in front of a participle. */
  oblique: 131072,
  /** men, for: begins a main clause of its own. */
  but: 262144,
  saa: 524288,
  blive: 1048576,
  /** kommer, går …: "angår" behind "så vidt" or "hvad" governs a phrase like a preposition. */
  concerns: 2097152,
  possessive: 4194304,
  /** Determiners and quantifiers that call for a plural. */
  plural: 8388608,
  /** Adverbs that belong to the phrase behind them and not to the sentence: senest, allerede. */
  phraseAdverb: 16777216,
  /** May stand before the word that opens a clause: først når, men hvis. */
  lead: 33554432,
} as const

const lists: readonly (readonly [number, string])[] = [
  [
    Order.subordinator,
    `hvis når da fordi selvom skønt såfremt ifald medmindre mens medens idet eftersom hvorvidt dersom førend omend
     endskønt imens forudsat såsnart sålænge ligesom`,
  ],
  [Order.halfSubordinator, 'inden før efter siden indtil uanset trods uden til'],
  [Order.relative, 'som der'],
  [
    Order.question,
    `hvad hvem hvilken hvilket hvilke hvor hvordan hvorledes hvornår hvorfor hvortil hvorefter hvorved hvorfra hvoraf
     hvori hvormed hvorpå`,
  ],
  [Order.at, 'at'],
  [Order.om, 'om'],
  [Order.subject, 'jeg du han hun vi man'],
  [Order.i, 'i'],
  [Order.denial, 'ikke aldrig ingen intet ingenting ej næppe'],
  [Order.without, 'uden'],
  [Order.negative, 'undlade undlader undlod undladt undlades sjælden sjældent sjældne'],
  [Order.modal, 'kan kunne skal skulle vil ville må måtte bør burde tør turde'],
  [Order.have, 'har havde'],
  [Order.vaere, 'er var'],
  [Order.blive, 'bliver blev'],
  [Order.and, 'og eller samt'],
  [Order.determiner, 'den det de en et denne dette disse enhver ethvert hver hvert alle samtlige nogle flere'],
  [
    Order.pronominalAdverb,
    `hertil dertil herved derved herfor derfor herom derom heraf deraf herfra derfra hermed dermed heri deri herpå
     derpå herunder derunder`,
  ],
  [Order.oblique, 'mig dig ham hende os jer dem'],
  [Order.plural, 'de disse mange alle begge nogle flere fleste få adskillige samtlige mine dine sine vore'],
  [Order.phraseAdverb, 'senest tidligst allerede først inden straks umiddelbart kun især netop'],
  [Order.lead, 'først allerede også alene netop kun særligt især men og for selv blot bare navnlig ikke'],
  [Order.but, 'men'],
  [Order.saa, 'så'],
  [Order.concerns, 'angår angik'],
  [Order.possessive, 'min mit mine din dit dine sin sit sine vores vor vort vore jeres hans hendes dens dets deres'],
]

const bitsOf = new Map<string, number>()
for (const [bit, words] of lists) {
  for (const word of words.trim().split(/\s+/)) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bit)
}

const orders = new WordNotes((word) => bitsOf.get(word) ?? 0)

/** A block as the clause facts read it: tags, order bits and signs by row, 0 outside the block. */
export class ClauseView {
  readonly block: DanishBlock

  constructor(block: DanishBlock) {
    this.block = block
  }

  tags(row: number): number {
    return this.block.tagsAt(row)
  }

  order(row: number): number {
    const { block } = this
    const bits = orders.of(block.lexicon, block.idAt(row))
    // "I" with a capital inside a sentence is the pronoun; at its start the next word has to tell.
    return bits === Order.i && this.isCapital(row) ? Order.i | Order.subject : bits
  }

  /** The bits of the word itself, wherever it stands; for rows of the block alone. */
  wordOrder(row: number): number {
    return orders.of(this.block.lexicon, this.block.tokens.word[row]!)
  }

  isComma(row: number): boolean {
    return this.block.signAt(row) === 0x2c
  }

  isCapital(row: number): boolean {
    const { tokens, from, to } = this.block
    return row >= from && row < to && (tokens.flags[row]! & TokenFlag.capital) !== 0
  }
}

/** Opens a view on a block. */
export function viewOf(block: DanishBlock): ClauseView {
  return new ClauseView(block)
}

/** Written words in rows `[from, to)`; a date or an amount counts as many words as it is written with. */
export function wordsBetween(block: DanishBlock, from: number, to: number): number {
  const { tokens } = block
  let words = 0
  for (let row = from; row < to; row++) {
    const kind = tokens.kind[row]!
    if (kind === TokenKind.word) words++
    else if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) words += piecesOf(block, row)
  }
  return words
}

function piecesOf(block: DanishBlock, row: number): number {
  const end = block.base + block.tokens.end[row]!
  let pieces = 1
  for (let at = block.base + block.tokens.start[row]! + 1; at < end; at++) {
    const code = block.source.charCodeAt(at)
    const before = block.source.charCodeAt(at - 1)
    if (code > 0x20 && code !== 0xa0 && (before <= 0x20 || before === 0xa0)) pieces++
  }
  return pieces
}

/** Any reading as a noun. */
export const noun: number = Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.NounPlDef
/** Words that no content word hides behind. */
export const closed: number =
  Tag.Pronoun | Tag.Determiner | Tag.Preposition | Tag.Conjunction | Tag.Subjunction | Tag.Numeral
