import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { build } from 'vite'
import { TokenFlag, TokenKind } from '../../core/src/index.ts'
import { Cue } from '../../danish/src/text/cue-words.ts'
import { Tag } from '../../danish/src/lexicon/tags.ts'

const bits: Readonly<Record<string, Readonly<Record<string, number>>>> = { Tag, Cue, TokenKind, TokenFlag }

const home = new URL('../', import.meta.url)

/** The phrase lists travel compiled in rules.bin; as source they would be carried for nothing. */
const noLists: Plugin = {
  name: 'no-lists',
  load(id) {
    if (!/[\\/]rules[\\/].*\.list\.ts$|[\\/]letter[\\/]cue-phrases\.ts$/.test(id)) return null
    const names = [...readFileSync(id, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1]!)
    return names.map((name) => `export const ${name} = []`).join('\n')
  },
}

/** What proves a rule, and whence it comes, stand beside it; the page never shows them. */
const noProofs: Plugin = {
  name: 'no-proofs',
  load(id) {
    if (!/[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/.test(id) || id.endsWith('.list.ts')) return null
    return readFileSync(id, 'utf8').replace(/^    examples: \[\n[^]*?^    \],$/m, '    examples: [],')
      .replace(/^    sources: \[[^]*?\],$/m, '    sources: [],')
  },
}

/** Bits of tags and cues are written as numbers: their names, a thousand of them, would weigh more than what they stand for. */
const plainBits: Plugin = {
  name: 'plain-bits',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts') || id.includes('node_modules')) return null
    return code.replace(/\b(Tag|Cue|TokenKind|TokenFlag)\.(\w+)\b/g, (whole, name: string, key: string) => {
      const value = bits[name]?.[key]
      return value === undefined ? whole : String(value)
    })
  },
}

/** One classic script out of an entry and all it needs, such as may stand in a page: it never ends its own element. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: fileURLToPath(home),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [noLists, noProofs, plainBits],
    // Our own packages by their sources.
    resolve: { conditions: ['source', 'import', 'module', 'browser', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, home)), formats: ['iife'], name: 'klarbrev', fileName: 'klarbrev' },
    },
  })
  const [{ output }] = built as unknown as readonly [{ readonly output: readonly [{ readonly code: string }] }]
  const code = output[0].code.trim().replace(/<(?=\/script|!--)/gi, '\\x3c')
  // With one sign above these the browser would hold and read all of it in two bytes a character.
  return code.replace(/[\u0100-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
