const newline = 0x0a

/** A line of a stream, or the news that one was longer than allowed; what it held is gone then. */
export type Line = { readonly bytes: Uint8Array } | 'too-long'

/**
 * Cuts a stream into lines and never holds more than `most` bytes of one, whatever the other side sends. The last line
 * needs no line end.
 */
export async function* linesOf(parts: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const line: Line = length > most ? 'too-long' : { bytes: Buffer.concat(held) }
    held = []
    length = 0
    return line
  }
  for await (const part of parts) {
    let from = 0
    while (from < part.length) {
      const at = part.indexOf(newline, from)
      const end = at < 0 ? part.length : at
      length += end - from
      if (length > most) held = []
      else held.push(part.subarray(from, end))
      if (at < 0) break
      yield take()
      from = at + 1
    }
  }
  if (length > 0) yield take()
}
