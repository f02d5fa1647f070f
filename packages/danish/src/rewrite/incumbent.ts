import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { capital, isCapital, joined } from './edits.ts'
import { isAdverbialFront } from './frame-parts.ts'
import { withArticle } from './article.ts'
import { isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

/** Most words of the one on whom something is incumbent: "den til enhver tid værende ejer". */
const longestWho = 8

/** The reader or sender as subject, who stands as object at a row. */
export function subjectOfObject(block: DanishBlock, row: number): string | null {
  const word = block.textOf(row, row + 1)
  return word === 'dig' ? 'du' : word === 'jer' ? 'I' : word === 'os' ? 'vi' : word === 'Dem' ? 'De' : null
}

/** "det påhviler forældrene at holde" -> "forældrene skal holde", "eftersynet påhviler kommunen" -> "kommunen har ansvaret for eftersynet". */
export function incumbent(block: DanishBlock, from: number, to: number): Swapped | 'omskriv' {
  const isPast = block.wordAt(from) === 'påhvilede'
  const modal = isPast ? 'skulle' : 'skal'
  if (block.wordAt(from - 1) === 'det') return onWhom(block, from - 1, to, (who) => `${who} ${modal}`)
  if (block.wordAt(to) === 'det') return onWhom(block, from, to + 1, (who) => `${modal} ${who}`)
  return isPast ? 'omskriv' : asDuty(block, from, to)
}

/** "[det påhviler] kommunen at genvurdere": who it is, and what, with the verb before its infinitive. */
function onWhom(block: DanishBlock, from: number, to: number, write: (who: string) => string): Swapped | 'omskriv' {
  // "påhviler derimod den enkelte", "påhviler efter loven udlejeren": what stands before who it is.
  if (isSentenceAdverb(block, to) || block.tagsAt(to) & Tag.Preposition) return 'omskriv'
  const last = whoEnd(block, to)
  const isPronoun = subjectOfObject(block, to) !== null
  // "påhviler Dem ikke at", "påhviler kommunen fortsat at": what denies or limits the duty goes behind the verb.
  let end = isPronoun && last > to ? to + 1 : last
  while (end > to + 1 && (isSentenceAdverb(block, end - 1) || /^(?:ikke|selv|også|aldrig)$/.test(block.wordAt(end - 1)))) end--
  // "påhviler kommunen efter lovens § 10 at": the ground would stand before the verb.
  for (let row = to + 1; row < end; row++) if (/^(?:efter|ifølge|jf|jfr|inden|senest|ikke|selv)$/.test(block.wordAt(row))) return 'omskriv'
  let at = last
  // "påhviler kommunalbestyrelsen, jf. § 16 A, at sikre": what is put in between stays behind the verb.
  if (block.signAt(last) === 0x2c) {
    // "påhviler den, med hvem barnet bor, at": who it is would be torn apart.
    if (!/^(?:jf|jfr|efter|ifølge)$/.test(block.wordAt(last + 1).replace('.', ''))) return 'omskriv'
    at++
    while (at < last + 9 && at < block.to && block.signAt(at) === 0) at++
    if (block.signAt(at) === 0x2c) at++
  }
  if (last === to || block.wordAt(at) !== 'at' || !(block.tagsAt(at + 1) & Tag.VerbInfinitive)) return 'omskriv'
  const who = subjectOfObject(block, to) ?? block.textOf(to, end)
  return put(block, from, at + 1, joined([write(who), block.textOf(end, at)]))
}

/** Row past the one on whom it is: up to "at" and an infinitive where no verb or sign stands between. */
function whoEnd(block: DanishBlock, to: number): number {
  for (let row = to + 1; row <= to + longestWho && row < block.to && block.signAt(row) === 0 && !isFinite(block, row); row++) {
    if (block.wordAt(row) === 'at' && block.tagsAt(row + 1) & Tag.VerbInfinitive) return row
  }
  return nounPhraseEnd(block, to)
}

/** "Udgiften påhviler Dem" -> "De skal betale udgiften": only where the clause holds nothing but the two. */
function asDuty(block: DanishBlock, from: number, to: number): Swapped | 'omskriv' {
  const main = block.clauseOf(block.sentenceOf(from))
  const front = main?.front ?? null
  if (front === null || main!.finite !== from || front.to !== from || isAdverbialFront(block, front.from, front.to)) return 'omskriv'
  const end = nounPhraseEnd(block, to)
  if (end === to || !(end >= block.to || block.signAt(end) === 0x2e)) return 'omskriv'
  const who = subjectOfObject(block, to) ?? block.textOf(to, end)
  const thing = withArticle(block, front)
  const head = block.wordAt(nounPhraseEnd(block, front.from, front.to) - 1)
  const text = duties.test(head) ? [who, 'har', thing] : costs.test(head) ? [who, 'skal betale', thing] : [who, 'har ansvaret for', thing]
  const own = joined(text)
  return put(block, front.from, end, isCapital(block, front.from) ? capital(own) : own)
}

const duties = /(?:pligten|forpligtelsen|ansvaret|risikoen|opgaven|byrden)$/
const costs = /(?:udgift|omkostning|bekostning|merudgift|afgift|gebyr|beløb|husleje|præmie|regning|skat)(?:en|er|erne|t|et|ne|n)?$/
