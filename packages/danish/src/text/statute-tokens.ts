import { TokenKind } from '@klarbrev/core'
import { CharClass, classOf } from './characters.ts'
import { datePattern, unitPattern } from './date-tokens.ts'
import { after, dash, gap, match, noLetter, type Special, space, sticky } from './patterns.ts'

const letter = `[a-hj-zæø]${noLetter}`
/** A letter of an enumeration, which no hyphen follows: "stk. 1 og e-mail". */
const letterAlone = `${letter}(?![-'’])`
const sectionMark = sticky(
  `(?:§{1,2}|paragraf(?:ferne|fer|fen)?${noLetter}|(?:artikel|artiklerne|art\\.)${noLetter})${gap}(?=\\d)`,
)
const severalSections = /^(?:paragraffer|artikler)/i
const sectionNumber = sticky(
  `\\d{1,4}(?:\\.\\d{1,3}(?!\\d))*(?:${gap}${letter}|${gap}i(?=,))?` +
    `(?:${dash}(?:§${gap})?(?:\\d{1,4}(?:${gap}${letter})?|${letter}))?`,
)
const moreSections = sticky(`(?:,${gap}|${space}(?:og|eller|samt|til)${space})(?=\\d)`)

const figure = `\\d{1,3}(?!\\d)(?!${unitPattern})`
const one = `(?:${figure}(?:${gap}[a-h]${noLetter})?|${letterAlone})`
/** "stk. 2", "nr. 1-7", "nr. 4, 5 og 6"; a comma goes on to the next figure only where an "og" ends the row. */
const numbered = `(?:stk|stykke|nr|litra)\\.?${space}(?:${one}|i(?=,))(?:${dash}${one})?` +
  `(?:(?:,${gap}${one}){0,12},?${space}(?:og|eller|samt)${space}${one}){0,12}`
const sentence = '(?:pkt\\b\\.?|stk\\b\\.?|punktum|led)' + noLetter
const sentenceNumber = `(?:\\d{1,2}\\.(?:${dash}\\d{1,2}\\.)?|første|andet|tredje|sidste)`
const part = sticky(
  `,?${space}(?:(?:og|eller|samt)${space})?${numbered}|,?${space}(?:pkt|kap)\\.?${space}\\d{1,3}(?![\\d.])|` +
    `,?${gap}${sentenceNumber}(?:,?${space}(?:og|eller)${space}${sentenceNumber})?${space}${sentence}`,
)
const numberedAlone = sticky(numbered)
const sentenceAlone = sticky(`\\d{1,2}\\.(?:${dash}\\d{1,2}\\.)?${space}(?:pkt\\.|punktum${noLetter})`)

const order = sticky(
  `(?:LBKG?|LOV|BEK|BKG|VEJL|VEJ(?=${space}nr\\.?${space}\\d{4})|CIRK?|CIS|SKR|lovbek|lovbekendtgørelse(?:ns?)?|` +
    `bekendtgørelse(?:ns?)?|vejledning(?:en)?|cirkulære(?:ts?)?|cirkulæreskrivelse|` +
    `forordning(?:ens?)?|direktiv(?:ets?)?|anordning|lov)\\.?${space}` +
    `(?:nr\\.?${space}\\d{1,5}(?:/\\d{2,4})?|\\(E[UØF]{1,2}\\)${space}(?:nr\\.?${space})?\\d{2,4}/\\d{1,4}|` +
    `\\d{4}/\\d{1,4}(?:/E[UØF]{1,2})?)` +
    `(?:${space}af${space}(?:den${space}|d\\.${gap})?${datePattern})?`,
)

/** Most parts that one reference may chain; keeps hostile text from making endless tokens. */
const mostParts = 40

/** "§ 112, stk. 1, nr. 2", "§§ 60, 66 og 67", "paragraf 5", "artikel 6, stk. 1, litra e". */
export function sectionAt(text: string, at: number, limit: number): Special | null {
  const number = plainSectionMark(text, at) || after(sectionMark, text, at)
  if (number < 0) return null
  const isSign = text.charCodeAt(at) === 0xa7
  const isPlural = isSign ? text.charCodeAt(at + 1) === 0xa7 : severalSections.test(text.slice(at, number))
  let end = plainNumberEnd(text, number) || after(sectionNumber, text, number)
  if (end < 0) return null
  if (isPlural) end = sectionsFrom(text, end)
  return withParts(text, end, limit, isPlural)
}

/** Where the figure begins in the common "§ 5" and "§§ 5"; 0 where it is written otherwise. */
function plainSectionMark(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0xa7) return 0
  const blank = text.charCodeAt(at + 1) === 0xa7 ? at + 2 : at + 1
  return text.charCodeAt(blank) === 0x20 && isDigit(text.charCodeAt(blank + 1)) ? blank + 1 : 0
}

/** Where the number of a section ends if a comma or a word of two letters follows; 0 where the pattern must look. */
function plainNumberEnd(text: string, at: number): number {
  let end = at
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++
  const code = text.charCodeAt(end)
  if (end === at || isDigit(code)) return 0
  if (code === 0x2c) return end
  if (code !== 0x20) return 0
  const isWord = classOf(text.charCodeAt(end + 1)) === CharClass.letter && classOf(text.charCodeAt(end + 2)) === CharClass.letter
  return isWord ? end : 0
}

