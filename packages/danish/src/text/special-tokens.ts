import { TokenKind } from '@klarbrev/core'
import { monthPattern } from './abbreviations.ts'
import { CharClass, classOf } from './characters.ts'

/** A token that is more than a word: what it is and where it ends. */
export interface Special {
  readonly kind: TokenKind
  readonly end: number
}

// Plain patterns without Unicode properties: they are compiled at the first letter of a process, and those with
// properties took 50 ms of it. What may follow a match is checked by class of character instead of by look-ahead.
const gap = '[ \\t]?(?:\\r?\\n)?[ \\t]{0,8}'
const space = `(?=\\s)${gap}`
const noLetter = '(?![A-Za-zÆØÅæøåÉéÖöÄäÜü])'
const sticky = (source: string): RegExp => new RegExp(source, 'yi')

const date = sticky(
  `(?:(?:d|den)\\.?${space})?\\d{1,2}\\.${gap}${monthPattern}(?:,?${space}(?:19|20)\\d{2})?|` +
    `\\d{1,2}[./-]\\d{1,2}[./-](?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}-\\d{2}-\\d{2}|` +
    `\\d{1,2}/\\d{1,2}(?:[ -]{1,3}(?:19|20)\\d{2})?`,
)
const time = sticky(`kl\\.?${space}\\d{1,2}(?:[.:]\\d{2})?(?:${gap}[-–]${gap}\\d{1,2}(?:[.:]\\d{2})?)?`)
const bareTime = sticky(`\\d{1,2}[.:]\\d{2}${gap}[-–]${gap}\\d{1,2}[.:]\\d{2}`)
const figure = '\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}'
const amount = sticky(`(?:${figure})(?:,(?:\\d{1,2}|-))?${space}(?:kroner|kr\\b\\.?|dkk|øre)`)
const amountAfter = sticky(`kr\\.?${space}(?:${figure})(?:,(?:\\d{1,2}|-))?`)
const personNumber = sticky('\\d{6}[- ]?(?:\\d{4}|x{4})')
const phone = sticky(`(?:\\+45${gap})?\\d{2} \\d{2} \\d{2} \\d{2}|\\d{4} \\d{4}|\\+45${gap}\\d{8}`)
const caseNumber = sticky(
  '\\d{2,4}[-/]\\d{4,8}(?:[-/]\\d{1,6})*|\\d{2}\\.\\d{2}\\.\\d{2}(?:-[A-ZÆØÅ0-9]{1,5}){1,4}|\\d{1,6}(?:[-./][A-ZÆØÅ0-9]{1,6}){2,6}',
)
const number = sticky(`(?:${figure})(?:,\\d{1,4})?`)
const order = sticky(
  `(?:LBK|LOV|BEK|VEJ|CIR|lovbekendtgørelse|bekendtgørelse|vejledning|cirkulære|lov)${space}nr\\.${space}\\d{1,5}` +
    `(?:${space}af${space}(?:den${space})?(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\.${gap}${monthPattern}${space}\\d{4}))?`,
)
const inName = 'A-Za-z0-9ÆØÅæøåÉéÖöÄäÜü'
const address = sticky(`[${inName}_.+-]{1,64}@[${inName}-]{1,63}(?:\\.[${inName}-]{1,63}){1,4}`)
const url = sticky(
  `(?:https?://|www\\.)[^\\s<>"”)\\]]{1,400}|` +
    `[${inName}-]{1,63}(?:\\.[${inName}-]{1,63}){0,3}\\.(?:dk|com|eu|org|net|info|nu)(?![${inName}])(?:/[^\\s<>"”)\\],]{0,300})?`,
)
const sectionMark = sticky(`(?:§{1,2}|paragraf(?:ferne|fer|fen)?${noLetter})${gap}(?=\\d)`)
const sectionNumber = sticky(
  `\\d{1,4}(?:${gap}[a-hj-zæø]${noLetter}|${gap}i(?=,))?(?:${gap}[-–]${gap}\\d{1,4}(?:${gap}[a-hj-zæø]${noLetter})?)?`,
)
const more = sticky(`(?:,${gap}|${space}(?:og|eller|samt|til)${space})(?=\\d)`)
const part = sticky(
  `,?${space}(?:stk|nr|pkt|litra|kap)\\.?${space}(?:\\d{1,3}(?!\\d)(?:${gap}[a-h]${noLetter})?|[a-zæø]${noLetter})` +
    `(?:(?:${gap}[-–]${gap}|,${gap}|${space}(?:og|eller)${space})(?:\\d{1,3}(?!\\d)|[a-hj-z]${noLetter})(?!\\.?${space}(?:pkt|punktum|${monthPattern})))*|` +
    `,${gap}\\d{1,2}\\.${space}(?:pkt\\b\\.?|punktum${noLetter}|led${noLetter})`,
)

