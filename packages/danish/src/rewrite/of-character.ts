import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isCapital } from './edits.ts'
import { type Agreement, agreementOf, agreementOfNoun, isNoun, isSentenceAdverb } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

/**
 * "et behov af midlertidig karakter" -> "et midlertidigt behov", "spørgsmålene er af juridisk karakter" -> "spørgsmålene er
 * juridiske": the adjective alone, as its noun wants it.
 */
export function ofCharacter(block: DanishBlock, from: number, to: number): Swapped {
  const lemma = block.wordAt(to - 2)
  if (to !== from + 3) return 'vaelg'
  if (!isNoun(block, from - 1)) {
    const form = predicate(block, from, lemma)
    return form === null ? 'vaelg' : put(block, from, to, form)
  }
  const noun = from - 1
  const before = block.tagsAt(noun - 1)
  // A noun with its own adjective or owner would need more than one word moved.
  if (isCapital(block, noun) || before & (Tag.AdjBase | Tag.AdjT | Tag.AdjE | Tag.Genitive) && !(before & Tag.Determiner)) return 'vaelg'
  // "spørgsmål": both numbers by its letters, and without an article mostly several.
  const both = Tag.NounSgIndef | Tag.NounPlIndef
  const isBare = (block.tagsAt(noun) & both) === both && !(before & Tag.Determiner)
  const agreement = isBare ? 'plural' : agreementOf(block, { from: noun, to: noun + 1 })
  const isDefinite = (block.tagsAt(noun) & (Tag.NounSgDef | Tag.NounPlDef)) !== 0
  const form = isDefinite || agreement === null ? null : inflected(block, lemma, agreement)
  if (form === null) return 'vaelg'
  const { start, end } = block.tokens
  return [{ start: start[noun]!, end: start[noun]!, text: `${form} ` }, { start: end[noun]!, end: end[to - 1]!, text: '' }]
}

/** An adjective that tells of the subject before "er" or "var", adverbs left aside; null where the subject does not tell. */
export function predicate(block: DanishBlock, row: number, lemma: string): string | null {
  let verb = row - 1
  while (verb > block.from && isSentenceAdverb(block, verb)) verb--
  if (!(block.cuesAt(verb) & Cue.vaere) || verb <= block.from) return null
  const word = block.wordAt(verb - 1)
  if (/^(?:det|dette|der)$/.test(word)) return word === 'der' ? null : inflected(block, lemma, 'neuter')
  if (/^(?:de|disse)$/.test(word)) return inflected(block, lemma, 'plural')
  // "bemærkningerne i dit brev er": what stands last before the verb may be no subject.
  if (!isNoun(block, verb - 1) || block.tagsAt(verb - 2) & Tag.Preposition || block.tagsAt(verb - 3) & Tag.Preposition) return null
  // "hjælp til påklædning og strømper er": of the two, or of the help.
  if (block.wordAt(verb - 2) === 'og') return null
  const agreement = agreementOfNoun(block, word)
  return agreement === null ? null : inflected(block, lemma, agreement)
}

/** "en påkrævet udgift": the word as the noun right behind it wants it, empty where the noun does not tell; null before no noun. */
export function beforeNoun(block: DanishBlock, from: number, to: number): string | null {
  if (!isNoun(block, to) || block.signAt(to) !== 0 || to >= block.to) return null
  const article = block.wordAt(from - 1)
  const agreement = /^(?:en|et)$/.test(article) ? (article === 'en' ? 'common' : 'neuter') : agreementOfNoun(block, block.wordAt(to))
  return agreement === null ? '' : inflected(block, 'nødvendig', agreement) ?? ''
}

function inflected(block: DanishBlock, lemma: string, agreement: Agreement): string | null {
  const forms = block.grammar.morphology.adjectiveForms(lemma)
  if (forms === null) return null
  return agreement === 'common' ? lemma : agreement === 'neuter' ? forms.t : forms.e
}
