import { TokenFlag } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { otherOffices } from './party-tables.ts'
import type { HiddenActor } from './passive-actor.ts'
import { endsClause } from './passive-clause.ts'

/** Who "af" names: the sender, the reader, somebody else; null where "af" names nobody ("af hensyn til"). */
export function agentKind(block: DanishBlock, of: number): HiddenActor | null {
  const next = block.wordAt(of + 1)
  if (noAgents.has(next)) return null
  for (let at = of + 1; at < block.to && at <= of + 5; at++) {
    if (endsClause(block.signAt(at))) break
    const tags = block.tagsAt(at)
    const isOver = (tags & (Tag.Preposition | Tag.VerbPresent | Tag.VerbPast)) !== 0 && !(tags & Tag.NounSgIndef)
    if (at > of + 1 && isOver) break
    const cues = block.cuesAt(at)
    const word = block.wordAt(at)
    if (cues & (Cue.sender | Cue.thirdSender) && !otherOffices.test(word)) return 'sender'
    if (word === 'dig' || word === 'jer' || (cues & Cue.thirdReader && !(cues & Cue.reader))) return 'reader'
    if (departments.some((ending) => word.endsWith(ending))) return 'sender'
    if (readers.has(word)) return speaksToReader(block, of) ? 'unknown' : 'reader'
  }
  return 'unknown'
}

/** "oplyst af ejeren, at De ikke bor der": where the sentence speaks to its reader, the owner is somebody else. */
function speaksToReader(block: DanishBlock, row: number): boolean {
  const sentence = block.sentenceOf(row)
  for (let at = block.sentences[sentence]!; at < (block.sentences[sentence + 1] ?? block.to); at++) {
    const cues = block.cuesAt(at)
    if (cues & Cue.reader || (cues & Cue.polite && block.tokens.flags[at]! & TokenFlag.capital)) return true
  }
  return false
}

const noAgents = new Set(['hensyn', 'at', 'sagen', 'hvem'])

/** How the parts of an authority are named. */
const departments = 'team teamet kontoret afdelingen forvaltningen centret centeret opkrævningen borgerservice'.split(' ')

/** Whom a letter to an owner, a parent or a firm means when it speaks of its reader in third person. */
const readers = new Set(
  `forælder forældre forældrene lejer lejeren ejer ejeren ejerne grundejer grundejeren grundejerne husejer husejeren
  bygherre bygherren virksomheden foreningen beboeren beboerne`.split(/\s+/),
)
