import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of our own: on loopback, in a folder that goes with it. */
export interface PostgresServer {
  /** The address of an empty database that nobody has used; a new one at each call. */
  newDatabase(): string
  /** Runs SQL as the server's owner, in the database of an address or in the server's own. */
  run(statement: string, address?: string): void
  stop(): void
}

const programs = '/usr/lib/postgresql/15/bin'

/** Installs Debian's PostgreSQL 15 where it is missing, and starts one server of it. Debian and its children only. */
export async function startPostgres(): Promise<PostgresServer> {
  if (!existsSync(join(programs, 'initdb'))) install()
  const folder = mkdtempSync(join(tmpdir(), 'klarbrev-postgres-'))
  const data = join(folder, 'data')
  const port = await freePort()
  const owner = ownerOf(folder)
  const call = (program: string, ...args: readonly string[]): string => {
    const [command, ...first] = [...owner, join(programs, program)]
    const done = spawnSync(command!, [...first, ...args], {
      cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (done.status !== 0) throw new Error(`${program}: ${done.error?.message ?? done.stderr}`)
    return done.stdout
  }
  try {
    call('initdb', '-D', data, '-A', 'trust', '-U', 'klarbrev', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync')
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`
    // Its standard output would keep ours open for as long as it lives.
    call('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start')
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  const run = (statement: string, address = 'postgres'): void => {
    const database = address.slice(address.lastIndexOf('/') + 1)
    call('psql', '-h', '127.0.0.1', '-p', String(port), '-U', 'klarbrev', '-d', database, '-q', '-c', statement)
  }
  let databases = 0
  return {
    newDatabase() {
      const name = `store_${++databases}`
      run(`create database ${name}`)
      return `postgres://klarbrev:hemmeligt@127.0.0.1:${port}/${name}`
    },
    run,
    stop() {
      try {
        process.kill(pid, 'SIGINT')
        call('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      } catch {
        // It has ended by itself on the signal.
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses root: then the user that Debian made for it owns the folder and runs all. */
function ownerOf(folder: string): readonly string[] {
  if (process.getuid?.() !== 0) return []
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  chownSync(folder, id('-u'), id('-g'))
  return ['runuser', '-u', 'postgres', '--']
}

function install(): void {
  const steps = [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'postgresql-15']]
  const isRoot = process.getuid?.() === 0
  for (const step of steps) {
    const command = isRoot ? ['apt-get', ...step] : ['sudo', '-n', 'apt-get', ...step]
    const done = spawnSync(command[0]!, command.slice(1), {
      stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    // A list that could not be fetched anew is no reason not to try with the old one.
    if (done.status !== 0 && step[0] === 'install') throw new Error('postgresql-15 could not be installed')
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
