import {
  copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import type { BuildOptions, Plugin } from 'esbuild'
import { build } from 'esbuild'
import type * as Main from '../src/main.ts'
import { spellOut } from './spell-out.ts'
import { warmUp } from './warm-up.ts'

// Bundles the command from the TypeScript sources of all workspace packages, lays its two data files beside it, and
// keeps the code that V8 compiles for a run. One file for what most runs need, whose parts run when they are first
// imported: every further file costs a cold start about as much as 20 kB of code do.

const home = new URL('../', import.meta.url)
const dist = new URL('dist/', home)
const bundle = new URL('klarbrev.js', dist)
const dataFiles = ['../dictionary/dist/da.graph', '../engine/dist/rules.bin'].map((path) => new URL(path, home))

/** What the command takes of Node's own modules; a name that is missing here stops the build. */
const builtins: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['spawn'],
  'node:crypto': ['createHash', 'createHmac', 'randomBytes', 'randomInt'],
  'node:fs': [
    'closeSync', 'existsSync', 'fstatSync', 'fsyncSync', 'globSync', 'linkSync', 'mkdirSync', 'openSync', 'readdirSync',
    'readFileSync', 'readSync', 'realpathSync', 'renameSync', 'rmSync', 'statSync', 'writeSync',
  ],
  'node:os': ['availableParallelism'],
  'node:path': ['basename', 'dirname', 'extname', 'join', 'relative', 'resolve'],
  'node:sqlite': ['DatabaseSync'], 'node:url': ['fileURLToPath'],
  'node:util': ['parseArgs'],
  'node:v8': ['setFlagsFromString'], 'node:vm': ['runInNewContext'],
  'node:worker_threads': ['Worker', 'parentPort', 'workerData'],
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

/** The phrase lists travel compiled in rules.bin; as source they would be a third of the bundle, read at every start. */
const noLists: Plugin = {
  name: 'no-lists',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]rules[\\/].*\.list\.ts$|[\\/]letter[\\/]cue-phrases\.ts$/ }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1]!)
      return { contents: names.map((name) => `export const ${name} = []`).join('\n') }
    })
  },
}

/**
 * What few runs need lies in files of its own, so that the others do not read it. Modules that are imported with
 * `import()` under these names; each is bundled with all it imports, so they share no state with the command.
 */
const ownFiles: Readonly<Record<string, string>> = {
  '@klarbrev/engine/settings': '../engine/src/settings/index.ts',
  '@klarbrev/english': '../english/src/index.ts',
  './fingerprints.ts': 'src/fingerprints.ts',
  '../fingerprints.ts': 'src/fingerprints.ts',
  '../baseline.ts': 'src/baseline.ts',
  '../word-comments.ts': 'src/word-comments.ts',
  '../formats/machine.ts': 'src/formats/machine.ts',
  './extractor/extractor.ts': 'src/extractor/extractor.ts',
  './commands/maal.ts': 'src/commands/maal.ts',
  './commands/mcp.ts': 'src/commands/mcp.ts',
  './commands/rapport.ts': 'src/commands/rapport.ts',
  '@klarbrev/store/postgres': '../store/src/postgres.ts',
}

