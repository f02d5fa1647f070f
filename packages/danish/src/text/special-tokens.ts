import { TokenKind } from '@klarbrev/core'
import { monthPattern } from './abbreviations.ts'

/** A token that is more than a word: what it is and where it ends. */
export interface Special {
  readonly kind: TokenKind
  readonly end: number
}

const notInWord = '(?![\\p{L}\\p{N}])'
const gap = '[ \\t\\u00a0]?(?:\\r?\\n)?[ \\t\\u00a0]{0,8}'
const space = `(?=\\s)${gap}`
const sticky = (source: string): RegExp => new RegExp(source, 'yui')

const date = sticky(
  `(?:(?:d|den)\\.?${space})?\\d{1,2}\\.${gap}${monthPattern}(?:,?${space}(?:19|20)\\d{2}${notInWord})?|` +
    `\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}${notInWord}|(?:19|20)\\d{2}-\\d{2}-\\d{2}${notInWord}|` +
    `\\d{1,2}/\\d{1,2}(?:[ -]+(?:19|20)\\d{2})?${notInWord}`,
)
const time = sticky(`kl\\.?${space}\\d{1,2}(?:[.:]\\d{2})?(?:${gap}[-–]${gap}\\d{1,2}(?:[.:]\\d{2})?)?${notInWord}`)
const bareTime = sticky(`\\d{1,2}[.:]\\d{2}${gap}[-–]${gap}\\d{1,2}[.:]\\d{2}${notInWord}`)
const figure = '\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}'
const amount = sticky(`(?:${figure})(?:,(?:\\d{1,2}|-))?${space}(?:kr\\b\\.?|kroner${notInWord}|dkk${notInWord}|øre${notInWord})`)
const amountAfter = sticky(`kr\\.?${space}(?:${figure})(?:,(?:\\d{1,2}|-))?${notInWord}`)
const personNumber = sticky(`\\d{6}[- ]?(?:\\d{4}|x{4})${notInWord}`)
const phone = sticky(`(?:\\+45${gap})?\\d{2} \\d{2} \\d{2} \\d{2}${notInWord}|\\d{4} \\d{4}${notInWord}|\\+45${gap}\\d{8}${notInWord}`)
const caseNumber = sticky(
  `\\d{2,4}[-/]\\d{4,8}(?:[-/]\\d{1,6})*${notInWord}|\\d{2}\\.\\d{2}\\.\\d{2}(?:-[A-Z0-9]{1,5}){1,4}${notInWord}|` +
    `\\d{1,6}(?:[-./][A-Z0-9]{1,6}){2,6}${notInWord}`,
)
const number = sticky(`(?:${figure})(?:,\\d{1,4})?(?![\\p{N}])`)
const order = sticky(
  `(?:LBK|LOV|BEK|VEJ|CIR|lovbekendtgørelse|bekendtgørelse|vejledning|cirkulære|lov)${space}nr\\.${space}\\d{1,5}` +
    `(?:${space}af${space}(?:den${space})?(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\.${gap}${monthPattern}${space}\\d{4}))?`,
)
const address = sticky('[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}')
const url = sticky(
  '(?:https?://|www\\.)[^\\s<>"”)\\]]{1,400}|[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.(?:dk|com|eu|org|net|info|nu)(?:/[^\\s<>"”)\\],]{0,300})?(?![\\p{L}\\p{N}])',
)
const sectionMark = sticky(`(?:§{1,2}|paragraf(?:ferne|fer|fen)?${notInWord})${gap}(?=\\d)`)
const sectionNumber = sticky(
  `\\d{1,4}(?:${gap}[a-hj-zæø](?![\\p{L}])|${gap}i(?=,))?(?:${gap}[-–]${gap}\\d{1,4}(?:${gap}[a-hj-zæø](?![\\p{L}]))?)?`,
)
const more = sticky(`(?:,${gap}|${space}(?:og|eller|samt|til)${space})(?=\\d)`)
const part = sticky(
  `,?${space}(?:stk|nr|pkt|litra|kap)\\.?${space}(?:\\d{1,3}(?!\\d)(?:${gap}[a-h](?![\\p{L}]))?|[a-zæø](?![\\p{L}]))` +
    `(?:(?:${gap}[-–]${gap}|,${gap}|${space}(?:og|eller)${space})(?:\\d{1,3}(?!\\d)|[a-hj-z](?![\\p{L}]))(?!\\.?${space}(?:pkt|punktum|${monthPattern})))*|` +
    `,${gap}\\d{1,2}\\.${space}(?:pkt\\b\\.?|punktum${notInWord}|led${notInWord})`,
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

/** Special tokens that begin with a letter; `first` is the word's first letter in lower case. */
export function specialWordAt(text: string, at: number, limit: number, first: number): Special | null {
  switch (first) {
    case 0x64:
      return match(date, TokenKind.date, text, at, limit)
    case 0x6b:
      return match(time, TokenKind.time, text, at, limit) ?? match(amountAfter, TokenKind.amount, text, at, limit)
    case 0x70:
      return statuteRef(text, at, limit)
    case 0x6c:
    case 0x62:
    case 0x76:
    case 0x63:
      return match(order, TokenKind.statuteRef, text, at, limit)
    default:
      return null
  }
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

function match(pattern: RegExp, kind: TokenKind, text: string, at: number, limit: number): Special | null {
  const end = after(pattern, text, at)
  return end > at && end <= limit ? { kind, end } : null
}
