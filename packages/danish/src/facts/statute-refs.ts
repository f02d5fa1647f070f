import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isInstrument, isShortName, nameAt, nameStart, ownersBefore, pastYear, planBefore } from './statute-names.ts'
import { isOwnName, longName, orderEnd } from './statute-titles.ts'
import { labelAt, type UnitList, unitsAt } from './statute-units.ts'

/** A reference to a statute, grouped as written: "servicelovens § 112, stk. 1", "§§ 60 og 67", "forvaltningsloven". */
export interface StatuteRef {
  /** Token rows. */
  readonly from: number
  readonly to: number
  /** Offsets from the start of the block. */
  readonly start: number
  readonly end: number
  /** A section, an order with its number (LBK nr. …), or just the name of a statute. */
  readonly form: 'section' | 'order' | 'name'
}

const comma = 0x2c

/**
 * Finds the statute references of a block. Names and section numbers that belong together are one reference, and so
 * is an enumeration under one statute; "jf." parts references.
 */
export function findStatuteRefs(block: DanishBlock): readonly StatuteRef[] {
  const refs: StatuteRef[] = []
  const { tokens } = block
  if (!block.holdsKind(TokenKind.statuteRef) && !block.holdsCue(lawCues)) return refs
  for (let row = block.from; row < block.to; row++) {
    if (tokens.kind[row] !== TokenKind.statuteRef && (block.cuesAt(row) & lawCues) === 0) continue
    const ref = refAt(block, row, refs)
    if (ref === null) continue
    while (refs.length > 0 && refs[refs.length - 1]!.to > ref.from) refs.pop()
    refs.push(ref)
    row = ref.to - 1
  }
  return refs
}

const lawCues = Cue.lawName | Cue.lawHead | Cue.lawPart

function refAt(block: DanishBlock, row: number, refs: readonly StatuteRef[]): StatuteRef | null {
  const label = labelAt(block, row)
  if (label === 'order') return make(block, ownersBefore(block, row), pastPoint(block, orderEnd(block, row)), 'order')
  if (label !== '') {
    const units = unitsAt(block, row)
    return units === null || isSign(block, row, units.to) ? null : sectionRef(block, row, units, refs)
  }
  const long = longName(block, row)
  if (long > row) return make(block, row, long, 'name')
  const from = nameStart(block, row)
  if (isOwnName(block, row)) return from === row && isPartOfName(block, row) ? null : make(block, from, pastYear(block, row + 1), 'name')
  return block.wordAt(row) === 'lov' && block.wordAt(row - 1) === 'barnets' ? make(block, row - 1,
    row + 1, 'name') : null
}

/** "Værtshuset »Paragraf 20«": a name in quotation marks. */
function isSign(block: DanishBlock, from: number, to: number): boolean {
  return quotes.has(block.signAt(from - 1)) && quotes.has(block.signAt(to)) && block.textOf(from, to).startsWith('Paragraf')
}

const quotes: ReadonlySet<number> = new Set([0x22, 0xab, 0xbb, 0x201c, 0x201d, 0x201e])

/** "VEJ nr. 9286 af 20/04/2015, punkt 12": where in the order. */
function pastPoint(block: DanishBlock, row: number): number {
  const at = block.signAt(row) === comma ? row + 1 : row
  const isPoint = /^(?:punkt|pkt)$/.test(block.wordAt(at)) && at + 1 < block.to && block.kindAt(at + 1) === TokenKind.number
  return isPoint ? at + 2 : row
}

/** "Kontoret for Planlov og Byggeri": a statute without its article and with a capital is the name of something else. */
function isPartOfName(block: DanishBlock, row: number): boolean {
  return block.wordAt(row).endsWith('lov') && (block.tokens.flags[row]! & TokenFlag.capital) !== 0 && block.wordAt(row - 1) === 'for'
}

function make(block: DanishBlock, from: number, to: number, form: StatuteRef['form']): StatuteRef {
  const last = to - 1
  // "litra f." at the end of a sentence: a lone letter is no abbreviation here, so the full stop is the sentence's.
  const isLetter = (block.tokens.flags[last]! & TokenFlag.dotted) !== 0 && block.wordAt(last).length === 1
  return { from, to, start: block.tokens.start[from]!, end: block.tokens.end[last]! - (isLetter ? 1 : 0), form }
}

/** Puts an enumeration of sections together with the statute before or behind it. */
function sectionRef(block: DanishBlock, row: number, units: UnitList, refs: readonly StatuteRef[]): StatuteRef | null {
  const before = nameBefore(block, row, refs)
  // "lokalplan nr. 3" is the plan's own number and no part of it.
  if (units.label === 'nr' && before < row && !block.wordAt(row - 1).endsWith('s')) return null
  const after = pastOwnUnits(block, nameAfter(block, units.to, units.label))
  const hasComma = before < row && block.signAt(row - 1) === comma
  if (after > units.to) {
    // "servicelovens § 117 og § 118 i aktivloven": what stands after the last "og" is of the other statute.
    if (before === row || hasComma) return make(block, row, after, 'section')
    return make(block, before, units.lastJoin, 'section')
  }
  if (before < row) return make(block, before, units.to, 'section')
  if (ownPaper.test(block.wordAt(row - 1))) return null
  if (units.certainTo === row) return isBesideAnother(block, row, units, refs) ? make(block, row, units.to, 'section') : null
  return standsAlone(block, row, units) ? make(block, row, units.certainTo, 'section') : null
}

