import { checklistOf, settingsFile } from '@klarbrev/engine'
import type { Connection, Diagnostic, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { ErrorCodes, MessageType, ResponseError, ShowMessageNotification } from 'vscode-languageserver'
import { AskedSettings } from './asked-settings.ts'
import type { Client } from './client.ts'
import { unknownClient } from './client.ts'
import { ClientFiles, withClientFiles } from './client-files.ts'
import type { ClientSettings } from './client-settings.ts'
import { Configuration } from './configuration.ts'
import { isSettings, withDrafts } from './drafts.ts'
import { FolderLetters } from './folder-letters.ts'
import { Mirror } from './mirror.ts'
import { News } from './news.ts'
import { OpenLetter } from './open-letter.ts'
import type { Product } from './product.ts'
import type { ScoreAnswer } from './score-answer.ts'
import { toScoreAnswer } from './score-answer.ts'
import { settingsDiagnostics } from './settings-diagnostics.ts'
import { textsIn } from './texts.ts'
import type { Saying } from './to-diagnostic.ts'
import type { World } from './world.ts'

/** The letters and settings files that lie open, and what is done when one of them changes. */
export class Desk {
  client: Client = unknownClient
  readonly product: Product
  readonly world: World
  readonly letters: Map<string, OpenLetter> = new Map()
  readonly configuration: Configuration
  /** Open settings files, by path. */
  readonly drafts: Map<string, Mirror> = new Map()
  /** The letters of the client's folders, open or not. */
  readonly folders: FolderLetters
  /** Address of the folder with the rules' pages, where the client names none. */
  private readonly ownPages: string | null
  private readonly connection: Connection
  private readonly news: News
  private readonly files: ClientFiles
  readonly settings: AskedSettings

  constructor(connection: Connection, product: Product, world: World, hasMore: () => boolean) {
    this.connection = connection
    this.product = product
    this.news = new News(connection, this, hasMore)
    this.ownPages = world.rulePages
    this.settings = new AskedSettings(connection, product.cards)
    const ask = async (uris: readonly string[]): Promise<readonly (string | null)[]> =>
      (await connection.sendRequest<{ texts: (string | null)[] }>('klarbrev/readFiles', { uris })).texts
    this.files = new ClientFiles(ask, () => this.renew())
    this.world = withDrafts(withClientFiles(world, this.files, () => this.client.options.readsFiles), this.drafts)
    this.folders = new FolderLetters(connection, this.files, this)
    this.configuration = new Configuration(product, this.world, (sentence, path) => {
      // What is wrong in an open file is shown there.
      if (!this.drafts.has(path)) this.say(sentence)
    })
  }

  /** Takes what the client says of itself at the start. */
  meet(client: Client): void {
    this.client = client
    this.configuration.ownPath = client.options.ownFile === null ? null : this.world.pathOf(client.options.ownFile)
  }

  /** The open letter at an address; throws the protocol's error where there is none. */
  letterAt(uri: unknown): OpenLetter {
    const letter = this.letters.get(String(uri))
    if (letter === undefined) throw new ResponseError(ErrorCodes.InvalidParams, textsIn(this.standard.tongue).notOpen)
    return letter
  }

  /** The settings file of a letter's folder; null for a letter that lies in none. */
  folderFile({ path }: OpenLetter): string | null {
    return path === null ? null : this.world.join(this.world.folderOf(path), settingsFile)
  }

  /** The score of a letter as the client is told of it. */
  scoreOf(letter: OpenLetter): ScoreAnswer {
    const result = letter.lint(this.configuration)
    return toScoreAnswer(result, checklistOf(result, this.product.cards))
  }

  /** How the findings of a letter are said. */
  saying({ client: { tongue } }: Pick<OpenLetter, 'client'>): Saying {
    const { takesDescriptions, options } = this.client
    return { cards: this.product.cards, tongue, pages: takesDescriptions ? (options.rulePages ?? this.ownPages) : null }
  }

  /** The settings for a letter of which the client says nothing by itself. */
  get standard(): ClientSettings {
    return this.settings.standard
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    const mirror = new Mirror(uri, languageId, version, text)
    const path = this.world.pathOf(uri)
    if (isSettings(uri)) {
      if (path !== null) this.drafts.set(path, mirror)
      this.renew()
      return
    }
    const letter = new OpenLetter(mirror, path, this.standard, () => this.lintAgain())
    this.letters.set(uri, letter)
    this.news.plan()
    if (this.client.givesSettings) void this.askSettings([letter])
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const letter = this.letters.get(uri)
    const mirror = letter?.mirror ?? this.draftAt(uri)
    const isWhole = mirror?.apply(changes, version) ?? true
    if (letter === undefined) {
      if (mirror !== undefined) this.renew()
      return
    }
    letter.markStale()
    this.news.plan()
    if (!isWhole) this.sayOnce(letter, textsIn(letter.client.tongue).outOfStep)
  }

  close(uri: string): void {
    const path = isSettings(uri) ? this.world.pathOf(uri) : null
    const wasOpen = path === null ? this.letters.delete(uri) : this.drafts.delete(path)
    if (!wasOpen) return
    if (!this.client.pullsDiagnostics) void this.connection.sendDiagnostics({ uri, diagnostics: [] })
    if (path !== null) this.renew()
  }

  /** The open settings file at an address. */
  draftAt(uri: string): Mirror | undefined {
    const path = isSettings(uri) ? this.world.pathOf(uri) : null
    return path === null ? undefined : this.drafts.get(path)
  }

  /** What is wrong in an open settings file. */
  mistakesIn(draft: Mirror): Diagnostic[] {
    const isOwn = this.world.pathOf(draft.uri) === this.configuration.ownPath
    return settingsDiagnostics(draft, isOwn, this.product.cards, this.standard.tongue)
  }

  /** Asks the client for the settings of all open letters anew; one that gives none has sent them along. */
  newSettings(sent: unknown): void {
    if (this.client.givesSettings) void this.askSettings([...this.letters.values()])
    else {
      this.settings.take(sent, this.letters.values())
      this.renew()
    }
  }

  /** Other folders are open: a client that knew a letter in none of them says now what its folder's settings are. */
  setFolders(folders: readonly string[]): void {
    this.client = { ...this.client, folders }
    if (this.client.givesSettings) void this.askSettings([...this.letters.values()])
  }

  /** Some settings file is another now. */
  filesChanged(): void {
    this.files.refresh()
    this.renew()
  }

  /** Reads all settings anew and lints all letters again. */
  renew(): void {
    this.configuration.forget()
    this.lintAgain()
  }

  /** Lints all letters again: what is known of them is more, or other, than it was. */
  private lintAgain(): void {
    for (const letter of this.letters.values()) letter.markStale()
    this.news.plan()
    if (this.client.refreshesDiagnostics) this.connection.languages.diagnostics.refresh()
    if (this.client.refreshesLenses) void this.connection.sendRequest('workspace/codeLens/refresh').catch(ignore)
    if (this.client.refreshesHints) void this.connection.languages.inlayHint.refresh().catch(ignore)
  }

  /** Says a sentence to the writer: a notification, for the library's own function asks for an answer. */
  say(message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
  }

  private async askSettings(letters: readonly OpenLetter[]): Promise<void> {
    if (await this.settings.ask(letters)) this.renew()
  }

  /** Says a sentence once for a letter. */
  sayOnce(letter: OpenLetter, sentence: string): void {
    if (letter.said.has(sentence)) return
    letter.said.add(sentence)
    this.say(sentence)
  }
}

function ignore(): void {}
