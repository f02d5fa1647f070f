import { isRunningText, TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import { holdsKind, isAppeal, type LegalSentence } from './legal-sentences.ts'
import { givesAnswerTime, saysWhen, setsDeadline } from './legal-times.ts'
import { Legal } from './legal-words.list.ts'

/**
 * What a sentence says that the law asks for, as bits. What a letter says is the union of what its sentences say, so
 * that a key in a long text reads one block's sentences and adds up numbers for all others.
 */
export const LegalSign = {
  /** Of running text that does not speak of complaining: reasons, an answer to wait for, and so on. */
  reason: 1,
  answer: 2,
  delay: 4,
  decision: 8,
  deniedDecision: 16,
  otherHelp: 32,
  fund: 2097152,
  /** Of running text. */
  talk: 64,
  answerTime: 128,
  /** Of any sentence. */
  contact: 256,
  social: 512,
  reclaim: 1024,
  appeal: 2048,
  reasonsSection: 4096,
  rulesSection: 8192,
  /** Of any but the signature, and of any but the letterhead. */
  deadline: 16384,
  privateLaw: 32768,
  /** A person in the letterhead. */
  person: 65536,
  /** A telephone by the signature or under a contact heading, and elsewhere outside the running text. */
  ownPhone: 131072,
  otherPhone: 262144,
  /** A title that names what the reader wished. */
  wish: 524288,
  /** Perhaps guidance that never says "klage", were there a time with it. */
  plainAppeal: 1048576,
} as const

/** The bits of {@link LegalSign} of a sentence. */
export function signsOf(sentence: LegalSentence): number {
  const { bits, role, section } = sentence
  const isRunning = isRunningText(role)
  const isOfAppeal = isAppeal(sentence)
  const hasPhone = holdsKind(sentence, TokenKind.phone)
  let signs = 0
  if (isOfAppeal) signs |= LegalSign.appeal
  if (isRunning && !isOfAppeal) signs |= bodySigns(sentence)
  if (isRunning) {
    if (hasPhone || bits & Legal.talk) signs |= LegalSign.talk
    if (mayGuide(sentence)) signs |= LegalSign.plainAppeal
  } else if (hasPhone) {
    const isOwn = role === 'signature' || section === 'contact' || (bits & Legal.person) !== 0
    signs |= isOwn ? LegalSign.ownPhone : LegalSign.otherPhone
  }
  if ((isRunning || saysWhen(sentence)) && givesAnswerTime(sentence)) signs |= LegalSign.answerTime
  if (hasPhone || holdsKind(sentence, TokenKind.email)) signs |= LegalSign.contact
  if (bits & Legal.social) signs |= LegalSign.social
  if (bits & Legal.reclaim) signs |= LegalSign.reclaim
  if (section === 'reasons') signs |= LegalSign.reasonsSection
  else if (section === 'rules') signs |= LegalSign.rulesSection
  if (role !== 'signature' && setsDeadline(sentence)) signs |= LegalSign.deadline
  if (role === 'letterhead') return bits & Legal.person ? signs | LegalSign.person : signs
  if (bits & Legal.privateLaw) signs |= LegalSign.privateLaw
  return role === 'title' && bits & Legal.ownWish ? signs | LegalSign.wish : signs
}

function bodySigns(sentence: LegalSentence): number {
  const { bits } = sentence
  let signs = offersOther(sentence) ? LegalSign.otherHelp : 0
  if (bits & Legal.reason) signs |= LegalSign.reason
  if (bits & Legal.answer) signs |= LegalSign.answer
  if (bits & Legal.delay) signs |= LegalSign.delay
  if (bits & Legal.decision) signs |= LegalSign.decision
  // "Du kan søge puljen på …" is another way, and not what was refused.
  if (bits & Legal.fund && !(signs & LegalSign.otherHelp && sentence.cues & Cue.modal)) signs |= LegalSign.fund
  if (bits & Legal.deniedDecision) signs |= LegalSign.deniedDecision
  return signs
}

const reader = Cue.reader | Cue.polite | Cue.pluralYou

/** "Du kan søge om", "vi tilbyder", "i stedet": something else than what was refused. */
function offersOther({ bits, cues, section }: LegalSentence): boolean {
  if (bits & Legal.otherWay) return true
  const isAllowance = (cues & reader) !== 0 && (cues & Cue.modal) !== 0
  return isAllowance && ((bits & Legal.other) !== 0 || section === 'nextStep')
}

/**
 * Whether a sentence of running text may guide to a complaint without "klage": told by the reader's disagreement or a
 * new look at the decision, and something to do.
 */
export function mayGuide({ bits, cues }: LegalSentence): boolean {
  if (!(cues & reader)) return false
  if (!(bits & (Legal.disagree | Legal.again))) return false
  return (cues & Cue.modal) !== 0 || (bits & Legal.task) !== 0
}
