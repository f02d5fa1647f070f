import type { Span } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import { fieldSign } from '../text/token-counts.ts'
import { WordNotes } from '../text/word-notes.ts'
import type { DanishBlock } from './block.ts'
import { fieldPrompts, isFieldMask } from './field-words.ts'

/** A field of a template that nobody filled in; offsets count from the block. */
export interface TemplateField extends Span {
  /** `bracket`: «navn», [dato], {felt}; `mask`: xx.xx.xxxx; `line`: ____; `prompt`: "Klik her for at angive tekst". */
  readonly form: 'bracket' | 'mask' | 'line' | 'prompt'
}

/** What a word may be to a template field. */
const Field = { name: 1, mask: 2, promptStart: 4, cpr: 8, filledByHand: 16 } as const

const fieldNames = new Set(
  `dato datoen navn navnet fornavn efternavn adresse adressen beløb beløbet indsæt indtast skriv udfyld cpr cpr-nr cpr-nummer
   sagsnr sagsnummer sagsnummeret journalnummer telefon telefonnummer mail modtager modtagers modtagerens kommune kommunens
   center emne titel borger borgers borgerens barnets sagsbehandler sagsbehandlers vælg tekst antal frist fristen årsag
   begrundelse paragraf felt flettefelt overskrift underskrift uger ydelse ydelsen periode stilling`.trim().split(/\s+/),
)
const byHand = new Set('underskrift underskriver dato navn sted ja nej cpr-nr cpr telefon adresse kryds'.split(' '))

const promptStarts = new Set(fieldPrompts.split(' '))

const notes = new WordNotes((word) => {
  let bits = 0
  if (fieldNames.has(word)) bits |= Field.name
  if (byHand.has(word)) bits |= Field.filledByHand
  if (word.startsWith('cpr')) bits |= Field.cpr
  if (promptStarts.has(word)) bits |= Field.promptStart
  if (isFieldMask(word)) bits |= Field.mask
  return bits
})

/** What programs leave in a text by themselves, as words from the first on; `…` is one word of any kind. */
const prompts: readonly (readonly string[])[] = [
  'klik her for at', 'klik eller tryk her for at', 'vælg et element', 'vælg en dato', 'fejl henvisningskilde ikke fundet',
  'fejl bogmærke er ikke defineret', 'lorem ipsum',
].map((text) => text.split(' '))

/** The sign that closes a bracket; 0 for a sign that opens none. */
function closerOf(sign: number): number {
  switch (sign) {
    case 0xab: // «
      return 0xbb
    case 0x5b: // [
      return 0x5d
    case 0x7b: // {
      return 0x7d
    case 0x3c: // <
      return 0x3e
    case 0x2039: // ‹
      return 0x203a
    default:
      return 0
  }
}

/** Words inside a bracket that may still be a field; more is a remark. */
const mostInside = 8

/** The template fields of a block, in text order. */
export function findTemplateFields(block: DanishBlock): readonly TemplateField[] {
  // Hardly a block holds a word, a sign or a figure that could begin one.
  const isWoken = block.holdsCue(Cue.field) || block.holdsKind(fieldSign) || block.holdsKind(TokenKind.number)
  if (!isWoken) return none
  let found: TemplateField[] | null = null
  const { tokens } = block
  for (let row = block.from; row < block.to; row++) {
    const field = fieldAt(block, row)
    if (field === null) continue
    ;(found ??= []).push({ start: tokens.start[row]!, end: tokens.end[field.to - 1]!, form: field.form })
    row = field.to - 1
  }
  return found ?? none
}

const none: readonly TemplateField[] = []

interface Rows {
  readonly to: number
  readonly form: TemplateField['form']
}

