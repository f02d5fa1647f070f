import { Inflate, inflateSync } from 'fflate'
import { decodeAs } from './platform.ts'
import { damaged, Refusal, saveAgain } from './refusal.ts'

/** Entries that an archive may have; letters have some twenty. */
const mostEntries = 2000
/** Bytes that one part of a letter, and all parts together, may unpack to. */
const largestEntry = 24 * 1024 * 1024
const largestTotal = 48 * 1024 * 1024
/** Parts that unpack to more than a megabyte may be packed this much: XML comes to a tenth of it. */
const highestRatio = 200
/** Packed bytes that are unpacked at a time, so that an archive that lies about sizes is stopped after 16 MB. */
const pieceBytes = 16 * 1024
/** Parts packed to less are unpacked at once into the room that they say they need; what is over falls beside it. */
const smallPart = 64 * 1024

interface Entry {
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** A part as it lies in its archive, held to the limits. */
export interface PackedPart {
  readonly name: string
  /** 0 for stored, 8 for deflated. */
  readonly method: number
  /** Bytes that it unpacks to. */
  readonly size: number
  readonly bytes: Uint8Array
}

/**
 * The parts of a packed letter (.docx, .odt) by name. A part is unpacked into memory when it is asked for, and nothing
 * is ever written: a name is a key to look up and never a path. What an archive says of itself is held to limits first.
 */
export class Zip {
  private readonly bytes: Uint8Array
  private readonly entries: ReadonlyMap<string, Entry>
  private total = 0

  /** Throws a {@link Refusal} where the list of parts is broken, too long, or has parts that lie over each other. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.entries = readDirectory(bytes)
    refuseOverlaps(bytes, this.entries)
  }

  names(): readonly string[] {
    return [...this.entries.keys()]
  }

  /** The unpacked bytes of a part, or null where there is none. Throws a {@link Refusal} above the limits. */
  read(name: string): Uint8Array | null {
    const part = this.packed(name)
    return part === null ? null : unpack(part)
  }

  /** The same without unpacking it. */
  packed(name: string): PackedPart | null {
    const entry = this.entries.get(name)
    if (entry === undefined) return null
    if ((entry.flags & 1) !== 0) throw locked()
    this.total += entry.size
    const isDense = entry.size > 1024 * 1024 && entry.size > highestRatio * entry.packed
    if (entry.size > largestEntry || this.total > largestTotal || isDense) throw tooLarge(name)
    const from = dataStart(this.bytes, entry)
    return { name, method: entry.method, size: entry.size, bytes: this.bytes.subarray(from, from + entry.packed) }
  }
}

/** The bytes of a part. Throws a {@link Refusal} where it is broken or has another size than it says. */
export function unpack({ name, method, size, bytes }: PackedPart): Uint8Array {
  if (method === 0 && bytes.length === size) return bytes
  if (method !== 8) throw broken(name)
  return bytes.length <= smallPart ? inflateSmall(bytes, size, name) : inflateLarge(bytes, size, name)
}

/** Whether two parts are the same to the byte, and so unpack to the same. */
export function isSamePart(one: PackedPart, other: PackedPart): boolean {
  const { length } = one.bytes
  if (one.name !== other.name || one.method !== other.method || one.size !== other.size) return false
  if (length !== other.bytes.length) return false
  for (let at = 0; at < length; at++) if (one.bytes[at] !== other.bytes[at]) return false
  return true
}

/** One byte more than the part says shows whether it says too little. */
function inflateSmall(packed: Uint8Array, size: number, name: string): Uint8Array {
  let out: Uint8Array
  try {
    out = inflateSync(packed, { out: new Uint8Array(size + 1) })
  } catch {
    throw broken(name)
  }
  if (out.length !== size) throw lying(name)
  return out
}

function inflateLarge(packed: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size)
  let reached = 0
  const stream = new Inflate((chunk) => {
    if (reached + chunk.length > size) throw lying(name)
    out.set(chunk, reached)
    reached += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += pieceBytes) {
      const end = Math.min(at + pieceBytes, packed.length)
      stream.push(packed.subarray(at, end), end === packed.length)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : broken(name)
  }
  if (reached !== size) throw lying(name)
  return out
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const end = findEnd(bytes)
  const count = short(bytes, end + 10)
  if (count > mostEntries) {
    throw new Refusal('for-stor', `Filen har ${count} dele; et brev har højst ${mostEntries}. Gem brevet igen i Word.`)
  }
  const entries = new Map<string, Entry>()
  let at = long(bytes, end + 16)
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || long(bytes, at) !== 0x02014b50) throw broken('indholdsfortegnelsen')
    const nameEnd = at + 46 + short(bytes, at + 28)
    const name = decodeAs('utf-8', bytes.subarray(at + 46, nameEnd))
    const entry: Entry = {
      flags: short(bytes, at + 8), method: short(bytes, at + 10), packed: long(bytes, at + 20),
      size: long(bytes, at + 24), offset: long(bytes, at + 42),
    }
    // The mark of an archive over 4 GB, which no letter is.
    if (entry.packed === 0xffffffff || entry.size === 0xffffffff || entry.offset === 0xffffffff) throw tooLarge(name)
    // Programs would not agree on which of two parts of a name is the letter.
    if (entries.has(name)) throw broken(name)
    entries.set(name, entry)
    at = nameEnd + short(bytes, at + 30) + short(bytes, at + 32)
  }
  return entries
}

/** The record at the end of an archive, which may be followed by a remark of at most 65,535 bytes. */
function findEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (long(bytes, at) === 0x06054b50 && at + 22 + short(bytes, at + 20) <= bytes.length) return at
  }
  throw new Refusal('beskadiget', 'Filen er ikke hel: slutningen mangler. Hent eller gem den igen.')
}

/** Parts that share bytes are the mark of an archive made to unpack to more than it holds. */
function refuseOverlaps(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>): void {
  const sorted = [...entries].sort(([, a], [, b]) => a.offset - b.offset)
  let reached = 0
  for (const [name, entry] of sorted) {
    if (entry.offset < reached || entry.offset + 30 > bytes.length) throw broken(name)
    if (long(bytes, entry.offset) !== 0x04034b50) throw broken(name)
    reached = dataStart(bytes, entry) + entry.packed
    if (reached > bytes.length) throw broken(name)
  }
}

function dataStart(bytes: Uint8Array, entry: Entry): number {
  return entry.offset + 30 + short(bytes, entry.offset + 26) + short(bytes, entry.offset + 28)
}

function short(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

function long(bytes: Uint8Array, at: number): number {
  return (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0
}

function broken(name: string): Refusal {
  const { code, message } = damaged(`Delen ”${shown(name)}” i filen`)
  return new Refusal(code, message)
}

function lying(name: string): Refusal {
  const what = `Delen ”${shown(name)}” i filen fylder noget andet, end filen siger`
  return new Refusal('beskadiget', `${what}. ${saveAgain}`)
}

function tooLarge(name: string): Refusal {
  return new Refusal('for-stor', `Delen ”${shown(name)}” i filen er for stor til at være et brev. Gem kun brevet selv.`)
}

function locked(): Refusal {
  return new Refusal('kodeord', 'Filen er låst med et kodeord. Fjern kodeordet, og gem den igen.')
}

/** A name from a file may hold anything; it is shown short and without what a terminal could take for orders. */
function shown(name: string): string {
  return name.replace(/[^\p{L}\p{N}._/[\] -]/gu, '?').slice(0, 60)
}
