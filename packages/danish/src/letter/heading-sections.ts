import { ownText, type Section } from '@klarbrev/core'
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

/**
 * The wordings by their first three letters (two, where a wording has no more), so that a heading meets only those that
 * can begin at one of its words; and {@link Begin} bits by beginning, which tell most words at a glance that none does.
 */
interface Index {
  readonly buckets: ReadonlyMap<number, Bucket>
  readonly begins: Uint8Array
}

/** What begins so: a wording of any section, and one of an appendix. */
const Begin = { any: 1, appendix: 2 } as const

let index: Index | undefined

function makeIndex(): Index {
  const buckets = new Map<number, Bucket>()
  const begins = new Uint8Array(bitCount)
  for (const [section, list] of headingWordings) {
    for (const part of list.split('|')) {
      const text = part.trim()
      const first = text.charCodeAt(0)
      const at = first === 0x5e || first === 0x3d ? 1 : 0
      const third = at + 2 < text.length ? plainCode(text.charCodeAt(at + 2)) : 0
      const key = keyOf(plainCode(text.charCodeAt(at)), plainCode(text.charCodeAt(at + 1)), third)
      let bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, (bucket = { parts: [], sections: [], ready: null }))
      bucket.parts.push(text)
      bucket.sections.push(section)
      begins[key % bitCount]! |= section === 'appendix' ? Begin.any | Begin.appendix : Begin.any
    }
  }
  return { buckets, begins }
}

/** A prime, so that beginnings spread over the bits. */
const bitCount = 8191

/** Folded, blanks of all kinds as one. */
function plainCode(code: number): number {
  return code <= 0x20 ? 0x20 : fold(code)
}

/** Three folded code units below {@link foldTableSize} as one number; 0 for the third where there is none. */
function keyOf(first: number, second: number, third: number): number {
  return (first * foldTableSize + second) * foldTableSize + third
}

function wordingsFrom(bucket: Bucket): readonly Wording[] {
  return (bucket.ready ??= bucket.parts.map((part, nth) => compile(bucket.sections[nth]!, part.replace(/\\/g, ''))))
}

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
  index ??= makeIndex()
  if (!mayAnnounce(heading, 0, heading.length, index.begins, Begin.any)) return 'none'
  const seen = known.get(heading)
  if (seen !== undefined) return seen
  const found = findSection(tidyHeading(heading), index)
  if (known.size >= mostHeadings) known.clear()
  known.set(ownText(heading), found)
  return found
}

/**
 * Whether `text[from, to)`, read as a heading, may announce an appendix: says yes too often and never no, and leaves
 * the line where it stands. Most lines of a letterhead are told so.
 */
export function mayAnnounceAppendix(text: string, from: number, to: number): boolean {
  index ??= makeIndex()
  return mayAnnounce(text, from, to, index.begins, Begin.appendix)
}

/** The words of a heading in small letters, without its number and what ends it. */
function tidyHeading(heading: string): string {
  const text = cleanText(heading).toLowerCase().replace(/\s+/g, ' ')
  return text.replace(/^(?:[\d.)\s]+|[a-h][.)] )/, '').replace(/[:.\s]+$/, '')
}

/**
 * Whether any word of `text[from, to)` begins as a wording with one of these bits begins: names and addresses mostly do
 * not. Signs that cleaning may take out or change are left to it.
 */
function mayAnnounce(text: string, from: number, to: number, begins: Uint8Array, bits: number): boolean {
  let isWordStart = true
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= foldTableSize || code === 0xad || code === 0xa0) return true
    if (isWordStart) {
      const first = plainCode(code)
      const second = at + 1 < to ? plainCode(text.charCodeAt(at + 1)) : 0x20
      const third = at + 2 < to ? plainCode(text.charCodeAt(at + 2)) : 0x20
      if (second >= foldTableSize || third >= foldTableSize) return true
      const found = begins[keyOf(first, second, third) % bitCount]! | begins[keyOf(first, second, 0) % bitCount]!
      if ((found & bits) !== 0) return true
    }
    isWordStart = classOf(code) !== CharClass.letter
  }
  return false
}

/** Longer headings are sentences or titles; they announce nothing. */
const mostWords = 12

function findSection(heading: string, wordings: Index): Section {
  const { length } = heading
  let words = 1
  for (let at = 0; at < length; at++) if (heading.charCodeAt(at) === 0x20) words++
  if (words > mostWords) return 'none'
  let section: Section = 'none'
  let most = -Infinity
  for (let at = 0; at + 1 < length; at++) {
    if (at > 0 && classOf(heading.charCodeAt(at - 1)) === CharClass.letter) continue
    const first = fold(heading.charCodeAt(at))
    const second = fold(heading.charCodeAt(at + 1))
    const short = weigh(wordings, keyOf(first, second, 0), heading, at, most)
    if (short !== null) {
      section = short.section
      most = worthAt(short, at)
    }
    if (at + 2 >= length) continue
    const long = weigh(wordings, keyOf(first, second, fold(heading.charCodeAt(at + 2))), heading, at, most)
    if (long === null) continue
    section = long.section
    most = worthAt(long, at)
  }
  return section
}

/** Danish headings name the main thing first: "Lovtekst, som afgørelsen bygger på". */
function worthAt(wording: Wording, at: number): number {
  return wording.worth - Math.min(6, at / 2)
}

/** The wording of those with a beginning that stands at a place and is worth most, if that is more than `least`. */
function weigh({ buckets, begins }: Index, key: number, heading: string, at: number, least: number): Wording | null {
  const bucket = begins[key % bitCount] === 0 ? undefined : buckets.get(key)
  if (bucket === undefined) return null
  let best: Wording | null = null
  let most = least
  for (const wording of wordingsFrom(bucket)) {
    const worth = worthAt(wording, at)
    if (worth <= most) continue
    const isFound = wording.at === 'whole' ? heading === wording.text : heading.startsWith(wording.text, at) && (wording.at === 'anywhere' || at === 0)
    if (!isFound) continue
    best = wording
    most = worth
  }
  return best
}
