import { isRunningText, type Placed, type Section } from '@klarbrev/core'
import type { AddressFormKind } from '../facts/address-forms.ts'
import type { DanishBlock } from '../facts/block.ts'
import type { KindGuess } from './kind.ts'

/** Sections whose business is the law itself: references there stand where they should. */
const lawSections: ReadonlySet<Section> = new Set(['rules', 'appeal', 'appendix'])

/** Counts for the measures record. References before the offset `mainStart` are those a reader meets before the message. */
export function countStatistics(
  blocks: readonly Placed<DanishBlock>[],
  mainStart: number,
  guess: KindGuess,
): Record<string, number | string> {
  const forms: Record<AddressFormKind, number> = { reader: 0, sender: 0, polite: 0, man: 0, thirdReader: 0, thirdSender: 0 }
  const passives = { 's-passiv': 0, 'blive-passiv': 0, 'vaere-passiv': 0 }
  let refs = 0
  let running = 0
  let early = 0
  for (const { facts, context, block } of blocks) {
    const isRunning = isRunningText(context.role)
    if (!isRunning && context.role !== 'title' && context.role !== 'heading') continue
    const found = facts.statuteRefs().length
    refs += found
    if (isRunning && !lawSections.has(context.section)) running += found
    if (block.start < mainStart) early += facts.statuteRefs().filter((ref) => block.start + ref.start < mainStart).length
    if (!isRunning) continue
    for (const passive of facts.passives()) passives[passive.form]++
    for (const form of facts.addressForms()) forms[form.kind]++
  }
  return {
    sPassives: passives['s-passiv'],
    blivePassives: passives['blive-passiv'],
    vaerePassives: passives['vaere-passiv'],
    statuteRefs: refs,
    statuteRefsRunning: running,
    statuteRefsBeforeMain: early,
    noReader: forms.reader === 0 ? 'yes' : 'no',
    du: forms.reader,
    vi: forms.sender,
    de: forms.polite,
    man: forms.man,
    thirdReader: forms.thirdReader,
    thirdSender: forms.thirdSender,
    outcome: guess.outcome,
  }
}
