import type { BlockKind } from '@klarbrev/core'
import { isContact } from './contacts.ts'
import { isDateLine } from './dates.ts'
import type { Page } from './marks.ts'
import { isAddress, isName, isOffice } from './names.ts'
import { beginsWith, phrases } from './phrases.ts'
import { isClosing, isGreeting } from './salutations.ts'
import { isDigit, isLower, isUpper, pointAt } from './signs.ts'
import { wordsOf } from './tidy.ts'
import { newState, type Unit, type UnitState } from './units.ts'
import {
  countWords, endsIn, holdsSentenceEnd, holdsThreeWords, isCapitals, isHeadingShaped, isLabelEnd, isLabelled, isSubject,
  isWordy, longestShort,
} from './words.ts'

/** What a unit looks like before its neighbours are asked. */
type Look = 'prose' | 'short' | 'item' | 'other'

interface Seen {
  readonly unit: Unit
  readonly look: Look
  /** The words of a short unit without emphasis signs, else ''. */
  readonly words: string
  /** Whether they open the letter, and whether they close it; neither is asked of running text. */
  readonly greets: boolean
  readonly closes: boolean
  /** Whether they may hold a figure, as dates, addresses and labels do. */
  readonly figures: boolean
  /** The code point that the unit begins with, or NaN. */
  readonly begin: number
}

/** The kind of every unit; unmarked headings get a level later. `note` is told before a unit changes the state. */
export function classify(
  page: Page, units: readonly Unit[], state: UnitState = newState(), note?: (unit: number) => void,
): BlockKind[] {
  const seen = units.map(unit => look(page, unit))
  return seen.map((one, at) => {
    note?.(at)
    state.inBody = one.greets || one.look === 'prose' || (state.inBody && !one.closes)
    const kind = kindOf(one, state.followsItem, seen[at + 1], state.inBody)
    state.followsItem = one.look === 'item' && one.unit.role === 'item' && one.unit.lines[0]?.level === 1
    return kind
  })
}

function kindOf(one: Seen, followsItem: boolean, after: Seen | undefined, inBody: boolean): BlockKind {
  switch (one.unit.role) {
    case 'heading': return 'heading'
    case 'row': return 'table'
    case 'quote': case 'code': return 'quote'
    case 'item': return isNumberedHeading(one, followsItem, after) ? 'heading' : 'listItem'
    case 'text': break
    default: return one.unit.role satisfies never
  }
  if (one.look !== 'short') return 'paragraph'
  if (isTitle(one, after, inBody)) return 'heading'
  return isLeadIn(one, after) ? 'paragraph' : 'line'
}

function look(page: Page, unit: Unit): Seen {
  const first = unit.lines[0]
  const last = unit.lines.at(-1)
  const isText = unit.role === 'text'
  const isOther = !isText && unit.role !== 'item'
  if (first === undefined || last === undefined || isOther) return wordless(unit, 'other', NaN)
  const begin = pointAt(page.text, first.body)
  const isLong = unit.lines.length > 3 || last.end - first.body > longestShort
  if (isLong || (isText && isInside(unit))) return wordless(unit, isText ? 'prose' : 'item', begin)
  page.meter.steps += last.end - first.body
  const words = wordsOf(page.text, unit.lines)
  if (isText && unit.lines.length > 1 && !isWrappedTitle(words, unit)) return wordless(unit, 'prose', begin)
  const greets = isGreeting(words)
  const closes = !greets && isClosing(words)
  const figures = unit.lines.some(line => line.figures)
  if (!isText) return { unit, look: 'item', words, greets, closes, figures, begin }
  const isShort = unit.lines.length > 1 || greets || closes || !isProse(words, figures)
  return { unit, look: isShort ? 'short' : 'prose', words, greets, closes, figures, begin }
}

function wordless(unit: Unit, look: Look, begin: number): Seen {
  return { unit, look, words: '', greets: false, closes: false, figures: false, begin }
}

/** Several lines right under or over others are running text whatever their words. */
function isInside(unit: Unit): boolean {
  return unit.lines.length > 1 && !(unit.opens && unit.closes)
}

function isWrappedTitle(words: string, unit: Unit): boolean {
  if (endsIn(words, ':?') || !isHeadingShaped(words)) return false
  return unit.lines.length === 2 || isSubject(words) || isCapitals(words)
}

/** True for running text: a sentence with its stop, several sentences, or more words than a short line has. */
function isProse(words: string, figures: boolean): boolean {
  if (figures && isAddress(words)) return false
  if (words.endsWith('.') && isHeadingShaped(words)) return false
  if (endsInStop(words)) return !(figures && isDateLine(words)) && !isAbbreviated(words) && holdsThreeWords(words)
  if (words.endsWith('!')) return countWords(words) > 6
  if (words.endsWith(',')) return countWords(words) >= 6
  if (holdsSentenceEnd(words) && !isContact(words)) return true
  return isWordy(words) && !isHeadingShaped(words)
}

