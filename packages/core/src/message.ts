import type { Category, Finding, FindingData, Fix, Repair, RuleCard, Severity } from './rule.ts'
import type { Span } from './letter.ts'

/** A finding as it leaves the process stage: placed in the letter, with the rule's own standing. Words are made at the doors. */
export interface Message extends Span {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** Key into the card's messages. */
  readonly messageId: string
  /** Made when first asked for, as fixes are. */
  readonly data: FindingData
  /** Made when first asked for: most who lint a letter want to know how it stands and not how to mend it. */
  readonly fixes: readonly Fix[]
  readonly noFix: string | null
  readonly scored: boolean
  readonly shown: boolean
}

/** Fills the named holes of a message. A hole without a value stays visible, so that a test sees it. */
export function renderMessage(card: RuleCard, messageId: string, data: FindingData, language: 'da' | 'en'): string {
  const template = card.messages[messageId]?.[language]
  if (template === undefined) throw new Error(`rule ${card.id} has no message ${messageId}`)
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(data[name] ?? hole))
}

const noFixes: readonly Fix[] = Object.freeze([])

/** All of a message but what is made when it is asked for. */
export type MessageHead = Omit<Message, 'data' | 'fixes' | 'noFix'>

/** What repairs gave. A finding that a document keeps from lint to lint is repaired once, and not at every key. */
const made = new WeakMap<Finding, Repair>()

/** What tellers told; as with repairs, once for each finding. */
const told = new WeakMap<Finding, FindingData>()

const nothing: FindingData = Object.freeze({})

/**
 * What one finding says, and its fixes in their place or the reason why there are none: made once, for whoever asks.
 */
class Mending {
  private readonly finding: Finding
  private readonly base: number

  constructor(finding: Finding, base: number) {
    this.finding = finding
    this.base = base
  }

  data(): FindingData {
    const { finding } = this
    if (finding.tell === undefined) return finding.data ?? nothing
    let data = told.get(finding)
    if (data === undefined) told.set(finding, (data = finding.tell()))
    return data
  }

  fixes(): readonly Fix[] {
    return placed(this.repair()?.fixes ?? this.finding.fixes ?? noFixes, this.base)
  }

  noFix(): string | null {
    return this.repair()?.noFix ?? this.finding.noFix ?? null
  }

  get source(): object {
    return this.finding
  }

  private repair(): Repair | null {
    const { repair } = this.finding
    if (repair === undefined) return null
    const known = made.get(this.finding)
    if (known !== undefined) return known
    const given = repair()
    made.set(this.finding, given)
    return given
  }
}

/**
 * A message that mends itself when asked. One class with the same fields for all: with getters of its own every message
 * would be a table of names to the engine, and slow to make, sort and read.
 */
class FoundMessage implements Message {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly messageId: string
  readonly scored: boolean
  readonly shown: boolean
  readonly start: number
  readonly end: number
  readonly #mending: Mending
  /** Data that somebody has put in the place of the finding's. */
  readonly #data: FindingData | null

  constructor(head: MessageHead, mending: Mending, data: FindingData | null) {
    this.rule = head.rule
    this.category = head.category
    this.severity = head.severity
    this.messageId = head.messageId
    this.scored = head.scored
    this.shown = head.shown
    this.start = head.start
    this.end = head.end
    this.#mending = mending
    this.#data = data
  }

  get data(): FindingData {
    return this.#data ?? this.#mending.data()
  }

  get fixes(): readonly Fix[] {
    return this.#mending.fixes()
  }

  get noFix(): string | null {
    return this.#mending.noFix()
  }

  with({ data, ...changes }: MessageChanges): Message {
    return new FoundMessage({ ...this, ...changes }, this.#mending, data ?? this.#data)
  }

  source(): object {
    return this.#mending.source
  }

  toJSON(): Message {
    const { rule, category, severity, messageId, data, ...rest } = { ...this, data: this.data }
    return { rule, category, severity, messageId, data, ...rest, fixes: this.fixes, noFix: this.noFix }
  }
}

/** Makes a message of a finding, whose offsets are moved by `base`. */
export function withRepair(head: MessageHead, finding: Finding, base: number): Message {
  return new FoundMessage(head, new Mending(finding, base), null)
}

/** What may be said otherwise of a message. */
export type MessageChanges = Partial<MessageHead & Pick<Message, 'data'>>

/** The message with some of it said otherwise; what nobody has asked for stays unmade. */
export function changedMessage(message: Message, changes: MessageChanges): Message {
  return canChange(message) ? message.with(changes) : { ...message, ...changes }
}

/**
 * What a message is made of: the same thing from lint to lint as long as the block does not change, wherever it has
 * moved to. A door that keeps what it says of a finding keeps it by this.
 */
export function sourceOf(message: Message): object {
  return canChange(message) ? message.source() : message
}

/** Asked of what it can do and not of its class: a bundle beside the main one has a class of its own. */
function canChange(message: Message): message is FoundMessage {
  return typeof (message as Partial<FoundMessage>).with === 'function'
}

function placed(fixes: readonly Fix[], base: number): readonly Fix[] {
  if (base === 0 || fixes.length === 0) return fixes
  return fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ start: edit.start + base, end: edit.end + base, text: edit.text })),
  }))
}
