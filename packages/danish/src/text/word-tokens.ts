import { CharClass, classOf, foldTableSize, hashFirst, hashSecond, hashSeed, hashSeedSecond, wordFolds } from './characters.ts'
import { readOddWord } from './odd-words.ts'
import { pushWord, type Reading } from './push-tokens.ts'

/** Reads the word that begins at `at` into its row and gives the offset behind it. */
export function readWord(reading: Reading, at: number, limit: number, flags: number): number {
  // Nearly all words are plain: letters, then a blank or a sign that belongs to no word. They are read in this loop,
  // which does nothing else; all others are read anew by the way for odd ones.
  const { codes } = reading
  let first = hashSeed
  let second = hashSeedSecond
  let digits = 0
  let capitals = 0
  let end = at
  let code = 0
  while (end < limit) {
    code = codes[end]!
    const plain = wordFolds[code]!
    if (plain === 0) break
    if (plain !== code) capitals++
    else if (code <= 0x39) digits++
    first = hashFirst(first, plain)
    second = hashSecond(second, plain)
    end++
  }
  if (digits > 2 || (end < limit && goesOn(codes, code, end))) return readOddWord(reading, at, limit, flags)
  const cell = reading.words.meet(first, second, end - at, reading.text, at, end)
  return pushWord(reading, at, end, limit, flags, cell, end - at - digits, capitals, 0)
}

/** Whether what stands behind a run of letters may belong to the word, or make more of it than a word. */
function goesOn(codes: Uint16Array, code: number, at: number): boolean {
  switch (code) {
    case 0x20:
    case 0x0a:
    case 0x2c:
      return false
    case 0x2e:
      return classOf(codes[at + 1]!) === CharClass.letter
    case 0x27:
    case 0x2b:
    case 0x2d:
    case 0x2f:
    case 0x3a:
    case 0x40:
    case 0x5f:
      return true
    default:
      return code >= foldTableSize && (code === 0x2019 || classOf(code) === CharClass.letter)
  }
}
