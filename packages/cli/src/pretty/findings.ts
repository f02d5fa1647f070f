import type { Message } from '@klarbrev/core'
import { LineIndex } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { sayMessage, sayNoFix } from '../say.ts'
import { isChecklist } from './checklist.ts'
import { excerpt } from './excerpt.ts'
import type { View } from './view.ts'
import { labelled, wrap } from './wrap.ts'

/** Findings of one rule that are shown in full; the others are counted in one line. */
const mostOfOneRule = 3
/** Lines of the letter that one finding may show, and line numbers that one "more of the same" may name. */
const mostLines = 3
const mostNumbers = 12

/** The shown findings of a letter in text order, with the letter's own lines; those of the checklist stand apart. */
export function findingLines(result: LintResult, view: View): string[] {
  const shown = result.messages.filter((message) => message.shown && !isChecklist(message))
  const index = new LineIndex(result.letter.text)
  const gutter = String(index.count).length + 2
  const byRule = new Map<string, Message[]>()
  for (const message of shown) {
    const same = byRule.get(message.rule)
    if (same) same.push(message)
    else byRule.set(message.rule, [message])
  }
  const lines: string[] = []
  const seen = new Map<string, number>()
  for (const message of shown) {
    const same = byRule.get(message.rule)!
    const nth = seen.get(message.rule) ?? 0
    seen.set(message.rule, nth + 1)
    // One finding left over is shown and not counted: the line that counts it would take the same room.
    const isAll = same.length <= mostOfOneRule + 1
    if (nth >= mostOfOneRule && !isAll) continue
    lines.push('', ...letterLines(result.letter.text, index, message, gutter, view))
    lines.push(...adviceLines(message, nth === 0, ' '.repeat(gutter + 3), view))
    if (nth === mostOfOneRule - 1 && !isAll) lines.push(moreLine(same, index, gutter, view))
  }
  return lines
}

/** The lines of the letter with the words marked: `  12 │ Her lægges vægt på …`. */
function letterLines(text: string, index: LineIndex, message: Message, gutter: number, view: View): string[] {
  const { paint } = view
  const first = index.position(message.start).line
  const last = message.end > message.start ? index.position(message.end - 1).line : first
  const blank = paint.dim(`${' '.repeat(gutter)} │`)
  const lines: string[] = []
  for (let line = first; line <= Math.min(last, first + mostLines - 1); line++) {
    const start = index.startOf(line)
    const end = contentEnd(text, start, line < index.count ? index.startOf(line + 1) : text.length)
    const from = line === first ? message.start : firstVisible(text, start, end)
    const cut = excerpt(text, start, end, from, Math.max(from, Math.min(message.end, end)), view.width - gutter - 3)
    const shown = `${cut.before}${paint.underline(cut.marked)}${cut.after}`
    lines.push(`${paint.dim(`${String(line).padStart(gutter)} │`)} ${shown}`.trimEnd())
    if (cut.marks !== '') lines.push(`${blank} ${bySeverity(message, view, cut.marks)}`)
  }
  if (last >= first + mostLines) lines.push(`${blank} ${paint.dim(`… ${view.texts.lines(first, last)}`)}`)
  return lines
}

/** What the finding says and what to write instead. Reasons are given only the first time a rule appears. */
function adviceLines(message: Message, isFirst: boolean, indent: string, view: View): string[] {
  const { cards, paint, texts, width } = view
  const standing = [texts.severities[message.severity], ...(message.scored ? [] : [texts.notCounted])]
  const head = `${message.rule} (${standing.join(', ')}): `
  const lines = wrap(head + sayMessage(message, cards, texts), width - indent.length)
  const name = paint.bold(bySeverity(message, view, message.rule))
  lines[0] = name + lines[0]!.slice(message.rule.length)
  for (const [index, line] of lines.entries()) lines[index] = indent + line
  const card = cards.get(message.rule)
  if (isFirst && card) {
    lines.push(...labelled(`${texts.why}: `, firstSentence(card.docs.why), indent, width).map(paint.dim))
  }
  const fix = message.fixes[0]?.title
  const noFix = sayNoFix(message, cards, texts)
  if (fix !== undefined) lines.push(...labelled(`${texts.suggestion}: `, fix, indent, width).map(paint.green))
  else if (noFix !== null && isFirst) lines.push(...labelled(`${texts.byHand}: `, noFix, indent, width))
  return lines
}

function moreLine(same: readonly Message[], index: LineIndex, gutter: number, view: View): string {
  const left = same.slice(mostOfOneRule)
  const numbers = [...new Set(left.map((message) => index.position(message.start).line))]
  const text = view.texts.moreOfSame(left.length, numbers.slice(0, mostNumbers), numbers.length > mostNumbers)
  return labelled('', text, ' '.repeat(gutter + 3), view.width).map(view.paint.dim).join('\n')
}

/** Colour by severity; the word for it always stands beside. */
function bySeverity(message: Message, { paint }: View, text: string): string {
  switch (message.severity) {
    case 'fejl':
      return paint.red(text)
    case 'advarsel':
      return paint.yellow(text)
    case 'forslag':
      return paint.cyan(text)
  }
}

/** Rule docs say why in two to four lines; the first sentence carries the point. */
export function firstSentence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  // Our own texts have no other capitals; a property of Unicode would take a start a millisecond.
  const end = /[.!?](?= [A-ZÆØÅ])/.exec(flat)
  return end ? flat.slice(0, end.index + 1) : flat
}

/** A line without its line break and without blanks at its end. */
function contentEnd(text: string, start: number, next: number): number {
  let end = next
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end
}

function firstVisible(text: string, start: number, end: number): number {
  let at = start
  while (at < end && /\s/.test(text[at]!)) at++
  return at
}
