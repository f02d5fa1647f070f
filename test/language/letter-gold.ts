import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Span } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'
import { locate, readAgain } from '../../packages/danish/build/marked-letters.ts'
import { klarbrev } from '../product.ts'
import { placesOf } from './mark-places.ts'
import type { Measured } from './sentence-gold.ts'
import { Tally } from './figures.ts'

/** What a marker said of a letter. */
export interface Marks {
  readonly kind: string
  readonly outcome: string
  readonly grade: string
  readonly criteria: Readonly<Record<string, number>>
  readonly mainMessage: { readonly quote: string; readonly line: number; readonly position: string; readonly clear: boolean } | null
  /** What the letter lacks, by either hand of markers that was asked for it (h6 and h7). */
  readonly missing?: readonly string[]
  readonly marks: readonly { readonly class: string; readonly quote: string; readonly line: number; readonly judgement?: string }[]
}

/** A letter with its lint and, where it has been marked, the marks of both markers. */
export interface GoldLetter {
  readonly name: string
  readonly text: string
  readonly kind: string
  /** The manifest's `par`: NAME-foer or NAME-efter for a letter of a pair, else empty. */
  readonly pair: string
  readonly result: LintResult
  readonly marks: readonly Marks[]
  /** The sentences that tell the main message as well as the ones the markers chose. */
  readonly again: readonly Span[]
}

/** The letters of one half of the corpus. */
export function readGoldLetters(folder: string): readonly GoldLetter[] {
  const [head, ...rows] = readFileSync(`${folder}/manifest.csv`, 'utf8').trim().split('\n').map((line) => line.split(';'))
  const columns = ['fil', 'brevtype', 'par'].map((name) => head!.indexOf(name))
  const manifest = new Map(rows.map((cells) => {
    const [file, kind, pair] = columns.map((at) => cells[at] ?? '')
    return [file!.replace('letters/', ''), { kind: kind!, pair: pair! }]
  }))
  const again = readAgain(folder)
  return readdirSync(`${folder}/letters`)
    .sort()
    .map((name) => {
      const { letter } = readLetter(readFileSync(`${folder}/letters/${name}`), name)
      const marks = readMarks(folder, name)
      return { name, text: letter.text, ...(manifest.get(name) ?? { kind: '', pair: '' }), result: klarbrev.lint(letter), marks, again: again(name, letter.text) }
    })
}

/** The marks of a letter by both markers; empty where it has none. */
export function readMarks(folder: string, name: string): readonly Marks[] {
  return ['A', 'B']
    .map((marker) => `${folder}/gold/letters/${marker}/${name}.json`)
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Marks)
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end

/**
 * Kind of letter: right against the plan the letter was written by, and, where the letter has been marked, against what
 * the markers read it as. Outcome: what a marker said that the letter decides.
 */
export function measureKind(letters: readonly GoldLetter[]): Measured {
  const wrong = letters.filter((one) => one.result.kind !== one.kind)
  const unsure = wrong.filter((one) => one.result.kind === 'ukendt')
  const marked = letters.filter((one) => one.marks.length === 2)
  const asRead = marked.filter((one) => one.marks.some((mark) => mark.kind === one.result.kind))
  const decided = marked.filter((one) => one.marks.some((mark) => mark.outcome === one.result.measures['outcome']))
  return {
    figures: [
      { name: 'kind of letter right', hits: letters.length - wrong.length, of: letters.length },
      { name: 'kind: of the others, ukendt and not a wrong guess', hits: unsure.length, of: wrong.length },
      { name: 'kind of letter right, as a marker read it', hits: asRead.length, of: marked.length },
      { name: 'outcome right, as a marker read it', hits: decided.length, of: marked.length },
    ],
    misses: [
      ...wrong.map((one) => `${one.name}: ${one.result.kind} for ${one.kind}`),
      ...marked
        .filter((one) => !decided.includes(one))
        .map((one) => `${one.name}: outcome ${one.result.measures['outcome']} for ${one.marks[0]!.outcome}`),
    ],
  }
}

