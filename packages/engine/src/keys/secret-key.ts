/** What the key needs of the world. */
export interface KeyRoom {
  readonly env: Readonly<Record<string, string | undefined>>
  join(...parts: readonly string[]): string
  exists(path: string): boolean
  /** The permission bits of a file; null where the system has none. */
  mode(path: string): number | null
  /** The text of a file; throws where it cannot be read. */
  read(path: string): string
  /** Makes a file that only its owner may read, folders and all. Throws EEXIST where there is one already. */
  create(path: string, text: string): void
  /** The code of an error that reading or making threw (`ENOENT`, `EACCES`, …). */
  codeOf(error: unknown): string
  /** A new key: 64 hexadecimal signs of chance. */
  newKey(): string
  /** HMAC-SHA-256 of a text, in hexadecimal signs. */
  hmac(key: string, text: string): string
}

/** Why there is no key to hash with. */
export interface KeyTrouble {
  /** `nowhere`: no folder to keep a key in. `open`: others may read the file. */
  readonly reason: 'nowhere' | 'open' | 'broken' | 'disk'
  /** The key file; empty where it is not the trouble. */
  readonly path: string
  /** The code of the disk's error, for `disk`. */
  readonly code: string
}

/** A key, or why there is none. */
export type SecretKey = { readonly key: string } | { readonly trouble: KeyTrouble }

/** Fewest signs of a key that a person has chosen; a shorter one is used, and can be guessed. */
export const fewestSigns = 16
const written = /^[0-9a-f]{64}$/

/**
 * The key for all keyed hashes (fingerprints, baselines, letter ids of the store): `KLARBREV_KEY`, else a file that
 * only its owner may read, in the user's folder for settings, made when it is first needed. It never leaves the
 * machine; without it no hash can be led back to a short text by guessing.
 */
export function readSecretKey(room: KeyRoom): SecretKey {
  const own = room.env['KLARBREV_KEY']
  if (own !== undefined && own !== '') return { key: own }
  const folder = settingsFolder(room)
  if (folder === null) return trouble('nowhere')
  const path = room.join(folder, 'klarbrev', 'noegle')
  try {
    if (!room.exists(path)) createKey(path, room)
    // Looked at before it is read, and also when it has just been made: another process may have been faster.
    const mode = room.mode(path)
    if (mode !== null && (mode & 0o077) !== 0) return trouble('open', path)
    const key = room.read(path).trim()
    return written.test(key) ? { key } : trouble('broken', path)
  } catch (error) {
    return trouble('disk', path, room.codeOf(error))
  }
}

function createKey(path: string, room: KeyRoom): void {
  try {
    room.create(path, `${room.newKey()}\n`)
  } catch (error) {
    if (room.codeOf(error) !== 'EEXIST') throw error
  }
}

function settingsFolder({ env, join }: KeyRoom): string | null {
  const home = env['HOME'] ?? env['USERPROFILE']
  return env['XDG_CONFIG_HOME'] || env['APPDATA'] || (home ? join(home, '.config') : null)
}

function trouble(reason: KeyTrouble['reason'], path = '', code = ''): { readonly trouble: KeyTrouble } {
  return { trouble: { reason, path, code } }
}
