// Command and extractor speak in frames: a length in four bytes, the lowest first, and so many bytes.

/** The most that a frame may hold: no letter is as long, and no answer about one. */
export const longestFrame: number = 256 * 1024 * 1024

/** Puts the length before some bytes. */
export function frame(...parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const head = new Uint8Array(4)
  new DataView(head.buffer).setUint32(0, length, true)
  return [head, ...parts]
}

/** Puts frames together out of the chunks of a stream, and hands over each when it is whole. */
export class FrameReader {
  private readonly chunks: Uint8Array[] = []
  private waiting = 0
  private readonly take: (bytes: Uint8Array) => void

  constructor(take: (bytes: Uint8Array) => void) {
    this.take = take
  }

  /** False where the stream announces more than a frame may hold; nothing more can be understood then. */
  push(chunk: Uint8Array): boolean {
    this.chunks.push(chunk)
    this.waiting += chunk.length
    while (this.waiting >= 4) {
      const length = this.length()
      if (length > longestFrame) return false
      if (this.waiting < 4 + length) return true
      const whole = Buffer.concat(this.chunks)
      this.chunks.length = 0
      this.waiting = whole.length - 4 - length
      if (this.waiting > 0) this.chunks.push(whole.subarray(4 + length))
      this.take(whole.subarray(4, 4 + length))
    }
    return true
  }

  private length(): number {
    while (this.chunks[0]!.length < 4) this.chunks.splice(0, 2, Buffer.concat(this.chunks.slice(0, 2)))
    const first = this.chunks[0]!
    return new DataView(first.buffer, first.byteOffset, 4).getUint32(0, true)
  }
}
