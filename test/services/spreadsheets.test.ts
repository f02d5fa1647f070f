import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeReport } from '@klarbrev/report'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { info, plannedRows, row } from '../../packages/report/src/hand-made-rows.fixture.ts'
import { runProgram } from './programs.ts'

// Reports with centres named as an attacker would name them, opened by a spreadsheet and written anew: whatever it takes
// for a formula stands there as one. LibreOffice Calc comes from Debian's package libreoffice-calc-nogui.

/** What Calc may have made of a sign that no XML holds, and of blanks. */
const bare = (text: string): string => text.replace(/[\u0000-\u0020\u00a0\ufffd]/g, '')
const hostile = [
  '=1+1', '=HYPERLINK("http://127.0.0.1:9/";"x")', '+1+1', '-2+3', '@SUM(1;2)', '\t=1+1', ' =1+1', '"=1+1', "'=1+1",
  ';=1+1', '=cmd|\' /C calc\'!A0', '=WEBSERVICE("http://127.0.0.1:9/")', '\u0000=1+1', '{=1+1}', '=DDE("soffice";"x";"y")',
]
/** Separator, quote, UTF-8, first line, and last that Calc is to evaluate what looks like a formula. */
const asGerman = 'CSV:59,34,76,1,,0,false,true,false,false,false,-1,true'

let home: string
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'klarbrev-ark-'))
  mkdirSync(join(home, 'ud'))
  const centers = Object.fromEntries(hostile.map((name) => [name, 12]))
  const rows = ['Forår', 'Efterår'].flatMap((run, at) =>
    plannedRows({ run, month: `2026-0${3 + at * 5}`, centers, lift: at * 10 }).map((one) => row(one)))
  const rounds = [info('Forår', '2026-03-30'), info('Efterår', '2026-08-30')]
  for (const format of ['csv', 'xlsx'] as const) {
    const { content } = await makeReport({
      rounds, rows, center: null, target: null, format, cards: new Map(), today: '2026-11-22', engine: '0.1.0',
    })
    writeFileSync(join(home, `rapport-${format}.${format}`), content)
  }
  writeFileSync(join(home, 'uden-vaern.csv'), `\ufeffcenter;breve\r\n${hostile[0]};12\r\n`)
  const convert = (...args: readonly string[]): void => {
    runProgram(home, 'soffice', ['--headless', '--convert-to', 'fods', '--outdir', 'ud', ...args])
  }
  convert('rapport-xlsx.xlsx')
  convert(`--infilter=${asGerman}`, 'rapport-csv.csv', 'uden-vaern.csv')
}, 300_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const sheetOf = (name: string): string => readFileSync(join(home, 'ud', `${name}.fods`), 'utf8')

test.each(['csv', 'xlsx'])('no cell of a report in %s is a formula, and every name is text', (format) => {
  const sheet = sheetOf(`rapport-${format}`)
  expect(sheet).not.toMatch(/table:formula|table:dde-link|xlink:href="(?!.*\.fods)http/)
  const texts = new Set([...sheet.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)].map(([, inner]) => {
    const plain = inner!.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
    return bare(plain).replace(/^'+/, '')
  }))
  for (const name of hostile) expect(texts).toContain(bare(name).replace(/^'+/, ''))
})

test('the same spreadsheet does evaluate what is not guarded', () => {
  expect(sheetOf('uden-vaern')).toMatch(/table:formula="of:=1\+1"/)
})
