import type { LintResult, Linter, Message, RuleCard } from '@klarbrev/engine'
import { checklistOf, criteria, intern, renderMessage, safeEdits } from '@klarbrev/engine'
import type { PageCards, PageFinding, PageLanguage, Report, TextEdit } from './report.ts'

/** Cards by rule id. */
export type Cards = ReadonlyMap<string, RuleCard>

/** Turns a result into what the page shows. Rounds here, after the grade was taken from the unrounded score. */
export function toReport(
  result: LintResult,
  { model, active }: Pick<Linter, 'model' | 'active'>,
  cards: Cards,
  language: PageLanguage,
): Report {
  const { score } = result
  const findings = result.messages.filter(({ shown }) => shown).map((message) => toFinding(message, cards, language))
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
    gates: (score?.gates ?? []).map((rule) => ({ rule, best: model.gates.find(({ id }) => id === rule)?.best ?? 'B' })),
    next: (score?.next ?? []).map(({ rule, gain }) => ({ rule, gain: rounded(gain) })),
    findings: findings.filter(({ category }) => category !== 'jura'),
    checks: [
      ...findings.filter(({ category }) => category === 'jura').map(({ rule, message }) => ({ rule, message })),
      ...checklistOf(result, active, cards).flatMap(({ rule, missing }) => (missing ? [] : [{ rule, message: null }])),
    ],
    safe: safeEdits(result.messages).map(plainEdit),
    suppressed: result.suppressed,
    problems: result.problems.map(({ message }) => message),
  }
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
  const { rule, category, severity, scored, start, end, fixes, noFix } = message
  return {
    rule,
    category,
    severity,
    scored,
    start,
    end,
    message: say(message, message.messageId, cards, language) ?? cards.get(rule)?.docs.what ?? rule,
    fixes: fixes.map(({ title, edits, safe }) => ({
      title,
      edits: edits.map(plainEdit),
      safe,
    })),
    noFix: noFix === null ? null : { code: noFix, text: say(message, noFix, cards, language) },
  }
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
