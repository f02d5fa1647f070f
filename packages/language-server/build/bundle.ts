import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BuildOptions, Plugin } from 'esbuild'
import { build } from 'esbuild'

// Bundles the server from the TypeScript sources of all workspace packages into one script that Node 20 (VS Code's own)
// runs too, and into a classic script for a browser's worker, and lays their two data files beside them.

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
// The pages that findings link to.
cpSync(new URL('../../rules/docs/', home), new URL('regler/', dist), { recursive: true })
