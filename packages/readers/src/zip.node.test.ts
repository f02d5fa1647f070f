import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, zipOf } from './docx/docx.fixture.ts'
import { readDocx } from './docx/index.ts'
import { refusing } from './refusal.ts'
import { Zip } from './zip.ts'

declare const process: { memoryUsage(): { rss: number } }

const body = '<w:p><w:r><w:t>Du får ja.</w:t></w:r></w:p>'
const codeOf = (bytes: Uint8Array): string | undefined => readDocx(bytes, 'brev.docx').problems[0]?.code

/** The offset of the n-th record that begins with these four bytes. */
function find(bytes: Uint8Array, signature: string, nth = 0): number {
  let found = -1
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) === signature && ++found === nth) return at
  }
  throw new Error('no such record')
}

function changed(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

const directory = 'PK\x01\x02'
const large = zipOf({ 'word/document.xml': `<a>${'en og to '.repeat(4000)}</a>` })

describe('archives that are no letters are refused', () => {
  test.each([
    ['a thousand to one', () => zipOf({ 'word/document.xml': new Uint8Array(20_000_000).fill(32) }), 'for-stor'],
    ['a part larger than any letter', () => zipOf({ 'word/document.xml': new Uint8Array(30_000_000) }), 'for-stor'],
    ['too many parts', () => zipOf(Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`a${at}`, 'x']))), 'for-stor'],
    ['an archive in an archive', () => zipOf({ 'brev.docx': docxOf(body) }), 'format-ukendt'],
    ['parts that lie over each other', () => {
      const two = zipOf({ 'word/document.xml': `<a>${'x'.repeat(99)}</a>`, 'word/styles.xml': '<a/>' })
      const first = find(two, directory, 0)
      return changed(two, find(two, directory, 1) + 42, [...two.subarray(first + 42, first + 46)])
    }, 'beskadiget'],
    ['a part that is larger than it says', () => changed(large, find(large, directory) + 24, [100, 0, 0, 0]), 'beskadiget'],
    ['a part that is smaller than it says', () => changed(large, find(large, directory) + 24, [0, 0, 1, 0]), 'beskadiget'],
    ['a part that is longer than the file', () => changed(large, find(large, directory) + 20, [0, 0, 1, 0]), 'beskadiget'],
    ['a part that is locked', () => changed(large, find(large, directory) + 8, [1]), 'kodeord'],
    ['a part packed in another way', () => changed(large, find(large, directory) + 10, [99]), 'beskadiget'],
    ['a part twice', () => {
      const two = zipOf({ 'word/document.xml': '<a/>', 'word/documenu.xml': '<a/>' })
      return changed(two, find(two, directory, 1) + 46 + 'word/documen'.length, [0x74])
    }, 'beskadiget'],
    ['the first half of a file', () => large.subarray(0, large.length >> 1), 'beskadiget'],
    ['nothing', () => new Uint8Array(0), 'beskadiget'],
  ] as const)('%s', (_, make, code) => {
    expect(codeOf(make())).toBe(code)
  })
})

/**
 * A letter of so many times 1548 NULs, packed by hand, since packing them takes seconds: one as it is, then blocks that
 * say six times "the sign before 258 times more" and end on a whole byte, and an empty last block.
 */
function bombOf(blocks: number): Uint8Array {
  const again = '11000101' + '00000'
  const bits = '010' + again.repeat(6) + '0000000'
  const block = Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(Array.from(bits.slice(at * 8, at * 8 + 8)).reverse().join(''), 2))
  const packed = new Uint8Array(6 + blocks * block.length + 2)
  packed.set([0, 1, 0, 0xfe, 0xff, 0])
  for (let at = 0; at < blocks; at++) packed.set(block, 6 + at * block.length)
  packed.set([3, 0], packed.length - 2)
  const size = new Uint8Array(new Uint32Array([1 + blocks * 1548]).buffer)
  const stored = zipSync({ 'word/document.xml': packed }, { level: 0 })
  const told = changed(stored, find(stored, directory) + 24, [...size])
  return changed(changed(told, find(told, directory) + 10, [8]), 8, [8])
}

test('a bomb does not fill the memory', () => {
  const small = bombOf(2)
  expect(new Zip(small).read('word/document.xml')).toEqual(new Uint8Array(3097))
  const bomb = bombOf(130_000)
  const before = process.memoryUsage().rss
  expect(codeOf(bomb)).toBe('for-stor')
  // One that says it is small is stopped at the first piece that is not.
  expect(codeOf(changed(bomb, find(bomb, directory) + 24, [0, 0, 4, 0]))).toBe('beskadiget')
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
})

test('names are keys and never paths: those that point elsewhere are left where they are', () => {
  const zip = new Zip(zipOf({ '../../x': 'a', '/etc/passwd': 'b', 'C:\\x': 'c', 'a\0b': 'd', 'word/document.xml': 'e' }))
  expect(zip.names()).toHaveLength(5)
  expect(zip.read('x')).toBeNull()
  expect(codeOf(docxOf(body))).toBeUndefined()
})

test('any bytes end in a letter or in a problem', () => {
  const whole = docxOf(body)
  for (let at = 0; at < whole.length; at += 7) {
    const { letter, problems } = readDocx(changed(whole, at, [whole[at]! ^ 0x55]), 'a')
    expect(letter.text !== '' || problems.length > 0).toBe(true)
  }
  expect(refusing('a', () => { throw new TypeError('x') })).toMatchObject({ problems: [{ code: 'beskadiget' }] })
})

describe('XML', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const root = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
  test.each([
    ['entities', laughs], ['a file', outside], ['a bare type', '<!DOCTYPE a>'], ['a far definition', '<!DOCTYPE a SYSTEM "http://x.dk/a.dtd">'],
  ])('a DOCTYPE is refused in every part: %s', (_, doctype) => {
    expect(codeOf(zipOf({ 'word/document.xml': `${doctype}${root}<w:p/></w:body></w:document>` }))).toBe('doctype')
    for (const part of ['styles', 'numbering', 'header1', 'footnotes']) {
      const bytes = docxOf(`${body}<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:sectPr><w:headerReference r:id="h1"/></w:sectPr>`, { [part]: '' })
      const zip = new Zip(bytes)
      const parts = Object.fromEntries(zip.names().map((name) => [name, zip.read(name)!]))
      expect(codeOf(zipOf({ ...parts, [`word/${part}.xml`]: `${doctype}<a/>` }))).toBe('doctype')
    }
  })
  test('broken, too deep, or with an unknown entity', () => {
    expect(codeOf(zipOf({ 'word/document.xml': `${root}<w:p>` }))).toBe('beskadiget')
    expect(codeOf(docxOf('<w:p><w:r><w:t>&outside;</w:t></w:r></w:p>'))).toBe('beskadiget')
    expect(codeOf(docxOf('<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000)))).toBe('for-stor')
  })
  test('a link to a file or a device is no part of the letter', () => {
    const relations = ['image', 'attachedTemplate', 'header'].map((type, at) =>
      `<Relationship Id="x${at}" Type="http://x/${type}" Target="file:///dev/zero" TargetMode="External"/>`).join('')
    const bytes = zipOf({
      'word/document.xml': `${root}${body}<w:sectPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:headerReference r:id="x2"/></w:sectPr></w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    })
    expect(readDocx(bytes, 'a')).toMatchObject({ letter: { text: 'Du får ja.' }, problems: [] })
  })
})
