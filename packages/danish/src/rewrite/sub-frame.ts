import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isPluralYou } from '../facts/passive-subject.ts'
import type { Rows } from '../facts/passive-subject.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { NoFix } from './edits.ts'
import { type Frame, isAdverbialFront, isPlaceholder, isRelativeRest, isSubAdverb, type SubjectPlace } from './frame-parts.ts'
import { isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { objectForm } from './people.ts'

/** "efter at støtte er bevilget": a noun in the shape of an infinitive, with its verb right behind it. */
function isNounWithVerb(block: DanishBlock, row: number, finite: number): boolean {
  return isNoun(block, row) && finite === row + 1 && (block.cuesAt(finite) & (Cue.vaere | Cue.blive | Cue.have)) !== 0
}

/** A subordinate clause: subject, then adverbs, then the finite verb. */
export function subFrame(block: DanishBlock, start: number, finite: number, verb: number): Frame | NoFix {
  let at = finite
  while (at > start && (isSubAdverb(block, at - 1) || (at < finite && (isJoined(block, at - 1) || isWhole(block, at - 1))))) at--
  const adverbs = at < finite ? { from: at, to: finite } : null
  const word = block.wordAt(start)
  const make = (place: SubjectPlace, subject: Rows | null): Frame => ({
    from: start, isSub: true, isInverted: false, place, subject, adverbs,
  })
  // "idet dog et beløb kan overføres": an adverb before the subject. "evnen til at færdes kan": an infinitive, and no subject.
  if (word === 'dog' || (block.wordAt(start - 1) === 'at' && block.tagsAt(start - 2) & Tag.Preposition && block.tagsAt(start) & (Tag.VerbSPresent | Tag.VerbInfinitive) && !isNounWithVerb(block, start, finite))) return 'uklar-saetning'
  if (word === 'der') return restOf(block, make('expletive', { from: start, to: start + 1 }), finite)
  if (at === start) return make('relative', null)
  // "i hvilken sag", "hvilket beløb": the question's own noun.
  const isBare = (block.tagsAt(start) & (Tag.Pronoun | Tag.Determiner)) === 0
  if (/^hvilke[nt]?$/.test(word) || (isBare && /^hvilke[nt]?$/.test(block.wordAt(start - 1)))) return 'uklar-saetning'
  // "inden 4 uger": a time, and no clause.
  if (/^(?:inden|før|siden|efter|fra|til)$/.test(block.wordAt(start - 1)) && block.kindAt(start) !== TokenKind.word) return 'uklar-saetning'
  // "da udgifter afholdt før en bevilling ikke dækkes": a phrase inside a clause that has opened before.
  if (/^(?:inden|før|efter|siden)$/.test(block.wordAt(start - 1)) && block.tagsAt(start - 2) & Tag.VerbParticiple && opensEarlier(block, start - 2)) return 'uklar-saetning'
  // "idet det efter en vurdering skønnes, at": the placeholder before a phrase.
  if (word === 'det' && block.tagsAt(start + 1) & Tag.Preposition && isPlaceholder(block, start, verb)) {
    return { ...make('expletive', { from: start, to: start + 1 }), adverbs: { from: start + 1, to: finite } }
  }
  // "hvori støtte er påkrævet, opgøres": the clause ended before the comma.
  if (block.signAt(finite - 1) === 0x2c && isRelativeRest(block, start, finite - 1)) return 'uklar-saetning'
  const subject = { from: start, to: at }
  if (block.wordAt(start - 1) === 'hvis' && isOwner(block, start - 1)) return 'uklar-saetning'
  if (word === 'det' && at === start + 1 && (block.wordAt(start - 1) === 'som' || isPlaceholder(block, start, verb))) {
    return make('expletive', subject)
  }
  if (block.tagsAt(start) & Tag.Preposition && !isPluralYou(block, start)) return 'uklar-saetning'
  const end = subjectEnd(block, start, at)
  if (end === start) return 'uklar-saetning'
  const behind = end < finite ? { from: end, to: finite } : null
  // "at De som nabo ikke blev inviteret": it is the one invited who is a neighbour.
  if (behind !== null && block.wordAt(end) === 'som' && !/^(?:udgangspunkt|hovedregel|regel)$/.test(block.wordAt(end + 1))) return 'uklar-saetning'
  return { ...make('front', { from: start, to: end }), adverbs: behind }
}

/** Whether a conjunction before a row still waits for its verb. */
function opensEarlier(block: DanishBlock, row: number): boolean {
  for (let at = row - 1; at > row - 6 && at >= block.from && block.signAt(at) === 0; at--) {
    if (block.cuesAt(at) & (Cue.modal | Cue.have | Cue.vaere | Cue.blive)) return false
    if (/^(?:da|fordi|at|hvis|idet|som)$/.test(block.wordAt(at))) return true
  }
  return false
}

/**
 * The row past the subject before adverbs: a pronoun stands alone, and a phrase that tells how or when ("efter § 3",
 * "mod forventning") is not the noun's own. `start` where no noun phrase begins.
 */
function subjectEnd(block: DanishBlock, start: number, to: number): number {
  const first = nounPhraseEnd(block, start, to)
  if (first === start || first === to) return first
  const next = block.wordAt(first)
  if (next === 'og' || next === 'eller') return to
  if (objectForm(block.wordAt(start)) !== null && first === start + 1) return first
  for (let at = first; at < to; at++) {
    // "behovet ikke på anden måde": what is denied is the clause.
    // "erstatning for ikke returnerede bøger": there it is the word behind it.
    if (block.wordAt(at) === 'ikke' && !(block.tagsAt(at + 1) & (Tag.VerbParticipleInflected | Tag.AdjE))) return at
    const kind = block.kindAt(at + 1)
    // "klagen af 9. september": which, and not when.
    const isLaw = block.tagsAt(at) & Tag.Preposition && block.wordAt(at) !== 'af' && (kind === TokenKind.statuteRef || kind === TokenKind.date)
    // "eleverne under arbejdet": when, and not which.
    const isTime = /^(?:under|indtil|siden|inden)$/.test(block.wordAt(at)) && kind === TokenKind.word && isNoun(block, to - 1) &&
      (block.tagsAt(at + 1) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Genitive)) !== 0
    if (isLaw || isTime || modes.has(`${block.wordAt(at)} ${block.wordAt(at + 1)}`)) return at
  }
  return to
}

