import { grades, letterKinds } from '@klarbrev/core'
import type { CommandName } from './command-names.ts'

/** What is known of one option of the command line. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** The only values it takes. */
  readonly values?: readonly string[]
  /** Takes a whole number from 0 to {@link largestCount}. */
  readonly isCount?: true
  /** The commands that take it; all of them when it is left out. */
  readonly commands?: readonly CommandName[]
  /** Promised, and not in this version. */
  readonly isLater?: true
  /** Not in the help and never suggested. */
  readonly isHidden?: true
}

/** The largest number that an option takes. */
export const largestCount = 1_000_000_000

/** Options by name, without the dashes. */
export type OptionName =
  | 'format' | 'stdin' | 'stdin-filename' | 'output' | 'lang' | 'brevtype' | 'brevsprog' | 'center' | 'with-text'
  | 'color' | 'no-color' | 'quiet' | 'fail-level' | 'min-grade' | 'no-config' | 'config' | 'fix' | 'baseline'
  | 'manifest' | 'stikproeve' | 'seed' | 'store' | 'run' | 'keep-paths' | 'koersler' | 'slet' | 'slet-foer' | 'omregn'
  | 'eksport' | 'traade' | 'kommentarer' | 'tabel' | 'tekst' | 'help' | 'version'

const onlyTjek: readonly CommandName[] = ['tjek']
const onlyMaal: readonly CommandName[] = ['maal']
const readsLetters: readonly CommandName[] = ['tjek', 'maal', 'forklar']
const readsOne: readonly CommandName[] = ['tjek', 'forklar']
const givesResults: readonly CommandName[] = ['tjek', 'maal']

/** All options of all commands. */
export const optionTable: Readonly<Record<OptionName, OptionSpec>> = {
  format: {
    type: 'string',
    values: ['pretty', 'json', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'csv'],
    commands: givesResults,
  },
  stdin: { type: 'boolean', commands: readsOne },
  'stdin-filename': { type: 'string', commands: readsOne },
  output: { type: 'string', short: 'o', commands: givesResults },
  lang: { type: 'string', values: ['da', 'en'] },
  brevtype: { type: 'string', values: letterKinds, commands: readsLetters },
  brevsprog: { type: 'string', values: ['da', 'en'], commands: readsLetters },
  center: { type: 'string', commands: readsLetters },
  'with-text': { type: 'boolean', commands: onlyTjek },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q', commands: givesResults },
  'fail-level': { type: 'string', values: ['forslag', 'advarsel', 'fejl'], commands: onlyTjek },
  'min-grade': { type: 'string', values: grades, commands: onlyTjek },
  'no-config': { type: 'boolean', commands: readsLetters },
  config: { type: 'string', commands: readsLetters },
  fix: { type: 'boolean', commands: onlyTjek },
  baseline: { type: 'string', commands: onlyTjek },
  manifest: { type: 'string', commands: onlyMaal },
  stikproeve: { type: 'string', isCount: true, commands: onlyMaal },
  seed: { type: 'string', isCount: true, commands: onlyMaal },
  store: { type: 'string', commands: onlyMaal },
  run: { type: 'string', commands: onlyMaal },
  'keep-paths': { type: 'boolean', commands: onlyMaal },
  koersler: { type: 'boolean', commands: onlyMaal },
  slet: { type: 'string', commands: onlyMaal },
  'slet-foer': { type: 'string', commands: onlyMaal },
  omregn: { type: 'boolean', commands: onlyMaal },
  eksport: { type: 'string', commands: onlyMaal },
  traade: { type: 'string', isCount: true, commands: onlyMaal, isHidden: true },
  kommentarer: { type: 'string', commands: onlyTjek, isLater: true },
  tabel: { type: 'boolean', commands: onlyTjek, isHidden: true },
  tekst: { type: 'boolean', commands: ['forklar'] },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
}
