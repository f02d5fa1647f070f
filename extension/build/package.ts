import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layOut, stage } from './stage.ts'

// Makes extension/dist/klarbrev.vsix, or the file that is named. The same sources give the same bytes: vsce sorts the
// files, and every time stamp in the archive is this one (1 January 2026).

const moment = '1767225600'
/** What a municipality's installation must be able to take, in bytes. */
const mostBytes = 4 * 1024 * 1024

const target = process.argv[2] ?? fileURLToPath(new URL('../dist/klarbrev.vsix', import.meta.url))
await layOut()
const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce')
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [vsce, 'package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', target],
  { cwd: fileURLToPath(stage), encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: moment, TZ: 'UTC' } },
)
if (status !== 0) throw new Error(`vsce package: ${stdout}${stderr}`)
const { size } = statSync(target)
if (size >= mostBytes) throw new Error(`${target} is ${size} bytes, and ${mostBytes} is the most`)
console.log(`${target}: ${size} bytes`)
