import { describe, expect, test } from 'vitest'
import { readCsv } from './csv.ts'
import { readManifest } from './manifest.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): ReturnType<typeof readManifest> => readManifest(bytes(text), 'liste/breve.csv')
const none = { id: null, center: null, date: null, kind: null, template: null, caseType: null }

describe('a manifest', () => {
  test('is read with semicolons or commas, in any order of columns', () => {
    const whole = {
      path: 'liste/a.txt', written: 'a.txt', id: '17', center: 'Børn & Unge', date: '2026-03-14', kind: 'afslag',
      template: 'B-12', caseType: '27.24',
    }
    expect(read('fil;id;center;dato;brevtype;skabelon;sagstype\na.txt;17;Børn & Unge;14-03-2026;Afslag;B-12;27.24\n'))
      .toEqual({ entries: [whole] })
    expect(read('dato,FIL\r\n2026-03-14,"b, c.txt"\r\n\r\n')).toEqual(
      { entries: [{ ...none, path: 'liste/b, c.txt', written: 'b, c.txt', date: '2026-03-14' }] })
  })
  test('keeps absolute paths, empty cells and quotes in quotes', () => {
    expect(read('fil;center\n/breve/a.txt;\n"b ""ny"".txt";"Job\nog Ydelse"')).toEqual({
      entries: [
        { ...none, path: '/breve/a.txt', written: '/breve/a.txt' },
        { ...none, path: 'liste/b "ny".txt', written: 'b "ny".txt', center: 'Job og Ydelse' },
      ],
    })
  })
  test('may be in Windows-1252, or begin with a byte-order mark', () => {
    const ansi = Uint8Array.from('fil;center\na.txt;B\u00f8rn', (sign) => sign.charCodeAt(0))
    expect(readManifest(ansi, 'm.csv')).toEqual({ entries: [{ ...none, path: 'a.txt', written: 'a.txt', center: 'Børn' }] })
    expect(read('\uFEFFfil\na.txt')).toEqual({ entries: [{ ...none, path: 'liste/a.txt', written: 'a.txt' }] })
  })
  test.each([
    ['', 1, 'empty', ''],
    ['center\nJob', 1, 'no-file-column', ''],
    ['fil;senter\na;b', 1, 'unknown-column', 'senter'],
    ['fil;fil\na;b', 1, 'twice-column', 'fil'],
    ['fil;id\na;"b\nc', 2, 'open-quote', ''],
    ['fil;id\na.txt;1\nb.txt', 3, 'cells', '1/2'],
    ['fil;id\n;1', 2, 'no-file', ''],
    ['fil\na.txt\na.txt', 3, 'twice-file', 'liste/a.txt'],
    ['fil;dato\na;31-02-2026', 2, 'date', '31-02-2026'],
    ['fil;brevtype\na;aflsag', 2, 'kind', 'aflsag'],
    ['fil;center\na;010190-1234', 2, 'cpr', 'center'],
    ['fil;skabelon\na;Brev til 0101901234', 2, 'cpr', 'skabelon'],
    [`fil;sagstype\na;${'ord '.repeat(40)}`, 2, 'name', 'sagstype'],
  ])('with a fault says where: %j', (text, line, code, value) => {
    expect((read(text) as { troubles: unknown[] }).troubles[0]).toMatchObject({ line, code, value })
  })
  test('tells the near column and kind, and never a CPR number', () => {
    const { troubles } = read('fil;centre;010190-1234\na;b;c') as { troubles: readonly { near: string | null }[] }
    expect(troubles[0]!.near).toBe('center')
    expect(JSON.stringify(troubles)).not.toContain('010190')
  })
})

test('CSV of any shape is read to its end', () => {
  for (const text of ['"', '""', ';', '\r', '\n\n', 'a;"', 'a;b;\n', '"a"b;c', ';;\n;', '"\n\n";x']) {
    expect(readCsv(text).rows.flatMap(({ cells }) => cells).join('').length).toBeLessThanOrEqual(text.length)
  }
  expect(readCsv('a;b;\n1;;3\n').rows.map(({ cells }) => cells)).toEqual([['a', 'b', ''], ['1', '', '3']])
})
