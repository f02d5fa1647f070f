import type { Numbers } from '../src/packing/numbers.ts'
import { oneByte, twoBytes, zigzag } from '../src/packing/numbers.ts'

/** Writes numbers into streams that `src/packing/numbers.ts` reads. */
export class NumberWriter implements Numbers {
  private readonly streams: number[][] = []

  number(stream: number, value: number): number {
    const bytes = (this.streams[stream] ??= [])
    const twoByteLimit = oneByte + (twoBytes - oneByte) * 256
    if (value < oneByte) bytes.push(value)
    else if (value < twoByteLimit) bytes.push(oneByte + ((value - oneByte) >>> 8), (value - oneByte) & 255)
    else bytes.push(twoBytes, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
    return value
  }

  bytes(stream: number, to: Uint8Array, from: Uint8Array | null, at: number, length: number): void {
    const given = from!.subarray(at, at + length)
    to.set(given, at)
    const bytes = (this.streams[stream] ??= [])
    for (const byte of given) bytes.push(byte)
  }

  /** A number from 0 to 255 as one byte, for streams that are read as they lie. */
  byte(stream: number, value: number): void {
    if (value < 0 || value > 255) throw new Error(`${value} is no byte`)
    const bytes = (this.streams[stream] ??= [])
    bytes.push(value)
  }

  /** A column of 32-bit numbers, each by what it differs from the one before. */
  column(stream: number, from: ArrayLike<number>): void {
    let before = 0
    for (let at = 0; at < from.length; at++) {
      this.number(stream, zigzag((from[at]! - before) | 0))
      before = from[at]!
    }
  }

  /** What {@link finish} joins: the number of streams with their lengths, then each stream. */
  parts(): readonly Uint8Array[] {
    const streams = Array.from(this.streams, (bytes) => Uint8Array.from(bytes ?? []))
    const head = new Uint8Array(4 + streams.length * 4)
    const view = new DataView(head.buffer)
    view.setUint32(0, streams.length, true)
    streams.forEach(({ length }, index) => view.setUint32(4 + index * 4, length, true))
    return [head, ...streams]
  }

  /** The streams one behind the other, after their number and lengths. */
  finish(): Uint8Array {
    return Uint8Array.from(Buffer.concat(this.parts()))
  }
}
