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

/** The blocks of a letter, and the room for what is found in them. */
interface LetterBlocks<B extends BlockFacts> {
  readonly blocks: readonly Placed<B>[]
  readonly messages: Message[]
}

/**
 * Looks through the blocks of letters and puts what it finds at the end of their messages, in no order that means
 * anything. A memory is that of one letter.
 */
type FindInBlocks<B extends BlockFacts> = (letters: readonly LetterBlocks<B>[], memory: RunMemory | undefined) => void

/** Makes those of the rules ready that see one block, sorted by the roles they look at. */
export function createBlockRules<B extends BlockFacts, L extends LetterFacts<B>>(
  active: readonly Rule<B, L>[],
  settings: RunSettings,
): FindInBlocks<B> {
  const bitOf = needBits()
  const rules = active.flatMap(({ card, detector }) =>
    detector.scope === 'block' ? [{ card, detector, need: bitOf(detector.needs) }] : [])
  const gates = gatesOf(rules)
  const byRole = new Map<Role, RuleSet<B>>()
  const rulesFor = (role: Role): RuleSet<B> => {
    const known = byRole.get(role)
    if (known) return known
    const rulesOfRole = rules.filter(({ detector }) => detector.roles?.includes(role) ?? true)
    const fitting = { rules: rulesOfRole, key: rulesOfRole.map(({ card }) => card.id).join(' ') }
    byRole.set(role, fitting)
    return fitting
  }
  return (letters, memory) => {
    if (memory === undefined) return findRuleByRule(letters, gates, settings)
    for (const { blocks, messages } of letters) findBlockByBlock(blocks, rulesFor, settings, memory, messages)
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
}

/** Rules that look at the same blocks, because they name the same roles and the same need. */
interface Gate<B extends BlockFacts> {
  readonly roles: readonly Role[] | undefined
  readonly needs: Need | undefined
  readonly rules: BlockRule<B>[]
}

function gatesOf<B extends BlockFacts>(rules: readonly BlockRule<B>[]): readonly Gate<B>[] {
  const byRoles = new Map<string, Map<Need | undefined, Gate<B>>>()
  for (const rule of rules) {
    const { roles, needs } = rule.detector
    const key = roles?.toSorted().join(' ') ?? ''
    const same = byRoles.get(key) ?? new Map<Need | undefined, Gate<B>>()
    byRoles.set(key, same)
    const gate = same.get(needs)
    if (gate !== undefined) gate.rules.push(rule)
    else same.set(needs, { roles: [...same.values()][0]?.roles ?? roles, needs, rules: [rule] })
  }
  return [...byRoles.values()].flatMap((same) => [...same.values()])
}

/**
 * Each rule over all its blocks in all letters before the next rule: the code of the rules is many times what a
 * processor keeps at hand, so that going from rule to rule in each block would fetch all of it anew for every block.
 * Which blocks they are is asked once for all rules that look at the same ones: forty rules over thirty blocks would
 * ask 1,200 times.
 */
function findRuleByRule<B extends BlockFacts>(
  letters: readonly LetterBlocks<B>[],
  gates: readonly Gate<B>[],
  settings: RunSettings,
): void {
  // Gates with the same roles share one list of roles, and stand side by side.
  let roles: readonly Role[] | undefined
  let seen = letters.map(({ blocks }) => blocks)
  for (const gate of gates) {
    if (gate.roles !== roles) {
      seen = letters.map(({ blocks }) =>
        gate.roles === undefined ? blocks : blocks.filter(({ context }) => gate.roles!.includes(context.role)))
    }
    roles = gate.roles
    const open = seen.map((blocks) => blocksBehind(gate, blocks))
    for (const rule of gate.rules) {
      for (let nth = 0; nth < open.length; nth++) findByRule(rule, open[nth]!, settings, letters[nth]!.messages)
    }
  }
}

/** The blocks that rules are to look at, and what became of the first whose facts broke when they were asked. */
interface Open<B extends BlockFacts> {
  readonly blocks: readonly Placed<B>[]
  readonly trouble: { readonly error: unknown; readonly start: number } | null
}

function blocksBehind<B extends BlockFacts>({ needs }: Gate<B>, blocks: readonly Placed<B>[]): Open<B> {
  if (needs === undefined) return { blocks, trouble: null }
  const open: Placed<B>[] = []
  let trouble: Open<B>['trouble'] = null
  for (const placed of blocks) {
    try {
      if ((placed.facts as B & Holding).has?.(needs) !== false) open.push(placed)
    } catch (error) {
      trouble ??= { error, start: placed.block.start }
    }
  }
  return { blocks: open, trouble }
}

function findByRule<B extends BlockFacts>(
  { card, detector }: BlockRule<B>,
  { blocks, trouble }: Open<B>,
  settings: RunSettings,
  messages: Message[],
): void {
  // A detector that breaks on every block is one trouble and not thirty.
  let isBroken = trouble !== null
  if (trouble !== null) messages.push(toMessage(card, brokenFinding(trouble.error), trouble.start, settings))
  for (const placed of blocks) {
    try {
      const findings = detector.detect(placed)
      if (findings === noFindings) continue
      for (const finding of findings) messages.push(toMessage(card, finding, placed.block.start, settings))
    } catch (error) {
      if (!isBroken) messages.push(toMessage(card, brokenFinding(error), placed.block.start, settings))
      isBroken = true
    }
  }
}