/** A full stop, an ellipsis or a semicolon, perhaps with a closing quotation or bracket. */
function endsInStop(words: string): boolean {
  const last = endsIn(words, '"”»)') ? words.length - 2 : words.length - 1
  const code = words.charCodeAt(last)
  return code === 46 || code === 59 || code === 0x2026
}

const contactLabels = phrases('tlf|telefon|mail|e-mail|cvr|ean|att')

/** Lines such as `Tlf. 76 10 22 00, kl. 10-12.` end in a stop without being a sentence. */
function isAbbreviated(words: string): boolean {
  return beginsWith(words, contactLabels, isLabelEnd) && countWords(words) <= 8
}

/** True for an unmarked heading: it opens a chunk, looks like a title, and what follows can stand under it. */
function isTitle(one: Seen, after: Seen | undefined, inBody: boolean): boolean {
  const { words, unit } = one
  if (!unit.opens || after === undefined || !isHeadingShaped(words)) return false
  if (isNeverTitle(one) || (!inBody && (isName(words) || isOffice(words)))) return false
  const isLong = words.length > 80 || isWordy(words)
  if (words.endsWith(':')) {
    return after.look !== 'item' && after.look !== 'short' && after.unit.role === 'text' && countWords(words) <= 5
  }
  switch (after.look) {
    case 'prose': return !isLower(after.begin) && !(isLong && !unit.closes)
    case 'item': return !isLong && (countWords(words) <= 9 || isCapitals(words))
    case 'other':
      // Over a marked heading the same holds as over a line that looks like one.
      if (after.unit.role !== 'heading') return !isLong
      break
    case 'short': break
    default: return after.look satisfies never
  }
  // Short lines right below make this one the first of an address; after a blank line it may be a title over them.
  if (!unit.closes || words.endsWith('!')) return false
  const isTitled = after.unit.role === 'heading' || (isHeadingShaped(after.words) && !isNeverTitle(after))
  const isOverTitle = inBody && isTitled
  return after.greets || isSubject(words) || isOverTitle || isTitleOverLines(words)
}

function isNeverTitle(one: Seen): boolean {
  const { words, figures } = one
  if (isSubject(words)) return false
  return one.greets || one.closes || isContact(words)
    || (figures && (isDateLine(words) || isAddress(words) || isLabelled(words)))
}

/** A title of four words or more that are mostly small, unlike the names and offices of a letterhead. */
function isTitleOverLines(words: string): boolean {
  const all = words.split(' ')
  const small = all.filter(word => beginsSmall(word)).length
  if (isOffice(words) || isName(words)) return false
  return isCapitals(words) ? all.length >= 2 : all.length >= 4 && small * 2 >= all.length
}

/** A small letter, a §, a figure or a bracket. */
function beginsSmall(word: string): boolean {
  const code = pointAt(word, 0)
  return code === 0xa7 || code === 40 || isDigit(code) || isLower(code)
}

/** A line that announces a list or a table is running text. */
function isLeadIn(one: Seen, after: Seen | undefined): boolean {
  if (after === undefined || one.greets || one.closes || isContact(one.words)) return false
  const count = countWords(one.words)
  if (after.look === 'item') return one.words.endsWith(':') ? count >= 2 : count > 9
  if (after.unit.role === 'row') return one.words.endsWith(':') && count >= 2
  return (one.words.endsWith(':') && count >= 5) || count > 12
}

/** A numbered line over running text is a heading: no item of its list stands right before or after it. */
function isNumberedHeading(one: Seen, followsItem: boolean, after: Seen | undefined): boolean {
  const { unit, words } = one
  const first = unit.lines[0]
  if (first === undefined || after === undefined) return false
  if (!unit.opens || unit.lines.length > 2 || first.level > 1) return false
  const figure = words.charCodeAt(words.charCodeAt(0) === 40 ? 1 : 0)
  const isNumber = isDigit(figure) || first.gaps[0] === undefined || first.body - first.start > 2
  if (!isNumber || words === '' || words.length > 80 || isWordy(words) || endsIn(words, '.,;:')) return false
  const begin = pointAt(words, 0)
  const isTitled = isDigit(begin) || isUpper(begin) || '§"”»„('.includes(words.charAt(0))
  if (!isTitled || holdsSentenceEnd(words)) return false
  if (after.look === 'item') return !unit.closes ? false : isSubList(unit, after)
  if (followsItem) return false
  // Words set in under the number are the rest of an item.
  if ((after.unit.lines[0]?.indent ?? 0) >= first.indent + first.body - first.start) return false
  return after.look === 'prose' || after.unit.role !== 'text'
}

/** An item with a heading's number may stand over a list of another sort. */
function isSubList(unit: Unit, after: Seen): boolean {
  const other = after.unit.lines[0]
  return other !== undefined && other.level > (unit.lines[0]?.level ?? 0)
}
