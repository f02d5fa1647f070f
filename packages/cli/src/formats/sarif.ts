import type { Message, RuleCard, Severity, Span } from '@klarbrev/core'
import { LineIndex } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { wordsOf } from '@klarbrev/engine'
import type { Format } from '../commands/formats.ts'
import type { FormatParts, ShownFinding } from './shown.ts'
import { shownFindings, whyUnread } from './shown.ts'

const levels: Readonly<Record<Severity, string>> = { forslag: 'note', advarsel: 'warning', fejl: 'error' }

/** SARIF 2.1.0: one run, a result a finding with its fixes, written letter by letter. */
export function sarifFormat(parts: FormatParts): Format {
  const cards = [...parts.cards.values()]
  const indices = new Map(cards.map((card, index) => [card.id, index]))
  const notifications: object[] = []
  let suppressed = 0
  let known = 0
  let isFirst = true
  return {
    saysProblems: false,
    start: () => opening(cards, parts),
    letter(result) {
      const why = whyUnread(result, parts.texts)
      if (why !== null) notifications.push(notification(result, why, parts))
      suppressed += result.suppressed
      known += result.messages.filter(({ data }) => data['baseline'] === true).length
      const counts = new Map<string, number>()
      return shownFindings(result, parts)
        .map((finding) => {
          const comma = isFirst ? '\n' : ',\n'
          isFirst = false
          return comma + JSON.stringify(toResult(finding, result, indices, counts, parts))
        })
        .join('')
    },
    end() {
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      }
      return `\n],\n"invocations": [${JSON.stringify(invocation)}],\n` +
        `"properties": ${JSON.stringify({ rules: parts.rulesVersion, suppressed, known })}}]}\n`
    },
  }
}

function opening(cards: readonly RuleCard[], { engineVersion, texts }: FormatParts): string {
  const rules = cards.map((card) => ({
    id: card.id,
    shortDescription: { text: card.docs.title },
    fullDescription: { text: card.docs.what },
    help: { text: `${card.docs.why}\n\n${card.docs.how}` },
    defaultConfiguration: { level: levels[card.severity] },
    properties: { tags: [card.category, card.stage] },
  }))
  const driver = { name: 'Klarbrev', semanticVersion: engineVersion, language: texts.language, rules }
  return `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{"tool": ` +
    `${JSON.stringify({ driver })},\n"columnKind": "utf16CodeUnits",\n"results": [`
}

function toResult(
  finding: ShownFinding,
  { letter }: LintResult,
  indices: ReadonlyMap<string, number>,
  counts: Map<string, number>,
  parts: FormatParts,
): object {
  const { message } = finding
  const artifactLocation = { uri: toUri(letter.path, parts) }
  const words = wordsOf(letter.text, message.start, message.end)
  // The place of the finding among those of the same rule and words tells twins apart, wherever their lines are.
  const nth = counts.get(`${message.rule} ${words}`) ?? 0
  counts.set(`${message.rule} ${words}`, nth + 1)
  const index = indices.get(message.rule)
  return {
    ruleId: message.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[message.severity],
    message: { text: finding.said },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, message) } }],
    ...(parts.fingerprint === null
      ? {}
      : {
          partialFingerprints: {
            'klarbrevAftryk/v1': parts.fingerprint(message.rule, words),
            'klarbrevForekomst/v1': parts.fingerprint(message.rule, words, nth),
          },
        }),
    ...(message.fixes.length === 0 ? {} : { fixes: toFixes(message, letter.text, artifactLocation) }),
    properties: { category: message.category, scored: message.scored },
  }
}

function regionOf(place: Omit<ShownFinding, 'message' | 'said'>, { start, end }: Span): object {
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    charOffset: start,
    charLength: end - start,
  }
}

function toFixes(message: Message, text: string, artifactLocation: object): readonly object[] {
  const lines = new LineIndex(text)
  return message.fixes.map(({ title, edits }) => ({
    description: { text: title.toWellFormed() },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => {
          const [from, to] = [lines.position(edit.start), lines.position(edit.end)]
          const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
          return { deletedRegion: regionOf(place, edit), insertedContent: { text: edit.text.toWellFormed() } }
        }),
      },
    ],
  }))
}

function notification({ letter }: LintResult, text: string, parts: FormatParts): object {
  const physicalLocation = { artifactLocation: { uri: toUri(letter.path, parts) } }
  return { level: 'error', message: { text }, locations: [{ physicalLocation }] }
}

/** A path as a URI reference: every sign that could mean something in a URI is written in hexadecimal. */
function toUri(path: string, { stdinName }: FormatParts): string {
  if (path === '-') return encodeURIComponent(stdinName)
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  const encoded = slashed.toWellFormed().split('/').map(encodeURIComponent).join('/')
  if (slashed.startsWith('/')) return `file://${encoded}`
  return /^[A-Za-z]:\//.test(slashed) && process.platform === 'win32' ? `file:///${encoded}` : encoded
}
