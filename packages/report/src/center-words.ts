import type { Target, TargetSource } from './center.ts'
import type { RuleFigure } from './development.ts'
import type { ShareFigure } from './figures.ts'
import { number, percent } from './words.ts'

/** What a finding costs, and in how many letters: `Koster 4,1 point af 100 i et gennemsnitligt brev.` */
export function costSentence({ letters: found, points }: RuleFigure, all: number): string {
  const price = number(points.now.value, 1)
  const before = points.before === null ? '' : ` Ved målingen før var det ${number(points.before.value, 1)}.`
  return `Koster ${price} af 100 point i gennemsnit og rammer ${number(found)} af ${number(all)} breve.${before}`
}

/** Where the target comes from, in a few words. */
export function targetSource(source: TargetSource): string {
  switch (source) {
    case 'aftalt':
      return 'det, I har aftalt'
    case 'bedste-tiendedel':
      return 'der, hvor de bedste centre er'
    case 'naeste-skridt':
      return 'det næste skridt'
    default:
      return source satisfies never
  }
}

/** The target in letters, so that it can be pictured. */
export function targetSentence(target: Target, { best, letters: all }: ShareFigure): string {
  const wanted = Math.ceil(target.share * all - 1e-9)
  const more = wanted - best
  const aim = `${percent(target.share)} af brevene får karakteren A`
  if (more <= 0) return `${aim}. Det mål har I nået.`
  return `${aim}. Var det sket denne gang, havde ${number(more)} breve mere fået A.`
}
