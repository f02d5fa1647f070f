import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Runs the tests that need a service of the machine; each starts and stops its own.
const root = fileURLToPath(new URL('../..', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const args = [vitest, 'run', '--config', '.tools/vitest.config.ts', ...process.argv.slice(2)]
const env = { ...process.env, KLARBREV_TESTS: 'test/services/*.test.ts' }
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1
