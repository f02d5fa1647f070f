import { TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { nounPhraseEnd } from './clause-backward.ts'
import type { Stretch } from './clauses.ts'
import { type ClauseView, closed, noun, Order, viewOf, wordsBetween } from './clause-words.ts'
import { nounBehind, nounBefore, type NounPlace } from './nominal-nouns.ts'
import {
  eventVerbs, framingPrepositions, keptVerbs, type LightVerb, lightVerbs, type NominalFrameKind, purposeVerbs,
} from './nominal-verbs.ts'

/**
 * An action that is said with a noun, and the word that frames it: "foretage en vurdering af sagen", "udbetaling sker",
 * "ved behandlingen af sagen". Rows count like the tokens; offsets from the start of the block.
 */
export interface NominalFrame {
  readonly kind: NominalFrameKind
  /** From the first to the last of frame word and noun; behind a preposition with its "af". */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** Row of the light verb, or of the first word of the preposition. */
  readonly head: number
  /** foretage, ske, finde sted, ved, med henblik på … */
  readonly lemma: string
  /** Row of the noun of action. */
  readonly noun: number
  /** Infinitive of the verb behind the noun: vurdere. */
  readonly verb: string
  /** Row of the "af" behind the noun; -1 when there is none. */
  readonly af: number
  /** What stands behind "af": what the action is done to, seldom who does it. */
  readonly object: Stretch | null
}

/** Finds the framed nouns of action in a block, in text order. */
export function findNominalFrames(block: DanishBlock): readonly NominalFrame[] {
  if (!block.holdsCue(Cue.lightVerb | Cue.framing)) return []
  const frames: NominalFrame[] = []
  const view = viewOf(block)
  for (let sentence = 0; sentence + 1 < block.sentences.length; sentence++) {
    const to = block.sentences[sentence + 1]!
    for (let row = block.sentences[sentence]!; row < to; row++) {
      const cues = block.tokens.cues[row]!
      if (!(cues & (Cue.lightVerb | Cue.framing))) continue
      const found = cues & Cue.lightVerb ? ofVerb(view, row, sentence) : ofPreposition(view, row, to)
      if (found === null || (frames.length > 0 && frames.at(-1)!.noun === found.noun)) continue
      frames.push(found)
    }
  }
  return frames
}

function ofVerb(view: ClauseView, row: number, sentence: number): NominalFrame | null {
  const { block } = view
  const light = lightVerbs.get(block.wordAt(row))!
  const limit = block.sentences[sentence + 1]!
  let end = row + 1
  if (light.lemma === 'finde sted') {
    end = placeWord(view, row, limit)
    if (end < 0) return null
  }
  const behind = nounBehind(view, row + 1, limit)
  const place = framed(view, behind, light) ? behind : nounBefore(view, row, block.sentences[sentence]!, light.kind)
  if (!framed(view, place, light)) return null
  const { row: at, verb } = place!
  const from = Math.min(row, at)
  return frameOf(view, { kind: light.kind, from, to: Math.max(end, at + 1), head: row, lemma: light.lemma, noun: at, verb })
}

/** Whether a noun of action is one that the light verb frames, and not the name of a thing. */
function framed({ block }: ClauseView, place: NounPlace | null, { only, kind, lemma }: LightVerb): boolean {
  if (place === null || place.verb === '') return false
  // "give besked" is plain, and "give de oplysninger, vi mangler" hands over a thing.
  if (lemma === 'give' && (block.wordAt(place.row) === 'besked' || !isBareSingular(block, place.row))) return false
  if (only !== null) return only.has(place.verb)
  if (keptVerbs.has(place.verb) || block.tagsAt(place.row) & Tag.Genitive) return false
  return kind !== 'occurrence' || !eventVerbs.has(place.verb)
}

function isBareSingular(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.NounSgIndef) !== 0 && (block.cuesAt(row - 1) & Cue.lightVerb) !== 0
}

/** The row past "sted" in "finder … sted"; -1 when it does not follow. */
function placeWord({ block }: ClauseView, row: number, limit: number): number {
  for (let at = row + 1; at < limit && at < row + 6; at++) {
    if (block.signAt(at) !== 0) return -1
    if (block.wordAt(at) === 'sted') return at + 1
  }
  return -1
}

