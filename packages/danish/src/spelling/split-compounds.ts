import type { Placed } from '@klarbrev/core'
import { isRunningText, TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { anyAdjective, anyNoun, anyVerb, Tag } from '../lexicon/tags.ts'
import { Place } from '../lexicon/word-graph.ts'
import { Cue } from '../text/cue-words.ts'
import { WordNotes } from '../text/word-notes.ts'

/** Two words that are one: "klage vejledning". */
export interface SplitCompound {
  /** Token rows of the first and the second word. */
  readonly row: number
  readonly next: number
  readonly joined: string
}

/** Nouns that stand before other nouns without making a compound: measures, kinds and times. */
const measures = new Set(
  `slags form type række antal del par masse smule gang gange time timer dag dage uge uger måned måneder år kop glas liter
   kilo gram meter kilometer procent krone kroner stk stykke pose pakke flaske side sider portion gruppe hold sæt mængde
   nummer afsnit kapitel trin klasse grad mand mor far
   formiddag eftermiddag aften morgen sommer vinter nord syd øst vest hele halv dels skat pas rette`.trim().split(/\s+/),
)
const Note = { measure: 1, lead: 2, possessive: 4, neuter: 8, common: 16, ended: 32 } as const
const possessives = new Set('din dit dine min mit mine vores jeres deres hans hendes'.split(' '))
const neuter = new Set('et dit mit det intet ethvert hvert noget andet'.split(' '))
const common = new Set('en din min den ingen enhver hver nogen anden'.split(' '))

const notes = new WordNotes((word) => {
  let bits = 0
  if (measures.has(word)) bits |= Note.measure
  if (possessives.has(word)) bits |= Note.possessive
  if (neuter.has(word)) bits |= Note.neuter
  if (common.has(word)) bits |= Note.common
  if (/(?:ing|ning|else|ion)(?:en|er|erne)?$/.test(word)) bits |= Note.ended
  return bits
})

const otherThanNoun = anyVerb | anyAdjective | Tag.Adverb | Tag.Preposition | Tag.Pronoun | Tag.Conjunction | Tag.Subjunction |
  Tag.Numeral | Tag.Auxiliary | Tag.Determiner

/** What a first word must be, and what it cannot be too. */
const firstOfSplit = Tag.NounSgIndef | Tag.VerbInfinitive
const neverSecond = Tag.Pronoun | Tag.Preposition | Tag.Conjunction | Tag.Auxiliary
const neverFirst = Tag.Preposition | Tag.Pronoun | Tag.Conjunction | Tag.Subjunction | Tag.Auxiliary | Tag.Numeral

/** Shorter parts are too often words of their own. */
const leastFirst = 3
const leastSecond = 3

/** The pairs of words in a block's running text that can only be one word. */
export function findSplitCompounds({ facts, context }: Placed<DanishBlock>, lexicon: Lexicon): readonly SplitCompound[] {
  if (!isRunningText(context.role) && context.role !== 'title' && context.role !== 'heading') return none
  let found: SplitCompound[] | null = null
  const { tags, flags } = facts.tokens
  const last = facts.to - 1
  let second = facts.from < last ? tags[facts.from]! : 0
  for (let row = facts.from; row < last; row++) {
    const first = second
    second = tags[row + 1]!
    if (!(second & anyNoun) || second & neverSecond) continue
    if (first !== 0 && (!(first & firstOfSplit) || first & neverFirst)) continue
    if (!isPlain(facts, row) || !isPlain(facts, row + 1) || flags[row + 1]! & TokenFlag.capital) continue
    const joined = joinedWord(facts, row, lexicon)
    if (joined !== null) (found ??= []).push({ row, next: row + 1, joined })
  }
  return found ?? none
}

const none: readonly SplitCompound[] = []

function isPlain({ tokens }: DanishBlock, row: number): boolean {
  return tokens.kind[row] === TokenKind.word && !(tokens.flags[row]! & (TokenFlag.quoted | TokenFlag.allCaps | TokenFlag.dotted))
}

/** The compound that the words of two rows make, where nothing else can be meant; else null. */
function joinedWord(facts: DanishBlock, row: number, lexicon: Lexicon): string | null {
  const first = facts.wordAt(row)
  const second = facts.wordAt(row + 1)
  if (first.length < leastFirst || second.length < leastSecond || !isOneSentence(facts, row)) return null
  // "18-års dag", "75-års jubilæum": the figure goes with the word.
  if (facts.source.charCodeAt(facts.base + facts.tokens.start[row]! - 1) === 0x2d) return null
  const tags = facts.tokens.tags[row]!
  const note = notes.of(facts.lexicon, facts.tokens.word[row]!)
  // "den anbringende kommune": what it does, and no claim.
  if (note & Note.measure || tags & Tag.VerbPresentParticiple) return null
  if (tags !== 0 && !(tags & Tag.Genitive) && isVerbToo(facts, row + 1)) return null
  // "Hvis det giver problemer": a verb where it can be one, whatever noun looks alike.
  if (row > facts.from && isPersonal(facts, row - 1) && lexicon.lookup(first) & Tag.VerbPresent) return null
  const joined = first + second
  // Asked only where all else speaks for one word: most pairs of nouns are two.
  const isListed = (): boolean => (lexicon.lookup(joined) & anyNoun) !== 0
  // "Klage vejledning" as a heading of its own: nothing before it tells that a noun must come, and nothing else can.
  const mayBeOther = (tags & (anyAdjective | Tag.VerbPresent)) !== 0
  if (tags & anyNoun && !mayBeOther && facts.kind === 'heading' && facts.words === 2 && isListed()) return joined
  if (tags === 0) return isFirstPart(lexicon, first) && (isListed() || lexicon.compound(joined) !== null) ? joined : null
  const before = row > facts.from ? facts.wordAt(row - 1) : ''
  const beforeNote = before === '' ? 0 : notes.of(facts.lexicon, facts.tokens.word[row - 1]!)
  // "et hjælpe middel": an infinitive cannot stand after an article.
  if (tags & Tag.VerbInfinitive && !(tags & anyNoun)) return isLed(facts, row) && isListed() ? joined : null
  const isNounOnly = (tags & anyNoun) !== 0 && !(tags & otherThanNoun)
  if (!isNounOnly && !isNounHere(facts, row, tags)) return null
  const head = facts.tokens.tags[row + 1]!
  const disagrees = (beforeNote & Note.neuter && !(tags & Tag.GenderNeuter)) || (beforeNote & Note.common && !(tags & Tag.GenderCommon))
  if (tags & Tag.Genitive && first.endsWith('s')) {
    // A genitive is never the subject, so a verb after it is a noun: "sags behandler". "Barnets lov" is two words.
    const isIndefinite = (tags & Tag.NounSgIndef) !== 0 && !(tags & (Tag.NounSgDef | Tag.NounPlDef))
    if (!isIndefinite) return null
    if (disagrees) return isListed() || lexicon.compound(joined) !== null ? joined : null
    return isLinkingGenitive(facts, row, before, beforeNote) && isListed() ? joined : null
  }
  if (!(tags & Tag.NounSgIndef) || isCounted(facts, row + 1)) return null
  // "dit telefon nummer": the article goes with the second word and not with the first.
  const isSecondsArticle = disagrees && (head & (beforeNote & Note.neuter ? Tag.GenderNeuter : Tag.GenderCommon)) !== 0
  return isListed() || (isSecondsArticle && lexicon.compound(joined) !== null) ? joined : null
}

/** A pronoun that is a subject more often than it stands before a noun. */
function isPersonal(facts: DanishBlock, row: number): boolean {
  return /^(?:det|de|den|vi|du|jeg|han|hun|man|der|som)$/.test(facts.wordAt(row))
}

/** "sags", "arbejds": stands first in compounds and nowhere else. */
function isFirstPart(lexicon: Lexicon, word: string): boolean {
  const set = lexicon.graph.find(word)
  if (set >= 0 && lexicon.graph.places(set) & (Place.Begin | Place.Middle)) return true
  return word.endsWith('s') && lexicon.compound(`${word}plan`) !== null
}

/** A word that may also be a verb is a noun after an article, a possessive, an adjective or a preposition. */
function isNounHere(facts: DanishBlock, row: number, tags: number): boolean {
  if (!(tags & anyNoun) || tags & (Tag.Adverb | Tag.Preposition | Tag.Pronoun | Tag.Conjunction | Tag.Subjunction | Tag.Numeral)) return false
  return isLed(facts, row) && !(tags & anyAdjective)
}

/** After an article, a possessive or a preposition, with or without an adjective between: a noun must come. */
function isLed(facts: DanishBlock, row: number): boolean {
  if (row === facts.from) return false
  const before = facts.tokens.tags[row - 1]!
  if (before & anyAdjective && !(before & (anyVerb | anyNoun)) && row - 1 > facts.from) {
    return (facts.tokens.tags[row - 2]! & Tag.Determiner) !== 0
  }
  return (before & (Tag.Determiner | Tag.Preposition)) !== 0 && !(before & (anyVerb | Tag.Adverb | Tag.Subjunction))
}

/** "støtte", "mangler": a second word that may be the clause's verb is left alone where it could be. */
function isVerbToo(facts: DanishBlock, row: number): boolean {
  const tags = facts.tokens.tags[row]!
  if (!(tags & anyVerb)) return false
  if (tags & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent)) return true
  // An infinitive needs a modal or "at" that has no infinitive yet: "kan støtte", but "kan få bolig støtte".
  for (let at = row - 2; at >= Math.max(facts.from, row - 8); at--) {
    if (facts.cuesAt(at) & Cue.modal || facts.wordAt(at) === 'at') return true
    if (facts.tokens.kind[at] === TokenKind.punctuation || facts.tokens.tags[at]! & Tag.VerbInfinitive) break
  }
  const next = facts.tagsAt(row + 1)
  return (next & (Tag.Pronoun | Tag.Determiner)) !== 0
}

