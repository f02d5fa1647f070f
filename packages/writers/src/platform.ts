declare const TextDecoder: new (encoding: string, options: { fatal: boolean, ignoreBOM: boolean }) => {
  decode(bytes: Uint8Array): string
}
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** Decodes UTF-8 so that {@link encode} gives the same bytes again, with any byte-order mark. Throws for others. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** The bytes of a text in UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
