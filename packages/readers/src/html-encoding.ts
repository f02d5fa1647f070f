import { decode } from './decode.ts'
import { decodeAs } from './platform.ts'

/** Decodes a page: by its byte-order mark, by the encoding that it names itself, else as any text. */
export function decodeHtml(bytes: Uint8Array): string {
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  let head = ''
  for (const byte of bytes.subarray(0, 1024)) head += String.fromCharCode(byte)
  const named = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (!hasMark && named !== undefined && /^(?:iso-8859-\d+|windows-125\d|utf-?8)$/i.test(named)) {
    // What calls itself Latin-1 is Windows-1252, as browsers know.
    if (!/^utf/i.test(named)) return decodeAs(named.endsWith('-1') ? 'windows-1252' : named, bytes)
  }
  return decode(bytes).text
}
