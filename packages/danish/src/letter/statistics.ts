import type { Placed, Section, Span } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { BlockCounts, countsOf, isNever } from './block-counts.ts'
import type { Outcome } from './kind.ts'

/** Sections whose business is the law itself: references there stand where they should. */
const lawSections: ReadonlySet<Section> = new Set(['rules', 'appeal', 'appendix'])

/** Words to the reader (du, jer) and of the sender (vi, jeg) per hundred from which a letter is one between people. */
const leastReader = 1.5
const leastSender = 0.5
/** Passives and third persons of the sender from which nobody seems to be writing. */
const leastImpersonal = 2
/** The same, from which a letter that does not speak to its reader makes them a stranger. */
const leastStrange = 3

/** How often a letter says something it ought to say. */
export type Often = 'never' | 'rarely' | 'often'

function howOften(count: number, words: number, least: number): Often {
  if (count === 0) return 'never'
  return 100 * count < least * words ? 'rarely' : 'often'
}

/** Counts a block that holds some of the padding: spans from the `first` on. */
function addFilled(counts: BlockCounts, facts: DanishBlock, base: number, padding: readonly Span[], first: number): void {
  // Forms and padding stand in text order: one step on for both keeps the work linear.
  let at = first
  counts.addBlock(facts, (form) => {
    const offset = base + form.start
    while (at < padding.length && padding[at]!.end <= offset) at++
    return at < padding.length && padding[at]!.start <= offset
  })
}

/** Counts and enums for the measures record, and how many words of running text there are. */
export interface LetterCounts {
  readonly statistics: Record<string, number | string>
  readonly runningWords: number
}

/**
 * Counts and enums of a Danish letter for the measures record. References are counted in running text outside the sections of the
 * law and the appeal; forms of address in all running text, those of padding left out.
 */
export function countStatistics(
  blocks: readonly Placed<DanishBlock>[],
  mainStart: number,
  outcome: Outcome,
  padding: readonly Span[],
): LetterCounts {
  const counts = new BlockCounts()
  const { forms, passives } = counts
  let words = 0
  let refs = 0
  let running = 0
  let early = 0
  let filler = 0
  let titled = 0
  for (let at = 0; at < blocks.length; at++) {
    const { facts, context, block } = blocks[at]!
    const isRunning = isRunningText(context.role)
    if (!isRunning && context.role !== 'title' && context.role !== 'heading') continue
    const found = facts.statuteRefs()
    refs += found.length
    if (isRunning && !lawSections.has(context.section)) running += found.length
    if (block.start < mainStart) for (const ref of found) if (block.start + ref.start < mainStart) early++
    if (!isRunning) {
      if (context.role === 'title') for (const form of facts.addressForms()) if (form.kind === 'reader') titled++
      continue
    }
    words += facts.words
    // "Vi håber, du har det godt" is not what makes a letter speak to its reader.
    while (filler < padding.length && padding[filler]!.end <= block.start) filler++
    const isFilled = filler < padding.length && padding[filler]!.start < block.end
    if (isFilled) addFilled(counts, facts, block.start, padding, filler)
    else if (facts.kept === undefined) counts.addBlock(facts, isNever)
    else counts.add((facts.kept.counts ??= countsOf(facts)))
  }
  // Who never says vi is only hiding where something is done by nobody, or by "kommunen".
  const impersonal = forms.thirdSender + forms.man + passives['s-passiv'] + passives['blive-passiv'] + passives['vaere-passiv']
  const isHidden = impersonal >= leastImpersonal
  // "Birgit går på pension. Fra den 1. maj passer Ida køkkenet": nobody is kept out by news that is plainly told.
  const isStrange = forms.thirdReader > 0 || impersonal >= leastStrange
  const statistics = {
    sPassives: passives['s-passiv'],
    blivePassives: passives['blive-passiv'],
    vaerePassives: passives['vaere-passiv'],
    statuteRefs: refs,
    statuteRefsRunning: running,
    statuteRefsBeforeMain: early,
    excessLetters: counts.excess,
    saysOnlyDe: forms.polite > 0 && forms.reader === 0 ? 'yes' : 'no',
    // De is an address too, if a stiff one: whoever is De is no stranger. So are "Du skal …" in the title and "Send os …".
    readerAddressed: !isStrange || (forms.reader === 0 && forms.polite > 0) ? 'often' : howOften(forms.reader + titled + counts.requests, words, leastReader),
    senderNamed: isHidden ? howOften(forms.sender, words, leastSender) : 'often',
    du: forms.reader,
    vi: forms.sender,
    de: forms.polite,
    man: forms.man,
    thirdReader: forms.thirdReader,
    thirdSender: forms.thirdSender,
    outcome,
  }
  return { statistics, runningWords: words }
}
