import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { endsSentence, isFinite, isSubordinator, nominal } from './passive-clause.ts'
import { isNounFirst, isStateBefore, VerbKind, verbKindAt } from './passive-verbs.ts'

/** Participles that make no passive with være. */
const unchanging = VerbKind.state | VerbKind.change

/** Most tokens between auxiliary and participle. */
const reach = 14

const comma = 0x2c

/** Readings that are commoner than a participle of the same shape: "om", "under", "kendt" as something else. */
const otherwise = Tag.Preposition | Tag.Conjunction | Tag.Subjunction | Tag.Pronoun | Tag.Determiner | Tag.Numeral |
  Tag.Auxiliary

/**
 * The participle that an auxiliary (a form of blive or være) governs, sought in its clause; 0 when there is none, or
 * when it is an adjective here. A word that is a noun too ("beløbet", "taget") yields to a clearer one behind it.
 */
export function participleAfter(block: DanishBlock, row: number): number {
  const isBlive = (block.cuesAt(row) & Cue.blive) !== 0
  let unsure = 0
  let inInsertion = false
  let insertionHasVerb = false
  let isOthers = false
  for (let at = row + 1; at < block.to && at <= row + reach; at++) {
    const sign = block.signAt(at)
    if (endsSentence(sign)) break
    if (sign === comma) {
      // An insertion runs from comma to comma: "bliver det beløb, du skylder, skrevet".
      inInsertion = !inInsertion
      insertionHasVerb = false
      continue
    }
    const cues = block.cuesAt(at)
    const tags = block.tagsAt(at)
    if (isSubordinator(block, at) && !isAdverbialSo(block, at)) {
      if (!inInsertion) break
      insertionHasVerb = true
      continue
    }
    if (cues & Cue.blive && !isBlive) return 0
    if (cues & (Cue.have | Cue.vaere | Cue.modal) || isFinite(block, at)) {
      if (inInsertion) insertionHasVerb = true
      else if (!isBareRelative(block, row, at)) break
      isOthers = (cues & (Cue.have | Cue.vaere)) !== 0
      continue
    }
    if (inInsertion && insertionHasVerb) continue
    if (isOthers && tags & Tag.VerbParticiple) {
      isOthers = false
      continue
    }
    if (block.wordAt(at) === 'end') break
    if (tags & Tag.VerbInfinitive && block.wordAt(at - 1) === 'at') break
    const word = block.wordAt(at)
    const kind = tags & (Tag.VerbParticiple | Tag.AdjBase) ? verbKindAt(block, at) : 0
    const isHead = !isAttributive(block, at)
    if (kind & VerbKind.mind && isHead) return 0
    if (!isBlive && isHead && (kind & unchanging || isStateBefore(word, block.wordAt(at + 1)))) return 0
    if (cues & Cue.adjectival && isBlive && !(tags & Tag.VerbParticiple)) return 0
    if (inInsertion && isListEnd(block, at)) inInsertion = false
    if (!(tags & Tag.VerbParticiple) || (tags & otherwise && word !== 'forudsat') || inInsertion) continue
    if (block.tokens.flags[at]! & TokenFlag.capital && !isAllCaps(block, row)) continue
    // "forfalden", "given": with this ending the participle is an adjective today.
    if (!isHead || word.endsWith('en')) continue
    if (!isBlive && degrees.has(block.wordAt(at - 1))) return 0
    if (tags & nominal) {
      if (!isNounFirst(word) && !followsNounCaller(block, at)) unsure = at
      continue
    }
    return isAfterArticleNoun(block, row, at) ? unsure : at
  }
  return unsure
}

function isAllCaps(block: DanishBlock, row: number): boolean {
  return (block.tokens.flags[row]! & TokenFlag.allCaps) !== 0
}

/** "så" inside a clause is an adverb: "blev så sendt". */
function isAdverbialSo(block: DanishBlock, at: number): boolean {
  const word = block.wordAt(at)
  return (word === 'så' || word === 'da') && block.signAt(at - 1) !== comma
}

