import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Published } from './server/client.ts'
import { Client } from './server/client.ts'

interface Edit {
  readonly range: Published['diagnostics'][number]['range']
  readonly newText: string
}

interface Action {
  readonly title: string
  readonly edit?: { readonly documentChanges: readonly { readonly edits?: readonly Edit[] }[] }
}

const text = 'Kære Anna\n\nVi har fået din ansøgnig i dag.\n\nDer lægges vægt på dit helbred og dine oplysnigner.\n'
const capable = {
  textDocument: { codeAction: {} },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
}

let client: Client
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarbrev-server-'))
  client = new Client()
})
afterEach(() => {
  client.process.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href
const codesOf = ({ diagnostics }: Published): readonly string[] => diagnostics.map(({ code }) => code)

test.each([
  ['the folder’s list', 'Læg ”ansøgnig” i mappens ordliste', '.klarbrev.yaml'],
  ['my own list', 'Læg ”ansøgnig” i min ordliste', 'mine.klarbrev.yaml'],
])('a word put into %s is known at once, and unknown again when that is undone', async (_, title, list) => {
  const uri = addressOf('brev.txt')
  await client.start(capable, { ownFile: addressOf('mine.klarbrev.yaml') })
  // The strict preset has the spelling rule on.
  writeFileSync(join(folder, '.klarbrev.yaml'), 'preset: streng\n')
  const misspelt = ({ diagnostics }: Published): readonly string[] =>
    diagnostics.filter(({ code }) => code === 'stavefejl').map(({ range }) => `${range.start.line}`)
  expect(misspelt(await client.open(uri, text))).toEqual(['2', '4'])
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
  const answer = await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } })
  const action = (answer.result as unknown as readonly Action[]).find((one) => one.title === title)
  const [edit] = action!.edit!.documentChanges.find(({ edits }) => edits !== undefined)!.edits!
  // As an editor does it: the list is opened, the edit made in it, and nothing saved.
  const before = list === '.klarbrev.yaml' ? 'preset: streng\n' : ''
  const own = addressOf(list)
  let renewed = client.published(uri, 1)
  client.notify('textDocument/didOpen', { textDocument: { uri: own, languageId: 'yaml', version: 1, text: before } })
  expect(misspelt(await renewed)).toEqual(['2', '4'])
  renewed = client.published(uri, 1)
  client.change(own, 2, [{ range: edit!.range, text: edit!.newText }])
  expect(misspelt(await renewed)).toEqual(['4'])
  // Undone: what was put in is taken out.
  renewed = client.published(uri, 1)
  client.change(own, 3, [{ text: before }])
  expect(misspelt(await renewed)).toEqual(['2', '4'])
  // Done again, and the list closed without being saved: what lies on the disk holds.
  renewed = client.published(uri, 1)
  client.change(own, 4, [{ range: edit!.range, text: edit!.newText }])
  expect(misspelt(await renewed)).toEqual(['4'])
  renewed = client.published(uri, 1)
  client.notify('textDocument/didClose', { textDocument: { uri: own } })
  expect(misspelt(await renewed)).toEqual(['2', '4'])
})

test('each of two workspace roots has its own settings, the editor’s and those of its files, and they change apart', async () => {
  for (const root of ['nord', 'syd']) mkdirSync(join(folder, root))
  writeFileSync(join(folder, 'nord', '.klarbrev.yaml'), 'regler:\n  passiv: fra\n')
  const roots = ['nord', 'syd'].map((name) => ({ uri: addressOf(name), name }))
  const settings: Record<string, object> = {}
  const rootOf = (scope: string | undefined): string | undefined =>
    roots.find(({ uri }) => scope?.startsWith(`${uri}/`))?.name
  client.answer('workspace/configuration', ({ items }: { items: readonly { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => settings[rootOf(scopeUri) ?? ''] ?? {}))
  await client.start(capable, {}, roots)
  const letter = 'Kære Anna\n\nDer lægges vægt på din økonomi. Vi fremsender vores svar, såfremt du beder om det.\n'
  const [north, south] = [addressOf('nord/brev.txt'), addressOf('syd/brev.txt')]
  const kindOf = async (uri: string): Promise<unknown> =>
    (await client.request('klarbrev/score', { uri })).result as unknown
  await client.open(north, letter)
  await client.open(south, letter)
  // The editor has said nothing of either when they were opened; what it says now comes to both at once.
  await kindOf(south)
  settings['nord'] = { sprog: 'en' }
  settings['syd'] = { brevtype: 'afslag' }
  const both = [client.published(north, 1), client.published(south, 1)] as const
  client.notify('workspace/didChangeConfiguration', { settings: null })
  const [inNorth, inSouth] = await Promise.all(both)
  expect(codesOf(inNorth)).not.toContain('passiv')
  expect(codesOf(inSouth)).toContain('passiv')
  expect(inNorth.diagnostics.length).toBeGreaterThan(0)
  const said = (one: Published): string | undefined => one.diagnostics.find(({ code }) => code === 'papirord')?.message
  expect([said(inNorth), said(inSouth)]).toEqual([expect.stringContaining('Write'), expect.stringContaining('Skriv')])
  expect(await kindOf(south)).toMatchObject({ kind: 'afslag', kindConfidence: 1 })
  expect(await kindOf(north)).not.toMatchObject({ kindConfidence: 1 })
  // What changes in one root moves nothing in the other.
  const changed = [client.published(north, 1), client.published(south, 1)] as const
  settings['syd'] = { regler: { passiv: 'fra' } }
  writeFileSync(join(folder, 'nord', '.klarbrev.yaml'), 'regler: {}\n')
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: addressOf('nord/.klarbrev.yaml'), type: 2 }] })
  await Promise.all(changed)
  const renewed = [client.published(north, 1), client.published(south, 1)] as const
  client.notify('workspace/didChangeConfiguration', { settings: null })
  const [nowNorth, nowSouth] = await Promise.all(renewed)
  expect(codesOf(nowNorth)).toContain('passiv')
  expect(codesOf(nowSouth)).not.toContain('passiv')
})

