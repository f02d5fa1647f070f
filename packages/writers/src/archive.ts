import { deflateSync, inflateSync } from 'fflate'
import { unusual } from './cannot-comment.ts'
import { decode, encode } from './platform.ts'

interface Entry {
  readonly name: string
  /** The record of the list of parts, as it stands in the file. */
  readonly record: Uint8Array
  /** The extra field of the part's own header. */
  readonly extra: Uint8Array
  readonly packed: Uint8Array
}

/** The parts of a Word file as they are stored. Throws {@link CannotComment} for what is not a plain archive. */
export class Archive {
  private readonly entries: readonly Entry[]
  private readonly end: Uint8Array

  constructor(given: Uint8Array) {
    // The slices of Node's buffers are views, and writing into them would change the caller's file.
    const bytes = new Uint8Array(given.buffer, given.byteOffset, given.length)
    const at = findEnd(bytes)
    this.end = bytes.slice(at, at + 22 + short(bytes, at + 20))
    this.entries = readEntries(bytes, long(bytes, at + 16), short(bytes, at + 10))
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name)
  }

  /** The unpacked text of a part in UTF-8, or null where there is none. */
  read(name: string): string | null {
    const entry = this.entries.find((one) => one.name === name)
    if (entry === undefined) return null
    const method = short(entry.record, 10)
    if ((short(entry.record, 8) & 1) !== 0 || (method !== 0 && method !== 8)) throw unusual()
    try {
      return decode(method === 0 ? entry.packed : inflateSync(entry.packed))
    } catch {
      throw unusual()
    }
  }

  /** The archive with these parts changed or added; every other part has the same packed bytes, in the same order. */
  with(parts: ReadonlyMap<string, string>): Uint8Array {
    const added = [...parts].filter(([name]) => !this.has(name)).map(([name, text]) => packed(blank(name), text))
    const changed = this.entries.map((entry) => {
      const text = parts.get(entry.name)
      return text === undefined ? entry : packed(entry, text)
    })
    const bodies: Uint8Array[] = []
    const records: Uint8Array[] = []
    let offset = 0
    for (const entry of [...changed, ...added]) {
      const record = entry.record.slice()
      // The sizes stand in the header, so that none need follow the data.
      setShort(record, 8, short(record, 8) & ~8)
      setLong(record, 42, offset)
      const header = headerOf(entry, record)
      bodies.push(header, entry.packed)
      records.push(record)
      offset += header.length + entry.packed.length
    }
    const end = this.end.slice()
    setShort(end, 8, records.length)
    setShort(end, 10, records.length)
    setLong(end, 12, records.reduce((sum, record) => sum + record.length, 0))
    setLong(end, 16, offset)
    return joined([...bodies, ...records, end])
  }
}

function readEntries(bytes: Uint8Array, from: number, count: number): readonly Entry[] {
  const entries: Entry[] = []
  let at = from
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || long(bytes, at) !== 0x02014b50) throw unusual()
    const nameEnd = at + 46 + short(bytes, at + 28)
    const next = nameEnd + short(bytes, at + 30) + short(bytes, at + 32)
    const offset = long(bytes, at + 42)
    if (long(bytes, offset) !== 0x04034b50) throw unusual()
    const extraFrom = offset + 30 + short(bytes, offset + 26)
    const dataFrom = extraFrom + short(bytes, offset + 28)
    const dataEnd = dataFrom + long(bytes, at + 20)
    if (dataEnd > bytes.length || next > bytes.length) throw unusual()
    entries.push({
      name: decode(bytes.subarray(at + 46, nameEnd)), record: bytes.slice(at, next),
      extra: bytes.subarray(extraFrom, dataFrom), packed: bytes.subarray(dataFrom, dataEnd),
    })
    at = next
  }
  return entries
}

/** An entry of this name without anything in it, dated as archives without a clock are: 1 January 1980. */
function blank(name: string): Entry {
  const written = encode(name)
  const record = new Uint8Array(46 + written.length)
  setLong(record, 0, 0x02014b50)
  setShort(record, 4, 20)
  setShort(record, 6, 20)
  setShort(record, 14, 0x21)
  setShort(record, 28, written.length)
  record.set(written, 46)
  return { name, record, extra: new Uint8Array(0), packed: new Uint8Array(0) }
}

function packed(entry: Entry, text: string): Entry {
  const bytes = encode(text)
  const data = deflateSync(bytes)
  const record = entry.record.slice()
  setShort(record, 10, 8)
  setLong(record, 16, checksum(bytes))
  setLong(record, 20, data.length)
  setLong(record, 24, bytes.length)
  return { ...entry, record, packed: data }
}

/** A part's own header says what its record in the list says. */
function headerOf({ extra }: Entry, record: Uint8Array): Uint8Array {
  const nameLength = short(record, 28)
  const header = new Uint8Array(30 + nameLength + extra.length)
  setLong(header, 0, 0x04034b50)
  header.set(record.subarray(6, 28), 4)
  setShort(header, 26, nameLength)
  setShort(header, 28, extra.length)
  header.set(record.subarray(46, 46 + nameLength), 30)
  header.set(extra, 30 + nameLength)
  return header
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function findEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (long(bytes, at) === 0x06054b50 && at + 22 + short(bytes, at + 20) <= bytes.length) return at
  }
  throw unusual()
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xedb88320
  return rest
})

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ remainders[(sum ^ byte) & 255]!
  return (sum ^ 0xffffffff) >>> 0
}

function short(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

function long(bytes: Uint8Array, at: number): number {
  return (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0
}

function setShort(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 255
  bytes[at + 1] = (value >>> 8) & 255
}

function setLong(bytes: Uint8Array, at: number, value: number): void {
  setShort(bytes, at, value & 0xffff)
  setShort(bytes, at + 2, value >>> 16)
}
