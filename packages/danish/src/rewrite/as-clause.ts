import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

const comma = 0x2c

/** Words that begin a clause, for one who puts one in the place of a phrase. */
const opensClause = /^(?:når|hvis|da|efter at|før|mens|fordi (?:du|vi)|at du) /

/**
 * A clause in the place of a phrase wants its commas: "ved fremsendelse af skemaet" -> ", når du sender skemaet". Null
 * where the words begin no clause.
 */
export function asClause(block: DanishBlock, from: number, to: number, use: string): Swapped | null {
  if (use.startsWith('så meget som')) return block.signAt(to) === 0 ? 'vaelg' : null
  if (use === 'på grund af dit helbred') return put(block, from, to, 'på grund af helbredet')
  // "forud herfor" is "før det": a time, and no clause.
  if (use === 'før det') return put(block, from, to, use)
  if (!use.includes(' ') || !opensClause.test(`${use} `)) return null
  const { tokens } = block
  const main = isStart(block, from) ? block.clauseOf(block.sentenceOf(from)) : undefined
  const takesObject = !/ (?:kommer|svarer|betaler|sker|nødvendigt|slut|udløbet|det|skriver|ringer|sagen|søgte|passer|bad om det)$/.test(use)
  let end = takesObject ? nounPhraseEnd(block, to) : to
  if (main !== undefined && main.finite > to) end = block.signAt(main.finite - 1) === comma ? main.finite - 1 : main.finite
  if (takesObject && end === to) return 'uklar-saetning'
  while (takesObject && (block.tagsAt(end) & Tag.Preposition) !== 0 && nounPhraseEnd(block, end + 1) > end + 1 &&
    /^(?:af|om|til|fra|på|for|uden|over)$/.test(block.wordAt(end))) end = nounPhraseEnd(block, end + 1)
  // "for så vidt angår henvisning og støttens omfang": what is joined belongs to it.
  while (takesObject && /^(?:og|samt|eller)$/.test(block.wordAt(end)) && nounPhraseEnd(block, end + 1) > end + 1) end = nounPhraseEnd(block, end + 1)
  // ", for så vidt angår afløsning i hjemmet, med": the comma that closes the phrase closes the clause.
  if (takesObject && block.signAt(from - 1) === comma) end = commaBehind(block, end) ?? end
  const own = put(block, from, to, use)
  if (typeof own === 'string') return own
  const at = behindEmphasis(block, tokens.end[end - 1]!)
  const close = block.signAt(end) === 0 && end < block.to ? [{ start: at, end: at, text: ',' }] : []
  if (isStart(block, from)) return isFinite(block, end) || main?.finite === end || block.signAt(end) === comma ? [...own, ...close] : 'uklar-saetning'
  // Behind a sign the clause has its comma; in the middle of a clause only at its end, where nothing follows.
  if (block.signAt(from - 1) !== 0 || /^(?:og|eller|men)$/.test(block.wordAt(from - 1))) return [...own, ...close]
  if (block.tagsAt(from - 1) & Tag.Preposition && use.startsWith('at ')) {
    return [{ start: tokens.end[from - 1]!, end: tokens.end[to - 1]!, text: `, ${use}` }, ...close]
  }
  if (close.length > 0 && !isFinite(block, end)) return 'uklar-saetning'
  return [{ start: tokens.end[from - 1]!, end: tokens.end[to - 1]!, text: `, ${use}` }, ...close]
}

/** The row of a comma close behind, with no verb before it; null where there is none. */
function commaBehind(block: DanishBlock, row: number): number | null {
  for (let at = row; at < row + 8 && at < block.to; at++) {
    if (block.signAt(at) === comma) return at
    if (block.signAt(at) !== 0 || isFinite(block, at)) return null
  }
  return null
}

/** The offset behind the marks that close an emphasised phrase: "*campingvognen*". */
function behindEmphasis(block: DanishBlock, offset: number): number {
  let at = offset
  while (block.source[block.base + at] === '*' || block.source[block.base + at] === '_') at++
  return at
}

/** Whether a sentence begins at a row. */
export function isStart(block: DanishBlock, row: number): boolean {
  return block.sentences.includes(row)
}
