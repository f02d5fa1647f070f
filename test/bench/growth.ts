import { makeProse } from './letters.ts'
import { growthExponent, median } from './numbers.ts'

/** How time grows with length for one kind of text. */
export interface Growth {
  readonly name: string
  /** Microseconds of processor time for one text, by how many times as long as a letter of 450 words it is. */
  readonly microseconds: readonly number[]
  readonly exponent: number
}

/** Lengths, in letters of 450 words. */
export const lengths: readonly number[] = [1, 4, 16, 64]

const wordsPerLetter = 450
/** What 450 Danish words come to, for texts that have no words to count. */
const charactersPerLetter = 2900

/** Rounds that are not counted. */
const warmUps = 2

interface Kind {
  readonly name: string
  readonly make: (length: number, seed: number) => string
}

const repeat = (unit: string) => (length: number): string =>
  unit.repeat(Math.ceil((length * charactersPerLetter) / unit.length))

const prose = (length: number, seed: number): string => makeProse(wordsPerLetter * length, seed)

/** An ordinary letter made longer with fresh sentences, and texts made to hurt. */
const kinds: readonly Kind[] = [
  { name: 'brev, forlænget med nye sætninger', make: prose },
  { name: 'ingen punktummer', make: (length, seed) => prose(length, seed).replace(/[.:?!\n]+/g, ' ') },
  { name: 'ét endeløst ord', make: (length, seed) => prose(length, seed).replace(/[^\p{L}]+/gu, '') },
  { name: 'kun cifre', make: repeat('1234567890') },
  { name: 'kun “jf. § 3, stk. 2, ”', make: repeat('jf. § 3, stk. 2, ') },
  { name: 'kun korte linjer', make: repeat('- a\n  b\n') },
  { name: 'kun tegn', make: repeat('("»*_>-•.,;:”') },
]

/**
 * Measures all kinds, the lengths in turns. The heap is not emptied in between: a forced collection also throws away
 * compiled code, and everything after it is three times as slow for a while.
 */
export function measureGrowth(lint: (text: string) => number, rounds: number): readonly Growth[] {
  return kinds.map(({ name, make }, kind) => {
    const times = lengths.map(() => [] as number[])
    for (let round = 0; round < rounds + warmUps; round++) {
      for (const [index, length] of lengths.entries()) {
        // Short texts are repeated so that each length is timed over about the same amount of text.
        const count = Math.max(1, Math.min(48, lengths.at(-1)! / length))
        const seed = 1000 + ((kind * 50 + round) * lengths.length + index) * 64
        const texts = Array.from({ length: count }, (_, nth) => make(length, seed + nth))
        const before = process.cpuUsage()
        for (const text of texts) lint(text)
        const { user, system } = process.cpuUsage(before)
        if (round >= warmUps) times[index]!.push((user + system) / count)
      }
    }
    const microseconds = times.map((measured) => median(measured))
    const points = lengths.map((size, index) => ({ size, time: microseconds[index]! }))
    return { name, microseconds, exponent: growthExponent(points) }
  })
}
