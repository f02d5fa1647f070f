import type { DanishBlock } from '../facts/block.ts'
import { endsClause } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'

/**
 * Whether a deed belongs to another body than the one that writes: a council or board that the paragraph names, the
 * office that pays pensions or collects debts, those between whom something is shared.
 */
export function isOfOthers(block: DanishBlock, passive: Passive): boolean {
  const { lemma, verb, subject, modal } = passive
  const head = subject === null ? '' : block.wordAt(headOf(block, subject))
  if (lemma === 'udbetale' && statePaid.test(head)) return true
  // "beløbet kan inddrives ved udpantning": by the state's collectors.
  if (lemma === 'inddrive') return true
  // "indtil andet måtte blive bestemt": by whomever.
  if (head === 'andet' && modal >= 0) return true
  // "afregnes mellem naboerne": by them.
  if ((lemma === 'afregne' || lemma === 'dele' || lemma === 'fordele' || lemma === 'aftale') && block.wordAt(verb + 1) === 'mellem') return true
  // "berøres ikke heraf": what does it is a thing.
  for (let row = verb + 1; row < verb + 4 && row < block.to && block.signAt(row) === 0; row++) {
    if (/^(?:heraf|deraf)$/.test(block.wordAt(row))) return true
  }
  // "afgørelsen er truffet": the one that the letter brings.
  return isDoneIn(block, verb) || (deciding.has(lemma) && head !== 'afgørelsen' && namesBody(block, verb))
}

/** What the state pays, and no municipality. */
const statePaid = /(?:pension|børnecheck|børneydelse|ungeydelse|barselsdagpenge|boligstøtte|boligsikring|efterløn)(?:en|er|erne|n|t|nen|ne)?$/

/** "er afgjort i udvalget", "drøftes i nævnet": where those sit who do it. */
function isDoneIn(block: DanishBlock, verb: number): boolean {
  for (let row = verb + 1; row < verb + 4 && row < block.to && !endsClause(block.signAt(row)); row++) {
    if (/^(?:i|ved|hos)$/.test(block.wordAt(row)) && bodies.test(block.wordAt(row + 1))) return true
  }
  return false
}

/** What councils and boards do. */
const deciding = new Set(['beslutte', 'vedtage', 'bestemme', 'træffe', 'opretholde', 'aftale'])

/** Whether the paragraph up to a row names a council or board that decides. */
function namesBody(block: DanishBlock, verb: number): boolean {
  // So far back and no farther: in one endless paragraph each passive would else ask all of it.
  for (let row = Math.max(block.from, verb - farthest); row < verb; row++) if (bodies.test(block.wordAt(row)) && !/^(?:som|der)$/.test(block.wordAt(row - 1))) return true
  return false
}

const farthest = 200

const bodies = /(?:udvalget|nævnet|byrådet|kommunalbestyrelsen|regionsrådet|skolebestyrelsen|bestyrelsen|(?:by|lands|familie)retten|generalforsamlingen|folketinget|regeringen)$/
