import { type Edit, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { passiveLemma } from '../facts/passive-lemma.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { capital, isCapital } from './edits.ts'
import { agreementOf, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'

/** Nouns that are mostly plural where singular and plural look alike. */
const plurals = new Set(['forhold', 'vilkår', 'behov', 'børn', 'udgifter', 'indtægter'])

/**
 * The edits that say du for De at a row, with the verb that goes with it: "De bedes sende" -> "Vi beder dig sende".
 * Null where the word that Deres belongs to cannot be told.
 */
export function toDu(block: DanishBlock, row: number): readonly Edit[] | null {
  // "De, der har rengøring, aftaler dagen med Dem": the one who is spoken to stands in both.
  const first = block.sentences[block.sentenceOf(row)]!
  if (first < row && block.wordAt(first) === 'de' && block.signAt(first + 1) === 0x2c && /^(?:der|som)$/.test(block.wordAt(first + 2))) return null
  const { start, end } = block.tokens
  const isHead = isCapital(block, row) && isFirst(block, row)
  const write = (to: number, text: string): readonly Edit[] => [
    { start: start[row]!, end: end[to - 1]!, text: isHead ? capital(text) : text },
  ]
  switch (block.wordAt(row)) {
    case 'de':
      if (block.wordAt(row + 1) === 'bedes') {
        return write(block.wordAt(row + 2) === 'venligst' ? row + 3 : row + 2, 'vi beder dig')
      }
      if (block.wordAt(row - 1) === 'bedes') {
        const text = isCapital(block, row - 1) ? 'Beder vi dig' : 'beder vi dig'
        return [{ start: start[row - 1]!, end: end[row]!, text }]
      }
      return write(row + 1, 'du')
    case 'dem': {
      // "de Dem tidligere tilsendte opkrævninger": to whom, the sentence says anyway.
      if (/^(?:de|den|det)$/.test(block.wordAt(row - 1)) && isSentBefore(block, row + 1)) {
        return [{ start: end[row - 1]!, end: end[row]!, text: '' }]
      }
      const told = asRelative(block, row)
      if (told !== null) return told
      // "anmoder derfor Dem": the light pronoun stands before the adverb.
      if (isSentenceAdverb(block, row - 1) && isFinite(block, row - 2) && !(block.tagsAt(row - 2) & Tag.Auxiliary)) {
        return [{ start: start[row - 1]!, end: end[row]!, text: `dig ${block.textOf(row - 1, row)}` }]
      }
      return write(row + 1, 'dig')
    }
    default: {
      const own = possessive(block, row)
      return own === null ? null : write(row + 1, own)
    }
  }
}

/** Whether an inflected participle follows, an adverb between them or not. */
function isSentBefore(block: DanishBlock, row: number): boolean {
  const at = block.tagsAt(row) & (Tag.Adverb | Tag.Comparative) && !(block.tagsAt(row) & Tag.VerbParticipleInflected) ? row + 1 : row
  return (block.tagsAt(at) & Tag.VerbParticipleInflected) !== 0
}

/**
 * "den af Dem indsendte udtalelse" -> "den udtalelse, du har indsendt": nobody says "den af dig". Null where the
 * participle and its noun do not follow at once.
 */
function asRelative(block: DanishBlock, row: number): readonly Edit[] | null {
  const { start, end } = block.tokens
  const isThing = block.wordAt(row - 1) === 'af' && /^(?:den|det|de)$/.test(block.wordAt(row - 2))
  if (!isThing || !(block.tagsAt(row + 1) & Tag.VerbParticipleInflected)) return null
  const lemma = passiveLemma(block.wordAt(row + 1), block.lexicon)
  const forms = lemma === '' ? null : block.grammar.morphology.verbForms(lemma)
  const noun = block.tagsAt(row + 2) & anyNoun && block.kindAt(row + 2) === TokenKind.word ? row + 3 : row + 2
  if (forms === null || (noun === row + 2 && !/^(?:om|er|kan|har)$/.test(block.wordAt(noun)))) return null
  const isOver = block.signAt(noun) !== 0 || noun >= block.to
  const thing = noun === row + 3 ? ` ${block.textOf(row + 2, noun)}` : ''
  const article = block.textOf(row - 2, row - 1)
  const isOm = block.wordAt(noun) === 'om'
  return [{ start: start[row - 2]!, end: end[noun - 1]!, text: `${article}${thing}, du har ${forms.participle}${isOver || isOm ? '' : ','}` }]
}

function isFirst(block: DanishBlock, row: number): boolean {
  return block.sentences.includes(row) || row === block.from || block.signAt(row - 1) === 0x3a ||
    (block.sentences.includes(row - 1) && block.signAt(row - 1) !== 0)
}

/** din, dit or dine, by the noun behind; null where none is found. */
function possessive(block: DanishBlock, row: number): string | null {
  const first = row + 1
  let end = nounPhraseEnd(block, first)
  if (end === first || !(block.tagsAt(end - 1) & anyNoun)) {
    // "Deres ved tandlægen indsendte ansøgning": the noun stands behind the participle.
    end = first
    while (end < block.to && end < first + 12 && !(block.tagsAt(end - 1) & Tag.VerbParticipleInflected && block.tagsAt(end) & anyNoun)) end++
    if (end >= block.to || end >= first + 12) return null
    end++
  }
  const noun = block.wordAt(end - 1)
  if (plurals.has(noun)) return 'dine'
  switch (agreementOf(block, { from: end - 1, to: end })) {
    case 'plural':
      return 'dine'
    case 'neuter':
      return 'dit'
    case 'common':
      return 'din'
    case null: {
      const tags = block.tagsAt(end - 1)
      return tags & Tag.NounPlIndef && !(tags & Tag.NounSgIndef) ? 'dine' : tags & Tag.GenderNeuter ? 'dit' : 'din'
    }
  }
}

/**
 * "De har ret til at lade Dem": the row of a "De" at the start of the sentence around `row` that nothing else tells
 * from "they", but that must change with the rest; -1 where there is none.
 */
export function politeStart(block: DanishBlock, row: number): number {
  const first = block.sentences[block.sentenceOf(row)]!
  const isPronoun = block.wordAt(first) === 'de' && isCapital(block, first) && (isFinite(block, first + 1) || block.wordAt(first + 1) === 'bedes')
  return isPronoun && first < row ? first : -1
}
