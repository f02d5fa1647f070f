import { type Edit, type PhraseHit, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { shutComma } from './aside.ts'
import { agreementOf, nounPhraseEnd } from './noun-phrase.ts'
import { openingReference } from './opening-reference.ts'
import { namesMatter } from './swap-doubt.ts'

/**
 * ", jf. dansk rets almindelige regler" -> " efter dansk rets almindelige regler": a rule is followed and not looked up.
 * "skal, jf. aftalen, betale" -> "skal efter aftalen betale": the comma that shut it goes too. Null for all else.
 */
export function byRules(block: DanishBlock, from: number, to: number): readonly Edit[] | null {
  if (block.signAt(from - 1) !== 0x2c) return null
  for (let row = to; row < to + 5 && row < block.to && block.signAt(row) === 0; row++) {
    if (!/(?:regler|praksis|principper|princip|retsgrundsætninger|aftale|aftalen)$/.test(block.wordAt(row))) continue
    return [{ start: block.tokens.end[from - 2]!, end: block.tokens.end[to - 1]!, text: ' efter' }, ...shutComma(block, from - 1, to)]
  }
  return null
}

/** "opsagt pr. 1. juni" is "til den", "ændres pr. 1. juni" is "fra den"; a balance is of its day, and keeps "pr.": null. */
export function onDay(block: DanishBlock, from: number): string | null {
  const day = onWhich(block, from)
  // "pr. den 31.": the article stands there.
  return day !== null && /^den\b/i.test(block.textOf(from + 1, from + 2)) ? day.replace(/ ?den$/, '') || 'på' : day
}

function onWhich(block: DanishBlock, from: number): string | null {
  for (let row = from - 1; row > from - 11 && row >= block.from && block.signAt(row) === 0; row--) {
    const word = block.wordAt(row)
    if (balances.test(word) || (row === from - 1 && word === 'registreret')) return null
    if (/^(?:årligt|år|ophør|stopp|lukk|slut|udløb)/.test(word)) return 'den'
    if (/^opsi?[ag]/.test(word)) return 'til den'
    if (/^(?:ændr|stig|falde|reguler|overtag|forhøj|nedsæt|nedsat|gælde|tilmeld|registrer|ansat|ansæt|bevil|tilkend|indmeld)/.test(word)) return 'fra den'
  }
  return 'den'
}

/** What is counted or drawn up as of a day. */
const balances = /(?:gæld|saldo|balance|status|opgørelse|restance|formue|indestående|oversigt|liste)(?:e?n)?$|^(?:opgjort|udgjorde|udgør|antal|antallet|ansatte)$|\S{3}tal$/

/** "evt." agrees with the noun behind it; before a verb, a preposition or the noun of a set phrase it is an adverb. */
function possible(block: DanishBlock, from: number): string {
  const next = block.tagsAt(from + 1)
  const before = block.tagsAt(from - 1)
  const isArticle = /^(?:en|et)$/.test(block.wordAt(from - 1))
  const isVerb = (next & Tag.VerbInfinitive && before & (Tag.Auxiliary | Tag.VerbPresent | Tag.Pronoun)) || block.wordAt(from - 1) === 'at' ||
    (next & Tag.VerbPresent && before & (Tag.Conjunction | Tag.Pronoun | Tag.Subjunction))
  const isSet = /^(?:stilling|kontakt|hensyn|besked|brug|del)$/.test(block.wordAt(from + 1)) && before & (Tag.VerbPresent | Tag.VerbInfinitive | Tag.VerbPast)
  if (isVerb || isSet || next & Tag.Preposition) return 'eventuelt'
  if (next & (Tag.NounPlIndef | Tag.AdjE) && !isArticle && !(next & Tag.NounSgIndef && /(?:ing|hed|else|tion)$/.test(block.wordAt(from + 1)))) return 'eventuelle'
  if (!(next & Tag.NounSgIndef)) return 'eventuelt'
  return next & Tag.GenderNeuter && !(next & Tag.GenderCommon) ? 'eventuelt' : 'eventuel'
}

/** "alm. regler" -> "almindelige", "300 kr. mdl." -> "månedligt": an adjective as the noun behind it wants it. */
function inflected(block: DanishBlock, to: number, adjective: string): string {
  // "4.200 kr. mdl. i leje", "500 kr. mdl. i din ydelse": how often, and what for.
  const end = block.tagsAt(to) & Tag.Preposition ? to : nounPhraseEnd(block, to)
  const isDefinite = /^(?:den|det|de|din|dit|dine|denne|dette|disse)$/.test(block.wordAt(to - 2))
  const agreement = end === to ? 'neuter' : isDefinite ? 'plural' : agreementOf(block, { from: to, to: end })
  return adjective + (agreement === 'plural' ? 'e' : agreement === 'neuter' ? 't' : '')
}

/** The words that an abbreviation stands for: those of the list, or those that its place wants instead of them. */
export function wordInPlace(block: DanishBlock, { from, to, pattern }: PhraseHit): string {
  const use = pattern.use[0]!
  const before = block.wordAt(from - 1)
  switch (block.wordAt(from)) {
    case 'evt': return possible(block, from)
    // "pr. post med vedlagte kort": two of the same word.
    case 'pr': return use === 'med posten' && block.wordAt(to) === 'med' ? 'i et brev' : block.kindAt(to) === TokenKind.date ? onDay(block, from) ?? use : use
    case 'alm': case 'mdl': case 'dagl': case 'ugtl': case 'årl': case 'sædv': case 'egl': return inflected(block, to, use)
    // "den pgl. borger": the article is there already, and "den" means no more than the abbreviation.
    case 'pgl': return /^(?:den|det|de)$/.test(before) ? 'pågældende' : { common: 'den', neuter: 'det', plural: 'de' }[agreementOf(block, { from: to, to: nounPhraseEnd(block, to) }) ?? 'common']
    case 'd.d': case 'dd': return before === 'af' ? 'dags dato' : use
    // "matr.nr. 7 a m.fl.": more of the same; "naboer m.fl.": others too.
    case 'm.fl': case 'mfl': return before.length > 1 && block.tagsAt(from - 1) & (Tag.NounPlIndef | Tag.NounPlDef | Tag.Proper) ? use : 'med flere'
    default:
  }
  if (use === 'se') return openingReference(block, from, to) ?? use
  if (use !== 'om' || namesMatter(block, from, to)) return use
  for (let row = from - 1; row > from - 5 && row >= block.from && block.signAt(row) === 0; row--) if (talks.test(block.wordAt(row))) return use
  return bills.test(before) ? 'for' : costs.test(before) ? 'til' : 'vedrørende'
}

const talks = /^(?:henvend|kontakt|talt|tale|skr[ei]v|ring|svar)/
/** Papers that are for what one pays, and what one pays or gets to have something. */
const bills = /(?:faktura|afregning|regning|opkrævning|gebyr|rykker|kvittering|betaling)(?:en|et|er|erne|n)?$/
const costs = /(?:udgift|tilskud|støtte|bevilling|tilladelse|dispensation|hjælp)(?:en|et|er|erne|n|det)?$/