function fieldAt(block: DanishBlock, row: number): Rows | null {
  const { tokens } = block
  switch (tokens.kind[row]) {
    case TokenKind.word: {
      if (!(tokens.cues[row]! & Cue.field)) return null
      const note = notes.of(block.lexicon, tokens.word[row]!)
      if (note & Field.mask) return maskAt(block, row)
      if (note & Field.promptStart) return promptAt(block, row)
      return null
    }
    case TokenKind.number:
      return endsInMask(block, row) ? { to: row + 1, form: 'mask' } : null
    case TokenKind.punctuation:
    case TokenKind.symbol: {
      const sign = block.source.charCodeAt(block.base + tokens.start[row]!)
      if (sign === 0x5f) return lineAt(block, row)
      return closerOf(sign) === 0 ? null : bracketAt(block, row, sign)
    }
    default:
      return null
  }
}

/** "12xx": a figure in front of a mask. */
function endsInMask(block: DanishBlock, row: number): boolean {
  const last = block.source.charCodeAt(block.base + block.tokens.end[row]! - 1) | 0x20
  return last === 0x78 && /\dx{2,}$/i.test(block.textOf(row, row + 1))
}

/** "xx.xx.xxxx", "XXXX". Two capital X alone may be a Roman number, and after "cpr" the mask is meant. */
function maskAt(block: DanishBlock, row: number): Rows | null {
  const written = block.textOf(row, row + 1)
  if (written === 'XX') return null
  for (let before = row - 1; before >= Math.max(block.from, row - 4); before--) {
    if (notes.of(block.lexicon, block.tokens.word[before]!) & Field.cpr) return null
  }
  return { to: row + 1, form: 'mask' }
}

function promptAt(block: DanishBlock, row: number): Rows | null {
  for (const words of prompts) {
    let at = row
    let word = 0
    while (word < words.length && at < block.to) {
      if (block.tokens.kind[at] !== TokenKind.word) at++
      else if (block.wordAt(at) === words[word]) {
        word++
        at++
      } else break
    }
    if (word < words.length) continue
    // "for at angive tekst", "for at skrive": the prompt goes on to the end of its sentence or of these words.
    let end = at
    const longest = words[0] === 'klik' ? at + 3 : at
    while (end < Math.min(block.to, longest) && block.tokens.kind[end] === TokenKind.word) end++
    return { to: end, form: 'prompt' }
  }
  return null
}

/** Three underscores or more in a sentence; beside "Underskrift" the line is for the reader's pen. */
function lineAt(block: DanishBlock, row: number): Rows | null {
  let to = row
  while (to < block.to && block.source.charCodeAt(block.base + block.tokens.start[to]!) === 0x5f) to++
  if ((block.kind !== 'paragraph' && block.kind !== 'listItem') || block.tokens.end[to - 1]! - block.tokens.start[row]! < 3) return null
  for (let at = block.from; at < block.to; at++) {
    if (notes.of(block.lexicon, block.tokens.word[at]!) & Field.filledByHand) return null
  }
  return { to, form: 'line' }
}

function bracketAt(block: DanishBlock, row: number, sign: number): Rows | null {
  const { tokens, source, base } = block
  let words = 0
  let names = 0
  let isDoubled = false
  const closer = closerOf(sign)
  // »Havets dyr« og »Kaptajn Krudt«: quotation marks that close and open.
  const before = row > block.from && !(tokens.flags[row]! & TokenFlag.spaceBefore) ? source.charCodeAt(base + tokens.end[row - 1]! - 1) : 0
  if ((sign === 0xab || sign === 0x2039) && before !== 0 && /[\p{L}\d.!?,]/u.test(String.fromCharCode(before))) return null
  for (let at = row + 1; at < Math.min(block.to, row + 2 + mostInside); at++) {
    const code = source.charCodeAt(base + tokens.start[at]!)
    if (tokens.kind[at] === TokenKind.word) {
      words++
      if (words === 1 && notes.of(block.lexicon, tokens.word[at]!) & (Field.name | Field.mask)) names++
    } else if (code === closer) {
      const isField = sign === 0x7b ? words > 0 : sign === 0xab || sign === 0x2039 ? words === 1 : names > 0
      if (!isField) return null
      let to = at + 1
      if (isDoubled && to < block.to && source.charCodeAt(base + tokens.start[to]!) === closer) to++
      return { to, form: 'bracket' }
    } else if (code === sign && at === row + 1) isDoubled = true
  }
  return null
}
