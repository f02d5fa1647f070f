import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readText } from '@klarbrev/readers'
import type { ResultRow } from '@klarbrev/store'
import { openSqlite } from '@klarbrev/store/sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zipOf } from '../packages/readers/src/docx/docx.fixture.ts'
import { makeLetter } from './bench/letters.ts'
import type { Ran } from './cli/run-klarbrev.ts'
import { runKlarbrev } from './cli/run-klarbrev.ts'
import { toDocx } from './readers/to-docx.ts'

// `klarbrev maal` as it is called: what it keeps, what it says, and what it never lets out.

const key = { KLARBREV_KEY: 'en nøgle til prøver' }
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'klarbrev-maal-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}

function maal(...args: readonly string[]): Ran {
  return runKlarbrev(['maal', ...args], { cwd: home, env: key })
}

/** All rows of a run, and its record. */
async function rowsOf(run: string, store = 'klarbrev.db'): Promise<readonly ResultRow[]> {
  const opened = await openSqlite(join(home, store), false)
  const rows: ResultRow[] = []
  for await (const row of opened.rows({ runs: [run] })) rows.push(row)
  await opened.close()
  return rows
}

const bare = (rows: readonly ResultRow[]): readonly unknown[] => rows.map((row) => ({ ...row, run: '' }))

