import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The command as it is called in the repository. */
export const bin: string = fileURLToPath(new URL('../../packages/cli/bin/klarbrev.js', import.meta.url))
const bundle = fileURLToPath(new URL('../../packages/cli/dist/klarbrev.js', import.meta.url))

/** What a run of the command gave. */
export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number | null
}

/** Where and with what the command is run. */
export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command in a process of its own, with an environment that holds nothing but what is given. */
export function runKlarbrev(args: readonly string[], { cwd, input, env }: RunOptions = {}): Ran {
  if (!existsSync(bundle)) throw new Error('packages/cli is not bundled: run npm run build')
  const ran = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    input: input ?? '',
    maxBuffer: 512 * 1024 * 1024,
    env: { ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  if (ran.error) throw ran.error
  return { stdout: ran.stdout, stderr: ran.stderr, exit: ran.status }
}
