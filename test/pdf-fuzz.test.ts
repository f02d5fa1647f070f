import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openExtractor } from '../packages/cli/src/extractor/extractor.ts'
import { hostilePdfs, wholePdfs } from './readers/hostile-pdfs.ts'

// Hostile and spoilt PDFs through the process that the command itself starts: each ends in a letter or in a problem that
// has a name, and the letter that comes after it is read as if nothing had been. What an idle machine reads in
// milliseconds gets ten seconds; what takes more is ended, which counts as a refusal and costs no other letter.

const built = new URL('../packages/cli/dist/extractor/process.mjs', import.meta.url)
const extractor = openExtractor(built)
afterAll(() => extractor.close())

const refusals = new Set(['beskadiget', 'ingen-tekst', 'for-tung', 'for-stor', 'kodeord', 'format-ukendt'])
const whole = wholePdfs[1]!
const sentence = 'Du får en ny cykel, fordi du har brug for den.'

/** What becomes of a file: `letter`, or the code of why not; and the next letter is read. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const [{ letter, problems }, next] = await Promise.all([extractor.read(bytes, 'a.pdf'), extractor.read(whole, 'b.pdf')])
  expect(next.letter.text.trim()).toBe(sentence)
  const codes = problems.map(({ code }) => code)
  expect(codes.filter((code) => !refusals.has(code))).toEqual([])
  expect(letter.text !== '' || codes.length > 0).toBe(true)
  return letter.text === '' ? codes[0]! : 'letter'
}

test('the letters that are spoilt below are letters', async () => {
  for (const bytes of wholePdfs) expect(await outcome(bytes)).toBe('letter')
})

test.each(Object.entries(hostilePdfs))('%s', { timeout: 60_000 }, async (_, bytes) => {
  await outcome(bytes)
})

type Spoil = (bytes: Buffer) => Buffer
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length)
const inText = (change: (text: string) => string): Spoil => (bytes) => Buffer.from(change(bytes.toString('latin1')), 'latin1')
/** Puts the n-th of what a pattern finds to its own use; nothing where there is none. */
const nth = (pattern: RegExp, share: number, change: (found: string, all: readonly string[]) => string): Spoil => inText((text) => {
  const all = [...text.matchAll(pattern)]
  const one = all[Math.floor(share * all.length)]
  if (one === undefined) return text
  return text.slice(0, one.index) + change(one[0], all.map(([found]) => found)) + text.slice(one.index + one[0].length)
})

const object = /\d+ 0 obj[\s\S]*?endobj/g
const huge = fc.constantFrom('0', '-1', '1', '65536', '2147483648', '4294967296', '99999999999999999999', '1e9', '()')
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  // Bytes, blocks of bytes, and the end.
  fc.tuple(place, fc.nat(255)).map(([share, byte]): Spoil => (bytes) => {
    const copy = Buffer.from(bytes)
    if (copy.length > 0) copy[at(copy, share)] = byte
    return copy
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 12 })).map(([share, more]): Spoil => (bytes) =>
    Buffer.concat([bytes.subarray(0, at(bytes, share)), more, bytes.subarray(at(bytes, share))])),
  fc.tuple(place, fc.nat(40)).map(([share, count]): Spoil => (bytes) =>
    Buffer.concat([bytes.subarray(0, at(bytes, share)), bytes.subarray(at(bytes, share) + count)])),
  place.map((share): Spoil => (bytes) => bytes.subarray(0, at(bytes, share))),
  // Objects in each other's places, twice, gone, or inside one another.
  fc.tuple(place, place).map(([share, other]) => nth(object, share, (_, all) => all[Math.floor(other * all.length)]!)),
  place.map((share) => nth(object, share, () => '')),
  fc.tuple(place, place).map(([share, other]) => nth(object, share, (found, all) => found.replace('stream\n', `stream\n${all[Math.floor(other * all.length)]}`))),
  // Numbers, references and names that say something else.
  fc.tuple(place, huge).map(([share, value]) => nth(/\/(?:Length|Count|N|First|Size|Prev|W \[1 2)\b[ -]*\d+/g, share, (found) => found.replace(/\d+$/, value))),
  fc.tuple(place, fc.nat(8)).map(([share, to]) => nth(/\d+ 0 R/g, share, () => `${to} 0 R`)),
  fc.tuple(place, fc.constantFrom('/FlateDecode', '/LZWDecode', '/ASCII85Decode', '/DCTDecode', '/JBIG2Decode', '/Crypt', '/Type3', '/Type0', '/Kids'))
    .map(([share, name]) => nth(/\/[A-Z]\w+/g, share, () => name)),
)

test('letters spoilt at random', { timeout: 120_000 }, async () => {
  const seen = new Set<string>()
  await fc.assert(fc.asyncProperty(fc.nat(wholePdfs.length - 1), fc.array(spoil, { minLength: 1, maxLength: 4 }), async (which, all) => {
    seen.add(await outcome(all.reduce<Buffer>((made, one) => one(made), Buffer.from(wholePdfs[which]!))))
  }), { numRuns: 400, endOnFailure: true, interruptAfterTimeLimit: 60_000 })
  // Were all refused, or none, nothing would have been spoilt that a reader looks at.
  expect([...seen]).toEqual(expect.arrayContaining(['letter', 'beskadiget', 'ingen-tekst']))
})
