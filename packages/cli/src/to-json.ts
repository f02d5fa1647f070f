import type { Message, Severity } from '@klarbrev/core'
import { criteria, LineIndex } from '@klarbrev/core'
import type { LintResult, Versions } from '@klarbrev/engine'
import type { Cards } from './say.ts'
import { sayMessage, sayNoFix } from './say.ts'
import type { ReportTexts } from './texts/texts.ts'

// The names and their order are those of contracts.md. Changing one is a breaking change: raise schemaVersion.

/** Version of the JSON's own shape. */
export const schemaVersion = 1

/** The four version fields that stand on every number. */
export interface VersionFields {
  readonly schemaVersion: number
  readonly engine: string
  readonly rules: string
  readonly scoreModel: string
}

/** A finding as other programs see it. */
export interface FindingJson {
  readonly rule: string
  readonly category: string
  readonly message: string
  readonly severity: Severity
  readonly scored: boolean
  readonly shown: boolean
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly quote: string
  readonly data: Message['data']
  readonly fixes: Message['fixes']
  readonly noFix: string | null
}

/** A letter as other programs see it. */
export interface LetterJson {
  readonly path: string
  readonly language: string
  readonly kind: string
  readonly kindConfidence: number
  readonly words: number
  readonly sentences: number
  readonly lix: number
  readonly score: number | null
  readonly grade: string | null
  readonly notScored: string | null
  readonly criteria: Readonly<Record<string, { readonly score: number }>> | null
  readonly gates: readonly string[]
  readonly next: readonly { readonly rule: string; readonly gain: number }[]
  readonly mainMessage: { start: number; end: number; quote: string; position: string } | null
  readonly statistics: Readonly<Record<string, number>>
  readonly findings: readonly FindingJson[]
  readonly text: string | null
  readonly problems: readonly { readonly code: string; readonly message: string }[]
}

/** The four version fields. */
export function versionFields(versions: Versions): VersionFields {
  return { schemaVersion, engine: versions.engine, rules: versions.rules, scoreModel: versions.scoreModel }
}

/** Turns a result into an element of `letters[]`. Rounds here, after the grade was taken from the unrounded score. */
export function letterToJson(result: LintResult, cards: Cards, texts: ReportTexts, withText: boolean): LetterJson {
  const { letter, score, mainMessage, measures } = result
  const lines = new LineIndex(letter.text)
  const count = (name: string): number => (typeof measures[name] === 'number' ? measures[name] : 0)
  return {
    path: letter.path,
    language: result.language,
    kind: result.kind,
    kindConfidence: Math.round(result.kindConfidence * 100) / 100,
    words: result.words,
    sentences: result.sentences,
    lix: rounded(result.lix),
    score: score === null ? null : rounded(score.score),
    grade: result.grade,
    notScored: result.notScored,
    criteria:
      score === null
        ? null
        : Object.fromEntries(criteria.map((name) => [name, { score: rounded(score.criteria[name].score) }])),
    gates: score?.gates ?? [],
    next: score?.next.map(({ rule, gain }) => ({ rule, gain: rounded(gain) })) ?? [],
    mainMessage:
      mainMessage === null
        ? null
        : {
            start: mainMessage.start,
            end: mainMessage.end,
            quote: letter.text.slice(mainMessage.start, mainMessage.end),
            position: mainMessage.position,
          },
    statistics: {
      sPassives: count('sPassives'),
      blivePassives: count('blivePassives'),
      vaerePassives: count('vaerePassives'),
      statuteRefs: count('statuteRefs'),
      meanSentenceLength: rounded(count('meanSentenceLength')),
      du: count('du'),
      vi: count('vi'),
    },
    findings: result.messages.map((message) => findingToJson(message, letter.text, lines, cards, texts)),
    text: withText ? letter.text : null,
    problems: result.problems.map(({ code, message }) => ({ code, message })),
  }
}

function findingToJson(
  message: Message,
  text: string,
  lines: LineIndex,
  cards: Cards,
  texts: ReportTexts,
): FindingJson {
  const from = lines.position(message.start)
  const to = lines.position(message.end)
  return {
    rule: message.rule,
    category: message.category,
    message: sayMessage(message, cards, texts),
    severity: message.severity,
    scored: message.scored,
    shown: message.shown,
    start: message.start,
    end: message.end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    quote: text.slice(message.start, message.end),
    data: message.data,
    fixes: message.fixes.map(({ title, edits, safe }) => ({
      title,
      edits: edits.map(({ start, end, text: written }) => ({ start, end, text: written })),
      safe,
    })),
    noFix: sayNoFix(message, cards, texts),
  }
}

/** One decimal, and never minus zero. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
