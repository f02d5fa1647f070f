import type { Edit, Fix, PhraseHit, Repair } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { anyNoun, anyVerb, Tag } from '../lexicon/tags.ts'
import { activate } from './activate.ts'
import { agreeing, demonstratives } from './agree.ts'
import { carried } from './denominalise.ts'
import { agreementOf, isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { choices, safeVerbs, safeWords } from './swap.list.ts'
import { alike, isVerbBeforeSubject, pointedAt, pointing } from './pointed-at.ts'
import { leaveOut, put, type Swapped, toRepair, wordsOf } from './put.ts'
import { swapGap } from './swap-gap.ts'
import { isConjunction } from './link-phrases.ts'
import { swapLink } from './swap-link.ts'
import { requested, saysIt } from './requested.ts'
import { swapVerb } from './swap-verb.ts'
import { sameForm } from './verb-near.ts'
import { withoutUse } from './without-use.ts'

/**
 * Puts a plain wording in the place of officialese, as the sentence wants it: gender and number follow the new noun,
 * the object stands where the new verb has it, a clause turns round behind "og så".
 */
export function swap(block: DanishBlock, hit: PhraseHit): Repair {
  const { from, to, pattern } = hit
  const uses = pattern.use.filter((text) => text !== '')
  const found = wordsOf(block, from, to)
  // "ud fra det foreliggende vurderer vi": what we know, and no noun behind it.
  if (isVerbBeforeSubject(block, to)) {
    if (found === 'det foreliggende' && /^(?:fra|efter)$/.test(block.wordAt(from - 1))) return toRepair(put(block, from, to, 'det, vi ved,'), 'Skriv ”det, vi ved”', false)
    if ((found === 'foranstående' || found === 'ovenstående') && !(block.wordAt(from - 1) === 'af' && /(?:ing|else)$/.test(block.wordAt(from - 2)))) return toRepair(put(block, from, to, 'det'), 'Skriv ”det”', false)
  }
  const articled = /^(?:den|det|de) (?:foreliggende|omhandlede|pågældende|nævnte|omtalte|ovennævnte)$/.test(found)
  // "efter det foreliggende heller ikke": an adverb that is a noun too.
  if (articled && isNoun(block, to) && (block.tagsAt(to) & Tag.Adverb || (found === 'det foreliggende' && !(block.tagsAt(to) & Tag.GenderNeuter)))) return { noFix: 'vaelg' }
  if (articled && isNoun(block, to) && !(found === 'det foreliggende' && block.wordAt(to) === 'grundlag')) {
    return toRepair(pointedAt(block, from + 1, to), 'Skriv navnet på tingen', false)
  }
  // "bemærkninger til det ovenstående": the article goes along. "Ovennævnte skal være os i hænde": what has been told, with no noun.
  if (/^(?:ovennævnte|ovenstående)$/.test(found) && block.wordAt(from - 1) === 'det' && !isNoun(block, to)) return toRepair(put(block, from - 1, to, 'dette'), 'Skriv ”dette”', false)
  if (/^(?:ovennævnte|ovenstående)$/.test(found) && block.sentences.includes(from) && isFinite(block, to) && !isNoun(block, to)) {
    return toRepair(put(block, from, to, 'det'), 'Skriv ”det”', false)
  }
  // "under ovenstående journalnummer" -> "under journalnummeret": there is but one.
  if (found === 'ovenstående' && /(?:nummer|adresse)$/.test(block.wordAt(to))) return toRepair(pointedAt(block, from, to), 'Skriv navnet på tingen', false)
  // "den foretagne måling" -> "målingen": that it was done goes without saying.
  if (/^(?:foretagne|stedfundne)$/.test(found) && /^(?:den|det|de)$/.test(block.wordAt(from - 1)) && block.tagsAt(to) & Tag.AdjE && isNoun(block, to + 1)) return toRepair(leaveOut(block, from, to), 'Slet det', false)
  if (/^(?:foretagne|stedfundne)$/.test(found) && /^(?:den|det|de)$/.test(block.wordAt(from - 1)) && isNoun(block, to)) {
    return toRepair(pointedAt(block, from, to), 'Skriv navnet på tingen', false)
  }
  if (pointing.has(found)) return toRepair(pointedAt(block, from, to), 'Skriv navnet på tingen', false)
  if (found === 'hjemmel i' && block.wordAt(from - 1) === 'med') return toRepair(put(block, from - 1, to, 'efter'), 'Skriv ”efter”', false)
  // "ejendomme, hvortil": a place or a case, of which "hvor" says enough.
  if (found === 'hvortil' && block.signAt(from - 1) === 0x2c && places.test(block.wordAt(from - 2)) && isConjunction(block, to)) {
    return toRepair(put(block, from, to, 'hvor'), 'Skriv ”hvor”', false)
  }
  if (choices.has(found) || found === 'indgives klage') return { noFix: 'vaelg' }
  // "indgivet klage med tilhørende bilag": what the noun has with it needs the noun.
  const complaint = /^indgi\S+ klage$/.test(found) && /^(?:med|indeholdende)$/.test(block.wordAt(to)) ? sameForm(block, from, 'sende') : null
  if (complaint !== null) return toRepair(put(block, from, to, `${complaint} en klage`), 'Skriv ”sende en klage”', false)
  if (found === 'bilagt' && block.wordAt(from - 1) === 'med') return toRepair(leaveOut(block, from, to), 'Slet det', false)
  if (found === 'bilagt' && !/\b(?:er|var|være|været|bliver|blev|har|og|eller)\b/.test(wordsOf(block, Math.max(block.from, from - 4), from)) && isNoun(block, nounPhraseEnd(block, to) - 1)) return toRepair(put(block, from, to, 'med'), 'Skriv ”med”', false)
  if (found === 'undergivet' && /^(?:er|var|være)$/.test(block.wordAt(from - 1)) && isNoun(block, nounPhraseEnd(block, to) - 1)) return toRepair(put(block, from, to, 'omfattet af'), 'Skriv ”omfattet af”', false)
  if (uses.length === 0) return withoutUse(block, from, to, found)
  if (pattern.hasGap) return toRepair(swapGap(block, from, to, uses[0]!), `Skriv ”${uses[0]!}”`, false)
  // "foretage en vurdering af sagen": the noun's own verb says it all.
  const pleading = block.passives().find(({ lemma, verb }) => lemma === 'bede' && from > verb && from <= verb + 4)
  // "Indsendelse bedes foretaget via portalen": what to send is not said.
  if (pleading !== undefined && found.startsWith('foretag')) return pleading.subject !== null && block.wordAt(pleading.subject.to) === 'bedes' && pleading.subject.to === pleading.subject.from + 1 ? { noFix: 'omskriv' } : activate(block, pleading)
  if (to === from + 1 && /^fore(?:tag|tog)/.test(found) && block.passives().every(({ verb }) => verb !== from)) {
    const own = carried(block, from)
    if (own.fixes !== undefined) return own
  }
  // "rettet forespørgsel om": one makes it, and "retter" no question.
  if (found.startsWith('forespørgsel') && /^ret(?:tet|te|ter)$/.test(block.wordAt(from - 1))) return { noFix: 'vaelg' }
  // "træffe foranstaltninger": one takes them, and does not "take" an effort.
  if (found.startsWith('foranstaltning') && /\b(?:træffe[rs]?|traf|truffet)\b/.test(wordsOf(block, Math.max(block.from, from - 6), from))) return { noFix: 'vaelg' }
  if (found === 'foranstaltning' && (block.wordAt(from - 2) === 'ved' || /^(?:egen|deres|din|jeres|vores)$/.test(block.wordAt(from - 1)))) return { noFix: 'vaelg' }
  // "på borgerens begæring": what one asks to be done, and applies for nothing.
  if (found === 'begæring' && (block.wordAt(to + 1).endsWith('indsigt') || [from - 1, from - 2].some((row) => /^(?:på|efter)$/.test(block.wordAt(row))))) return { noFix: 'vaelg' }
  if (terms.test(found) && (isNamedAgain(block, from, found) || block.wordAt(from - 1).startsWith('betal'))) return { noFix: 'vaelg' }
  // "foretaget tre hævninger": so many, that no verb of their own would say.
  if (found === 'foretaget' && /(?:måling|undersøgelse|hævning|beregning|prøve|overførsel|indkøb)(?:er|r|sler)$/.test(block.wordAt(nounPhraseEnd(block, to) - 1)) && (block.kindAt(to) === TokenKind.number || block.tagsAt(to) & Tag.Numeral)) {
    return toRepair(put(block, from, to, 'lavet'), 'Skriv ”lavet”', false)
  }
  if (found === 'påtænkte' && /^(?:afgørelse|indstilling|beslutning)/.test(block.wordAt(to))) return { noFix: 'vaelg' }
  if ((found === 'påtænkte' || found === 'berammede') && isNoun(block, to)) return toRepair(put(block, from, to, 'planlagte'), 'Skriv ”planlagte”', false)
  // "Anmodning om udsættelse imødekommes, hvis den": a pronoun that would have to follow.
  if (found === 'anmodning' && saysIt(block, to)) return { noFix: 'vaelg' }
  const written = requested(block, from, to)
  if (written !== null) return toRepair(put(block, from, to, written), `Skriv ”${written}”`, false)
  for (const use of ordered(block, to, uses)) {
    const swapped = swapOne(block, from, to, found, use)
    if (typeof swapped === 'object' && 'title' in swapped) return { fixes: [swapped] }
    if (typeof swapped !== 'string') {
      const own = writtenInstead(swapped, uses)
      return toRepair(swapped, `Skriv ”${own === '' ? use : own}”`, isSafe(block, from, to, found), own)
    }
    if (use === uses.at(-1) || uses.length === 1) return { noFix: swapped }
  }
  return { noFix: 'vaelg' }
}

/** Nouns that name a thing in law: called otherwise in one place alone, it would be another thing. */
const terms = /^(?:begæring|vederlag)/

/** Whether a word of the same stem stands elsewhere in the block. */
function isNamedAgain(block: DanishBlock, from: number, found: string): boolean {
  const stem = found.startsWith('begær') ? 'begær' : 'vederlag'
  for (let row = block.from; row < block.to; row++) if (row !== from && block.wordAt(row).startsWith(stem)) return true
  return false
}

const places = /(?:behandling|behandlingen|ejendom|ejendomme|ejendommen|ejendommene|sag|sager|tilfælde|sted|steder|adresse|adresser|bolig|boliger|område|områder|vej|veje)$/

/** Most words of a rewrite that a title or a message names. */
const fewWords = 6

/** What edits write where it is none of the words of the list: "gør" for "laver"; empty where it is one. */
function writtenInstead(edits: readonly Edit[], uses: readonly string[]): string {
  const text = edits.map((edit) => edit.text.trim()).filter((one) => one !== '').join(' … ')
  const low = text.toLowerCase()
  const listed = uses.findIndex((use) => use.split(' ').every((word) => low.includes(word)))
  if (text === '' || listed >= 0) return listed > 0 ? uses[listed]! : ''
  const words = (text.charAt(0).toLowerCase() + text.slice(1)).split(/\s+/)
  return words.length > fewWords ? `${words.slice(0, fewWords).join(' ')} …` : words.join(' ')
}

/** The replacements, those that fit the company first. */
function ordered(block: DanishBlock, to: number, uses: readonly string[]): readonly string[] {
  const byAgreement = uses.filter((use) => Object.values(demonstratives).includes(use))
  if (byAgreement.length > 0) {
    const rows = { from: to, to: nounPhraseEnd(block, to) }
    // "at ovenstående bringes i orden": a verb stands behind it, and no noun.
    const isAlone = isFinite(block, rows.from) || (block.tagsAt(rows.from) & (Tag.VerbSPresent | Tag.VerbSPast)) !== 0
    const isNamed = !isAlone && rows.to > rows.from && isNoun(block, rows.to - 1)
    const agreement = !isNamed ? null : alike.test(block.wordAt(rows.to - 1)) ? 'plural' : agreementOf(block, rows)
    if (agreement === null && !byAgreement.includes(uses[0]!)) return uses
    return [demonstratives[agreement ?? 'neuter']]
  }
  return uses
}

function swapOne(block: DanishBlock, from: number, to: number, found: string, use: string): Swapped | Fix {
  const link = swapLink(block, from, to, found, use)
  if (link !== null) return link
  const tags = block.tagsAt(from)
  // "primo- og ultimosaldo": half of a compound.
  if (block.source[block.base + block.tokens.end[to - 1]!] === '-') return 'vaelg'
  if (isDeterminer(use) && block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive)) return leaveOut(block, from, to)
  // "klages over": the lexicon has no passive of a verb that governs by a preposition.
  const useHead = block.grammar.lexicon.tagsOf(use.split(' ')[0]!) || (use.includes(' ') ? Tag.VerbSPresent : 0)
  // "over for underretter": a noun, and what is listed is a verb.
  if (use.includes(' ') && useHead & anyVerb && (isNounHere(block, from, to) || (useHead & Tag.VerbPresent && /^(?:for|af|fra|hos)$/.test(block.wordAt(from - 1))))) return 'vaelg'
  if (tags & anyVerb && useHead & anyVerb && !isNounHere(block, from, to)) return swapVerb(block, from, to, use)
  if (to === from + 1 && tags & anyNoun && block.grammar.lexicon.tagsOf(use) & anyNoun) {
    const edits = agreeing(block, from, use)
    const own = put(block, from, to, use)
    if (edits === null) return 'vaelg'
    return typeof own === 'string' ? own : [...edits, ...own]
  }
  return put(block, from, to, use)
}

