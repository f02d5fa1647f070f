import { readLetter } from '@klarbrev/readers'
import type {
  CancellationToken,
  PreviousResultId,
  WorkDoneProgressReporter,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { ClientSettings } from './client-settings.ts'
import type { Desk } from './desk.ts'
import { Mirror } from './mirror.ts'
import { withHints } from './open-letter.ts'
import { textsIn } from './texts.ts'
import { toDiagnostics } from './to-diagnostic.ts'

/** Letters that are looked at in all folders together: more would fill the list of findings and not help anybody. */
const mostLetters = 2000
/** Reports sent at a time. */
const batch = 20

/**
 * Lints the letters of the client's folders that are not open, one in a turn, so that whoever types meanwhile comes
 * first. Tells reports as they come to `send`; letters that are as at the last time are told to be.
 */
export async function checkFolders(
  desk: Desk,
  previous: readonly PreviousResultId[],
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  send: (items: WorkspaceDocumentDiagnosticReport[]) => void,
): Promise<void> {
  const { world, standard, client, settings } = desk
  const known = new Map(previous.map(({ uri, value }) => [uri, value]))
  const uris = await desk.folders.find(mostLetters)
  progress.begin(textsIn(standard.tongue).checking, 0, '', true)
  let items: WorkspaceDocumentDiagnosticReport[] = []
  let own: readonly ClientSettings[] = []
  for (const [nth, uri] of uris.entries()) {
    await new Promise<void>((resolve) => world.soon(resolve))
    if (token.isCancellationRequested) break
    // Each folder may have settings of its own, and each letter a kind that the writer has chosen.
    if (nth % batch === 0 && client.givesSettings) own = await settings.of(uris.slice(nth, nth + batch))
    if (desk.letters.has(uri)) continue
    const report = await check(desk, uri, own[nth % batch] ?? standard, known.get(uri))
    if (report !== null) items.push(report)
    if (items.length < batch) continue
    progress.report(Math.floor((100 * nth) / uris.length))
    send(items)
    items = []
  }
  if (items.length > 0) send(items)
  progress.done()
}

async function check(
  desk: Desk,
  uri: string,
  own: ClientSettings,
  previousResultId: string | undefined,
): Promise<WorkspaceDocumentDiagnosticReport | null> {
  const { configuration } = desk
  try {
    const file = await desk.folders.read(uri)
    if (file === null) return null
    const { path, bytes, stamp } = file
    const resultId = stamp === null ? undefined : `${stamp}-${configuration.generation}-${desk.settings.markOf(own)}`
    if (resultId !== undefined && previousResultId === resultId) {
      return { kind: 'unchanged', uri, version: null, resultId }
    }
    const { letter, problems } = readLetter(bytes(), path)
    const { aside } = configuration.beside(path, own)
    const hinted = withHints(letter, path, own, configuration)
    const result = await configuration.for(path, own).linter.lintAny(hinted, problems, undefined, aside)
    const mirror = new Mirror(uri, '', 0, letter.text)
    const items = toDiagnostics(result, mirror, desk.saying({ client: own }))
    return { kind: 'full', uri, version: null, items, ...(resultId === undefined ? {} : { resultId }) }
  } catch {
    // The file went away between the look and the reading.
    return null
  }
}
