import { criteria, type Message, type RuleCard, type Span } from '@klarbrev/core'
import { rules } from '@klarbrev/rules'
import type { Figure } from './figures.ts'
import type { GoldLetter } from './letter-gold.ts'
import { anyFaultSpans, ruleGold, type Source } from './rule-gold-table.ts'
import type { Measured } from './sentence-gold.ts'

/** The figures of one rule against the blind marks of one half of the corpus. */
export interface RuleFigures {
  readonly rule: string
  readonly stage: RuleCard['stage']
  /**
   * Findings in letters whose marks can judge them: those that count in the grade, or, of a rule that does not count,
   * those that are shown. What is said of a whole letter counts once a letter.
   */
  readonly found: number
  /** Of these, with an overlapping mark of the rule's own class by either marker. */
  readonly right: number
  /** Of these, with an overlapping mark of any fault of words by either marker; equals `right` where that says nothing. */
  readonly rightAnyFault: number
  /** What both markers marked. */
  readonly wanted: number
  readonly recalled: number
  /** What went wrong, in words; only ever printed of the open half. */
  readonly misses: readonly string[]
}

type Counts = { -readonly [Key in 'found' | 'right' | 'rightAnyFault' | 'wanted' | 'recalled']: number } & { misses: string[] }

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const isNew = (letter: GoldLetter): boolean => /^h[67]-/.test(letter.name)
const counts = (letter: GoldLetter, hands: 'all' | 'new'): boolean =>
  letter.marks.length === 2 && (hands === 'all' || isNew(letter))

/** Measures every rule of the registry that the table knows against the marks of the letters given. */
export function measureRules(letters: readonly GoldLetter[]): ReadonlyMap<string, RuleFigures> {
  return new Map(
    rules.flatMap(({ card }) => {
      const gold = ruleGold[card.id]
      if (gold === undefined) return []
      const sum: Counts = { found: 0, right: 0, rightAnyFault: 0, wanted: 0, recalled: 0, misses: [] }
      for (const letter of letters) {
        const isCounted = isGraded(card)
        const own = letter.result.messages.filter((one) => one.rule === card.id && (isCounted ? one.scored : one.shown))
        for (const source of gold.sources) {
          const found = own.filter((one) => source.messages?.includes(one.messageId) ?? true)
          if (source.letter) countLetter(letter, source, found, sum)
          else countSpans(letter, source, found, gold.anyFault, sum)
        }
      }
      return [[card.id, { rule: card.id, stage: card.stage, ...sum }] as const]
    }),
  )
}

function countLetter(letter: GoldLetter, source: Source, found: readonly Message[], sum: Counts): void {
  if (!counts(letter, source.hands)) return
  const said = letter.marks.filter((one) => source.letter!(one)).length
  if (found.length > 0) {
    sum.found++
    if (said > 0) {
      sum.right++
      sum.rightAnyFault++
    } else sum.misses.push(`too much in ${letter.name}: ${quote(letter, found[0]!)}`)
  }
  if (said < 2) return
  sum.wanted++
  if (found.length > 0) sum.recalled++
  else sum.misses.push(`missed in ${letter.name}`)
}

function countSpans(letter: GoldLetter, source: Source, found: readonly Message[], anyFault: boolean, sum: Counts): void {
  const { text, marks } = letter
  if (counts(letter, source.hands)) {
    const own = marks.flatMap((one) => source.spans!(one, text))
    const faults = anyFault ? marks.flatMap((one) => anyFaultSpans(one, text)) : own
    for (const message of found) {
      sum.found++
      const isRight = own.some((one) => overlaps(one, message))
      if (isRight) sum.right++
      if (isRight || faults.some((one) => overlaps(one, message))) sum.rightAnyFault++
      else sum.misses.push(`too much in ${letter.name}: ${quote(letter, message)}`)
    }
  }
  const wanted = source.wanted ?? { hands: source.hands, spans: source.spans! }
  if (!counts(letter, wanted.hands)) return
  const [first, second] = [wanted.spans(marks[0]!, text), wanted.spans(marks[1]!, text)]
  for (const span of first) {
    if (!second.some((one) => overlaps(one, span))) continue
    sum.wanted++
    if (found.some((one) => overlaps(one, span))) sum.recalled++
    else sum.misses.push(`missed in ${letter.name}: ${quote(letter, span)}`)
  }
}

const quote = ({ text }: GoldLetter, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').slice(0, 70)

/** Precision and recall of each rule as lines of the table, and pooled over the rules that count in the grade. */
export function measureRuleFigures(letters: readonly GoldLetter[]): Measured {
  const all = [...measureRules(letters).values()]
  const graded = new Set(rules.filter(({ card }) => isGraded(card)).map(({ card }) => card.id))
  const pooled = all.filter((one) => graded.has(one.rule))
  const sum = (of: (one: RuleFigures) => number): number => pooled.reduce((total, one) => total + of(one), 0)
  return {
    figures: [
      ...all.flatMap((one) => figuresOf(one)),
      { name: 'rules that count, pooled: precision (own class)', hits: sum((one) => one.right), of: sum((one) => one.found) },
      { name: 'rules that count, pooled: precision (any fault)', hits: sum((one) => one.rightAnyFault), of: sum((one) => one.found) },
      { name: 'rules that count, pooled: recall (both markers)', hits: sum((one) => one.recalled), of: sum((one) => one.wanted) },
    ],
    misses: all.flatMap((one) => one.misses.map((miss) => `${one.rule} ${miss}`)),
  }
}

function figuresOf({ rule, stage, found, right, rightAnyFault, wanted, recalled }: RuleFigures): readonly Figure[] {
  const own = { name: `rule ${rule} (${stage}), precision`, hits: right, of: found }
  const any = { name: `rule ${rule} (${stage}), any fault`, hits: rightAnyFault, of: found }
  const recall = { name: `rule ${rule} (${stage}), recall`, hits: recalled, of: wanted }
  return ruleGold[rule]!.anyFault ? [own, any, recall] : [own, recall]
}

/** A rule whose findings count in the grade. */
export function isGraded(card: RuleCard): boolean {
  return card.stage === 'fast' && (criteria as readonly string[]).includes(card.category)
}
