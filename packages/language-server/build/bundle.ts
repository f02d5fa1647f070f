import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import type { BuildOptions, Plugin } from 'esbuild'
import { build } from 'esbuild'
import type * as Main from '../src/main.ts'
import { warmUp } from './warm-up.ts'

// Bundles the server from the TypeScript sources of all workspace packages into one script that Node 20 (VS Code's own)
// runs too, and into a classic script for a browser's worker, and lays their data files beside them.

const home = new URL('../', import.meta.url)
const dist = new URL('dist/', home)
const dataFiles = ['../dictionary/dist/da.graph', '../engine/dist/rules.bin'].map((path) => new URL(path, home))

/** The phrase lists travel compiled in rules.bin; as source they would be read at every start for nothing. */
const noLists: Plugin = {
  name: 'no-lists',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]rules[\\/].*\.list\.ts$|[\\/]letter[\\/]cue-phrases\.ts$/ }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1]!)
      return { contents: names.map((name) => `export const ${name} = []`).join('\n') }
    })
  },
}

mkdirSync(dist, { recursive: true })
rmSync(new URL('klarbrev-language-server.cjs.cache', dist), { force: true })
const shape: BuildOptions = {
  bundle: true,
  minify: true,
  // Our own packages by their sources; the library's `node` entry is required as a script.
  conditions: ['source'],
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [noLists],
}
await build({
  ...shape,
  entryPoints: [fileURLToPath(new URL('src/main.ts', home))],
  outfile: fileURLToPath(new URL('klarbrev-language-server.cjs', dist)),
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
})
await build({
  ...shape,
  entryPoints: [fileURLToPath(new URL('src/browser.ts', home))],
  outfile: fileURLToPath(new URL('klarbrev-language-server.browser.js', dist)),
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
})
for (const file of dataFiles) copyFileSync(file, new URL(file.pathname.split('/').at(-1)!, dist))
const english = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'))
for (const ending of ['aff', 'dic']) copyFileSync(join(english, `index.${ending}`), new URL(`en-gb.${ending}`, dist))
copyFileSync(join(english, 'license'), new URL('en-gb.license', dist))
// The pages that findings link to.
cpSync(new URL('../../rules/docs/', home), new URL('regler/', dist), { recursive: true })

const path = fileURLToPath(new URL('klarbrev-language-server.cjs', dist))
// The bundler leaves letters such as æ in patterns as they are, and one of them beyond Latin-1 lets the source, which V8
// keeps for good, take two bytes a character.
const source = readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
writeFileSync(path, source)

// After a warm-up the kept code holds the functions that a first letter and its first keys need, and not the outermost
// one alone.
const code = `(function (exports, require, module, __filename, __dirname) {${source}\n})`
const script = new Script(code, { filename: path })
const own = { exports: {} as typeof Main }
script.runInThisContext()(own.exports, createRequire(path), own, path, fileURLToPath(dist))
await warmUp(own.exports)
writeFileSync(`${path}.cache.passing`, script.createCachedData())
renameSync(`${path}.cache.passing`, `${path}.cache`)
