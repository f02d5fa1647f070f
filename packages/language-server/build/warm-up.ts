import { PassThrough } from 'node:stream'
import type * as Main from '../src/main.ts'

/** A letter with much of what rules and readers look for, so that few functions are met for the first time later. */
const letter = `Nørreby Kommune
Rådhusgade 12
4000 Nørreby

Dato: 3. marts 2026

Afslag på din ansøgning om hjælp til en vaskemaskine

Kære Anna Holm

Du har den 5. februar 2026 ansøgt om hjælp til en ny vaskemaskine til 4.500 kr. Der lægges vægt på, at De har en opsparing,
jf. servicelovens § 112, stk. 1, og såfremt der fremkommer nye oplysninger, vil sagen kunne genoptages.

Begrundelse

Kommunen har foretaget en vurdering af din økonomi. Vi kan ikke give dig hjælpen. Ansøgnigen er blevet behandlet bl.a. ud fra:
- din indtægt i de seneste tre måneder
- dine udgifter til husleje

Sådan klager du

Du kan klage inden 4 uger fra den dag, du har fået brevet. Klagen skal sendes til kommunen.

Venlig hilsen

Bo Ek
Sagsbehandler
Telefon 12 34 56 78
`

/** Lets a server do what the first letter of a session makes it do. Throws where it gives no findings. */
export async function warmUp({ serveStreams }: Pick<typeof Main, 'serveStreams'>): Promise<void> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let heard = ''
  let tell = (): void => {}
  output.on('data', (chunk: Buffer) => {
    heard += chunk.toString()
    tell()
  })
  serveStreams(input, output, () => {})
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const hear = async (mark: string): Promise<void> => {
    while (!heard.includes(mark)) await new Promise<void>((resolve) => (tell = resolve))
  }
  const uri = 'untitled:brev'
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  send({ method: 'initialized', params: {} })
  const textDocument = { uri, languageId: 'plaintext', version: 1, text: letter }
  send({ method: 'textDocument/didOpen', params: { textDocument } })
  await hear('"version":1,"diagnostics":[{')
  for (let version = 2; version < 12; version++) {
    const at = { line: 12, character: 10 + version }
    const contentChanges = [{ range: { start: at, end: at }, text: 'æ' }]
    send({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } })
    await hear(`"version":${version},"diagnostics":[{`)
  }
  const position = { line: 12, character: 30 }
  send({ id: 2, method: 'textDocument/hover', params: { textDocument: { uri }, position } })
  await hear('"id":2,')
}
