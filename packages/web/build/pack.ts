import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'

/** The data as texts that `src/unpack.ts` takes apart. */
export function packData(): { readonly dictionary: string; readonly rules: string } {
  return { dictionary: pack('dictionary/dist/da.graph'), rules: pack('engine/dist/rules.bin') }
}

function pack(path: string): string {
  return deflateRawSync(readFileSync(new URL(`../../${path}`, import.meta.url)), { level: 9 }).toString('base64')
}
