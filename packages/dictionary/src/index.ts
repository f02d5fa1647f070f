import {readFileSync} from 'node:fs'

/**
 * The bytes of the compiled Danish word graph (dist/da.graph).
 * The path is taken from the package root, so that it is the same from src/ and from dist/.
 */
export function readDictionary(): Uint8Array {
  return readFileSync(new URL('../dist/da.graph', import.meta.url))
}
