import { grades, letterKinds } from '@klarbrev/core'
import type { CommandName } from './command-names.ts'

/** What is known of one option of the command line. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** The only values it takes. */
  readonly values?: readonly string[]
  /** The commands that take it; all of them when it is left out. */
  readonly commands?: readonly CommandName[]
  /** Promised, and not in this version. */
  readonly isLater?: true
  /** Not in the help and never suggested. */
  readonly isHidden?: true
}

/** Options by name, without the dashes. */
export type OptionName =
  | 'format' | 'stdin' | 'stdin-filename' | 'output' | 'lang' | 'brevtype' | 'brevsprog' | 'center' | 'with-text'
  | 'color' | 'no-color' | 'quiet' | 'fail-level' | 'min-grade' | 'no-config' | 'config' | 'fix' | 'baseline'
  | 'kommentarer' | 'tabel' | 'tekst' | 'help' | 'version'

const onlyTjek: readonly CommandName[] = ['tjek']
const readsLetters: readonly CommandName[] = ['tjek', 'forklar']

/** All options of all commands. */
export const optionTable: Readonly<Record<OptionName, OptionSpec>> = {
  format: {
    type: 'string',
    values: ['pretty', 'json', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'csv'],
    commands: onlyTjek,
  },
  stdin: { type: 'boolean', commands: readsLetters },
  'stdin-filename': { type: 'string', commands: readsLetters },
  output: { type: 'string', short: 'o', commands: onlyTjek },
  lang: { type: 'string', values: ['da', 'en'] },
  brevtype: { type: 'string', values: letterKinds, commands: readsLetters },
  brevsprog: { type: 'string', values: ['da', 'en'], commands: readsLetters },
  center: { type: 'string', commands: readsLetters },
  'with-text': { type: 'boolean', commands: onlyTjek },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q', commands: onlyTjek },
  'fail-level': { type: 'string', values: ['forslag', 'advarsel', 'fejl'], commands: onlyTjek },
  'min-grade': { type: 'string', values: grades, commands: onlyTjek },
  'no-config': { type: 'boolean', commands: readsLetters },
  config: { type: 'string', commands: readsLetters },
  fix: { type: 'boolean', commands: onlyTjek },
  baseline: { type: 'string', commands: onlyTjek },
  kommentarer: { type: 'string', commands: onlyTjek, isLater: true },
  tabel: { type: 'boolean', commands: onlyTjek, isHidden: true },
  tekst: { type: 'boolean', commands: ['forklar'] },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
}
