import type { DanishBlock } from '../facts/block.ts'
import { isCondition } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { VerbKind, verbKind } from '../facts/passive-verbs.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'

/**
 * Whether a passive may well tell what others than the sender did: another unit or firm that the sentence names, a
 * statute whose words it is, a condition that somebody has to fulfil, what somebody told. "vi" would be a guess there.
 */
export function mayBeOthers(block: DanishBlock, passive: Passive): boolean {
  const first = block.sentences[block.sentenceOf(passive.verb)]!
  return isTold(block, passive) || isWanted(block, passive) || isFulfilled(block, passive) ||
    namesOther(block, first, passive.from) || isInTitle(block, first, passive) || isReported(block, first, passive) ||
    isOtherLaw(block, passive)
}

/** "det er oplyst": told to the sender, and not by the sender. */
function isTold(block: DanishBlock, { form, lemma, expletive, verb }: Passive): boolean {
  if (expletive === 'det' && (lemma === 'oplyse' || lemma === 'angive') && form === 'vaere-passiv') return true
  // "det antages i praksis": by everybody, or by those who write the law.
  return expletive === 'det' && block.wordAt(verb + 1) === 'i' && /^(?:praksis|retspraksis|teorien)$/.test(block.wordAt(verb + 2))
}

/** "dokumenterne ønskes sendt", "kan forventes imødekommet": what people want and expect. */
function isWanted(block: DanishBlock, { lemma, expletive, modal, verb }: Passive): boolean {
  // "klagen stiles til", "skal betales tilbage": by whoever writes and owes.
  if (lemma === 'stile' || (lemma === 'betale' && block.wordAt(verb + 1) === 'tilbage')) return true
  if (lemma === 'erkende') return true
  // "kan forventes imødekommet": what the sender decides, others expect; "fristen kan ikke forventes overholdt" is the sender's.
  const next = block.wordAt(verb + 1)
  return (lemma === 'ønske' && expletive === '') ||
    (lemma === 'forvente' && modal >= 0 && (next === 'at' || /^(?:imødekommet|godkendt|bevilget)$/.test(next)))
}

/** "førend forholdene er tilvejebragt", "når I er registreret", "hvor boligen er nedlagt": somebody has to do it first. */
function isFulfilled(block: DanishBlock, passive: Passive): boolean {
  // "når der er taget stilling": what only an authority does.
  if (passive.expletive === 'der' && /^(?:taget|truffet|lagt|givet)$/.test(block.wordAt(passive.verb))) return false
  if (passive.form !== 'vaere-passiv' || verbKind(block.wordAt(passive.verb)) & VerbKind.authority) return false
  if (isCondition(block, passive.from)) return true
  for (let row = passive.from - 1; row >= block.from && row > passive.from - 12 && block.signAt(row + 1) === 0; row--) {
    if (conditions.has(block.wordAt(row))) return true
  }
  return false
}

const conditions = new Set('hvis såfremt medmindre ifald førend før inden når hvor'.split(' '))

/** A unit, firm or authority that the sentence names before the passive, and that acts in it. */
function namesOther(block: DanishBlock, first: number, to: number): boolean {
  for (let row = first; row < to; row++) {
    const word = block.wordAt(row)
    const acts = block.tagsAt(row + 1) & (Tag.VerbPresent | Tag.VerbPast) && !(block.cuesAt(row + 1) & Cue.expletive)
    if (units.test(word) && acts && !(block.tagsAt(row - 1) & Tag.Preposition)) return true
    if (word === 'myndighed' && block.wordAt(row - 1) === 'den') return true
    if (word === 'a' && block.wordAt(row + 1) === 's' || word === 'a/s' || word === 'aps') return true
  }
  return false
}

const units = /(?:centret|centeret|myndigheden|styrelsen|selskabet|plejehjemmet|børnehuset|skolen|institutionen|leverandøren|forsyningen)$/

/** "bekendtgørelsen om betaling for kopier, der udleveres efter loven": the words of a title. */
function isInTitle(block: DanishBlock, first: number, { from, expletive }: Passive): boolean {
  if (expletive !== '' || block.wordAt(from - 1) !== 'der') return false
  for (let row = from - 2; row >= first; row--) {
    if (block.signAt(row) === 0x2c && row < from - 2) return false
    if (block.cuesAt(row) & (Cue.lawName | Cue.lawHead) && block.wordAt(row + 1) === 'om') return true
  }
  return false
}

/** "en udtalelse, hvoraf det fremgår, at": somebody else's words. */
function isReported(block: DanishBlock, first: number, { from }: Passive): boolean {
  for (let row = from - 1; row > first; row--) {
    if (block.wordAt(row) === 'hvoraf' && [block.wordAt(row + 1), block.wordAt(row + 2)].includes('fremgår')) return true
  }
  return false
}

/** "der ikke kan dækkes efter anden lovgivning": by whoever administers it. */
function isOtherLaw(block: DanishBlock, { verb }: Passive): boolean {
  return /^(?:efter|af|ved)$/.test(block.wordAt(verb + 1)) && block.wordAt(verb + 2) === 'anden'
}

/** What becomes more or less by itself, or by others: a rent is not the sender's to lower. */
export function isOwnAffair(block: DanishBlock, { subject }: Passive): boolean {
  return subject !== null && /^(?:husleje|leje|løn|indtægt|indkomst|pris|rente)(?:n|en|r|rne)?$/.test(block.wordAt(headOf(block, subject)))
}
