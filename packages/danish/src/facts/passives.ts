import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isSentenceStart } from './address-forms.ts'
import type { DanishBlock } from './block.ts'

export type PassiveForm = 's-passiv' | 'blive-passiv' | 'vaere-passiv'

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
  /** Row of a modal verb that governs it, or -1. */
  readonly modal: number
  /** "der" or "det" as a mere placeholder subject. */
  readonly expletive: '' | 'der' | 'det'
  /** Row of "af" that names who acts, or -1. */
  readonly agent: number
}

/** Most tokens between auxiliary and participle. */
const reach = 9

/** Finds the passives of a block. */
export function findPassives(block: DanishBlock): readonly Passive[] {
  const passives: Passive[] = []
  if (!block.holdsTag(Tag.VerbSPresent | Tag.VerbSPast) && !block.holdsCue(Cue.blive | Cue.vaere)) return passives
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word) continue
    const tags = block.tagsAt(row)
    if (tags & (Tag.VerbSPresent | Tag.VerbSPast) && isSPassive(block, row, tags)) {
      passives.push(make(block, 's-passiv', row, row))
      continue
    }
    const cues = block.cuesAt(row)
    if (cues & Cue.blive) {
      const verb = participleAfter(block, row, Cue.adjectival)
      if (verb > 0) {
        passives.push(make(block, 'blive-passiv', auxiliaryStart(block, row), verb))
        row = verb
      }
    } else if (cues & Cue.vaere) {
      const verb = shortenedPassive(block, row)
      if (verb > 0) {
        passives.push(make(block, 'vaere-passiv', row, verb))
        row = verb
      }
    }
  }
  return passives
}

/** "er blevet behandlet" and "vil blive sendt" begin with the auxiliary before blive. */
function auxiliaryStart(block: DanishBlock, row: number): number {
  return block.wordAt(row) === 'blevet' && block.cuesAt(row - 1) & (Cue.vaere | Cue.have) ? row - 1 : row
}

function make(block: DanishBlock, form: PassiveForm, from: number, verb: number): Passive {
  const to = verb + 1
  return {
    form,
    from,
    to,
    start: block.tokens.start[from]!,
    end: block.tokens.end[verb]!,
    verb,
    modal: modalOf(block, from),
    expletive: expletiveOf(block, from),
    agent: block.wordAt(to) === 'af' ? to : -1,
  }
}

const nominal = Tag.NounSgIndef | Tag.NounSgDef | Tag.NounPlIndef | Tag.NounPlDef

function isSPassive(block: DanishBlock, row: number, tags: number): boolean {
  const cues = block.cuesAt(row)
  if (cues & (Cue.deponent | Cue.notVerb)) return false
  if (tags & (Tag.Adverb | Tag.Pronoun | Tag.Preposition | Tag.Conjunction | Tag.Subjunction)) return false
  const isCapital = (block.tokens.flags[row]! & TokenFlag.capital) !== 0
  if (isCapital && !isSentenceStart(block, row)) return false
  const before = block.tagsAt(row - 1)
  const after = block.tagsAt(row + 1)
  if (tags & (nominal | Tag.Genitive | Tag.AdjBase | Tag.AdjE)) {
    // A form that is a genitive or a plural noun too ("klages", "anklages"): not behind a word that calls for a noun.
    if (before & (Tag.Determiner | Tag.AdjE | Tag.AdjBase) && !(before & (Tag.Pronoun | Tag.Adverb))) return false
    if (before & Tag.Preposition && block.wordAt(row - 1) !== 'at') return false
    if (isCapital && after & nominal && !(after & (Tag.Determiner | Tag.Pronoun))) return false
  }
  return !isReciprocal(block, row)
}

/** "vi ses", "I tales ved", "følges ad": people doing something to each other, not a passive. */
function isReciprocal(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  const next = block.wordAt(row + 1)
  if (/^(?:ses|tales|skilles|følges|hjælpes|kysses|høres|deles)$/.test(word)) {
    if (next === 'ad' || next === 'ved' || next === 'om') return true
    const subject = block.wordAt(row - 1)
    return word !== 'deles' && word !== 'høres' && /^(?:vi|i)$/.test(subject)
  }
  return /^(?:kendes|brydes)$/.test(word) && next === 'ved'
}

