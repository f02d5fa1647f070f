import type { Section } from '@klarbrev/core'
import { CharClass, classOf, fold, foldTableSize } from '../text/characters.ts'
import { cleanText } from '../text/clean-copy.ts'
import { headingWordings } from './heading-words.ts'

interface Wording {
  readonly section: Section
  readonly text: string
  readonly at: 'start' | 'whole' | 'anywhere'
  /** How special the wording is: its length, and more when it asks for a place. */
  readonly worth: number
}

/** The wordings by their first two letters, so that a heading meets only those that can begin at one of its words. */
const compiled = new Map<string, Wording[]>()
for (const [section, list] of headingWordings) {
  for (const part of list.split('|')) {
    const wording = compile(section, part.trim().replace(/\\/g, ''))
    const key = wording.text.slice(0, 2)
    const bucket = compiled.get(key)
    if (bucket) bucket.push(wording)
    else compiled.set(key, [wording])
  }
}

/** How the wordings begin, as numbers: three signs, or two where a wording has no more. */
const begins = new Set<number>()
for (const wordings of compiled.values()) for (const { text } of wordings) begins.add(keyOf(text, 0, Math.min(text.length, 3)))

function compile(section: Section, text: string): Wording {
  if (text.startsWith('^')) return { section, text: text.slice(1), at: 'start', worth: text.length + 4 }
  if (text.startsWith('=')) return { section, text: text.slice(1), at: 'whole', worth: 1000 }
  return { section, text, at: 'anywhere', worth: text.length }
}

/** Kept between letters: municipal headings come from templates. Bounded by {@link mostHeadings}. */
const known = new Map<string, Section>()
const mostHeadings = 2000

/** The section a heading announces, or `none` when it announces something else. */
export function sectionOfHeading(heading: string): Section {
  if (!mayAnnounce(heading)) return 'none'
  const seen = known.get(heading)
  if (seen !== undefined) return seen
  const found = findSection(cleanText(heading).toLowerCase().replace(/\s+/g, ' ').replace(/^(?:[\d.)\s]+|[a-h][.)] )/, '').replace(/[:.\s]+$/, ''))
  if (known.size >= mostHeadings) known.clear()
  known.set(heading, found)
  return found
}

/**
 * Whether any word of a line begins as a wording begins: names and addresses mostly do not.
 * Signs that cleaning may take out or change are left to it.
 */
function mayAnnounce(heading: string): boolean {
  let isWordStart = true
  for (let at = 0; at < heading.length; at++) {
    const code = heading.charCodeAt(at)
    if (code >= foldTableSize || code === 0xad || code === 0xa0) return true
    if (isWordStart && (begins.has(keyOf(heading, at, 3)) || begins.has(keyOf(heading, at, 2)))) return true
    isWordStart = classOf(code) !== CharClass.letter
  }
  return false
}

function keyOf(text: string, at: number, length: number): number {
  let key = 0
  for (let i = at; i < at + length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20
    key = (key << 9) | (classOf(code) === CharClass.newline || code === 0x09 ? 0x20 : fold(code))
  }
  return key
}

/** Longer headings are sentences or titles; they announce nothing. */
const mostWords = 12

function findSection(heading: string): Section {
  let words = 1
  for (let at = 0; at < heading.length; at++) if (heading.charCodeAt(at) === 0x20) words++
  if (words > mostWords) return 'none'
  let best: Wording | null = null
  let most = 0
  for (let at = 0; at < heading.length; at++) {
    if (at > 0 && classOf(heading.charCodeAt(at - 1)) === CharClass.letter) continue
    for (const wording of compiled.get(heading.slice(at, at + 2)) ?? []) {
      // Danish headings name the main thing first: "Lovtekst, som afgørelsen bygger på".
      const worth = wording.worth - Math.min(6, at / 2)
      if (worth <= most) continue
      const isFound = wording.at === 'whole' ? heading === wording.text : heading.startsWith(wording.text, at) && (wording.at === 'anywhere' || at === 0)
      if (!isFound) continue
      best = wording
      most = worth
    }
  }
  return best?.section ?? 'none'
}
