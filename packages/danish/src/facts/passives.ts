import type { Section } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { actorOf, type HiddenActor } from './passive-actor.ts'
import { clauseStart, expletiveOf, finiteOf, modalOf } from './passive-clause.ts'
import { agentOf } from './passive-doer.ts'
import { isLeft } from './passive-judgement.ts'
import { isOthersDeed } from './passive-others.ts'
import { isOutsideOwn } from './passive-own.ts'
import { isOutsideReaders } from './passive-readers.ts'
import { passiveLemma } from './passive-lemma.ts'
import { type Place, placeOf } from './passive-place.ts'
import { coordinatedWith, participleAfter } from './passive-participle.ts'
import { isSPassive } from './passive-s-verb.ts'
import { type Rows, subjectOf } from './passive-subject.ts'
import { VerbKind, verbKindAt } from './passive-verbs.ts'

export type PassiveForm = 's-passiv' | 'blive-passiv' | 'vaere-passiv'

/** When: of the finite verb; perfect for "er blevet sendt" and "har været forelagt"; infinitive behind "at". */
export type PassiveTense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'infinitive'

/** A passive with the parts that the clause lets us know. Rows are token rows of the block. */
export interface Passive {
  readonly form: PassiveForm
  /** The s-verb, or the auxiliary up to and with the participle. */
  readonly from: number
  readonly to: number
  /** Offsets from the start of the block. */
  readonly start: number
  readonly end: number
  /** Row of the word that carries the meaning: the s-verb or the participle. */
  readonly verb: number
  /** Rows of further participles that share the auxiliary: "er modtaget og vurderet". */
  readonly coordinated: readonly number[]
  /** Row of a modal verb that governs it, or -1. */
  readonly modal: number
  /** Row of the clause's finite verb, and the clause's first row. */
  readonly finite: number
  readonly clause: number
  /** What the clause is to the rest of its sentence. */
  readonly place: Place
  /** "der" or "det" as a mere placeholder subject. */
  readonly expletive: '' | 'der' | 'det'
  /** Row of "af" that names who acts, or -1. */
  readonly agent: number
  /** The infinitive as the lexicon has it; empty for a verb it does not know. */
  readonly lemma: string
  readonly tense: PassiveTense
  /** The subject phrase, null where the clause shows none. */
  readonly subject: Rows | null
  /** Who hides behind it, as far as the clause and the verb tell. */
  readonly actor: HiddenActor
  /** Whether a good editor would let it stand in running text. */
  readonly leave: boolean
  /** The same in a section of the letter. */
  leaveIn(section: Section): boolean
}

/** Finds the passives of a block. */
export function findPassives(block: DanishBlock): readonly Passive[] {
  const passives: Passive[] = []
  if (!block.holdsTag(Tag.VerbSPresent | Tag.VerbSPast) && !block.holdsCue(Cue.blive | Cue.vaere)) return passives
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word) continue
    const tags = block.tagsAt(row)
    if (tags & (Tag.VerbSPresent | Tag.VerbSPast)) {
      if (isSPassive(block, row, tags)) passives.push(new FoundPassive(block, 's-passiv', row, row))
      continue
    }
    const cues = block.cuesAt(row)
    if (!(cues & (Cue.blive | Cue.vaere))) continue
    const verb = participleAfter(block, row)
    if (verb === 0) continue
    if (cues & Cue.blive) {
      passives.push(new FoundPassive(block, 'blive-passiv', auxiliaryStart(block, row, Cue.vaere | Cue.have), verb))
    } else if (isShortened(block, row, verb)) {
      passives.push(new FoundPassive(block, 'vaere-passiv', auxiliaryStart(block, row, Cue.have), verb))
    } else continue
    row = verb
  }
  return passives
}

