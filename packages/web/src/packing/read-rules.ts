import type { RuleData } from '@klarbrev/engine'
import type { NumberReader } from './numbers.ts'
import { codeText } from './numbers.ts'
import { fillSieve, ownWay, parts, rowBytes, slotBits, Stream } from './rule-format.ts'
import type { Head } from './rule-format.ts'

/** Unpacks the rule data that the build packed. */
export function readRules(reader: NumberReader): RuleData {
  const head = JSON.parse(codeText(reader, Stream.sizes, Stream.text, null)) as Head
  let stream = Stream.columns
  const [phrases, letters] = parts.map((part) => {
    const columns = Object.entries(head.lengths[part]).map(([name, length]) => {
      const column = new Int32Array(length)
      if (!ownWay.has(name)) reader.column(stream++, column)
      return [name, column] as const
    })
    return { ...head[part], ...Object.fromEntries(columns) }
  }) as unknown as readonly [RuleData['phrases'], RuleData['letters']]
  readTable(reader, letters)
  return { version: head.version, phrases, letters }
}

/** Reads arrays and calls nothing, like the cells of the graph. */
function readTable(reader: NumberReader, to: RuleData['letters']): void {
  const { keys, weights, sieve } = to
  const behinds = reader.stream(Stream.slots)
  const low = reader.stream(Stream.lowKeys)
  const middle = reader.stream(Stream.middleKeys)
  const high = reader.stream(Stream.highKeys)
  const bits = slotBits(to)
  const mask = keys.length - 1
  const slots = new Int32Array(low.length)
  let row = 0
  for (let slot = 0; slot < keys.length; slot++) {
    const behind = behinds[slot]!
    if (behind === 0) continue
    const told = (high[row]! << 12) | (middle[row]! << 6) | low[row]!
    keys[slot] = (told << bits) | ((slot - behind + 1) & mask)
    slots[row++] = slot
  }
  const bytes = new Uint8Array(weights.buffer)
  for (let at = 0; at < rowBytes; at++) {
    const own = reader.stream(Stream.weights + at)
    for (let from = 0; from < own.length; from++) bytes[slots[from]! * rowBytes + at] = own[from]!
  }
  fillSieve(sieve, keys)
}
