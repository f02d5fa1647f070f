import { settingsFile } from '@klarbrev/engine'
import type { SettingsProblem } from '@klarbrev/engine/settings'
import { describeProblem, readSettings, readSidecar } from '@klarbrev/engine/settings'
import type { Diagnostic } from 'vscode-languageserver'
import { DiagnosticSeverity } from 'vscode-languageserver'
import type { Tongue } from './client-settings.ts'
import type { Mirror } from './mirror.ts'
import type { Cards } from './to-diagnostic.ts'

/** The longest column that a line of a settings file is marked to; clients end a mark with the line. */
const lineEnd = 1000

/** What is wrong in an open settings file, each at its line; `isOwn`: it is the writer's own, whatever its name. */
export function settingsDiagnostics(
  { text, uri }: Mirror,
  isOwn: boolean,
  cards: Cards,
  tongue: Tongue,
): Diagnostic[] {
  const ofFolder = isOwn || uri.endsWith(`/${settingsFile}`)
  const { problems } = ofFolder ? readSettings(text, '', [...cards.values()]) : readSidecar(text, '')
  return problems.map((problem) => {
    const line = problem.line - 1
    const range = { start: { line, character: 0 }, end: { line, character: lineEnd } }
    return { range, severity: DiagnosticSeverity.Warning, source: 'klarbrev', message: sentenceOf(problem, tongue) }
  })
}

/** What a problem says without the place, which the editor shows. */
function sentenceOf(problem: SettingsProblem, tongue: Tongue): string {
  const sentence = describeProblem(problem, tongue)
  const said = sentence.slice(sentence.indexOf(': ') + 2)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
