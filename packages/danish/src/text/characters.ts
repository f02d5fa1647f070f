/** Classes of characters as the tokeniser sees them; 0 is none. */
export const CharClass = { space: 1, letter: 2, digit: 3, newline: 4, punctuation: 5, symbol: 6 } as const

/** Code units below this have an entry in the table of folds: all letters of European writing. */
const tableSize = 0x180

/** Signs of punctuation. */
const signs = '.,;:!?()[]{}"\'”„“«»‘’›‹…–—/\\-'

/** By code unit; 0 where the unit has not been met yet, so that only what occurs is ever worked out. */
const classes = new Uint8Array(0x10000)
const folds = new Uint16Array(tableSize)

for (let code = 0; code < tableSize; code++) {
  const char = String.fromCharCode(code)
  const lower = char.toLowerCase()
  folds[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  classes[code] = slowClass(code)
}

/**
 * The class of a UTF-16 code unit. Surrogates are symbols: no Danish word holds one. Soft hyphens, zero-width signs and
 * combining marks do not come this far; see `clean-copy.ts`. What lies past the end of a text (NaN) is a symbol.
 */
export function classOf(code: number): number {
  // Asked for NaN, a table is to the engine an object like any other from then on, and slow for all who ask.
  return Number.isNaN(code) ? CharClass.symbol : classes[code] || learn(code)
}

function learn(code: number): number {
  return (classes[code] = slowClass(code))
}

/** Lower case of a code unit below U+0180, others unchanged: enough for the fast way through a Danish word. */
export function fold(code: number): number {
  return code < tableSize ? folds[code]! : code
}

/** Folded letter or digit of a code unit below {@link foldTableSize}; 0 for everything that ends a plain word. */
export const wordFolds: Uint16Array = new Uint16Array(0x10000)
for (let code = 0; code < tableSize; code++) {
  if (classes[code] === CharClass.letter || classes[code] === CharClass.digit) wordFolds[code] = folds[code]!
}

export const foldTableSize: number = tableSize

/** Whether the code unit is a capital letter. */
export function isCapital(code: number): boolean {
  if (code < tableSize) return classes[code] === CharClass.letter && folds[code] !== code
  const char = String.fromCharCode(code)
  return char !== char.toLowerCase()
}

function slowClass(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CharClass.newline
  if (code < 0x21 || (code >= 0x7f && code <= 0xa0)) return CharClass.space
  if (code >= 0x200e && code <= 0x200f) return CharClass.space
  if (code >= 0x30 && code <= 0x39) return CharClass.digit
  const char = String.fromCharCode(code)
  if (code < tableSize ? isLatinLetter(code) : /\p{L}/u.test(char)) return CharClass.letter
  if (code >= tableSize && /\s/.test(char)) return CharClass.space
  return signs.includes(char) ? CharClass.punctuation : CharClass.symbol
}

/** Whether a code unit below {@link foldTableSize} is a letter: told without patterns, which a start has no time for. */
function isLatinLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return code !== 0xd7 && code !== 0xf7
}

/** The word as it is looked up: composed, lower case, without a line-end hyphen. */
export function normaliseWord(written: string): string {
  return written.replace(/-\s+/g, '').normalize('NFC').toLowerCase()
}

/** First of the two hashes of a word, over its folded code units. */
export function hashFirst(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Second hash, independent of the first. */
export function hashSecond(hash: number, code: number): number {
  return Math.imul((hash << 5) ^ (hash >>> 2) ^ code, 0x9e3779b1)
}

export const hashSeed: number = 0x811c9dc5 | 0
export const hashSeedSecond: number = 0x2545f491 | 0
