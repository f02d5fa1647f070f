import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifestOf, packAll, published } from '../../.tools/pack.ts'

/** A folder where nothing of this repository is, with the packed packages in it as a program that uses them has them. */
export interface EmptyFolder {
  readonly home: string
  /** The .tgz files, by the names of their packages. */
  readonly tarballs: ReadonlyMap<string, string>
  /** The folder of an installed package. */
  folderOf(name: string): string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a program and gives what it printed; throws with what it said where it fails. */
export function run(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const shell = process.platform === 'win32' && command === 'npm'
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', env, shell })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr + stdout}`)
  return stdout
}

/** What a package of ours asks of others, and what its peers are. */
const foreignOf = (folder: string): readonly string[] => {
  const { dependencies = {}, peerDependencies = {} } = manifestOf(folder)
  return [...Object.keys(dependencies), ...Object.keys(peerDependencies)].filter((name) => !name.startsWith('@klarbrev/'))
}

/**
 * Packs everything and installs it into an empty folder: what has no foreign dependencies by npm without a network and
 * without a cache; of the others the file is unpacked, and foreign packages are those that the repository has.
 */
export function installPacked(): EmptyFolder {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'klarbrev-packed-')))
  const tarballs = packAll(join(home, 'tarballs'))
  const folderOf = (name: string): string => join(home, 'node_modules', ...name.split('/'))
  const alone = published.filter((folder) => Object.keys(manifestOf(folder).dependencies ?? {}).every((name) => name.startsWith('@klarbrev/')))
    .map((folder) => manifestOf(folder).name).filter((name) => name !== '@klarbrev/engine')
  const file = (name: string): string => tarballs.get(name)!
  run(home, 'npm', [
    'install', '--offline', '--cache', join(home, 'no-cache'), '--ignore-scripts', '--no-audit', '--no-fund', ...alone.map(file),
  ])
  for (const name of tarballs.keys()) {
    if (alone.includes(name)) continue
    mkdirSync(folderOf(name), { recursive: true })
    run(home, 'tar', ['-xzf', file(name), '--strip-components=1', '-C', folderOf(name)])
  }
  for (const folder of [...published, 'packages/danish']) {
    const from = createRequire(join(root, folder, 'package.json'))
    for (const name of foreignOf(folder)) link(folderOf(name), packageFolder(from, name))
  }
  const here = createRequire(import.meta.url)
  for (const name of ['unified', 'vfile', '@types/node']) link(folderOf(name), packageFolder(here, name))
  return { home, tarballs, folderOf }
}

function packageFolder(require: NodeJS.Require, name: string): string {
  const found = require.resolve.paths(name)!.map((folder) => join(folder, name)).find((folder) => {
    try {
      return realpathSync(folder) !== ''
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error(`${name} is not installed`)
  return realpathSync(found)
}

function link(at: string, to: string): void {
  mkdirSync(dirname(at), { recursive: true })
  try {
    symlinkSync(to, at, 'junction')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
