import * as vscode from 'vscode'
import { ruleTexts } from 'virtual:rule-texts'
import type { BaseLanguageClient, DocumentSymbol, LanguageClientOptions, StaticFeature } from 'vscode-languageclient'
import { DidChangeConfigurationNotification, DocumentSymbolRequest } from 'vscode-languageclient'
import { clientOptions } from './client-options.ts'
import { registerCommands } from './commands.ts'
import type { Part } from './findings-tree.ts'
import { FindingsTree } from './findings-tree.ts'
import { FolderCheck } from './folder-check.ts'
import { GradePanel } from './grade-panel.ts'
import { HoldBack } from './hold-back.ts'
import { KindChoices } from './kind-choices.ts'
import type { ShownFinding } from './open-letters.ts'
import { OpenLetters } from './open-letters.ts'
import type { ScoreAnswer } from './score.ts'
import { readFiles, savesSettings, setAside } from './server-requests.ts'
import { grouping, letterSelector, section } from './settings.ts'
import { StatusBar } from './status-bar.ts'
import { followTyping } from './typing.ts'

/** Makes the client; the two entries differ only in where the server runs. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Puts the extension together and starts it. */
export async function startApp(context: vscode.ExtensionContext, makeClient: MakeClient): Promise<void> {
  const output = vscode.window.createOutputChannel('Klarbrev', { log: true })
  const letters = new OpenLetters()
  const marks = vscode.languages.createDiagnosticCollection('klarbrev')
  const show = (letter: string, findings: readonly ShownFinding[]): void => {
    marks.set(vscode.Uri.parse(letter, true), findings.map(({ mark }) => mark))
    letters.setFindings(letter, findings)
  }
  let bell: ReturnType<typeof setTimeout> | undefined
  const holdBack = new HoldBack<ShownFinding>(show, {
    start(milliseconds, ring) {
      clearTimeout(bell)
      bell = setTimeout(ring, milliseconds)
    },
    stop: () => clearTimeout(bell),
  })
  const folderCheck = new FolderCheck(marks)
  const kinds = new KindChoices(context.workspaceState)
  let client = makeClient(clientOptions(holdBack, kinds, output, context))
  const partsOf = async (letter: string): Promise<readonly Part[]> => {
    const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: letter } })
    const nested = (symbols ?? []).filter((one): one is DocumentSymbol => 'range' in one)
    return nested.map(({ name, range }) => ({ name, range: client.protocol2CodeConverter.asRange(range) }))
  }
  const status = new StatusBar(letters)
  const tree = new FindingsTree(letters, ruleTexts, partsOf)
  const panel = new GradePanel(letters, ruleTexts)
  const views = [status, tree, panel]
  const front = (): string | null => {
    const document = vscode.window.activeTextEditor?.document
    return document !== undefined && isLetter(document) ? document.uri.toString() : null
  }
  const isLetter = (document: vscode.TextDocument): boolean => vscode.languages.match(letterSelector(), document) > 0
  const update = (): void => {
    const letter = front()
    for (const view of views) view.update(letter)
    void vscode.commands.executeCommand('setContext', 'klarbrev.brevErForan', letter !== null)
    void vscode.commands.executeCommand('setContext', 'klarbrev.erEfterSted', grouping() === 'sted')
  }
  const start = async (): Promise<void> => {
    client.registerFeature(takesFindingsAsTheyCome)
    client.onNotification('klarbrev/scoreChanged', ({ uri, ...score }: ScoreAnswer & { readonly uri: string }) =>
      letters.setScore(uri, score))
    client.onRequest('klarbrev/findLetters', async ({ most }: { readonly most: number }) =>
      ({ uris: await folderCheck.find(most) }))
    client.onRequest('klarbrev/readFiles', async ({ uris }: { readonly uris: readonly unknown[] }) =>
      ({ texts: await readFiles(uris) }))
    await client.start()
  }
  const startAnew = async (): Promise<void> => {
    await client.dispose().catch(() => {})
    marks.clear()
    letters.forgetAll()
    client = makeClient(clientOptions(holdBack, kinds, output, context))
    await start()
    update()
  }
  // One after the other: two at once would leave a server behind that nobody ends.
  let started: Promise<void> = Promise.resolve()
  const restart = (): Promise<void> => (started = started.catch(() => {}).then(startAnew))
  const renew = (): void => void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null })

  context.subscriptions.push(
    output, marks, letters, status, tree, panel,
    { dispose: () => clearTimeout(bell) },
    { dispose: () => void client.dispose() },
    vscode.window.createTreeView('klarbrev.fund', { treeDataProvider: tree }),
    letters.onDidChange((letter) => letter === front() && update()),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      holdBack.closed(uri.toString())
      marks.delete(uri)
      letters.forget(uri.toString())
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${section}.filer`)) void restart()
      else if (change.affectsConfiguration(section)) renew()
      if (change.affectsConfiguration(section)) update()
    }),
    followTyping(holdBack, isLetter),
    savesSettings(),
    registerCommands({
      letters, kinds, panel, front, restart, renew, update,
      setAside: (address) => setAside(client, address),
      checkFolders: () => folderCheck.run(client),
    }),
  )
  started = start()
  await started
  update()
}

/**
 * Findings come by themselves with every version of the text instead of being asked for: so the grade and the findings
 * follow each key, and the client alone decides which of them wait.
 */
const takesFindingsAsTheyCome: StaticFeature = {
  fillClientCapabilities(capabilities) {
    delete capabilities.textDocument?.diagnostic
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
}
