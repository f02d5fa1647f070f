import type { Fingerprints, KeyTrouble } from '@klarbrev/engine/keys'
import { openFingerprints as open } from '@klarbrev/engine/keys'
import { keyRoom } from './secret-key.ts'
import type { World } from './world.ts'

export type { Fingerprints } from '@klarbrev/engine/keys'

/** Opens the fingerprints of this user, or says why there is no key for them. */
export function openFingerprints(world: World): Fingerprints | { readonly trouble: KeyTrouble } {
  return open(keyRoom(world))
}
