import { createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { KeyRoom, SecretKey } from '@klarbrev/engine/keys'
import { readSecretKey as readKey } from '@klarbrev/engine/keys'
import type { World } from './world.ts'
import { errorCode } from './world.ts'

export type { KeyTrouble, SecretKey } from '@klarbrev/engine/keys'
export { fewestSigns } from '@klarbrev/engine/keys'

/** What the key needs, out of the world of the command. */
export function keyRoom({ env, files, createSecret }: World): KeyRoom {
  return {
    env,
    join: (...parts) => join(...parts),
    exists: (path) => files.exists(path),
    mode: (path) => files.mode(path),
    read: (path) => new TextDecoder().decode(files.read(path)),
    create: (path, text) => createSecret(path, text),
    codeOf: errorCode,
    newKey: () => randomBytes(32).toString('hex'),
    hmac: (key, text) => createHmac('sha256', key).update(text).digest('hex'),
  }
}

/** The key of this user, or why there is none; made when it is first needed. */
export function readSecretKey(world: World): SecretKey {
  return readKey(keyRoom(world))
}
