import { readdirSync, readFileSync } from 'node:fs'
import { fork, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Received } from './server/client.ts'
import { Client, frame } from './server/client.ts'

const letters = fileURLToPath(new URL('../corpus/letters/', import.meta.url))
const texts = readdirSync(letters)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(letters + name, 'utf8'))
const text = texts[0]!
const uri = 'file:///brev.txt'
const at = (line: number, character: number): object => ({ line, character })

let client: Client
beforeEach(() => {
  client = new Client()
})
afterEach(() => {
  client.process.kill('SIGKILL')
})

describe('a stream that cannot be followed ends the process with code 1', () => {
  test.each([
    ['garbage', 'hej med dig'],
    ['a header without a length', 'Content-Type: x\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: NaN\r\n\r\n{}'],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}'],
    ['a length of a gigabyte', 'Content-Length: 1073741824\r\n\r\n{}'],
    ['a length that is too short', `${frame({ jsonrpc: '2.0', method: 'x' }).replace(/\d+/, '10')}`],
  ])('%s', async (_, bytes) => {
    await client.start()
    client.raw(bytes)
    expect(await client.exited).toBe(1)
  })
  test('half a message and then nothing', async () => {
    await client.start()
    client.raw('Content-Length: 100\r\n\r\n{"jsonrpc"')
    client.process.stdin.end()
    expect(await client.exited).toBe(1)
  })
})

describe('bad content', () => {
  test('no JSON, missing and odd params, unknown letters: answered or left, and the server lives', async () => {
    await client.start()
    const { diagnostics } = await client.open(uri, text)
    const refused = client.next(({ id, error }) => id === null && error !== undefined)
    client.raw('Content-Length: 5\r\n\r\n{"a":')
    expect((await refused).error!.code).toBe(-32700)
    for (const method of ['didOpen', 'didChange', 'didClose']) {
      for (const params of [undefined, null, [], {}, { textDocument: null }, { textDocument: { uri: 7 } }]) {
        client.notify(`textDocument/${method}`, params)
      }
    }
    for (const method of ['textDocument/hover', 'textDocument/codeAction', 'codeAction/resolve', 'klarbrev/score']) {
      for (const params of [undefined, [], {}, { textDocument: { uri: 'file:///andet.txt' } }, { uri: 'x' }]) {
        expect(await client.request(method, params)).toHaveProperty('id')
      }
    }
    for (const value of [null, 3, 'x', [], {}, { id: {} }]) client.raw(frame(value))
    const published = client.published(uri, 2)
    client.change(uri, 2, [{ text }])
    expect((await published).diagnostics).toEqual(diagnostics)
    expect(await client.end()).toBe(0)
  })
  test('reversed, negative and distant edits leave the text as it was', async () => {
    await client.start()
    const { diagnostics } = await client.open(uri, text)
    const said = client.next(({ method }) => method === 'window/showMessage')
    const bad: readonly unknown[] = [
      { range: { start: at(5, 2), end: at(1, 0) }, text: 'ødelagt' },
      { range: { start: at(-1, 0), end: at(0, 1) }, text: 'ødelagt' },
      { range: { start: at(0, 0.5), end: at(0, 1) }, text: 'ødelagt' },
      { range: { start: at(0, 0) }, text: 'ødelagt' },
      { range: {}, text: 'ødelagt' }, { text: 3 }, null, 7,
      { range: { start: at(100_000, 0), end: at(100_001, 0) }, text: '' },
    ]
    const published = client.published(uri, 3)
    client.change(uri, 2, bad)
    client.change(uri, 3, bad)
    expect((await published).diagnostics).toEqual(diagnostics)
    expect(JSON.stringify((await said).params)).toContain('åbn det igen')
  })
  test('versions that run backwards and edits inside a surrogate pair are made all the same', async () => {
    await client.start()
    const { diagnostics } = await client.open(uri, `😀${text}`, 9)
    const published = client.published(uri, 3)
    client.change(uri, 5, [{ range: { start: at(0, 1), end: at(0, 2) }, text: '' }])
    client.change(uri, 3, [{ range: { start: at(0, 1), end: at(0, 1) }, text: '\uDE01' }])
    expect((await published).diagnostics).toEqual(diagnostics)
  })
})

