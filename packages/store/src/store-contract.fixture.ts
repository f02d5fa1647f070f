import { describe, expect, test } from 'vitest'
import type { ResultRow } from './rows.ts'
import { fileOf, idOf, letterRow, newRun, ungraded } from './rows.fixture.ts'
import type { Regrader, Store } from './store.ts'
import { StoreTrouble } from './trouble.ts'

/** A score model of another year. */
function laterModel(changes: Partial<Regrader> = {}): Regrader {
  return {
    scoreModel: '2027.1',
    measures: 2,
    counts: ['passiv'],
    grade: (measures) => ({
      score: Number(measures['count.passiv']),
      grade: 'E',
      criteria: { hovedbudskab: 1, paragraffer: 2, sprog: 3, tiltale: 4 },
      gates: ['ny'],
      points: { passiv: 97 },
    }),
    ...changes,
  }
}

/** What every engine promises; `open` gives an empty store that is deleted after the test. */
export function describeStore(open: () => Promise<Store>): void {
  const rowsOf = async (store: Store, ...runs: readonly string[]): Promise<readonly ResultRow[]> => {
    const rows: ResultRow[] = []
    for await (const row of store.rows(runs.length > 0 ? { runs } : {})) rows.push(row)
    return rows
  }
  const add = async (store: Store, run: string, ...rows: readonly ResultRow[]): Promise<void> => {
    await store.beginRun(newRun(run))
    await store.add(run, rows.map((row, at) => fileOf(`${run}-${at}-${row.letter}`, row)))
  }

  describe('a run', () => {
    test('gives back what was put in, to the last bit', async () => {
      const store = await open()
      const rows = [letterRow('a', 'B'), ungraded(letterRow('b'), 'for-kort'), letterRow('c', 'A', { center: null, date: null })]
      await add(store, 'forår', ...rows)
      expect(await rowsOf(store, 'forår')).toEqual(rows.map((row) => ({ ...row, run: 'forår' })))
    })
    test('accounts for every file, with reasons', async () => {
      const store = await open()
      await store.beginRun(newRun('r'))
      const row = letterRow('a')
      await store.add('r', [
        fileOf('1', row),
        fileOf('2', row),
        fileOf('3', null, { reason: 'ingen-adgang', center: 'Job' }),
        fileOf('4', ungraded(letterRow('b'), 'for-kort')),
        fileOf('5', ungraded(letterRow('c', 'A', { language: 'no' }), 'sprog'), { outcome: 'other-language', reason: 'no' }),
      ])
      await store.finishRun('r')
      const [run] = await store.runs()
      expect(run).toMatchObject({
        name: 'r',
        files: { 'scored': 1, 'too-short': 1, 'other-language': 1, 'no-letter': 0, 'unreadable': 1, 'duplicate': 1 },
        reasons: [
          { outcome: 'other-language', reason: 'no', files: 1 },
          { outcome: 'unreadable', reason: 'ingen-adgang', files: 1 },
        ],
        sampling: null,
        counted: ['passiv', 'papirord'],
      })
      expect(run!.finished).toMatch(/^\d{4}-\d\d-\d\dT/)
      expect(await store.coverage(['r'])).toContainEqual(
        { run: 'r', center: 'Job', outcome: 'unreadable', reason: 'ingen-adgang', files: 1 })
    })
    test('that is run again changes nothing', async () => {
      const store = await open()
      await add(store, 'r', letterRow('a', 'C'), letterRow('b'))
      const [before, runs] = [await rowsOf(store), await store.runs()]
      await add(store, 'r', letterRow('a', 'A'), letterRow('b', 'D'))
      expect([await rowsOf(store), await store.runs()]).toEqual([before, runs])
      expect([...(await store.filesOf('r'))]).toEqual(
        [0, 1].map((at) => idOf(`fil-r-${at}-${idOf(at === 0 ? 'a' : 'b')}`)))
      await store.add('r', [fileOf('en til', letterRow('c'))])
      expect((await store.runs())[0]!.finished).toBeNull()
    })
    test('keeps its versions, its key and its draw', async () => {
      const store = await open()
      await store.beginRun(newRun('r'))
      const sampling = { seed: 1, size: 5, drawn: 5, population: 9, by: ['center' as const], strata: [] }
      for (const change of [{ rules: 'nye' }, { scoreModel: 'ny' }, { series: 'anden' }, { sampling }]) {
        await expect(store.beginRun(newRun('r', change))).rejects.toMatchObject({ code: 'other-run' })
      }
      expect((await store.beginRun(newRun('s', { sampling }))).sampling).toEqual(sampling)
    })
    test('is added to as a whole or not at all', async () => {
      const store = await open()
      await add(store, 'r', letterRow('a'))
      const broken = { ...letterRow('c'), words: null } as unknown as ResultRow
      await expect(store.add('r', [fileOf('b', letterRow('b')), fileOf('c', broken)])).rejects.toThrow(StoreTrouble)
      expect((await rowsOf(store)).map(({ letter }) => letter)).toEqual([idOf('a')])
      expect((await store.filesOf('r')).size).toBe(1)
    })
    test('that is deleted lets the older row of a letter speak again', async () => {
      const store = await open()
      await add(store, 'gammel', letterRow('a', 'D'), letterRow('b', 'C'))
      await add(store, 'ny', letterRow('a', 'A'))
      expect((await rowsOf(store)).map(({ run, grade }) => `${run} ${grade}`)).toEqual(['gammel C', 'ny A'])
      expect(await store.deleteRun('ny')).toBe(true)
      expect(await store.deleteRun('ny')).toBe(false)
      expect((await rowsOf(store)).map(({ run, grade }) => `${run} ${grade}`)).toEqual(['gammel D', 'gammel C'])
      expect((await store.runs()).map(({ name }) => name)).toEqual(['gammel'])
    })
    test('ends where its letters are too old to be kept', async () => {
      const store = await open()
      await add(store, 'r', letterRow('a', 'A', { date: '2024-12-31' }), letterRow('b'), letterRow('c', 'A', { date: null }))
      expect(await store.deleteBefore('2025-01-01')).toBe(1)
      expect((await rowsOf(store)).map(({ letter }) => letter)).toEqual([idOf('b'), idOf('c')])
      expect(await store.deleteBefore('2100-01-01')).toBe(2)
      expect([await rowsOf(store), (await store.filesOf('r')).size, (await store.runs()).length]).toEqual([[], 0, 1])
    })
  })

  describe('a question', () => {
    test('of shares counts each letter once, as the latest run measured it', async () => {
      const store = await open()
      await add(store, 'a', letterRow('1', 'B'), letterRow('2', 'A', { date: '2025-12-01' }), letterRow('3', 'C', { center: 'Job' }))
      await add(store, 'b', letterRow('1', 'A'), ungraded(letterRow('4'), 'for-kort'))
      expect(await store.shares({}, ['center', 'year'])).toEqual([
        { by: { center: 'Center for Børn', year: '2025' }, letters: 1, scored: 1, best: 1 },
        { by: { center: 'Center for Børn', year: '2026' }, letters: 2, scored: 1, best: 1 },
        { by: { center: 'Job', year: '2026' }, letters: 1, scored: 1, best: 0 },
      ])
      expect(await store.shares({ runs: ['a'] }, ['run'])).toEqual([{ by: { run: 'a' }, letters: 3, scored: 3, best: 1 }])
      expect(await store.shares({ from: '2026-01-01', until: '2026-03-15', centers: ['Job'] }, ['quarter', 'month'])).toEqual(
        [{ by: { quarter: '2026-1', month: '2026-03' }, letters: 1, scored: 1, best: 0 }])
      expect(await store.shares({ from: '2025-12-02', until: '2026-01-01' }, [])).toEqual([{ by: {}, letters: 0, scored: 0, best: 0 }])
      expect(await store.shares({ from: '2025-12-01', until: '2025-12-02' }, ['year'])).toEqual(
        [{ by: { year: '2025' }, letters: 1, scored: 1, best: 1 }])
    })
    test('of shares says what the letters say, whatever has become of them since', async () => {
      const store = await open()
      const [grades, centers] = [['A', 'C', 'E'] as const, ['Job', 'Børn', '', null]]
      const batch = (run: number): readonly ResultRow[] =>
        Array.from({ length: 60 }, (_, at) => {
          const row = letterRow(String((at * (run + 3)) % 97), grades[(at + run) % 3], {
            center: centers[at % 4]!, kind: at % 5 === 0 ? 'svar' : 'afslag',
            date: at % 7 === 0 ? null : `202${at % 4}-0${1 + (at % 9)}-1${run}`,
          })
          return at % 11 === 0 ? ungraded(row, 'for-kort') : row
        })
      const agree = async (): Promise<void> => {
        for (const filter of [{}, { runs: ['r1', 'r3'] }, { from: '2021-01-01', until: '2023-03-01' }, { centers: [null, 'Job'] }]) {
          for (const by of [['center', 'month'], ['run', 'kind'], ['grade', 'notScored', 'scoreModel'], []] as const) {
            const groups = await store.groups(filter, by)
            expect(await store.shares(filter, by)).toEqual(
              groups.map(({ by: named, letters, scored, best }) => ({ by: named, letters, scored, best })))
          }
        }
        expect(await store.check()).toEqual([])
      }
      for (const run of [1, 2, 3]) await add(store, `r${run}`, ...batch(run))
      await agree()
      expect((await store.shares({}, ['center'])).map(({ by }) => by.center)).toEqual([null, 'Børn', 'Job'])
      await add(store, 'r1', ...batch(2))
      await store.deleteRun('r2')
      await agree()
      await store.regrade(laterModel())
      await agree()
      await store.deleteBefore('2021-06-01')
      await agree()
    })
    test('of groups gives means of the scored letters', async () => {
      const store = await open()
      const rows = [letterRow('1', 'D', { suppressed: 2 }), letterRow('2', 'B'), ungraded(letterRow('3'), 'sprog')]
      await add(store, 'a', ...rows)
      const [group, ...others] = await store.groups({}, ['scoreModel'])
      expect(others).toEqual([])
      expect(group).toMatchObject({ by: { scoreModel: '2026.1' }, letters: 3, scored: 2, best: 0, suppressed: 2 })
      expect(group!.meanScore).toBeCloseTo(65.55, 10)
      expect(group!.meanCriteria!.sprog).toBeCloseTo(71.3, 10)
      expect(await store.groups({ runs: [] }, ['center'])).toEqual([])
    })
    test('of findings sums what rules found and cost, centre by centre', async () => {
      const store = await open()
      await add(store, 'a', letterRow('1'), letterRow('2'), letterRow('3', 'A', { center: null, findings: {} }),
        letterRow('4', 'A', { center: 'Job', findings: { passiv: { count: 0, others: 5, points: 0 } } }))
      expect(await store.findings({})).toEqual([
        { center: 'Center for Børn', rule: 'passiv', letters: 2, scored: 2, findings: 6, others: 0, points: 9 },
        { center: 'Center for Børn', rule: 'papirord', letters: 2, scored: 2, findings: 2, others: 4, points: 0.5 },
        { center: 'Job', rule: 'passiv', letters: 1, scored: 1, findings: 0, others: 5, points: 0 },
      ])
      expect(await store.findings({ centers: [null] })).toEqual([])
    })
    test('of versions tells what a series is made of', async () => {
      const store = await open()
      await add(store, 'a', letterRow('1', 'A', { date: '2025-01-02' }), letterRow('2'))
      expect(await store.versions({})).toEqual([{
        engine: '0.1.0', rules: '2026.1+abc', scoreModel: '2026.1', series: 'serie', settings: '',
        from: '2025-01-02', to: '2026-03-14', letters: 2,
      }])
    })
    test('of letters gives what statistics need, and no more', async () => {
      const store = await open()
      await add(store, 'a', letterRow('1', 'C'))
      expect(await store.letters({ centers: ['Center for Børn', null] })).toEqual([{
        run: 'a', letter: idOf('1'), center: 'Center for Børn', date: '2026-03-14', kind: 'afslag', template: 'B-12',
        score: 66.7, grade: 'C', notScored: null,
      }])
    })
    test('of known content finds rows of the same versions and key alone', async () => {
      const store = await open()
      await store.beginRun(newRun('a'))
      await store.add('a', [fileOf('x', letterRow('1', 'C'))])
      const content = idOf('indhold-x')
      expect((await store.known(newRun('b'), [content, 'intet'])).get(content)).toMatchObject({ grade: 'C', words: 312 })
      expect((await store.known(newRun('b', { rules: 'nye' }), [content])).size).toBe(0)
    })
  })

  describe('a later score model', () => {
    test('grades history again from the measures', async () => {
      const store = await open()
      await add(store, 'a', letterRow('1'), ungraded(letterRow('2'), 'for-kort'))
      expect(await store.regrade(laterModel())).toMatchObject({ scoreModel: '2027.1', regraded: 1, kept: 0 })
      expect((await rowsOf(store))[0]).toMatchObject({
        score: 3, grade: 'E', gates: ['ny'], scoreModel: '2027.1', criteria: { sprog: 3 },
        findings: { passiv: { count: 3, others: 0, points: 97 }, papirord: { count: 1, others: 2, points: 0 } },
      })
      expect((await store.regradings()).map(({ regraded, kept }) => [regraded, kept])).toEqual([[1, 0]])
      expect(await store.regrade(laterModel())).toMatchObject({ regraded: 0, kept: 0 })
      expect((await store.regradings()).length).toBe(1)
    })
    test.each([[{ measures: 3 }], [{ counts: ['ny-regel'] }]])('leaves alone what was measured otherwise: %j', async (changes) => {
      const store = await open()
      await add(store, 'a', letterRow('1', 'B'))
      expect(await store.regrade(laterModel(changes))).toMatchObject({ regraded: 0, kept: 1 })
      expect((await rowsOf(store))[0]).toMatchObject({ grade: 'B', scoreModel: '2026.1' })
      expect((await store.regradings())[0]).toMatchObject({ kept: 1 })
    })
  })

  describe('hostile names', () => {
    const hostile = [
      `'; drop table letter; --`, `" or 1=1 --`, `\\'; delete from run; --`, '$1', '?', `%' and 'x'='x`, '=cmd()',
      `x'); vacuum; --`, '1 union select * from run', '\u0000', '\uD800', '\u202Eevil', '${7*7}', '🙂'.repeat(40),
    ]
    test('are values and nothing else', async () => {
      const store = await open()
      await store.beginRun(newRun(hostile[0]!))
      const rows = hostile.map((name, at) => letterRow(String(at), 'A', { center: name, template: name, caseType: name }))
      await store.add(hostile[0]!, rows.map((row, at) => fileOf(String(at), row, { path: hostile[at]!, reason: hostile[at]! })))
      for (const name of hostile) {
        const kept = name.replace('\u0000', '\uFFFD').toWellFormed()
        expect((await store.shares({ centers: [kept], runs: [hostile[0]!] }, ['template'])).length).toBeGreaterThan(0)
        expect(await store.deleteRun(`${name}-findes-ikke`.replace('\u0000', ''))).toBe(false)
      }
      expect((await rowsOf(store)).length).toBe(hostile.length)
      expect((await store.shares({}, ['run']))[0]!.by.run).toBe(hostile[0])
      expect(await store.check()).toEqual([])
    })
  })
}
