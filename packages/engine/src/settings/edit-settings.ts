import type { Edit } from '@klarbrev/core'
import { isSeq, parseDocument } from 'yaml'
import { longestFile } from './yaml-tree.ts'

/** What a writer adds to a file of settings by one click. */
export type SettingsChange =
  /** Turns a rule off. */
  | { readonly rule: string }
  /** Adds a word that is spelt right. */
  | { readonly word: string }

/**
 * The edit of a `.klarbrev.yaml` that makes a change and leaves comments and all other lines as they are; null where
 * the file holds mistakes, for nobody's work is to be written over, or where it says so already.
 */
export function editSettings(text: string, change: SettingsChange): Edit | null {
  if (text.length > longestFile) return null
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text.replace(/\r\n/g, '\n')
  const document = parseDocument(before, { schema: 'failsafe', version: '1.2', prettyErrors: false })
  if (document.errors.length > 0) return null
  try {
    if ('rule' in change) document.setIn(['regler', change.rule], 'fra')
    else if (isSeq(document.get('ord'))) document.addIn(['ord'], change.word)
    else document.setIn(['ord'], [change.word])
  } catch {
    // A key that holds a text where a list or names belong.
    return null
  }
  return difference(text, document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n/g, end))
}

/** The one edit between two texts. */
function difference(before: string, after: string): Edit | null {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let same = 0
  const most = Math.min(before.length, after.length) - start
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++
  if (before.length === after.length && start === before.length) return null
  return { start, end: before.length - same, text: after.slice(start, after.length - same) }
}
