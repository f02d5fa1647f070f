import type { Role } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { countsOf, isPlural } from './block-counts.ts'

/** So often a letter says De before what is written anew says it too: one more then costs nothing that is not lost already. */
const leastPolite = 2
/** So often a letter says I, jer or jeres, and never du, before it is one to several. */
const leastSeveral = 2

/**
 * How a letter speaks to its reader throughout, so that a rewrite in a paragraph that says neither does not bring a
 * second way into it. Undefined where it says du, both, or hardly anything: there the paragraph decides.
 */
export function readerOf(facts: readonly DanishBlock[], roles: readonly Role[]): 'De' | 'I' | undefined {
  let polite = 0
  let reader = 0
  let several = 0
  for (let at = 0; at < facts.length; at++) {
    const block = facts[at]!
    if (!isRunningText(roles[at]!)) continue
    const { kept } = block
    const counts = kept === undefined ? null : (kept.counts ??= countsOf(block))
    if (counts !== null) {
      polite += counts.forms.polite
      reader += counts.forms.reader
      several += counts.several
      continue
    }
    for (const { kind, row } of block.addressForms()) {
      if (kind === 'polite') polite++
      else if (kind === 'reader') {
        reader++
        if (isPlural(block.wordAt(row))) several++
      }
    }
  }
  if (polite >= leastPolite && reader === 0) return 'De'
  return several >= leastSeveral && several === reader && polite === 0 ? 'I' : undefined
}
