import type { BlockContext, BlockFacts, LetterFacts, Placed, Role } from './facts.ts'
import { changedMessage, type Message } from './message.ts'
import { processMessages } from './process.ts'
import { type BlockDetector, type Finding, type Need, noFindings, type Rule, type RuleCard, type RunSettings } from './rule.ts'
import { brokenFinding, intern, toMessage } from './to-message.ts'

/** Keeps the findings of block rules between two runs over the same document, for the context a block had last. */
export type RunMemory = WeakMap<BlockFacts, KeptFindings>

/** Findings of a block, and what they hang on besides its words. */
interface KeptFindings {
  readonly context: BlockContext
  /** Key of the rules that looked. */
  readonly rules: string
  readonly found: readonly BlockFinding[]
}

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
  const bitOf = needBits()
  const blockRules = active.flatMap(({ card, detector }) =>
    detector.scope === 'block' ? [{ card, detector, need: bitOf(detector.needs) }] : [])
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

interface BlockRule<B extends BlockFacts> {
  readonly card: RuleCard
  readonly detector: BlockDetector<B>
  /** The detector's need as a bit; 0 for none. */
  readonly need: number
}

/** Gives every need that rules name a bit of its own. */
function needBits(): (need: Need | undefined) => number {
  const bits = new Map<Need, number>()
  return (need) => {
    if (need === undefined) return 0
    const bit = bits.get(need) ?? 1 << bits.size
    bits.set(need, bit)
    return bit
  }
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
  const { context } = placed
  const kept = memory?.get(placed.facts)
  if (kept !== undefined && kept.rules === ruleKey && isSame(kept.context, context)) return kept.found
  let found: BlockFinding[] | null = null
  const holding = placed.facts as B & Holding
  let asked = 0
  let missing = 0
  for (const { card, detector, need } of rules) {
    try {
      // Many rules need the same: a block is asked once for each kind of fact, and not once for each rule.
      if ((asked & need) === 0 && detector.needs !== undefined) {
        if (holding.has?.(detector.needs) === false) missing |= need
        asked |= need
      }
      if ((missing & need) !== 0) continue
      const findings = detector.detect(placed)
      if (findings === noFindings) continue
      for (const finding of findings) (found ??= []).push({ card, finding })
    } catch (error) {
      ;(found ??= []).push({ card, finding: brokenFinding(error) })
    }
  }
  memory?.set(placed.facts, { context, rules: ruleKey, found: found ?? nothingFound })
  return found ?? nothingFound
}

function isSame(one: BlockContext, other: BlockContext): boolean {
  return one.role === other.role && one.section === other.section && one.kind === other.kind && one.place === other.place
}

/** Most blocks are without fault. */
const nothingFound: readonly BlockFinding[] = []
