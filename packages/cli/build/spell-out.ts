/**
 * Writes a bundle in ASCII, so that it is read as Latin-1: one byte a character in the file and in memory, and nothing
 * to decode. esbuild does so everywhere but in regular expressions, where `\uXXXX` means the same. Throws where a
 * template could show its raw text, in which it does not.
 */
export function spellOut(source: string): string {
  if (source.includes('String.raw')) throw new Error('bundle: String.raw may hold letters that cannot be spelt out')
  return source.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
