import { grades, letterKinds } from '@klarbrev/core'
import type { CommandName } from './command-names.ts'

/** What is known of one option of the command line. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** The only values it takes. */
  readonly values?: readonly string[]
  /** The only values it takes in one command, where they are others. */
  readonly valuesFor?: Readonly<Partial<Record<CommandName, readonly string[]>>>
  /** Takes a day, `YYYY-MM-DD`. */
  readonly isDate?: true
  /** Takes a whole number from 0 to {@link largestCount}. */
  readonly isCount?: true
  /** The commands that take it; all of them when it is left out. */
  readonly commands?: readonly CommandName[]
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
  | 'eksport' | 'traade' | 'udvikling' | 'fra' | 'til' | 'maalsaetning' | 'kommentarer' | 'tabel'
  | 'tekst' | 'help' | 'version'

const onlyTjek: readonly CommandName[] = ['tjek']
const onlyMaal: readonly CommandName[] = ['maal']
const readsLetters: readonly CommandName[] = ['tjek', 'maal', 'forklar']
/** Those whose letters are read by the settings that lie around. */
const readsSettings: readonly CommandName[] = [...readsLetters, 'mcp']
const readsOne: readonly CommandName[] = ['tjek', 'forklar']
const givesResults: readonly CommandName[] = ['tjek', 'maal', 'rapport']
const onlyRapport: readonly CommandName[] = ['rapport']

/** All options of all commands. */
export const optionTable: Readonly<Record<OptionName, OptionSpec>> = {
  format: {
    type: 'string',
    values: ['pretty', 'json', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'csv'],
    valuesFor: { rapport: ['html', 'txt', 'csv', 'xlsx', 'json'] },
    commands: givesResults,
  },
  stdin: { type: 'boolean', commands: readsOne },
  'stdin-filename': { type: 'string', commands: readsOne },
  output: { type: 'string', short: 'o', commands: givesResults },
  lang: { type: 'string', values: ['da', 'en'] },
  brevtype: { type: 'string', values: letterKinds, commands: readsLetters },
  brevsprog: { type: 'string', values: ['da', 'en'], commands: readsLetters },
  center: { type: 'string', commands: [...readsLetters, 'rapport'] },
  'with-text': { type: 'boolean', commands: onlyTjek },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q', commands: givesResults },
  'fail-level': { type: 'string', values: ['forslag', 'advarsel', 'fejl'], commands: onlyTjek },
  'min-grade': { type: 'string', values: grades, commands: onlyTjek },
  'no-config': { type: 'boolean', commands: readsSettings },
  config: { type: 'string', commands: readsSettings },
  fix: { type: 'boolean', commands: onlyTjek },
  baseline: { type: 'string', commands: onlyTjek },
  manifest: { type: 'string', commands: onlyMaal },
  stikproeve: { type: 'string', isCount: true, commands: onlyMaal },
  seed: { type: 'string', isCount: true, commands: onlyMaal },
  store: { type: 'string', commands: ['maal', 'rapport'] },
  run: { type: 'string', commands: onlyMaal },
  'keep-paths': { type: 'boolean', commands: onlyMaal },
  koersler: { type: 'boolean', commands: onlyMaal },
  slet: { type: 'string', commands: onlyMaal },
  'slet-foer': { type: 'string', commands: onlyMaal },
  omregn: { type: 'boolean', commands: onlyMaal },
  eksport: { type: 'string', commands: onlyMaal },
  udvikling: { type: 'boolean', commands: onlyRapport },
  fra: { type: 'string', isDate: true, commands: onlyRapport },
  til: { type: 'string', isDate: true, commands: onlyRapport },
  maalsaetning: { type: 'string', isCount: true, commands: onlyRapport },
  traade: { type: 'string', isCount: true, commands: onlyMaal, isHidden: true },
  kommentarer: { type: 'string', commands: onlyTjek },
  tabel: { type: 'boolean', commands: onlyTjek, isHidden: true },
  tekst: { type: 'boolean', commands: ['forklar'] },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
}
