import type { Placed } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { holdsContact } from '../facts/figures.ts'
import { setOf } from '../words.ts'
import type { Sentence } from './sentences.ts'

const steps = setOf(
  'call contact ring write phone ask deadline complain apply send bring fill reply answer visit pay hear',
)
const modals = setOf('can must will may should need needs have could')

/** Whether a letter says anything of what happens now, what the reader can do, or whom to ask. Asks for little. */
export function saysNextStep(blocks: readonly Placed<EnglishBlock>[], sentences: readonly Sentence[]): boolean {
  if (sentences.some(({ cues }) => cues.request + cues.summons + cues.payment + cues.hearing > 1.5)) return true
  return blocks.some(({ facts, context }) => {
    if (context.role === 'letterhead' || context.role === 'address') return false
    if (holdsContact(facts)) return true
    if (!isRunningText(context.role) || context.section === 'rules') return false
    for (let row = facts.from; row < facts.to; row++) {
      if (facts.tokens.kind[row] !== TokenKind.word) continue
      if (steps.has(facts.wordAt(row))) return true
      if (facts.wordAt(row) === 'you' && modals.has(facts.wordAt(row + 1))) return true
    }
    return false
  })
}
