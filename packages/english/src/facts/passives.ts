import type { Finding } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from './block.ts'
import { gettingStates, states } from './participles.list.ts'
import { farthest, followsModal, isBeforeNoun, isParticiple, isPassive, saysWho } from './passive-judgement.ts'
import {
  beForms,
  between,
  betweenPhrases,
  getForms,
  haveForms,
  modals,
  questionWords,
  subjectStarts,
} from './passive-words.ts'

/** The forms by their names in contracts.md: with "be" they are its vaere-passiv, with "get" its blive-passiv. */
export type PassiveForm = 'vaere-passiv' | 'blive-passiv'

/** A passive; offsets count from the start of the block, rows are `[from, to)` from first auxiliary to participle. */
export interface Passive {
  readonly form: PassiveForm
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** A good editor leaves it: it says who acts, or tells a rule in which that does not matter. */
  readonly isLeft: boolean
}

/** Every passive of a block: what retext-passive finds, and all that it does not know. */
export function findPassives(block: EnglishBlock, fromRetext: readonly Finding[]): readonly Passive[] {
  const found = new Map<number, Passive>()
  for (let row = block.from; row < block.to; row++) {
    const word = block.wordAt(row)
    const isGet = getForms.has(word)
    if (!isGet && !beForms.has(word)) continue
    const participle = isGet ? afterGet(block, row) : afterBe(block, row)
    if (participle >= 0) found.set(participle, passive(block, row, participle, isGet))
  }
  for (const finding of fromRetext) {
    const row = block.rowAt(finding.start)
    const auxiliary = auxiliaryBefore(block, row)
    if (auxiliary < 0 || found.has(row) || !isPassive(block, auxiliary, row)) continue
    found.set(row, passive(block, auxiliary, row, false))
  }
  return [...found.values()].sort((a, b) => a.from - b.from)
}

function passive(block: EnglishBlock, auxiliary: number, participle: number, isGet: boolean): Passive {
  const from = firstAuxiliary(block, auxiliary)
  return {
    form: isGet ? 'blive-passiv' : 'vaere-passiv',
    from,
    to: participle + 1,
    start: block.tokens.start[from]!,
    end: block.tokens.end[participle]!,
    isLeft: saysWho(block, participle) || followsModal(block, from),
  }
}

/** The row of the participle that belongs to a form of "be", or -1. */
function afterBe(block: EnglishBlock, row: number): number {
  const { to } = block
  const isQuestion = asks(block, row)
  let at = skipBetween(block, row + 1)
  if (isQuestion && at < to && subjectStarts.has(block.wordAt(at))) at = afterSubject(block, at)
  if (at < 0 || at >= to || block.tokens.kind[at] !== TokenKind.word) return -1
  const word = block.wordAt(at)
  // "is to be paid", "are being offered": the next form of "be" has the participle.
  if (beForms.has(word) || word === 'to') return -1
  return isParticiple(word) && isPassive(block, row, at) ? at : -1
}

function afterGet(block: EnglishBlock, row: number): number {
  // "have got", "get to": no auxiliary of a passive.
  const at = skipBetween(block, row + 1)
  if (at >= block.to || block.tokens.kind[at] !== TokenKind.word) return -1
  const word = block.wordAt(at)
  if (!isParticiple(word) || gettingStates.has(word) || isBeforeNoun(block, at)) return -1
  return at
}

/** Past adverbs, set phrases, and what stands between two commas. */
function skipBetween(block: EnglishBlock, from: number): number {
  let at = from
  while (at < block.to) {
    const word = block.wordAt(at)
    if (between.has(word) || (word.endsWith('ly') && word.length > 4)) {
      at++
      continue
    }
    const phrase = betweenPhrases[word]?.find((rest) => rest.every((one, nth) => block.wordAt(at + 1 + nth) === one))
    if (phrase !== undefined) {
      at += phrase.length + 1
      continue
    }
    const end = word === ',' ? closingComma(block, at) : -1
    if (end < 0) break
    at = end + 1
  }
  return at
}

function closingComma(block: EnglishBlock, row: number): number {
  for (let at = row + 1; at < Math.min(block.to, row + farthest + 2); at++) {
    const word = block.wordAt(at)
    if (word === ',') return at
    if (word === '.' || word === ':' || word === ';') return -1
  }
  return -1
}

/** "Was the contract signed", "How is the subsidy worked out": a question opens with it, or with its asking word. */
function asks(block: EnglishBlock, row: number): boolean {
  if (block.isSentenceStart(row)) return true
  return block.isSentenceStart(row - 1) && questionWords.has(block.wordAt(row - 1))
}

/** The first participle behind the subject of a question; -1 where another verb or sign comes first. */
function afterSubject(block: EnglishBlock, row: number): number {
  for (let at = row + 1; at < Math.min(block.to, row + farthest); at++) {
    const word = block.wordAt(at)
    if (block.tokens.kind[at] === TokenKind.punctuation || haveForms.has(word) || modals.has(word)) return -1
    if (isParticiple(word) && !states.has(word)) return at
  }
  return -1
}

/** Where a participle's form of "be" stands, read backwards; -1 for none. */
function auxiliaryBefore(block: EnglishBlock, row: number): number {
  for (let at = row - 1; at >= block.from && at > row - farthest; at--) {
    if (beForms.has(block.wordAt(at))) return at
  }
  return -1
}

/** "has been", "is being", "have not yet been": the passive begins with its first auxiliary. */
function firstAuxiliary(block: EnglishBlock, row: number): number {
  let first = row
  for (let at = row - 1; at >= block.from && at > row - farthest; at--) {
    const word = block.wordAt(at)
    if (haveForms.has(word) || beForms.has(word)) first = at
    else if (!between.has(word) && !word.endsWith('ly')) break
  }
  return first
}

