// Both Node and browsers have these as globals, but the type library of neither belongs in a reader.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string }
declare const atob: (text: string) => string

/** Decodes bytes by the name of their encoding; what is broken becomes `\ufffd`. Throws for an unknown name. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes)
}

/** The bytes behind base64, blanks allowed, or null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return null
  }
}
