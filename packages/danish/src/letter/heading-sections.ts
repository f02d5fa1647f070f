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

/** Wordings that begin alike, in the order of the lists: as they are written there, and made ready when first met. */
interface Bucket {
  readonly parts: string[]
  readonly sections: Section[]
  ready: readonly Wording[] | null
}

/** The wordings by their first two letters, so that a heading meets only those that can begin at one of its words. */
let buckets: Map<number, Bucket> | undefined

function fillBuckets(): Map<number, Bucket> {
  const all = new Map<number, Bucket>()
  for (const [section, list] of headingWordings) {
    for (const part of list.split('|')) {
      const text = part.trim()
      const first = text.charCodeAt(0)
      const key = keyOf(text, first === 0x5e || first === 0x3d ? 1 : 0)
      let bucket = all.get(key)
      if (bucket === undefined) all.set(key, (bucket = { parts: [], sections: [], ready: null }))
      bucket.parts.push(text)
      bucket.sections.push(section)
    }
  }
  return all
}

function wordingsFrom(bucket: Bucket): readonly Wording[] {
  return (bucket.ready ??= bucket.parts.map((part, nth) => compile(bucket.sections[nth]!, part.replace(/\\/g, ''))))
}

function compile(section: Section, text: string): Wording {
  if (text.startsWith('^')) return { section, text: text.slice(1), at: 'start', worth: text.length + 4 }
  if (text.startsWith('=')) return { section, text: text.slice(1), at: 'whole', worth: 1000 }
  return { section, text, at: 'anywhere', worth: text.length }
}

/** Two folded code units as one number; blanks of all kinds are one. */
function keyOf(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  return (fold(text.charCodeAt(at)) << 16) | (second < 0x20 ? 0x20 : fold(second))
}

/** Kept between letters: municipal headings come from templates. Bounded by {@link mostHeadings}. */
const known = new Map<string, Section>()
const mostHeadings = 2000

/** The section a heading announces, or `none` when it announces something else. */
export function sectionOfHeading(heading: string): Section {
  buckets ??= fillBuckets()
  if (!mayAnnounce(heading, buckets)) return 'none'
  const seen = known.get(heading)
  if (seen !== undefined) return seen
  const found = findSection(cleanText(heading).toLowerCase().replace(/\s+/g, ' ').replace(/^(?:[\d.)\s]+|[a-h][.)] )/, '').replace(/[:.\s]+$/, ''), buckets)
  if (known.size >= mostHeadings) known.clear()
  known.set(heading, found)
  return found
}

/**
 * Whether any word of a line begins as a wording begins: names and addresses mostly do not.
 * Signs that cleaning may take out or change are left to it.
 */
function mayAnnounce(heading: string, all: ReadonlyMap<number, Bucket>): boolean {
  let isWordStart = true
  for (let at = 0; at < heading.length; at++) {
    const code = heading.charCodeAt(at)
    if (code >= foldTableSize || code === 0xad || code === 0xa0) return true
    if (isWordStart) {
      const bucket = all.get(keyOf(heading, at))
      if (bucket !== undefined && wordingsFrom(bucket).some(({ text }) => beginsAt(text, heading, at))) return true
    }
    isWordStart = classOf(code) !== CharClass.letter
  }
  return false
}

/** Signs of a wording that are compared before the line is cleaned. */
const sharedSigns = 6

/** Whether the first signs of a wording stand at a place, whatever their case; a blank may be any. */
function beginsAt(wording: string, heading: string, at: number): boolean {
  const length = Math.min(wording.length, sharedSigns)
  if (at + length > heading.length) return false
  for (let nth = 2; nth < length; nth++) {
    const code = heading.charCodeAt(at + nth)
    if (code >= foldTableSize) return true
    const sign = wording.charCodeAt(nth)
    if (sign === 0x20) return true
    if (fold(code) !== sign) return false
  }
  return true
}

/** Longer headings are sentences or titles; they announce nothing. */
const mostWords = 12

function findSection(heading: string, all: ReadonlyMap<number, Bucket>): Section {
  let words = 1
  for (let at = 0; at < heading.length; at++) if (heading.charCodeAt(at) === 0x20) words++
  if (words > mostWords) return 'none'
  let best: Wording | null = null
  let most = 0
  for (let at = 0; at < heading.length; at++) {
    if (at > 0 && classOf(heading.charCodeAt(at - 1)) === CharClass.letter) continue
    const bucket = all.get(keyOf(heading, at))
    if (bucket === undefined) continue
    for (const wording of wordingsFrom(bucket)) {
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
