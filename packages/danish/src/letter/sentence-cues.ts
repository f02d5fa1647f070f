import type { Role, Section } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { Clause, type Clauses, readClauses, roomForClauses } from './clauses.ts'
import type { CueName } from './cue-phrases.ts'
import { type CueWeights, weighCues } from './cue-settings.ts'

/** A sentence of the letter (or its title or a heading) with what it holds, for finding kind and main message. */
export interface SentenceCues {
  readonly block: number
  readonly role: Role
  readonly section: Section
  /** Token rows of the sentence. */
  readonly from: number
  readonly to: number
  /** Number of running-text sentences before this one, rows of tables between them counted too. */
  readonly order: number
  readonly cues: Readonly<Partial<Record<CueName, number>>>
  readonly hasReader: boolean
  readonly hasSender: boolean
  readonly hasAmount: boolean
  readonly hasDate: boolean
  /** Names a day and a time of the day: an appointment. */
  readonly isAppointment: boolean
  readonly hasNumber: boolean
  readonly isQuestion: boolean
  /** Begins with hvis, når, såfremt … or with its verb ("Betaler du ikke, …"): tells a condition, not a decision. */
  readonly isConditional: boolean
  readonly hasFiniteVerb: boolean
  /** Begins with a verb in the imperative: "Send os …", "Stop arbejdet". */
  readonly isRequest: boolean
  /** Begins with what the reader did: "Du ringede den 3. marts …". */
  readonly isTold: boolean
  /** Denies something, in any clause. */
  readonly isDenied: boolean
  readonly words: number
}

/** All sentences of title, headings and running text, in text order. */
export function collectSentences(
  facts: readonly DanishBlock[],
  roles: readonly Role[],
  sections: readonly Section[],
): readonly SentenceCues[] {
  const sentences: SentenceCues[] = []
  const clauses = roomForClauses()
  let order = 0
  for (let index = 0; index < facts.length; index++) {
    const block = facts[index]!
    const role = roles[index]!
    const isRunning = isRunningText(role)
    if (role === 'table') order++
    if (role !== 'title' && role !== 'heading' && !isRunning && !isAppointmentLine(block, role, order)) continue
    const hits = block.phrases()
    let hit = 0
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      const first = hit
      while (hit < hits.length && hits[hit]!.from < to) hit++
      readClauses(block, from, to, clauses)
      const cues = weighCues(block, hits, first, hit, to, clauses, role === 'title' || role === 'heading')
      addPlainActs(block, from, clauses, cues)
      sentences.push(describe(block, index, role, sections[index]!, from, to, order, cues, clauses))
      if (isRunning) order++
    }
  }
  return sentences
}

/** A day and a time on a line of their own, as a summons sets them: not the telephone hours in the letterhead. */
function isAppointmentLine(block: DanishBlock, role: Role, order: number): boolean {
  return role === 'table' && order > 0 && block.holdsKind(TokenKind.date) && block.holdsKind(TokenKind.time)
}

/** Clauses that state nothing of their own. */
const dependent = Clause.hypothetical | Clause.relative | Clause.consequence | Clause.past

/** Verbs of the imperative by which a letter only shows the way: "Ring til os", "Læs mere". */
const pointing = new Set('ring kontakt læs se husk klag søg vent skriv spørg sig vær bemærk tænk brug'.split(' '))

/**
 * What a clause does by its grammar alone, whatever its verb: the sender denies ("Vi laver derfor ikke fartbump"), the
 * reader may ("I kan bruge arealet"), the reader is told to do something by a day ("Indberet jeres tal senest …").
 */
function addPlainActs(block: DanishBlock, from: number, clauses: Clauses, cues: CueWeights): void {
  const isDone = cues.refusal !== undefined || cues.grant !== undefined || cues.stop !== undefined || cues.payment !== undefined
  if (!isDone && cues.nothing === undefined && cues.rule === undefined && cues.asked === undefined) {
    for (let at = 0; at < clauses.count; at++) {
      const bits = clauses.bits[at]!
      if (bits & dependent || (at + 1 < clauses.count && clauses.bits[at + 1]! & Clause.until)) continue
      if (bits & Clause.denied && (bits & Clause.sender || (bits & Clause.reader && bits & Clause.can))) cues.denial = (cues.decision ?? 0) > 0 ? 2.2 : 1.5
      else if (bits & Clause.reader && bits & Clause.can && (bits & (Clause.denied | Clause.content)) === 0) cues.allowance = 1.6
    }
  }
  if (clauses.hasTime && clauses.hasDate && clauses.cues & Cue.reader && (clauses.bits[0]! & (Clause.past | Clause.hypothetical)) === 0) cues.summons = (cues.summons ?? 0) + 1.2
  if (cues.deadline === undefined || !(clauses.hasDate || cues.deadline >= 1)) return
  if (isDone || cues.hearing !== undefined || cues.receipt !== undefined || clauses.hasTime) return
  if (isImperative(block, from) && !pointing.has(block.wordAt(from))) cues.request = (cues.request ?? 0) + 1.8
  else if (cues.duty !== undefined && (clauses.bits[0]! & Clause.hypothetical) === 0) cues.request = (cues.request ?? 0) + 0.8
}

function describe(
  block: DanishBlock,
  index: number,
  role: Role,
  section: Section,
  from: number,
  to: number,
  order: number,
  cues: SentenceCues['cues'],
  clauses: Clauses,
): SentenceCues {
  const isQuestion = block.signAt(to - 1) === 0x3f
  const isRequest = isImperative(block, from)
  return {
    block: index,
    role,
    section,
    from,
    to,
    order,
    cues,
    hasReader: (clauses.cues & (Cue.reader | Cue.thirdReader)) !== 0,
    hasSender: (clauses.cues & (Cue.sender | Cue.thirdSender)) !== 0,
    hasAmount: clauses.hasAmount,
    hasDate: clauses.hasDate || clauses.hasTime,
    isAppointment: clauses.hasTime && clauses.hasDate,
    hasNumber: clauses.hasNumber,
    isQuestion,
    isConditional: !isQuestion && clauses.count > 0 && (clauses.bits[0]! & Clause.hypothetical) !== 0,
    hasFiniteVerb: clauses.hasFiniteVerb || isRequest,
    isRequest,
    isTold: (clauses.bits[0]! & (Clause.past | Clause.reader)) === (Clause.past | Clause.reader),
    isDenied: (clauses.cues & Cue.denial) !== 0,
    words: clauses.words,
  }
}

/** "Stop arbejdet", "Send os …": not "Svar på din klage", where a preposition shows the noun. */
function isImperative(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbImperative) !== 0 && (block.tagsAt(row + 1) & Tag.Preposition) === 0
}
