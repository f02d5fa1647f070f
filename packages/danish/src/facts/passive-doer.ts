import { TokenKind } from '@klarbrev/core'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import type { DanishBlock } from './block.ts'
import type { ActorlessPassive, HiddenActor } from './passive-actor.ts'
import { endsClause } from './passive-clause.ts'
import { headOf } from './passive-subject.ts'
import { VerbKind, verbKind } from './passive-verbs.ts'

/** Whose deed a verb tells as a rule; null for verbs of either and for those the tables do not hold. */
export function doerOf(kind: number): HiddenActor | null {
  if (kind & VerbKind.authority) return 'sender'
  return kind & VerbKind.citizen ? 'reader' : null
}

/** "foretaget en indbetaling", "ændring foretages": whose deed the noun tells that the verb merely carries. */
export function carriedDoer(block: DanishBlock, { verb, subject }: ActorlessPassive): HiddenActor | null {
  if (!carriers.has(block.wordAt(verb))) return null
  const rows = subject === null || subject.to - subject.from < 1 ? [] : [headOf(block, subject)]
  for (let row = verb + 1; row < Math.min(block.to, verb + 4) && !endsClause(block.signAt(row)); row++) rows.push(row)
  for (const row of rows) {
    if (!(block.tagsAt(row) & anyNoun)) continue
    const lemma = block.grammar.morphology.nominalisationToVerb(block.wordAt(row))
    // "en ny vurdering": an adjective that is a noun of its own elsewhere.
    if (lemma === null && block.tagsAt(row) & Tag.AdjBase) continue
    return lemma === null ? null : doerOf(verbKind(`${lemma}s`))
  }
  return null
}

/** Forms of verbs that say nothing of their own: "foretage", "gennemføre". */
const carriers = new Set('foretages foretaget gennemføres gennemført sker finder udføres udført'.split(' '))

/** How many do it: people, and no whole that something is part of. */
const many = /^(?:mange|flere|alle|omtrent|cirka|ca|andre|børn|elever|borgere|beboere)$/

/** "af" behind the verb, an adverb, a date, or a verb that shares it: "behandles og afgøres af nævnet". */
export function agentOf(block: DanishBlock, verb: number): number {
  for (let at = verb + 1; at <= verb + 4 && at < block.to; at++) {
    const word = block.wordAt(at)
    if (word === 'af') return at
    // "benyttes som skolevej af omtrent 300 elever": what it is done as comes before who does it.
    const isMany = block.kindAt(verb + 4) === TokenKind.number || many.test(block.wordAt(verb + 4))
    if (at === verb + 1 && word === 'som' && block.wordAt(verb + 3) === 'af' && isMany) return verb + 3
    const kind = block.tokens.kind[at]
    if (kind === TokenKind.number || kind === TokenKind.date) continue
    if (/^(?:i|senest|inden|pr|hver|hvert|år|måned|dag)$/.test(word)) continue
    const tags = block.tagsAt(at)
    if (!(tags & (Tag.Adverb | Tag.AdjT | Tag.Conjunction)) && !(tags & shared && block.tagsAt(at - 1) & Tag.Conjunction)) break
  }
  return -1
}

const shared = Tag.VerbSPresent | Tag.VerbSPast | Tag.VerbParticiple
