import type { Edit } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'

/** ", jf. dansk rets almindelige regler" -> " efter dansk rets almindelige regler": a rule is followed and not looked up. */
export function byRules(block: DanishBlock, from: number, to: number): Edit | null {
  if (block.signAt(from - 1) !== 0x2c) return null
  for (let row = to; row < to + 5 && row < block.to && block.signAt(row) === 0; row++) {
    if (!/(?:regler|praksis|principper|princip|retsgrundsætninger)$/.test(block.wordAt(row))) continue
    return { start: block.tokens.end[from - 2]!, end: block.tokens.end[to - 1]!, text: ' efter' }
  }
  return null
}

/** "opsagt pr. 1. juni" is "til den", "ændres pr. 1. juni" is "fra den", a balance "pr. 1. juni" is of that day. */
export function onDay(block: DanishBlock, from: number): string {
  const day = onWhich(block, from)
  // "pr. den 31.": the article stands there.
  return /^den\b/i.test(block.textOf(from + 1, from + 2)) ? day.replace(/ ?den$/, '') || 'på' : day
}

function onWhich(block: DanishBlock, from: number): string {
  for (let row = from - 1; row > from - 7 && row >= block.from && block.signAt(row) === 0; row--) {
    const word = block.wordAt(row)
    if (/^(?:ophør|stopp|lukk)/.test(word)) return 'den'
    if (/^opsi?[ag]/.test(word)) return 'til den'
    if (/^(?:ændr|stig|falde|reguler|overtag|forhøj|nedsæt|nedsat|gæld|tilmeld)/.test(word)) return 'fra den'
  }
  return 'den'
}

/** "evt." agrees with the noun behind it. */
export function possible(next: number): string {
  if (next & (Tag.VerbInfinitive | Tag.Preposition)) return 'eventuelt'
  if (next & (Tag.NounPlIndef | Tag.AdjE) && !(next & Tag.NounSgIndef)) return 'eventuelle'
  if (!(next & Tag.NounSgIndef)) return 'eventuelt'
  return next & Tag.GenderNeuter && !(next & Tag.GenderCommon) ? 'eventuelt' : 'eventuel'
}
