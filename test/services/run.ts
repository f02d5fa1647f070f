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
  const install = ['install', '-y', '--no-install-recommends', ...missing.map(([, name]) => name)]
  spawnSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const args = [vitest, 'run', '--config', '.tools/vitest.config.ts', ...process.argv.slice(2)]
const env = { ...process.env, KLARBREV_TESTS: 'test/services/*.test.ts' }
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1
