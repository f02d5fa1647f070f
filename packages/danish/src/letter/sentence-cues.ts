import type { PhraseHit, Role, Section } from '@klarbrev/core'
import { isRunningText, TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { type CueName, cueOf } from './cue-phrases.ts'

/** A sentence of the letter (or its title or a heading) with what it holds, for finding kind and main message. */
export interface SentenceCues {
  readonly block: number
  readonly role: Role
  readonly section: Section
  /** Token rows of the sentence. */
  readonly from: number
  readonly to: number
  /** Number of running-text sentences before this one. */
  readonly order: number
  readonly cues: Readonly<Partial<Record<CueName, number>>>
  readonly hasReader: boolean
  readonly hasSender: boolean
  readonly hasAmount: boolean
  readonly hasDate: boolean
  readonly isQuestion: boolean
  /** Begins with hvis, når, såfremt … or with its verb ("Betaler du ikke, …"): tells a condition, not a decision. */
  readonly isConditional: boolean
  readonly hasFiniteVerb: boolean
  readonly hasNegation: boolean
  readonly words: number
}

/** All sentences of title, headings and running text, in text order. */
export function collectSentences(
  facts: readonly DanishBlock[],
  roles: readonly Role[],
  sections: readonly Section[],
): readonly SentenceCues[] {
  const sentences: SentenceCues[] = []
  let order = 0
  facts.forEach((block, index) => {
    const role = roles[index]!
    if (role !== 'title' && role !== 'heading' && !isRunningText(role)) return
    const hits = block.phrases()
    let hit = 0
    for (let at = 0; at + 1 < block.sentences.length; at++) {
      const from = block.sentences[at]!
      const to = block.sentences[at + 1]!
      const first = hit
      while (hit < hits.length && hits[hit]!.from < to) hit++
      const cues = weighCues(block, hits.slice(first, hit), from, to)
      sentences.push({ block: index, role, section: sections[index]!, from, to, order, cues, ...look(block, from, to) })
      if (isRunningText(role)) order++
    }
  })
  return sentences
}

/** Cues whose wordings turn into the opposite, or into nothing, when their clause is denied. */
const deniable: ReadonlySet<CueName> = new Set(['grant', 'payment', 'stop', 'request', 'summons', 'decision'])

/**
 * Sums a sentence's cues. Where wordings overlap the longest counts; a granting word that is denied ("får I ikke") is
 * a refusal; "kan ydes" without a reader tells a rule and not a decision.
 */
function weighCues(block: DanishBlock, hits: readonly PhraseHit[], from: number, to: number): SentenceCues['cues'] {
  const cues: Partial<Record<CueName, number>> = {}
  let cluster: PhraseHit[] = []
  let reached = from
  for (const hit of hits) {
    if (cueOf(hit.pattern.rule, hit.pattern.entry) === null) continue
    if (hit.from >= reached || cluster.length >= mostOverlapping) {
      addCluster(block, cluster, from, to, cues)
      cluster = []
    }
    cluster.push(hit)
    reached = Math.max(reached, hit.to)
  }
  addCluster(block, cluster, from, to, cues)
  return cues
}

/** Bounds the work on text made to overlap without end. */
const mostOverlapping = 32

/** Adds the cues of wordings that lie over each other: the longest first, and of the others those that stay clear of it. */
function addCluster(
  block: DanishBlock,
  cluster: readonly PhraseHit[],
  from: number,
  to: number,
  cues: Partial<Record<CueName, number>>,
): void {
  const taken: PhraseHit[] = []
  const ranked = cluster.length < 2 ? cluster : [...cluster].sort(compareHits)
  for (const hit of ranked) {
    if (taken.some((other) => hit.from < other.to && other.from < hit.to)) continue
    taken.push(hit)
    let { cue, weight } = cueOf(hit.pattern.rule, hit.pattern.entry)!
    if (deniable.has(cue) && isDenied(block, hit, from, to)) {
      if (cue !== 'grant') continue
      cue = 'refusal'
      weight = Math.max(weight, 2.5)
    } else if (cue === 'grant' && isGeneral(block, hit, from)) weight *= 0.4
    cues[cue] = (cues[cue] ?? 0) + weight
  }
}

/** Longer wordings first, at equal length the heavier, then the earlier. */
function compareHits(a: PhraseHit, b: PhraseHit): number {
  const weight = (hit: PhraseHit): number => cueOf(hit.pattern.rule, hit.pattern.entry)?.weight ?? 0
  return b.to - b.from - (a.to - a.from) || weight(b) - weight(a) || a.from - b.from
}

/** Tokens around a wording in which a negation speaks of it. */
const denialReach = 4

function isDenied(block: DanishBlock, hit: PhraseHit, from: number, to: number): boolean {
  for (let row = hit.from; row < hit.to; row++) if (block.cuesAt(row) & Cue.denial) return false
  for (let row = hit.to; row < Math.min(to, hit.to + denialReach) && block.signAt(row) === 0; row++) {
    if (block.cuesAt(row) & Cue.denial) return true
    if (block.tagsAt(row) & Tag.VerbInfinitive && block.wordAt(row - 1) === 'at') return false
  }
  for (let row = hit.from - 1; row >= Math.max(from, hit.from - denialReach) && block.signAt(row) === 0; row--) {
    if (block.cuesAt(row) & Cue.denial) return true
  }
  return false
}

/** "kan der ydes", "kan bevilges": what the rules allow, said to nobody in particular. */
function isGeneral(block: DanishBlock, hit: PhraseHit, from: number): boolean {
  let hasModal = false
  for (let row = hit.from - 1; row >= Math.max(from, hit.from - denialReach); row--) {
    const cues = block.cuesAt(row)
    if (cues & (Cue.reader | Cue.sender)) return false
    if (cues & Cue.modal) hasModal = true
  }
  return hasModal
}

const finite = Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent

/** "Stop arbejdet", "Send os …": not "Svar på din klage", where a preposition shows the noun. */
function isImperative(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbImperative) !== 0 && (block.tagsAt(row + 1) & Tag.Preposition) === 0
}

