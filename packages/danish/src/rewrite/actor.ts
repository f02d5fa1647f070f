import type { DanishBlock } from '../facts/block.ts'
import { endsClause, finiteOf, isCondition } from '../facts/passive-clause.ts'
import type { Rows } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { isOwnAffair, mayBeOthers } from './others-deed.ts'
import { isToSeveral } from './people.ts'

/** The word for who acts behind a passive; null where we do not know for sure. */
export function actorWord(block: DanishBlock, passive: Passive): string | null {
  switch (passive.actor) {
    case 'sender':
      if (isSenderAlready(block, passive) || mayBeOthers(block, passive) || isOwnAffair(block, passive)) return null
      return contradicts(block, passive, senders) ? null : 'vi'
    case 'reader':
      if (isOwnerHimself(block, passive) || isWishedOfThem(block, passive)) return null
      return contradicts(block, passive, readers) ? null : isToSeveral(block) ? 'I' : 'du'
    case 'unknown':
      return null
  }
}

/** "Jeg træffes bedst": the sender is what is acted on. */
function isSenderAlready(block: DanishBlock, { subject }: Passive): boolean {
  const word = subject === null || subject.to > subject.from + 1 ? '' : block.wordAt(subject.from)
  return word === 'jeg' || word === 'vi'
}

/** "benyttes af ejeren selv": owners at large, and not the one who reads. */
function isOwnerHimself(block: DanishBlock, { agent }: Passive): boolean {
  return agent >= 0 && block.wordAt(nounPhraseEnd(block, agent + 1)) === 'selv' && !readers.has(block.wordAt(agent + 1))
}

/** "Til vurderingen ønskes følgende oplyst": the sender wishes that; "hvis der ønskes hjælp": the reader. */
function isWishedOfThem(block: DanishBlock, { lemma, from, modal }: Passive): boolean {
  return lemma === 'ønske' && !isCondition(block, finiteOf(block, from, modal))
}

const senders = new Set(['os', 'kommunen', 'forvaltningen'])
const readers = new Set(['dig', 'jer'])

/** "sendes til os" is not what we do, "sendes til dig" not what you do. */
function contradicts(block: DanishBlock, passive: Passive, people: ReadonlySet<string>): boolean {
  for (let row = passive.to; row < block.to && row < passive.to + 8; row++) {
    if (endsClause(block.signAt(row)) || block.tagsAt(row) & (Tag.Subjunction | Tag.VerbInfinitive)) return false
    if (block.wordAt(row) === 'til' && people.has(block.wordAt(row + 1))) return true
  }
  return false
}

/** The rows of "af dig", "af kommunen": who acts, and needs not be named twice. Null where "af" names nobody. */
export function agentRows(block: DanishBlock, { agent }: Passive): Rows | null {
  if (agent < 0) return null
  const end = nounPhraseEnd(block, agent + 1)
  if (end === agent + 1) return null
  const word = block.wordAt(agent + 1)
  if (word === 'hensyn' || word === 'sagen') return null
  return { from: agent, to: end }
}

/** "der af Dem er givet": a doer that stands before the verb, where the facts do not look for it. */
export function hidesAgent(block: DanishBlock, from: number, verb: number): boolean {
  for (let row = from; row < verb; row++) {
    if (block.wordAt(row) === 'af' && people.has(block.wordAt(row + 1))) return true
  }
  return false
}

const people = new Set('dig jer dem os mig ham hende kommunen forvaltningen ansøger borgeren'.split(' '))
