import type { BlockFacts, LetterFacts, Placed } from './facts.ts'
import type { Message } from './message.ts'
import { processMessages } from './process.ts'
import type { Finding, Rule, RuleCard, Severity } from './rule.ts'

/** What settings may say of one rule. */
export type RuleSetting = Severity | 'fra'

/** What the run needs besides the facts; all of it has defaults. */
export interface RunOptions {
  /** Rule id to setting; a rule that is not named keeps its card's severity. */
  readonly settings?: Readonly<Record<string, RuleSetting>>
  /** Keeps the findings of block rules between two runs over the same document. */
  readonly memory?: WeakMap<BlockFacts, Map<string, readonly BlockFinding[]>>
}

/** A finding of a block rule, with its rule's place in the list. */
export interface BlockFinding {
  readonly rule: number
  readonly finding: Finding
}

/** Blocks that can answer whether they hold a kind of fact at all, so that detectors need not be called in vain. */
interface Holding {
  has?(need: string): boolean
}

/**
 * Runs the rules over a letter's facts and gives its messages, processed: placed, sorted, overlaps settled.
 * A detector that throws gives one message `intern` that names the rule; the other rules go on.
 */
export function runRules<B extends BlockFacts, L extends LetterFacts<B>>(
  facts: L,
  rules: readonly Rule<B, L>[],
  options: RunOptions = {},
): readonly Message[] {
  const messages: Message[] = []
  const active = rules.filter((rule) => isOn(rule.card, options.settings))
  const blockRules = active.filter((rule) => rule.detector.scope === 'block')
  for (const placed of facts.blocks) {
    for (const { rule, finding } of findInBlock(placed, blockRules, options.memory)) {
      messages.push(toMessage(blockRules[rule]!.card, finding, placed.block.start, options.settings))
    }
  }
  for (const rule of active) {
    const detector = rule.detector
    if (detector.scope !== 'letter') continue
    try {
      for (const finding of detector.detect(facts)) messages.push(toMessage(rule.card, finding, 0, options.settings))
    } catch (error) {
      messages.push(broken(rule.card, error, 0, 0))
    }
  }
  return processMessages(messages, (id) => active.find((rule) => rule.card.id === id)?.card.extent ?? 'letter')
}

function isOn(card: RuleCard, settings: RunOptions['settings']): boolean {
  const setting = settings?.[card.id]
  if (setting === 'fra') return false
  return setting !== undefined || card.stage !== 'kladde'
}

function findInBlock<B extends BlockFacts, L extends LetterFacts<B>>(
  placed: Placed<B>,
  rules: readonly Rule<B, L>[],
  memory: RunOptions['memory'],
): readonly BlockFinding[] {
  const { role, section, kind, place } = placed.context
  const key = memory ? `${role} ${section} ${kind} ${place}` : ''
  const kept = memory?.get(placed.facts)
  const known = kept?.get(key)
  if (known) return known
  const found: BlockFinding[] = []
  const holding = placed.facts as B & Holding
  rules.forEach((rule, index) => {
    const detector = rule.detector
    if (detector.scope !== 'block') return
    if (detector.needs !== undefined && holding.has?.(detector.needs) === false) return
    try {
      for (const finding of detector.detect(placed)) found.push({ rule: index, finding })
    } catch (error) {
      found.push({ rule: index, finding: { start: 0, end: 0, message: intern, data: { error: errorName(error) } } })
    }
  })
  if (memory) {
    if (kept) kept.set(key, found)
    else memory.set(placed.facts, new Map([[key, found]]))
  }
  return found
}

/** Message id of a detector that threw; a door says it in its own words. */
export const intern = 'intern'

/** The kind of error and not its text, which could quote the letter. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

function broken(card: RuleCard, error: unknown, start: number, end: number): Message {
  return toMessage(card, { start, end, message: intern, data: { error: errorName(error) } }, 0, undefined)
}

const nothing = Object.freeze({})
const noFixes = Object.freeze([])

function toMessage(card: RuleCard, finding: Finding, base: number, settings: RunOptions['settings']): Message {
  const setting = settings?.[card.id]
  const isInternal = finding.message === intern
  const shown = finding.shown ?? true
  return {
    rule: card.id,
    category: card.category,
    severity: isInternal ? 'forslag' : setting !== undefined && setting !== 'fra' ? setting : card.severity,
    messageId: finding.message,
    data: finding.data ?? nothing,
    fixes:
      finding.fixes === undefined
        ? noFixes
        : base === 0
          ? finding.fixes
          : finding.fixes.map((fix) => ({
              ...fix,
              edits: fix.edits.map((edit) => ({ start: edit.start + base, end: edit.end + base, text: edit.text })),
            })),
    noFix: finding.noFix ?? null,
    scored: !isInternal && card.stage === 'fast' && (finding.scored ?? shown),
    shown,
    start: finding.start + base,
    end: finding.end + base,
  }
}
