import { TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import { holdsKind, type LegalSentence } from './legal-sentences.ts'
import { Legal } from './legal-words.list.ts'

/** A time by which, with something to do by then. */
export function setsDeadline(sentence: LegalSentence): boolean {
  const { bits } = sentence
  const hasTime = holdsKind(sentence, TokenKind.date, TokenKind.time) || (bits & (Legal.timeUnit | Legal.calendar)) !== 0
  if (!hasTime) return false
  // "En udtalelse skal være indkommet den 7. juli."
  return (bits & (Legal.byWhen | Legal.task)) !== 0 || ((bits & Legal.received) !== 0 && (sentence.cues & Cue.modal) !== 0)
}

/** A title that tells what will be, and not of which day an application is: "Du kan tidligst hente det den 8. juli". */
export function saysWhen({ role, cues, bits }: LegalSentence): boolean {
  return role === 'title' && ((cues & Cue.modal) !== 0 || (bits & Legal.byWhen) !== 0)
}

/** When the answer comes, and not when the application came. */
export function givesAnswerTime(sentence: LegalSentence): boolean {
  const { bits } = sentence
  if (bits & Legal.timeUnit) return true
  const hasDay = holdsKind(sentence, TokenKind.date) || (bits & Legal.calendar) !== 0
  if (hasDay && (bits & Legal.byWhen || !(bits & Legal.received))) return true
  // "Du kan se vores svarfrister på www.…".
  return holdsKind(sentence, TokenKind.url) && (bits & Legal.answer) !== 0
}
