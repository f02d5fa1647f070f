import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runKlarbrev } from './cli/run-klarbrev.ts'
import type { Published, Received, ShownFinding } from './server/client.ts'
import { Client, frame } from './server/client.ts'

interface TextEdit {
  readonly range: ShownFinding['range']
  readonly newText: string
}

/** A change of texts as the protocol writes it, with versions. */
interface WorkspaceEdit {
  readonly documentChanges: readonly {
    readonly kind?: string
    readonly uri?: string
    readonly textDocument?: { readonly uri: string; readonly version: number | null }
    readonly edits?: readonly TextEdit[]
  }[]
}

interface Action {
  readonly title: string
  readonly kind: string
  readonly isPreferred?: boolean
  readonly edit?: WorkspaceEdit
  readonly command?: { readonly command: string; readonly arguments: readonly object[] }
}

const text = 'Kære Anna\n\nDer lægges vægt på din zzøgnig.\n\nDer lægges vægt på dit helbred vedr. ansøgnig.\n'
const capable = {
  textDocument: { codeAction: {}, publishDiagnostics: { codeDescriptionSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
}
const everything = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }

let client: Client
let folder: string
let path: string
let uri: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarbrev-server-'))
  mkdirSync(join(folder, 'breve'))
  path = join(folder, 'breve', 'brev.txt')
  uri = pathToFileURL(path).href
  client = new Client({ KLARBREV_KEY: '0123456789abcdef' })
})
afterEach(() => {
  client.process.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

async function actionsFor(own = uri, only?: readonly string[]): Promise<readonly Action[]> {
  const context = { diagnostics: [], ...(only === undefined ? {} : { only }) }
  const answer = await client.request('textDocument/codeAction', { textDocument: { uri: own }, range: everything, context })
  return answer.result as unknown as readonly Action[]
}

/** Makes an edit in a text, as an editor would. */
function edited(before: string, edits: readonly TextEdit[]): string {
  const lines = before.split('\n')
  const offset = ({ line, character }: TextEdit['range']['start']): number =>
    Math.min(before.length, lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character)
  let after = before
  for (const { range, newText } of edits.toReversed()) {
    after = after.slice(0, offset(range.start)) + newText + after.slice(offset(range.end))
  }
  return after
}

const editsOf = (edit: WorkspaceEdit | undefined, own: string): readonly TextEdit[] =>
  edit!.documentChanges.find(({ textDocument }) => textDocument?.uri === own)!.edits!
const codesOf = ({ diagnostics }: Published): readonly string[] => diagnostics.map(({ code }) => code)
const settingsIn = (name: string): string => pathToFileURL(join(folder, name)).href

describe('setting aside', () => {
  test('here, and in the whole letter: a remark with a reason, after which the finding is gone', async () => {
    await client.start(capable)
    expect(codesOf(await client.open(uri, text)).filter((code) => code === 'passiv').length).toBe(2)
    const actions = await actionsFor()
    const here = actions.filter(({ title }) => /^Lad ”.+”.* stå her/.test(title))
    expect(here.length).toBeGreaterThan(1)
    expect(actions.filter(({ isPreferred }) => isPreferred).length).toBe(1)
    const whole = actions.find(({ title }) => title === 'Slå ”Passiv” fra i hele brevet, og skriv hvorfor')
    const after = edited(text, editsOf(whole!.edit, uri))
    expect(after.match(/<!-- klarbrev fra: passiv -- skriv din grund her -->/g)?.length).toBe(2)
    client.change(uri, 2, [{ text: after }])
    expect(codesOf(await client.published(uri, 2))).not.toContain('passiv')
  })
  test('a client that asks for the reason gets the command, and the edit for the reason', async () => {
    await client.start(capable, { asksReasons: true })
    await client.open(uri, text)
    const here = (await actionsFor()).find(({ title }) => /^Lad ”.+” stå her/.test(title))!
    expect(here.command!.command).toBe('klarbrev.skrivGrund')
    const setAside = async (reason: string): Promise<WorkspaceEdit | null> => {
      const answer = await client.request('klarbrev/setAside', { ...here.command!.arguments[0], reason })
      return (answer.result as unknown as { edit: WorkspaceEdit | null }).edit
    }
    expect(editsOf((await setAside('aftalt i teamet'))!, uri)[0]!.newText).toMatch(/-- aftalt i teamet -->\n$/)
    expect(await setAside(' . ')).toBe(null)
  })
  test('by the file beside the letter, with the key of the command', async () => {
    writeFileSync(path, text)
    const env = { KLARBREV_KEY: '0123456789abcdef' }
    const sarif = JSON.parse(runKlarbrev(['tjek', '--format', 'sarif', path], { env }).stdout) as {
      runs: [{ results: { ruleId: string; partialFingerprints: Record<string, string> }[] }]
    }
    const one = sarif.runs[0].results.find(({ ruleId }) => ruleId === 'passiv')!
    const print = Object.values(one.partialFingerprints)[0]!
    writeFileSync(`${path}.klarbrev.yaml`, `fra:\n  - regel: passiv\n    aftryk: ${print}\n    grund: aftalt\n`)
    await client.start(capable)
    const shown = codesOf(await client.open(uri, text))
    const json = JSON.parse(runKlarbrev(['tjek', '--format', 'json', path], { env }).stdout) as {
      letters: [{ findings: { rule: string; shown: boolean }[] }]
    }
    expect(shown).toEqual(json.letters[0].findings.filter((one) => one.shown).map(({ rule }) => rule))
    expect(shown).not.toContain('passiv')
  })
})

describe('settings', () => {
  test('a rule off in the folder, a word for me: written into files that hold at once, saved or not', async () => {
    const mine = settingsIn('mine.klarbrev.yaml')
    await client.start(capable, { ownFile: mine })
    writeFileSync(join(folder, 'breve', '.klarbrev.yaml'), 'preset: streng\n')
    const before = codesOf(await client.open(uri, text))
    expect(before.filter((code) => code === 'stavefejl').length).toBeGreaterThan(0)
    const actions = await actionsFor()
    const word = actions.find(({ title }) => title === 'Læg ”ansøgnig” i min ordliste')!
    expect(word.edit!.documentChanges[0]).toMatchObject({ kind: 'create', uri: mine })
    const [made] = editsOf(word.edit, mine)
    let renewed = client.published(uri, 1)
    const document = { uri: mine, languageId: 'yaml', version: 1, text: made!.newText }
    client.notify('textDocument/didOpen', { textDocument: document })
    const spelt = (await renewed).diagnostics.filter(({ code }) => code === 'stavefejl')
    expect(spelt.length).toBe(before.filter((code) => code === 'stavefejl').length - 1)
    const rule = actions.find(({ title }) => title === 'Slå ”Passiv” fra i denne mappe')!
    const own = settingsIn('breve/.klarbrev.yaml')
    renewed = client.published(uri, 1)
    const off = edited('preset: streng\n', editsOf(rule.edit, own))
    client.notify('textDocument/didOpen', { textDocument: { uri: own, languageId: 'yaml', version: 1, text: off } })
    expect(codesOf(await renewed)).not.toContain('passiv')
    // Undone in the editor, it holds no longer.
    renewed = client.published(uri, 1)
    const mistakes = client.published(own, 2)
    client.change(own, 2, [{ text: 'preset: streng\nregler:\n  pasiv: fra\n' }])
    expect(codesOf(await renewed)).toContain('passiv')
    const [problem] = (await mistakes).diagnostics
    expect([problem!.range.start.line, problem!.message]).toEqual([2, expect.stringContaining('passiv')])
  })
  test('of the editor: language, kind of a letter, own rules, lenses and hints, asked for and kept up', async () => {
    let settings: object = { sprog: 'en', brevtype: 'afslag', regler: { kliche: 'fra' }, linjeoverTekst: true }
    client.answer('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => settings))
    const scored = client.next(({ method, params }) =>
      method === 'klarbrev/scoreChanged' && (params as unknown as { kind: string }).kind === 'afslag')
    await client.start({ ...capable, workspace: { configuration: true } })
    await client.open(uri, text)
    await scored
    const lenses = (await client.request('textDocument/codeLens', { textDocument: { uri } })).result as unknown as
      readonly { command: { title: string } }[]
    expect(lenses[0]!.command.title).toMatch(/^\d findings? · /)
    const hints = async (): Promise<unknown> =>
      (await client.request('textDocument/inlayHint', { textDocument: { uri }, range: everything })).result
    expect(await hints()).toEqual([])
    settings = { sprog: 'forkert', brevtype: 7, laengdeISaetninger: true, ord: [3] }
    const renewed = client.published(uri, 1)
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await renewed
    const long = `${text}\nDu får ${'hjælp og '.repeat(10)}støtte.\n`
    client.change(uri, 2, [{ text: long }])
    await client.published(uri, 2)
    expect(await hints()).toEqual([expect.objectContaining({ label: '23 ord', position: { line: 6, character: 104 } })])
    expect((await client.request('textDocument/codeLens', { textDocument: { uri } })).result).toEqual([])
  })
})

test('all safe fixes as one edit, by the action of saving and by the command; nothing on save unless it is asked for', async () => {
  client.answer('workspace/applyEdit', () => ({ applied: true }))
  await client.start(capable)
  const faulty = 'Kære Anna\n\nVi fremsender vores svar i dag. Såfremt du vil vide mere, kan du ringe til mig.\n'
  await client.open(uri, faulty)
  const [all, ...others] = await actionsFor(uri, ['source.fixAll'])
  expect([others, all!.kind]).toEqual([[], 'source.fixAll.klarbrev'])
  expect((await actionsFor(uri, ['quickfix'])).some(({ kind }) => kind !== 'quickfix')).toBe(false)
  writeFileSync(path, faulty)
  runKlarbrev(['tjek', '--fix', path], { env: {} })
  expect(edited(faulty, editsOf(all!.edit, uri))).toBe(readFileSync(path, 'utf8'))
  const asked = client.next(({ method }) => method === 'workspace/applyEdit')
  const done = client.request('workspace/executeCommand', { command: 'klarbrev.server.retAlleSikre', arguments: [uri] })
  expect((await asked).params).toEqual({ edit: all!.edit })
  expect((await done).result).toBe(true)
})

test('a finding links to the page of its rule', async () => {
  await client.start(capable)
  const { diagnostics } = await client.open(uri, text)
  for (const { code, ...rest } of diagnostics) {
    const { href } = (rest as unknown as { codeDescription: { href: string } }).codeDescription
    expect(readFileSync(new URL(href), 'utf8')).toContain(code)
  }
})

test('letters of all folders that are not open are told of, with progress, and as unchanged the next time', async () => {
  const other = join(folder, 'andre')
  mkdirSync(other)
  for (let nth = 0; nth < 30; nth++) writeFileSync(join(other, `${nth}.md`), text)
  writeFileSync(join(other, '.klarbrev.yaml'), 'regler:\n  passiv: fra\n')
  writeFileSync(path, text)
  const folders = ['breve', 'andre'].map((name) => ({ uri: settingsIn(name), name }))
  await client.start({ ...capable, textDocument: { diagnostic: {} }, window: { workDoneProgress: true } },
    { checksFolders: true }, folders)
  interface Report { readonly uri: string; readonly kind: string; readonly resultId: string; readonly items?: readonly ShownFinding[] }
  const check = async (previousResultIds: readonly object[]): Promise<readonly Report[]> => {
    const from = client.received.length
    const answer = await client.request('workspace/diagnostic', {
      previousResultIds, workDoneToken: 'a', partialResultToken: 'b',
    })
    expect(answer.result).toEqual({ items: [] })
    const told = client.received.slice(from).filter(({ method }) => method === '$/progress')
      .map(({ params }) => params as unknown as { token: string; value: { kind?: string; items?: readonly Report[] } })
    expect(told.flatMap(({ token, value }) => (token === 'a' ? [value.kind] : []))).toEqual(['begin', 'report', 'end'])
    return told.flatMap(({ value }) => value.items ?? [])
  }
  const first = await check([])
  expect(first.length).toBe(31)
  const hasPassive = ({ items }: Report): boolean => items!.some(({ code }) => code === 'passiv')
  expect(first.filter(hasPassive).map((report) => report.uri)).toEqual([uri])
  const again = await check(first.map((report) => ({ uri: report.uri, value: report.resultId })))
  expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(['unchanged']))
})

test('the folders of a check are those that are open now, and a check that is stopped ends early', async () => {
  const other = join(folder, 'andre')
  mkdirSync(other)
  for (let nth = 0; nth < 30; nth++) writeFileSync(join(other, `${nth}.md`), text)
  writeFileSync(path, text)
  const [first, second] = ['breve', 'andre'].map((name) => ({ uri: settingsIn(name), name }))
  await client.start({ ...capable, workspace: { workspaceFolders: true } }, { checksFolders: true }, [first!])
  const itemsOf = ({ result }: Received): readonly { uri: string }[] => (result as unknown as { items: { uri: string }[] }).items
  const check = async (): Promise<readonly string[]> =>
    itemsOf(await client.request('workspace/diagnostic', { previousResultIds: [] })).map((item) => item.uri)
  expect(await check()).toEqual([uri])
  client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [second!], removed: [first!] } })
  const now = await check()
  expect(now.length).toBe(30)
  expect(now.every((one) => one.startsWith(second!.uri))).toBe(true)
  const stopped = client.next(({ id, method }) => id === 'stop' && method === undefined)
  const params = { previousResultIds: [] }
  client.raw(frame({ jsonrpc: '2.0', id: 'stop', method: 'workspace/diagnostic', params }))
  client.notify('$/cancelRequest', { id: 'stop' })
  const answer = await stopped
  expect(answer.error?.code === -32800 || itemsOf(answer).length < 30).toBe(true)
})

