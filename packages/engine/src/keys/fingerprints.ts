import type { KeyRoom, KeyTrouble } from './secret-key.ts'
import { fewestSigns, readSecretKey } from './secret-key.ts'

/** Keyed hashes of findings, 32 hexadecimal signs each: they can be compared, and not be read back to words. */
export interface Fingerprints {
  /** Of a rule and the words found. The same wherever in a letter they stand, and in every letter. */
  finding(rule: string, words: string): string
  /** Of one finding in one letter: `nth` (from 0) counts those of the same rule and words. */
  known(path: string, rule: string, words: string, nth: number): string
  /** Tells keys apart without telling anything of the key. */
  readonly keyMark: string
  /** Whether the key is so short that the words behind a hash can be found by guessing it. */
  readonly isGuessable: boolean
}

const length = 32

/** Opens the fingerprints of this user, or says why there is no key for them. */
export function openFingerprints(room: KeyRoom): Fingerprints | { readonly trouble: KeyTrouble } {
  const secret = readSecretKey(room)
  if ('trouble' in secret) return secret
  // A sign that no path, rule or word holds parts the fields, so that no two findings are hashed as the same text.
  const hash = (...fields: readonly string[]): string => room.hmac(secret.key, fields.join('\u0000')).slice(0, length)
  return {
    finding: (rule, words) => hash('fund', rule, words),
    known: (path, rule, words, nth) => hash('kendt', path, rule, words, String(nth)),
    keyMark: hash('noegle').slice(0, 8),
    isGuessable: secret.key.length < fewestSigns,
  }
}