/** The driver of PostgreSQL asks for Node's modules by whatever name, and for packages that we do not have. */
const driverBuiltins: Plugin = {
  name: 'driver-builtins',
  setup(builder) {
    builder.onResolve({ filter: /./ }, ({ path }) => {
      if (isBuiltin(path)) return { path: path.replace(/^node:/, ''), namespace: 'whole-builtin' }
      return path === 'pg-native' || path === 'pg-cloudflare' ? { path, namespace: 'left-out' } : undefined
    })
    builder.onLoad({ filter: /./, namespace: 'whole-builtin' }, ({ path }) => {
      return { contents: `module.exports = process.getBuiltinModule('${path}')`, loader: 'js' }
    })
    builder.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

const fileOf = (name: string): string => `klarbrev-${name.split('/').at(-1)!.replace('.ts', '')}.js`

const lazyFiles: Plugin = {
  name: 'lazy-files',
  setup(builder) {
    builder.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' && Object.hasOwn(ownFiles, path) ? { path, namespace: 'own-file' } : undefined)
    builder.onLoad({ filter: /.*/, namespace: 'own-file' }, ({ path }) => {
      return { contents: `module.exports = ownFile(${JSON.stringify(fileOf(path))})`, loader: 'js' }
    })
  },
}

/** Runs another file of the bundle; the banner gives it to the command. */
const runOwnFile = `const ownFile = (name) => {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { Script } = process.getBuiltinModule('node:vm')
  const url = new URL(name, bundleUrl)
  const filename = process.getBuiltinModule('node:url').fileURLToPath(url)
  return new Script(readFileSync(url, 'utf8'), { filename }).runInThisContext()(bundleUrl)
};`

const missing = dataFiles.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`bundle: build these first: ${missing.map((file) => fileURLToPath(file)).join(', ')}`)
  process.exit(1)
}

mkdirSync(dist, { recursive: true })
for (const name of readdirSync(dist)) if (/\.(?:js|json|cache|passing)$/.test(name)) rmSync(new URL(name, dist))

const shape: BuildOptions = {
  outdir: fileURLToPath(dist),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node22',
  // Names and blanks are read at every start too, by the text and by the compiled code.
  minify: true,
  conditions: ['source'],
  legalComments: 'none',
  logLevel: 'warning',
  // A bundle is a function of the folder it lies in, and gives what its entry exports; see bin/klarbrev.js.
  define: { 'import.meta.url': 'bundleUrl' },
  footer: { js: 'return module.exports })' },
}
const opening = '(function (bundleUrl) { "use strict"; const module = { exports: {} };'

await build({
  ...shape,
  entryPoints: { klarbrev: fileURLToPath(new URL('src/main.ts', home)) },
  banner: { js: opening + runOwnFile },
  plugins: [lazyFiles, lightBuiltins, noLists],
})
for (const source of new Set(Object.values(ownFiles))) {
  const name = Object.keys(ownFiles).find((one) => ownFiles[one] === source)!
  await build({
    ...shape,
    // Packages have a build for Node that loads what we do not want, and one for browsers that does not.
    platform: 'neutral',
    entryPoints: { [fileOf(name).replace('.js', '')]: fileURLToPath(new URL(source, home)) },
    mainFields: ['main'],
    banner: { js: opening + runOwnFile },
    plugins: source.endsWith('postgres.ts') ? [driverBuiltins] : [lazyFiles, lightBuiltins, noLists],
  })
}

// The process that reads foreign formats: modules in a folder of their own, so that it loads the readers it needs alone.
rmSync(new URL('extractor/', dist), { recursive: true, force: true })
await build({
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minify: true,
  splitting: true,
  conditions: ['source'],
  legalComments: 'none',
  logLevel: 'warning',
  outdir: fileURLToPath(new URL('extractor/', dist)),
  outExtension: { '.js': '.mjs' },
  entryPoints: { process: fileURLToPath(new URL('src/extractor/process.ts', home)) },
})

const english = createRequire(import.meta.url).resolve('dictionary-en-gb')
for (const ending of ['aff', 'dic']) {
  copyFileSync(english.replace(/\.js$/, `.${ending}`), new URL(`en-gb.${ending}`, dist))
}
for (const file of dataFiles) copyFileSync(file, new URL(file.pathname.split('/').at(-1)!, dist))

// After a warm-up the kept code holds the functions that a run calls, and not only the outermost one.
writeFileSync(bundle, spellOut(readFileSync(bundle, 'utf8')))
const script = new Script(readFileSync(bundle, 'latin1'), { filename: fileURLToPath(bundle) })
const { main } = (script.runInThisContext() as (url: string) => typeof Main)(dist.href)
await warmUp(main)
const passing = new URL('klarbrev.js.cache.passing', dist)
writeFileSync(passing, script.createCachedData())
renameSync(passing, new URL('klarbrev.js.cache', dist))