describe('maal', () => {
  test('gives the same rows whatever the number of threads, and from a memory of an earlier run', async () => {
    for (let at = 0; at < 130; at++) write(`breve/Center ${at % 2}/brev-${at}.txt`, makeLetter(at % 100 + 1))
    expect(maal('breve', '--run', 'en', '--store', 'en.db', '--traade', '1').exit).toBe(0)
    expect(maal('breve', '--run', 'tre', '--store', 'tre.db', '--traade', '3').exit).toBe(0)
    const wanted = bare(await rowsOf('en', 'en.db'))
    expect(wanted.length).toBe(100)
    expect(bare(await rowsOf('tre', 'tre.db'))).toEqual(wanted)
    expect(maal('breve', '--run', 'igen', '--store', 'tre.db').stdout).toContain('30  er det samme brev igen')
    expect(bare(await rowsOf('igen', 'tre.db'))).toEqual(wanted)
    expect(maal('breve', '--run', 'igen', '--store', 'tre.db').exit).toBe(0)
    expect(bare(await rowsOf('igen', 'tre.db'))).toEqual(wanted)
  })

  test('threads take up the compiled code of the command: what a long run tells V8 before them refuses none', () => {
    const there = (path: string): string => JSON.stringify(new URL(`../packages/cli/${path}`, import.meta.url).href)
    const isRefused = (flags: string): string => {
      const tried = `
        import { readFileSync } from 'node:fs'
        import { Script } from 'node:vm'
        import { growSlowly, keepSmall } from ${there('src/commands/maal/keep-small.ts')}
        const [source, cachedData] = ['', '.cache'].map((end) => readFileSync(new URL(${there('dist/klarbrev.js')} + end)))
        ${flags}
        console.log(new Script(source.toString(), { cachedData }).cachedDataRejected)`
      return spawnSync(process.execPath, ['--input-type=module', '-e', tried], { encoding: 'utf8' }).stdout.trim()
    }
    expect(isRefused('keepSmall()')).toBe('false')
    // The question can be answered with yes: this is why the rest is said when the threads have started.
    expect(isRefused('keepSmall(); growSlowly()')).toBe('true')
  })

  test('takes centre, date, kind and id from the manifest, and else from letter and folder', async () => {
    const front = '---\ncenter: Fra Brevet\nbrevtype: svar\n---\n'
    write('breve/Mappe/a.txt', front + makeLetter(1))
    write('breve/Mappe/b.txt', makeLetter(2).replace(/Dato: .*/, 'Dato: 3. maj 2026'))
    write('breve/010190-1234/c.txt', makeLetter(3).replace(/Dato: .*/, ''))
    write('liste.csv', 'fil;center;dato;id;brevtype;skabelon;sagstype\nbreve/Mappe/a.txt;Fra Listen;14-03-2026;17;afslag;S1;27.24\n')
    const ran = maal('breve', '--manifest', 'liste.csv', '--run', 'r')
    expect([ran.exit, ran.stderr]).toEqual([0, expect.stringContaining('CPR-nummer')])
    const rows = await rowsOf('r')
    expect(rows.map(({ center, kind, template, caseType }) => [center, kind === 'svar', template, caseType])).toEqual([
      ['Fra Listen', true, 'S1', '27.24'], [null, false, null, null], ['Mappe', false, null, null],
    ])
    expect(rows.map(({ date }) => date)).toEqual(['2026-03-14', null, '2026-05-03'])
    write('breve/Mappe/a.txt', `${front}${makeLetter(1)} Et ord mere.`)
    expect(maal('breve', '--manifest', 'liste.csv', '--run', 's').exit).toBe(0)
    // The same id is the same letter, also when its text has changed.
    expect((await rowsOf('s'))[0]!.letter).toBe(rows[0]!.letter)
  })

  test('finds what a manifest names beside it, where the command runs, and in the folder that is given', async () => {
    for (const [at, path] of ['lister/a.txt', 'b.txt', 'breve/c.txt'].entries()) write(path, makeLetter(at + 1))
    write('lister/liste.csv', 'fil;center\na.txt;Ved listen\nb.txt;Her\nc.txt;I mappen\n')
    expect(maal('breve', '--manifest', 'lister/liste.csv', '--run', 'r')).toMatchObject({ exit: 0, stderr: '' })
    expect((await rowsOf('r')).map(({ center }) => center).toSorted()).toEqual(['Her', 'I mappen', 'Ved listen'])
    const ran = maal('--manifest', 'lister/liste.csv', '--run', 's')
    expect([ran.exit, ran.stderr]).toEqual([3, expect.stringContaining('lister/c.txt: Filen findes ikke')])
  })

  test('scores a Word letter like its text, and a broken one stops nothing', async () => {
    const text = makeLetter(12)
    write('tekst/a.txt', text)
    write('word/a.docx', await toDocx(readText(text, 'a.txt').letter, 'paragraphs'))
    write('word/broken.docx', Buffer.from('PK\x03\x04 og ikke mere'))
    expect(maal('tekst', '--run', 'tekst').exit).toBe(0)
    expect(maal('word', '--run', 'word').exit).toBe(3)
    const [[plain], [word]] = [await rowsOf('tekst'), await rowsOf('word')]
    expect([word!.score, word!.findings, word!.date]).toEqual([plain!.score, plain!.findings, plain!.date])
  })

  test('accounts for every file with its reason, and one hostile file costs no other anything', () => {
    write('breve/a.txt', makeLetter(1))
    write('breve/b.txt', makeLetter(1))
    write('breve/kort.txt', 'Kære borger\n\nDu får en cykel.\n')
    write('breve/norsk.txt', 'Jeg vil gjerne at dere skal få vite hva som skjer med søknaden deres om barnehageplass. '.repeat(12))
    write('breve/tom.txt', '')
    write('breve/halv.docx', Buffer.from('PK\x03\x04 og ikke mere'))
    write('breve/bombe.docx', zipOf({ 'word/document.xml': new Uint8Array(40_000_000) }))
    write('breve/z.txt', makeLetter(2))
    const ran = maal('breve', '--run', 'r', '--format', 'json')
    const { run } = JSON.parse(ran.stdout) as { run: { files: Record<string, number>; reasons: readonly { reason: string }[] } }
    expect(ran.exit).toBe(3)
    expect(run.files).toEqual({
      'scored': 2, 'too-short': 1, 'other-language': 1, 'no-letter': 0, 'unreadable': 3, 'duplicate': 1,
    })
    expect(run.reasons.map(({ reason }) => reason).toSorted()).toEqual(['beskadiget', 'for-stor', 'ingen-tekst', 'no'])
    const said = maal('breve', '--run', 'r').stdout
    for (const line of ['8  filer i alt', '2  har fået karakter', '1  har for få ord', '3  kunne ikke læses', '(no 1)', 'for-stor 1']) {
      expect(said).toContain(line)
    }
  })

  test('knows a message of Digital Post again by its number, and takes its day from it', async () => {
    const message = (number: string, day: string, text: string): string =>
      `<Message xmlns="https://DigitalPost.dk/MeMo-1"><MessageHeader><messageUUID>${number}</messageUUID></MessageHeader>
      <MessageBody><createdDateTime>${day}T12:00:00Z</createdDateTime><MainDocument><File>
      <encodingFormat>text/plain</encodingFormat><filename>brev.txt</filename><language>da</language>
      <content>${Buffer.from(text).toString('base64')}</content></File></MainDocument></MessageBody></Message>`
    const undated = (seed: number): string => makeLetter(seed).replace(/Dato: .*/, '')
    write('breve/a.xml', message('8C2EA15D-61FB', '2026-02-03', makeLetter(1)))
    write('breve/b.xml', message('77AA0000-61FB', '2026-13-99', undated(2)))
    write('igen/a.xml', message('8C2EA15D-61FB', '2026-02-03', `${makeLetter(1)} Rettet.`))
    write('igen/fra-listen.xml', message('anden', '2026-02-03', makeLetter(3)))
    write('liste.csv', 'fil;id;dato\nigen/fra-listen.xml;8C2EA15D;2026-05-06\n')
    expect(maal('breve', '--run', 'r').exit).toBe(0)
    expect(maal('igen', '--manifest', 'liste.csv', '--run', 's').exit).toBe(0)
    const [first, second] = [await rowsOf('r'), await rowsOf('s')]
    expect([...first, ...second].map(({ date }) => date)).toEqual(['2026-02-03', null, '2026-05-06', '2026-02-03'])
    expect(second[1]!.letter).toBe(first[0]!.letter)
    expect(new Set([...first, ...second].map(({ letter }) => letter)).size).toBe(3)
  })

  test('says on each row which rules were turned off, and counts what was set aside', async () => {
    write('egne/.klarbrev.yaml', 'regler:\n  papirord: fra\n')
    write('egne/a.txt', makeLetter(1))
    write('alle/b.md', `<!-- klarbrev fra: passiv -- aftalt -->\n${'Sagen behandles af os. '.repeat(20)}`)
    const ran = maal('egne', 'alle', '--run', 'r', '--format', 'json')
    const summary = JSON.parse(ran.stdout) as { ownRules: number; suppressed: number }
    expect([ran.exit, summary.ownRules]).toEqual([0, 1])
    expect(summary.suppressed).toBeGreaterThan(0)
    expect((await rowsOf('r')).map(({ settings }) => settings)).toEqual(['papirord', ''])
  })

  test('draws, keeps and tells a sample, and draws it again by its seed', async () => {
    for (let at = 0; at < 40; at++) write(`breve/${at % 4}/brev-${at}.txt`, makeLetter(at + 1))
    expect(maal('breve', '--stikproeve', '8', '--seed', '5', '--run', 'a').stdout).toContain('8 af 40 filer, seed 5')
    expect(maal('breve', '--stikproeve', '8', '--run', 'a').exit).toBe(0)
    expect(maal('breve', '--stikproeve', '8', '--seed', '6', '--run', 'a').exit).toBe(2)
    expect(maal('breve', '--stikproeve', '8', '--seed', '5', '--run', 'b').exit).toBe(0)
    expect(bare(await rowsOf('b'))).toEqual(bare(await rowsOf('a')))
  })

  test('begins a new series with a new key, and says so', () => {
    write('breve/a.txt', makeLetter(1))
    expect(maal('breve', '--run', 'a').stderr).toBe('')
    const env = { KLARBREV_KEY: 'en anden nøgle, fordi den første er væk' }
    const ran = runKlarbrev(['maal', 'breve', '--run', 'b'], { cwd: home, env })
    expect(ran.stderr).toContain('en ny serie begynder her')
    // A short key is taken, and what is wrong with it is said.
    const short = runKlarbrev(['maal', 'breve', '--run', 'c'], { cwd: home, env: { KLARBREV_KEY: 'kort' } })
    expect([short.exit, short.stderr]).toEqual([0, expect.stringContaining('KLARBREV_KEY er kort')])
  })

  test('lists, deletes, exports and grades again', async () => {
    for (let at = 0; at < 3; at++) write(`breve/${at}.txt`, makeLetter(at + 1))
    maal('breve', '--run', 'a', '--center', 'Job')
    expect(maal('--koersler').stdout).toMatch(/^a {2}\d{4}-\d\d-\d\d {2}færdig {2}3 breve/)
    expect(maal('--omregn').stdout).toMatch(/^0 breve har fået karakter/)
    expect(maal('--eksport', 'ud.jsonl').exit).toBe(0)
    expect(readFileSync(join(home, 'ud.jsonl'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { sort: string }).sort))
      .toEqual(['run', 'row', 'row', 'row'])
    expect(maal('--eksport', 'ud.csv').exit).toBe(0)
    const table = readFileSync(join(home, 'ud.csv'), 'utf8').trimEnd().split('\r\n').map((line) => line.split(';'))
    expect(table.map((cells) => cells.length)).toEqual([20, 20, 20, 20])
    expect(table[0]!.slice(0, 3)).toEqual(['\ufeff"måling"', '"brev"', '"center"'])
    for (const cells of table.slice(1)) expect(cells[10]).toMatch(/^\d+(?:,\d)?$/)
    expect(maal('--slet-foer', '2100-01-01').stdout).toMatch(/^3 breve/)
    expect([maal('--slet', 'a').exit, maal('--slet', 'a').exit, maal('--slet-foer', 'i går').exit]).toEqual([0, 2, 2])
  })

  test('refuses a store that is none, and never tells a password', () => {
    write('breve/a.txt', makeLetter(1))
    write('nej.db', 'Kære borger, du får ikke hjælp. '.repeat(200))
    expect(maal('breve', '--store', 'nej.db').exit).toBe(2)
    const ran = maal('breve', '--store', 'postgres://klarbrev:hemmeligt@127.0.0.1:1/breve?sslpassword=hemmeligt')
    expect([ran.exit, ran.stderr]).toEqual([3, expect.stringContaining('postgres://127.0.0.1:1/breve: databasen svarer ikke')])
    expect(ran.stdout + ran.stderr).not.toContain('hemmeligt')
  })
})