/** "dæk, hvis bæreevne": the genitive of "som" and no condition. */
function isOwner(block: DanishBlock, row: number): boolean {
  const behind = block.tagsAt(row + 1)
  return block.signAt(row - 1) === 0x2c && isNoun(block, row - 2) && (behind & Tag.NounSgIndef) !== 0 &&
    !(behind & (Tag.Determiner | Tag.Pronoun)) && (block.tagsAt(row - 2) & (Tag.NounSgIndef | Tag.NounSgDef)) !== 0
}

/** Beginnings of phrases that tell how, when or by what right, and never belong to a noun. */
const modes = new Set([
  'mod forventning', 'i modsat', 'i medfør', 'i henhold', 'i øvrigt', 'i så', 'i givet', 'som udgangspunkt', 'som hovedregel',
  'på nuværende', 'i dag', 'i går', 'pr dags', 'for tiden', 'i fornødent', 'efter omstændighederne',
])

/** Behind "der" all up to the verb is adverbs and phrases: "at der i sagen ikke er". */
function restOf(block: DanishBlock, frame: Frame, finite: number): Frame | NoFix {
  const from = frame.from + 1
  if (from < finite && nounPhraseEnd(block, from, finite) > from && !isAdverbialFront(block, from, finite)) return 'uklar-saetning'
  return { ...frame, adverbs: from < finite ? { from, to: finite } : null }
}

/** "helt" before "eller delvist". */
function isWhole(block: DanishBlock, row: number): boolean {
  return block.wordAt(row) === 'helt' && /^(?:eller|og)$/.test(block.wordAt(row + 1))
}

/** "helt eller delvist": adverbs that are joined. */
function isJoined(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  return (word === 'eller' || word === 'og') && (isSubAdverb(block, row - 1) || block.wordAt(row - 1) === 'helt')
}
