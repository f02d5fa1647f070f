import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { SentenceSource } from './sentences.ts'

/** Longest quotation or bracket, in tokens, that is taken for a part of the sentence around it. */
const longestAside = 80

/**
 * Quotations and brackets while a block is parted into sentences. A full stop inside one that is a part of a larger
 * sentence parts nothing: the starts that were found inside are taken back when it closes. One that nothing closes
 * takes nothing back. An aside inside another is not looked at.
 */
export class Asides {
  private readonly text: SentenceSource
  private readonly starts: number[]
  private opened = -1
  private closing = 0
  private startsBefore = 0
  /** An aside that began a sentence: what follows tells whether it is a part of it. */
  private unsettled = -1

  constructor(text: SentenceSource, starts: number[]) {
    this.text = text
    this.starts = starts
  }

  /** Whether the next token has to be shown to {@link settle}. */
  get isUnsettled(): boolean {
    return this.unsettled >= 0
  }

  /** Reads a row of punctuation. */
  read(row: number): void {
    const { tokens, source, base } = this.text
    const code = source.charCodeAt(base + tokens.start[row]!)
    if (this.unsettled < 0 && (code === 0x2e || code === 0x2c)) return
    if (this.unsettled >= 0 && (code === 0x2c || code === 0x3b || code === 0x2013 || code === 0x2d)) this.takeBack()
    this.unsettled = -1
    if (this.opened >= 0 && this.isClosing(row, code)) {
      const isLong = row - this.opened > longestAside
      const isFirst = this.opened === this.starts[this.startsBefore - 1]
      if (!isLong && !isFirst) this.takeBack()
      else if (!isLong) this.unsettled = row
      this.opened = -1
      return
    }
    const closing = closingOf(code)
    if (closing === 0 || (this.opened >= 0 && !(closing === this.closing && this.isOpener(row)))) return
    if ((closing === 0x22 || closing === 0x27) && !this.isOpener(row)) return
    this.opened = row
    this.closing = closing
    this.startsBefore = this.starts.length
  }

  /** Settles an aside at the head of a sentence by the token behind it: a lower-case word goes on with the sentence. */
  settle(row: number): void {
    if (this.unsettled < 0) return
    const { kind, flags } = this.text.tokens
    if (kind[row] === TokenKind.word && !(flags[row]! & TokenFlag.capital)) this.takeBack()
    this.unsettled = -1
  }

  private takeBack(): void {
    if (this.starts.length > this.startsBefore) this.starts.length = this.startsBefore
  }

  private isClosing(row: number, code: number): boolean {
    if (this.closing === 0x29) return code === 0x29 && !isSmile(this.text, row)
    if (this.closing === 0x5d) return code === this.closing
    return closingOf(code) === this.closing && !this.isOpener(row)
  }

  /** A quotation mark with white space before it and none behind it opens, whatever its make. */
  private isOpener(row: number): boolean {
    const { tokens, to } = this.text
    if (!(tokens.flags[row]! & TokenFlag.spaceBefore) && !this.isAfterOpening(row)) return false
    return row + 1 < to && !(tokens.flags[row + 1]! & TokenFlag.spaceBefore)
  }

  private isAfterOpening(row: number): boolean {
    const { tokens, source, base, from } = this.text
    if (row === from) return true
    if (tokens.kind[row - 1] !== TokenKind.punctuation) return false
    return /[([/–-]/.test(source.charAt(base + tokens.start[row - 1]!))
  }
}

/** The sign that closes what the sign opens, 0 for none; all double quotation marks are one, and all single ones. */
function closingOf(code: number): number {
  if (code === 0x28) return 0x29
  if (code === 0x5b) return 0x5d
  if (isQuoteSign(code)) return 0x22
  return code === 0x27 || (code >= 0x2018 && code <= 0x201a) || code === 0x2039 || code === 0x203a ? 0x27 : 0
}

/** " ” “ „ « » in any of their uses. */
export function isQuoteSign(code: number): boolean {
  return code === 0x22 || code === 0x201d || code === 0x201c || code === 0x201e || code === 0xab || code === 0xbb
}

/** Whether the bracket at a row is the mouth of ":-)" or ":)". */
export function isSmile({ tokens, source, base, from }: SentenceSource, row: number): boolean {
  if (row - 1 < from || source.charCodeAt(base + tokens.start[row]!) !== 0x29) return false
  if (tokens.flags[row]! & TokenFlag.spaceBefore) return false
  const before = source.charCodeAt(base + tokens.start[row - 1]!)
  if (before === 0x3a || before === 0x3b) return true
  if (before !== 0x2d || row - 2 < from || tokens.flags[row - 1]! & TokenFlag.spaceBefore) return false
  const eyes = source.charCodeAt(base + tokens.start[row - 2]!)
  return eyes === 0x3a || eyes === 0x3b
}
