import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { encodeLike } from './encode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = 'Kære Åse\r\nVi fremsender – på fredag – 10 € til dig.\r\n'
const next = text.replace('fremsender', 'sender')

describe('a changed text keeps the encoding of its file', () => {
  test.each([
    ['UTF-8', utf8(text), utf8(next)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), utf8(`\ufeff${next}`)],
    ['UTF-16, low byte first', wide(text, true), wide(next, true)],
    ['UTF-16, high byte first', wide(text, false), wide(next, false)],
  ])('%s', (_, before, after) => {
    expect(encodeLike(before, next)).toEqual(after)
  })
  test('Windows-1252', () => {
    const bytes = Uint8Array.from([0x4b, 0xe6, 0x72, 0x65, 0x20, 0x96, 0x20, 0x80, 0x0d, 0x0a])
    const written = encodeLike(bytes, decode(bytes).text.replace('Kære', 'Søde'))
    expect(written).toEqual(Uint8Array.from([0x53, 0xf8, 0x64, 0x65, 0x20, 0x96, 0x20, 0x80, 0x0d, 0x0a]))
  })
})

describe('nothing is written', () => {
  test('where a sign does not fit the encoding', () => {
    expect(encodeLike(Uint8Array.of(0x4b, 0xe6, 0x72, 0x65), 'Kære 😀')).toBeNull()
  })
  test('over bytes that were broken before', () => {
    expect(encodeLike(Uint8Array.from([...utf8('æøåæøå'), 0xff]), 'æøå')).toBeNull()
  })
  test('over what is no text', () => {
    expect(encodeLike(Uint8Array.of(0, 1, 2), 'Hej')).toBeNull()
  })
})

/** UTF-16 with its byte-order mark. */
function wide(one: string, isLow: boolean): Uint8Array {
  return Uint8Array.from([...`\ufeff${one}`].flatMap((sign) => {
    const code = sign.charCodeAt(0)
    return isLow ? [code & 255, code >> 8] : [code >> 8, code & 255]
  }))
}
