/** What a path is. A dangling link counts as missing. */
export type PathKind = 'file' | 'folder' | 'missing'

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** Reading from disk and standard input. All of it throws Node's own errors; `read-letter.ts` turns them into words. */
export interface Files {
  kind(path: string): PathKind
  list(folder: string): readonly FolderEntry[]
  /** Whole file. Throws a {@link TooLarge} instead of filling the memory. */
  read(path: string): Uint8Array
  exists(path: string): boolean
  /** The permission bits of a file; null where the system has none. */
  mode(path: string): number | null
  /** The path from the root of the disk. */
  absolute(path: string): string
  glob(pattern: string): readonly string[]
  readStdin(): Uint8Array
}

/** A place to write text to, at once and in order. */
export interface Output {
  write(text: string): void
}

/** A file that appears whole when it is finished, or not at all. */
export interface FileOutput extends Output {
  writeBytes(bytes: Uint8Array): void
  finish(): void
  discard(): void
}

/** What the command may touch outside itself; tests hand in their own. */
export interface World {
  readonly out: Output
  readonly err: Output
  readonly files: Files
  /** Standard input as it comes, to its end; the process sleeps in between. */
  stdinParts(): AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output and standard error are terminals, and how wide the first is. */
  readonly isTerminal: boolean
  readonly isErrTerminal: boolean
  readonly columns: number
  /** `mode` are the file's permission bits; null or left out: as the system gives new files. */
  createFile(path: string, mode?: number | null): FileOutput
  /** Makes a file that only its owner may read, folders and all. Throws EEXIST where there is one already. */
  createSecret(path: string, text: string): void
  /** Told how many letters are about to be linted, before the first. */
  expectLetters(count: number): void
  /** Lets a pending interrupt in; true when the user has asked to stop. */
  pause(): Promise<boolean>
}

/** A file so large that it cannot be a letter; `bytes` is its size. */
export class TooLarge extends Error {
  readonly bytes: number

  constructor(bytes: number) {
    super('too large')
    this.bytes = bytes
  }
}

/** Thrown by an output whose reader has gone away (`| head`): nobody is left to tell anything. */
export class ReaderGone extends Error {}

/** The code of a Node error (`ENOENT`, `EACCES`, …), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
