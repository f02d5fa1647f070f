import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createKlarbrev } from '@klarbrev/engine'
import { readText } from '@klarbrev/readers'
import { dictionary, ruleData } from '../product.ts'
import type { Checks } from './checks.ts'
import { claim, patience } from './checks.ts'
import { debianEditors } from './supplies.ts'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const server = here('../../packages/language-server/bin/klarbrev-language-server.js')

/** Before the words that are found stand letters of two bytes and a sign of two UTF-16 units. */
const letter = `Svar på din ansøgning

Kære Åse

Vi håber, at du får en god påske 🐣, og såfremt du ønsker hjælp, fremsender vi skemaet på ny. Det gælder også for børn.

Du får ikke hjælp til rengøring, fordi du selv kan gøre rent. Øvrige ønsker 💐 skal vi have inden 1. maj, såfremt du har nogen.

Venlig hilsen

Bo Holm
`

interface Found {
  readonly line: number
  readonly words: string
  readonly rule: string
}

/** An editor that runs a script and tells what it saw, a line of JSON at a time. */
async function prove(checks: Checks, command: string, args: readonly string[], seconds: boolean): Promise<void> {
  debianEditors()
  const folder = mkdtempSync(join(tmpdir(), 'klarbrev-editor-'))
  const file = join(folder, 'brev.txt')
  writeFileSync(file, letter)
  try {
    const { stdout, stderr, status } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 2 * patience,
      env: {
        ...process.env,
        HOME: folder,
        KLARBREV_LETTER: file,
        KLARBREV_SERVER: server,
        KLARBREV_NODE: process.execPath,
        KLARBREV_PATIENCE: String(seconds ? patience / 1000 : patience),
      },
    })
    const lines = stdout.split(/\r?\n/).filter((line) => line.startsWith('{'))
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    await checks.check('de samme fund om de samme ord, efter æøå og et billedtegn', () => {
      claim(first?.['found'] !== undefined, `${status}: ${stdout}${stderr}`)
      compare(first['found'] as readonly Found[], expected())
    })
    await checks.check('et forslag bliver sat ind det rette sted', () => {
      const text = String(second?.['text'] ?? '')
      claim(text.includes('god påske 🐣, og hvis du ønsker hjælp'), `${JSON.stringify(second)}\n${stderr}`)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Debian's Neovim, whose columns are bytes. */
export async function proveNeovim(checks: Checks): Promise<void> {
  await prove(checks, 'nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${here('neovim.lua')}`], false)
}

/** Debian's Emacs with eglot, whose columns are characters. */
export async function proveEmacs(checks: Checks): Promise<void> {
  await prove(checks, 'emacs', ['--batch', '-l', here('eglot.el')], true)
}

/** What the engine itself finds with the settings of one who has made none. */
function expected(): readonly Found[] {
  const { messages } = createKlarbrev({ dictionary, ruleData }).lint(readText(letter, 'brev.txt').letter)
  return messages.filter(({ shown }) => shown).map(({ start, end, rule }) => ({
    line: letter.slice(0, start).split('\n').length - 1,
    words: letter.slice(start, end),
    rule,
  }))
}

function compare(found: readonly Found[], wanted: readonly Found[]): void {
  const say = (list: readonly Found[]): string =>
    list.map(({ line, rule, words }) => `${line} ${rule} ${words}`).sort().join('\n')
  claim(wanted.some(({ words }) => words === 'såfremt'), 'prøvebrevet har ingen papirord')
  claim(say(found) === say(wanted), `fundet:\n${say(found)}\nventet:\n${say(wanted)}`)
}
