import { type Edit, partitionPoint } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { StatuteRef } from '../facts/statute-refs.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'

const comma = 0x2c
/** References in one chain, beyond which a parenthesis would be as heavy as the chain. */
const mostChained = 4
/** Most words of what "jf." points to. */
const mostWords = 14

/**
 * Puts what "jf." points to into parentheses where "se" would be an order in the middle of the sentence: "pladsen, jf.
 * § 7, opsiges" -> "pladsen (§ 7) opsiges", "sagen, jf. bilag 3, er" -> "sagen (se bilag 3) er". A reference that follows
 * another at once is joined to it by "og", and a law to the section that is in it by "i". Null where "se" stands well, or where what is pointed to is not told apart.
 */
export function asideReference(block: DanishBlock, from: number, to: number): readonly Edit[] | null {
  const refs = block.statuteRefs()
  const behind = (row: number): StatuteRef | undefined => {
    const one = refs[firstFrom(refs, row)]
    return one?.from === row || (one?.from === row + 1 && /^(?:samme|den)$/.test(block.wordAt(row))) ? one : undefined
  }
  const { start, end } = block.tokens
  // "jf. § 7, jf. § 9": read from the first of them on.
  for (let steps = 0; ; steps++) {
    const outer = endingAt(refs, from - 1)
    if (outer === undefined || !isJf(block, outer.from - 1) || block.signAt(outer.from - 2) !== comma) break
    if (steps === mostChained) return null
    to = outer.from
    from = to - 1
  }
  const hasComma = block.signAt(from - 1) === comma
  const before = hasComma ? from - 1 : from
  if (before <= block.from || (!hasComma && (block.signAt(from - 1) !== 0 || beginsSentence(block, from)))) return null
  let ref = behind(to)
  const inner: Edit[] = []
  while (ref !== undefined && block.signAt(ref.to) === comma && isJf(block, ref.to + 1)) {
    const next = behind(ref.to + 2)
    if (next === undefined || inner.length === mostChained) return null
    inner.push({ start: start[ref.to]!, end: start[ref.to + 2]!, text: joint(block, ref, next) })
    ref = next
  }
  const last = referenceEnd(block, ref?.to ?? to)
  if (last < 0) return null
  const isEnd = last >= block.to || beginsSentence(block, last) || block.signAt(last) === 0x2e
  // "Du kan klage, jf. side 2.": at the end of its sentence "se" stands well behind a comma.
  if (ref === undefined && isEnd && hasComma) return null
  // "undtaget, jf. dog stk. 3", "jf. lov om ydelser, der opkræves", "jf. stk. 3 om navn, stilling og løn": it goes on.
  const isLoose = last > (ref?.to ?? to) || ref?.form === 'name'
  if (block.wordAt(to) === 'dog' || (isLoose && block.signAt(last) === comma && goesInto(block, last + 1))) return null
  // "(årets sats), jf. § 3", "jf. § 84, sammenholdt med § 83": two brackets side by side, and what hangs on the reference.
  if (block.signAt(before - 1) === 0x29 || (block.signAt(last) === comma && /^(?:sammenholdt|smh)$/.test(block.wordAt(last + 1)))) return null
  // "jf. § 36, hvorefter": what follows speaks of the reference, which it could not inside a parenthesis.
  if (block.signAt(last) === comma && /^hvor(?:efter|af|i|om|ved|til)$/.test(block.wordAt(last + 1))) return null
  // "litra b." at the end: the full stop belongs to the token and stays behind the parenthesis.
  const stop = last >= block.to || beginsSentence(block, last) ? Number(block.textOf(last - 1, last).endsWith('.')) : 0
  const isShut = isIdle(block, before, last)
  const at = end[last - 1]! - stop
  const until = isShut ? end[last]! : at
  const first = endingAt(refs, before)
  // "efter § 3, jf. § 9": two that are read together, unless the first bears a name or comes behind the second.
  if (first !== undefined && ref !== undefined && isJoined(block, first, to)) {
    const own = inner.length === 0 ? ref : behind(to)!
    return [{ start: start[before]!, end: start[to]!, text: joint(block, first, own) }, ...inner, ...(isShut && !/, (?:stk|nr|litra)/.test(block.textOf(to, last)) ? [{ start: at, end: until, text: '' }] : [])]
      .map((edit) => (hasComma ? edit : { ...edit, text: edit.text.trimStart() }))
  }
  const see = ref === undefined || (ref.form === 'name' && inner.length === 0) || first !== undefined || lawWords.test(block.wordAt(before - 1)) ? '(se ' : '('
  return [{ start: hasComma ? start[before]! : start[from]!, end: start[to]!, text: hasComma ? ` ${see}` : see }, ...inner,
    { start: at, end: until, text: ')' }]
}

/** "om vi har fulgt loven (se § 7)", "(se barnets lov)": without a word between, the parenthesis would say which law. */
const lawWords = /(?:lov|loven|lovens|regler|reglerne|bestemmelsen|bestemmelserne|området)$/

/** The row behind what is pointed to, at the next sign; -1 where a verb shows that the sentence goes on without one. */
function referenceEnd(block: DanishBlock, row: number): number {
  let at = row
  for (; at < block.to && at < row + mostWords && block.signAt(at) === 0 && !beginsSentence(block, at); at++) {
    // "vedtægter § 6", "bilag 3": what is counted is no verb; "der", "som" and a verb begin more than a reference.
    if (block.kindAt(at) !== TokenKind.word) continue
    const tags = block.tagsAt(at)
    if (tags & (verbs | Tag.Subjunction) && !(tags & (Tag.NounSgIndef | Tag.NounPlIndef | Tag.Preposition | Tag.Determiner | Tag.AdjE)) && !/^(?:og|om)$/.test(block.wordAt(at))) return -1
  }
  const sign = block.signAt(at)
  return at >= block.to || sign === comma || sign === 0x2e || beginsSentence(block, at) ? at : -1
}

