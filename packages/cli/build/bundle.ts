import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'
import type * as Main from '../src/main.ts'
import { warmUp } from './warm-up.ts'

// Bundles the command from the TypeScript sources of all workspace packages, lays its two data files beside it, and
// keeps the code that V8 compiles for a run. One file, whose parts run when they are first imported: every further
// file costs a cold start about as much as 20 kB of code do.

const home = new URL('../', import.meta.url)
const dist = new URL('dist/', home)
const bundle = new URL('klarbrev.js', dist)
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

/** The phrase lists travel compiled in rules.json; as source they would be a third of the bundle, read at every start. */
const noLists: Plugin = {
  name: 'no-lists',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]rules[\\/].*\.list\.ts$/ }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1]!)
      return { contents: names.map((name) => `export const ${name} = []`).join('\n') }
    })
  },
}

const missing = dataFiles.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`bundle: build these first: ${missing.map((file) => fileURLToPath(file)).join(', ')}`)
  process.exit(1)
}

mkdirSync(dist, { recursive: true })
for (const name of readdirSync(dist)) if (/\.(?:js|cache|passing)$/.test(name)) rmSync(new URL(name, dist))

await build({
  entryPoints: { klarbrev: fileURLToPath(new URL('src/main.ts', home)) },
  outdir: fileURLToPath(dist),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node22',
  conditions: ['source'],
  legalComments: 'none',
  logLevel: 'warning',
  // The bundle is a function of the folder it lies in, and gives what main.ts exports; see bin/klarbrev.js.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: '(function (bundleUrl) { "use strict"; const module = { exports: {} };' },
  footer: { js: 'return module.exports })' },
  plugins: [lightBuiltins, noLists],
})

for (const file of dataFiles) copyFileSync(file, new URL(file.pathname.split('/').at(-1)!, dist))

// After a warm-up the kept code holds the functions that a run calls, and not only the outermost one.
const script = new Script(readFileSync(bundle, 'utf8'), { filename: fileURLToPath(bundle) })
const { main } = (script.runInThisContext() as (url: string) => typeof Main)(dist.href)
await warmUp(main)
const passing = new URL('klarbrev.js.cache.passing', dist)
writeFileSync(passing, script.createCachedData())
renameSync(passing, new URL('klarbrev.js.cache', dist))
