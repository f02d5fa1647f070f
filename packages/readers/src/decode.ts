import type { Problem } from '@klarbrev/core'

/** What the bytes of a file turned out to be. */
export interface Decoded {
  /** The text without byte-order mark; empty when the file is binary. */
  readonly text: string
  readonly problems: readonly Problem[]
  readonly binary: boolean
}

// Both Node and browsers have it as a global, but neither of their type libraries belongs in a reader.
interface Decoder {
  decode(bytes: Uint8Array): string
}
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => Decoder

// To make a decoder costs more than to decode a letter. It keeps nothing from one file to the next.
let strict: Decoder | undefined

/** Finds the encoding of a file: UTF-8, UTF-16 with a byte-order mark, else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: fromUtf16(bytes, 0), problems: [], binary: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: fromUtf16(bytes, 1), problems: [], binary: false }
  if (isBinary(bytes)) return { text: '', problems: [unreadable], binary: true }
  const text = fromUtf8(bytes)
  if (text !== undefined) return { text, problems: [], binary: false }
  const { pairs, broken } = countUtf8(bytes)
  // In Windows-1252 a letter such as æ is hardly ever followed by what would make a UTF-8 sequence of it, so a file
  // with more whole sequences than broken ones is UTF-8 that was damaged. As 1252 it would have 'Ã¦' for every 'æ'.
  if (pairs > broken) {
    const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
    return { text, problems: [damaged(broken)], binary: false }
  }
  return { text: fromWindows1252(bytes), problems: [], binary: false }
}

const unreadable: Problem = {
  code: 'ulaeselig', message: 'Filen kan ikke læses som tekst. Gem brevet som .txt eller .md.',
}

function damaged(count: number): Problem {
  const what = count === 1 ? 'Ét tegn i filen er ødelagt' : `${count} tegn i filen er ødelagt`
  return { code: 'tegn', message: `${what} og vist som \ufffd. Gem filen igen som UTF-8.` }
}

// A table without branches, because every byte of every letter is looked at.
const controls = Uint8Array.from({ length: 256 }, (_, byte) => isControl(byte) ? 1 : 0)

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
}

/** A NUL byte, or more than one control character in fifty, means that the file is no text. */
function isBinary(bytes: Uint8Array): boolean {
  let found = 0
  for (let at = 0; at < bytes.length; at++) found |= controls[bytes[at] ?? 0] ?? 0
  if (found === 0) return false
  let count = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (isControl(byte)) count++
  }
  return count > 2 && count * 50 > bytes.length
}

/** The text of whole UTF-8, or undefined when a byte of it is broken. */
function fromUtf8(bytes: Uint8Array): string | undefined {
  strict ??= new TextDecoder('utf-8', { fatal: true })
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** Counts whole sequences of several bytes, and bytes that can be no part of UTF-8. */
function countUtf8(bytes: Uint8Array): { pairs: number, broken: number } {
  let pairs = 0
  let broken = 0
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, at, byte)
    if (length === 0) broken++
    else if (length > 1) pairs++
    at += length || 1
  }
  return { pairs, broken }
}

/** The length of the UTF-8 sequence at `at`, or 0 when it is broken, too long, a surrogate or out of range. */
function sequenceLength(bytes: Uint8Array, at: number, first: number): number {
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  const second = bytes[at + 1] ?? 0
  const isWrong = (first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)
    || (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)
  return isWrong ? 0 : length
}

function fromUtf16(bytes: Uint8Array, high: 0 | 1): string {
  return inPieces(Math.floor(bytes.length / 2) - 1, at => {
    const first = bytes[2 * at + 2] ?? 0
    const second = bytes[2 * at + 3] ?? 0
    return high === 1 ? first * 256 + second : second * 256 + first
  })
}

// The TextDecoder of some Node versions reads 0x80 to 0x9f of Windows-1252 as control characters; the table is certain.
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function fromWindows1252(bytes: Uint8Array): string {
  return inPieces(bytes.length, at => {
    const byte = bytes[at] ?? 0
    return byte >= 0x80 && byte < 0xa0 ? upperControls.charCodeAt(byte - 0x80) : byte
  })
}

/** Builds a string from code units a piece at a time, because a call takes only so many arguments. */
function inPieces(length: number, codeAt: (at: number) => number): string {
  const pieces: string[] = []
  for (let from = 0; from < length; from += 4096) {
    const codes: number[] = []
    for (let at = from; at < Math.min(from + 4096, length); at++) codes.push(codeAt(at))
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}
