import { existsSync, readFileSync } from 'node:fs'

/** What a linter is made of, as the build left it on disk. */
export interface BuiltFiles {
  readonly dictionary: Uint8Array
  readonly ruleData: Uint8Array
}

/** Reads the word graph and the rule data; loads no package, so that it works where only sources are run. */
export function readBuiltFiles(): BuiltFiles {
  return {
    dictionary: readBuilt('dictionary/dist/da.graph'),
    ruleData: readBuilt('engine/dist/rules.bin'),
  }
}

function readBuilt(name: string): Buffer {
  const path = new URL(`../packages/${name}`, import.meta.url)
  if (!existsSync(path)) throw new Error(`packages/${name} mangler; kør først npm run build`)
  return readFileSync(path)
}
