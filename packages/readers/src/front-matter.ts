import type { LetterHints, Problem } from '@klarbrev/core'
import { isLetter, pointAt, sizeOf } from './signs.ts'

/** What the block at the top of a letter says, and where the letter itself begins. */
export interface FrontMatter {
  readonly hints: LetterHints
  /** Offset of the first character after the block; 0 when there is none. */
  readonly end: number
  readonly problems: readonly Problem[]
}

const keys: Readonly<Record<string, keyof LetterHints>> = { brevtype: 'kind', center: 'center', brevsprog: 'language' }
const none: FrontMatter = { hints: {}, end: 0, problems: [] }
// A block that is not closed within this many lines is a letter that happens to begin with a horizontal rule.
const longest = 50

/** Reads a leading `---` block. One that is never closed, or begins with something else than a key, is text. */
export function readFrontMatter(text: string): FrontMatter {
  // The first sign decides for nearly every letter. A string from an editor may still have its byte-order mark.
  if (text.charCodeAt(text.charCodeAt(0) === 0xfeff ? 1 : 0) !== 45) return none
  const lines = firstLines(text, longest)
  if (lines[0]?.text.trimEnd() !== '---') return none
  const close = lines.findIndex((line, at) => at > 0 && line.text.trimEnd() === '---')
  if (close < 0) return none
  const inner = lines.slice(1, close)
  const first = inner.find(line => line.text.trim() !== '')
  if (first !== undefined && !isKeyLine(first.text) && !first.text.trimStart().startsWith('#')) return none
  return { ...readKeys(inner.map(line => line.text)), end: lines[close]?.next ?? 0 }
}

function isKeyLine(line: string): boolean {
  const begin = line.slice(0, 60)
  let at = 0
  let count = 0
  for (let code = pointAt(begin, 0); isLetter(code) || code === 45 || code === 95; code = pointAt(begin, at)) {
    at += sizeOf(code)
    count++
  }
  const colon = skipBlanks(begin, at)
  const after = begin.charCodeAt(colon + 1)
  return count >= 1 && count <= 40 && begin.charCodeAt(colon) === 58
    && (after === 32 || after === 9 || colon + 1 === begin.length)
}

function skipBlanks(line: string, from: number): number {
  let at = from
  while (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9) at++
  return at
}

function readKeys(lines: readonly string[]): { hints: LetterHints, problems: Problem[] } {
  const hints: Partial<Record<keyof LetterHints, string>> = {}
  const problems: Problem[] = []
  lines.forEach((line, at) => {
    const say = (what: string): void => {
      problems.push({ code: 'front-matter', message: `Linje ${at + 2}: ${what}` })
    }
    if (line.trim() === '' || line.trimStart().startsWith('#')) return
    const colon = line.indexOf(':')
    if (!isKeyLine(line)) return say('Her skal stå et navn, et kolon og en værdi.')
    const name = line.slice(0, colon).trim()
    const key = Object.hasOwn(keys, name.toLowerCase()) ? keys[name.toLowerCase()] : undefined
    if (key === undefined) return say(`”${name}” er ikke kendt. Brug brevtype, center eller brevsprog.`)
    const value = readValue(line.slice(colon + 1).trim())
    if (value === undefined) return say(`Citationstegnet efter ”${name}” mangler sin makker.`)
    if (value === '') return say(`”${name}” har ingen værdi.`)
    if (hints[key] !== undefined) return say(`”${name}” står her to gange. Den første gælder.`)
    hints[key] = value
  })
  return { hints, problems }
}

/** The value without quotes and without a comment after it, or undefined when a quote is not closed. */
function readValue(raw: string): string | undefined {
  const quote = raw[0]
  if (quote === '"' || quote === "'") {
    const close = raw.indexOf(quote, 1)
    return close < 0 ? undefined : raw.slice(1, close).trim()
  }
  if (raw.startsWith('#')) return ''
  const comment = raw.indexOf(' #')
  return (comment < 0 ? raw : raw.slice(0, comment)).trim()
}

function firstLines(text: string, count: number): { text: string, next: number }[] {
  const lines: { text: string, next: number }[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length && lines.length < count) {
    let end = at
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
    const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length)
    lines.push({ text: text.slice(at, end), next })
    // The first line decides alone for nearly every letter; only a block is read further.
    if (lines.length === 1 && lines[0]?.text.trimEnd() !== '---') break
    at = next
  }
  return lines
}
