// The door for whoever makes keyed hashes. It knows the rules of the key and brings no cryptography along: what it
// needs of the world is handed in, so that the command and the server share it and it still runs in a browser.
export type { Fingerprints } from './fingerprints.ts'
export { openFingerprints } from './fingerprints.ts'
export type { KeyRoom, KeyTrouble, SecretKey } from './secret-key.ts'
export { fewestSigns, readSecretKey } from './secret-key.ts'
