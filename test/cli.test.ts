import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { matchesLines } from './cli/match-lines.ts'
import { runKlarbrev } from './cli/run-klarbrev.ts'

// A CLI test is a folder in test/cli: `cmd` holds the arguments (and NAME=value before them), `stdout` and `stderr`
// what is expected (see match-lines.ts; nothing where the file is missing), `exit` the exit code (0 where it is
// missing), `stdin` what is piped in. Other files are the letters; files named in `writes` are compared as
// `NAME.expected`.

const home = fileURLToPath(new URL('./cli/', import.meta.url))
const cases = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(cases.map(({ name }) => name))('%s', (name) => {
  const read = (file: string): string | null => {
    const path = join(home, name, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
  const cwd = mkdtempSync(join(tmpdir(), 'klarbrev-cli-'))
  try {
    cpSync(join(home, name), cwd, { recursive: true })
    const words = splitWords((read('cmd') ?? '').trim())
    const args = words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word)))
    const env = Object.fromEntries(
      words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=') as [string, string]),
    )
    const ran = runKlarbrev(words.length === 0 ? [] : args, { cwd, env, input: read('stdin') ?? '' })
    compare(ran.stderr, read('stderr') ?? '')
    compare(ran.stdout, read('stdout') ?? '')
    expect(ran.exit).toBe(Number(read('exit') ?? 0))
    for (const file of readdirSync(cwd).filter((one) => one.endsWith('.expected'))) {
      compare(readFileSync(join(cwd, file.slice(0, -'.expected'.length)), 'utf8'), read(file)!)
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

test('a line of … stands for any lines, and … in a line for any characters', () => {
  expect(matchesLines('a\nb\nc\n', 'a\n…\nc\n')).toBe(true)
  expect(matchesLines('a\nc\n', 'a\n…\nc\n')).toBe(true)
  expect(matchesLines('score 78,5 of 100', 'score … of 100')).toBe(true)
  expect(matchesLines('a\nb\n', 'a\n')).toBe(false)
  expect(matchesLines('aba', 'ab…ba')).toBe(false)
})

function compare(actual: string, expected: string): void {
  // Only a mismatch goes through expect, so that it prints the two side by side.
  if (!matchesLines(actual, expected)) expect(actual).toBe(expected)
}

/** Splits a command line at blanks; double quotes hold words together. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!)
}
