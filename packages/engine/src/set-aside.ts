import type { Letter, Message, Problem, RuleCard, SetAside } from '@klarbrev/core'
import { LineIndex, partitionPoint } from '@klarbrev/core'
import { nearest } from './nearest.ts'
import { wordsOf } from './words-of.ts'

/** One finding that the file beside a letter sets aside: a rule and the keyed hash of the words. */
export interface AsideEntry {
  readonly rule: string
  readonly hash: string
  /** Line of the file, from 1. */
  readonly line: number
}

/** What the file beside a letter sets aside, and how the hash of a finding's words is made. */
export interface AsideFile {
  readonly path: string
  readonly entries: readonly AsideEntry[]
  /** The keyed hash of a rule and its words, the white space between them evened out. */
  hash(rule: string, words: string): string
}

/** What a run needs to know of the findings that the writer has set aside. */
export interface Aside {
  readonly setAside: SetAside
  /** What is wrong with remarks and entries; asked after the run, for only then is it known what they set aside. */
  problems(): readonly Problem[]
}

/** The rules as remarks may name them: all that exist, and those that are on. */
export interface KnownRules {
  readonly all: ReadonlyMap<string, RuleCard>
  readonly active: ReadonlySet<string>
}

interface Remark {
  readonly rule: string
  readonly line: number
  /** The group of blocks that follows, -1 where none does. */
  readonly group: number
  isUsed: boolean
}

const form = '<!-- klarbrev fra: regel -- din grund -->'
/** A reason is a sentence or two; nobody reads a longer remark, and nothing is looked for in one. */
const longestRemark = 2000

/** Reads the remarks of a letter and the file beside it; null when there is nothing to set aside. */
export function readAside(letter: Letter, rules: KnownRules, file: AsideFile | undefined): Aside | null {
  const spans = letter.remarks ?? []
  if (spans.length === 0 && file === undefined) return null
  const problems: Problem[] = []
  const remarks = readRemarks(letter, rules, problems)
  const byPlace = new Map<string, Remark>()
  const byRule = new Map<string, Remark>()
  for (const remark of remarks) {
    const key = `${remark.rule} ${remark.group}`
    if (!byPlace.has(key)) byPlace.set(key, remark)
    if (!byRule.has(remark.rule)) byRule.set(remark.rule, remark)
  }
  const entries = readEntries(file, rules, problems)
  const asideIn = (message: Message, extent: RuleCard['extent']): string | null => {
    const place = `${message.rule} ${groupAt(letter, message.start)}`
    // A rule that speaks of the whole letter has no block of its own: its remark may stand anywhere.
    const remark = byPlace.get(place) ?? (extent === 'letter' ? byRule.get(message.rule) : undefined)
    if (remark !== undefined) {
      remark.isUsed = true
      return 'brev'
    }
    const own = entries.get(message.rule)
    const entry = own?.get(file!.hash(message.rule, wordsOf(letter.text, message.start, message.end)))
    if (entry === undefined) return null
    entry.isUsed = true
    return 'sidefil'
  }
  return {
    setAside: asideIn,
    problems: () => [...problems, ...unused(remarks, entries, file, rules)],
  }
}

/** Number of the group of blocks in which an offset lies, or of the one before it; -1 before the first. */
function groupAt({ blocks }: Letter, offset: number): number {
  return blocks[partitionPoint(0, blocks.length, (at) => blocks[at]!.start <= offset) - 1]?.group ?? -1
}

/** The group of the first block that begins at or after an offset; -1 where there is none. */
function groupAfter({ blocks }: Letter, offset: number): number {
  return blocks[partitionPoint(0, blocks.length, (at) => blocks[at]!.start < offset)]?.group ?? -1
}

function readRemarks(letter: Letter, rules: KnownRules, problems: Problem[]): readonly Remark[] {
  const remarks: Remark[] = []
  const lines = new LineIndex(letter.text)
  for (const { start, end } of letter.remarks ?? []) {
    const { line } = lines.position(start)
    const say = (what: string): void => void problems.push({ code: 'kommentar', message: `Linje ${line}: ${what}` })
    const text = letter.text.slice(start, Math.min(end, start + longestRemark))
    if (!text.endsWith('-->')) {
      say(`Kommentaren skal slutte med --> og være kort. Skriv den sådan: ${form}`)
      continue
    }
    const inner = text.slice(4, -3).trim().slice('klarbrev'.length).trim()
    const name = inner.startsWith('fra:') ? inner.slice(4).trim().split(/\s/, 1)[0]! : ''
    if (name === '' || name === '--') {
      say(`Kommentaren kan ikke læses. Skriv den sådan: ${form}`)
      continue
    }
    const rest = inner.slice(4).trim().slice(name.length).trim()
    const rule = name.toLowerCase()
    if (!rules.all.has(rule)) say(unknownRule(name, rules))
    else if (!rest.startsWith('--') || !/\p{L}{2}/u.test(rest.slice(2))) {
      say(`Skriv, hvorfor fundet skal blive stående: <!-- klarbrev fra: ${rule} -- din grund -->`)
    } else remarks.push({ rule, line, group: groupAfter(letter, end), isUsed: false })
  }
  return remarks
}

interface Entry extends AsideEntry {
  isUsed: boolean
}

type Entries = ReadonlyMap<string, ReadonlyMap<string, Entry>>

function readEntries(file: AsideFile | undefined, rules: KnownRules, problems: Problem[]): Entries {
  const entries = new Map<string, Map<string, Entry>>()
  for (const entry of file?.entries ?? []) {
    if (!rules.all.has(entry.rule)) {
      const message = `${file!.path}, linje ${entry.line}: ${unknownRule(entry.rule, rules)}`
      problems.push({ code: 'sidefil', message })
      continue
    }
    const own = entries.get(entry.rule) ?? new Map<string, Entry>()
    own.set(entry.hash, { ...entry, isUsed: false })
    entries.set(entry.rule, own)
  }
  return entries
}

function unknownRule(name: string, rules: KnownRules): string {
  const near = nearest(name, [...rules.all.keys()])
  const remedy = near === null ? 'Se alle regler: klarbrev regler' : `Mente du ${near}?`
  return `Reglen ”${name.slice(0, 40)}” findes ikke. ${remedy}`
}

/** A rule that is off finds nothing anyway, so a remark about it may stay for the day when it is on again. */
function unused(
  remarks: readonly Remark[],
  entries: Entries,
  file: AsideFile | undefined,
  rules: KnownRules,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const { rule, line, isUsed } of remarks) {
    if (isUsed || !rules.active.has(rule)) continue
    const message = `Linje ${line}: ${rule} finder ikke noget i det næste afsnit. Slet kommentaren, eller flyt den.`
    problems.push({ code: 'kommentar', message })
  }
  for (const own of entries.values()) {
    for (const { rule, line, isUsed } of own.values()) {
      if (isUsed || !rules.active.has(rule)) continue
      const message = `${file!.path}, linje ${line}: ${rule} finder ikke længere de ord. Slet linjerne om fundet.`
      problems.push({ code: 'sidefil', message })
    }
  }
  return problems
}
