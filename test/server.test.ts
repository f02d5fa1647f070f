import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runKlarbrev } from './cli/run-klarbrev.ts'
import type { ShownFinding } from './server/client.ts'
import { Client } from './server/client.ts'

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url))
const letters = `${corpus}letters/`
const names = readdirSync(letters).sort()
const text = readFileSync(join(letters, names.find((name) => name.endsWith('.txt'))!), 'utf8')
const uri = 'file:///brev.txt'

/** A finding as the command's JSON shows it. */
interface Finding {
  readonly rule: string
  readonly message: string
  readonly shown: boolean
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

interface Letter {
  readonly path: string
  readonly findings: readonly Finding[]
  readonly [field: string]: unknown
}

const ofCommand = ({ rule, message, line, column, endLine, endColumn }: Finding): readonly unknown[] =>
  [rule, message, line, column, endLine, endColumn]
const ofServer = ({ code, message, range: { start, end } }: ShownFinding): readonly unknown[] =>
  [code, message, start.line + 1, start.character + 1, end.line + 1, end.character + 1]

let client: Client
beforeEach(() => {
  client = new Client()
})
afterEach(() => {
  client.process.kill('SIGKILL')
})

/** What the command says of the letters of a folder of the corpus. */
function saidByCommand(folder: string): readonly Letter[] {
  const json = runKlarbrev(['tjek', '--format', 'json', folder], { env: {} }).stdout
  const told = (JSON.parse(json) as { letters: readonly Letter[] }).letters
  expect(told.length).toBe(readdirSync(folder).length)
  return told
}

/** What the server says of a letter, in the words of the command: its shown findings, and how it stands. */
async function saidByServer({ path }: Letter): Promise<readonly unknown[]> {
  const own = pathToFileURL(path).href
  const { diagnostics } = await client.open(own, readFileSync(path, 'utf8'))
  const answer = await client.request('klarbrev/score', { uri: own })
  client.notify('textDocument/didClose', { textDocument: { uri: own } })
  // The checklist is told to editors alone.
  const { checklist: _, ...told } = answer.result as unknown as Record<string, unknown>
  expect(diagnostics.every(({ source, severity }) => source === 'klarbrev' && severity > 1)).toBe(true)
  return [diagnostics.map(ofServer), told]
}

/** The same out of the command's JSON. */
function saidAlike({ findings, ...letter }: Letter): readonly unknown[] {
  const { score, grade, notScored, criteria, gates, next, kind, kindConfidence } = letter
  const told = { score, grade, notScored, criteria, gates, next, kind, kindConfidence }
  return [findings.filter(({ shown }) => shown).map(ofCommand), told]
}

describe('one text, one result', () => {
  test('findings and score of every open letter are those of the command', async () => {
    await client.start()
    let count = 0
    for (const letter of saidByCommand(letters)) {
      expect(await saidByServer(letter)).toEqual(saidAlike(letter))
      count += letter.findings.length
    }
    expect(count).toBeGreaterThan(names.length)
  })
  // Nothing of the closed halves is told but how many letters differ.
  test('so are those of the closed half and of the English letters', async () => {
    await client.start()
    const english = saidByCommand(`${corpus}english/letters`)
    // Danish alone cannot judge the first: it is told of anew when English has been loaded.
    const first = pathToFileURL(english[0]!.path).href
    const opened = await client.open(first, readFileSync(english[0]!.path, 'utf8'))
    if (opened.diagnostics.length === 0) await client.published(first, 1)
    let different = 0
    for (const letter of [...english, ...['test/letters', 'english/test/letters'].flatMap((at) => saidByCommand(corpus + at))]) {
      if (JSON.stringify(await saidByServer(letter)) !== JSON.stringify(saidAlike(letter))) different++
    }
    expect(different).toBe(0)
  })
  test('also with CRLF and an emoji before the words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klarbrev-server-'))
    try {
      const path = join(folder, 'brev.txt')
      const crlf = text.replace(/\r?\n/g, '\r\n').replace(/\. /g, '. 😀 ')
      writeFileSync(path, crlf)
      const json = runKlarbrev(['tjek', '--format', 'json', path], { env: {} }).stdout
      const [letter] = (JSON.parse(json) as { letters: readonly Letter[] }).letters
      // Places are counted in UTF-16, which every client must take, whatever else one would like.
      const answer = await client.start({ general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] } })
      expect(answer.result).toMatchObject({ capabilities: { positionEncoding: 'utf-16' } })
      const { diagnostics } = await client.open(pathToFileURL(path).href, crlf)
      expect(diagnostics.length).toBeGreaterThan(0)
      expect(diagnostics.map(ofServer)).toEqual(letter!.findings.filter(({ shown }) => shown).map(ofCommand))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  test('also of an English letter with a slip of the pen, which needs another language and its dictionary', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klarbrev-server-'))
    try {
      const path = join(folder, 'letter.txt')
      const english = readFileSync(new URL('../corpus/english/letters/e1-01-housing-benefit.txt', import.meta.url), 'utf8')
      const slipped = english.replace('your application of', 'your aplication of')
      expect(slipped).not.toBe(english)
      writeFileSync(path, slipped)
      writeFileSync(join(folder, '.klarbrev.yaml'), 'preset: streng\n')
      const json = runKlarbrev(['tjek', '--format', 'json', path], { env: {} }).stdout
      const [letter] = (JSON.parse(json) as { letters: readonly Letter[] }).letters
      const expected = letter!.findings.filter(({ shown }) => shown).map(ofCommand)
      expect(expected.map(([rule]) => rule)).toContain('stavefejl')
      await client.start()
      const own = pathToFileURL(path).href
      let { diagnostics } = await client.open(own, slipped)
      // Danish alone cannot judge the letter: it is told of anew when English has been loaded.
      if (diagnostics.length === 0) ({ diagnostics } = await client.published(own, 1))
      expect(diagnostics.map(ofServer)).toEqual(expected)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  test('settings of the folder hold, and hold anew when they change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klarbrev-server-'))
    try {
      mkdirSync(join(folder, 'breve'))
      const path = join(folder, 'breve', 'brev.txt')
      const own = pathToFileURL(path).href
      await client.start()
      const before = (await client.open(own, text)).diagnostics
      const rule = before[0]!.code
      writeFileSync(join(folder, '.klarbrev.yaml'), `regler:\n  ${rule}: fra\n`)
      const renewed = client.published(own, 1)
      client.notify('workspace/didChangeWatchedFiles', { changes: [] })
      const after = (await renewed).diagnostics
      expect(after.length).toBeLessThan(before.length)
      expect(after.map(({ code }) => code)).not.toContain(rule)
      writeFileSync(join(folder, '.klarbrev.yaml'), 'regler:\n  findes-ikke: fra\n')
      const complaint = client.next(({ method }) => method === 'window/showMessage')
      client.notify('workspace/didChangeWatchedFiles', { changes: [] })
      expect(JSON.stringify((await complaint).params)).toContain('linje 2')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('what goes with a finding', () => {
  const faulty = 'Kære Anna\n\nDer henvises til vores brev vedr. din ansøgning, jf. lovens § 5. Vi skriver for så vidt angår sagen.\n'
  test('a fix is offered, the first preferred, and its edit is given when asked', async () => {
    await client.start({
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
      workspace: { workspaceEdit: { documentChanges: true } },
    })
    await client.open(uri, faulty)
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    const answer = await client.request('textDocument/codeAction', {
      textDocument: { uri }, range, context: { diagnostics: [] },
    })
    const actions = answer.result as unknown as readonly { title: string; isPreferred: boolean; edit?: unknown }[]
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter(({ isPreferred }) => isPreferred)).toEqual([actions[0]])
    expect(actions.every(({ edit }) => edit === undefined)).toBe(true)
    const resolved = await client.request('codeAction/resolve', actions[0])
    expect(JSON.stringify(resolved.result)).toContain('"newText"')
    // A fix of an older text is not made in a newer one.
    client.change(uri, 2, [{ range: { start: range.start, end: range.start }, text: 'x' }])
    const late = await client.request('codeAction/resolve', actions[0])
    expect(late.result).not.toHaveProperty('edit')
  })
  test('hover says what and why, gives an example, and tells of exceptions', async () => {
    await client.start({ textDocument: { hover: { contentFormat: ['markdown'] } } })
    const { diagnostics } = await client.open(uri, faulty)
    const answer = await client.request('textDocument/hover', {
      textDocument: { uri }, position: diagnostics[0]!.range.start,
    })
    const hover = answer.result as unknown as { contents: { kind: string; value: string } }
    expect(hover.contents.kind).toBe('markdown')
    const heads = [...hover.contents.value.matchAll(/^\*\*([^*]+):\*\*/gm)].map((match) => match[1])
    expect(heads).toEqual(['Hvad', 'Hvorfor', 'Skriv ikke', 'Skriv hellere', 'Undtagelser'])
    expect(hover.contents.value).not.toMatch(/\]\(|<\w/)
  })
  test('the outline names the parts of the letter in text order, and leaves no word out', async () => {
    await client.start({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } })
    const whole = 'Kære Anna\n\nDu får ikke hjælp til en ny vaskemaskine\n\nDu har søgt om hjælp til en vaskemaskine. ' +
      'Vi kan ikke give dig hjælpen.\n\nBegrundelse\n\nDin indtægt er for høj.\n\nSådan klager du\n\n' +
      'Du kan klage til os inden 4 uger. Så ser vi på sagen igen.\n\nVenlig hilsen\n\nBo Holm\nSagsbehandler\n'
    await client.open(uri, whole)
    const answer = await client.request('textDocument/documentSymbol', { textDocument: { uri } })
    const parts = answer.result as unknown as readonly { name: string; range: ShownFinding['range'] }[]
    const names = parts.map(({ name }) => name)
    expect(names.filter((name) => ['Hilsen', 'Begrundelse', 'Klagevejledning', 'Underskrift'].includes(name))).toEqual(
      ['Hilsen', 'Begrundelse', 'Klagevejledning', 'Underskrift'],
    )
    const lines = parts.flatMap(({ range: { start, end } }) => [start.line, end.line])
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    const isHeld = (line: number): boolean =>
      parts.some(({ range: { start, end } }) => start.line <= line && line <= end.line)
    const outside = whole.split('\n').filter((words, line) => words !== '' && !isHeld(line))
    expect(outside).toEqual([])
  })
  test('a client that pulls is pushed nothing, and learns when nothing is new', async () => {
    await client.start({ textDocument: { diagnostic: {} } })
    const scored = client.next(({ method }) => method === 'klarbrev/scoreChanged')
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } })
    await scored
    const first = (await client.request('textDocument/diagnostic', { textDocument: { uri } })).result as unknown as {
      kind: string
      resultId: string
      items: readonly unknown[]
    }
    expect(first.kind).toBe('full')
    expect(first.items.length).toBeGreaterThan(0)
    const again = await client.request('textDocument/diagnostic', {
      textDocument: { uri }, previousResultId: first.resultId,
    })
    expect(again.result).toEqual({ kind: 'unchanged', resultId: first.resultId })
    expect(client.received.some(({ method }) => method === 'textDocument/publishDiagnostics')).toBe(false)
  })
})