test('a rule is left once for a paragraph, and by its words where a selection holds several', async () => {
  await client.start(capable)
  const first = 'Der lægges vægt på, at du bor alene, og der gives afslag på hjælp.'
  await client.open(uri, `Kære Anna\n\n${first}\n\nDer gives også afslag på transport.\n`)
  const titlesIn = async (lastLine: number): Promise<readonly string[]> => {
    const range = { start: { line: 2, character: 0 }, end: { line: lastLine, character: 30 } }
    const { result } = await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } })
    return (result as unknown as readonly Action[]).map(({ title }) => title).filter((title) => /^Lad .*stå her/.test(title))
  }
  const inOne = await titlesIn(2)
  expect(inOne.filter((title) => title.includes('Passiv'))).toEqual(['Lad ”Passiv” stå her, og skriv hvorfor'])
  const inTwo = (await titlesIn(4)).filter((title) => title.includes('Passiv'))
  expect(inTwo.length).toBeGreaterThan(1)
  expect(inTwo.every((title) => /^Lad ”.+” \(Passiv\) stå her/.test(title))).toBe(true)
  expect(new Set(inTwo).size).toBe(inTwo.length)
})

test('letters of a virtual workspace are found and read by a client that can, with what its folders say', async () => {
  const own = 'vscode-vfs://github/kommune/breve/brev.txt'
  client.answer('klarbrev/findLetters', () => ({ uris: [own] }))
  client.answer('klarbrev/readFiles', ({ uris }: { uris: readonly string[] }) => ({
    texts: uris.map((one) => (one === own ? text : one.endsWith('kommune/.klarbrev.yaml') ? 'regler:\n  passiv: fra\n' : null)),
  }))
  await client.start(capable, { readsFiles: true, findsLetters: true })
  const { result } = await client.request('workspace/diagnostic', { previousResultIds: [] })
  const { items } = result as unknown as { items: readonly { uri: string; kind: string; items: readonly ShownFinding[] }[] }
  expect(items.map(({ uri: where, kind }) => [where, kind])).toEqual([[own, 'full']])
  expect(items[0]!.items.length).toBeGreaterThan(0)
  expect(items[0]!.items.map(({ code }) => code)).not.toContain('passiv')
})

test('files of a virtual workspace are read by the client', async () => {
  const own = 'vscode-vfs://github/kommune/breve/brev.txt'
  const asked: string[] = []
  client.answer('klarbrev/readFiles', ({ uris }: { uris: readonly string[] }) => {
    asked.push(...uris)
    const texts = uris.map((one) => (one.endsWith('kommune/.klarbrev.yaml') ? 'regler:\n  passiv: fra\n' : null))
    return { texts }
  })
  const codes: string[][] = []
  await client.start(capable, { readsFiles: true })
  codes.push([...codesOf(await client.open(own, text))])
  while (codes.at(-1)!.includes('passiv')) codes.push([...codesOf(await client.published(own, 1))])
  expect(codes.length).toBeLessThan(4)
  expect(asked).toContain(`${own}.klarbrev.yaml`)
  const received: readonly Received[] = client.received
  expect(received.some(({ method }) => method === 'window/showMessage')).toBe(false)
})
