import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Cue } from '../text/cue-words.ts'
import { isLaw } from './link-turns.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

/**
 * What to say for a "jf." that opens a sentence, or what stands in brackets, with a verb behind: a law, a rule and an
 * agreement are followed, a paper tells, and "ovenfor" is no noun. Null where no verb follows, and the words are only
 * pointed to.
 */
export function openingReference(block: DanishBlock, from: number, to: number): string | null {
  const isFirst = block.sentences.includes(from)
  if (!isFirst && block.signAt(from - 1) !== bracket) return null
  const hasVerb = isFirst && (block.clauseOf(block.sentenceOf(from))?.finite ?? -1) > to
  if (!hasVerb && !goesOn(block, to)) return null
  const word = block.wordAt(to)
  if (word === 'ovenfor' || word === 'nedenfor') return word === 'ovenfor' ? 'som nævnt' : 'som beskrevet'
  const isFollowed = isLaw(block, to) || /^(?:kap|kapitel|stk|stykke)$/.test(word) || followed.test(block.wordAt(nounPhraseEnd(block, to) - 1))
  return isFollowed ? 'efter' : 'ifølge'
}

const bracket = 0x28

/** Whether a verb comes before the next sign: "Jævnfør bilag 2 er", where the first word looks like the verb. */
function goesOn(block: DanishBlock, to: number): boolean {
  for (let row = to + 1; row < block.to && block.signAt(row) === 0 && !block.sentences.includes(row); row++) {
    if (/^(?:der|som)$/.test(block.wordAt(row))) return false
    if (isFinite(block, row) || block.cuesAt(row) & Cue.modal) return true
  }
  return false
}

/** The same for a word of the list; undefined where the list's own word is right. */
export function openedBy(block: DanishBlock, from: number, to: number): Swapped | undefined {
  const word = openingReference(block, from, to)
  return word === null ? undefined : put(block, from, to, word)
}

/** What one keeps to; a letter, an enclosure and a form only tell. */
const followed = /(?:regl(?:er|erne|en)|regel|praksis|princip(?:pet|per|perne)?|aftale[nr]?|aftalerne|kontrakt(?:en)?|vedtægt(?:en|er|erne)?|regulativ(?:et)?|lokalplan(?:en)?|bestemmelse[nr]?|bestemmelserne|retningslinje[nr]?|retningslinjerne|vilkår(?:et|ene)?)$/
