import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { info, plannedRows, row, someCenters } from './hand-made-rows.fixture.ts'
import type { MadeReport, ReportRequest } from './report.ts'
import { makeReport } from './report.ts'

const spring = info('Forår 2026', '2026-03-30')
const autumn = info('Efterår 2026', '2026-10-30')
const springRows = plannedRows({ run: 'Forår 2026', month: '2026-03', centers: someCenters, lift: 4, hasTemplates: false })
const autumnRows = plannedRows({ run: 'Efterår 2026', month: '2026-10', centers: someCenters, lift: 16, hasTemplates: false })

async function make(changes: Partial<ReportRequest> = {}): Promise<MadeReport> {
  return makeReport({
    rounds: [spring, autumn], rows: [...springRows, ...autumnRows], center: null, target: null, format: 'json',
    cards: new Map(), today: '2026-11-22', engine: '0.1.0', ...changes,
  })
}
const numbers = async (changes: Partial<ReportRequest> = {}) => JSON.parse((await make(changes)).content as string)
const text = async (changes: Partial<ReportRequest> = {}): Promise<string> => (await make(changes)).content as string

describe('the trend report', () => {
  test('counts what the rows hold', async () => {
    const { udvikling } = await numbers()
    const best = autumnRows.filter(({ grade }) => grade === 'A').length
    expect(udvikling.series.at(-1)).toMatchObject({ run: 'Efterår 2026', letters: 334, best, break: null })
    expect(udvikling.centers.map((one: { name: string; letters: number }) => [one.name, one.letters])).toEqual([
      ['Borgerservice', 96], ['Børn og Familie', 54], ['Jobcenter', 71], ['Plan og Byg', 33], ['Sundhed', 42],
      ['Teknik og Miljø', 38],
    ])
    const perLetter = autumnRows.reduce((sum, one) => sum + one.findings['passiv']!.points, 0) / 334
    const passive = udvikling.rules.find((one: { rule: string }) => one.rule === 'passiv')
    expect(passive.points.now.value).toBeCloseTo(perLetter, 5)
  })
  test('says the headline with what is sure, and the same text for the same rows in any order', async () => {
    const page = await text({ format: 'html' })
    expect(page).toMatch(/<h1>[^<]+til at forstå <span class="than">–\u00a0[\d,]+ gange så mange som i marts 2026 \(mellem/)
    expect(await text({ format: 'html', rows: [...autumnRows.toReversed(), ...springRows.toReversed()] }).then((other) =>
      other.slice(0, other.indexOf('<section>')))).toBe(page.slice(0, page.indexOf('<section>')))
  })
  test('is broken where the rules changed: no change is told across it', async () => {
    const other = springRows.map((one) => ({ ...one, rules: '2025.1+old' }))
    const { udvikling } = await numbers({ rows: [...other, ...autumnRows] })
    expect(udvikling.change).toBeNull()
    expect(udvikling.series[1].break).toBe('regler')
    expect(udvikling.criteria[0].mean.change).toBeNull()
    const page = await text({ format: 'html', rows: [...other, ...autumnRows] })
    expect(page).toContain('Reglerne er nye siden målingen før')
    expect(page).not.toContain('class="than"')
  })
  test('shows no centre under five letters in any number or format, and says that it does not', async () => {
    const few = Array.from({ length: 4 }, () => row({ run: 'Efterår 2026', center: 'Lillekontoret', template: 'X' }))
    const rows = [...springRows, ...autumnRows, ...few]
    for (const format of ['html', 'txt', 'csv', 'json'] as const) {
      const shown = await text({ rows, format })
      expect(shown).not.toContain('Lillekontoret')
      expect(shown).not.toMatch(/(?<![\d.])338(?!\d)/)
    }
    expect((await numbers({ rows })).udvikling.coverage).toMatchObject({ shown: 334, leftOutCenters: 1, files: null })
    expect(await text({ rows, format: 'txt' })).toContain('1 center har under fem breve.')
  })
  test('says that the key was another, and that a new series has begun', async () => {
    const other = springRows.map((one) => ({ ...one, series: 'lost' }))
    for (const center of [null, 'Jobcenter']) {
      for (const format of ['html', 'txt', 'csv'] as const) {
        expect(await text({ rows: [...other, ...autumnRows], format, center })).toContain('en ny serie')
        expect(await text({ format, center })).not.toContain('en ny serie')
      }
    }
    expect((await numbers({ rows: [...other, ...autumnRows] })).udvikling).toMatchObject({
      coverage: { isNewSeries: true }, series: [{ break: null }, { break: null }],
    })
  })
  test('letters without a grade are counted with their reason and in no share', async () => {
    const short = row({ run: 'Efterår 2026', grade: null, criteria: null, notScored: 'for-kort' })
    const { udvikling } = await numbers({ rows: [...autumnRows, short] })
    expect(udvikling.coverage.notScored).toEqual([{ reason: 'for-kort', letters: 1 }])
    expect(udvikling.series.at(-1).letters).toBe(334)
  })
})

describe('the quarters of a round', () => {
  const letters = (count: number, best: number, date: string | null) => Array.from({ length: count }, (_, at) =>
    row({ run: 'Efterår 2026', date, template: null, grade: at < best ? 'A' : 'D' }))
  const rows = [
    ...letters(80, 8, '2025-03-31'), ...letters(9, 2, '2025-04-01'), ...letters(3, 3, '2025-08-01'),
    ...letters(80, 40, '2026-12-31'), ...letters(20, 5, null),
  ]
  test('are those of its letters\u2019 own dates, and the last is held against the first', async () => {
    const { quarters } = (await numbers({ rows })).udvikling
    const said = quarters.points.map((one: Record<string, unknown>) => [one['quarter'], one['best'], one['letters']])
    // The three letters of a quarter go with the nine of another, so that no subtraction gives them.
    expect(said).toEqual([['2025-1', 8, 80], ['2026-4', 40, 80]])
    expect(quarters).toMatchObject({
      others: 32, change: { from: '2025-1', to: '2026-4', comparison: { verdict: 'bedre' } },
    })
    const few = (await numbers({ rows: rows.filter(({ date }) => date !== '2025-08-01') })).udvikling.quarters
    expect(few.points[1]).toEqual({ quarter: '2025-2', letters: 9, best: 2, share: null })
  })
  test('stand in every format, and in none where there is one alone', async () => {
    const said = [['html', '4.\u00a0kv. 2026'], ['txt', '4.\u00a0kvartal 2026'], ['csv', 'kvartaler']] as const
    for (const [format, wanted] of said) {
      expect(await text({ rows, format })).toContain(wanted)
      expect(await text({ format })).not.toMatch(/kvartal/i)
    }
    expect((await numbers()).udvikling.quarters).toBeNull()
    expect((await numbers({ rows: rows.filter(({ date }) => date === null) })).udvikling.quarters).toBeNull()
  })
})

describe('a centre\u2019s report', () => {
  test('holds its own letters, what costs most, and where the target comes from', async () => {
    const { center } = await numbers({ center: 'Jobcenter' })
    expect(center.now.letters).toBe(71)
    expect(center.rules.map((one: { points: { now: { value: number } } }) => one.points.now.value))
      .toEqual(center.rules.map((one: { points: { now: { value: number } } }) => one.points.now.value).toSorted((a: number, b: number) => b - a))
    expect(center.target.source).toMatch(/^(?:bedste-tiendedel|naeste-skridt)$/)
    expect((await numbers({ center: 'Jobcenter', target: 0.5 })).center.target).toEqual({ share: 0.5, source: 'aftalt' })
  })
  test('names no other centre in any format', async () => {
    for (const format of ['html', 'txt', 'csv', 'json'] as const) {
      const shown = await text({ center: 'Jobcenter', format })
      expect(shown).toContain('Jobcenter')
      for (const other of Object.keys(someCenters)) if (other !== 'Jobcenter') expect(shown).not.toContain(other)
    }
  })
  test('is not made of fewer than five letters, and says why', async () => {
    const few = Array.from({ length: 4 }, () => row({ run: 'Efterår 2026', center: 'Lillekontoret' }))
    const made = await make({ rows: [...autumnRows, ...few], center: 'Lillekontoret', format: 'html' })
    expect(made.empty).toBe('for-faa')
    expect(made.content).toContain('Vi viser ingen tal for færre end fem breve')
    expect((await make({ center: 'Findes ikke' })).empty).toBe('ukendt-center')
  })
})

test('an empty report explains why it is empty, in every format', async () => {
  for (const format of ['html', 'txt', 'csv'] as const) {
    expect(await text({ rounds: [], rows: [], format })).toContain('Der er ingen målinger endnu')
    expect(await text({ rows: [], format })).toContain('Der er ingen breve med en karakter')
  }
  expect(await numbers({ rounds: [], rows: [] })).toEqual({ schemaVersion: 1, tom: 'ingen-maalinger' })
})

test('the Excel file is a whole package with a sheet a table, texts as strings and numbers as numbers', async () => {
  const made = await make({ format: 'xlsx' })
  const files = unzipSync(made.content as Uint8Array)
  const workbook = strFromU8(files['xl/workbook.xml']!)
  expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
    'målinger', 'centre', 'kriterier', 'brevtyper', 'regler', 'dækning',
  ])
  const centers = strFromU8(files['xl/worksheets/sheet2.xml']!)
  expect(centers).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">Borgerservice</t></is></c><c r="B2"><v>96</v>')
  expect(centers).not.toContain('<f>')
  expect((await make({ format: 'xlsx' })).content).toEqual(made.content)
})

/** Names as an attacker would choose them; the browser tests show them to Chromium. */
const hostile = ['=cmd|\' /C calc\'!A0', '+1+1', '-2+3', '@SUM(1)', '\t=1+1', '\r=1', ' =1', '"=1', "'=1", ';=1', '\u0000=1']

/** The fields of CSV with semicolons, as a spreadsheet takes it apart. */
function fieldsOf(csv: string): readonly string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;"\r\n]*))/g)]
    .map((match) => match[1]?.replaceAll('""', '"') ?? match[2]!)
}

test.each(hostile)('a centre named %j is a text in CSV: no field is begun as a formula is', async (center) => {
  const rows = autumnRows.filter((one) => one.center === 'Sundhed').map((one) => ({ ...one, center }))
  const fields = fieldsOf(await text({ rounds: [autumn], rows, format: 'csv' }))
  expect(fields).toContain(`'${center.replace('\0', '\ufffd')}`)
  expect(fields.filter((field) => /^["\s]*[=+@\t\r]|^["\s]*-(?!\d+(?:,\d+)?$)/.test(field))).toEqual([])
})