/** "er den 4. marts blevet partshørt", "har været forelagt": begins with the auxiliary before blevet and været. */
function auxiliaryStart(block: DanishBlock, row: number, auxiliaries: number): number {
  const word = block.wordAt(row)
  if (word !== 'blevet' && word !== 'været') return row
  for (let at = row - 1; at >= block.from && at > row - 10; at--) {
    if (block.signAt(at) === 0x2c || block.cuesAt(at) & Cue.clauseStart && !(block.cuesAt(at) & Cue.expletive)) break
    if (block.cuesAt(at) & auxiliaries) return at
  }
  return row
}

/**
 * være + participle as a shortened passive: somebody has done something and is not named. Verbs of motion and change
 * make their perfect with være; those that go both ways are passives only where "der" stands by or "af" names a doer.
 */
function isShortened(block: DanishBlock, row: number, verb: number): boolean {
  if (!(verbKindAt(block, verb) & VerbKind.either)) return true
  return block.wordAt(verb + 1) === 'af' || expletiveOf(block, row) === 'der'
}

/** Rows and offsets are found at once; what takes a look at the clause when first asked for. */
class FoundPassive implements Passive {
  readonly form: PassiveForm
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly verb: number
  readonly modal: number
  readonly finite: number
  readonly expletive: '' | 'der' | 'det'
  readonly agent: number
  private readonly block: DanishBlock
  private foundClause = -1
  private foundPlace: Place | undefined
  private foundLemma: string | undefined
  private foundActor: HiddenActor | undefined
  private foundSubject: Rows | null | undefined

  constructor(block: DanishBlock, form: PassiveForm, from: number, verb: number) {
    this.block = block
    this.form = form
    this.from = from
    this.to = verb + 1
    this.start = block.tokens.start[from]!
    this.end = block.tokens.end[verb]!
    this.verb = verb
    this.modal = modalOf(block, from)
    this.finite = finiteOf(block, from, this.modal)
    this.expletive = expletiveOf(block, this.finite)
    this.agent = agentOf(block, verb)
  }

  get coordinated(): readonly number[] {
    return this.form === 's-passiv' ? [] : coordinatedWith(this.block, this.verb)
  }

  get clause(): number {
    if (this.foundClause < 0) this.foundClause = clauseStart(this.block, this.finite)
    return this.foundClause
  }

  get place(): Place {
    return (this.foundPlace ??= placeOf(this.block, this))
  }

  get lemma(): string {
    return (this.foundLemma ??= passiveLemma(this.block.wordAt(this.verb), this.block.lexicon))
  }

  get subject(): Rows | null {
    if (this.foundSubject === undefined) {
      const found = subjectOf(this.block, this.clause, this.finite, this.verb)
      this.foundSubject = this.expletive !== '' && found !== null && found.to - found.from === 1 ? null : found
    }
    return this.foundSubject
  }

  get tense(): PassiveTense {
    const { block, from, verb } = this
    const first = this.modal < 0 ? from : this.finite
    const word = block.wordAt(first)
    const isOwnPast = (block.tagsAt(first) & (Tag.VerbPast | Tag.VerbSPast)) !== 0
    const isPast = isOwnPast || word === 'var' || word === 'blev' || word === 'havde'
    if (this.modal < 0 && block.wordAt(from - 1) === 'at' && block.tagsAt(from) & infinitive) return 'infinitive'
    const isPerfect = block.cuesAt(from) & Cue.have || (this.form === 'blive-passiv' && block.cuesAt(from) & Cue.vaere)
    if (isPerfect && verb > from) return isPast ? 'pluperfect' : 'perfect'
    return isPast ? 'past' : 'present'
  }

  get actor(): HiddenActor {
    if (this.foundActor === undefined) {
      const { block } = this
      const found = actorOf(block, this)
      const isOthers = found === 'sender' ? isOthersDeed(block, this) || isOutsideOwn(block, this) : found === 'reader' && isOutsideReaders(block, this)
      this.foundActor = isOthers ? 'unknown' : found
    }
    return this.foundActor
  }

  get leave(): boolean {
    return this.leaveIn('none')
  }

  leaveIn(section: Section): boolean {
    return isLeft(this.block, this, section)
  }
}

/** An s-form is an infinitive as well as a present. */
const infinitive = Tag.VerbInfinitive | Tag.VerbSPresent
