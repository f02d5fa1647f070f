import { changeClause, changeSentence } from './change-words.ts'
import type { QuarterSeries } from './quarters.ts'
import { tenths } from './words.ts'

/** A quarter such as `2026-3`: `3. kvartal 2026`, or `3. kv. 2026` where there is little room. */
export function quarterName(quarter: string, isShort = false): string {
  const [year, part] = quarter.split('-')
  return `${part!}.\u00a0${isShort ? 'kv.' : 'kvartal'} ${year!}`
}

/** How the last quarter stands to the first, in one or two sentences. */
export function quarterSentence({ points, change: { from, to, comparison } }: QuarterSeries): string {
  const { share } = points.find(({ quarter }) => quarter === to)!
  const many = tenths(share!.value)
  const claim = `I ${quarterName(to)} er ${many[0]!.toLowerCase()}${many.slice(1)} til at forstå`
  const clause = changeClause(comparison, quarterName(from))
  return clause === '' ? `${claim}. ${changeSentence(comparison, quarterName(from))}` : `${claim} ${clause}.`
}