function ofPreposition(view: ClauseView, row: number, limit: number): NominalFrame | null {
  const { block } = view
  const isPurpose = block.wordAt(row) === 'henblik'
  if (isPurpose && !(block.wordAt(row - 1) === 'med' && block.wordAt(row + 1) === 'på')) return null
  const last = isPurpose ? row + 1 : row
  const asks = framingPrepositions.get(block.wordAt(last))!
  const at = actionBehind(view, last + 1, limit, asks.mayBeDefinite)
  if (at < 0) return null
  const isBare = at === last + 1 && (view.tags(at) & Tag.NounSgDef) === 0
  if (isBare && !asks.mayBeBare) return null
  // What the words beside it tell is asked first: the verb behind a noun is dear to find.
  const isAf = block.wordAt(at + 1) === 'af'
  if (!(isPurpose || isAf || block.wordAt(at + 1) === 'heraf')) return null
  const verb = hasActionEnding(block.wordAt(at)) ? block.lexicon.verbOfNoun(block.tokens.word[at]!) : null
  if (verb === null || keptVerbs.has(verb)) return null
  // "ved skrivelse af 3. maj": dated, and so a thing; "lov om lån til betaling af": the name of a statute.
  if (isAf && isDate(block, at + 2)) return null
  if (isInLawName(block, row)) return null
  const lemma = isPurpose ? 'med henblik på' : prepositionAt(view, row)
  if (lemma === 'til' && purposeVerbs.has(verb)) return null
  const from = isPurpose ? row - 1 : row - (lemma === 'i forbindelse med' ? 2 : 0)
  return frameOf(view, { kind: 'preposition', from, to: isAf ? at + 2 : at + 1, head: from, lemma, noun: at, verb })
}

function isDate(block: DanishBlock, row: number): boolean {
  const at = block.wordAt(row) === 'den' ? row + 1 : row
  return at < block.to && block.tokens.kind[at] === TokenKind.date
}

/** Most tokens between "lov om" and a preposition inside the statute's name. */
const nameReach = 10

function isInLawName(block: DanishBlock, row: number): boolean {
  for (let at = row - 1; at >= block.from && at > row - nameReach; at--) {
    if (block.signAt(at) !== 0) return false
    if (block.cuesAt(at) & Cue.lawHead) return block.wordAt(at + 1) === 'om'
  }
  return false
}

function prepositionAt({ block }: ClauseView, row: number): string {
  const isWith = block.wordAt(row) === 'med' && block.wordAt(row - 1) === 'forbindelse' && block.wordAt(row - 2) === 'i'
  return isWith ? 'i forbindelse med' : block.wordAt(row)
}

/** The noun right behind a preposition, with at most an article and two attributes before it; -1 when there is none. */
function actionBehind(view: ClauseView, row: number, limit: number, mayBeDefinite: boolean): number {
  for (let at = row; at < Math.min(limit, row + 4); at++) {
    const tags = view.tags(at)
    if (tags & noun && !(tags & (closed | Tag.Genitive))) {
      return !mayBeDefinite && (at > row + 1 || tags & Tag.NounSgDef) ? -1 : at
    }
    const isAttribute = (tags & (Tag.AdjBase | Tag.AdjT | Tag.AdjE | Tag.VerbParticiple | Tag.VerbParticipleInflected |
      Tag.VerbPresentParticiple)) !== 0
    const isArticle = (view.order(at) & (Order.determiner | Order.possessive)) !== 0
    if (!isAttribute && !(isArticle && mayBeDefinite && at === row)) return -1
  }
  return -1
}

/** Behind a preposition only nouns that show what they are made of: "ved svar af" is not the same matter. */
function hasActionEnding(word: string): boolean {
  return /(?:else|elsen|elser|elserne|ing|ingen|inger|ingerne|tion|tionen|sion|sionen)$/.test(word)
}

type FoundFrame = Omit<NominalFrame, 'start' | 'end' | 'af' | 'object'>

function frameOf(view: ClauseView, found: FoundFrame): NominalFrame {
  const { block } = view
  const { start, end } = block.tokens
  const af = block.wordAt(found.noun + 1) === 'af' ? found.noun + 1 : -1
  const limit = block.sentences[block.sentenceOf(found.noun) + 1]!
  const past = af < 0 ? -1 : nounPhraseEnd(view, af + 1, limit)
  const object = past > af + 1
    ? { from: af + 1, to: past, start: start[af + 1]!, end: end[past - 1]!, words: wordsBetween(block, af + 1, past) }
    : null
  return { ...found, start: start[found.from]!, end: end[found.to - 1]!, af, object }
}
