import type { RuleData } from '@klarbrev/engine'
import { codeText } from '../src/packing/numbers.ts'
import { fillSieve, ownWay, parts, rowBytes, slotBits, Stream } from '../src/packing/rule-format.ts'
import type { Head } from '../src/packing/rule-format.ts'
import type { NumberWriter } from './number-writer.ts'

/** What the language works out by itself where it is not told: the page has time for that, and not for its bytes. */
const leftOut: ReadonlySet<string> = new Set(['words'])

/** Packs the rule data as `src/packing/read-rules.ts` unpacks it. */
export function writeRules(numbers: NumberWriter, ruleData: RuleData): void {
  const lengths = (part: object) => Object.fromEntries(columnsOf(part).map(([name, { length }]) => [name, length]))
  const rest = (part: object) => Object.fromEntries(Object.entries(part).filter(([, value]) => !isColumn(value)))
  const { version, phrases, letters } = ruleData
  const head: Head = {
    version,
    phrases: rest(phrases),
    letters: rest(letters),
    lengths: { phrases: lengths(phrases), letters: lengths(letters) },
  }
  codeText(numbers, Stream.sizes, Stream.text, JSON.stringify(head))
  let stream = Stream.columns
  for (const part of parts) {
    for (const [name, column] of columnsOf(ruleData[part])) if (!ownWay.has(name)) numbers.column(stream++, column)
  }
  writeTable(numbers, letters)
}

function columnsOf(part: object): readonly (readonly [string, Int32Array])[] {
  return Object.entries(part).filter(([name, value]) => isColumn(value) && !leftOut.has(name))
}

function isColumn(value: unknown): boolean {
  return value instanceof Int32Array
}

function writeTable(numbers: NumberWriter, letters: RuleData['letters']): void {
  const { keys, weights, sieve } = letters
  const bits = slotBits(letters)
  if (weights.length * 4 !== keys.length * rowBytes) throw new Error('The rows of weights have another length now.')
  const bytes = new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength)
  keys.forEach((key, slot) => {
    numbers.byte(Stream.slots, key === 0 ? 0 : ((slot - key) & (keys.length - 1)) + 1)
    if (key === 0) return
    const told = key >>> bits
    numbers.byte(Stream.lowKeys, told & 63)
    numbers.byte(Stream.middleKeys, (told >>> 6) & 63)
    numbers.byte(Stream.highKeys, told >>> 12)
    for (let at = 0; at < rowBytes; at++) numbers.byte(Stream.weights + at, bytes[slot * rowBytes + at]!)
  })
  const own = new Int32Array(sieve.length)
  fillSieve(own, keys)
  if (!own.every((word, at) => word === sieve[at])) {
    throw new Error('The sieve does not follow from the keys: the language has another one now.')
  }
}
