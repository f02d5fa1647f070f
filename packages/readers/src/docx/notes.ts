import type { XmlTag } from '../xml.ts'

/** The name of the note of `w:footnote`, or of the one that `w:footnoteReference` points to: `footnote 3`. */
export function noteName(element: string, tag: XmlTag): string {
  return `${element.startsWith('w:e') ? 'endnote' : 'footnote'} ${tag.attribute('w:id') ?? ''}`
}

/**
 * The notes that a text points to, and the signs that its writer has set for them: text in the letter and in the note,
 * and words of neither.
 */
export class Notes {
  private readonly signs = new Map<string, string>()

  /** Whether there is anything to look for in the parts that hold notes. */
  hasAny(): boolean {
    return this.signs.size > 0
  }

  point(note: string): void {
    if (!this.signs.has(note)) this.signs.set(note, '')
  }

  /** Signs may be split over several pieces of text. */
  addSign(note: string, sign: string): void {
    this.signs.set(note, (this.signs.get(note) ?? '') + sign)
  }

  /** Whether this is the whole sign of the note. */
  isSign(note: string, text: string): boolean {
    return this.signOf(note) === text.trim()
  }

  /** How many characters at the beginning of a note are none of its words: its sign, and blanks around it. */
  leadOf(note: string, text: string): number {
    const words = text.trimStart()
    const sign = this.signOf(note)
    const after = words.slice(sign.length)
    const isSigned = sign !== '' && words.startsWith(sign) && (after === '' || after.trimStart() !== after)
    return text.length - (isSigned ? after.trimStart() : words).length
  }

  private signOf(note: string): string {
    return (this.signs.get(note) ?? '').trim()
  }
}
