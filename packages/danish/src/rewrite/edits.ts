import type { Edit, Repair } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'

/** Why a sentence is not written anew. What each says to the writer stands in the doors' texts. */
export type NoFix =
  | 'aktoer'
  | 'delt'
  | 'henvisning'
  | 'omskriv'
  | 'opmaerkning'
  | 'sideordnet'
  | 'uklar-saetning'
  | 'ukendt-ord'
  | 'vaelg'

/** A text with edits made in it; edits may come in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { start, end, text: written } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, start) + written + result.slice(end)
  }
  return result
}

/** Puts pieces of a sentence together: one blank between them, none before a sign; empty pieces fall away. */
export function joined(pieces: readonly string[]): string {
  let text = ''
  for (const piece of pieces) {
    if (piece === '') continue
    text += text === '' || /^[,.;:!?]/.test(piece) ? piece : ` ${piece}`
  }
  return text
}

/** One edit that writes `text` over token rows `[from, to)`; null where markup stands between them and would be lost. */
export function overwrite(block: DanishBlock, from: number, to: number, text: string): Edit | null {
  const { tokens } = block
  for (let row = from + 1; row < to; row++) {
    const between = block.source.slice(block.base + tokens.end[row - 1]!, block.base + tokens.start[row]!)
    if (between.trim() !== '') return null
  }
  return { start: tokens.start[from]!, end: tokens.end[to - 1]!, text }
}

/** A repair of one fix with one edit over token rows. */
export function rewritten(block: DanishBlock, from: number, to: number, text: string, title: string): Repair {
  const edit = overwrite(block, from, to, text)
  if (edit === null) return { noFix: 'opmaerkning' }
  return { fixes: [{ title, edits: [trimmed(block, edit)], safe: false }] }
}

/** The edit without what it leaves as it was at its end and its beginning, cut between words. */
export function trimmed(block: DanishBlock, { start, end, text }: Edit): Edit {
  const old = block.source.slice(block.base + start, block.base + end)
  let tail = 0
  while (tail < old.length && tail < text.length && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  while (tail > 0 && !/\s/.test(old[old.length - tail]!)) tail--
  return { start, end: end - tail, text: text.slice(0, text.length - tail) }
}

/** First letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text of token rows as it stands inside a sentence: a capital that only the sentence start gave is taken away. */
export function inside(block: DanishBlock, from: number, to: number): string {
  const text = block.textOf(from, to)
  const flags = block.tokens.flags[from]!
  if (!(flags & TokenFlag.capital) || flags & TokenFlag.allCaps || block.kindAt(from) !== TokenKind.word) return text
  const tags = block.tagsAt(from)
  // A capital in the middle of a sentence is the writer's own: a name, or De.
  if (from !== block.from && !block.sentences.includes(from)) return text
  // "Deres klage": the address keeps its capital.
  if (block.wordAt(from) === 'deres' && block.addressForms().some(({ row, kind }) => row === from && kind === 'polite')) return text
  // "Storm inddrages": one word without an article, whom something is done to; "Familiehuset" that is written so elsewhere.
  const isBare = to === from + 1 && (tags & (Tag.NounSgIndef | Tag.NounPlIndef | Tag.AdjE)) === Tag.NounSgIndef && !/(?:ing|else|tion)$/.test(text) && [to, to + 1, to + 2].some((row) => /^(?:inddrag|indkald|visiter|henvis|indskriv|høre|anbr[ia]ng|anbragt)/.test(block.wordAt(row))) && !/^(?:ansøger|borger|klager|barn|far|mor|lejer|ejer|bruger|patient|elev)$/.test(block.wordAt(from))
  if (isBare || (tags & (Tag.NounSgIndef | Tag.NounSgDef) && isWrittenSo(block, from))) return text
  const isName = (tags === 0 && !/nr\.?$/.test(text) && !compound.test(block.wordAt(from))) || ((tags & Tag.Proper) !== 0 && !(tags & ~(Tag.Proper | Tag.Genitive)))
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** A word that the lexicon does not know, put together by a linking s: "beregningsark". */
const compound = /(?:ing|tion|hed|else|skab|tet)s(?![a-zæøå]*(?:skole|skolen|vej|vejen|gade|gaden|allé|gård|gården|hus|huset|hallen|parken|borg|lund)$)[a-zæøå]{2,}$/

/** Whether the word of a row stands with a capital inside another sentence of the block: a name. */
function isWrittenSo(block: DanishBlock, row: number): boolean {
  for (let at = block.from + 1; at < block.to; at++) {
    if (at !== row && block.wordAt(at) === block.wordAt(row) && isCapital(block, at) && !block.sentences.includes(at)) return true
  }
  return false
}

/** Whether a row's word begins with a capital. */
export function isCapital(block: DanishBlock, row: number): boolean {
  return row >= block.from && row < block.to && (block.tokens.flags[row]! & TokenFlag.capital) !== 0
}
