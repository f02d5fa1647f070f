import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { agreementOf, isNoun, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { subjects } from './verb-near.ts'

/** Words that point at what has been named, before its noun. */
export const pointing: ReadonlySet<string> = new Set([
  'ovennævnte', 'foreliggende', 'forannævnte', 'førnævnte', 'fornævnte', 'ovenanførte', 'ovenfor nævnte',
  'ovenfor anførte', 'ovenomhandlede', 'heromhandlede', 'bemeldte',
])

/** Nouns that say nothing without what they point at: "på det grundlag", and not "på grundlaget". */
const empty: ReadonlyMap<string, string> = new Map([
  ['grundlag', 'det'], ['baggrund', 'den'], ['måde', 'den'], ['tidspunkt', 'det'], ['tilfælde', 'det'],
  ['grund', 'den'], ['årsag', 'den'], ['grunde', 'de'], ['årsager', 'de'], ['forudsætninger', 'de'], ['måder', 'de'],
  ['art', 'den'], ['karakter', 'den'], ['type', 'den'], ['vægt', 'den'], ['højde', 'den'], ['længde', 'den'], ['størrelse', 'den'], ['omfang', 'det'],
])

/** "ovennævnte frist" -> "fristen", "de foreliggende oplysninger" -> "oplysningerne": the definite says which. */
export function pointedAt(block: DanishBlock, from: number, to: number): Swapped {
  if (block.tagsAt(from - 1) & Tag.Adverb && !(block.tagsAt(from - 1) & (Tag.Determiner | Tag.Preposition))) return 'vaelg'
  const article = /^(?:den|det|de)$/.test(block.wordAt(from - 1))
  if (!article && block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive)) return leaveOut(block, from, to)
  // "på den omhandlede aften", "i den foreliggende sag": one of many.
  if (article && timeNouns.has(block.wordAt(to))) return leaveOut(block, from, to)
  if (block.wordAt(from) === 'foreliggende' && block.wordAt(to) === 'sag') return put(block, article ? from - 1 : from, to, 'denne')
  // "på baggrund af de foreliggende oplysninger": those that we have. "De foreliggende oplysninger om" are told apart already.
  const isOwn = (block.tagsAt(to + 1) & Tag.Preposition) !== 0 || block.wordAt(to + 1) === 'har'
  if (article && !isOwn && block.wordAt(from) === 'foreliggende' && block.wordAt(to) === 'oplysninger' && /^(?:af|fra|efter|på)$/.test(block.wordAt(from - 2))) {
    return put(block, from, to + 1, `oplysninger, vi har${block.signAt(to + 1) === 0 && to + 1 < block.to ? ',' : ''}`)
  }
  const bare = empty.get(block.wordAt(to)) ?? (block.wordAt(to).endsWith('grundlag') ? 'det' : undefined)
  if (bare !== undefined) return article ? leaveOut(block, from, to) : put(block, from, to, bare)
  if (!isNoun(block, to) || block.kindAt(to) !== TokenKind.word) {
    const end = nounPhraseEnd(block, to)
    return article && end > to && isNoun(block, end - 1) ? leaveOut(block, from, to) : 'vaelg'
  }
  const reading = block.grammar.lexicon.analyses(block.wordAt(to)).find(({ tags }) => tags & (Tag.NounSgIndef | Tag.NounPlIndef))
  const lemma = reading?.lemma ?? block.grammar.lexicon.compound(block.wordAt(to))?.lemma
  const forms = lemma === undefined ? null : block.grammar.morphology.nounForms(lemma)
  const isSeveral = block.wordAt(from - 1) === 'de' || (!article && alike.test(block.wordAt(to)))
  const isPlural = agreementOf(block, { from: to, to: to + 1 }) === 'plural' || isSeveral
  const form = isPlural ? forms?.plDef : forms?.sgDef
  if (form === undefined || form === null) return 'vaelg'
  // "de i sagen foreliggende udtalelser" -> "udtalelserne i sagen".
  const isBetween = !article && /^(?:den|det|de)$/.test(block.wordAt(from - 3)) && (block.tagsAt(from - 2) & Tag.Preposition) !== 0
  if (isBetween && forms !== null && forms !== undefined) {
    const definite = block.wordAt(from - 3) === 'de' ? forms.plDef : forms.sgDef
    return definite === undefined || definite === null ? 'vaelg' : put(block, from - 3, to + 1, `${definite} ${block.textOf(from - 2, from)}`)
  }
  // "langs ovennævnte ejendoms skel": whose it is.
  const isWhose = (block.tagsAt(to) & Tag.Genitive) !== 0 && block.wordAt(to).endsWith('s') && isNoun(block, nounPhraseEnd(block, to + 1) - 1)
  return put(block, article ? from - 1 : from, to + 1, isWhose ? `${form}s` : form)
}

/** Nouns that look alike in both numbers and are mostly named as several. */
export const alike: RegExp = /(?:spørgsmål|vilkår|bilag|punkter)$/

/** "ud fra det foreliggende vurderer vi": a verb that could be a noun by its letters, with its subject behind it. */
export function isVerbBeforeSubject(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & (Tag.VerbPresent | Tag.VerbPast)) !== 0 && subjects.has(block.wordAt(row + 1))
}
