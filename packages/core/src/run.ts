import type { BlockFacts, LetterFacts, Placed, Role } from './facts.ts'
import type { Message } from './message.ts'
import { processMessages } from './process.ts'
import { type BlockDetector, type Category, criteria, type Finding, type Need, type Rule, type RuleCard, type Severity } from './rule.ts'

/** What settings may say of one rule. */
export type RuleSetting = Severity | 'fra'

/** Rule id to setting; a rule that is not named keeps its card's severity. */
export type RunSettings = Readonly<Record<string, RuleSetting>>

/** Keeps the findings of block rules between two runs over the same document, by block and context. */
export type RunMemory = WeakMap<BlockFacts, Map<string, readonly BlockFinding[]>>

/** What a run needs besides facts and rules; all of it has defaults. */
export interface RunOptions {
  readonly settings?: RunSettings
  readonly memory?: RunMemory
}

/** A finding of a block rule, with the rule's card. */
export interface BlockFinding {
  readonly card: RuleCard
  readonly finding: Finding
}

/** Blocks that can answer whether they hold a kind of fact at all, so that detectors need not be called in vain. */
interface Holding {
  has?(need: Need): boolean
}

/**
 * Where the writer has set a finding aside with a reason, as a code, or null. Asked before overlaps are settled, so
 * that what lies under a finding that is set aside is said instead; such a finding is neither shown nor scored, and
 * carries the code as `suppressed` in its data.
 */
export type SetAside = (message: Message, extent: RuleCard['extent']) => string | null

/** Rules made ready to run over many letters. */
export type Runner<L extends LetterFacts> = (facts: L, memory?: RunMemory, setAside?: SetAside) => readonly Message[]

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
  const blockRules = active.flatMap(({ card, detector }) => (detector.scope === 'block' ? [{ card, detector }] : []))
  const letterRules = active.flatMap(({ card, detector }) => (detector.scope === 'letter' ? [{ card, detector }] : []))
  const cards = new Map(active.map(({ card }) => [card.id, card]))
  const byRole = new Map<Role, RuleSet<B>>()
  const rulesFor = (role: Role): RuleSet<B> => {
    const known = byRole.get(role)
    if (known) return known
    const rulesOfRole = blockRules.filter(({ detector }) => detector.roles?.includes(role) ?? true)
    const fitting = { rules: rulesOfRole, key: rulesOfRole.map(({ card }) => card.id).join(' ') }
    byRole.set(role, fitting)
    return fitting
  }
  return (facts, memory, setAside) => {
    const messages: Message[] = []
    const broken = new Set<RuleCard>()
    for (const placed of facts.blocks) {
      const fitting = rulesFor(placed.context.role)
      if (fitting.rules.length === 0) continue
      for (const { card, finding } of findInBlock(placed, fitting, memory)) {
        // A detector that breaks on every block is one trouble and not thirty.
        if (finding.message === intern && broken.size === broken.add(card).size) continue
        messages.push(toMessage(card, finding, placed.block.start, settings))
      }
    }
    for (const { card, detector } of letterRules) {
      try {
        for (const finding of detector.detect(facts)) messages.push(toMessage(card, finding, 0, settings))
      } catch (error) {
        messages.push(toMessage(card, brokenFinding(error), 0, settings))
      }
    }
    const extentOf = (id: string, messageId: string): RuleCard['extent'] => {
      const card = cards.get(id)
      return card === undefined || card.wholeLetter?.includes(messageId) ? 'letter' : card.extent
    }
    if (setAside === undefined) return processMessages(messages, extentOf)
    return processMessages(messages.map((message) => withoutAside(message, extentOf(message.rule, message.messageId), setAside)), extentOf)
  }
}

function withoutAside(message: Message, extent: RuleCard['extent'], setAside: SetAside): Message {
  if (!message.shown && !message.scored) return message
  const suppressed = setAside(message, extent)
  if (suppressed === null) return message
  return { ...message, shown: false, scored: false, data: { ...message.data, suppressed } }
}

/** Runs rules over one letter; for many letters make a {@link createRunner} once. */
export function runRules<B extends BlockFacts, L extends LetterFacts<B>>(
  facts: L,
  rules: readonly Rule<B, L>[],
  options: RunOptions = {},
): readonly Message[] {
  return createRunner<B, L>(rules, options.settings)(facts, options.memory)
}

interface BlockRule<B extends BlockFacts> {
  readonly card: RuleCard
  readonly detector: BlockDetector<B>
}

/** The rules that look at a role; their ids are part of the key, so that findings kept under other settings do not count. */
interface RuleSet<B extends BlockFacts> {
  readonly rules: readonly BlockRule<B>[]
  readonly key: string
}

/** Whether a rule runs: drafts only where settings name them, no rule that settings turn off. */
export function isOn(card: RuleCard, settings: RunSettings): boolean {
  const setting = settings[card.id]
  if (setting === 'fra') return false
  return setting !== undefined || card.stage !== 'kladde'
}

function findInBlock<B extends BlockFacts>(
  placed: Placed<B>,
  { rules, key: ruleKey }: RuleSet<B>,
  memory: RunMemory | undefined,
): readonly BlockFinding[] {
  const { role, section, kind, place } = placed.context
  const key = memory ? `${role} ${section} ${kind} ${place} ${ruleKey}` : ''
  const kept = memory?.get(placed.facts)
  const known = kept?.get(key)
  if (known) return known
  const found: BlockFinding[] = []
  const holding = placed.facts as B & Holding
  for (const { card, detector } of rules) {
    try {
      if (detector.needs !== undefined && holding.has?.(detector.needs) === false) continue
      for (const finding of detector.detect(placed)) found.push({ card, finding })
    } catch (error) {
      found.push({ card, finding: brokenFinding(error) })
    }
  }
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

function brokenFinding(error: unknown): Finding {
  return { start: 0, end: 0, message: intern, data: { error: errorName(error) } }
}

/** Whether findings of a category may count: jura, stavning and persondata are shown and never graded. */
function isCriterion(category: Category): boolean {
  return (criteria as readonly Category[]).includes(category)
}

const nothing = Object.freeze({})
const noFixes = Object.freeze([])

function toMessage(card: RuleCard, finding: Finding, base: number, settings: RunSettings): Message {
  const setting = settings[card.id]
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
    scored: !isInternal && card.stage === 'fast' && isCriterion(card.category) && (finding.scored ?? shown),
    shown,
    start: finding.start + base,
    end: finding.end + base,
  }
}
