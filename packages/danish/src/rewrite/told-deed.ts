import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import type { Passive } from '../facts/passives.ts'
import { Cue } from '../text/cue-words.ts'
import { thoughts } from './other-bodies.ts'

/** Most rows before a clause that are looked at. */
const reach = 40

/**
 * Whether a passive stands in words that are not the sender's own: what a condition asks for, what somebody proposes,
 * says or shows, what a law or a plan lays down. Who does it is left open there.
 */
export function isTold(block: DanishBlock, passive: Passive): boolean {
  return isInCondition(block, passive) || isProposed(block, passive) || isLaidDown(block, passive) || isReported(block, passive) ||
    isRule(block, passive) || isRetold(block, passive)
}

/** "Støtten er betinget af, at arbejdet er afsluttet": somebody has to see to it, and the sentence leaves open who. */
function isInCondition(block: DanishBlock, { clause, verb, form, lemma }: Passive): boolean {
  if (block.wordAt(clause - 1) !== 'at' || decided.has(lemma) || form === 'blive-passiv') return false
  const first = block.sentences[block.sentenceOf(verb)]!
  // "at tagpap er sort, at arbejdet udføres i maj": an item of a list whose beginning stands somewhere else.
  if (block.wordAt(first) === 'at' && first < clause - 1) return true
  for (let row = Math.max(first, clause - reach); row < clause - 1; row++) if (conditions.test(block.wordAt(row))) return true
  return false
}

const conditions = /^(?:betinget|betingelse[nr]?|forudsætning(?:en)?|vilkår(?:et)?|forudsat|krav(?:et)?)$/
/** What only the authority does, conditions or not. */
const decided = new Set('bevilge afslå godkende afgøre træffe give meddele modtage imødekomme udbetale vurdere anse finde'.split(' '))

/** "indstille til Udbetaling Danmark, at støtten nedsættes", "protokollen viser, at prøven er taget": another's deed. */
function isProposed(block: DanishBlock, { clause, form, lemma }: Passive): boolean {
  if (block.wordAt(clause - 1) !== 'at' || block.signAt(clause - 2) !== 0x2c) return false
  // "kan skyldes, at aftalen blev slettet", "tilladelse til, at stuen blev inddraget": a guess, and whoever was allowed to.
  if (/^skyldes$/.test(block.wordAt(clause - 3)) && block.cuesAt(clause - 4) & Cue.modal) return true
  if (block.wordAt(clause - 3) === 'om' && /^(?:tilsagn|garanti|løfte)$/.test(block.wordAt(clause - 4))) return true
  // "har fået besked fra selskabet om, at du er flyttet, og at indskuddet er udbetalt": what somebody else tells.
  if (form === 'vaere-passiv') {
    for (let row = clause - 3, from = block.sentences[block.sentenceOf(clause)]!; row > from && row > clause - reach; row--) {
      if (/^(?:besked|oplysning|oplysninger|underretning|meddelelse|bekræftelse)$/.test(block.wordAt(row)) && block.wordAt(row + 1) === 'fra') return true
    }
  }
  if (block.wordAt(clause - 3) === 'til' && /^(?:tilladelse|samtykke|lov|tilsagn)$/.test(block.wordAt(clause - 4)) && !decided.has(lemma)) return true
  for (let row = clause - 3; row > clause - 10 && row >= block.from && block.signAt(row) === 0; row--) {
    if (/^indstil(?:le|ler|let|lede)$/.test(block.wordAt(row))) return true
    const isShown = form === 'vaere-passiv' && /^(?:viser|viste|udviser|udviste)$/.test(block.wordAt(row))
    if (isShown && records.test(block.wordAt(row - 1))) return true
  }
  return false
}

const records = /(?:bog|attest|erklæring|rapport|skema|liste|register|protokol|kvittering|kontoudtog|mail)(?:len|en|et|ten|ret)?$/

/** "Det er i loven bestemt, at hjælpen ydes": what the law says, and no deed of this case. */
function isLaidDown(block: DanishBlock, { clause, verb, form }: Passive): boolean {
  if (block.wordAt(clause - 1) !== 'at' || form !== 's-passiv') return false
  const first = block.sentences[block.sentenceOf(verb)]!
  for (let row = Math.max(first, clause - reach); row < clause - 2; row++) {
    if (!/^(?:bestemt|fastlagt|foreskrevet)$/.test(block.wordAt(row)) || block.signAt(row + 1) !== 0x2c) continue
    for (let at = row - 1; at > row - 8 && at >= first; at--) if (block.wordAt(at) === 'i') return true
  }
  return false
}

/** "Det fremgår af bestemmelsens stk. 1, at der ydes støtte": the law retold. */
function isRetold(block: DanishBlock, { clause, form }: Passive): boolean {
  if (form !== 's-passiv' || block.wordAt(clause - 1) !== 'at' || block.signAt(clause - 2) !== 0x2c) return false
  let isOfLaw = false
  for (let row = clause - 3; row > clause - 12 && row >= block.from && block.signAt(row) === 0; row--) {
    const word = block.wordAt(row)
    if (/^(?:bestemmelse|lov|bekendtgørelse|paragraf)/.test(word) || block.kindAt(row) === TokenKind.statuteRef) isOfLaw = true
    if (/^(?:fremgår|følger|fremgik|fulgte)$/.test(word)) return isOfLaw
  }
  return false
}

/** "hvori anføres, at han skal opereres, og at arbejdet forventes genoptaget": thought by whoever says so. */
function isReported(block: DanishBlock, { clause, verb, lemma }: Passive): boolean {
  if (!thoughts.has(lemma) || !/^(?:at|hvori|som|der)$/.test(block.wordAt(clause - 1))) return false
  const first = block.sentences[block.sentenceOf(verb)]!
  for (let row = Math.max(first, clause - reach); row < clause - 2; row++) {
    const isSaid = /^(?:gældende|mener|påstår|anføres|anført|udtaler|udtalt|oplyst|oplyser|anfører|skriver|skrevet)$/.test(block.wordAt(row))
    if (isSaid && block.signAt(row + 1) === 0x2c && block.wordAt(row + 2) === 'at') return true
    // "Af attesten fremgår det, at evnen vurderes at være": thought by the one who wrote it.
    if (/^(?:fremgår|fremgik)$/.test(block.wordAt(row)) && namesPaper(block, first, clause)) return true
  }
  return false
}

function namesPaper(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (/(?:attest|udtalelse|erklæring|rapport|undersøgelse|journal|LÆ)(?:en|n|r|erne|ten|et)?$/.test(block.wordAt(row))) return true
  return false
}

/** "Efter § 24 kan ydelsen gives, når der er udbetalt løn": what a law wants, by whomever. */
function isRule(block: DanishBlock, { place, form, expletive, verb, lemma }: Passive): boolean {
  // "er dette tilfældet, når tiden skønnes at overstige": what a law means.
  if (place === 'condition' && thoughts.has(lemma) && /\btilfældet\b/.test(block.textOf(block.sentences[block.sentenceOf(verb)]!, verb))) return true
  if (place !== 'condition' || form !== 'vaere-passiv' || expletive !== 'der') return false
  const sentence = block.sentenceOf(verb)
  const from = block.sentences[sentence]!
  const to = block.sentences[sentence + 1] ?? block.to
  if (block.addressForms().some(({ row, kind }) => row >= from && row < to && (kind === 'reader' || kind === 'polite'))) return false
  return block.statuteRefs().some((ref) => ref.from >= from && ref.from < to) && !/^(?:truffet|taget|givet|meddelt|modtaget)$/.test(block.wordAt(verb))
}