/** Whether what is pointed to goes on behind a comma: with a clause of its own, or as a list. */
function goesInto(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  return /^(?:der|som)$/.test(block.wordAt(row)) || ((tags & (Tag.NounSgIndef | Tag.NounPlIndef)) !== 0 && !(tags & (verbs | Tag.Subjunction)))
}

/** Whether "og" joins two references: not behind a name ("§ 66 i lov om hjælp"), and not to one with a lower number. */
function isJoined(block: DanishBlock, first: StatuteRef, to: number): boolean {
  const number = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0)
  const own = block.textOf(first.from, first.to)
  const second = block.textOf(to, Math.min(to + 2, block.to))
  // "byggeloven, jf. § 16": the section is of the law just named.
  if (first.form === 'name' && /^(?:§|kap|lovens|lovbek)/.test(second)) return false
  if (!/^(?:§|stk)/.test(second)) return true
  return !/§.* i /.test(own) && number(own.slice(own.indexOf('§'))) <= number(second)
}

/** "§ 11, jf. retssikkerhedsloven": a section that bears no law of its own is in the law named behind it. */
function joint(block: DanishBlock, first: StatuteRef, second: StatuteRef): string {
  const isBare = first.form === 'section' && /^(?:§|stk|kap|art|nr)/i.test(block.textOf(first.from, first.to)) && !/ (?:i|af) /.test(block.textOf(first.from, first.to))
  return isBare && second.form === 'name' && !block.wordAt(second.to - 1).endsWith('lovens') ? ' i ' : ' og '
}

/** Position of the first reference that begins at a row or behind it; references stand in order and apart. */
function firstFrom(refs: readonly StatuteRef[], row: number): number {
  return partitionPoint(0, refs.length, (at) => refs[at]!.from < row)
}

/** The reference that ends before a row, at once. */
function endingAt(refs: readonly StatuteRef[], row: number): StatuteRef | undefined {
  const one = refs[firstFrom(refs, row) - 1]
  return one?.to === row ? one : undefined
}

/** Whether a sentence begins at a row, or the last one ends before it. */
function beginsSentence({ sentences }: DanishBlock, row: number): boolean {
  return sentences[partitionPoint(0, sentences.length, (at) => sentences[at]! < row)] === row
}

function isJf(block: DanishBlock, row: number): boolean {
  return /^(?:jf|jfr|jvf)$/.test(block.wordAt(row))
}

const verbs = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent | Tag.VerbSPast | Tag.Auxiliary

/** The comma that shut what "jf." points to, taken away where nothing else wants it; a list of one edit or none. */
export function shutComma(block: DanishBlock, before: number, to: number): readonly Edit[] {
  const last = referenceEnd(block, to)
  if (last < 0 || !isIdle(block, before, last)) return []
  return [{ start: block.tokens.end[last - 1]!, end: block.tokens.end[last]!, text: '' }]
}

/** Whether a comma stands at a row and only shut what had been opened. */
function isIdle(block: DanishBlock, before: number, row: number): boolean {
  return block.signAt(row) === comma && !keepsComma(block, before, row + 1)
}

/**
 * Whether a comma behind the parenthesis stays. It goes where it only shut what "jf." had opened: before the verb of
 * the clause, a preposition, an infinitive. It stays before a clause, before "og" and "herunder", and in a list.
 */
function keepsComma(block: DanishBlock, before: number, after: number): boolean {
  const word = block.wordAt(after)
  const tags = block.tagsAt(after)
  if (/^(?:samt|senest|tidligst|først)$/.test(word)) return false
  // "skal, jf. § 8, betales": the verb that the modal one waits for.
  if (block.cuesAt(before - 1) & Cue.modal && tags & (Tag.VerbSPresent | Tag.VerbInfinitive)) return false
  // "er udbetalt for meget (§ 91) og skal betales tilbage": two verbs of one subject.
  if (word === 'og' && isVerb(block, after + 1)) return false
  // "har som myndighed (lovens § 3) den 1. maj holdt syn": a day between the two verbs.
  const behindDay = block.kindAt(after) === TokenKind.date ? after + 1 : word === 'den' && block.kindAt(after + 1) === TokenKind.date ? after + 2 : -1
  if (behindDay > 0 && block.tagsAt(behindDay) & Tag.VerbParticiple) return false
  if (block.kindAt(after) !== TokenKind.word || /^(?:og|men|eller|at|der|som|hv.+|dog|herunder|eksempelvis|især|navnlig|således|ligesom|idet|da)$/.test(word)) return true
  let hasVerb = false
  for (let row = before - 1; row >= block.from && !beginsSentence(block, row + 1) && block.signAt(row) === 0; row--) {
    if (isVerb(block, row)) hasVerb = true
  }
  if (tags & verbs) return hasVerb
  if (tags & (Tag.Preposition | Tag.VerbInfinitive | Tag.VerbParticiple) || word === 'ikke') return false
  return (tags & Tag.Subjunction) !== 0 || !(block.tagsAt(before - 1) & verbs)
}

/** Whether a word is a verb of its clause: not "så" and "fald", which are verbs only by their looks here. */
function isVerb(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & verbs) !== 0 && !/^(?:så|fald)$/.test(block.wordAt(row))
}
