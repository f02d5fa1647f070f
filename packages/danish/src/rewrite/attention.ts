import type { Repair } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { Passive } from '../facts/passives.ts'
import { joined } from './edits.ts'
import { isSentenceAdverb } from './noun-phrase.ts'
import { put, toRepair } from './put.ts'

/**
 * "Opmærksomheden henledes endvidere på" -> "Vi gør endvidere opmærksom på", "Ligeledes henledes opmærksomheden på" ->
 * "Ligeledes gør vi opmærksom på", "Din opmærksomhed henledes på" -> "Vi gør dig opmærksom på".
 */
export function drawingAttention(block: DanishBlock, { subject, verb, modal, agent, form }: Passive): Repair {
  const isPlain = form === 's-passiv' && modal < 0 && agent < 0 && subject !== null && subject.to <= subject.from + 2
  if (!isPlain || !block.wordAt(subject.to - 1).startsWith('opmærksomhed')) return { noFix: 'uklar-saetning' }
  const whose = subject.to === subject.from + 1 ? '' : owners.get(block.wordAt(subject.from))
  if (whose === undefined) return { noFix: 'uklar-saetning' }
  const isInverted = subject.from === verb + 1
  const first = isInverted ? subject.to : verb + 1
  let to = first
  while (isSentenceAdverb(block, to)) to++
  if (block.wordAt(to) !== 'på' || (!isInverted && subject.to !== verb)) return { noFix: 'uklar-saetning' }
  const adverbs = block.textOf(first, to)
  return toRepair(put(block, isInverted ? verb : subject.from, to, joined([isInverted ? 'gør vi' : 'vi gør', whose, adverbs, 'opmærksom'])), 'Skriv ”vi gør opmærksom på”', false)
}

/** Whose attention it is, as the one who is made aware. */
const owners: ReadonlyMap<string, string> = new Map([['din', 'dig'], ['deres', 'Dem'], ['jeres', 'jer']])