describe('what nobody may find outside the letters', () => {
  const canaries = ['Kanariefugl', 'Hemmersvej', '010190-1234', '0101901234', 'Zebraklump']
  const body = `Zebraklump Kanariefugl\nHemmersvej 7\n010190-1234\n\nKære Zebraklump\n\n`
  const letters: Readonly<Record<string, string | Uint8Array>> = {
    'a.txt': body + makeLetter(1),
    'b.md': `---\ncenter: 010190-1234\nbrevsprog: Kanariefugl\nbrevtype: Zebraklump\n---\n${body}${makeLetter(2)}`,
    'c.txt': `${body}For kort.`,
    'd.txt': body + 'Jeg vil gjerne at dere skal få vite hva som skjer med søknaden deres om barnehageplass. '.repeat(12),
    'e.pdf': Buffer.from(`%PDF-1.7 ${body}`),
    'f.docx': Buffer.from(`PK\x03\x04 ${body}`),
    'g.txt': Buffer.from([0, 1, 2, 255, 254, ...Buffer.from(body)]),
    '0101901234/h.txt': body + makeLetter(3),
    'i.txt': `<!-- klarbrev fra: papirord -- Kanariefugl -->\n${body}${makeLetter(4)}`,
    'i.txt.klarbrev.yaml': 'fra:\n  - regel: Zebraklump\n    grund: Kanariefugl\n',
  }
  test('stands in no file, no summary, no error and no export, with any option', () => {
    for (const [path, content] of Object.entries(letters)) write(`breve/${path}`, content)
    write('liste.csv', 'fil;id;skabelon\nbreve/a.txt;010190-1234 Kanariefugl;S1\n')
    write('fejl.csv', 'fil;id;center\nbreve/a.txt;010190-1234;0101901234\n')
    const lines: readonly (readonly string[])[] = [
      ['breve', '--run', 'a', '--keep-paths'],
      ['breve', '--run', 'b', '--format', 'json', '--manifest', 'liste.csv', '--lang', 'en'],
      ['breve', '--run', 'c', '--brevtype', 'afslag', '--brevsprog', 'da', '--no-config', '--stikproeve', '6', '--output', 'ud'],
      ['breve', '--run', 'd', '--manifest', 'fejl.csv'],
      ['breve', '--run', 'd', '--center', '010190-1234'],
      ['--koersler', '--format', 'json'],
      ['--eksport', 'alt.jsonl'],
    ]
    const said = lines.map((args) => maal(...args)).map(({ stdout, stderr }) => stdout + stderr)
    expect(said[0]).toContain('En fil ved siden af et brev (.klarbrev.yaml) har fejl.')
    const kept = readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('breve') && !path.endsWith('.csv'))
    expect(kept.toSorted()).toContain('klarbrev.db')
    expect(existsSync(join(home, 'alt.jsonl'))).toBe(true)
    for (const path of kept) said.push(readFileSync(join(home, path), 'latin1'))
    // On the screen the paths of unreadable files are named; the store keeps them without what could be a CPR number.
    for (const canary of canaries) for (const text of said) expect(text.replaceAll('breve/0101901234/', '')).not.toContain(canary)
    expect(said.join('')).toContain('xxxxxx-xxxx/h.txt')
  })
})
