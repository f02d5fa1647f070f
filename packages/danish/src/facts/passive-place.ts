import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { Order, viewOf } from './clause-words.ts'
import { endsSentence, isFinite } from './passive-clause.ts'
import type { ActorlessPassive } from './passive-actor.ts'

/** Most rows before a clause in which the verb that governs it is sought. */
const reach = 14

/** What a passive's clause is to the rest of its sentence, as far as it tells whose deed is told. */
export type Place = 'free' | 'condition' | 'governed' | 'foreign'

/** {@link Place} of the clause of a passive. */
export function placeOf(block: DanishBlock, passive: ActorlessPassive): Place {
  const { finite, clause: start } = passive
  const opener = block.wordAt(start - 1)
  const first = block.wordAt(start)
  if (conditions.has(opener) || isVerbFirst(block, finite)) return 'condition'
  if (opener === 'hvorom' || first === 'hvorom' || isInPaper(block, start)) return 'foreign'
  const view = viewOf(block)
  // "oplysninger, der er offentliggjort", "et køkken, som deles".
  if (view.order(start - 1) & Order.relative || (first === 'der' && block.signAt(start - 1) === 0x2c && passive.expletive === '')) {
    return 'governed'
  }
  if (!(view.order(start - 1) & Order.at)) return /^(?:om|hvorvidt)$/.test(opener) ? governing(block, start - 1) : 'free'
  if (/^(?:uden|efter|ved|for|til|af|om|fra)$/.test(block.wordAt(start - 2)) || /^(?:for|om|til|af)$/.test(block.wordAt(start - 3))) {
    return 'condition'
  }
  // "Det forhold, at ydelsen er nedsat": how things are.
  if (/^(?:forhold|omstændighed|omstændigheden|forholdet)$/.test(block.wordAt(start - 3))) return 'foreign'
  return governing(block, start - 1)
}

/** Whose clause holds the one that opens at a row: the sender's own, nobody's, or another's. */
function governing(block: DanishBlock, at: number): Place {
  for (let row = at - 1; row >= block.from && row > at - reach && !endsSentence(block.signAt(row)); row--) {
    if (!isFinite(block, row) && !(block.cuesAt(row) & (Cue.have | Cue.vaere | Cue.modal))) continue
    for (const near of [row - 1, row + 1, row - 2]) {
      if (block.cuesAt(near) & (Cue.sender | Cue.thirdSender | Cue.expletive | Cue.unitName)) return 'free'
      if (block.cuesAt(near) & Cue.reader || block.wordAt(near) === 'de' || block.wordAt(near) === 'i') return 'governed'
    }
    // "kan medføre, at": what follows, and nobody's words.
    for (let verb = row; verb < at; verb++) if (block.wordAt(verb).endsWith('s') || following.test(block.wordAt(verb))) return 'free'
    return 'foreign'
  }
  return 'governed'
}

/** "Følges pålægget ikke, stopper": a condition that begins with its verb. */
function isVerbFirst(block: DanishBlock, finite: number): boolean {
  if (!block.sentences.includes(finite)) return false
  const end = block.sentences[block.sentenceOf(finite) + 1] ?? block.to
  return block.signAt(end - 1) !== 0x3f
}

/** Verbs that tell what comes of a thing. */
const following = /^(?:medfør|betyd|indebær|følg|fremg|vis|er$)/

const conditions = new Set('hvis såfremt medmindre ifald førend før inden forinden når indtil dersom forudsat sålænge'.split(' '))

/** "en mail, hvori det anføres", "i brevet, hvor det oplyses": what somebody's paper holds, by the old word and the new. */
function isInPaper(block: DanishBlock, start: number): boolean {
  const row = /^hvori?$/.test(block.wordAt(start)) ? start : start - 1
  return /^hvori?$/.test(block.wordAt(row)) && block.signAt(row - 1) === 0x2c && papers.test(block.wordAt(row - 2))
}

const papers = /(?:brev|mail|skrivelse|ansøgning|klage|henvendelse|udtalelse|erklæring|rapport|referat|notat|journal|attest|dom)(?:et|en|n)?$/
