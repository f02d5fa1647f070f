import type { DanishBlock } from '../facts/block.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'

/** What one says of a thing that one must expect: "nogen ventetid må imødeses" is "du må regne med nogen ventetid". */
export const reckon = { lemma: 'regne', tail: 'med' } as const

/**
 * "nogen ventetid må imødeses", "må forudses": whoever waits has to, and "vi må forvente" would be another thing. Not
 * where it is no thing but what will be done to it: "må imødeses afgjort", "må imødeses at blive nedsat".
 */
export function isExpectedOfReader(block: DanishBlock, { lemma, modal, expletive, agent, verb }: Passive): boolean {
  if (lemma !== 'imødese' && lemma !== 'forudse') return false
  const isDeed = block.wordAt(verb + 1) === 'at' || (block.tagsAt(verb + 1) & Tag.VerbParticiple) !== 0
  return block.wordAt(modal) === 'må' && expletive === '' && agent < 0 && !isDeed
}
