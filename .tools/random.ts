/**
 * Runs the tests over made-up input with new seeds, again and again: `npm run test:random [rounds]`, 10 unless told.
 * A round that fails says its seed; `KLARBREV_SEED=… npm test` shows it again.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = Number(process.argv[2] ?? 10)
const files = globSync('{packages/*/{src,build},rules,extension/src,test}/**/*.test.ts', { cwd: root })
  .filter((path) => !/node_modules|dist/.test(path) && readFileSync(`${root}/${path}`, 'utf8').match(/'fast-check'|'KLARBREV_SEED'/))
const failed: number[] = []
for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.tools/vitest.config.ts', ...files]
  const done = spawnSync(process.execPath, args, {
    cwd: root, encoding: 'utf8', env: { ...process.env, KLARBREV_SEED: String(seed) },
  })
  const isRight = done.status === 0
  if (!isRight) failed.push(seed)
  process.stdout.write(`${round}/${rounds} seed ${seed}: ${isRight ? 'ok' : `failed\n${done.stdout}${done.stderr}`}\n`)
}
process.stdout.write(`${rounds - failed.length} rounds passed, ${failed.length} failed${failed.map((seed) => ` ${seed}`).join('')}\n`)
process.exitCode = failed.length === 0 ? 0 : 1
