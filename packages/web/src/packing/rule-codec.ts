import type { RuleData } from '@klarbrev/engine'
import type { Numbers } from './numbers.ts'
import { codeColumn, codeText } from './numbers.ts'

/** Where numbers of one sort lie. */
const Stream = { sizes: 0, text: 1, slots: 2, keys: 3, weights: 6, columns: 7 }

/** The columns of a part of the rule data, by name. */
type Columns = Record<string, Int32Array>

/** What the language works out by itself where it is not told: the page has time for that, and not for its bytes. */
const leftOut: ReadonlySet<string> = new Set(['words'])

/** What of the rule data is no column of numbers, and the lengths of those that are. */
interface Head {
  readonly version: string
  readonly phrases: Readonly<Record<string, unknown>>
  readonly letters: Readonly<Record<string, unknown>>
  readonly lengths: Readonly<Record<'phrases' | 'letters', Readonly<Record<string, number>>>>
}

/** Columns that are packed in a way of their own. */
const ownWay: ReadonlySet<string> = new Set(['keys', 'weights', 'sieve'])

/** Codes the rule data. When it is unpacked there is no source, and what is given back is the rule data. */
export function codeRules(numbers: Numbers, source: RuleData | null): RuleData {
  const told = source === null ? null : JSON.stringify(headOf(source))
  const head = JSON.parse(codeText(numbers, Stream.sizes, Stream.text, told)) as Head
  let stream = Stream.columns
  const columnsOf = (part: 'phrases' | 'letters'): Columns => {
    const columns: Columns = {}
    for (const [name, length] of Object.entries(head.lengths[part])) {
      columns[name] = new Int32Array(length)
      if (ownWay.has(name)) continue
      const from = source === null ? null : (source[part] as unknown as Columns)[name]!
      codeColumn(numbers, stream++, columns[name], from)
    }
    return columns
  }
  const phrases = { ...head.phrases, ...columnsOf('phrases') } as unknown as RuleData['phrases']
  const letters = { ...head.letters, ...columnsOf('letters') } as unknown as RuleData['letters']
  codeTable(numbers, letters, source?.letters ?? null)
  return { version: head.version, phrases, letters }
}

function headOf({ version, phrases, letters }: RuleData): Head {
  const isColumn = ([, value]: readonly [string, unknown]): boolean => value instanceof Int32Array
  const rest = (part: object) => Object.fromEntries(Object.entries(part).filter((entry) => !isColumn(entry)))
  const lengths = (part: object) => {
    const columns = Object.entries(part as Columns).filter((entry) => isColumn(entry) && !leftOut.has(entry[0]))
    return Object.fromEntries(columns.map(([name, column]) => [name, column.length]))
  }
  return {
    version,
    phrases: rest(phrases),
    letters: rest(letters),
    lengths: { phrases: lengths(phrases), letters: lengths(letters) },
  }
}

/**
 * The table of what sentences do. A key lies at the slot that its low bits name or a little behind it, so that only the
 * distance has to be told besides its high bits; an empty slot has no weights, and the sieve follows from the keys.
 */
function codeTable(numbers: Numbers, to: RuleData['letters'], from: RuleData['letters'] | null): void {
  const slots = to.keys.length
  const mask = slots - 1
  const bits = 32 - Math.clz32(mask)
  const row = (to.weights.length * 4) / Math.max(1, slots)
  const weights = new Uint8Array(to.weights.buffer)
  const given = from && new Uint8Array(from.weights.buffer, from.weights.byteOffset, from.weights.byteLength)
  for (let slot = 0; slot < slots; slot++) {
    const key = from?.keys[slot] ?? 0
    const behind = numbers.number(Stream.slots, key === 0 ? 0 : ((slot - key) & mask) + 1)
    if (behind === 0) continue
    let high = key >>> bits
    const low = numbers.number(Stream.keys, high & 63)
    const middle = numbers.number(Stream.keys + 1, (high >>> 6) & 63)
    high = (numbers.number(Stream.keys + 2, high >>> 12) << 12) | (middle << 6) | low
    to.keys[slot] = (high << bits) | ((slot - behind + 1) & mask)
    numbers.bytes(Stream.weights, weights, given, slot * row, row)
  }
  fillSieve(to.sieve, to.keys)
  const isAsGiven = from === null || from.sieve.every((word, at) => word === to.sieve[at])
  if (!isAsGiven) throw new Error('The sieve does not follow from the keys: the language has another one now.')
}

/** Sets the bit of each key, which its high bits name. */
function fillSieve(sieve: Int32Array, keys: Int32Array): void {
  const shift = Math.clz32(sieve.length * 32) + 1
  for (const key of keys) {
    const bit = key >>> shift
    if (key !== 0) sieve[bit >>> 5]! |= 1 << (bit & 31)
  }
}
