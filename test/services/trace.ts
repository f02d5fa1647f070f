import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program and all that it started asked of the system, as strace saw it. */
export interface Trace {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  /** System calls that reach for a network, each as strace writes it. */
  readonly network: readonly string[]
  /** The command lines of all programs that were started, the traced one first. */
  readonly programs: readonly (readonly string[])[]
  /** Files that were opened, with the process that did: whether to write, and whether one was there to open. */
  readonly files: readonly OpenedFile[]
}

/** One file that was asked for. */
export interface OpenedFile {
  readonly path: string
  /** The command line of the process that asked. */
  readonly program: readonly string[]
  readonly isWritten: boolean
}

interface Traced {
  readonly cwd: string
  readonly input?: string
  /** What is said when the program has printed something: without it the input ends after `input`. */
  readonly answer?: { readonly after: RegExp, readonly input: string }
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Calls by which a process would speak with another machine. A pair of sockets within a family of processes is a pipe.
 * Node's ring (io_uring) is there to wait with: a socket to use in it would have to be made by one of these.
 */
const reaching = ['socket', 'connect', 'bind', 'listen', 'accept', 'accept4', 'sendto', 'sendmsg', 'sendmmsg']
const starting = ['execve', 'execveat']
const opening = ['open', 'openat', 'openat2', 'creat', 'truncate', 'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'link', 'linkat', 'symlink', 'symlinkat', 'mkdir', 'mkdirat']

/** Runs a program under strace, which has to be allowed to follow processes (ptrace). */
export async function trace(command: readonly string[], { cwd, input = '', answer, env = {} }: Traced): Promise<Trace> {
  const home = mkdtempSync(join(tmpdir(), 'klarbrev-trace-'))
  const log = join(home, 'calls')
  const calls = ['socketpair', ...reaching, ...starting, ...opening].map((name) => `?${name}`).join()
  try {
    const args = ['-f', '-qq', '-s', '4096', '-e', `trace=${calls}`, '-e', 'signal=none', '-o', log, ...command]
    const child = spawn('strace', args, { cwd, env, timeout: 240_000 })
    child.stdout.setEncoding('utf8')
    let stdout = ''
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.on('data', (chunk: string) => {
      stdout += chunk
      if (answer?.after.test(stdout) === true && !child.stdin.writableEnded) child.stdin.end(answer.input)
    })
    child.stdin.on('error', () => {})
    child.stdin.write(input)
    if (answer === undefined) child.stdin.end()
    const exit = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
    const lines = readFileSync(log, 'utf8').split('\n')
    if (!lines.some((line) => line.includes('execve('))) throw new Error(`strace may not follow processes here: ${stderr}`)
    return { exit, stdout, stderr, ...read(lines) }
  } finally {
    rmSync(home, { recursive: true })
  }
}

function read(lines: readonly string[]): Pick<Trace, 'network' | 'programs' | 'files'> {
  const network: string[] = []
  const programs: (readonly string[])[] = []
  const files: OpenedFile[] = []
  const running = new Map<string, readonly string[]>()
  let first: readonly string[] = []
  for (const line of lines) {
    // A call that another process interrupted stands in two lines; the first has what was asked for.
    const [, pid, name, rest] = /^(\d+) +(\w+)\((.*)/.exec(line) ?? []
    if (pid === undefined || name === undefined || rest === undefined) continue
    if (name === 'socketpair' ? !rest.startsWith('AF_UNIX') : reaching.includes(name)) network.push(line)
    else if (starting.includes(name) && !/= -1 /.test(line)) {
      const program = stringsIn(rest.slice(rest.indexOf('[')))
      programs.push(program)
      running.set(pid, program)
      if (first.length === 0) first = program
    } else if (opening.includes(name)) {
      const isWritten = !name.startsWith('open') || /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(rest)
      for (const path of stringsIn(rest)) files.push({ path, program: running.get(pid) ?? first, isWritten })
    }
  }
  return { network, programs, files }
}

/** The strings among a call's arguments; strace writes signs beyond ASCII as octal bytes. */
function stringsIn(text: string): readonly string[] {
  return [...text.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, inner]) => {
    const bytes = inner!.replace(/\\([0-7]{1,3})|\\x([\da-f]{2})/g, (_, octal, hex) =>
      String.fromCharCode(Number.parseInt(octal ?? hex, octal === undefined ? 16 : 8))).replace(/\\(["\\])/g, '$1')
    return Buffer.from(bytes, 'latin1').toString()
  })
}
