import type { Grade } from '@klarbrev/core'
import type { GoldLetter } from './language/letter-gold.ts'
import { readMarks } from './language/letter-gold.ts'
import { measureRules, type RuleFigures } from './language/rule-gold.ts'

/** A letter as one revision of the product found it. */
export interface LintedLetter {
  readonly name: string
  readonly text: string
  readonly grade: Grade | null
  readonly messages: readonly LintedMessage[]
}

export interface LintedMessage {
  readonly rule: string
  readonly messageId: string
  readonly start: number
  readonly end: number
  readonly shown: boolean
  readonly scored: boolean
}

/**
 * What changed between two revisions over the same letters, as lines: shown findings gained and lost a rule, precision
 * and recall where they moved, and grades that moved. Words, names of letters and grades only where `isOpen`.
 */
export function diffLines(
  before: readonly LintedLetter[],
  after: readonly LintedLetter[],
  folder: string,
  isOpen: boolean,
): readonly string[] {
  const lines: string[] = []
  const gained = differences(before, after)
  const lost = differences(after, before)
  for (const rule of [...new Set([...gained.keys(), ...lost.keys()])].sort()) {
    const [more, fewer] = [gained.get(rule) ?? [], lost.get(rule) ?? []]
    lines.push(`  ${rule}: ${more.length} gained, ${fewer.length} lost`)
    if (isOpen) lines.push(...more.map((one) => `    + ${one}`), ...fewer.map((one) => `    - ${one}`))
  }
  lines.push(...figureLines(measure(before, folder), measure(after, folder)), ...gradeLines(before, after, isOpen))
  return lines.length === 0 ? ['  nothing has changed'] : lines
}

/** Shown findings of `after` that `before` has not, by rule, each as letter and words. */
function differences(before: readonly LintedLetter[], after: readonly LintedLetter[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [at, letter] of after.entries()) {
    const old = new Set(before[at]!.messages.filter(({ shown }) => shown).map(keyOf))
    for (const message of letter.messages) {
      if (!message.shown || old.has(keyOf(message))) continue
      const words = letter.text.slice(message.start, message.end).replace(/\s+/g, ' ').slice(0, 60)
      found.set(message.rule, [...(found.get(message.rule) ?? []), `${letter.name}: ${words}`])
    }
  }
  return found
}

const keyOf = ({ rule, messageId, start, end }: LintedMessage): string => `${rule} ${messageId} ${start} ${end}`

function measure(letters: readonly LintedLetter[], folder: string): ReadonlyMap<string, RuleFigures> {
  return measureRules(letters.map(({ name, text, grade, messages }): GoldLetter => ({
    name, text, kind: '', pair: '', marks: readMarks(folder, name), again: [], result: { grade, messages } as unknown as GoldLetter['result'],
  })))
}

function figureLines(before: ReadonlyMap<string, RuleFigures>, after: ReadonlyMap<string, RuleFigures>): readonly string[] {
  const shown = ({ rightAnyFault, found, recalled, wanted }: RuleFigures): string =>
    `precision ${rightAnyFault} of ${found}, recall ${recalled} of ${wanted}`
  return [...after].flatMap(([rule, now]) => {
    const then = before.get(rule)
    return then === undefined || shown(then) === shown(now) ? [] : [`  ${rule}: ${shown(then)} -> ${shown(now)}`]
  })
}

function gradeLines(before: readonly LintedLetter[], after: readonly LintedLetter[], isOpen: boolean): readonly string[] {
  const moved = after.flatMap(({ name, grade }, at) => {
    const then = before[at]!.grade
    return then === grade ? [] : [`    ${name}: ${then ?? '–'} -> ${grade ?? '–'}`]
  })
  return moved.length === 0 ? [] : [`  ${moved.length} grades moved`, ...(isOpen ? moved : [])]
}
