import { TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from './block.ts'
import { irregularParticiples, notParticiples, onlyStates, states } from './participles.list.ts'
import { modals } from './passive-words.ts'
import { setOf } from '../words.ts'

/** Rows that a sentence part between commas, the subject of a question, or "by" and its doer may fill. */
export const farthest = 8

/** Whether a word can be the participle of a passive. */
export function isParticiple(word: string): boolean {
  if (irregularParticiples.has(word)) return true
  if (word.length < 4 || !word.endsWith('ed') || notParticiples.has(word)) return false
  // What is un- was left as it is and not done: "unpaid", "unexpected".
  return !word.startsWith('un') || word.startsWith('under') || word.startsWith('unlock') || word.startsWith('unload')
}

/** Whether auxiliary and participle are a passive, and not a state or an attribute. */
export function isPassive(block: EnglishBlock, auxiliary: number, row: number): boolean {
  const word = block.wordAt(row)
  if (!isParticiple(word)) return false
  const next = block.wordAt(row + 1)
  // Only with a particle is "gone" something that is done.
  if (word === 'gone') return next === 'through' || next === 'over'
  if (next === 'by' && !isDeadline(block, row + 2)) return true
  if (onlyStates.has(word)) return false
  const be = block.wordAt(auxiliary)
  if (states.has(word))
    return (
      be === 'being' ||
      be === 'been' ||
      (modals.has(block.wordAt(auxiliary - 1)) &&
        be === 'be' &&
        word !== 'closed' &&
        word !== 'prepared' &&
        word !== 'finished') ||
      (be === 'be' && block.wordAt(auxiliary - 1) === 'to') ||
      isActState(word)
    )
  return !isBeforeNoun(block, row)
}

/** States that just as often name an act of the sender: they are taken for one where nothing says otherwise. */
function isActState(word: string): boolean {
  return (
    word === 'informed' ||
    word === 'settled' ||
    word === 'set' ||
    word === 'needed' ||
    word === 'delayed' ||
    word === 'established' ||
    word === 'injured' ||
    word === 'moved' ||
    word === 'listed' ||
    word === 'known'
  )
}

/** "These are required documents": the participle belongs to a noun behind it. */
export function isBeforeNoun(block: EnglishBlock, row: number): boolean {
  const next = block.wordAt(row + 1)
  return /^(?:documents|papers|conditions|rules|questions|answers|costs|people|persons|years|months|weeks|days)$/.test(
    next,
  )
}

/** "by our medical adviser", and not "by 5 May". */
export function saysWho(block: EnglishBlock, row: number): boolean {
  for (let at = row + 1; at < Math.min(block.to, row + farthest); at++) {
    if (block.tokens.kind[at] === TokenKind.punctuation) return false
    if (block.wordAt(at) === 'by')
      return (
        !isDeadline(block, at + 1) &&
        block.tokens.kind[at + 1] === TokenKind.word &&
        !block.wordAt(at + 1).endsWith('ing')
      )
  }
  return false
}

const times = setOf(`
  monday tuesday wednesday thursday friday saturday sunday next now then noon midnight today tomorrow letter post phone
  bank means way e-mail email law mistake virtue digital at
`)
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "by 5 May", "by Friday", "by the end of", "by letter": when or how, and not who. */
function isDeadline(block: EnglishBlock, row: number): boolean {
  const word = block.wordAt(row)
  if (block.tokens.kind[row] === TokenKind.number || months.test(word)) return true
  if (word === 'the') return /^(?:end|deadline|time|date|beginning|\d.*)$/.test(block.wordAt(row + 1))
  return times.has(word)
}

/** "can be found", "must be finished": what is possible or needed, whoever does it. */
export function followsModal(block: EnglishBlock, row: number): boolean {
  const word = block.wordAt(row - 1) === 'not' ? block.wordAt(row - 2) : block.wordAt(row - 1)
  return word === 'can' || word === 'could' || word === 'must'
}
