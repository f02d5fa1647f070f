import type { Interval } from './statistics/proportion.ts'
import type { Comparison, Verdict } from './statistics/verdict.ts'
import { number, percent } from './words.ts'

/** A verdict in one word, as tables show it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  bedre: 'bedre', daarligere: 'dårligere', uaendret: 'uafklaret', 'for-faa': 'for få breve',
}

/** A sign beside the word, so that it can be seen at a glance and without colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  bedre: '▲', daarligere: '▼', uaendret: '≈', 'for-faa': '·',
}

/**
 * The end of a headline, with its dash: `– 28 % flere end i maj (mellem 5 og 58 %)`. Empty where nothing may be called
 * a change; the sentence below the headline says why.
 */
export function changeClause({ verdict, relative }: Comparison, earlier: string): string {
  switch (verdict) {
    case 'uaendret':
    case 'for-faa':
      return ''
    case 'bedre':
      if (relative === null) return `–\u00a0i ${earlier} var der ingen`
      if (relative.value >= 1) {
        return `–\u00a0${times(relative.value)} gange så mange som i ${earlier} (${betweenTimes(relative)})`
      }
      return `–\u00a0${percent(relative.value)} flere end i ${earlier} (${between(relative)})`
    case 'daarligere': {
      // From 1 down to 1 is no relative change of its own; the sign is in the word.
      const { value, low, high } = relative!
      return `–\u00a0${percent(-value)} færre end i ${earlier} (${between({ value: -value, low: -high, high: -low })})`
    }
    default:
      return verdict satisfies never
  }
}

/** What the headline leaves open, in a sentence of its own; empty where it says it all. */
export function changeSentence({ verdict, difference }: Comparison, earlier: string): string {
  switch (verdict) {
    case 'bedre':
    case 'daarligere':
      return ''
    case 'for-faa':
      return `Der er for få breve til at sige, om det er bedre eller dårligere end i ${earlier}.`
    case 'uaendret': {
      const { low, high } = difference!
      return `Vi kan ikke se en sikker ændring siden ${earlier}. Andelen kan være faldet med op til ` +
        `${points(-low)} eller steget med op til ${points(high)}.`
    }
    default:
      return verdict satisfies never
  }
}

/** A difference of shares in percentage points: `7 procentpoint`. */
export function points(difference: number): string {
  return `${number(Math.max(0, difference) * 100)} procentpoint`
}

/** A difference with its sign, for tables: `+7`, `−3`. */
export function signed(value: number, decimals = 0): string {
  const text = number(value, decimals)
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text
}

function times(value: number): string {
  return number(value + 1, 1).replace(/,0$/, '')
}

function betweenTimes({ low, high }: Interval): string {
  return Number.isFinite(high) ? `mellem ${times(low)} og ${times(high)} gange` : `mindst ${times(low)} gange`
}

function between({ low, high }: Interval): string {
  if (!Number.isFinite(high)) return `mindst ${percent(low)}`
  return `mellem ${number(low * 100)} og ${percent(high)}`
}
