import { createRunner, type Runner } from '@klarbrev/core'
import type { DanishLetter } from '@klarbrev/danish'
import { createKlarbrev } from '@klarbrev/engine'
import { readText } from '@klarbrev/readers'
import { rules } from '@klarbrev/rules'
import type { BuiltFiles } from '../built-files.ts'
import { makeLetter } from './letters.ts'
import { quantile } from './numbers.ts'

/** What a rule costs. */
export interface RuleCost {
  readonly rule: string
  /** Microseconds a letter, with the facts that it was the first to ask for. */
  readonly microseconds: number
  /** Of a whole lint, reading included; 0.1 is a tenth. */
  readonly share: number
}

/** Letters that are not counted, and those that are. */
const warmUps = 300
const counted = 400
/** The slowest times of a rule are those at which something else had the processor. */
const kept = 0.98

/**
 * What each rule that the strict preset holds costs, the dearest first. All rules look at the same fresh letters, one
 * at a time; another begins at each letter, so that facts which several ask for are paid by each of them in turn.
 */
export function measureRules(files: BuiltFiles): readonly RuleCost[] {
  const linter = createKlarbrev({ ...files, settings: { preset: 'streng' } })
  const runs = rules.filter(({ card }) => card.stage !== 'kladde')
    .map((rule) => ({ rule: rule.card.id, run: createRunner([rule]) as Runner<DanishLetter>, times: [] as number[] }))
  const whole: number[] = []
  for (let nth = 0; nth < warmUps + counted; nth++) {
    const isCounted = nth >= warmUps
    const lint = timed(() => linter.lint(readText(makeLetter(150_000 + nth), 'brev.txt').letter))
    if (isCounted) whole.push(lint)
    const facts = linter.analyse(readText(makeLetter(160_000 + nth), 'brev.txt').letter) as DanishLetter
    for (let turn = 0; turn < runs.length; turn++) {
      const { run, times } = runs[(nth + turn) % runs.length]!
      const time = timed(() => run(facts))
      if (isCounted) times.push(time)
    }
  }
  const lintTime = usual(whole)
  return runs.map(({ rule, times }) => ({ rule, microseconds: usual(times), share: usual(times) / lintTime }))
    .toSorted((a, b) => b.microseconds - a.microseconds)
}

function timed(work: () => unknown): number {
  const before = performance.now()
  work()
  return (performance.now() - before) * 1000
}

/** The mean of all but the slowest. */
function usual(times: readonly number[]): number {
  const limit = quantile(times, kept)
  const within = times.filter((time) => time <= limit)
  return within.reduce((sum, time) => sum + time, 0) / within.length
}
