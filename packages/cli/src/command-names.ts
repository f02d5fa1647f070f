/** Commands by their Danish names, which everything inside uses. */
export type CommandName = 'tjek' | 'maal' | 'rapport' | 'forklar' | 'regler' | 'mcp'

/** Every name under which a command can be called. */
export const commandNames: Readonly<Record<string, CommandName>> = {
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
  mcp: 'mcp',
}