type Looks = Pick<
  SentenceCues,
  'hasFiniteVerb' | 'hasReader' | 'hasSender' | 'hasAmount' | 'hasDate' | 'isQuestion' | 'isConditional' | 'hasNegation' | 'words'
>

function look(block: DanishBlock, from: number, to: number): Looks {
  let all = 0
  let words = 0
  let hasAmount = false
  let hasDate = false
  let hasFiniteVerb = false
  for (let row = from; row < to; row++) {
    const kind = block.tokens.kind[row]
    if (kind === TokenKind.word) {
      words++
      all |= block.cuesAt(row)
      if (block.tagsAt(row) & finite || (row === from && isImperative(block, row))) hasFiniteVerb = true
      if (block.cuesAt(row) & Cue.pluralYou && block.tokens.flags[row]! & TokenFlag.capital) {
        if (row > from || block.tagsAt(row + 1) & (Tag.VerbPresent | Tag.VerbPast)) all |= Cue.reader
      }
    } else if (kind === TokenKind.amount) hasAmount = true
    else if (kind === TokenKind.date || kind === TokenKind.time) hasDate = true
  }
  return {
    hasReader: (all & (Cue.reader | Cue.polite | Cue.thirdReader)) !== 0,
    hasSender: (all & (Cue.sender | Cue.thirdSender)) !== 0,
    hasAmount,
    hasDate,
    isQuestion: block.textOf(to - 1, to) === '?',
    isConditional: (block.cuesAt(from) & Cue.condition) !== 0 || beginsWithVerb(block, from, to),
    hasFiniteVerb,
    hasNegation: (all & Cue.negation) !== 0,
    words,
  }
}

/** A statement that begins with its verb in the present is a condition: "Udebliver I uden afbud, vil …". */
function beginsWithVerb(block: DanishBlock, from: number, to: number): boolean {
  const tags = block.tagsAt(from)
  if (!(tags & Tag.VerbPresent) || tags & (Tag.VerbImperative | Tag.Pronoun | Tag.Determiner | Tag.Adverb)) return false
  return block.textOf(to - 1, to) !== '?'
}
