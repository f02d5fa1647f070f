import type { Connection, InitializeResult } from 'vscode-languageserver'
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { anatomy } from './anatomy.ts'
import type { Client } from './client.ts'
import { readClient } from './client.ts'
import { actionsIn, editOf, fixAllKind, readAddress } from './code-actions.ts'
import { Desk } from './desk.ts'
import { checkFolders } from './folder-check.ts'
import { hoverAt } from './hover.ts'
import type { Product } from './product.ts'
import { sectionLenses } from './section-lenses.ts'
import { sentenceHints } from './sentence-hints.ts'
import { textsIn } from './texts.ts'
import { toDiagnostics } from './to-diagnostic.ts'
import type { World } from './world.ts'

/** The command that makes all safe fixes of the letter whose address is its argument. */
const fixAllCommand = 'klarbrev.server.retAlleSikre'

/** Serves a connection. `hasMore` tells whether changes have come in that wait to be handled. */
export function serve(connection: Connection, product: Product, world: World, hasMore: () => boolean): void {
  const desk = new Desk(connection, product, world, hasMore)
  const { configuration, letters } = desk
  connection.onInitialize((params): InitializeResult => {
    desk.meet(readClient(params))
    return { serverInfo: { name: 'klarbrev-language-server' }, capabilities: capabilitiesFor(desk.client) }
  })
  connection.onInitialized(() => {
    if (desk.client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri))
      desk.setFolders([...desk.client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)])
    })
    const { client } = connection
    if (desk.client.givesSettings) void client.register(DidChangeConfigurationNotification.type).catch(ignore)
    if (!desk.client.watchesFiles) return
    const watchers = [{ globPattern: '**/*.klarbrev.yaml' }, { globPattern: '**/.klarbrev.yaml' }]
    void client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(ignore)
  })
  connection.onDidChangeWatchedFiles(() => desk.filesChanged())
  connection.onDidChangeConfiguration((params) => desk.newSettings(params?.settings))
  connection.onDidOpenTextDocument(({ textDocument }) => desk.open(textDocument))
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    desk.change(uri, version, contentChanges))
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => desk.close(uri))

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) => {
    const draft = desk.draftAt(uri)
    if (draft !== undefined) return { kind: 'full', items: desk.mistakesIn(draft) }
    const letter = desk.letterAt(uri)
    const result = letter.lint(configuration)
    const resultId = String(letter.generation)
    if (previousResultId === resultId) return { kind: 'unchanged', resultId }
    return { kind: 'full', resultId, items: toDiagnostics(result, letter.mirror, desk.saying(letter)) }
  })
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress, partial) => {
    const all: Parameters<Parameters<typeof checkFolders>[4]>[0] = []
    const send = partial === undefined
      ? (items: typeof all): void => void all.push(...items)
      : (items: typeof all): void => partial.report({ items })
    await checkFolders(desk, previousResultIds, token, progress, send)
    return { items: all }
  })

  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    const letter = letters.get(uri)
    if (letter === undefined) return []
    const actions = actionsIn(letter, range, context.only, desk)
    if (desk.client.resolvesEdits) return actions
    return actions.flatMap(({ data, ...action }) => {
      const address = readAddress(data)
      const edit = address && editOf(address, textsIn(letter.client.tongue).yourReason, desk)
      return address === null ? [action] : edit === null ? [] : [{ ...action, edit }]
    })
  })
  connection.onCodeActionResolve((action) => {
    const address = readAddress(action.data)
    const edit = address && editOf(address, textsIn(desk.standard.tongue).yourReason, desk)
    return edit === null ? action : { ...action, edit }
  })
  connection.onRequest('klarbrev/setAside', (params: unknown) => {
    const address = readAddress(params)
    const reason = (params as { readonly reason?: unknown } | null)?.reason
    if (address === null || typeof reason !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'setAside')
    return { edit: /\p{L}{2}/u.test(reason) ? editOf(address, reason, desk) : null }
  })
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command !== fixAllCommand) throw new ResponseError(ErrorCodes.InvalidParams, command)
    const { mirror } = desk.letterAt(given?.[0])
    const { uri, version } = mirror
    const edit = editOf({ uri, version, deed: 'fixAll', finding: 0, fix: 0 }, '', desk)
    return edit === null ? false : (await connection.workspace.applyEdit(edit)).applied
  })

  connection.onHover(({ textDocument, position }) => {
    const letter = letters.get(textDocument.uri)
    if (letter === undefined) return null
    const { mirror } = letter
    const result = letter.lint(configuration)
    return hoverAt(result, mirror, mirror.offsetAt(position), desk.saying(letter), desk.client.takesMarkdown)
  })
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const letter = letters.get(uri)
    if (letter === undefined) return []
    const symbols = anatomy(letter.analyse(configuration), letter.mirror)
    if (desk.client.nestsSymbols) return symbols
    return symbols.map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }))
  })
  connection.onCodeLens(({ textDocument: { uri } }) => {
    const letter = letters.get(uri)
    if (letter === undefined || !letter.client.hasLenses) return []
    const parts = anatomy(letter.analyse(configuration), letter.mirror)
    return sectionLenses(parts, letter.lint(configuration), letter.mirror, desk.saying(letter))
  })
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) => {
    const letter = letters.get(uri)
    if (letter === undefined || !letter.client.hasHints) return []
    return sentenceHints(letter.analyse(configuration), range, letter.mirror, letter.client.tongue)
  })
  connection.onRequest('klarbrev/score', (params: { readonly uri?: unknown } | undefined) =>
    desk.scoreOf(desk.letterAt(params?.uri)))
}

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    // Every client can count in UTF-16 units, and it is how the letters are counted inside.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
    executeCommandProvider: { commands: [fixAllCommand] },
    hoverProvider: true,
    documentSymbolProvider: true,
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'klarbrev',
            // Each letter stands alone.
            interFileDependencies: false,
            workspaceDiagnostics: client.options.checksFolders,
            workDoneProgress: client.options.checksFolders,
          },
        }
      : {}),
  }
}

function ignore(): void {}
