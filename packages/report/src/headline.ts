import { changeClause, changeSentence } from './change-words.ts'
import type { SeriesPoint } from './development.ts'
import type { Comparison } from './statistics/verdict.ts'
import { breakWords, number, percent, percentRange, period, tenths } from './words.ts'

/** The sentence that a report begins with, in its parts, and what has to be added to be honest. */
export interface Headline {
  /** `Knap 3 af 10 breve er til at forstå` */
  readonly claim: string
  /** `– 28 % flere end i maj (mellem 5 og 58 %)`; empty where nothing may be called a change. */
  readonly than: string
  /** Whole sentences. */
  readonly lead: readonly string[]
}

/**
 * The headline of the latest round; `from` names whose letters they are (` fra Jobcentret`), or is empty. With quarters
 * there is something to compare with although it is the first round.
 */
export function headlineOf(
  series: readonly SeriesPoint[],
  change: Comparison | null,
  from: string,
  hasQuarters = false,
): Headline {
  const now = series.at(-1)!
  const before = series.at(-2)
  const isSample = now.share !== null
  const claim = isSample
    ? `${tenths(now.share!.value)}${from} er til at forstå`
    : `${number(now.best)} af ${number(now.letters)} breve${from} er til at forstå`
  const lead: string[] = []
  if (now.share === null) {
    lead.push('Det er for få breve til en procent. Mål mindst 30 breve, så kan I følge udviklingen.')
  } else {
    const limits = percentRange(now.share).replace(' til ', ' og ')
    lead.push(`${number(now.best)} af de ${number(now.letters)} breve, vi har målt, får karakteren A. ` +
      `Det er ${percent(now.share.value)}. Andelen af alle breve ligger efter vores skøn mellem ${limits}.`)
  }
  if (before === undefined) {
    lead.push(hasQuarters
      ? 'Det er den første måling. Længere nede kan I se, hvordan det er gået kvartal for kvartal.'
      : 'Det er den første måling, så der er ikke noget at sammenligne med endnu.')
  } else if (now.break !== null) lead.push(breakWords[now.break])
  else if (change !== null) {
    const left = changeSentence(change, period(before))
    if (left !== '') lead.push(left)
  }
  const than = before === undefined || now.break !== null || change === null ? '' : changeClause(change, period(before))
  return { claim, than, lead }
}
