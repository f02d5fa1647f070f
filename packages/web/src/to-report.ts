import type { LintResult, Linter, Message, RuleCard } from '@klarbrev/engine'
import { checklistOf, criteria, intern, renderMessage, safeEdits } from '@klarbrev/engine'
import type { PageCards, PageFinding, PageLanguage, Report, TextEdit } from './report.ts'

/** Cards by rule id. */
export type Cards = ReadonlyMap<string, RuleCard>

/** What is turned into a report, and what that takes. */
export interface Reported {
  readonly result: LintResult
  readonly linter: Pick<Linter, 'model'>
  readonly cards: Cards
  /** The language of the page. */
  readonly language: PageLanguage
}

/**
 * Turns a result into what the page shows, without suggestions, which take longer than the lint. Rounds here, after the
 * grade was taken from the unrounded score.
 */
export function toReport(reported: Reported): Report {
  const { result, linter, cards, language } = reported
  const { score } = result
  return {
    kind: result.kind,
    kindConfidence: result.kindConfidence,
    language: result.language,
    words: result.words,
    sentences: result.sentences,
    lix: rounded(result.lix),
    score: score === null ? null : rounded(score.score),
    grade: result.grade,
    notScored: result.notScored,
    criteria:
      score === null ? null : Object.fromEntries(criteria.map((name) => [name, rounded(score.criteria[name].score)])),
    gates: (score?.gates ?? []).map((rule) => {
      return { rule, best: linter.model.gates.find(({ id }) => id === rule)?.best ?? 'B' }
    }),
    next: (score?.next ?? []).map(({ rule, gain }) => ({ rule, gain: rounded(gain) })),
    isMended: false,
    findings: listed(result).map((message) => toFinding(message, cards, language)),
    checks: [
      ...result.messages.filter((message) => message.shown && isCheck(message)).map((message) => {
        return { rule: message.rule, message: words(message, cards, language) }
      }),
      ...checklistOf(result, cards).flatMap(({ rule, missing }) => {
        return missing ? [] : [{ rule, message: null }]
      }),
    ],
    safe: [],
    suppressed: result.suppressed,
    problems: result.problems.map(({ message }) => message),
  }
}

/** The same report with its suggestions. */
export function mendReport(report: Report, { result, cards, language }: Reported): Report {
  const messages = listed(result)
  return {
    ...report,
    isMended: true,
    findings: report.findings.map((finding, at) => ({ ...finding, ...mendingOf(messages[at]!, cards, language) })),
    safe: safeEdits(result.messages).map(plainEdit),
  }
}

/** The findings of the list; checks of the law stand in a list of their own. */
function listed({ messages }: LintResult): readonly Message[] {
  return messages.filter((message) => message.shown && !isCheck(message))
}

function isCheck({ category }: Message): boolean {
  return category === 'jura'
}

/** What the rules say of themselves, with the marks of the examples' grammar left out. */
export function toPageCards(cards: Cards): PageCards {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const shown = [...cards.values()].map(({ id, docs, extent }) => {
    const { title, what, why, how, exceptions } = docs
    const card = { title, what: flat(what), why: flat(why), how: flat(how), exceptions: flat(exceptions), extent }
    return [id, card] as const
  })
  return Object.fromEntries(shown)
}

function toFinding(message: Message, cards: Cards, language: PageLanguage): PageFinding {
  const { rule, category, severity, scored, start, end } = message
  return {
    rule,
    category,
    severity,
    scored,
    start,
    end,
    message: words(message, cards, language),
    fixes: [],
    noFix: null,
  }
}

function mendingOf(message: Message, cards: Cards, language: PageLanguage): Pick<PageFinding, 'fixes' | 'noFix'> {
  const { fixes, noFix } = message
  return {
    fixes: fixes.map(({ title, edits, safe }) => ({ title, edits: edits.map(plainEdit), safe })),
    noFix: noFix === null ? null : { code: noFix, text: say(message, noFix, cards, language) },
  }
}

function words(message: Message, cards: Cards, language: PageLanguage): string {
  const { rule, messageId } = message
  return say(message, messageId, cards, language) ?? cards.get(rule)?.docs.what ?? rule
}

/** Only what may travel from a worker: an edit of a rewrite may carry more. */
function plainEdit({ start, end, text }: TextEdit): TextEdit {
  return { start, end, text }
}

/** A rule's own words, or null where it has none: for a rule that broke, or a reason that all rules share. */
function say(message: Message, id: string, cards: Cards, language: PageLanguage): string | null {
  const card = cards.get(message.rule)
  if (card === undefined || id === intern || !Object.hasOwn(card.messages, id)) return null
  return renderMessage(card, id, message.data, language)
}

/** One decimal, and never minus zero. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
