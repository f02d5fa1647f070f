/**
 * The words of a finding as keyed hashes see them: composed, without soft hyphens, and with one space where the letter
 * has white space of any kind, so that a new line break or another way to encode the letter makes no new finding.
 */
export function wordsOf(text: string, start: number, end: number): string {
  return text.slice(start, end).normalize('NFC').replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim()
}