/** "På ferie uge 29": a week, a page or a number that a figure follows. */
function isCounted(facts: DanishBlock, row: number): boolean {
  if (!(notes.of(facts.lexicon, facts.tokens.word[row]!) & Note.measure) || row + 1 >= facts.to) return false
  const kind = facts.tokens.kind[row + 1]!
  return kind === TokenKind.number || kind === TokenKind.date
}

/**
 * A genitive in the indefinite needs an article of its own: "sags behandling" without one is no phrase. With one that
 * may be its own ("denne sags behandling") only a person or a thing after a possessive is sure: "din sags behandler".
 */
function isLinkingGenitive(facts: DanishBlock, row: number, before: string, beforeNote: number): boolean {
  if (before === '') return true
  const tags = facts.tokens.tags[row - 1]!
  if (tags & anyAdjective) return false
  if (beforeNote & Note.possessive) return !(notes.of(facts.lexicon, facts.tokens.word[row + 1]!) & Note.ended)
  return !(tags & (Tag.Determiner | Tag.Numeral | Tag.Genitive))
}

/** Both words in one sentence, on either side of white space alone. */
function isOneSentence(facts: DanishBlock, row: number): boolean {
  const from = facts.base + facts.tokens.end[row]!
  const to = facts.base + facts.tokens.start[row + 1]!
  const isBlank = to === from + 1 && facts.source.charCodeAt(from) === 0x20
  return (isBlank || /^\s+$/.test(facts.source.slice(from, to))) && facts.sentenceOf(row) === facts.sentenceOf(row + 1)
}