/** "huset, garagen og udhuset": a comma of a list, not of an insertion. */
function isListEnd(block: DanishBlock, at: number): boolean {
  return (block.tagsAt(at) & Tag.Conjunction) !== 0 && (block.tagsAt(at - 1) & (nominal | Tag.Proper)) !== 0
}

/** "bliver det beløb du skylder skrevet", "den hjælp der gives": a relative clause that no comma opens. */
function isBareRelative(block: DanishBlock, row: number, at: number): boolean {
  if (at < row + 3) return false
  return (block.tagsAt(at - 1) & Tag.Pronoun) !== 0 && (block.tagsAt(at - 2) & nominal) !== 0
}

/** Words of degree make an adjective of a participle: "er fuldt oplyst", "er betydeligt nedsat". */
const degrees = new Set(
  `
meget helt fuldt fuldstændig fuldstændigt godt dårligt tilstrækkelig tilstrækkeligt utilstrækkeligt stærkt svært
særlig særligt særdeles yderst ganske temmelig ret lidt mere mest mindre mindst for så lige betydeligt varigt
permanent alvorligt dybt hårdt højt lavt bredt
`.trim().split(/\s+/),
)

/** "behandlet kød", "et begrænset beløb": a participle before its noun, behind a word that calls for one. */
function isAttributive(block: DanishBlock, row: number): boolean {
  const after = block.tagsAt(row + 1)
  if (!(after & nominal) || after & (Tag.Preposition | Tag.Pronoun | Tag.Determiner | Tag.Conjunction)) return false
  const before = block.tagsAt(row - 1)
  return (before & Tag.Determiner) !== 0 || ((before & Tag.Preposition) !== 0 && !(before & Tag.Adverb))
}

/** Whether the word before calls for a noun: "i stedet", "det nye taget", "kommunens lånet". */
function followsNounCaller(block: DanishBlock, row: number): boolean {
  const before = block.tagsAt(row - 1)
  if (before & (Tag.Preposition | Tag.AdjE) && !(before & Tag.Adverb)) return true
  if (before & Tag.Genitive && !(before & Tag.Auxiliary)) return true
  return (before & Tag.Determiner) !== 0 && !(before & Tag.Pronoun)
}

/**
 * "Det er en ydelse fastsat ved lov": behind its own noun the participle is an attribute. Only behind a form of være
 * whose subject stands before it, and a noun with an indefinite article.
 */
function isAfterArticleNoun(block: DanishBlock, row: number, at: number): boolean {
  const before = block.tagsAt(at - 1)
  if (block.cuesAt(row) & Cue.blive || !(before & nominal) || before & (Tag.Pronoun | Tag.Adverb)) return false
  const subject = block.tagsAt(row - 1)
  if (!(subject & (nominal | Tag.Pronoun)) || block.kindAt(row - 1) !== TokenKind.word) return false
  for (let back = at - 2; back > row; back--) {
    const word = block.wordAt(back)
    if (word === 'en' || word === 'et') return true
  }
  return false
}

/** The rows of participles that share the auxiliary: "er modtaget og vurderet", "blev åbnet, læst og sendt". */
export function coordinatedWith(block: DanishBlock, verb: number): readonly number[] {
  const rows: number[] = []
  for (let at = verb + 1; at + 1 < block.to; ) {
    const joins = block.signAt(at) === comma || (block.tagsAt(at) & Tag.Conjunction) !== 0
    if (!joins) break
    let next = at + 1
    while (next < at + 4 && (block.tagsAt(next) & (Tag.Adverb | Tag.VerbParticiple)) === Tag.Adverb) next++
    const tags = block.tagsAt(next)
    const word = block.wordAt(next)
    if (!(tags & Tag.VerbParticiple) || tags & otherwise || isNounFirst(word)) break
    if (verbKindAt(block, next) & (VerbKind.state | VerbKind.mind)) break
    rows.push(next)
    at = next + 1
  }
  return rows
}
