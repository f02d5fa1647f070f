import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { formatOf } from './format.ts'
import * as readers from './index.ts'
import { readLetter } from './read-letter.ts'
import { readText } from './text.ts'

// Node and browsers both have it as a global, but not the type library that readers are checked with.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0))

test('the public list', () => {
  expect(Object.keys(readers).sort()).toEqual([
    'LayoutMemory', 'decode', 'encodeLike', 'formatOf', 'letterEndings', 'readLetter', 'readMarkdown', 'readText',
  ])
})

describe('decode', () => {
  test('UTF-8 with and without byte-order mark, CRLF kept', () => {
    expect(decode(utf8('\ufeffKære\r\nÅse')).text).toBe('Kære\r\nÅse')
    expect(decode(utf8('Kære Åse'))).toEqual({ text: 'Kære Åse', problems: [], binary: false })
  })
  test('Windows-1252', () => {
    expect(decode(latin('K\xe6re \xc5se \x96 \x80 5')).text).toBe('Kære Åse – € 5')
  })
  test('UTF-16 both ways', () => {
    expect(decode(Uint8Array.from([0xff, 0xfe, 0xe6, 0, 0x3d, 0xd8, 0, 0xde])).text).toBe('æ😀')
    expect(decode(Uint8Array.from([0xfe, 0xff, 0, 0xe6])).text).toBe('æ')
  })
  test('damaged UTF-8 is not taken for Windows-1252', () => {
    const { text, problems } = decode(Uint8Array.from([...utf8('Kære Åse, hør på det her'), 0xff, 0x21]))
    expect(text).toBe('Kære Åse, hør på det her\ufffd!')
    expect(problems.map(problem => problem.code)).toEqual(['tegn'])
  })
  test('binary', () => {
    expect(decode(utf8('abc\0def'))).toMatchObject({ text: '', binary: true, problems: [{ code: 'ulaeselig' }] })
  })
})

describe('readLetter', () => {
  test('chooses by ending', () => {
    expect(readLetter(utf8('# Ja'), 'a.MD').letter.blocks[0]?.kind).toBe('heading')
    expect(readLetter(utf8('# Ja'), 'a.txt').letter.blocks[0]?.kind).toBe('line')
    const empty = { letter: { path: 'tom', text: '', blocks: [], hints: {} }, problems: [] }
    expect(readLetter(utf8(''), 'tom')).toEqual(empty)
  })
  test('formats that are not read are said by name, with what to do', () => {
    expect(readLetter(utf8('x'), 'mappe.x/a.docx').problems[0]).toEqual(
      { code: 'format-ukendt', message: 'Brevet kan ikke læses her. Gem det som .txt eller .md.' })
    expect(readLetter(utf8('x'), 'a.RTF').problems[0]?.message).toBe(
      'Filer af typen .rtf kan ikke læses. Åbn brevet i Word, og gem det som .docx.')
    expect(readLetter(latin('\xd0\xcf\x11\xe0'), 'a.docx').problems[0]?.message).toContain('kodeord')
  })
  test('a format is told by the first bytes, and else by the ending', () => {
    const formats = [['%PDF-1.7', 'a.txt'], ['PK\x03\x04', 'a.dat'], ['PK\x03\x04', 'a.odt'], ['x', 'b.HTM'], ['x', 'c.eml'], ['x', 'd.xml'], ['x', 'e']]
    expect(formats.map(([bytes, name]) => formatOf(latin(bytes!), name!))).toEqual(
      ['pdf', 'docx', 'odt', 'html', 'eml', 'memo', 'text'].map((format) => ({ format })))
    expect(formatOf(latin('PK\x03\x04'), 'tal.xlsx')).toEqual({ unread: 'xlsx' })
  })
  test('too long', () => {
    const refused = { letter: { blocks: [] }, problems: [{ code: 'for-stor' }] }
    expect(readText('a'.repeat(2_000_001), 'a')).toMatchObject(refused)
    expect(readLetter(new Uint8Array(6_000_100).fill(97), 'a').problems[0]?.code).toBe('for-stor')
    // A line costs what a paragraph does, so there is an end to them; blank ones cost nothing.
    for (const line of ['a\n', 'a\f', '-\u2028']) expect(readText(line.repeat(300_001), 'a')).toMatchObject(refused)
    const blank = readText(`${'\r\n'.repeat(600_000)}a`, 'a')
    expect(blank).toMatchObject({ letter: { blocks: [{ kind: 'line' }] }, problems: [] })
  })
})

describe('front matter', () => {
  const read = (text: string) => readText(text, 'a')
  test('gives hints and no block', () => {
    const { letter, problems } = read('---\r\nbrevtype: afslag # nej\n'
      + 'center: "Børn: og Unge"\nbrevsprog: da\n---\nDu får nej til en seng.')
    expect(letter.hints).toEqual({ kind: 'afslag', center: 'Børn: og Unge', language: 'da' })
    expect(letter.blocks.map(block => letter.text.slice(block.start, block.end))).toEqual(['Du får nej til en seng.'])
    expect(problems).toEqual([])
  })
  test('mistakes name their line', () => {
    const { problems } = read('---\nbrevtyp: x\nvrøvl\ncenter: "a\ncenter:\n---\n')
    expect(problems.map(problem => `${problem.code} ${problem.message.slice(0, 8)}`)).toEqual([
      'front-matter Linje 2:', 'front-matter Linje 3:', 'front-matter Linje 4:', 'front-matter Linje 5:'])
  })
  test('a block that is not closed, or that begins like a letter, is text', () => {
    expect(read('---\nbrevtype: afslag\n\nDu får ja.').letter.hints).toEqual({})
    expect(read('---\nNørreby Kommune\n---\nDu får ja.').letter.blocks).toHaveLength(2)
  })
})
