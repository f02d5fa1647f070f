import { createRequire } from 'node:module'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type * as Main from '../packages/language-server/src/main.ts'
import { createChance } from './bench/chance.ts'
import { makeLetter } from './bench/letters.ts'
import { Typist } from './bench/typist.ts'

const bundle = fileURLToPath(new URL('../packages/language-server/dist/klarbrev-language-server.cjs', import.meta.url))

/** Keys before the memory is looked at for the first time, and all in all; `npm run bench:server` types a whole hour. */
const settled = 1000
const keys = 2500
/** Bytes that a key may leave behind. What compilers still make of the code is some hundred; a result kept is thousands. */
const mostOfKey = 1000

/** Bytes in use once all that nobody holds is gone. */
function inUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

test('the whole server keeps nothing of a key: minutes of typing leave the memory as it was', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let heard = ''
  let awaited = ''
  let tell = (): void => {}
  output.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1')
    if (!heard.includes(awaited)) return
    heard = ''
    tell()
  })
  const { serveStreams } = createRequire(import.meta.url)(bundle) as Pick<typeof Main, 'serveStreams'>
  serveStreams(input, output, () => {})
  const say = (message: object, answer: string): Promise<void> => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    return new Promise((resolve) => {
      awaited = answer
      tell = resolve
      input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    })
  }
  const uri = 'untitled:brev'
  const letter = makeLetter(3)
  await say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }, '"id":1')
  const textDocument = { uri, languageId: 'plaintext', version: 1, text: letter }
  await say({ method: 'textDocument/didOpen', params: { textDocument } }, '"version":1,"diagnostics"')
  const typist = new Typist(letter, createChance(9))
  let before = 0
  for (let key = 1; key <= keys; key++) {
    const version = key + 1
    const params = { textDocument: { uri, version }, contentChanges: [typist.next()] }
    await say({ method: 'textDocument/didChange', params }, `"version":${version},"diagnostics"`)
    if (key === settled) before = inUse()
  }
  expect(inUse() - before).toBeLessThan((keys - settled) * mostOfKey)
  input.destroy()
})
