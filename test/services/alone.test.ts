import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin } from '../cli/run-klarbrev.ts'
import { hostileLetters } from './hostile-letters.ts'
import type { Trace } from './trace.ts'
import { trace } from './trace.ts'

// The program is alone: no command opens a socket, starts anything but its own reader of foreign files, opens a file
// that a letter points at, or writes anywhere but where it was asked to. Seen from outside, by strace (Debian).

const home = realpathSync(mkdtempSync(join(tmpdir(), 'klarbrev-alone-')))
const work = join(home, 'arbejde')
const secret = join(home, 'hemmelig.txt')
const targets = [secret, `file://${secret}`, '/dev/zero', 'http://127.0.0.1:9/hentet', '//127.0.0.1/hentet', '/usr/bin/touch']
const server = fileURLToPath(new URL('../../packages/language-server/bin/klarbrev-language-server.js', import.meta.url))
const env = { KLARBREV_KEY: 'en nøgle til prøver', HOME: home, TMPDIR: home, XDG_CONFIG_HOME: join(home, 'config') }
afterAll(() => rmSync(home, { recursive: true }))

beforeAll(() => {
  mkdirSync(join(work, 'breve'), { recursive: true })
  writeFileSync(secret, 'Hemmelighansen')
  for (const [name, bytes] of hostileLetters(targets)) writeFileSync(join(work, 'breve', name), bytes)
})

const klarbrev = (...args: readonly string[]): Promise<Trace> => trace([process.execPath, bin, ...args], { cwd: work, env })

/** Files under a folder, as paths from it. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()

const isReader = (program: readonly string[]): boolean => program.includes('--permission') && program.some((arg) => arg.endsWith('extractor/process.mjs'))

/** What holds for every run: no network, no program but ours, no file that a letter points at, nothing out of place. */
function expectAlone(seen: Trace, mayWrite: (path: string) => boolean): void {
  expect(seen.network).toEqual([])
  const [, ...started] = seen.programs
  expect(started.filter((program) => !isReader(program))).toEqual([])
  const opened = seen.files.map((file) => ({ ...file, path: resolve(work, file.path) }))
  expect(opened.filter(({ path }) => targets.includes(path) || path.includes('hentet'))).toEqual([])
  expect(opened.filter(({ path, isWritten }) => isWritten && path !== '/dev/null' && !mayWrite(path))).toEqual([])
  // The reader of foreign files is given their bytes, and opens nothing where letters lie.
  expect(opened.filter(({ path, program }) => isReader(program) && path.startsWith(home))).toEqual([])
  expect(`${seen.stdout}${seen.stderr}`).not.toContain('Hemmelighansen')
}

