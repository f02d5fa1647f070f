import type { Numbers } from '../src/packing/numbers.ts'
import { oneByte, twoBytes } from '../src/packing/numbers.ts'

/** Writes numbers into streams that `src/packing/numbers.ts` reads. */
export class NumberWriter implements Numbers {
  private readonly streams: number[][] = []

  number(stream: number, value: number): number {
    const bytes = (this.streams[stream] ??= [])
    const twoByteLimit = oneByte + (twoBytes - oneByte) * 256
    if (value < oneByte) bytes.push(value)
    else if (value < twoByteLimit) bytes.push(oneByte + ((value - oneByte) >>> 8), (value - oneByte) & 255)
    else bytes.push(twoBytes + 4, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
    return value
  }

  /** The streams one behind the other, after their number and lengths. */
  finish(): Uint8Array {
    const streams = Array.from(this.streams, (bytes) => bytes ?? [])
    const total = streams.reduce((sum, { length }) => sum + length, 4 + streams.length * 4)
    const bytes = new Uint8Array(total)
    const view = new DataView(bytes.buffer)
    view.setUint32(0, streams.length, true)
    let from = 4 + streams.length * 4
    streams.forEach((stream, index) => {
      view.setUint32(4 + index * 4, stream.length, true)
      bytes.set(stream, from)
      from += stream.length
    })
    return bytes
  }
}
