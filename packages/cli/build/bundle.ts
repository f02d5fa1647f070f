import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'

// Bundles the command from the TypeScript sources of all workspace packages, and lays its two data files beside it.
// Chunks are split at the lazy imports, so that a command loads only what it uses.

const home = new URL('../', import.meta.url)
const dist = new URL('dist/', home)
const dataFiles = ['../dictionary/dist/da.graph', '../engine/dist/rules.json'].map((path) => new URL(path, home))

/** What the command takes of Node's own modules; a name that is missing here stops the build. */
const builtins: Readonly<Record<string, readonly string[]>> = {
  'node:fs': [
    'closeSync', 'existsSync', 'fstatSync', 'globSync', 'openSync', 'readdirSync', 'readFileSync', 'readSync',
    'renameSync', 'rmSync', 'statSync', 'writeSync',
  ],
  'node:path': ['basename', 'dirname', 'join'],
  'node:util': ['parseArgs'],
}

/**
 * Takes these names with `process.getBuiltinModule`. An `import` of `node:fs` or `node:util` makes Node touch every
 * export, and so load streams, promises and more that the command never uses: a fifth of the time of a bare start.
 */
const lightBuiltins: Plugin = {
  name: 'light-builtins',
  setup(builder) {
    builder.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }))
    builder.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const names = builtins[path] ?? []
      const lines = names.map((name) => `export const ${name} = /* @__PURE__ */ builtin().${name}`)
      return { contents: [`const builtin = () => process.getBuiltinModule('${path}')`, ...lines].join('\n') }
    })
  },
}

const missing = dataFiles.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`bundle: build these first: ${missing.map((file) => fileURLToPath(file)).join(', ')}`)
  process.exit(1)
}

mkdirSync(dist, { recursive: true })
for (const name of readdirSync(dist)) if (name.endsWith('.js')) rmSync(new URL(name, dist))

await build({
  entryPoints: { klarbrev: fileURLToPath(new URL('src/main.ts', home)) },
  outdir: fileURLToPath(dist),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  conditions: ['source'],
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [lightBuiltins],
})

for (const file of dataFiles) copyFileSync(file, new URL(file.pathname.split('/').at(-1)!, dist))