/** "Takstbladets § 5", "lejekontraktens § 11": papers that are no statute. */
const ownPaper = /(?:bladets|aftalens|kontraktens|policens|kvalitetsstandardens|husordenens|planens)$/

/** Past "kapitel 3" behind "§ 4 i bekendtgørelse om spildevand efter miljøbeskyttelseslovens": a title that names sections. */
function pastOwnUnits(block: DanishBlock, row: number): number {
  return /(?:lov|bekendtgørelse)(?:ens|s)$/.test(block.wordAt(row - 1)) ? (unitsAt(block, row)?.to ?? row) : row
}

/** "Reglerne står i § 52 a og i kapitel 11": a chapter in the sentence of another reference is of the same statute. */
function isBesideAnother(block: DanishBlock, row: number, { label, to }: UnitList, refs: readonly StatuteRef[]): boolean {
  const last = refs.at(-1)
  if (last === undefined || !/^(?:kap|art)/.test(label) || isOfOtherThing(block, to)) return false
  return !block.sentences.some((start) => last.to <= start && start <= row)
}

/** First row of the statute's name before a section: "servicelovens § 112", "lov om social service, § 112". */
function nameBefore(block: DanishBlock, row: number, refs: readonly StatuteRef[]): number {
  const end = block.signAt(row - 1) === comma ? row - 1 : row
  const last = refs[refs.length - 1]
  if (last !== undefined && last.form !== 'section') {
    if (last.to === end) return last.from
    if (block.signAt(end - 1) === 0x29 && last.to === end - 3 && isShortName(block, end - 2, true)) return last.from
    // "bygningsreglementets (BR18) kapitel 1": the short name in brackets belongs to the long one.
    const long = refs[refs.length - 2]
    if (block.signAt(end - 1) === 0x29 && last.to === end - 1 && long !== undefined &&
      long.to === last.from - 1) return long.from
  }
  if (isShortName(block, end - 1, end === row)) return end - 1
  // "arkivlovens § 7 …, jf. dens § 23".
  if (end === row && block.wordAt(row - 1) === 'dens' && last !== undefined) return row - 1
  const plan = planBefore(block, end)
  if (plan < end) return plan
  if (end < row) return row
  // "aktivl. § 30": a word that the lexicon lacks, cut before "oven".
  if (block.signAt(row - 1) === 0x2e && block.wordAt(row - 2).endsWith('l') &&
    (block.tagsAt(row - 2) === 0 || isShortName(block, row - 2, true))) return row - 2
  const word = block.wordAt(row - 1)
  if (word.endsWith('l') && block.tokens.flags[row - 1]! & TokenFlag.dotted &&
    block.tagsAt(row - 1) === 0) return row - 1
  // "regulativ for husholdningsaffald § 9": what it is for stands between.
  if (block.wordAt(row - 2) === 'for' && isInstrument(block, row - 3)) return nameStart(block, row - 3)
  return isInstrument(block, row - 1) ? nameStart(block, row - 1) : row
}

/** Row after the statute's name behind a section: "§ 112 i serviceloven", "bilag 2 til bekendtgørelsen". */
function nameAfter(block: DanishBlock, row: number, label: string): number {
  // "§ 107 stk. 2 Serviceloven", as one jots it down.
  if (isOwnName(block, row) && block.wordAt(row).endsWith('loven')) return row + 1
  const at = block.signAt(row) === comma ? row + 1 : row
  if ((block.wordAt(at) !== 'i' && !(label === 'bilag' && block.wordAt(at) === 'til')) || block.tokens.flags[at]! & TokenFlag.capital) return row
  const end = nameAt(block, at + 1)
  return end > at + 1 ? end : row
}

/** Whether units without the name of a statute speak of one: sections do, "nr. 2" only where one acts by it. */
function standsAlone(block: DanishBlock, row: number, units: UnitList): boolean {
  if (units.label === '§' || units.certainTo < units.to) return true
  if (units.label === 'nr' || units.label === 'pkt') {
    const word = block.wordAt(row - 1)
    if (word !== 'efter' && word !== 'jf' && word !== 'jfr') return false
  }
  return !isOfOtherThing(block, units.to)
}

/** "stk. 2 i skemaet", "nr. 4 i køen": parts of something that is no statute. */
function isOfOtherThing(block: DanishBlock, row: number, isNext = false): boolean {
  const word = block.wordAt(row)
  if (word === 'og' || word === 'eller') return isNext ? false : unitsOfOtherThing(block, row + 1)
  if (word !== 'i' && word !== 'på') return false
  for (let at = row + 1; at < Math.min(block.to, row + 5); at++) {
    const noun = block.wordAt(at)
    if (isInstrument(block, at) || /^(?:paragraf|bestemmelse|tilfælde|sag|dit|din|dine|denne|dette)/.test(noun)) return false
  }
  return true
}

function unitsOfOtherThing(block: DanishBlock, row: number): boolean {
  const next = unitsAt(block, row)
  return next !== null && isOfOtherThing(block, next.to, true)
}
