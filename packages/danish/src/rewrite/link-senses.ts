import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isStart } from './as-clause.ts'
import { performing } from './formula.ts'
import { byNeighbours } from './link-neighbours.ts'
import { byReach } from './link-reach.ts'
import { sends } from './link-turns.ts'
import { subjects } from './verb-near.ts'
import { agreementOf, isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

const comma = 0x2c

/**
 * Link words of two senses, of which the sentence tells the one: undefined for all other words and where the list's own
 * word is right.
 */
export function bySense(block: DanishBlock, from: number, to: number, found: string): Swapped | undefined {
  const own = byNeighbours(block, from, to, found) ?? byReach(block, from, to, found)
  if (own !== undefined) return own
  switch (found) {
    case 'fra kommunens side': case 'fra forvaltningens side': case 'fra vores side':
      return isNoun(block, from - 1) || ours.test(block.wordAt(to)) ? undefined : 'vaelg'
    case 'uagtet':
      return hasVerb(block, to) ? undefined : put(block, from, to, 'trods')
    case 'hvori':
      return block.signAt(from - 1) === comma && !isPlace(block, from - 2) ? 'vaelg' : undefined
    case 'med øjeblikkelig virkning':
      // "forbydes med øjeblikkelig virkning at": "straks at" would tell when it must not be done.
      return block.wordAt(to) === 'at' ? put(block, from, to, 'fra nu af') : undefined
    case 'med den virkning':
      return 'vaelg'
    case 'for så vidt angår':
      // "nedsættelse for så vidt angår to beholdere", "bortfalder tilsagnet for så vidt angår": "når" would be a condition.
      return block.signAt(from - 1) === 0 && !isStart(block, from) && !/^(?:og|men|at|eller)$/.test(block.wordAt(from - 1)) ? 'vaelg' : undefined
    case 'af hvilken grund': case 'af hvilken årsag':
      // "har forespurgt, af hvilken grund": what is asked.
      return /^(?:fore?)?(?:spør|spurg)|^(?:oplys|redegør|forklar|vide|ved$|undersøg|begrund|angiv)/.test(block.wordAt(from - 2)) ? put(block, from, to, 'hvorfor') : undefined
    case 'hvorvidt':
      return block.signAt(from - 1) === comma && block.wordAt(from - 2) === 'om' ? whether(block, from, to) : undefined
    case 'vedrørende':
      // "beboerindskud vedrørende lejemålet": what money is for.
      return money.test(block.wordAt(from - 1)) && isNoun(block, nounPhraseEnd(block, to) - 1) ? put(block, from, to, 'for') : undefined
    case 'mod bedre vidende':
      return undaunted(block, to) ? undefined : 'vaelg'
    case 'særskilt':
      return /^(?:påklag|påank|klag|ank|indbring)/.test(block.wordAt(from - 1)) ? put(block, from, to, 'separat') : undefined
    case 'pligtig at': case 'pligtig til at':
      return obliged(block, from, to)
    case 'i forlængelse heraf':
      return performing.test(block.wordAt(to)) ? put(block, from, to, 'derfor') : 'vaelg'
    case 'af den årsag': case 'af denne årsag': case 'af samme årsag': case 'på grundlag heraf': case 'i medfør heraf': case 'på baggrund heraf': case 'som følge heraf':
      // "de i medfør heraf fastsatte regler": between an article and what describes its noun.
      if (block.tagsAt(to) & Tag.VerbParticipleInflected && isNoun(block, nounPhraseEnd(block, to + 1) - 1)) return 'vaelg'
      // "må ikke bygge på grundlag heraf": what is denied is the ground, and "derfor" would say the contrary.
      if (block.signAt(to) === 0 && to < block.to) return undefined
      return put(block, from, to, found === 'på grundlag heraf' ? 'ud fra det' : 'af den grund')
    case 'komme i betragtning':
      return /^(?:kunne|kan)$/.test(block.wordAt(from - 1)) ? 'vaelg' : undefined
    case 'i besiddelse af':
      return block.tagsAt(from - 1) & Tag.VerbParticiple ? 'vaelg' : isNoun(block, from - 1) ? undefined : owned(block, from, to)
    case 'beløbende sig til':
      return put(block, from, to, 'på')
    case 'hertil':
      // "for at nå hertil": to this point, and to no thing.
      if (/^(?:nå|når|nåede|nået|komme|kommer|kom|kommet)$/.test(block.wordAt(from - 1))) return 'vaelg'
      return pointing(block, from, to, found)
    case 'hermed':
      // "gøres bekendt hermed": what the word before asks for.
      if (/^(?:bekendt|enig|tilfreds|forbundet|forbindelse|overensstemmelse|fortrolig|sammenholdt)$/.test(block.wordAt(from - 1))) return 'vaelg'
      return enclosing.test(block.wordAt(from - 1)) && block.wordAt(to) !== 'vedlagt' ? put(block, from, to, 'her') : undefined
    default:
      return pronounOf.has(found) ? pointing(block, from, to, found) : undefined
  }
}

/** "Er De ikke i besiddelse af kortet" -> "Har De ikke kortet"; a pronoun would have to move. */
function owned(block: DanishBlock, from: number, to: number): Swapped {
  const forms: ReadonlyMap<string, string> = new Map([['er', 'har'], ['var', 'havde'], ['være', 'have']])
  for (let row = from - 1; row > from - 6 && row >= block.from && block.signAt(row) === 0; row--) {
    const form = forms.get(block.wordAt(row))
    if (form === undefined || block.tagsAt(to) & Tag.Pronoun && nounPhraseEnd(block, to) === to + 1) continue
    const verb = put(block, row, row + 1, form)
    return typeof verb === 'string' ? verb : [...verb, { start: block.tokens.end[from - 1]!, end: block.tokens.end[to - 1]!, text: '' }]
  }
  return 'vaelg'
}

/** "spørgsmålet om, hvorvidt" -> "spørgsmålet, om": a second "om" would be clumsy, and the first goes where it can. */
function whether(block: DanishBlock, from: number, to: number): Swapped {
  if (!/^(?:spørg|spurgt|forespør|forespurgt|tvivl)/.test(block.wordAt(from - 3))) return 'vaelg'
  const { start, end } = block.tokens
  return [{ start: end[from - 3]!, end: end[from - 2]!, text: '' }, { start: start[from]!, end: end[to - 1]!, text: 'om' }]
}

/** "har mod bedre vidende undladt at svare": what one leaves out, one does so knowing it. */
function undaunted(block: DanishBlock, to: number): boolean {
  for (let row = to; row < to + 4 && block.signAt(row) === 0; row++) if (/^(?:undlad|undlod|fortie|ti)/.test(block.wordAt(row))) return true
  return false
}

/** "er efter § 11 pligtig at medvirke" -> "skal efter § 11 medvirke". */
function obliged(block: DanishBlock, from: number, to: number): Swapped {
  for (let row = from - 1; row > from - 9 && row >= block.from && block.signAt(row) === 0; row--) {
    if (block.wordAt(row) !== 'er' && block.wordAt(row) !== 'var') continue
    const modal = put(block, row, row + 1, block.wordAt(row) === 'er' ? 'skal' : 'skulle')
    return typeof modal === 'string' ? modal : [...modal, { start: block.tokens.end[from - 1]!, end: block.tokens.end[to - 1]!, text: '' }]
  }
  return 'vaelg'
}

/** What those of an authority do themselves. */
const ours = /^(?:deltager|deltog|kommer|kom|møder|mødte)$/
/** What something is in, rather than what it is done by or how. */
const inside = new RegExp(
  '(?:brev|mail|skrivelse|sag|klage|ansøgning|rapport|afgørelse|rækkefølge|aftale|kontrakt|notat|' +
  'udtalelse|erklæring|bolig|bygning|ejendom|lokale|rum|område|zone|tilfælde|situation|periode|måned|' +
  'år|uge|møde|plan|omfang|lejlighed|hus|lov|bestemmelse)(?:en|et|n|t|r|er|erne|rne|ne|met|mer)?$',
)
/** What is paid. */
const money = /(?:ydelse|indskud|depositum|afgift|gebyr|(?<!(?:be|ud|om|op))regning|restance|opkrævning|betaling|(?<!p)leje|faktura|egenbetaling|takst)(?:r|en|n|et|er|erne|rne|ne)?$/
/** Verbs of what comes with a letter. */
const enclosing = /^(?:følger|medfølger|fremsendes|sendes)$/

/** Whether the phrase that ends at a row names what something can be in: "skrivelse af 22. april d.å., hvori". */
function isPlace(block: DanishBlock, last: number): boolean {
  if (isNoun(block, last) && block.kindAt(last) === TokenKind.word && block.tagsAt(last) & anyNoun) return inside.test(block.wordAt(last))
  for (let row = last; row > last - 6 && row >= block.from && block.signAt(row) !== comma; row--) if (inside.test(block.wordAt(row))) return true
  return false
}

/** Whether a verb in the present or past stands before the next sign. */
function hasVerb(block: DanishBlock, row: number): boolean {
  if (block.wordAt(row) === 'at' || block.signAt(row) === comma) return true
  for (let at = row; at < block.to && block.signAt(at) === 0; at++) {
    // "Uagtet den svære situation siger vi nej": the verb of the main clause.
    if (isFinite(block, at) || block.tagsAt(at) & Tag.VerbSPresent) return !isStart(block, row - 1) || !subjects.has(block.wordAt(at + 1))
  }
  return false
}

/** Adverbs that hold a preposition and what it points at. */
const pronounOf: ReadonlySet<string> = new Set(['heraf', 'deraf', 'hertil', 'dertil', 'herom', 'derom', 'herfor', 'herpå', 'derpå'])

/** Where the long form stands and which pronoun it holds: "heraf" of several things is "af dem". */
function pointing(block: DanishBlock, from: number, to: number, found: string): Swapped | undefined {
  // "efter derom særligt givne regler": between a preposition and what describes its noun.
  let at = to
  while (at < to + 2 && block.tagsAt(at) & (Tag.Adverb | Tag.AdjT)) at++
  if (at > to && block.tagsAt(at) & Tag.VerbParticipleInflected && isNoun(block, at + 1)) return 'vaelg'
  // "påklages til nævnet, idet klagen stiles hertil": there or here.
  if (found === 'hertil' && /^stil(?:e|er|es|et)$/.test(block.wordAt(from - 1))) return 'vaelg'
  // "er hertil indløbet": to the place where one writes.
  if (/^(?:her|der)til$/.test(found) && block.tagsAt(to) & Tag.VerbParticiple && !isNoun(block, to) && !sends(block, from)) return 'vaelg'
  // "til besvarelse heraf skal": a noun of doing would hang without what is done.
  if (isNoun(block, from - 1) && block.tagsAt(from - 2) & Tag.Preposition && (isFinite(block, to) || block.cuesAt(to) & Cue.modal) &&
    block.grammar.morphology.nominalisationToVerb(block.wordAt(from - 1)) !== null) return 'vaelg'
  return undefined
}

/** Whether "af det" would not agree with what an adverb points at: several things, or one of the other gender. */
export function disagrees(block: DanishBlock, from: number, found: string): boolean {
  const form = pronounOf.has(found) ? pointedAt(block, from) : null
  return form !== null && form !== 'det'
}

/** "ved indgåelsen heraf", "efter reglerne herom": the definite says which. */
export function isDefiniteDeed(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  return word === 'reglerne' || ((block.tagsAt(row) & Tag.NounSgDef) !== 0 && /(?:ingen|elsen)$/.test(word))
}

/** The pronoun for what was named last in the sentence before a row; null where nothing tells. */
function pointedAt(block: DanishBlock, from: number): 'den' | 'det' | 'dem' | null {
  const first = block.sentences[block.sentenceOf(from)]!
  for (let row = from - 1; row >= first; row--) {
    if (block.wordAt(row) !== 'en' && block.wordAt(row) !== 'et') continue
    if (block.kindAt(row) !== TokenKind.word) continue
    const end = nounPhraseEnd(block, row)
    if (end <= row + 1 || end >= from - 1 || !(block.tagsAt(end - 1) & anyNoun)) continue
    const agreement = agreementOf(block, { from: row, to: end })
    return agreement === 'common' ? 'den' : agreement === 'plural' ? 'dem' : agreement === 'neuter' ? 'det' : null
  }
  // The nearest noun but the one that it hangs on: of several it would be "dem".
  for (let row = isNoun(block, from - 1) ? from - 2 : from - 1; row >= first; row--) {
    if (!(block.tagsAt(row) & anyNoun) || !isNoun(block, row) || isFinite(block, row)) continue
    return agreementOf(block, { from: row, to: row + 1 }) === 'plural' ? 'dem' : null
  }
  // "… de almindelige tilbud. Da De kan betjene Dem heraf": with no noun of its own the sentence points at the last one.
  const last = first - 2
  if (last < block.from || !isNoun(block, last)) return null
  let start = last
  while (start > block.from && block.tagsAt(start - 1) & (Tag.AdjE | Tag.Determiner)) start--
  return agreementOf(block, { from: start, to: last + 1 }) === 'plural' ? 'dem' : null
}
