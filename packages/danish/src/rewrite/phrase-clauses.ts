import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { asClause } from './as-clause.ts'
import { isCapital } from './edits.ts'
import { isLaw } from './link-turns.ts'
import { agreementOf, isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { readerWord } from './people.ts'
import { put, type Swapped } from './put.ts'
import { inOrderThat, readerApplied } from './reader-part.ts'

/** "med henblik på vurdering af evnen" -> "for at vurdere evnen": a noun of doing is said by its verb. */
export function inOrderTo(block: DanishBlock, from: number, to: number): Swapped | undefined {
  const verb = block.tagsAt(to) & Tag.Determiner ? null : block.grammar.morphology.nominalisationToVerb(block.wordAt(to))
  if (verb !== null && block.wordAt(to + 1) === 'af') return inOrderThat(block, from, to + 2, verb)
  // "drøfter sagen med henblik på indstilling": a deed, and no place that it goes to.
  if (deeds.test(block.wordAt(to))) return 'vaelg'
  return /^(?:en|et)$/.test(block.wordAt(to)) ? 'vaelg' : undefined
}

const deeds = /^(?:indstilling|aftale|afklaring|opfølgning|drøftelse|besigtigelse|stillingtagen)$/

/** "inden udløbet af maj" is before it ends, "inden udløbet af 7 dage" and "af fristen" within them; of all else one says its end. */
export function beforeEnd(block: DanishBlock, from: number, to: number): Swapped | undefined {
  if (block.wordAt(nounPhraseEnd(block, to) - 1).startsWith('frist') || /(?:dage|uger|måneder|år|timer)$/.test(block.wordAt(to + 1))) return undefined
  const isYear = block.kindAt(to) === TokenKind.number || block.kindAt(to) === TokenKind.date
  return isYear || months.test(block.wordAt(to)) ? put(block, from, to, 'inden udgangen af') : 'vaelg'
}

/** "ved udløbet af lejemålet stopper" -> "når lejemålet er slut, stopper"; a month and a year have their own end. */
export function ended(block: DanishBlock, from: number, to: number): Swapped | undefined {
  const end = nounPhraseEnd(block, to)
  const word = block.wordAt(end - 1)
  if (end === to || months.test(word) || block.kindAt(to) === TokenKind.number || block.kindAt(to) === TokenKind.date) return undefined
  if (/^(?:senest|først|allerede)$/.test(block.wordAt(from - 1))) return 'vaelg'
  if (agreementOf(block, { from: to, to: end }) === null || !(block.tagsAt(end - 1) & Tag.NounSgDef || block.tagsAt(to) & Tag.Determiner)) return 'vaelg'
  return asClause(block, from, end, `når ${block.textOf(to, end)} er slut`) ?? 'uklar-saetning'
}

const months = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|måneden|året|kvartalet|ugen)$/

/** "fremgår af udtalelse fra skolen" -> "står i en udtalelse fra skolen": what is read is a thing with its article. */
export function statedIn(block: DanishBlock, from: number, to: number): Swapped | undefined {
  const tags = block.tagsAt(to)
  const singular = Tag.NounSgIndef | Tag.NounPlIndef | Tag.NounSgDef
  if (!isNoun(block, to) || (tags & singular) !== Tag.NounSgIndef || isCapital(block, to) || tags & Tag.Genitive || isLaw(block, to)) return undefined
  if (!(block.tagsAt(to + 1) & Tag.Preposition)) return undefined
  const agreement = agreementOf(block, { from: to, to: to + 1 })
  return agreement === 'common' || agreement === 'neuter' ? put(block, from, to, `står i ${agreement === 'common' ? 'en' : 'et'}`) : undefined
}

/** "det passerede er beklageligt" -> "det, der skete, er beklageligt". */
export function closed(block: DanishBlock, from: number, to: number, text: string): Swapped {
  return put(block, from, to, block.signAt(to) === 0 && to < block.to ? `${text},` : text)
}

/** "de ansøgte timer er" -> "de timer, du har søgt om, er". */
export function appliedFor(block: DanishBlock, from: number, to: number): Swapped {
  const end = nounPhraseEnd(block, to)
  if (end === to || block.tagsAt(end) & Tag.Preposition && block.signAt(end) === 0) return 'vaelg'
  const whose = readerWord(block, from)
  const who = readerApplied(block) ? `${whose} har` : 'der er'
  return closed(block, from, end, `${block.wordAt(from)} ${block.textOf(to, end)}, ${who} søgt om`)
}

/** "det påhviler dig som forælder at sørge" -> "du skal som forælder sørge". */
export function incumbentOnReader(block: DanishBlock, from: number, to: number): Swapped {
  for (let row = to; row < to + 9 && row < block.to && block.signAt(row) !== 0x2e; row++) {
    // "som ejer, der har valgt at bo der, at rydde sne": the first "at" is of the clause between.
    if (block.signAt(row) === 0x2c && /^(?:der|som|hvis|når)$/.test(block.wordAt(row + 1))) return 'vaelg'
    if (block.wordAt(row) !== 'at' || !(block.tagsAt(row + 1) & Tag.VerbInfinitive)) continue
    const own = put(block, from, to, 'du skal')
    if (typeof own === 'string') return own
    return [...own, { start: block.tokens.end[row - 1]!, end: block.tokens.end[row]!, text: '' }]
  }
  return 'vaelg'
}

/** What a preposition before a noun of doing says as a clause: "ved beregningen" -> "når vi beregner"; null where none fits. */
export function clauseFor(lemma: string, actor: string, present: string, past: string, participle: string, isPast: boolean): string | null {
  switch (lemma) {
    case 'ved':
    case 'i forbindelse med':
      return isPast ? `da ${actor} ${past}` : `når ${actor} ${present}`
    case 'inden':
      return isPast ? null : `før ${actor} ${present}`
    case 'efter':
      return isPast ? null : `når ${actor} har ${participle}`
    case 'under':
      return isPast ? `mens ${actor} ${past}` : `mens ${actor} ${present}`
  }
  return null
}
