import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { endsClause } from '../facts/passive-clause.ts'
import type { Rows } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { isCapital } from './edits.ts'
import { isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { objectForm } from './people.ts'

/** The rows of "af dig", "af kommunen": who acts, and needs not be named twice. Null where "af" names nobody. */
export function agentRows(block: DanishBlock, { agent, finite, verb }: Passive): Rows | null {
  if (agent < 0) return agentBefore(block, finite, verb)
  const end = nounPhraseEnd(block, agent + 1)
  if (end === agent + 1) return null
  const word = block.wordAt(agent + 1)
  if (word === 'hensyn' || word === 'sagen') return null
  return { from: agent, to: end }
}

/** The rows of "af forvaltningen" in "er af forvaltningen opgjort": somebody with a name, and not what a noun is of. */
export function agentBefore(block: DanishBlock, finite: number, verb: number): Rows | null {
  for (let row = finite + 1; row < verb - 1; row++) {
    if (block.wordAt(row) !== 'af' || (row > finite + 1 && block.tagsAt(row - 1) & anyNoun)) continue
    const to = nounPhraseEnd(block, row + 1, verb)
    const isNamed = to > row + 1 && (isCapital(block, to - 1) || (block.tagsAt(to - 1) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Proper)) !== 0)
    return isNamed && (to === verb || isSentenceAdverb(block, to)) ? { from: row, to } : null
  }
  return null
}

/** "der af Dem er givet", "er af byrådet fastsat": a doer before the verb, where the facts do not look for it. */
export function hidesAgent(block: DanishBlock, from: number, finite: number, verb: number): boolean {
  // "ydedes lån til indefrysning af skat af kommunen": a doer far behind.
  for (let row = verb + 2; row < block.to && row < verb + 12 && !endsClause(block.signAt(row)); row++) {
    if (block.wordAt(row) === 'af' && row + 1 !== verb + 2 && (people.has(block.wordAt(row + 1)) || block.kindAt(row - 1) === TokenKind.number || (isCapital(block, row + 1) && !block.wordAt(row + 1).startsWith('de')))) return true
  }
  // "bliver set på af en anden": behind the small word of the verb.
  if (block.wordAt(verb + 2) === 'af' && block.tagsAt(verb + 1) & Tag.Preposition && /^(?:en|et|andre|nogle)$/.test(block.wordAt(verb + 3))) return true
  const named = agentBefore(block, finite, verb)
  for (let row = from; row < verb; row++) {
    if (block.wordAt(row) !== 'af' || named?.from === row) continue
    // "at han af børnehaven er noteret": behind a pronoun it names who does it.
    if (row < finite && objectForm(block.wordAt(row - 1)) !== null) return true
    if (people.has(block.wordAt(row + 1)) || (row > finite && !(block.tagsAt(row - 1) & anyNoun))) return true
  }
  return false
}

const people = new Set('enhver dig jer dem os mig ham hende kommunen forvaltningen ansøger borgeren'.split(' '))
