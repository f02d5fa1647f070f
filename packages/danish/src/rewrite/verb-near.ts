import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isPluralYou } from '../facts/passive-subject.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isCapital } from './edits.ts'
import { isNoun, isSentenceAdverb } from './noun-phrase.ts'

/** Pronouns in the form of the object. */
export const oblique: ReadonlySet<string> = new Set(['mig', 'dig', 'ham', 'hende', 'os', 'jer', 'dem'])

/** Pronouns as subjects; "i" is one only with a capital. */
export const subjects: ReadonlySet<string> = new Set(['jeg', 'du', 'han', 'hun', 'vi', 'i', 'man', 'de'])

/** A verb in the form of another. */
export function sameForm(block: DanishBlock, row: number, lemma: string): string | null {
  const word = block.wordAt(row)
  const tags = block.grammar.lexicon.tagsOf(word)
  const forms = block.grammar.morphology.verbForms(lemma)
  if (forms === null) return null
  // "har afholdt": a past by its letters, a participle by its company.
  if (tags & (Tag.VerbPast | Tag.VerbParticiple) && word.endsWith('t') && hasHave(block, row)) return forms.participle
  if (tags & Tag.VerbInfinitive) return forms.infinitive
  if (tags & Tag.VerbSPresent) return forms.sPresent
  if (tags & Tag.VerbPresent) return forms.present
  if (tags & Tag.VerbParticiple && !/(?:ede|te)$/.test(word)) return forms.participle
  if (tags & Tag.VerbPast) return forms.past
  return tags & Tag.VerbImperative ? forms.imperative : null
}

/** Whether one of the words around a row is such a noun: nine before in its sentence, five behind in its clause. */
export function near(block: DanishBlock, row: number, nouns: RegExp): boolean {
  for (let at = row - 1; at > row - 10 && at >= block.from && block.signAt(at) !== 0x2e; at--) if (nouns.test(block.wordAt(at))) return true
  for (let at = row + 1; at < row + 6 && at < block.to && block.signAt(at) === 0; at++) if (nouns.test(block.wordAt(at))) return true
  return false
}

/** Whether a clause that is told follows a verb, adverbs and whom it is told left aside. */
export function hasClause(block: DanishBlock, to: number): boolean {
  let at = to
  while (at < to + 3 && (isSentenceAdverb(block, at) || oblique.has(block.wordAt(at)))) at++
  // "meddelte dig den 11. oktober, at": when and by what comes between.
  const isWhen = (row: number): boolean => between.test(block.wordAt(row)) || block.kindAt(row) === TokenKind.date || block.kindAt(row) === TokenKind.number
  if (isWhen(at)) while (at < to + 9 && at < block.to && block.signAt(at) === 0 && (isWhen(at) || isWhen(at - 1))) at++
  return (block.signAt(at) === 0x2c && clauseWords.test(block.wordAt(at + 1))) || block.signAt(at) === 0x3a || block.wordAt(at) === 'at'
}

/** What tells when and how something was told. */
const between = /^(?:den|i|ved|pr|brev|mail|skrivelse|af|telefonisk|skriftligt|mundtligt|.+dag)$/
/** What opens a clause that is told. */
const clauseWords = /^(?:at|om|hv.+)$/

/** Whether a pronoun stands as subject at a row: "i" only as I, "de" only where it is no article. */
function isSubject(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  if (!subjects.has(word)) return false
  if (word === 'i') return isPluralYou(block, row)
  if (word !== 'de' || isCapital(block, row)) return true
  return !isNoun(block, row + 1) && !(block.tagsAt(row + 1) & (Tag.AdjE | Tag.VerbParticipleInflected | Tag.Numeral))
}

/** The row behind the subject and the adverbs that follow a finite verb. */
export function skip(block: DanishBlock, row: number): number {
  let at = row
  if (isSubject(block, at)) at++
  while (at < block.to && isSentenceAdverb(block, at) && block.wordAt(at + 1) !== 'længe') at++
  return at
}

/** Whether a form of have stands before a participle. */
export function hasHave(block: DanishBlock, row: number): boolean {
  for (let at = row - 1; at > row - 9 && at >= block.from; at--) if (block.cuesAt(at) & Cue.have) return true
  return false
}

/** Whether "der" opens the clause of a verb, or follows it. */
export function hasThere(block: DanishBlock, row: number, to: number): boolean {
  for (let at = row - 1; at > row - 8 && at >= block.from && block.signAt(at) === 0; at--) if (block.wordAt(at) === 'der') return true
  return block.wordAt(to) === 'der'
}
