import type { Criterion } from '@klarbrev/core'
import { criteria, LineIndex } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { displayWidth, neutralise, pad } from './cells.ts'
import { checklistLines, isChecklist } from './checklist.ts'
import { findingLines, firstSentence } from './findings.ts'
import type { View } from './view.ts'
import { nameOf } from './view.ts'
import { labelled, wrap } from './wrap.ts'

/** Widest report: lines of running text get hard to read beyond this, however wide the screen is. */
const widest = 110
const barLength = 10
/** Lines of the main message that are shown before it is cut. */
const mostMessageLines = 3
/** Below this the kind of letter is a guess, and said to be one. */
const sureKind = 0.5

/** The report on one letter, for the person who wrote it. Ends in a line break. */
export function letterReport(result: LintResult, wide: View): string {
  const view = { ...wide, width: Math.min(wide.width, widest) }
  const { texts, paint } = view
  const lines = [paint.bold(neutralise(nameOf(result.letter.path, view)))]
  if (result.notScored !== 'ulaeselig') lines.push(...wrap(factsLine(result, view), view.width).map(paint.dim))
  lines.push('', ...gradeLines(result, view))
  for (const problem of result.problems) lines.push(...labelled(`${texts.note}: `, problem.message, '  ', view.width))
  if (result.notScored === 'ulaeselig') return `${lines.join('\n')}\n`
  if (result.score !== null) lines.push('', ...criterionLines(result, view))
  if (result.notScored !== 'sprog') lines.push('', ...mainMessageLines(result, view))
  lines.push(...adviceLines(result, view))
  lines.push(...checklistLines(result, view))
  const known = knownFindings(result)
  const count = result.messages.filter((message) => message.shown && !isChecklist(message)).length
  if (count > 0) lines.push('', `  ${paint.bold(texts.findings(count))}`, ...findingLines(result, view))
  else if (result.score !== null) lines.push('', `  ${known > 0 ? texts.noNewFindings : texts.noFindings}`)
  if (known > 0) lines.push('', ...labelled('', texts.known(known), '  ', view.width))
  if (result.suppressed > 0) lines.push('', ...labelled('', texts.suppressed(result.suppressed), '  ', view.width))
  return `${lines.join('\n')}\n`
}

/** How many findings are not shown because they are in the baseline. */
export function knownFindings({ messages }: LintResult): number {
  return messages.filter(({ data }) => data['baseline'] === true).length
}

/** One line a letter, for `--quiet`. */
export function gradeLine(result: LintResult, view: View): string {
  const { texts } = view
  const name = neutralise(nameOf(result.letter.path, view))
  if (result.score === null) return `${name}: ${texts.notGraded}. ${whyNotScored(result, view)}\n`
  const { score, grade } = result.score
  return `${name}: ${grade}  ${texts.grades[grade]}, ${texts.points(texts.number(score, 1))}\n`
}

function factsLine(result: LintResult, { texts }: View): string {
  const isUnsure = result.kind !== 'ukendt' && result.kindConfidence < sureKind
  const lix = texts.number(result.lix, 1)
  return texts.letterLine(texts.kinds[result.kind], isUnsure, result.words, result.sentences, lix)
}

function gradeLines(result: LintResult, view: View): string[] {
  const { texts, paint } = view
  if (result.score === null) {
    return labelled(`${texts.notGraded}: `, whyNotScored(result, view), '  ', view.width)
  }
  const { score, grade } = result.score
  const colour = grade === 'A' || grade === 'B' ? paint.green : grade === 'C' ? paint.yellow : paint.red
  return [`  ${paint.bold(colour(grade))}  ${paint.bold(texts.grades[grade])}, ${texts.points(texts.number(score, 1))}`]
}

/** Why there is no grade, in plain words. */
export function whyNotScored(result: LintResult, { texts }: Pick<View, 'texts'>): string {
  if (result.notScored === 'sprog' && result.language !== 'da' && result.language !== 'und') {
    return texts.otherLanguage(result.language)
  }
  return result.notScored === null ? '' : texts.notScored[result.notScored]
}

function criterionLines(result: LintResult, { texts, paint }: View): string[] {
  const nameWidth = Math.max(...criteria.map((name) => displayWidth(texts.categories[name])))
  return criteria.map((name: Criterion) => {
    const points = result.score!.criteria[name].score
    const filled = Math.round((points / 100) * barLength)
    const bar = '█'.repeat(filled) + paint.dim('░'.repeat(barLength - filled))
    return `  ${pad(texts.categories[name], nameWidth)}  ${bar}  ${pad(texts.number(points, 0), 3, 'left')}`
  })
}

function mainMessageLines(result: LintResult, view: View): string[] {
  const { texts, paint, width } = view
  const found = result.mainMessage
  if (found === null) return labelled(`${texts.mainMessage}: `, texts.noMainMessage, '  ', width)
  const { text } = result.letter
  const { line } = new LineIndex(text).position(found.start)
  // A main message is a sentence; anything longer than the shown lines could hold need not be read to its end.
  const quote = text.slice(found.start, Math.min(found.end, found.start + width * mostMessageLines))
  const lines = wrap(`”${quote}${quote.length < found.end - found.start ? '' : '”'}`, width - 6)
  const shown = lines.slice(0, mostMessageLines)
  if (lines.length > mostMessageLines || quote.length < found.end - found.start) shown[shown.length - 1] += ' …”'
  return [
    `  ${texts.mainMessage}: ${texts.standsAt(line, texts.positions[found.position])}`,
    ...shown.map((one) => `    ${paint.bold(one)}`),
  ]
}

function adviceLines(result: LintResult, view: View): string[] {
  const { score } = result
  if (score === null) return []
  const { texts, paint, cards, width } = view
  const lines: string[] = []
  for (const id of score.gates) {
    const gate = view.gates.find((one) => one.id === id)
    if (gate) lines.push(...labelled(`${texts.heldBack(gate.best)}: `, gate.why, '  ', width))
  }
  if (score.next.length > 0) {
    lines.push(paint.cyan(`  ${texts.next}:`))
    score.next.forEach(({ rule, gain }, index) => {
      const docs = cards.get(rule)?.docs
      const what = docs === undefined ? rule : `${docs.title}: ${firstSentence(docs.how)}`
      const advice = `${what} (${texts.gain(texts.number(gain, 1))})`
      lines.push(...labelled(`${index + 1}. `, advice, '  ', width).map(paint.cyan))
    })
  }
  return lines.length > 0 ? ['', ...lines] : []
}
