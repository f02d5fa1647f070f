/**
 * `npm run pack [-- FOLDER]`: makes the packages for other programs ready to publish, as .tgz files in FOLDER (default
 * `.cache/packages`). Run after a build. Each holds what its exports lead to in dist/, README.md, LICENSE and a
 * package.json without our own affairs, and nothing else. `npm publish FILE.tgz` would publish one; the folders
 * themselves are private, since nothing in them could be installed as it lies there.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folders of the packages that other programs may use, each after those that it depends on. */
export const published = [
  'packages/core', 'packages/dictionary', 'packages/danish', 'packages/english', 'packages/readers', 'rules', 'packages/engine',
]

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

/** The manifest of a package of this repository. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
}

const catalog = new Map([...readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').split('\ncatalog:\n')[1]!
  .matchAll(/^ {2}"?([^"\n:]+)"?: (\S+)$/gm)].map(([, name, version]) => [name!, version!]))
const versions = new Map(published.map(manifestOf).map(({ name, version }) => [name, version]))

/** The version behind `catalog:` or `workspace:`. Throws for a package that is not published with the others. */
function versionOf(name: string): string {
  const version = versions.get(name) ?? catalog.get(name)
  if (version === undefined) throw new Error(`${name} has no version to publish`)
  return version
}

/** The manifest as it is published: without sources, scripts and what only our own tests need. */
function publishedManifest(own: Manifest): object {
  const { name, version, description, license, type, sideEffects, peerDependenciesMeta } = own
  const exports = Object.fromEntries(Object.entries(own.exports).map(([path, target]) => {
    if (typeof target === 'string') return [path, target]
    const { types, default: code } = target
    return [path, { types, default: code }]
  }))
  const resolved = (wanted: Readonly<Record<string, string>> = {}, prefix = ''): object =>
    Object.fromEntries(Object.keys(wanted).map((one) => [one, prefix + versionOf(one)]))
  return {
    name, version, description, license, type, sideEffects, engines: { node: '>=22' }, exports,
    dependencies: resolved(own.dependencies),
    // What a program brings itself may be newer than what we have tried it with.
    peerDependencies: resolved(own.peerDependencies, '^'), peerDependenciesMeta,
    publishConfig: { access: 'public' },
  }
}

/** All files that the exports of a package lead to, by relative imports and addresses; a missing one throws. */
function reachable(folder: string, { exports }: Manifest): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    if (!existsSync(path)) throw new Error(`${relative(root, path)} is missing: build first`)
    if (!/\.(?:js|d\.ts)$/.test(path)) return
    const source = readFileSync(path, 'utf8')
    for (const [, name] of source.matchAll(/(?:from|import|import\(|new URL\() ?['"](\.[^'"]+)['"]/g)) {
      follow(join(dirname(path), path.endsWith('.d.ts') ? name!.replace(/\.(?:ts|js)$/, '.d.ts') : name!))
    }
  }
  for (const target of Object.values(exports)) {
    const paths = typeof target === 'string' ? [target] : [target['types']!, target['default']!]
    for (const path of paths) follow(join(folder, path))
  }
  return found
}

/** Lays out one package as it is published. */
function layOut(folder: string, into: string): void {
  const home = join(root, folder)
  const manifest = manifestOf(folder)
  mkdirSync(into, { recursive: true })
  for (const path of reachable(home, manifest)) {
    const to = join(into, relative(home, path))
    mkdirSync(dirname(to), { recursive: true })
    if (!/\.(?:js|ts)$/.test(path)) cpSync(path, to)
    else {
      // Source maps stay here with the sources, and types name their neighbours as the code does.
      const code = readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n')
      writeFileSync(to, path.endsWith('.d.ts') ? code.replace(/(from ['"]\.[^'"]+)\.ts(['"])|(import\(['"]\.[^'"]+)\.ts(['"])/g, '$1$3.js$2$4') : code)
    }
  }
  writeFileSync(join(into, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`)
  cpSync(join(home, 'README.md'), join(into, 'README.md'))
  // The dictionary's data has a licence of its own.
  const notice = join(home, 'NOTICE')
  cpSync(existsSync(notice) ? notice : join(root, 'LICENSE'), join(into, 'LICENSE'))
}

/** Packs all packages into a folder and gives their files, by name. */
export function packAll(into: string): ReadonlyMap<string, string> {
  const stage = mkdtempSync(join(tmpdir(), 'klarbrev-pack-'))
  mkdirSync(into, { recursive: true })
  try {
    const folders = published.map((folder, at) => {
      const to = join(stage, String(at))
      layOut(folder, to)
      return to
    })
    const windows = process.platform === 'win32'
    const args = ['pack', '--offline', '--ignore-scripts', '--silent', '--json', '--pack-destination', into, ...folders]
    const { status, stdout, stderr } = spawnSync(windows ? 'npm.cmd' : 'npm', args, { encoding: 'utf8', cwd: stage, shell: windows })
    if (status !== 0) throw new Error(stderr)
    const packed = Object.values(JSON.parse(stdout)) as readonly { readonly name: string, readonly filename: string }[]
    return new Map(packed.map(({ name, filename }) => [name, join(into, filename.replace('@', '').replace('/', '-'))]))
  } finally {
    rmSync(stage, { recursive: true })
  }
}

if (import.meta.main) {
  for (const [name, file] of packAll(join(root, process.argv[2] ?? '.cache/packages'))) console.log(`${name}  ${relative(root, file)}`)
}
