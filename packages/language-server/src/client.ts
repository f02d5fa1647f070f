import type { InitializeParams } from 'vscode-languageserver'

/** What the client can take, and what it asked for when it started the server. */
export interface Client {
  readonly pullsDiagnostics: boolean
  readonly resolvesEdits: boolean
  readonly hasVersions: boolean
  readonly createsFiles: boolean
  readonly takesMarkdown: boolean
  readonly takesDescriptions: boolean
  readonly watchesFiles: boolean
  readonly nestsSymbols: boolean
  readonly givesSettings: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly refreshesHints: boolean
  /** Whether the client tells of folders that come and go. */
  readonly hasFolders: boolean
  /** The folders that are open, as addresses. */
  readonly folders: readonly string[]
  /** Options of `initialize`; README.md beside the sources tells what they mean. */
  readonly options: ClientOptions
}

/** What a client that knows Klarbrev may say at the start. All of it can be left out. */
export interface ClientOptions {
  /** Address of the folder that holds a page `ID.md` for every rule. */
  readonly rulePages: string | null
  /** Address of a settings file that is the writer's own. */
  readonly ownFile: string | null
  /** The client asks for reasons, in `klarbrev.skrivGrund`. */
  readonly asksReasons: boolean
  /** The client answers `klarbrev/readFiles`. */
  readonly readsFiles: boolean
  /** The client answers `klarbrev/findLetters`: it knows which files are letters, also where no disk is. */
  readonly findsLetters: boolean
  /** The client wants to be told of the letters of its folders that are not open. */
  readonly checksFolders: boolean
}

/** Reads what a client says of itself; whatever has the wrong form counts as not said. */
export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities
  const described = textDocument?.diagnostic ?? textDocument?.publishDiagnostics
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    hasVersions: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    takesDescriptions: described?.codeDescriptionSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    givesSettings: workspace?.configuration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    hasFolders: workspace?.workspaceFolders === true,
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri === null ? [] : [params.rootUri]),
    options: readOptions(params.initializationOptions),
  }
}

/** A client of which nothing is known yet. */
export const unknownClient: Client = readClient({ processId: null, rootUri: null, capabilities: {} })

function readOptions(value: unknown): ClientOptions {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const address = (name: string): string | null => {
    const own = given[name]
    return typeof own === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(own) ? own : null
  }
  return {
    rulePages: address('rulePages')?.replace(/\/$/, '') ?? null,
    ownFile: address('ownFile'),
    asksReasons: given['asksReasons'] === true,
    readsFiles: given['readsFiles'] === true,
    findsLetters: given['findsLetters'] === true,
    checksFolders: given['checksFolders'] === true,
  }
}
