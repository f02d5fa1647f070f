import type { Criterion, Grade, LetterKind, NotScored } from '@klarbrev/core'
import type { Break } from './statistics/series.ts'

// The Danish of the reports. `test/report-language.test.ts` lints what comes of it with the product itself.

const months = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
  'december',
] as const

/** What each grade means. */
export const gradeNames: Readonly<Record<Grade, string>> = {
  A: 'Til at forstå', B: 'Næsten til at forstå', C: 'På vej', D: 'Svært', E: 'Ikke til at forstå',
}

/** The criteria with the question that each asks of a letter. */
export const criterionWords: Readonly<Record<Criterion, { readonly name: string; readonly asks: string }>> = {
  hovedbudskab: { name: 'Hovedbudskab', asks: 'Får læseren straks svaret?' },
  paragraffer: { name: 'Paragraffer', asks: 'Står loven, hvor den ikke skygger?' },
  sprog: { name: 'Sprog', asks: 'Korte sætninger og dagligdags ord?' },
  tiltale: { name: 'Tiltale', asks: 'Taler brevet til ”du” fra ”vi”?' },
}

/** Letter kinds for a reader. */
export const kindNames: Readonly<Record<LetterKind, string>> = {
  afslag: 'Afslag', delvis: 'Delvis bevilling', bevilling: 'Bevilling', partshoering: 'Partshøring',
  anmodning: 'Anmodning', indkaldelse: 'Indkaldelse', kvittering: 'Kvittering', orientering: 'Orientering',
  opkraevning: 'Opkrævning', standsning: 'Standsning', svar: 'Svar', ukendt: 'Ukendt type',
}

/** Why letters have no grade, after a number of them. */
export const notScoredWords: Readonly<Record<NotScored, string>> = {
  'for-kort': 'er for korte (under 40 ord)',
  sprog: 'er på et andet sprog',
  ulaeselig: 'har ingen tekst, som kan læses',
  'intet-brev': 'er ikke breve, men fx skemaer',
}

/** Why two rounds cannot be compared, as a whole sentence. */
export const breakWords: Readonly<Record<Break, string>> = {
  regler: 'Reglerne er nye siden målingen før, så du kan ikke sammenligne tallene.',
  karaktermodel: 'Karakterskalaen er ny siden målingen før, så du kan ikke sammenligne tallene.',
  blandet: 'Nogle af brevene er målt med ældre regler, så du kan ikke sammenligne tallene.',
}

/** A number with Danish signs: `1.234,5`. */
export function number(value: number, decimals = 0): string {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, '.')
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? '−' : ''
  return `${sign}${grouped}${part === undefined ? '' : `,${part}`}`
}

/** A share as a whole number of per cent: `31 %`, with a space that does not break. */
export function percent(share: number): string {
  return `${number(share * 100)}\u00a0%`
}

/** Limits: `24 til 37 %`. */
export function percentRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${number(low * 100)} til ${percent(high)}`
}

/** `1 brev`, `2 breve`. */
export function letters(count: number): string {
  return `${number(count)} ${count === 1 ? 'brev' : 'breve'}`
}

/** A share in words that can be pictured: `Godt 3 af 10 breve`. */
export function tenths(share: number): string {
  if (share === 0) return 'Ingen breve'
  if (share === 1) return 'Alle breve'
  if (share < 0.04) return 'Meget få breve'
  if (share > 0.96) return 'Næsten alle breve'
  const nearest = Math.min(9, Math.max(1, Math.round(share * 10)))
  const off = share - nearest / 10
  // A quarter is neither nearly 3 of 10 nor a little over 2.
  if (Math.abs(off) > 0.035) {
    if (share < 0.1) return 'Færre end 1 af 10 breve'
    if (share > 0.9) return 'Flere end 9 af 10 breve'
    return `Mellem ${Math.floor(share * 10)} og ${Math.ceil(share * 10)} af 10 breve`
  }
  if (Math.abs(off) < 0.015) return `${nearest} af 10 breve`
  return `${off > 0 ? 'Godt' : 'Knap'} ${nearest} af 10 breve`
}

/** A list: `a, b og c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)!}`
}

/** A date as people write it: `3. marts 2026`. */
export function day(date: string): string {
  const [year, month, date_] = date.split('-').map(Number)
  return `${date_!}. ${months[month! - 1]!} ${year!}`
}

/** A month and year: `marts 2026`. */
export function monthOf(date: string): string {
  const [year, month] = date.split('-').map(Number)
  return `${months[month! - 1]!} ${year!}`
}

/** The time that letters are from: `marts 2026`, `marts til maj 2026`; without dates the name of the round. */
export function period(round: {
  readonly from: string | null
  readonly to: string | null
  readonly run: string
}): string {
  if (round.from === null || round.to === null) return `målingen ”${round.run}”`
  const first = monthOf(round.from)
  const last = monthOf(round.to)
  if (first === last) return last
  const isSameYear = round.from.slice(0, 4) === round.to.slice(0, 4)
  return `${isSameYear ? first.split(' ')[0]! : first} til ${last}`
}

/** A month that lies so many months after a date. */
export function monthsAfter(date: string, count: number): string {
  const [year, month] = date.split('-').map(Number)
  const at = year! * 12 + month! - 1 + count
  return `${months[at % 12]!} ${Math.floor(at / 12)}`
}
