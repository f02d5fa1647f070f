import type { SettingsChange } from '@klarbrev/engine/settings'
import { editSettings } from '@klarbrev/engine/settings'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from './client.ts'
import type { Drafts } from './drafts.ts'
import { Mirror } from './mirror.ts'
import { rangeOf } from './to-diagnostic.ts'
import type { World } from './world.ts'

/** A change of one text, counted as the engine counts. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The edits of an open text, for that version of it. */
export function editOfText(mirror: Mirror, changes: readonly Change[], client: Client): WorkspaceEdit {
  const { uri, version } = mirror
  const edits = changes.map((change): TextEdit => ({ range: rangeOf(change, mirror), newText: change.text }))
  if (!client.hasVersions) return { changes: { [uri]: edits } }
  return { documentChanges: [{ textDocument: { uri, version }, edits }] }
}

/**
 * The edit that writes a change into a settings file, which is made where there is none; null where the file holds
 * mistakes or says so already, or where the client cannot make files.
 */
export function editOfSettings(
  path: string,
  change: SettingsChange,
  world: World,
  drafts: Drafts,
  client: Client,
): WorkspaceEdit | null {
  const isThere = world.exists(path)
  if (!isThere && !(client.createsFiles && client.hasVersions)) return null
  const text = isThere ? world.read(path) : ''
  const edit = text === null ? null : editSettings(text, change)
  if (edit === null) return null
  const uri = drafts.get(path)?.uri ?? world.uriOf(path)
  const mirror = drafts.get(path) ?? new Mirror(uri, 'yaml', 0, text!)
  const edits = [{ range: rangeOf(edit, mirror), newText: edit.text }]
  if (!client.hasVersions) return { changes: { [uri]: edits } }
  const textDocument = { uri, version: drafts.get(path)?.version ?? null }
  const made = isThere ? [] : [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }]
  return { documentChanges: [...made, { textDocument, edits }] }
}
