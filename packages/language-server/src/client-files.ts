import type { World } from './world.ts'

/** Asks the client for the texts of files by their addresses, null for those that are not there. */
export type AskForFiles = (uris: readonly string[]) => Promise<readonly (string | null)[]>

/**
 * Files that only the client can read, as in a browser or a virtual workspace. What is not known yet counts as not
 * there; when the client has answered otherwise, `changed` is called, and whoever has asked asks again.
 */
export class ClientFiles {
  /** Asks the client, and keeps nothing. */
  readonly ask: AskForFiles
  private readonly changed: () => void
  private readonly texts = new Map<string, string | null>()
  private readonly wanted = new Set<string>()
  /** All answers that are on their way. */
  private asking: Promise<unknown> | null = null

  constructor(ask: AskForFiles, changed: () => void) {
    this.ask = ask
    this.changed = changed
  }

  /** The text of a file as far as it is known. */
  read(uri: string): string | null {
    const known = this.texts.get(uri)
    if (known !== undefined) return known
    this.texts.set(uri, null)
    this.want(uri)
    return null
  }

  /** Asks for all known files again: one of them may be another now. */
  refresh(): void {
    for (const uri of this.texts.keys()) this.want(uri)
  }

  /** Whether answers were on their way; resolves when they are there. */
  async settled(): Promise<boolean> {
    if (this.asking === null) return false
    await this.asking
    return true
  }

  private want(uri: string): void {
    this.wanted.add(uri)
    if (this.wanted.size > 1) return
    const asked: Promise<unknown> = Promise.all([this.asking, Promise.resolve().then(() => this.askForAll())])
    const over = (): void => {
      if (this.asking === asked) this.asking = null
    }
    this.asking = asked
    void asked.then(over)
  }

  private async askForAll(): Promise<void> {
    const uris = [...this.wanted]
    this.wanted.clear()
    let answer: readonly (string | null)[]
    try {
      answer = await this.ask(uris)
    } catch {
      // A client that cannot read them has none; it said nothing that could be told on.
      return
    }
    let isNew = false
    for (const [nth, uri] of uris.entries()) {
      const text = Array.isArray(answer) && typeof answer[nth] === 'string' ? answer[nth] : null
      if (this.texts.get(uri) !== text) isNew = true
      this.texts.set(uri, text)
    }
    if (isNew) this.changed()
  }
}

/** A world in which addresses that lie on no disk are paths too, whose files the client reads, where it can. */
export function withClientFiles(world: World, files: ClientFiles, canRead: () => boolean): World {
  return {
    ...world,
    pathOf: (uri) => world.pathOf(uri) ?? (canRead() && isAddress(uri) ? uri : null),
    uriOf: (path) => (isAddress(path) ? path : world.uriOf(path)),
    folderOf: (path) => (isAddress(path) ? parentOf(path) : world.folderOf(path)),
    join: (folder, name) => (isAddress(folder) ? `${folder.replace(/\/$/, '')}/${name}` : world.join(folder, name)),
    exists: (path) => (isAddress(path) ? files.read(path) !== null : world.exists(path)),
    read: (path) => (isAddress(path) ? files.read(path) : world.read(path)),
  }
}

/** Whether a text has folders around it: `untitled:Brev 1` has none. */
function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text) || /^[a-z][a-z0-9+.-]+:\//i.test(text) && !/^[a-z]:/i.test(text)
}

/** The folder of an address; the topmost is its own. */
function parentOf(uri: string): string {
  const [root] = /^[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?\//i.exec(uri) ?? ['']
  const at = uri.replace(/\/$/, '').lastIndexOf('/')
  return at < root.length ? root : uri.slice(0, at)
}
