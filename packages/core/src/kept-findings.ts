import type { BlockFinding, Holding, RuleSet } from './block-rules.ts'
import type { BlockContext, BlockFacts, Placed, Role } from './facts.ts'
import type { Message } from './message.ts'
import { compareMessages } from './process.ts'
import { noFindings, type RunSettings } from './rule.ts'
import { brokenFinding, intern, toMessage } from './to-message.ts'

/** Keeps the findings of block rules between two runs over the same document, for the context a block had last. */
export class RunMemory {
  private readonly byFacts = new WeakMap<BlockFacts, KeptFindings>()
  /** Those of the last run in the order of its blocks, since most follow whom they followed; and of the one at hand. */
  private last: KeptFindings[] = []
  private now: KeptFindings[] = []
  private next = 0

  /** A run begins; its blocks are asked for in their order. */
  begin(): void {
    const { last } = this
    this.last = this.now
    this.now = last
    last.length = 0
    this.next = 0
  }

  /** What was found in a block when it was last looked at. */
  recall(facts: BlockFacts): KeptFindings | undefined {
    const { last, next } = this
    // One step on stands who follows a block that is gone or new.
    const step = last[next]?.facts === facts ? 1 : last[next + 1]?.facts === facts ? 2 : 0
    this.next = next + step
    return step > 0 ? last[next + step - 1] : this.byFacts.get(facts)
  }

  /** Keeps what was found in the block that was asked for last, or is found in it still. */
  keep(kept: KeptFindings, isNew: boolean): void {
    this.now.push(kept)
    if (isNew) this.byFacts.set(kept.facts, kept)
  }
}

/** Findings of a block, what they hang on besides its words, and the messages that were last made of them. */
export interface KeptFindings {
  readonly facts: BlockFacts
  readonly context: BlockContext
  /** Key of the rules that looked. */
  readonly rules: string
  readonly found: readonly BlockFinding[]
  /** In order; for a block that begins at `base`, under these settings. */
  messages: readonly Message[]
  base: number
  settings: RunSettings
}

/** Looks through blocks that keep what was found in them, and puts the messages at the end of `messages`. */
export function findBlockByBlock<B extends BlockFacts>(
  blocks: readonly Placed<B>[],
  rulesFor: (role: Role) => RuleSet<B>,
  settings: RunSettings,
  memory: RunMemory,
  messages: Message[],
): void {
  const broken = new Set<string>()
  memory.begin()
  // By numbers: a long text has thousands of blocks, and at its first keys each step of an iterator leaves an object.
  for (let at = 0; at < blocks.length; at++) {
    const placed = blocks[at]!
    const fitting = rulesFor(placed.context.role)
    if (fitting.rules.length === 0) continue
    const found = findInBlock(placed, fitting, settings, memory)
    for (let nth = 0; nth < found.length; nth++) {
      const message = found[nth]!
      // A detector that breaks on every block is one trouble and not thirty.
      if (message.messageId === intern && broken.size === broken.add(message.rule).size) continue
      messages.push(message)
    }
  }
}

/** The messages of a block. One that has not moved has the same as at the last run: most of a letter at every key. */
function findInBlock<B extends BlockFacts>(
  placed: Placed<B>,
  fitting: RuleSet<B>,
  settings: RunSettings,
  memory: RunMemory,
): readonly Message[] {
  const { context, facts } = placed
  const { start } = placed.block
  const kept = memory.recall(facts)
  if (kept !== undefined && kept.rules === fitting.key && isSame(kept.context, context)) {
    if (kept.base !== start || kept.settings !== settings) {
      kept.messages = messagesOf(kept.found, start, settings)
      kept.base = start
      kept.settings = settings
    }
    memory.keep(kept, false)
    return kept.messages
  }
  const found = lookIn(placed, fitting)
  const messages = messagesOf(found, start, settings)
  memory.keep({ facts, context, rules: fitting.key, found, messages, base: start, settings }, true)
  return messages
}

/** Sorted here, once for a block, so that the messages of the whole letter are nearly in order when they are settled. */
function messagesOf(found: readonly BlockFinding[], base: number, settings: RunSettings): readonly Message[] {
  if (found.length === 0) return noMessages
  const messages = found.map(({ card, finding }) => toMessage(card, finding, base, settings))
  return messages.length > 1 ? messages.sort(compareMessages) : messages
}

function lookIn<B extends BlockFacts>(placed: Placed<B>, { rules }: RuleSet<B>): readonly BlockFinding[] {
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
  return found ?? nothingFound
}

function isSame(one: BlockContext, other: BlockContext): boolean {
  return one.role === other.role && one.section === other.section && one.kind === other.kind && one.place === other.place && one.reader === other.reader
}

/** Most blocks are without fault. */
const nothingFound: readonly BlockFinding[] = []
const noMessages: readonly Message[] = []
