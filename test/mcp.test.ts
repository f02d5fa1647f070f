import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { rules } from '@klarbrev/rules'
import { afterAll, expect, test } from 'vitest'
import { bin, runKlarbrev } from './cli/run-klarbrev.ts'

// The server as a writing assistant meets it: the real command, over its real standard input and output.

type Fields = Record<string, unknown>
interface Reply {
  readonly jsonrpc: string
  readonly id: unknown
  readonly result?: Fields
  readonly error?: { readonly code: number; readonly message: string }
}

/** Stands in every request that is refused, and in no answer to one. */
const secret = 'Hemmelighansen'

const letters = fileURLToPath(new URL('../corpus/letters/', import.meta.url))
const english = fileURLToPath(new URL('../corpus/english/letters/', import.meta.url))
const readFirst = (folder: string): string => readFileSync(join(folder, readdirSync(folder).toSorted()[0]!), 'utf8')

const home = mkdtempSync(join(tmpdir(), 'klarbrev-mcp-'))
const settled = mkdtempSync(join(tmpdir(), 'klarbrev-mcp-'))
writeFileSync(join(settled, '.klarbrev.yaml'), 'preset: streng\nregler:\n  papirord: fra\n')

/** Starts the command. `send` writes a line and waits for the line that comes back. */
function startServer(cwd: string, ...args: string[]): {
  readonly write: (line: string | Uint8Array) => void
  readonly send: (line: string | Uint8Array) => Promise<Reply>
  readonly ask: (method: string, params?: object) => Promise<Reply>
  readonly end: () => Promise<{ exit: number | null; complaints: string; unread: number }>
} {
  const child = spawn(process.execPath, [bin, 'mcp', ...args], { cwd, env: {} })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const arrived: string[] = []
  const waiting: ((line: string) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const next = waiting.shift()
    if (next === undefined) arrived.push(line)
    else next(line)
  })
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve))
  let id = 0
  const write = (line: string | Uint8Array): void => {
    child.stdin.write(line)
    child.stdin.write('\n')
  }
  const send = async (line: string | Uint8Array): Promise<Reply> => {
    write(line)
    const answer = arrived.shift() ?? (await new Promise<string>((resolve) => waiting.push(resolve)))
    return JSON.parse(answer) as Reply
  }
  return {
    write,
    send,
    async ask(method, params) {
      id++
      const reply = await send(JSON.stringify({ jsonrpc: '2.0', id, method, ...(params ? { params } : {}) }))
      expect([reply.jsonrpc, reply.id]).toEqual(['2.0', id])
      return reply
    },
    async end() {
      child.stdin.end()
      return { exit: await exited, complaints, unread: arrived.length }
    },
  }
}

const server = startServer(home)
afterAll(async () => {
  await server.end()
  rmSync(home, { recursive: true })
  rmSync(settled, { recursive: true })
})

const call = (name: string, given?: unknown, to = server): Promise<Reply> =>
  to.ask('tools/call', { name, ...(given === undefined ? {} : { arguments: given }) })

/** What `tjek` says of the same text in the same folder, as an element of `letters[]` with the versions. */
function checked(text: string, cwd: string, ...args: string[]): Fields {
  const { stdout } = runKlarbrev(['tjek', '--format', 'json', ...args, '-'], { cwd, input: text })
  const { letters: [letter], ...versions } = JSON.parse(stdout) as { letters: Fields[] }
  return { ...versions, ...letter, path: null }
}

function contentOf({ result }: Reply): { summary: string; json: Fields; structured: Fields } {
  const content = result!['content'] as { type: string; text: string }[]
  expect(content.map(({ type }) => type)).toEqual(['text', 'text'])
  const structured = result!['structuredContent'] as Fields
  return { summary: content[0]!.text, json: JSON.parse(content[1]!.text) as Fields, structured }
}

