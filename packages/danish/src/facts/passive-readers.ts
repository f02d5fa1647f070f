import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isOfCase, isPaper } from './passive-actor.ts'
import { carriedDoer } from './passive-doer.ts'
import { asking, benefits } from './passive-own.list.ts'
import { VerbKind, verbKind } from './passive-verbs.ts'
import type { Passive } from './passives.ts'

/**
 * Whether the sentence shows that the reader does it: what is laid down for now or later, and of what is over only what
 * people ask an authority for, or have done with their own things.
 */
export function isReadersOwn(block: DanishBlock, passive: Passive): boolean {
  const { lemma, verb, subject, modal, form, tense, agent } = passive
  if (agent >= 0) return true
  const kind = verbKind(block.wordAt(verb))
  const isOver = modal < 0 && (form !== 's-passiv' || tense === 'past')
  if (speaksOfReaderAsStranger(block, verb) || toOthers(block, verb)) return false
  if (isOver) {
    if (isInPaper(block, passive)) return true
    if (asking.has(lemma) || isPaper(block, subject) || carriedDoer(block, passive) === 'reader') return true
    return isDenied(block, passive) && (lemma === 'besvare' || (subject !== null && isOfCase(block, subject)))
  }
  // "Træningscentret træffes på telefon": whoever calls. "Rådgiver, 56 93 81 40, træffes" is a signature.
  if (lemma === 'træffe' || lemma === 'kontakte') return block.signAt(passive.from - 1) !== 0x2c
  // "spørgsmål stilles til": whoever has some.
  if (lemma === 'stille' && isPaper(block, subject)) return true
  // "Indbetalt leje tilbagebetales": what the reader has paid comes back.
  if (lemma === 'tilbagebetale' && subject !== null && /(?:indbetalt|erlagt|opkræv|depositum|gebyr|afgift)/.test(block.textOf(subject.from, subject.to).toLowerCase())) return false
  // "således at husleje betales forlods": how it is arranged, by whomever.
  if (modal < 0 && lemma === 'betale' && /^(?:at|så)$/.test(block.wordAt(passive.clause - 1))) return false
  // "affald afhentes": by whoever drives.
  if (modal < 0 && lemma === 'afhente') return false
  const { place } = passive
  if (modal < 0 && (place === 'governed' || place === 'foreign')) return false
  // "når det er nødvendigt, at bilen parkeres i zonen": what holds for anybody.
  if (modal < 0 && block.wordAt(passive.clause - 1) === 'at' && !isAddressed(block, verb)) return false
  const thing = subject ?? { from: verb + 1, to: verb + 3 }
  for (let row = thing.from; row < thing.to; row++) {
    // "kan sendes refusion", "udgifterne betales": money that comes to the reader.
    if (benefits.test(block.wordAt(row)) && (kind & VerbKind.transfer || (modal < 0 && lemma === 'betale'))) return false
  }
  // "såfremt fristen ikke iagttages": this case's own, whatever law the sentence names.
  const isOwn = subject !== null && isOfCase(block, subject)
  // "hvis der ikke medvirkes": only those whom a case is about do that.
  if (place === 'condition' && !isOwn && lemma !== 'medvirke' && isRule(block, verb)) return false
  if (kind & (VerbKind.citizen | VerbKind.transfer)) return modal >= 0 || isPaper(block, subject) || (kind & VerbKind.citizen) !== 0
  // "skal der laves en ny kontrakt": where nobody is spoken to, the sender may well do it.
  const isTold = isDenied(block, passive) || block.addressForms().some((form) => form.kind === 'reader' || form.kind === 'polite')
  if (kind === 0 && !toGet.has(lemma) && (!isTold || making.has(lemma))) return false
  return modal >= 0 && ((place === 'free' && tense !== 'infinitive' && !isJoinedByIdet(block, passive)) || toGet.has(lemma))
}

/** The same of one that looks like the reader's: "en ydelse, der modtages", "uden at muligheden er blevet benyttet". */
export function isOutsideReaders(block: DanishBlock, passive: Passive): boolean {
  if (passive.modal >= 0 || passive.agent >= 0) return false
  const { place } = passive
  return (place === 'foreign' || place === 'governed') && !isReadersOwn(block, passive)
}

/** "er i ansøgningen angivet som kontorer": what the reader wrote. */
function isInPaper(block: DanishBlock, { from, verb }: Passive): boolean {
  for (let row = from; row < verb; row++) {
    if (block.wordAt(row) === 'i' && /^(?:ansøgningen|ansøgningsskemaet|klagen|henvendelsen|mailen)$/.test(block.wordAt(row + 1))) return true
  }
  return false
}

/** A sentence of a statute that speaks to nobody: "Vedligeholdes et vandløb ikke, kan myndigheden efter § 54". */
function isRule(block: DanishBlock, verb: number): boolean {
  if (isAddressed(block, verb)) return false
  const sentence = block.sentenceOf(verb)
  const to = block.sentences[sentence + 1] ?? block.to
  return block.statuteRefs().some(({ from }) => from >= block.sentences[sentence]! && from < to)
}

/** Whether a sentence speaks to its reader. */
function isAddressed(block: DanishBlock, verb: number): boolean {
  const sentence = block.sentenceOf(verb)
  const from = block.sentences[sentence]!
  const to = block.sentences[sentence + 1] ?? block.to
  return block.addressForms().some(({ row, kind }) => row >= from && row < to && (kind === 'reader' || kind === 'polite'))
}

/** "at ansøgeren ikke selv: a sentence that speaks of its reader as a stranger says no du. */
function speaksOfReaderAsStranger(block: DanishBlock, verb: number): boolean {
  const sentence = block.sentenceOf(verb)
  const from = block.sentences[sentence]!
  const to = block.sentences[sentence + 1] ?? block.to
  let stranger = false
  for (const { row, kind } of block.addressForms()) {
    if (row < from || row >= to) continue
    if (kind === 'reader' || kind === 'polite') return false
    if (kind === 'thirdReader' || kind === 'man') stranger = true
  }
  return stranger
}

/** "sendt til udtalelse hos politiet", "sendt i høring": that is the authority's way. */
function toOthers(block: DanishBlock, verb: number): boolean {
  return /^(?:til|i)$/.test(block.wordAt(verb + 1)) && /(?:udtalelse|høring|orientering|kommentering|vurdering)$/.test(block.wordAt(verb + 2))
}

/** "idet der skal udvises tilbageholdenhed": what holds for anybody. */
function isJoinedByIdet(block: DanishBlock, { clause }: Passive): boolean {
  return block.wordAt(clause - 1) === 'idet'
}

/** What those who handle a case make as well. */
const making = new Set(['lave', 'skrive', 'udfærdige', 'arrangere', 'planlægge'])

/** What the reader may come to have or use, whoever's clause tells it. */
const toGet = new Set(['opnå', 'få', 'hente', 'læse', 'bruge', 'anvende', 'se', 'finde'])

function isDenied(block: DanishBlock, { from, verb }: Passive): boolean {
  for (let row = from - 1; row < verb; row++) if (block.cuesAt(row) & Cue.negation) return true
  return false
}