test('200 edits in a burst on a letter of 120 kB are linted a few times, and the last result is right', async () => {
  let long = ''
  for (let nth = 0; long.length < 120_000; nth++) long += `${texts[nth % texts.length]!}\n\n`
  await client.start()
  await client.open(uri, long)
  const count = client.received.length
  const published = client.published(uri, 201)
  // In one piece: a test that is made to wait between two edits would ask for more than a burst.
  client.raw(Array.from({ length: 200 }, (_, nth) => frame({
    jsonrpc: '2.0', method: 'textDocument/didChange', params: {
      textDocument: { uri, version: nth + 2 },
      contentChanges: [{ range: { start: at(0, 0), end: at(0, 0) }, text: 'æ😀'[nth % 2]! }],
    },
  })).join(''))
  const last = await published
  const results = client.received.slice(count).filter(({ method }) => method === 'textDocument/publishDiagnostics')
  expect(results.length).toBeLessThan(50)
  const fresh = client.published(uri, 202)
  const typed = Array.from({ length: 200 }, (_, nth) => 'æ😀'[(201 - nth) % 2]!).join('')
  client.change(uri, 202, [{ text: typed + long }])
  expect((await fresh).diagnostics).toEqual(last.diagnostics)
})

test('a letter that is too long is said to be', async () => {
  await client.start()
  const said = client.next(({ method }) => method === 'window/showMessage')
  const { diagnostics } = await client.open(uri, 'Du får ikke hjælp. '.repeat(110_000))
  expect(diagnostics).toEqual([])
  expect(JSON.stringify((await said).params)).toContain('for langt')
})

test('over the channel of Node a burst is linted once, and the server ends when the channel is closed', async () => {
  const own = fork(fileURLToPath(new URL('../packages/language-server/bin/klarbrev-language-server.js', import.meta.url)),
    ['--node-ipc'], { stdio: 'ignore' })
  const exited = new Promise((resolve) => own.once('exit', resolve))
  const versions: number[] = []
  const done = new Promise<void>((resolve) => own.on('message', ({ method, params }: Received) => {
    if (method !== 'textDocument/publishDiagnostics') return
    versions.push((params as unknown as { version: number }).version)
    if (versions.at(-1) === 40) resolve()
  }))
  const send = (message: object): void => void own.send({ jsonrpc: '2.0', ...message })
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'plaintext', version: 1, text } } })
  for (let version = 2; version <= 40; version++) {
    const contentChanges = [{ range: { start: at(0, 0), end: at(0, 0) }, text: 'æ' }]
    send({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } })
  }
  await done
  expect(versions.length).toBeLessThan(20)
  own.disconnect()
  expect(await exited).toBe(1)
})

test('the server ends when the editor that started it is gone', async () => {
  const editor = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
  await client.request('initialize', { processId: editor.pid, rootUri: null, capabilities: {} })
  editor.kill('SIGKILL')
  expect(await client.exited).toBe(1)
})

test('no word of a letter is logged', async () => {
  await client.start({ trace: 'verbose' })
  client.notify('$/setTrace', { value: 'verbose' })
  const canary = 'Zebraskræddersyning'
  await client.open(uri, `${text}\n\n${canary} ${canary}\n`)
  client.raw(`Content-Length: ${Buffer.byteLength(canary) + 1}\r\n\r\n"${canary}`)
  client.change(uri, 2, [{ text: canary, range: 3 }])
  client.notify('textDocument/didOpen', { textDocument: { uri: 3, text: canary } })
  expect(await client.end()).toBe(0)
  const logs = client.received.filter(({ method }) => /logMessage|showMessage|logTrace/.test(method ?? ''))
  expect(logs.length).toBeGreaterThan(0)
  expect(JSON.stringify([logs, client.received.filter(({ error }) => error !== undefined)])).not.toContain(canary)
  expect(client.errors).not.toContain(canary)
})
