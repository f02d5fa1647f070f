/**
 * `npm run corpus-diff -- REV`: what has changed since REV for the letters of the corpus. Builds REV in a working tree of
 * its own and lints today's corpus with both. Of the open half it tells the findings gained and lost with their words,
 * precision and recall against the blind marks before and after, and the letters whose grade moved; of the closed half
 * totals and nothing else.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diffLines, type LintedLetter } from '../test/corpus-diff.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [revision] = process.argv.slice(2)
if (revision === undefined) {
  console.error('Skriv, hvad der skal sammenlignes med: npm run corpus-diff -- HEAD~1')
  process.exit(2)
}

const tree = join(mkdtempSync(join(tmpdir(), 'klarbrev-diff-')), 'tree')
try {
  run('git', ['worktree', 'add', '--quiet', '--detach', tree, revision])
  run(process.execPath, ['.tools/run.mjs', 'build'], tree)
  const [before, after] = [lint(tree), lint(root)]
  for (const [at, half] of ['corpus', 'corpus/test'].entries()) {
    console.log(at === 0 ? 'Open half' : '\nClosed half (totals only)')
    console.log(diffLines(before[at]!, after[at]!, join(root, half), at === 0).join('\n'))
  }
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', tree], { cwd: root })
  rmSync(dirname(tree), { recursive: true, force: true })
}

function lint(at: string): readonly (readonly LintedLetter[])[] {
  return JSON.parse(run(process.execPath, [join(root, '.tools/lint-corpus.ts'), at, join(root, 'corpus')]))
}

function run(command: string, args: readonly string[], cwd = root): string {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}\n${done.stderr}`)
  return done.stdout
}