/** "Deres forannævnte ejendom": what is pointed at already needs no "den". */
function isDeterminer(use: string): boolean {
  return use === 'den' || use === 'det' || use === 'de'
}

/** Whether a form that is a verb too is a noun in its place: behind an article, an adjective or a preposition. */
function isNounHere(block: DanishBlock, from: number, to: number): boolean {
  if (to > from + 1 || !(block.tagsAt(from) & anyNoun)) return false
  const before = block.tagsAt(from - 1)
  return (before & (Tag.Determiner | Tag.AdjE | Tag.AdjBase | Tag.Genitive | Tag.Preposition)) !== 0 &&
    block.wordAt(from - 1) !== 'at' && block.textOf(from - 1, from) !== 'De'
}

/** Whether a swap can never change grammar, law or meaning. */
function isSafe(block: DanishBlock, from: number, to: number, found: string): boolean {
  if (to > from + 1 || block.kindAt(from) !== TokenKind.word) return false
  if (safeWords.has(found)) return found !== 'hvorledes' || block.signAt(to) !== 0x3f
  const tags = block.tagsAt(from)
  if (tags & (Tag.VerbParticiple | Tag.VerbParticipleInflected) || isNounHere(block, from, to)) return false
  return block.grammar.lexicon.analyses(found).some(({ lemma, tags: own }) => own & anyVerb && safeVerbs.has(lemma))
}
