import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isStart } from './as-clause.ts'
import { doesNow } from './formula.ts'
import { isSum } from './link-reach.ts'
import { isNoun } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'
import { tellsDay, tellsStory } from './reader-part.ts'
import { followsFromReasons } from './swap-doubt.ts'

/** "herefter" that tells what a sum comes to or what follows from reasons; undefined where others choose. */
export function afterSum(block: DanishBlock, from: number, to: number): Swapped | undefined {
  // "udgør herefter 1.363 kr.": what a sum comes to, and nothing that comes later.
  if ([from - 1, to].some((row) => /^(?:udgør|udgøre|andrager|andrage|androg|opgøres|beregnes)$/.test(block.wordAt(row)))) return put(block, from, to, 'dermed')
  if (/^(?:bedes|overvejer|påtænker|finder|findes|anses|ansættes|vurderer|agtes|agter|synes)$/.test(block.wordAt(from - 1))) return put(block, from, to, 'derfor')
  // "et herefter resterende beløb": between an article and what describes its noun.
  if (block.tagsAt(to) & Tag.VerbPresentParticiple) return 'vaelg'
  // "Du skylder herefter 3.312 kr.": what it comes to.
  if (isSum(block, to) && !isSum(block, from - 1) && !tellsDay(block, from)) return put(block, from, to, 'dermed')
  // "kan herefter ikke gives", "er herefter pligtig": what follows from reasons.
  if (!(block.cuesAt(from - 1) & Cue.modal && block.cuesAt(to) & (Cue.negation | Cue.denial)) && !/^(?:pligtig|forpligtet|berettiget)$/.test(block.wordAt(to))) return undefined
  return tellsDay(block, from) ? 'vaelg' : put(block, from, to, 'derfor')
}

/** "herefter" as "derfor", "derefter" or "så". */
export function afterThat(block: DanishBlock, from: number, to: number): Swapped {
  // "har herefter ikke bemærkninger": neither a later time nor a reason.
  if (to >= block.to || block.signAt(to) === 0x2e || (isNoun(block, from - 1) && isStart(block, from - 1))) return 'vaelg'
  if (/^(?:har|havde)$/.test(block.wordAt(from - 1)) && !(block.tagsAt(to) & Tag.VerbParticiple)) return 'vaelg'
  // "forbydes herefter", "skal herefter meddeles": what the letter does follows from its reasons.
  return put(block, from, to, doesNow(block, from, to) || followsFromReasons(block, from, to) ? 'derfor' : tellsStory(block, from, to) || block.wordAt(from - 1) === 'er' || (isNoun(block, from - 1) && block.cuesAt(to) & (Cue.modal | Cue.have | Cue.vaere | Cue.blive)) ? 'derefter' : 'så')
}