/** The participle that an auxiliary governs, sought in its clause; 0 when there is none or it is an adjective here. */
function participleAfter(block: DanishBlock, row: number, adjectival: number): number {
  for (let at = row + 1; at < block.to && at <= row + reach; at++) {
    const sign = block.signAt(at)
    if (sign === 0x2e || sign === 0x3b || sign === 0x3a || sign === 0x3f || sign === 0x21) return 0
    const cues = block.cuesAt(at)
    if (cues & Cue.clauseStart && !(cues & Cue.expletive) && !/^(?:og|eller|så|da)$/.test(block.wordAt(at))) return 0
    if (cues & adjectival) return 0
    const tags = block.tagsAt(at)
    if (tags & Tag.VerbInfinitive && block.wordAt(at - 1) === 'at') return 0
    if (!(tags & Tag.VerbParticiple)) continue
    if (tags & (Tag.Preposition | Tag.Conjunction | Tag.Pronoun | Tag.Determiner | Tag.Numeral | Tag.Auxiliary)) continue
    if (isAttributive(block, at, tags)) continue
    return at
  }
  return 0
}

/** "behandlet kød", "et begrænset beløb": a participle directly before its noun, behind a determiner. */
function isAttributive(block: DanishBlock, row: number, tags: number): boolean {
  const after = block.tagsAt(row + 1)
  if (!(after & nominal) || after & (Tag.Preposition | Tag.Pronoun | Tag.Determiner | Tag.Conjunction)) return false
  const before = block.tagsAt(row - 1)
  return (before & Tag.Determiner) !== 0 && (tags & (Tag.VerbParticiple | Tag.AdjBase)) !== 0
}

/**
 * være + participle where nobody is said to have acted: "der er foretaget", "det er oplyst, at". Other clauses with
 * være and a participle mostly tell a state and are left alone.
 */
function shortenedPassive(block: DanishBlock, row: number): number {
  const expletive = expletiveOf(block, row)
  if (expletive === '' || block.cuesAt(row + 1) & Cue.blive) return 0
  const verb = participleAfter(block, row, Cue.adjectival | Cue.blive)
  if (verb === 0) return 0
  if (expletive === 'der') return block.tagsAt(verb) & Tag.AdjBase && !(block.tagsAt(verb) & Tag.VerbParticiple) ? 0 : verb
  const next = block.signAt(verb + 1) === 0x2c ? block.wordAt(verb + 2) : block.wordAt(verb + 1)
  return next === 'at' || next === 'hvorvidt' || next === 'om' ? verb : 0
}

/** "der" or "det" right before the verb, or right behind it in a clause that begins with something else. */
function expletiveOf(block: DanishBlock, row: number): '' | 'der' | 'det' {
  for (const at of [row - 1, row + 1, row - 2]) {
    if (!(block.cuesAt(at) & Cue.expletive)) continue
    const word = block.wordAt(at)
    if (at === row - 2 && !(block.cuesAt(row - 1) & (Cue.modal | Cue.have | Cue.negation))) continue
    if (at === row - 1 && word === 'der' && isRelative(block, at)) return ''
    return word === 'der' ? 'der' : 'det'
  }
  return ''
}

/** "der" behind a noun or a comma that follows one is a relative pronoun: "de oplysninger, der er indhentet". */
function isRelative(block: DanishBlock, row: number): boolean {
  const at = block.signAt(row - 1) === 0x2c ? row - 2 : row - 1
  return (block.tagsAt(at) & (nominal | Tag.Pronoun)) !== 0 && at >= block.from && (block.tagsAt(at) & Tag.Subjunction) === 0
}

function modalOf(block: DanishBlock, row: number): number {
  for (let at = row - 1; at >= block.from && at >= row - 4; at--) {
    if (block.signAt(at) !== 0) return -1
    if (block.cuesAt(at) & Cue.modal) return at
  }
  return -1
}
