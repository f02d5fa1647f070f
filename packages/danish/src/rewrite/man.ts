import type { Edit, Repair } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { endsClause } from '../facts/passive-clause.ts'
import { VerbKind, verbKind } from '../facts/passive-verbs.ts'
import { anyVerb, finiteVerb, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { capital, isCapital } from './edits.ts'

const own: ReadonlyMap<string, readonly [you: string, we: string]> = new Map([
  ['sin', ['din', 'vores']], ['sit', ['dit', 'vores']], ['sine', ['dine', 'vores']], ['sig', ['dig', 'os']],
  ['ens', ['din', 'vores']], ['en', ['dig', 'os']],
])

/**
 * Says who "man" is: du for what the reader does, vi for what an authority does, by the verb of its clause. Words that
 * point back at it follow ("sin" -> "din"). A code where the verb tells neither.
 */
export function toYou(block: DanishBlock, row: number): Repair {
  const actor = whoIs(block, row)
  if (actor === null) return { noFix: 'aktoer' }
  const { start, end } = block.tokens
  const edits: Edit[] = [
    { start: start[row]!, end: end[row]!, text: isCapital(block, row) ? capital(actor) : actor },
  ]
  for (let at = row + 1; at < block.to && at < row + 16; at++) {
    if (endsClause(block.signAt(at))) break
    const pair = block.wordAt(at) === 'en' ? undefined : own.get(block.wordAt(at))
    if (pair !== undefined) edits.push({ start: start[at]!, end: end[at]!, text: pair[actor === 'du' ? 0 : 1] })
  }
  return { fixes: [{ title: `Skriv ”${actor}”`, edits, safe: false }] }
}

/** du or vi, by the first verb of meaning around; null where it may be either. */
function whoIs(block: DanishBlock, row: number): 'du' | 'vi' | null {
  let isModal = false
  const rows = [row - 1, row + 1, row + 2, row + 3, row + 4, row + 5, row + 6]
  for (const at of rows) {
    if (at < block.from || at >= block.to || endsClause(block.signAt(at))) continue
    if (block.cuesAt(at) & Cue.modal) isModal = true
    if (block.cuesAt(at) & (Cue.modal | Cue.have | Cue.vaere | Cue.blive)) continue
    const tags = block.tagsAt(at)
    if (!(tags & anyVerb) || tags & (Tag.Preposition | Tag.Adverb) || (at < row && !(tags & finiteVerb))) continue
    const reading = block.grammar.lexicon.analyses(block.wordAt(at)).find((one) => (one.tags & anyVerb) !== 0)
    const kind = reading === undefined ? 0 : verbKind(`${reading.lemma}s`)
    if (kind & VerbKind.authority) return isModal && !/^(?:skal|vil)$/.test(block.wordAt(row + 1)) ? null : 'vi'
    if (kind & (VerbKind.citizen | VerbKind.anybody)) return 'du'
    return isModal ? 'du' : null
  }
  return isModal ? 'du' : null
}
