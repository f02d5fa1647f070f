import type { Placed, Section, Span } from '@klarbrev/core'
import { excessLetters, isRunningText, TokenFlag, TokenKind } from '@klarbrev/core'
import type { AddressFormKind } from '../facts/address-forms.ts'
import type { EnglishBlock } from '../facts/block.ts'
import type { Outcome } from './english-letter.ts'

/** Sections in which references to the law belong. */
const lawSections: ReadonlySet<Section> = new Set(['rules', 'appeal', 'appendix'])
/** The limits of Danish letters, so that both have one measure: forms per hundred words. */
const leastReader = 1.5
const leastSender = 0.5
const leastImpersonal = 2

function howOften(count: number, words: number, least: number): 'never' | 'rarely' | 'often' {
  if (count === 0) return 'never'
  return 100 * count < least * words ? 'rarely' : 'often'
}

/** Counts and enums for the measures record, under the names of the Danish ones, so that the same model grades them. */
export function countStatistics(
  blocks: readonly Placed<EnglishBlock>[],
  mainStart: number,
  outcome: Outcome,
  padding: readonly Span[],
): Record<string, number | string> {
  const forms: Record<AddressFormKind, number> = { reader: 0, sender: 0, thirdReader: 0, thirdSender: 0 }
  const passives = { 'vaere-passiv': 0, 'blive-passiv': 0 }
  let words = 0
  let refs = 0
  let running = 0
  let early = 0
  let excess = 0
  for (const { facts, context, block } of blocks) {
    const isRunning = isRunningText(context.role)
    if (!isRunning && context.role !== 'title' && context.role !== 'heading') continue
    const found = facts.statuteRefs()
    refs += found.length
    if (isRunning && !lawSections.has(context.section)) running += found.length
    for (const ref of found) if (block.start + ref.start < mainStart) early++
    if (!isRunning) continue
    words += facts.words
    excess += excessLetters(facts, (row) => beginsSmall(facts, row))
    for (const passive of facts.passives()) passives[passive.form]++
    for (const form of facts.addressForms()) {
      const at = block.start + form.start
      if (!padding.some((span) => span.start <= at && at < span.end)) forms[form.kind]++
    }
  }
  const isHidden = forms.thirdSender + passives['vaere-passiv'] + passives['blive-passiv'] >= leastImpersonal
  return {
    sPassives: 0,
    blivePassives: passives['blive-passiv'],
    vaerePassives: passives['vaere-passiv'],
    statuteRefs: refs,
    statuteRefsRunning: running,
    excessLetters: excess,
    statuteRefsBeforeMain: mainStart === Number.POSITIVE_INFINITY ? refs : early,
    saysOnlyDe: 'no',
    readerAddressed: howOften(forms.reader, words, leastReader),
    senderNamed: isHidden ? howOften(forms.sender, words, leastSender) : 'often',
    du: forms.reader,
    vi: forms.sender,
    de: 0,
    man: 0,
    thirdReader: forms.thirdReader,
    thirdSender: forms.thirdSender,
    outcome,
  }
}

/** What begins with a small letter goes on with the sentence before it. */
function beginsSmall({ tokens: { kind, flags } }: EnglishBlock, row: number): boolean {
  return kind[row] === TokenKind.word && (flags[row]! & TokenFlag.capital) === 0
}
