import type { Category, Finding, FindingData, Fix, Repair, RuleCard, Severity } from './rule.ts'
import type { Span } from './letter.ts'

/** A finding as it leaves the process stage: placed in the letter, with the rule's own standing. Words are made at the doors. */
export interface Message extends Span {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** Key into the card's messages. */
  readonly messageId: string
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

/** Gives a message its finding's fixes, moved from the finding's own offsets by `base`. */
export function withRepair(message: Omit<Message, 'fixes' | 'noFix'>, finding: Finding, base: number): Message {
  const { repair } = finding
  if (repair === undefined) {
    return { ...message, fixes: placed(finding.fixes ?? noFixes, base), noFix: finding.noFix ?? null }
  }
  let made: Repair | undefined
  return {
    ...message,
    get fixes() {
      made ??= repair()
      return placed(made.fixes ?? noFixes, base)
    },
    get noFix() {
      made ??= repair()
      return made.noFix ?? null
    },
  }
}

/** The message as one that is counted and not said; fixes that nobody has asked for stay unmade. */
export function hidden(message: Message): Message {
  const { rule, category, severity, messageId, data, scored, start, end } = message
  return {
    rule,
    category,
    severity,
    messageId,
    data,
    scored,
    shown: false,
    start,
    end,
    get fixes() {
      return message.fixes
    },
    get noFix() {
      return message.noFix
    },
  }
}

function placed(fixes: readonly Fix[], base: number): readonly Fix[] {
  if (base === 0 || fixes.length === 0) return fixes
  return fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ start: edit.start + base, end: edit.end + base, text: edit.text })),
  }))
}
