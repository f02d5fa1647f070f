import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { FrameParser } from './frames.ts'
import { FrameWriter } from './frame-writer.ts'
import { ReadyDiagnostics, SaidFinding, SaidPiece } from './ready-diagnostics.ts'

const finding = (line: number, message: string): SaidFinding =>
  new SaidFinding({ range: { start: { line, character: 0 }, end: { line, character: 4 } }, message }, 'da', null,
    undefined)

test('what is written in one turn comes in one piece and is read as it was said', async () => {
  const stream = new PassThrough()
  const writer = new FrameWriter(stream)
  const method = 'textDocument/publishDiagnostics'
  const params = new ReadyDiagnostics('file:///brev på dansk.txt', 3, [
    new SaidPiece([finding(1, 'Skriv ”sådan” 😀'), finding(2, 'Å')]), new SaidPiece([finding(7, 'Ø')]),
  ])
  void writer.write({ jsonrpc: '2.0', method, params } as never)
  void writer.write({ jsonrpc: '2.0', method: 'anden', params: { tekst: 'ø\u2028' } } as never)
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  await new Promise((resolve) => setImmediate(resolve))
  expect(pieces).toHaveLength(1)
  const read: unknown[] = []
  const note = (what: string) => (): void => void read.push(what)
  const parser = new FrameParser({ message: (value) => read.push(value), badBody: note('bad'), broken: note('broken') })
  parser.push(pieces[0]!)
  const plain = structuredClone({ uri: params.uri, version: params.version, diagnostics: params.diagnostics })
  expect(read).toEqual([
    { jsonrpc: '2.0', method, params: plain }, { jsonrpc: '2.0', method: 'anden', params: { tekst: 'ø\u2028' } },
  ])
})

test('a transport of data gets the findings as data', () => {
  const params = new ReadyDiagnostics('file:///brev.txt', 3, [new SaidPiece([finding(1, 'Vi')])])
  const diagnostics = [finding(1, 'Vi').diagnostic]
  expect(structuredClone(params)).toEqual({ uri: 'file:///brev.txt', version: 3, diagnostics })
})
