/** Commands by their Danish names, which everything inside uses. */
export type CommandName = 'tjek' | 'maal' | 'rapport' | 'forklar' | 'regler'

/** Every name under which a command can be called; `null` is promised, and not in this version. */
export const commandNames: Readonly<Record<string, CommandName | null>> = {
  tjek: 'tjek',
  check: 'tjek',
  forklar: 'forklar',
  explain: 'forklar',
  regler: 'regler',
  rules: 'regler',
  maal: 'maal',
  measure: 'maal',
  rapport: 'rapport',
  report: 'rapport',
  mcp: null,
}