describe('alone', () => {
  test('tjek, on letters of every format that point at files, devices, programs and other machines', async () => {
    const before = filesIn(home)
    const seen = await klarbrev('tjek', 'breve', '--format', 'json', '--with-text')
    expectAlone(seen, () => false)
    expect(filesIn(home)).toEqual(before)
    expect(seen.programs.filter(isReader).length).toBe(1)
    const letters = JSON.parse(seen.stdout).letters as readonly { path: string, text: string, problems: readonly { code: string }[] }[]
    expect(letters.length).toBe(filesIn(join(work, 'breve')).length)
    const told = new Map(letters.map(({ path, problems }) => [basename(path), problems.map(({ code }) => code).join()]))
    for (const name of ['doctype.docx', 'doctype.odt', 'doctype.xhtml', 'doctype.xml']) expect([name, told.get(name)]).toEqual([name, 'doctype'])
    expect([told.get('macro.docm'), told.get('linked.docx'), told.get('a.docx')]).toEqual(['makro', 'henvist-fil', ''])
    for (const name of ['a.docx', 'a.odt', 'a.pdf', 'linked.docx', 'linked.html', 'linked.eml', 'actions.pdf', 'fields.docx']) {
      expect([name, letters.find(({ path }) => basename(path) === name)!.text]).toEqual([name, expect.stringContaining('Du får en ny cykel')])
    }
  })

  test('tjek --kommentarer and --fix write the file they are asked for', async () => {
    writeFileSync(join(work, 'ret.txt'), 'Såfremt du flytter, skal du ringe til os.')
    expectAlone(await klarbrev('tjek', 'breve/linked.docx', '--kommentarer', 'ud.docx'), (path) => /^\.?ud\.docx/.test(basename(path)))
    expectAlone(await klarbrev('tjek', '--fix', 'ret.txt'), (path) => /^\.?ret\.txt/.test(basename(path)))
    expect(filesIn(work).filter((path) => !path.startsWith('breve'))).toEqual(['ret.txt', 'ud.docx'])
  })

  test('maal and rapport write the store and the report', async () => {
    const inStore = (path: string): boolean => basename(path).startsWith('maaling.db')
    const measured = await klarbrev('maal', 'breve', '--store', 'maaling.db', '--run', 'en', '--center', 'Borgerservice')
    expectAlone(measured, inStore)
    expect(measured.programs.filter(isReader).length).toBeGreaterThan(0)
    for (const which of [['--udvikling'], ['--center', 'Borgerservice']]) {
      expectAlone(await klarbrev('rapport', ...which, '--store', 'maaling.db', '--output', 'rapport.html'),
        (path) => inStore(path) || basename(path).includes('rapport.html'))
    }
  })

  test('the server for writing assistants and the language server start nothing and write nothing', async () => {
    const text = 'Såfremt du flytter, skal du ringe til os. '.repeat(9)
    const ask = (method: string, params: object, id?: number): string => JSON.stringify({ jsonrpc: '2.0', ...(id === undefined ? {} : { id }), method, params })
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } }
    const mcp = await trace([process.execPath, bin, 'mcp'], {
      cwd: work, env, input: [ask('initialize', hello, 1), ask('notifications/initialized', {}), ask('tools/call', { name: 'tjek', arguments: { text } }, 2)].join('\n') + '\n',
    })
    expectAlone(mcp, () => false)
    expect(mcp.stdout).toContain('papirord')

    const letter = { uri: `file://${work}/breve/a.txt`, languageId: 'plaintext', version: 1, text }
    const frames = (...bodies: readonly string[]): string =>
      bodies.map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join('')
    const served = await trace([process.execPath, server, '--stdio'], {
      cwd: work, env,
      input: frames(
        ask('initialize', { processId: null, rootUri: `file://${work}`, capabilities: {} }, 1), ask('initialized', {}),
        ask('textDocument/didOpen', { textDocument: letter }), ask('klarbrev/score', { uri: letter.uri }, 2),
      ),
      answer: { after: /"score":/, input: frames(ask('shutdown', {}, 3), ask('exit', {})) },
    })
    expectAlone(served, () => false)
    expect(served.stdout).toContain('"score":')
    expect(served.exit).toBe(0)
  })
})

test('what is not alone is seen: a socket, a program, a file that is read and one that is written', async () => {
  const script = `
    require('node:fs').readFileSync(${JSON.stringify(secret)})
    require('node:fs').writeFileSync('spor.txt', '')
    require('node:child_process').spawnSync('true')
    require('node:net').connect(9, '127.0.0.1').on('error', () => {})`
  const seen = await trace([process.execPath, '-e', script], { cwd: work, env: { PATH: process.env['PATH']! } })
  expect(seen.network.some((call) => call.includes('connect(') && call.includes('127.0.0.1'))).toBe(true)
  expect(seen.programs.map(([program]) => program)).toContain('true')
  expect(seen.files.some(({ path, isWritten }) => path === secret && !isWritten)).toBe(true)
  expect(seen.files.some(({ path, isWritten }) => path.endsWith('spor.txt') && isWritten)).toBe(true)
  expect(() => expectAlone(seen, () => true)).toThrow()
})
