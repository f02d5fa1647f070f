import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { World } from './world.ts'
import { errorCode } from './world.ts'

/** Why there is no key to hash with. */
export interface KeyTrouble {
  /** `short`: `KLARBREV_KEY` is too short. `nowhere`: no folder to keep a key in. `open`: others may read the file. */
  readonly reason: 'short' | 'nowhere' | 'open' | 'broken' | 'disk'
  /** The key file; empty where it is not the trouble. */
  readonly path: string
  /** Node's error code, for `disk`. */
  readonly code: string
}

/** A key, or why there is none. */
export type SecretKey = { readonly key: string } | { readonly trouble: KeyTrouble }

/** Fewest signs of a key that a person has chosen. */
export const fewestSigns = 16
const bytesOfKey = 32
const written = new RegExp(`^[0-9a-f]{${bytesOfKey * 2}}$`)

/**
 * The key for all keyed hashes (fingerprints, baselines, letter ids of the store): `KLARBREV_KEY`, else a file that
 * only its owner may read, in the user's folder for settings, made when it is first needed. It never leaves the
 * machine; without it no hash can be led back to a short text by guessing.
 */
export function readSecretKey(world: World): SecretKey {
  const own = world.env['KLARBREV_KEY']
  if (own !== undefined && own !== '') return own.length < fewestSigns ? trouble('short') : { key: own }
  const folder = settingsFolder(world.env)
  if (folder === null) return trouble('nowhere')
  const path = join(folder, 'klarbrev', 'noegle')
  try {
    if (!world.files.exists(path)) createKey(path, world)
    // Looked at before it is read, and also when it has just been made: another process may have been faster.
    const mode = world.files.mode(path)
    if (mode !== null && (mode & 0o077) !== 0) return trouble('open', path)
    const key = new TextDecoder().decode(world.files.read(path)).trim()
    return written.test(key) ? { key } : trouble('broken', path)
  } catch (error) {
    return trouble('disk', path, errorCode(error))
  }
}

function createKey(path: string, world: World): void {
  try {
    world.createSecret(path, `${randomBytes(bytesOfKey).toString('hex')}\n`)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

function settingsFolder(env: World['env']): string | null {
  const home = env['HOME'] ?? env['USERPROFILE']
  return env['XDG_CONFIG_HOME'] || env['APPDATA'] || (home ? join(home, '.config') : null)
}

function trouble(reason: KeyTrouble['reason'], path = '', code = ''): { readonly trouble: KeyTrouble } {
  return { trouble: { reason, path, code } }
}