test('a folder that comes behind its letter is asked about, and an answer that comes too late is not taken', async () => {
  const uri = addressOf('syd/brev.txt')
  const letter = 'Kære Anna\n\nDer lægges vægt på din økonomi. Vi fremsender vores svar, såfremt du beder om det.\n'
  // As VS Code is before it has heard of the folder: a letter in none has only the writer's own settings.
  let isKnown = false
  let asked = 0
  let answerLate = (): void => {}
  client.answer('workspace/configuration', ({ items }: { items: readonly { scopeUri?: string }[] }) => {
    const answer = items.map(({ scopeUri }) => (isKnown && scopeUri !== undefined ? { regler: { passiv: 'fra' } } : {}))
    return ++asked === 2 ? new Promise((resolve) => (answerLate = () => resolve(answer))) : answer
  })
  await client.start({ ...capable, workspace: { ...capable.workspace, workspaceFolders: true } })
  expect(codesOf(await client.open(uri, letter))).toContain('passiv')
  // Asked while the folder is unknown, and answered when all is over.
  client.notify('workspace/didChangeConfiguration', { settings: null })
  await client.request('klarbrev/score', { uri })
  isKnown = true
  const renewed = client.published(uri, 1)
  client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: addressOf('syd'), name: 'syd' }], removed: [] } })
  expect(codesOf(await renewed)).not.toContain('passiv')
  expect(asked).toBe(3)
  answerLate()
  await client.request('klarbrev/score', { uri })
  const typed = client.published(uri, 2)
  client.change(uri, 2, [{ text: `${letter}Vi glæder os.\n` }])
  expect(codesOf(await typed)).not.toContain('passiv')
})

test('letters of a folder that are not open are told of with the editor’s settings for that folder, and anew when those change', async () => {
  const letter = 'Kære Anna\n\nDer lægges vægt på din økonomi. Vi fremsender vores svar, såfremt du beder om det.\n'
  for (const root of ['nord', 'syd']) {
    mkdirSync(join(folder, root))
    writeFileSync(join(folder, root, 'brev.txt'), letter)
  }
  const roots = ['nord', 'syd'].map((name) => ({ uri: addressOf(name), name }))
  let quiet = 'nord'
  client.answer('workspace/configuration', ({ items }: { items: readonly { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => (scopeUri?.startsWith(`${addressOf(quiet)}/`) === true ? { regler: { passiv: 'fra' } } : {})))
  await client.start({ ...capable, textDocument: { diagnostic: {} } }, { checksFolders: true }, roots)
  interface Report { readonly uri: string; readonly kind: string; readonly resultId: string; readonly items: Published['diagnostics'] }
  const check = async (previous: readonly Report[]): Promise<readonly Report[]> => {
    const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId }))
    const { result } = await client.request('workspace/diagnostic', { previousResultIds })
    return (result as unknown as { items: readonly Report[] }).items
  }
  const withPassive = (reports: readonly Report[]): readonly string[] =>
    reports.filter(({ items }) => items.some(({ code }) => code === 'passiv')).map(({ uri }) => uri)
  const first = await check([])
  expect(withPassive(first)).toEqual([addressOf('syd/brev.txt')])
  expect((await check(first)).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged'])
  quiet = 'syd'
  expect(withPassive(await check(first))).toEqual([addressOf('nord/brev.txt')])
})
