/**
 * Numbers on their way into streams of bytes, or out of them. The build's writer writes the number it is given; the
 * page's reader reads one and takes no notice of what it is given. So one routine can say how a thing is packed and how
 * it is unpacked, and the two can never part; where that would be slow the reader has a routine of its own. Numbers of
 * one sort lie in one stream, where they deflate best.
 */
export interface Numbers {
  /** A number from 0 to 2^32 - 1, smaller ones in fewer bytes. */
  number(stream: number, value: number): number
  /** So many bytes as they are: into `to`, or out of `from`, from a place on. */
  bytes(stream: number, to: Uint8Array, from: Uint8Array | null, at: number, length: number): void
}

/** Numbers below this take one byte. */
export const oneByte = 128
/** First bytes below this one begin a number of two bytes, this one begins one of four more. */
export const twoBytes = 240

/** A number that may be negative as one that is not: 0, -1, 1, -2, 2 … */
export function zigzag(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0
}

/** Undoes {@link zigzag}. */
export function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1)
}

/** Codes a text, its length in a stream of its own. */
export function codeText(numbers: Numbers, sizes: number, stream: number, text: string | null): string {
  const given = text === null ? null : new TextEncoder().encode(text)
  const bytes = new Uint8Array(numbers.number(sizes, given?.length ?? 0))
  numbers.bytes(stream, bytes, given, 0, bytes.length)
  return new TextDecoder().decode(bytes)
}

/** Reads the streams that the build wrote one behind the other. */
export class NumberReader implements Numbers {
  private readonly all: Uint8Array
  private readonly at: Int32Array
  private readonly ends: Int32Array

  /** The bytes begin with the number of streams and their lengths, four bytes each. */
  constructor(bytes: Uint8Array) {
    this.all = bytes
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const count = view.getUint32(0, true)
    this.at = new Int32Array(count)
    this.ends = new Int32Array(count)
    let from = 4 + count * 4
    for (let stream = 0; stream < count; stream++) {
      this.at[stream] = from
      from += view.getUint32(4 + stream * 4, true)
      this.ends[stream] = from
    }
  }

  number(stream: number): number {
    const value = this.all[this.at[stream]!++]!
    return value < oneByte ? value : this.longer(stream, value)
  }

  bytes(stream: number, to: Uint8Array, _: null, at: number, length: number): void {
    const from = this.at[stream]!
    to.set(this.all.subarray(from, from + length), at)
    this.at[stream] = from + length
  }

  /** A whole stream as it lies, for those who know what its bytes mean. */
  stream(stream: number): Uint8Array {
    return this.all.subarray(this.at[stream], this.ends[stream])
  }

  /** Fills a column of 32-bit numbers, each told by what it differs from the one before. */
  column(stream: number, to: Int32Array | Uint32Array | Uint16Array): void {
    let before = 0
    for (let at = 0; at < to.length; at++) {
      before = (before + unzigzag(this.number(stream))) | 0
      to[at] = before
    }
  }

  private longer(stream: number, first: number): number {
    if (first < twoBytes) return oneByte + (first - oneByte) * 256 + this.all[this.at[stream]!++]!
    let value = 0
    for (let more = 4; more > 0; more--) value = value * 256 + this.all[this.at[stream]!++]!
    return value
  }
}
