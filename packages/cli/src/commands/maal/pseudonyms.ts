import { createHmac } from 'node:crypto'

/** Ids that lead nowhere without the key: HMAC-SHA-256 in base64url. What they stand for is kept apart by its sort. */
export interface Pseudonyms {
  /** Which key this is, so that a new one is seen. */
  readonly series: string
  /** By the id that the manifest or the message gave, which holds across editions of the text. */
  letterById(id: string): string
  /** By the text itself; blanks, line ends and the form of accents aside. */
  letterByText(text: string): string
  file(absolutePath: string): string
  /** Of a file's bytes and all that was said of the letter besides. */
  content(bytes: Uint8Array, said: string): string
}

/** The ids of one key. */
export function createPseudonyms(key: string): Pseudonyms {
  const id = (sort: string, ...parts: readonly (string | Uint8Array)[]): string => {
    const hmac = createHmac('sha256', key)
    hmac.update(`${sort}\0`)
    for (const part of parts) hmac.update(part)
    return hmac.digest('base64url')
  }
  return {
    series: id('serie').slice(0, 12),
    letterById: (letter) => id('id', letter),
    letterByText: (text) => id('tekst', plainBytes(text.normalize('NFC'))),
    file: (absolutePath) => id('fil', absolutePath),
    content: (bytes, said) => id('indhold', `${said}\0`, bytes),
  }
}

/** The text in UTF-16 without blanks at its ends and with one for many; by hand, since a pattern costs twenty times. */
function plainBytes(text: string): Uint8Array {
  const plain = new Uint16Array(text.length)
  let length = 0
  let isBlank = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff) {
      isBlank = length > 0
      continue
    }
    if (isBlank) plain[length++] = 32
    isBlank = false
    plain[length++] = code
  }
  return new Uint8Array(plain.buffer, 0, length * 2)
}
