/** What a stream of frames gives: JSON values, bodies that are no JSON, and the end of all trust in the stream. */
export interface FrameListener {
  message(value: unknown): void
  /** The frame was whole, its body no JSON; the next frame can still be read. */
  badBody(): void
  /** The stream cannot be followed any longer; nothing more is read from it. */
  broken(): void
}

/** Longest header and body that are taken, in bytes; a longer length is a broken stream and not a letter. */
const longestHeader = 4096
const longestBody = 64 * 1024 * 1024

/**
 * Takes the protocol's frames (`Content-Length: N`, an empty line, N bytes of JSON) out of a stream of bytes. The
 * library's own reader goes deaf for ever on a header without a length; this one says so.
 */
export class FrameParser {
  private readonly listener: FrameListener
  private chunks: Uint8Array[] = []
  private held = 0
  /** Bytes of the body that is being read, or -1 while the header is. */
  private wanted = -1
  private isBroken = false

  constructor(listener: FrameListener) {
    this.listener = listener
  }

  /** Takes the next bytes of the stream, and tells the listener of every frame that they complete. */
  push(chunk: Uint8Array): void {
    if (this.isBroken) return
    this.chunks.push(chunk)
    this.held += chunk.length
    while (!this.isBroken && (this.wanted < 0 ? this.readHeader() : this.readBody())) {
      // Each turn takes one header or one body.
    }
  }

  private readHeader(): boolean {
    const held = this.joined()
    const end = headerEnd(held)
    if (end < 0) {
      if (held.length > longestHeader || !startsLikeHeader(held)) this.fail()
      return false
    }
    const length = end > longestHeader ? null : bodyLength(held.subarray(0, end))
    if (length === null) {
      this.fail()
      return false
    }
    this.take(end + 4)
    this.wanted = length
    return true
  }

  private readBody(): boolean {
    if (this.held < this.wanted) return false
    const body = this.take(this.wanted)
    this.wanted = -1
    let value: unknown
    try {
      value = JSON.parse(decoder.decode(body))
    } catch {
      // The error itself quotes the text of the letter, so it goes no further.
      this.listener.badBody()
      return true
    }
    this.listener.message(value)
    return true
  }

  /** All held bytes as one piece; a long body is put together once, when it is whole. */
  private joined(): Uint8Array {
    if (this.chunks.length === 1) return this.chunks[0]!
    const all = new Uint8Array(this.held)
    let at = 0
    for (const chunk of this.chunks) {
      all.set(chunk, at)
      at += chunk.length
    }
    this.chunks = [all]
    return all
  }

  private take(count: number): Uint8Array {
    const all = this.joined()
    this.held -= count
    this.chunks = this.held > 0 ? [all.subarray(count)] : []
    return all.subarray(0, count)
  }

  private fail(): void {
    this.isBroken = true
    this.chunks = []
    this.held = 0
    this.listener.broken()
  }
}

const decoder = new TextDecoder()

/** Where the empty line after the header begins, or -1. */
function headerEnd(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, longestHeader + 4) - 3
  for (let at = 0; at < last; at++) {
    if (bytes[at] === 13 && bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at
  }
  return -1
}

/** Garbage is told at its first byte, and not when a header's worth of it has come. */
function startsLikeHeader(bytes: Uint8Array): boolean {
  const start = decoder.decode(bytes.subarray(0, 8)).toLowerCase()
  return 'content-'.startsWith(start)
}

/** The length that a header tells, or null where it tells none that can be used. */
function bodyLength(header: Uint8Array): number | null {
  let length: number | null = null
  for (const line of decoder.decode(header).split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) return null
    if (line.slice(0, colon).trim().toLowerCase() !== 'content-length') continue
    const written = line.slice(colon + 1).trim()
    if (!/^\d{1,10}$/.test(written)) return null
    length = Number(written)
  }
  return length !== null && length <= longestBody ? length : null
}
