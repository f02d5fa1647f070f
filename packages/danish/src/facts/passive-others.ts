import type { DanishBlock } from './block.ts'
import { clauseStart, endsSentence, finiteOf } from './passive-clause.ts'
import { passiveLemma } from './passive-lemma.ts'
import type { ActorlessPassive } from './passive-actor.ts'
import { isReaderSubject } from './passive-actor.ts'
import { Cue } from '../text/cue-words.ts'

/** Most rows before a passive in which it is sought whose words they are, so that work stays linear in one endless sentence. */
const reach = 40

/**
 * Whether a passive that looks like the sender's deed is told of others, so that no "vi" hides behind it: the words of a
 * title, what somebody else's paper says, what another statute gives, what is so of the reader ("du er skrevet op").
 */
export function isOthersDeed(block: DanishBlock, passive: ActorlessPassive): boolean {
  const first = Math.max(block.sentences[block.sentenceOf(passive.verb)]!, passive.from - reach)
  return isInTitle(block, first, passive) || isReported(block, first, passive) || isOtherLaw(block, passive) ||
    isRead(block, passive) || isListed(block, passive)
}

/** "bekendtgørelsen om betaling for kopier, der udleveres efter loven": the words of a title. */
function isInTitle(block: DanishBlock, first: number, { from, expletive }: ActorlessPassive): boolean {
  if (expletive !== '' || block.wordAt(from - 1) !== 'der') return false
  for (let row = from - 2; row >= first; row--) {
    if (block.signAt(row) === 0x2c && row < from - 2) return false
    if (block.cuesAt(row) & (Cue.lawName | Cue.lawHead) && block.wordAt(row + 1) === 'om') return true
  }
  return false
}

/** "en udtalelse, hvoraf det fremgår, at": somebody else's words. */
function isReported(block: DanishBlock, first: number, { from }: ActorlessPassive): boolean {
  for (let row = from - 1; row > first; row--) {
    if (block.wordAt(row) === 'hvoraf' && [block.wordAt(row + 1), block.wordAt(row + 2)].includes('fremgår')) return true
  }
  return false
}

/** "der ikke kan dækkes efter anden lovgivning": by whoever administers it. */
function isOtherLaw(block: DanishBlock, { verb }: ActorlessPassive): boolean {
  if (block.wordAt(verb + 2) !== 'anden') return false
  const before = block.wordAt(verb + 1)
  return before === 'efter' || before === 'af' || before === 'ved'
}

/** "af journalen fremgår, at smertebehandling var givet": what is read in a paper, others may have done. */
function isRead(block: DanishBlock, { from, modal }: ActorlessPassive): boolean {
  const start = clauseStart(block, finiteOf(block, from, modal))
  if (block.wordAt(start - 1) !== 'at') return false
  for (let row = start - 2; row >= block.from && row > start - 5 && !endsSentence(block.signAt(row)); row--) {
    if (/^fremg(?:år|ik)$/.test(block.wordAt(row))) return true
  }
  return false
}

/** "når I er registreret", "du er skrevet op": how the reader stands in a list, and no deed of this case. */
function isListed(block: DanishBlock, { form, verb, subject }: ActorlessPassive): boolean {
  if (form !== 'vaere-passiv' || !isReaderSubject(block, subject)) return false
  if (block.wordAt(verb) === 'skrevet') return /^(?:op|ind)$/.test(block.wordAt(verb + 1))
  return listed.has(passiveLemma(block.wordAt(verb), block.lexicon))
}

const listed = new Set(['registrere', 'tilmelde', 'indskrive', 'udskrive', 'indmelde', 'udmelde', 'optage'])