/** How the words begin that tell a further part of a section: stk., stykke, litra, pkt., kap., første …; nr. besides. */
const partStarts: ReadonlySet<string> = new Set('stk sty lit pkt kap før and tre sid'.split(' '))
/** Those that may stand behind an "og". */
const joinedStarts: ReadonlySet<string> = new Set('stk sty lit'.split(' '))
const nr = pairAt('nr', 0)

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 0x20) << 16) | (text.charCodeAt(at + 1) | 0x20)
}

/** Cheap look at whether a further part of a section may follow. */
function mayBePart(text: string, at: number): boolean {
  let next = text.charCodeAt(at) === 0x2c ? at + 1 : at
  while (next < text.length && isBlank(text.charCodeAt(next))) next++
  if (next >= text.length) return false
  if (isDigit(text.charCodeAt(next))) return true
  const pair = pairAt(text, next)
  if (!rowEnds.has(pair)) return pair === nr || partStarts.has(startAt(text, next))
  // "§ 7 og § 8" and "§ 5 samt yderligere" are everywhere, and the pattern is dear where it is met first.
  while (next < text.length && classOf(text.charCodeAt(next)) === CharClass.letter) next++
  while (next < text.length && isBlank(text.charCodeAt(next))) next++
  return pairAt(text, next) === nr || joinedStarts.has(startAt(text, next))
}

function startAt(text: string, at: number): string {
  return text.slice(at, at + 3).toLowerCase()
}

/**
 * Where the common ", stk. 2" or ", nr. 3" ends if what follows can make no more of it: a bracket, another part or a
 * word behind a comma, a word that is no unit behind a full stop, or the end of a paragraph. 0 where the pattern must
 * look, which takes a start milliseconds.
 */
function plainPartEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x2c || !isPlainBlank(text, at + 1)) return 0
  const figure = text.startsWith('stk. ', at + 2) ? at + 7 : text.startsWith('nr. ', at + 2) ? at + 6 : 0
  let end = figure
  while (figure > 0 && end < figure + 3 && isDigit(text.charCodeAt(end))) end++
  if (end === figure) return 0
  switch (text.charCodeAt(end)) {
    case 0x29:
      return end
    case 0x2e:
      if (end + 1 === text.length || text.startsWith('\n\n', end + 1)) return end
      return beginsWord(text, end + 1) && !mayBeUnit(text, end + 2) ? end : 0
    case 0x2c:
      // The letter i is left to the word, as in "stk. 2, i loven": an enumeration jumps over it.
      if (text.startsWith(' i ', end + 1)) return end
      return beginsWord(text, end + 1) && !rowEnds.has(pairAt(text, end + 2)) ? end : 0
    default:
      return 0
  }
}

/** How the units of {@link unitPattern} begin: kr. and år by two letters, the others by three. */
const shortUnits: ReadonlySet<number> = new Set('kr år'.split(' ').map((pair) => pairAt(pair, 0)))
const units: ReadonlySet<string> = new Set(
  'pkt pun jan feb mar apr maj jun jul aug sep okt nov dec øre pct pro dag uge mån bør gan tim'.split(' '))

function mayBeUnit(text: string, at: number): boolean {
  return shortUnits.has(pairAt(text, at)) || units.has(startAt(text, at))
}

/** What ends a row of figures behind a comma: og, eller, samt. */
const rowEnds: ReadonlySet<number> = new Set('og el sa'.split(' ').map((pair) => pairAt(pair, 0)))

/** Whether a blank, or the end of a line, and a word of two letters or more stand here. */
function beginsWord(text: string, at: number): boolean {
  const isWord = classOf(text.charCodeAt(at + 1)) === CharClass.letter && classOf(text.charCodeAt(at + 2)) === CharClass.letter
  return isWord && isPlainBlank(text, at)
}

/** A space or the end of a line. */
function isPlainBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isBlank(code: number): boolean {
  const kind = classOf(code)
  return kind === CharClass.space || kind === CharClass.newline
}

/** "stk. 3", "litra b" without their section. */
export function partAloneAt(text: string, at: number, limit: number): Special | null {
  const end = after(numberedAlone, text, at)
  return end < 0 ? null : withParts(text, end, limit, false)
}

/** "2. pkt." without its section. */
export function sentenceAloneAt(text: string, at: number, limit: number): Special | null {
  return match(sentenceAlone, TokenKind.statuteRef, text, at, limit)
}

/** "LBK nr. 170 af 24/01/2022", "forordning (EU) 2016/679". */
export function orderAt(text: string, at: number, limit: number): Special | null {
  return match(order, TokenKind.statuteRef, text, at, limit)
}

function withParts(text: string, from: number, limit: number, isPlural: boolean): Special | null {
  let end = from
  for (let count = 0; count < mostParts; count++) {
    const next = mayBePart(text, end) ? plainPartEnd(text, end) || after(part, text, end) : -1
    if (next < 0) break
    end = isPlural ? sectionsFrom(text, next) : next
  }
  return end <= limit ? { kind: TokenKind.statuteRef, end } : null
}

/** Further sections after one: ", 66 og 67". */
function sectionsFrom(text: string, from: number): number {
  let end = from
  for (let count = 0; count < mostParts; count++) {
    const separator = after(moreSections, text, end)
    const next = separator < 0 ? -1 : after(sectionNumber, text, separator)
    if (next < 0) break
    end = next
  }
  return end
}
