import type { Connection } from 'vscode-languageserver'
import type { ClientFiles } from './client-files.ts'
import type { Desk } from './desk.ts'

/** A letter that is not open. */
export interface FolderLetter {
  readonly path: string
  readonly bytes: () => Uint8Array
  /** Another when the file is; null where nobody can tell. */
  readonly stamp: string | null
}

/** The letters in the client's folders: found and read on the disk, or by a client that knows them better. */
export class FolderLetters {
  private readonly connection: Connection
  private readonly files: ClientFiles
  private readonly desk: Desk

  constructor(connection: Connection, files: ClientFiles, desk: Desk) {
    this.connection = connection
    this.files = files
    this.desk = desk
  }

  /** Addresses of letters, at most so many. */
  async find(most: number): Promise<readonly string[]> {
    const { client, world } = this.desk
    if (client.options.findsLetters) {
      const { uris } = await this.connection.sendRequest<{ uris: readonly string[] }>('klarbrev/findLetters', { most })
      return [...new Set(uris)].slice(0, most)
    }
    const folders = client.folders.flatMap((uri) => world.pathOf(uri) ?? [])
    const paths = new Set(folders.flatMap((folder) => world.letters(folder, most)))
    return [...paths].slice(0, most).map((path) => world.uriOf(path))
  }

  /** Reads a letter; null where it is gone. What is kept for a letter that lies on no disk has come in then, too. */
  async read(uri: string): Promise<FolderLetter | null> {
    const { configuration, standard, world } = this.desk
    const path = world.pathOf(uri)
    if (path === null) return null
    const file = path === uri ? null : world.readLetter(path)
    if (path !== uri) return file === null ? null : { path, ...file }
    const [text] = await this.files.ask([uri])
    do {
      configuration.for(path, standard)
      configuration.beside(path, standard)
    } while (await this.files.settled())
    return typeof text === 'string' ? { path, bytes: () => new TextEncoder().encode(text), stamp: null } : null
  }
}
