import * as vscode from 'vscode'
import type { Texts } from './texts.ts'
import { textsIn } from './texts.ts'

/** The section of all settings. */
export const section = 'klarbrev'

/** The nearest value of the right kind: what a folder says with a wrong one does not take the writer's own away. */
function read<T>(name: string, otherwise: T, uri?: vscode.Uri): T {
  const given = vscode.workspace.getConfiguration(section, uri).inspect<unknown>(name)
  const values = [given?.workspaceFolderValue, given?.workspaceValue, given?.globalValue, given?.defaultValue]
  return (values.find((value) => typeof value === typeof otherwise) as T | undefined) ?? otherwise
}

/** The texts in the language that the writer wants. */
export function ownTexts(): Texts {
  return textsIn(read<string>('sprog', 'da'))
}

/** How long new findings wait for the next key, in milliseconds; null when they are shown at once. */
export function patience(uri: vscode.Uri): number | null {
  if (!read('holdFundTilbage', true, uri)) return null
  return Math.min(60, Math.max(0, read('ventetid', 1.5, uri))) * 1000
}

/** Whether the grade stands in the status bar. */
export function showsGrade(): boolean {
  return read('visKarakter', true)
}

/** How the list of findings is put together. */
export function grouping(): 'kriterium' | 'sted' {
  return read<string>('fundGrupperesEfter', 'kriterium') === 'sted' ? 'sted' : 'kriterium'
}

/** Keeps the choice of how findings are put together. */
export async function setGrouping(by: 'kriterium' | 'sted'): Promise<void> {
  await vscode.workspace.getConfiguration(section).update('fundGrupperesEfter', by, vscode.ConfigurationTarget.Global)
}

/** The patterns of the setting for which files are letters. */
function letterPatterns(): string[] {
  const wanted: unknown = vscode.workspace.getConfiguration(section).get('filer')
  const isPattern = (one: unknown): one is string => typeof one === 'string' && one !== ''
  // The editor holds a pattern against the whole path, and a writer means a folder wherever it lies.
  const anywhere = (pattern: string): string => (/^(?:\*\*|\/|[a-z]:)/i.test(pattern) ? pattern : `**/${pattern}`)
  return Array.isArray(wanted) ? wanted.filter(isPattern).map(anywhere) : []
}

/** The texts that are letters: plain text and markdown by the patterns of the setting, and new texts without a file. */
export function letterSelector(): { scheme: string; language: string; pattern?: string }[] {
  const patterns = letterPatterns()
  const languages = ['plaintext', 'markdown']
  return languages.flatMap((language) => [
    { scheme: 'untitled', language },
    ...schemes().flatMap((scheme) => patterns.map((pattern) => ({ scheme, language, pattern }))),
  ])
}

/** Klarbrev's own settings files: what stands there holds at once, saved or not. */
export function settingsSelector(): { scheme: string; pattern: string }[] {
  return [...schemes(), 'vscode-userdata'].map((scheme) => ({ scheme, pattern: '**/*.klarbrev.yaml' }))
}

/** A workspace that lies on no disk has a scheme of its own; texts of other schemes are comparisons and logs. */
function schemes(): readonly string[] {
  return [...new Set(['file', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])]
}
