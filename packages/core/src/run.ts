import { createBlockRules } from './block-rules.ts'
import type { BlockFacts, LetterFacts } from './facts.ts'
import type { RunMemory } from './kept-findings.ts'
import { changedMessage, type Message } from './message.ts'
import { processMessages } from './process.ts'
import type { Rule, RuleCard, RunSettings } from './rule.ts'
import { brokenFinding, toMessage } from './to-message.ts'

/** What a run needs besides facts and rules; all of it has defaults. */
export interface RunOptions {
  readonly settings?: RunSettings
  readonly memory?: RunMemory
}

/**
 * Where the writer has set a finding aside with a reason, as a code, or null. Asked before overlaps are settled, so
 * that what lies under a finding that is set aside is said instead; such a finding is neither shown nor scored, and
 * carries the code as `suppressed` in its data.
 */
export type SetAside = (message: Message, extent: RuleCard['extent']) => string | null

/** A letter that rules are to look at, and what its writer has set aside in it. */
export interface LetterToRun<L extends LetterFacts> {
  readonly facts: L
  readonly setAside?: SetAside | undefined
}

/** Rules made ready to run over many letters. */
export interface Runner<L extends LetterFacts> {
  (facts: L, memory?: RunMemory, setAside?: SetAside): readonly Message[]
  /** The messages of several letters, in their order: each rule looks at all of them before the next rule does. */
  all(letters: readonly LetterToRun<L>[]): readonly (readonly Message[])[]
}

/**
 * Makes rules ready to run: those that are off fall away, block rules are sorted by the roles they look at. The runner
 * gives a letter's messages, processed: placed, sorted, overlaps settled. A detector that throws gives one message
 * `intern` that names the rule; the other rules go on.
 */
export function createRunner<B extends BlockFacts, L extends LetterFacts<B>>(
  rules: readonly Rule<B, L>[],
  settings: RunSettings = {},
): Runner<L> {
  const active = rules.filter((rule) => isOn(rule.card, settings))
  const blockRules = createBlockRules<B, L>(active, settings)
  const letterRules = active.flatMap(({ card, detector }) => (detector.scope === 'letter' ? [{ card, detector }] : []))
  const cards = new Map(active.map(({ card }) => [card.id, card]))
  const extentOf = (id: string, messageId: string): RuleCard['extent'] => {
    const card = cards.get(id)
    return card === undefined || card.wholeLetter?.includes(messageId) ? 'letter' : card.extent
  }
  const run = (letters: readonly LetterToRun<L>[], memory?: RunMemory): readonly (readonly Message[])[] => {
    const found = letters.map(({ facts }) => ({ facts, blocks: facts.blocks, messages: [] as Message[] }))
    blockRules(found, memory)
    for (const { card, detector } of letterRules) {
      for (const { facts, messages } of found) {
        try {
          for (const finding of detector.detect(facts)) messages.push(toMessage(card, finding, 0, settings))
        } catch (error) {
          messages.push(toMessage(card, brokenFinding(error), 0, settings))
        }
      }
    }
    return found.map(({ messages }, nth) => {
      const { setAside } = letters[nth]!
      if (setAside === undefined) return processMessages(messages, extentOf)
      const left = messages.map((message) => withoutAside(message, extentOf(message.rule, message.messageId), setAside))
      return processMessages(left, extentOf)
    })
  }
  return Object.assign((facts: L, memory?: RunMemory, setAside?: SetAside) => run([{ facts, setAside }], memory)[0]!, {
    all: (letters: readonly LetterToRun<L>[]) => run(letters),
  })
}

function withoutAside(message: Message, extent: RuleCard['extent'], setAside: SetAside): Message {
  if (!message.shown && !message.scored) return message
  const suppressed = setAside(message, extent)
  if (suppressed === null) return message
  return changedMessage(message, { shown: false, scored: false, data: { ...message.data, suppressed } })
}

/** Runs rules over one letter; for many letters make a {@link createRunner} once. */
export function runRules<B extends BlockFacts, L extends LetterFacts<B>>(
  facts: L,
  rules: readonly Rule<B, L>[],
  options: RunOptions = {},
): readonly Message[] {
  return createRunner<B, L>(rules, options.settings)(facts, options.memory)
}

/** Whether a rule runs: drafts only where settings name them, no rule that settings turn off. */
export function isOn(card: RuleCard, settings: RunSettings): boolean {
  const setting = settings[card.id]
  if (setting === 'fra') return false
  return setting !== undefined || card.stage !== 'kladde'
}
