import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver'
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { anatomy } from './anatomy.ts'
import { editOf, fixesIn, readAddress } from './code-actions.ts'
import { Configuration } from './configuration.ts'
import { hoverAt } from './hover.ts'
import { Mirror } from './mirror.ts'
import { OpenLetter } from './open-letter.ts'
import type { Product } from './product.ts'
import { toScoreAnswer } from './score-answer.ts'
import { texts } from './texts.ts'
import { toDiagnostics } from './to-diagnostic.ts'
import type { World } from './world.ts'

/** What the client can take. */
interface Client {
  readonly pullsDiagnostics: boolean
  readonly resolvesEdits: boolean
  readonly hasVersions: boolean
  readonly takesMarkdown: boolean
  readonly watchesFiles: boolean
  readonly nestsSymbols: boolean
  readonly refreshes: boolean
}

/** Serves a connection. `hasMore` tells whether changes have come in that wait to be handled. */
export function serve(connection: Connection, product: Product, world: World, hasMore: () => boolean): void {
  const letters = new Map<string, OpenLetter>()
  // A notification: the library's own function asks for an answer that nobody needs.
  const say = (message: string): void =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
  const configuration = new Configuration(product, world, say)
  const { cards } = product
  let client = readClient({ processId: null, rootUri: null, capabilities: {} })
  let isPlanned = false

  // No delay: the next turn of the loop lints what is stale then. While changes wait, their turn comes first, so that
  // a burst is linted once and no result is sent for a text that is already gone.
  const plan = (): void => {
    if (isPlanned) return
    isPlanned = true
    world.soon(run)
  }
  const run = (): void => {
    isPlanned = false
    if (hasMore()) return plan()
    for (const letter of letters.values()) if (letter.isStale) tell(letter)
  }
  const tell = (letter: OpenLetter): void => {
    const { uri, version } = letter.mirror
    const result = letter.lint(configuration)
    if (!client.pullsDiagnostics) {
      void connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(result, letter.mirror, cards) })
    }
    void connection.sendNotification('klarbrev/scoreChanged', { uri, version, ...toScoreAnswer(result) })
    for (const { code, message } of result.problems) {
      if (code === 'for-stor') sayOnce(letter, message)
    }
  }
  const sayOnce = (letter: OpenLetter, sentence: string): void => {
    if (letter.said.has(sentence)) return
    letter.said.add(sentence)
    say(sentence)
  }
  const open = (uri: string): OpenLetter => {
    const letter = letters.get(uri)
    if (letter === undefined) throw new ResponseError(ErrorCodes.InvalidParams, texts.notOpen)
    return letter
  }
  const renew = (): void => {
    configuration.forget()
    for (const letter of letters.values()) letter.markStale()
    plan()
    if (client.refreshes) connection.languages.diagnostics.refresh()
  }

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params)
    return {
      serverInfo: { name: 'klarbrev-language-server' },
      capabilities: {
        // Every client can count in UTF-16 units, and it is how the letters are counted inside.
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: client.resolvesEdits },
        hoverProvider: true,
        documentSymbolProvider: true,
        ...(client.pullsDiagnostics ? { diagnosticProvider: pulling } : {}),
      },
    }
  })
  connection.onInitialized(() => {
    if (!client.watchesFiles) return
    const watchers = [{ globPattern: '**/*.klarbrev.yaml' }, { globPattern: '**/.klarbrev.yaml' }]
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  })
  connection.onDidChangeWatchedFiles(renew)
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    letters.set(uri, new OpenLetter(new Mirror(uri, languageId, version, text), world.pathOf(uri)))
    plan()
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const letter = letters.get(uri)
    if (letter === undefined) return
    letter.markStale()
    plan()
    if (!letter.mirror.apply(contentChanges, version)) sayOnce(letter, texts.outOfStep)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (letters.delete(uri) && !client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    const letter = open(textDocument.uri)
    const items = toDiagnostics(letter.lint(configuration), letter.mirror, cards)
    const resultId = String(letter.generation)
    return previousResultId === resultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items }
  })
  connection.onCodeAction(({ textDocument, range, context }) => {
    const letter = letters.get(textDocument.uri)
    const wanted = context.only
    const wants = wanted === undefined || wanted.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)
    if (letter === undefined || !wants) return []
    const result = letter.lint(configuration)
    const actions = fixesIn(result, letter.mirror, range, cards)
    if (client.resolvesEdits) return actions
    return actions.map(({ data, ...action }) => {
      const edit = editOf(readAddress(data)!, result, letter.mirror, client.hasVersions)
      return edit === null ? action : { ...action, edit }
    })
  })
  connection.onCodeActionResolve((action) => {
    const address = readAddress(action.data)
    const letter = address === null ? undefined : letters.get(address.uri)
    if (address === null || letter === undefined) return action
    const edit = editOf(address, letter.lint(configuration), letter.mirror, client.hasVersions)
    return edit === null ? action : { ...action, edit }
  })
  connection.onHover(({ textDocument, position }) => {
    const letter = letters.get(textDocument.uri)
    if (letter === undefined) return null
    const { mirror } = letter
    return hoverAt(letter.lint(configuration), mirror, mirror.offsetAt(position), cards, client.takesMarkdown)
  })
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const letter = letters.get(uri)
    if (letter === undefined) return []
    const symbols = anatomy(letter.analyse(configuration), letter.mirror)
    if (client.nestsSymbols) return symbols
    return symbols.map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }))
  })
  connection.onRequest('klarbrev/score', (params: { readonly uri?: unknown } | undefined) =>
    toScoreAnswer(open(String(params?.uri)).lint(configuration)))
}

/** Each letter stands alone, and only open ones are told of. */
const pulling = { identifier: 'klarbrev', interFileDependencies: false, workspaceDiagnostics: false } as const

function readClient({ capabilities: { textDocument, workspace } }: InitializeParams): Client {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    hasVersions: workspace?.workspaceEdit?.documentChanges === true,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
  }
}
