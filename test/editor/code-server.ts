import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patience } from './checks.ts'
import { codeServer, strace } from './supplies.ts'

/** Settings of a user who wants to be left alone; the rest is as it comes. */
const quiet = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.showReleaseNotes': false,
  'workbench.tips.enabled': false,
  'editor.minimap.enabled': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.colorTheme': 'Default Light Modern',
}

/** What the processes of the editor asked the system for. */
export interface Calls {
  /** Programs that were started, with their arguments, as the system wrote them. */
  readonly started: readonly string[]
  /** Addresses that were connected to, sockets in the file system left out. */
  readonly connected: readonly string[]
}

/** VS Code as a server, in a home of its own that is gone afterwards. */
export class CodeServer {
  readonly home: string = mkdtempSync(join(tmpdir(), 'klarbrev-editor-'))
  /** Where it answers, once it is started. */
  origin = ''
  private process: ChildProcess | null = null
  private isWatched = false
  private readonly settings = join(this.home, 'user/User/settings.json')
  private readonly log = join(this.home, 'calls.log')
  private readonly script = codeServer()

  constructor() {
    writeFileSync(this.log, '')
    mkdirSync(join(this.home, 'user/User'), { recursive: true })
  }

  /** Writes the settings of the user; those of the test come on top of the quiet ones. */
  set(settings: object): void {
    writeFileSync(this.settings, this.textOf(settings))
  }

  /** What stands in the file with the settings of the user when these are set. */
  textOf(settings: object): string {
    return JSON.stringify({ ...quiet, ...settings })
  }

  /** Whether this stands in the file with the settings of the user; the editor may have closed brackets behind it. */
  hasSettings(text: string): boolean {
    return readFileSync(this.settings, 'utf8').startsWith(text)
  }

  /** Installs an extension from a file, as a user does. */
  install(vsix: string): void {
    const args = [this.script, ...this.folders(), '--install-extension', vsix]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: this.environment(), encoding: 'utf8' })
    if (status !== 0) throw new Error(`--install-extension: ${stdout}${stderr}`)
  }

  /** Starts it on a port that the system picks. */
  async start(): Promise<void> {
    const flags = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check',
      '--disable-getting-started-override']
    // Only two calls are stopped at, so that the rest runs at its own pace; the child is the editor and not its watcher.
    const watch = ['-D', '-f', '--seccomp-bpf', '-qq', '-s', '300', '-e', 'trace=connect,execve', '-e', 'signal=none']
    const editor = [process.execPath, this.script, ...this.folders(), ...flags]
    const watched = [strace(), ...watch, '-o', this.log, ...editor]
    // Where processes may not be watched the rest is proved all the same, and `calls` says what is wrong.
    this.isWatched = spawnSync(strace(), ['-qq', '-o', '/dev/null', '/bin/true']).status === 0
    const [program, ...args] = this.isWatched ? watched : editor
    const child = spawn(program!, args, { env: this.environment(), stdio: ['ignore', 'pipe', 'pipe'] })
    this.process = child
    let said = ''
    this.origin = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`code-server kom ikke i gang:\n${said}`)), patience)
      const read = (chunk: Buffer): void => {
        said += chunk.toString()
        const origin = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1]
        if (origin === undefined) return
        clearTimeout(timer)
        resolve(origin)
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('exit', (code) => reject(new Error(`code-server sluttede med ${code}:\n${said}`)))
    })
  }

  /** Everything that the server side has started and connected to, every process of it. */
  calls(): Calls {
    if (!this.isWatched) throw new Error('strace må ikke følge processer på denne maskine')
    const lines = readFileSync(this.log, 'utf8').split('\n')
    return {
      // A call that another process's broke into stands in two lines, of which the first does not say how it went.
      started: lines.filter((line) => line.includes('execve(') && (line.includes(') = 0') || line.includes('<unfinished'))),
      connected: lines.filter((line) => line.includes('connect(') && /sa_family=AF_INET/.test(line)),
    }
  }

  async stop(): Promise<void> {
    const child = this.process
    if (child !== null && child.exitCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await gone
    }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 })
  }

  private folders(): readonly string[] {
    return ['--user-data-dir', join(this.home, 'user'), '--extensions-dir', join(this.home, 'extensions')]
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      // Without this the editor asks a gallery outside at every start.
      EXTENSIONS_GALLERY: '{}',
      HOME: this.home,
      XDG_CONFIG_HOME: join(this.home, 'config'),
      XDG_DATA_HOME: join(this.home, 'data'),
    }
  }
}