/** Most parts that one reference may chain; keeps hostile text from making endless tokens. */
const mostParts = 40

/** Tries to read a special token at `at`, which lies on a digit, a section sign, a plus or the first letter of a word. */
export function specialAt(text: string, at: number, limit: number, isDigit: boolean): Special | null {
  if (isDigit) {
    return (
      match(personNumber, TokenKind.personNumber, text, at, limit) ??
      match(date, TokenKind.date, text, at, limit) ??
      match(amount, TokenKind.amount, text, at, limit) ??
      match(phone, TokenKind.phone, text, at, limit) ??
      match(bareTime, TokenKind.time, text, at, limit) ??
      match(caseNumber, TokenKind.caseNumber, text, at, limit) ??
      match(number, TokenKind.number, text, at, limit)
    )
  }
  switch (text.charCodeAt(at)) {
    case 0x2b:
      return match(phone, TokenKind.phone, text, at, limit)
    case 0xa7:
      return statuteRef(text, at, limit)
    default:
      return null
  }
}

/**
 * A special token that begins with the word `text[at, wordEnd)`: "d. 3. maj", "kl. 10", "kr. 500", "paragraf 5",
 * "LBK nr. 170". Tried for words with the cue `specialHead` only.
 */
export function specialWordAt(text: string, at: number, wordEnd: number, limit: number, first: number): Special | null {
  switch (first | 0x20) {
    case 0x64:
      return hasDigitSoon(text, wordEnd) ? match(date, TokenKind.date, text, at, limit) : null
    case 0x6b:
      return match(time, TokenKind.time, text, at, limit) ?? match(amountAfter, TokenKind.amount, text, at, limit)
    case 0x70:
      return statuteRef(text, at, limit)
    default:
      return match(order, TokenKind.statuteRef, text, at, limit)
  }
}

/** "den" is everywhere: a date needs a digit right behind it. */
function hasDigitSoon(text: string, at: number): boolean {
  for (let next = at; next < at + 8; next++) {
    const kind = classOf(text.charCodeAt(next))
    if (kind === CharClass.digit) return true
    if (kind === CharClass.letter) return false
  }
  return false
}

/** An address or a link that the word at `at` turns out to be part of. */
export function linkAt(text: string, at: number, limit: number): Special | null {
  const found = match(address, TokenKind.email, text, at, limit) ?? match(url, TokenKind.url, text, at, limit)
  if (found === null || found.kind !== TokenKind.url) return found
  let end = found.end
  while (end > at && /[.,;:!?]/.test(text.charAt(end - 1))) end--
  return { kind: found.kind, end }
}

function statuteRef(text: string, at: number, limit: number): Special | null {
  sectionMark.lastIndex = at
  if (!sectionMark.test(text)) return null
  const isPlural = text.charCodeAt(at + 1) === 0xa7 || text.charCodeAt(at) !== 0xa7
  let end = after(sectionNumber, text, sectionMark.lastIndex)
  if (end < 0) return null
  for (let count = 0; count < mostParts; count++) {
    let next = after(part, text, end)
    if (next < 0 && isPlural) {
      const separator = after(more, text, end)
      if (separator >= 0) next = after(sectionNumber, text, separator)
    }
    if (next < 0) break
    end = next
  }
  return end <= limit ? { kind: TokenKind.statuteRef, end } : null
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** A match that ends inside a word or a longer number is none. */
function match(pattern: RegExp, kind: TokenKind, text: string, at: number, limit: number): Special | null {
  const end = after(pattern, text, at)
  if (end <= at || end > limit) return null
  const next = end < text.length ? classOf(text.charCodeAt(end)) : CharClass.space
  if (next === CharClass.digit) return null
  return next === CharClass.letter && kind !== TokenKind.number ? null : { kind, end }
}
