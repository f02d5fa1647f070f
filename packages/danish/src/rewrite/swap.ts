import type { Fix, PhraseHit, Repair } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { anyNoun, anyVerb, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { activate, activateWith } from './activate.ts'
import { agreeing, demonstratives } from './agree.ts'
import { carried } from './denominalise.ts'
import { isCapital, joined } from './edits.ts'
import { agreementOf, isNoun, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { choices, droppable, safeVerbs, safeWords } from './swap.list.ts'
import { leaveOut, put, type Swapped, wordsOf } from './put.ts'
import { isDoubtful } from './swap-doubt.ts'
import { swapGap } from './swap-gap.ts'
import { isConjunction, swapLink } from './swap-link.ts'
import { swapVerb } from './swap-verb.ts'

/**
 * Puts a plain wording in the place of officialese, as the sentence wants it: gender and number follow the new noun,
 * the object stands where the new verb has it, a clause turns round behind "og så".
 */
export function swap(block: DanishBlock, hit: PhraseHit): Repair {
  const { from, to, pattern } = hit
  const uses = pattern.use.filter((text) => text !== '')
  const found = wordsOf(block, from, to)
  const articled = /^(?:den|det|de) (?:foreliggende|omhandlede|pågældende|nævnte|omtalte|ovennævnte)$/.test(found)
  if (articled && isNoun(block, to) && !(found === 'det foreliggende' && block.wordAt(to) === 'grundlag')) {
    return toRepair(pointedAt(block, from + 1, to), 'Skriv navnet på tingen', false)
  }
  if (pointing.has(found)) return toRepair(pointedAt(block, from, to), 'Skriv navnet på tingen', false)
  if (choices.has(found)) return { noFix: 'vaelg' }
  if (uses.length === 0) return withoutUse(block, from, to, found)
  if (pattern.hasGap) return toRepair(swapGap(block, from, to, uses[0]!), `Skriv ”${uses[0]!}”`, false)
  // "foretage en vurdering af sagen": the noun's own verb says it all.
  const pleading = block.passives().find(({ lemma, verb }) => lemma === 'bede' && from > verb && from <= verb + 4)
  if (pleading !== undefined && found.startsWith('foretag')) return activate(block, pleading)
  if (to === from + 1 && /^fore(?:tag|tog)/.test(found) && block.passives().every(({ verb }) => verb !== from)) {
    const own = carried(block, from)
    if (own.fixes !== undefined) return own
  }
  for (const use of ordered(block, to, uses)) {
    const swapped = swapOne(block, from, to, found, use)
    if (typeof swapped !== 'string') return toRepair(swapped, `Skriv ”${use}”`, isSafe(block, from, to, found))
    if (use === uses.at(-1) || uses.length === 1) return { noFix: swapped }
  }
  return { noFix: 'vaelg' }
}

/** Words that point at what has been named, before its noun. */
const pointing = new Set(['ovennævnte', 'foreliggende', 'forannævnte', 'førnævnte', 'fornævnte', 'ovenanførte'])

/** "ovennævnte frist" -> "fristen", "de foreliggende oplysninger" -> "oplysningerne": the definite says which. */
function pointedAt(block: DanishBlock, from: number, to: number): Swapped {
  if (block.tagsAt(from - 1) & Tag.Adverb && !(block.tagsAt(from - 1) & (Tag.Determiner | Tag.Preposition))) return 'vaelg'
  const article = /^(?:den|det|de)$/.test(block.wordAt(from - 1))
  if (!article && block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive)) return leaveOut(block, from, to)
  if (!isNoun(block, to) || block.tokens.kind[to] !== TokenKind.word) {
    const end = nounPhraseEnd(block, to)
    return article && end > to && isNoun(block, end - 1) ? leaveOut(block, from, to) : 'vaelg'
  }
  const reading = block.grammar.lexicon.analyses(block.wordAt(to)).find(({ tags }) => tags & (Tag.NounSgIndef | Tag.NounPlIndef))
  const lemma = reading?.lemma ?? block.grammar.lexicon.compound(block.wordAt(to))?.lemma
  const forms = lemma === undefined ? null : block.grammar.morphology.nounForms(lemma)
  const isPlural = agreementOf(block, { from: to, to: to + 1 }) === 'plural' || block.wordAt(from - 1) === 'de'
  const form = isPlural ? forms?.plDef : forms?.sgDef
  if (form === undefined || form === null) return 'vaelg'
  return put(block, article ? from - 1 : from, to + 1, form)
}

/** Entries that only say what is wrong: some words may go, and a refusal in the passive is said in the active. */
function withoutUse(block: DanishBlock, from: number, to: number, found: string): Repair {
  if (found.endsWith('imødekommes')) {
    const passive = block.passives().find(({ verb }) => verb >= from && verb < to)
    return passive === undefined ? { noFix: 'omskriv' } : activateWith(block, passive, { lemma: 'sige', tail: 'ja til' })
  }
  // "timerne findes ikke at kunne medregnes": what we find.
  const finding = found.startsWith('findes ') ? block.passives().find(({ verb }) => verb === from) : undefined
  if (finding !== undefined) return activate(block, finding)
  if (found === 'tilkommer') return toRepair(entitled(block, from, to), 'Skriv ”har ret til”', false)
  if (found === 'påhviler' && block.wordAt(from - 1) === 'det') return toRepair(incumbent(block, from, to), 'Skriv, hvem der skal', false)
  // "for så vidt denne overstiger": with a clause behind it a condition.
  if (found === 'for så vidt' && isConjunction(block, to) && !isDoubtful(block, from, to, found, 'hvis')) return toRepair(put(block, from, to, 'hvis'), 'Skriv ”hvis”', false)
  // "skal man herved meddele": left out alone, the sender's formula would read as a duty.
  if (found === 'herved' && block.wordAt(from - 1) === 'man' && block.cuesAt(from - 2) & Cue.modal) {
    return toRepair(put(block, from - 1, to, 'vi'), 'Skriv ”vi”', false)
  }
  return toRepair(droppable.has(found) ? drop(block, from, to) : 'omskriv', 'Slet det', false)
}

/** "der tilkommer dig feriepenge" -> "du har ret til feriepenge". */
function entitled(block: DanishBlock, from: number, to: number): Swapped | 'omskriv' {
  const who = subjectOfObject(block, to)
  // "tilkommer der ikke modtageren godtgørelse" -> "har modtageren ikke ret til godtgørelse".
  if (block.wordAt(to) === 'der') {
    let first = to + 1
    while (isSentenceAdverb(block, first)) first++
    const end = nounPhraseEnd(block, first)
    const isWhole = end > first && nounPhraseEnd(block, end) > end
    return isWhole ? put(block, from, end, joined(['har', block.textOf(first, end), block.textOf(to + 1, first), 'ret til'])) : 'omskriv'
  }
  if (block.wordAt(from - 1) !== 'der' || who === null || !isNoun(block, to + 1)) return 'omskriv'
  return put(block, from - 1, to + 1, `${who} har ret til`)
}

/** The reader or sender as subject, who stands as object at a row. */
function subjectOfObject(block: DanishBlock, row: number): string | null {
  const word = block.textOf(row, row + 1)
  return word === 'dig' ? 'du' : word === 'jer' ? 'I' : word === 'os' ? 'vi' : word === 'Dem' ? 'De' : null
}

/** "det påhviler forældrene at holde" -> "forældrene skal holde". */
function incumbent(block: DanishBlock, from: number, to: number): Swapped | 'omskriv' {
  const end = nounPhraseEnd(block, to)
  if (end === to || block.wordAt(end) !== 'at' || !(block.tagsAt(end + 1) & Tag.VerbInfinitive)) return 'omskriv'
  const who = subjectOfObject(block, to) ?? block.textOf(to, end)
  return put(block, from - 1, end + 1, `${who} skal`)
}

function drop(block: DanishBlock, from: number, to: number): Swapped {
  const { tokens } = block
  // At the head of a sentence the verb would come first.
  if (isCapital(block, from) || from === block.from || to >= block.to) return 'omskriv'
  const before = block.wordAt(from - 1)
  if (before === '' && block.signAt(from - 1) !== 0) return 'omskriv'
  return [{ start: tokens.end[from - 1]!, end: tokens.end[to - 1]!, text: '' }]
}

function toRepair(swapped: Swapped | 'omskriv', title: string, safe: boolean): Repair {
  if (typeof swapped === 'string') return { noFix: swapped }
  const fix: Fix = { title, edits: swapped, safe: safe && swapped.length === 1 }
  return { fixes: [fix] }
}

/** The replacements, those that fit the company first. */
function ordered(block: DanishBlock, to: number, uses: readonly string[]): readonly string[] {
  const byAgreement = uses.filter((use) => Object.values(demonstratives).includes(use))
  if (byAgreement.length > 0) {
    const rows = { from: to, to: nounPhraseEnd(block, to) }
    const agreement = rows.to > rows.from && isNoun(block, rows.to - 1) ? agreementOf(block, rows) : null
    if (agreement === null && !byAgreement.includes(uses[0]!)) return uses
    return [demonstratives[agreement ?? 'neuter']]
  }
  return uses
}

function swapOne(block: DanishBlock, from: number, to: number, found: string, use: string): Swapped {
  const link = swapLink(block, from, to, found, use)
  if (link !== null) return link
  const tags = block.tagsAt(from)
  // "primo- og ultimosaldo": half of a compound.
  if (block.source[block.base + block.tokens.end[to - 1]!] === '-') return 'vaelg'
  if (isDeterminer(use) && block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive)) return leaveOut(block, from, to)
  // "klages over": the lexicon has no passive of a verb that governs by a preposition.
  const useHead = block.grammar.lexicon.tagsOf(use.split(' ')[0]!) || (use.includes(' ') ? Tag.VerbSPresent : 0)
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
    block.wordAt(from - 1) !== 'at'
}

/** Whether a swap can never change grammar, law or meaning. */
function isSafe(block: DanishBlock, from: number, to: number, found: string): boolean {
  if (to > from + 1 || block.tokens.kind[from] !== TokenKind.word) return false
  if (safeWords.has(found)) return found !== 'hvorledes' || block.signAt(to) !== 0x3f
  const tags = block.tagsAt(from)
  if (tags & (Tag.VerbParticiple | Tag.VerbParticipleInflected) || isNounHere(block, from, to)) return false
  return block.grammar.lexicon.analyses(found).some(({ lemma, tags: own }) => own & anyVerb && safeVerbs.has(lemma))
}

