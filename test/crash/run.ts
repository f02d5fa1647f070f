import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Kills `klarbrev maal` at seeded random instants and looks at what is left. `npm run test:crash -- 300` for 300 kills,
// `npm run test:crash -- 300 7` with another seed.
const root = fileURLToPath(new URL('../..', import.meta.url))
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const [kills = '30', seed = '1'] = process.argv.slice(2)
const env = { ...process.env, KLARBREV_TESTS: 'test/crash/*.test.ts', KLARBREV_KILLS: kills, KLARBREV_SEED: seed }
const args = [vitest, 'run', '--config', '.tools/vitest.config.ts']
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1