test('initialize agrees on a version, and ping answers', async () => {
  for (const version of ['2024-11-05', '2025-03-26', '2025-06-18']) {
    const { result } = await server.ask('initialize', { protocolVersion: version, capabilities: {}, clientInfo: {} })
    expect(result).toMatchObject({ protocolVersion: version, capabilities: { tools: {} } })
    expect(result!['serverInfo']).toMatchObject({ name: 'klarbrev', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
  }
  const { result } = await server.ask('initialize', { protocolVersion: '2099-01-01' })
  expect(result).toMatchObject({ protocolVersion: '2025-06-18' })
  expect((await server.ask('initialize')).error).toMatchObject({ code: -32602 })
  // Notifications and answers to nobody's question are not answered: the next line that comes is that of ping.
  for (const method of ['notifications/initialized', 'notifications/cancelled', 'tools/list']) {
    server.write(JSON.stringify({ jsonrpc: '2.0', method, params: { requestId: 1 } }))
  }
  server.write('{"jsonrpc":"2.0","id":99,"result":{}}\r\n\r')
  expect((await server.ask('ping')).result).toEqual({})
})

test('tools/list tells of two tools that change nothing', async () => {
  const tools = (await server.ask('tools/list')).result!['tools'] as Fields[]
  expect(tools.map(({ name }) => name)).toEqual(['tjek', 'forklar'])
  expect(tools.map(({ inputSchema }) => (inputSchema as Fields)['required'])).toEqual([['text'], ['regel']])
  expect(Object.keys((tools[0]!['inputSchema'] as Fields)['properties'] as Fields)).toEqual(['text', 'brevtype', 'brevsprog'])
  for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
})

test('tjek says what the command says of the same text', async () => {
  const text = readFirst(letters)
  const { summary, json, structured } = contentOf(await call('tjek', { text }))
  const expected = checked(text, home)
  expect(expected['findings']).not.toEqual([])
  expect({ ...structured, path: null }).toEqual(expected)
  expect(json).toEqual(structured)
  expect(summary).toMatch(/^Karakter [A-E] \(.+\), \d+,\d af 100\. /)
  expect(summary).toContain(`Karakter ${String(expected['grade'])} `)
})

test('tjek takes the kind and the language that are given', async () => {
  const text = readFirst(english)
  const { structured } = contentOf(await call('tjek', { text, brevtype: 'svar', brevsprog: 'en' }))
  expect({ ...structured, path: null }).toEqual(checked(text, home, '--brevtype', 'svar', '--brevsprog', 'en'))
  expect(structured).toMatchObject({ kind: 'svar', kindConfidence: 1, language: 'en' })
})

test('a text without a grade says why', async () => {
  const { summary, structured } = contentOf(await call('tjek', { text: 'Hej du.' }))
  expect(structured).toMatchObject({ grade: null, notScored: 'for-kort' })
  expect(summary).toMatch(/^Ingen karakter\. \p{L}/u)
  const empty = contentOf(await call('tjek', { text: '' }))
  expect(empty.structured).toMatchObject({ notScored: 'ulaeselig' })
  expect(empty.summary).not.toContain('fund')
})

test('forklar gives what the rule says of itself', async () => {
  const { card } = rules.find((rule) => rule.card.id === 'papirord')!
  const { summary, json, structured } = contentOf(await call('forklar', { regel: 'Papirord' }))
  const { what, why, how, exceptions } = card.docs
  const { examples } = card
  expect(structured).toMatchObject({ rule: 'papirord', what, why, how, exceptions, examples })
  expect(json).toEqual(structured)
  expect(summary).toBe(`${card.docs.title}: ${what}`)
})

test('the settings of the folder hold, --no-config leaves them out, and --lang en speaks English', async () => {
  const text = `${readFirst(letters)}\n\nSåfremt du ønsker at klage, skal klagen fremsendes til os.\n`
  const [plain, withSettings] = [startServer(settled, '--no-config', '--lang', 'en'), startServer(settled)]
  const bare = contentOf(await call('tjek', { text }, plain))
  const own = contentOf(await call('tjek', { text }, withSettings))
  expect({ ...bare.structured, path: null }).toEqual(checked(text, settled, '--no-config', '--lang', 'en'))
  expect({ ...own.structured, path: null }).toEqual(checked(text, settled))
  expect(own.structured['findings']).not.toEqual(bare.structured['findings'])
  expect(bare.summary).toMatch(/^Grade [A-E]/)
  await Promise.all([plain.end(), withSettings.end()])
})

test.each([
  ['no JSON', `{"jsonrpc":"2.0","id":1,"method":"${secret}`, -32700, null, /gyldig JSON/],
  ['no UTF-8', Buffer.from(`{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":"\xe6"}}`, 'latin1'), -32700, null, /UTF-8/],
  ['a list', '[]', -32600, null, /JSON-RPC 2\.0/],
  ['no version', `{"id":7,"method":"${secret}"}`, -32600, 7, /JSON-RPC 2\.0/],
  ['an id that is none', '{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600, null, /id/],
  ['an unknown method', `{"jsonrpc":"2.0","id":"a","method":"${secret}"}`, -32601, 'a', /Metoden findes ikke\. Brug/],
  ['a method of every object', '{"jsonrpc":"2.0","id":1,"method":"constructor"}', -32601, 1, /Metoden findes ikke/],
  ['a line that is too long', `{"x":"${secret}${'x'.repeat(2 ** 21)}"}`, -32600, null, /for stor\. Send ét brev/],
])('%s is refused, and the server goes on', async (_, line, code, id, message) => {
  const reply = await server.send(line)
  expect(reply).toMatchObject({ jsonrpc: '2.0', id, error: { code, message: expect.stringMatching(message) } })
  expect(JSON.stringify(reply)).not.toContain(secret)
  expect((await server.ask('ping')).result).toEqual({})
})

test.each([
  ['an unknown tool', secret, { text: secret }, /Værktøjet findes ikke\. Vælg et af: tjek, forklar/],
  ['a name of every object', 'toString', {}, /Værktøjet findes ikke/],
  ['no arguments', 'tjek', undefined, /text mangler\. Send det/],
  ['a list of arguments', 'tjek', [secret], /arguments skal være et objekt/],
  ['a text that is none', 'tjek', { text: [secret] }, /text skal være tekst/],
  ['an argument too many', 'tjek', { text: secret, [secret]: '1' }, /Brug kun: text, brevtype, brevsprog/],
  ['an unknown kind', 'tjek', { text: secret, brevtype: secret }, /brevtype\. Vælg en af: afslag, /],
  ['an unknown language', 'tjek', { text: secret, brevsprog: 'de' }, /brevsprog\. Vælg en af: da, en/],
  ['a text that is too long', 'tjek', { text: secret.repeat(20_000) }, /for lang\. Et brev må fylde 200000 tegn\. Del/],
  ['an unknown rule', 'forklar', { regel: 'papiror' }, /Reglen findes ikke\. Mente du papirord\? Se alle/],
  ['a rule that is none', 'forklar', { regel: secret }, /Reglen findes ikke\..* Se alle/],
])('%s is refused with what to do instead', async (_, name, given, message) => {
  const reply = await call(name, given)
  expect(reply.error).toMatchObject({ code: -32602, message: expect.stringMatching(message) })
  expect(JSON.stringify(reply)).not.toContain(secret)
})

test('the command ends with its input, and has said nothing on the side', async () => {
  const short = startServer(home)
  await call('tjek', { text: `${secret} ${readFirst(letters)}` }, short)
  await short.send(`{${secret}`)
  expect(await short.end()).toEqual({ exit: 0, complaints: '', unread: 0 })
})

test('a last line without a line end is answered before the end', () => {
  const { stdout, exit } = runKlarbrev(['mcp'], { cwd: home, input: '{"jsonrpc":"2.0","id":1,"method":"ping"}' })
  expect([stdout, exit]).toEqual(['{"jsonrpc":"2.0","id":1,"result":{}}\n', 0])
})

test('what the server needs is no part of what every run reads', () => {
  const bundled = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../packages/cli/dist/${name}`, import.meta.url)), 'utf8')
  expect(bundled('klarbrev-mcp.js')).toContain('tools/list')
  expect(bundled('klarbrev.js')).not.toContain('tools/list')
})
