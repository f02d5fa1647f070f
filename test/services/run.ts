import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Runs the tests that need a service of the machine; each starts and stops its own.
// Debian's packages behind them; what is missing is installed.
const programs = [
  ['command -v soffice', 'libreoffice-writer-nogui'],
  ['test -e /usr/lib/libreoffice/program/libsclo.so', 'libreoffice-calc-nogui'],
  ['command -v pandoc', 'pandoc'],
  ['command -v strace', 'strace'],
] as const
const missing = programs.filter(([look]) => spawnSync('sh', ['-c', look]).status !== 0)
if (missing.length > 0) {
  const names = missing.map(([, name]) => name)
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  for (const step of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', ...names]]) {
    const [command, ...args] = [...apt, ...step]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const done = spawnSync(command!, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
    // A list that could not be fetched anew is no reason not to try with the old one; what is missing in the end fails
    // in the tests that need it.
    if (done.status !== 0) console.error(`apt-get ${step[0]} failed: ${names.join(', ')}`)
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const args = [vitest, 'run', '--config', '.tools/vitest.config.ts', ...process.argv.slice(2)]
const env = { ...process.env, KLARBREV_TESTS: 'test/services/*.test.ts' }
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1