/** Main message: the sentence that one of the two markers chose, its place, and whether it is unmistakable. */
export function measureMainMessage(letters: readonly GoldLetter[]): Measured {
  const marked = letters.filter((one) => one.marks.length === 2)
  const misses: string[] = []
  let right = 0
  let told = 0
  let placed = 0
  let clear = 0
  for (const { name, text, result, marks, again } of marked) {
    const found = result.mainMessage
    const chosen = marks.map((one) => (one.mainMessage ? locate(text, one.mainMessage.quote, one.mainMessage.line) : null))
    const isRight = found === null ? chosen.some((one) => one === null) : chosen.some((one) => one !== null && overlaps(one, found))
    if (isRight) right++
    if (isRight || (found !== null && again.some((one) => overlaps(one, found)))) told++
    else misses.push(`${name}: ${found ? text.slice(found.start, found.end).replace(/\s+/g, ' ').slice(0, 90) : 'none'}\n      for: ${marks[0]!.mainMessage?.quote.slice(0, 90) ?? 'none'}`)
    if (marks.some((one) => (one.mainMessage?.position ?? 'none') === (found?.position ?? 'none'))) placed++
    else misses.push(`${name}: place ${found?.position ?? 'none'} for ${marks[0]!.mainMessage?.position ?? 'none'}`)
    if (marks.some((one) => (one.mainMessage?.clear ?? null) === (found?.clear ?? null))) clear++
    else misses.push(`${name}: clear ${found?.clear ?? 'none'} for ${marks[0]!.mainMessage?.clear ?? 'none'}`)
  }
  return {
    figures: [
      { name: 'main message: right sentence', hits: right, of: marked.length },
      { name: 'main message: that, or one that says the same', hits: told, of: marked.length },
      { name: 'main message: right place', hits: placed, of: marked.length },
      { name: 'main message: unmistakable or vague', hits: clear, of: marked.length },
    ],
    misses,
  }
}

const classRules: Readonly<Record<string, (message: { rule: string; messageId: string; data: Readonly<Record<string, unknown>>; shown: boolean }) => boolean>> = {
  's-passiv': (one) => one.rule === 'passiv' && one.data['form'] === 's-passiv',
  'blive-passiv': (one) => one.rule === 'passiv' && one.data['form'] === 'blive-passiv',
  'vaere-passiv': (one) => one.rule === 'passiv' && one.data['form'] === 'vaere-passiv',
  papirord: (one) => one.rule === 'papirord' && one.shown,
  kliche: (one) => one.rule === 'kliche' && one.shown,
  // The markers' class is the reader and the sender as strangers, "man" among them; what is said of the whole letter marks no word.
  tredjeperson: (one) => /^(?:tredjeperson|upersonlig-afsender|man)$/.test(one.rule) && /^(?:reader|sender)$/.test(one.messageId) && one.shown,
  'de-tiltale': (one) => one.rule === 'de-tiltale' && one.shown,
  verbalsubstantiv: (one) => one.rule === 'verbalsubstantiv' && one.shown,
  forkortelse: (one) => one.rule === 'forkortelse' && one.shown,
  'lang-saetning': (one) => one.rule === 'lange-saetninger' && one.shown,
}

/** Marks of any fault of language or address by either marker: one marker's cliché is the other's officialese. */
function faultsOf(letter: GoldLetter): readonly { start: number; end: number }[] {
  return letter.marks.flatMap(({ marks }) =>
    placesOf(letter.text, marks.filter((one) => one.class !== 'lovhenvisning' && one.class !== 'lang-saetning' && one.judgement !== 'leave')),
  )
}

/**
 * Findings by class in whole letters: precise where either marker marked an overlapping stretch (of any class, for
 * words that are both officialese and cliché or passive), recalled where both markers marked it.
 */
export function measureSpans(letters: readonly GoldLetter[]): Measured {
  const figures = []
  const misses: string[] = []
  for (const [name, fits] of Object.entries(classRules)) {
    const tally = new Tally()
    let both = 0
    let anyFault = 0
    let recalled = 0
    for (const letter of letters) {
      if (letter.marks.length !== 2) continue
      const spansOf = (marks: Marks): readonly { start: number; end: number }[] =>
        placesOf(letter.text, marks.marks.filter((one) => one.class === name))
      const [first, second] = letter.marks.map(spansOf) as [readonly { start: number; end: number }[], readonly { start: number; end: number }[]]
      const found = letter.result.messages.filter(fits)
      for (const message of found) {
        tally.found++
        if (faultsOf(letter).some((span) => overlaps(span, message))) anyFault++
        if ([...first, ...second].some((span) => overlaps(span, message))) tally.right++
        else misses.push(`${name} too much in ${letter.name}: ${letter.text.slice(message.start, message.end).replace(/\s+/g, ' ').slice(0, 60)}`)
      }
      for (const span of first) {
        if (!second.some((other) => overlaps(other, span))) continue
        both++
        if (found.some((message) => overlaps(span, message))) recalled++
        else misses.push(`${name} missed in ${letter.name}: ${letter.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 60)}`)
      }
    }
    figures.push({ name: `letters: ${name}, precision (either marker)`, hits: tally.right, of: tally.found })
    figures.push({ name: `letters: ${name}, precision (any fault)`, hits: anyFault, of: tally.found })
    figures.push({ name: `letters: ${name}, recall (both markers)`, hits: recalled, of: both })
  }
  return { figures, misses }
}
