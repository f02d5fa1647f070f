import type { BlockContext, BlockFacts, LetterFacts, Placed, Role } from './facts.ts'
import type { Message } from './message.ts'
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

/** A finding of a block rule, with the rule's card. */
export interface BlockFinding {
  readonly card: RuleCard
  readonly finding: Finding
}

/** Blocks that can answer whether they hold a kind of fact at all, so that detectors need not be called in vain. */
interface Holding {
  has?(need: Need): boolean
}

/** Looks through blocks and puts what it finds at the end of `messages`, in no order that means anything. */
type FindInBlocks<B extends BlockFacts> = (
  blocks: readonly Placed<B>[],
  memory: RunMemory | undefined,
  messages: Message[],
) => void

/** Makes those of the rules ready that see one block, sorted by the roles they look at. */
export function createBlockRules<B extends BlockFacts, L extends LetterFacts<B>>(
  active: readonly Rule<B, L>[],
  settings: RunSettings,
): FindInBlocks<B> {
  const bitOf = needBits()
  const rules = active.flatMap(({ card, detector }) =>
    detector.scope === 'block' ? [{ card, detector, need: bitOf(detector.needs) }] : [])
  const byRole = new Map<Role, RuleSet<B>>()
  const rulesFor = (role: Role): RuleSet<B> => {
    const known = byRole.get(role)
    if (known) return known
    const rulesOfRole = rules.filter(({ detector }) => detector.roles?.includes(role) ?? true)
    const fitting = {
      rules: rulesOfRole,
      key: rulesOfRole.map(({ card }) => card.id).join(' '),
      looks: Uint8Array.from(rules, (rule) => (rulesOfRole.includes(rule) ? 1 : 0)),
    }
    byRole.set(role, fitting)
    return fitting
  }
  return (blocks, memory, messages) => {
    if (memory === undefined) findRuleByRule(blocks, rules, rulesFor, settings, messages)
    else findBlockByBlock(blocks, rulesFor, settings, memory, messages)
  }
}

/** A block rule that runs. */
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
  /** By the place of a rule among all block rules, 1 where it looks at the role. */
  readonly looks: Uint8Array
}

/**
 * Each rule over all blocks before the next rule: the code of the rules is many times what a processor keeps at hand, so
 * that going from rule to rule in each block would fetch all of it anew for every block.
 */
function findRuleByRule<B extends BlockFacts>(
  blocks: readonly Placed<B>[],
  rules: readonly BlockRule<B>[],
  rulesFor: (role: Role) => RuleSet<B>,
  settings: RunSettings,
  messages: Message[],
): void {
  const sets = blocks.map(({ context }) => rulesFor(context.role))
  const missing = new Int32Array(blocks.length)
  const asked = new Int32Array(blocks.length)
  for (let rule = 0; rule < rules.length; rule++) {
    const { card, detector, need } = rules[rule]!
    let isBroken = false
    for (let at = 0; at < blocks.length; at++) {
      if (sets[at]!.looks[rule] === 0) continue
      const placed = blocks[at]!
      try {
        if ((asked[at]! & need) === 0 && detector.needs !== undefined) {
          if ((placed.facts as B & Holding).has?.(detector.needs) === false) missing[at]! |= need
          asked[at]! |= need
        }
        if ((missing[at]! & need) !== 0) continue
        const findings = detector.detect(placed)
        if (findings === noFindings) continue
        for (const finding of findings) messages.push(toMessage(card, finding, placed.block.start, settings))
      } catch (error) {
        // A detector that breaks on every block is one trouble and not thirty.
        if (!isBroken) messages.push(toMessage(card, brokenFinding(error), placed.block.start, settings))
        isBroken = true
      }
    }
  }
}

/** The same where blocks keep what was found in them. */
function findBlockByBlock<B extends BlockFacts>(
  blocks: readonly Placed<B>[],
  rulesFor: (role: Role) => RuleSet<B>,
  settings: RunSettings,
  memory: RunMemory,
  messages: Message[],
): void {
  const broken = new Set<RuleCard>()
  for (const placed of blocks) {
    const fitting = rulesFor(placed.context.role)
    if (fitting.rules.length === 0) continue
    for (const { card, finding } of findInBlock(placed, fitting, memory)) {
      if (finding.message === intern && broken.size === broken.add(card).size) continue
      messages.push(toMessage(card, finding, placed.block.start, settings))
    }
  }
}

function findInBlock<B extends BlockFacts>(
  placed: Placed<B>,
  { rules, key: ruleKey }: RuleSet<B>,
  memory: RunMemory,
): readonly BlockFinding[] {
  const { context } = placed
  const kept = memory.get(placed.facts)
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
  memory.set(placed.facts, { context, rules: ruleKey, found: found ?? nothingFound })
  return found ?? nothingFound
}

function isSame(one: BlockContext, other: BlockContext): boolean {
  return one.role === other.role && one.section === other.section && one.kind === other.kind && one.place === other.place
}

/** Most blocks are without fault. */
const nothingFound: readonly BlockFinding[] = []
