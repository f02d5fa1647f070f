import type { BlockFacts, LetterFacts, Placed, Role } from './facts.ts'
import { findBlockByBlock, type RunMemory } from './kept-findings.ts'
import type { Message } from './message.ts'
import { type BlockDetector, type Finding, type Need, noFindings, type Rule, type RuleCard, type RunSettings } from './rule.ts'
import { brokenFinding, toMessage } from './to-message.ts'

/** A finding of a block rule, with the rule's card. */
export interface BlockFinding {
  readonly card: RuleCard
  readonly finding: Finding
}

/** Blocks that can answer whether they hold a kind of fact at all, so that detectors need not be called in vain. */
export interface Holding {
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
export interface BlockRule<B extends BlockFacts> {
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
export interface RuleSet<B extends BlockFacts> {
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
