import { CharClass, classOf, foldTableSize, hashFirst, hashSecond, hashSeed, hashSeedSecond, isCapital, wordFolds } from './characters.ts'
import { namedCaseAt } from './number-tokens.ts'
import { pushSpecial, pushWord, type Reading } from './push-tokens.ts'
import { addressAt, linkAt } from './special-tokens.ts'

/** Reads a word with a sign or a rare letter in it, which may turn out to be a link, an address or a case number. */
export function readOddWord(reading: Reading, at: number, limit: number, flags: number): number {
  const { text, codes, words } = reading
  let first = hashSeed
  let second = hashSeedSecond
  let digits = 0
  let capitals = 0
  let length = 0
  let end = at
  let isPlain = true
  let dots = 0
  let signs = 0
  while (end < limit) {
    const code = codes[end]!
    const plain = wordFolds[code]!
    if (plain !== 0) {
      if (plain !== code) capitals++
      else if (code <= 0x39) digits++
      first = hashFirst(first, plain)
      second = hashSecond(second, plain)
      length++
      end++
      continue
    }
    if (code >= foldTableSize && classOf(code) === CharClass.letter) {
      isPlain = false
      length++
      end++
      continue
    }
    if (code === 0x20) break
    if (code === 0x40 || code === 0x5f || code === 0x2b) {
      const link = linkAt(text, at, limit)
      if (link !== null) return pushSpecial(reading, at, link.end, limit, link.kind, flags)
      break
    }
    const join = joins(text, codes, code, end, limit)
    if (join === 0) {
      // In "Ida.Holm@nyby.dk" and "www.Nyby.dk" a full stop before a capital parts no sentences.
      if (code === 0x2e && classOf(codes[end + 1]!) === CharClass.letter) {
        const mail = text.startsWith('www', at) ? linkAt(text, at, limit) : addressAt(text, at, limit)
        if (mail !== null) return pushSpecial(reading, at, mail.end, limit, mail.kind, flags)
      }
      break
    }
    if (code === 0x2e) dots++
    if (join === 1) {
      first = hashFirst(first, code)
      second = hashSecond(second, code)
      length++
      signs++
    }
    end += join
  }
  // A word with inner full stops may be a link ("borger.dk") or two sentences run together ("sagen.Du").
  if (dots > 0 || (codes[end] === 0x3a && text.startsWith('://', end))) {
    const link = linkAt(text, at, limit)
    if (link !== null && link.end >= end) return pushSpecial(reading, at, link.end, limit, link.kind, flags)
  }
  // Letters before the year of a case: "EMN-2025-00391".
  if (digits >= 3 && (signs > 0 || capitals > 0)) {
    const number = namedCaseAt(text, at, limit, reading.before)
    if (number !== null && number.end >= end) {
      return pushSpecial(reading, at, number.end, limit, number.kind, flags)
    }
  }
  const cell = isPlain ? words.meet(first, second, length, text, at, end) : words.meetWritten(text.slice(at, end))
  return pushWord(reading, at, end, limit, flags, cell, length - digits - signs, capitals, dots)
}

/** How many code units of what stands at `at` belong inside the word: 0 none; more than 1 for a line-end hyphen. */
function joins(text: string, codes: Uint16Array, code: number, at: number, limit: number): number {
  const next = codes[at + 1]!
  const nextClass = at + 1 < limit ? classOf(next) : CharClass.space
  if (code === 0x2e) {
    // "sagen.Du": a capital after a lower-case letter is a new sentence with its space missing.
    return nextClass === CharClass.letter && !(isCapital(next) && !isCapital(codes[at - 1]!)) ? 1 : 0
  }
  if (code === 0x27 || code === 0x2019 || code === 0x2f) {
    return nextClass === CharClass.letter || nextClass === CharClass.digit ? 1 : 0
  }
  if (code !== 0x2d) return 0
  if (nextClass === CharClass.letter || nextClass === CharClass.digit) return 1
  if (nextClass !== CharClass.newline) return 0
  let end = at + 2
  if (next === 13 && codes[end] === 10) end++
  while (end < limit && end < at + 40 && classOf(codes[end]!) === CharClass.space) end++
  const behind = codes[end]!
  if (end >= limit || classOf(behind) !== CharClass.letter || isCapital(behind)) return 0
  return /^(?:og|eller|samt)\b/.test(text.slice(end, end + 6)) ? 0 : end - at
}
