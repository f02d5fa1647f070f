import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FrameParser } from './frames.ts'

function read(pieces: readonly Uint8Array[]): unknown[] {
  const seen: unknown[] = []
  const parser = new FrameParser({
    message: (value) => seen.push(value),
    badBody: () => seen.push('no JSON'),
    broken: () => seen.push('broken'),
  })
  for (const piece of pieces) parser.push(piece)
  return seen
}

const framed = (body: string): Buffer => Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)

test('messages come out whole, however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.json(), { maxLength: 5 }), fc.array(fc.nat({ max: 40 })), (bodies, cuts) => {
      const bytes = Buffer.concat(bodies.map(framed))
      const pieces: Uint8Array[] = []
      let at = 0
      for (const cut of cuts) {
        pieces.push(bytes.subarray(at, at + cut))
        at += cut
      }
      pieces.push(bytes.subarray(at))
      expect(read(pieces)).toEqual(bodies.map((body) => JSON.parse(body) as unknown))
    }),
  )
})
test('other header lines are skipped, and names of any case are taken', () => {
  const body = '{"a":"æ😀"}'
  const header = `content-type: x\r\nCONTENT-LENGTH: ${Buffer.byteLength(body)}\r\n\r\n`
  expect(read([Buffer.from(header + body)])).toEqual([{ a: 'æ😀' }])
})
test('a body that is no JSON costs that message and no other', () => {
  expect(read([framed('{"a"'), framed('1')])).toEqual(['no JSON', 1])
})
test.each([
  ['hej'], ['Content-Length: x\r\n\r\n{}'], ['Content-Length: -1\r\n\r\n{}'], ['Content-Length: 99999999999\r\n\r\n'],
  ['Content-Type: a\r\n\r\n{}'], ['Content-Length: 1073741824\r\n\r\n'], [`Content-Type: ${'x'.repeat(5000)}`],
])('%j breaks the stream once, and nothing is read after it', (bytes) => {
  expect(read([Buffer.from(bytes), framed('1')])).toEqual(['broken'])
})
