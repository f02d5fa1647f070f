import { decode } from './decode.ts'

// Both Node and browsers have it as a global, but neither of their type libraries belongs in a reader.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * The bytes of a changed text in the encoding of the file it came from: UTF-8 with or without byte-order mark, UTF-16
 * or Windows-1252. Null where the file would not come back the same (broken bytes), or cannot hold a sign of the text.
 */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array | null {
  const own = decode(bytes)
  if (own.binary) return null
  const encode = encoders.find((one) => isSame(one(own.text), bytes))
  const made = encode?.(text) ?? null
  // A sign that the encoding lacks would come back as another.
  return made !== null && decode(made).text === text ? made : null
}

type Encoder = (text: string) => Uint8Array | null

const encoders: readonly Encoder[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => toUtf16(text, 0),
  (text) => toUtf16(text, 1),
  toWindows1252,
]

function toUtf16(text: string, high: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2)
  const marked = `\ufeff${text}`
  for (let at = 0; at < marked.length; at++) {
    const code = marked.charCodeAt(at)
    bytes[2 * at + high] = code & 0xff
    bytes[2 * at + 1 - high] = code >> 8
  }
  return bytes
}

let byteOf: ReadonlyMap<string, number> | undefined

/** Null where the text has a sign that Windows-1252 has not. */
function toWindows1252(text: string): Uint8Array | null {
  const own = (byte: number): string => decode(Uint8Array.of(byte, 0x20)).text[0]!
  byteOf ??= new Map(Array.from({ length: 128 }, (_, at): [string, number] => [own(at + 128), at + 128]))
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 128 ? code : byteOf.get(text[at]!)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

function isSame(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && a.length === b.length && a.every((byte, at) => byte === b[at])
}
