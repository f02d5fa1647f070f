import type { Role, Section } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { WordNotes } from '../text/word-notes.ts'
import { Legal, legalBits } from './legal-words.list.ts'

/** What a sentence holds that matters to the law: unions over its words. */
export interface LegalSentence {
  /** The sentence's token rows in its block. */
  readonly from: number
  readonly to: number
  readonly role: Role
  readonly section: Section
  /** Bits of {@link Legal}. */
  readonly bits: number
  /** Token kinds as bits. */
  readonly kinds: number
  /** Bits of {@link Cue}. */
  readonly cues: number
  /** A capital inside the sentence: most likely a name. */
  readonly hasName: boolean
}

const notes = new WordNotes(legalBits)

/** Reads a sentence of a block, where the block stands. Rows of tables and lines of a letterhead are sentences too. */
export function readLegalSentence(
  facts: DanishBlock,
  from: number,
  to: number,
  role: Role,
  section: Section,
): LegalSentence {
  const { tokens, lexicon } = facts
  let bits = 0
  let kinds = 0
  let cues = 0
  let hasName = false
  let isFirst = true
  let denied = -reach
  let reached = -reach
  for (let row = from; row < to; row++) {
    const kind = tokens.kind[row]!
    if (kind !== TokenKind.phone || !isOtherNumber(facts, row)) kinds |= 1 << kind
    if (kind === TokenKind.number && isPhoneShaped(facts, row) && !isOtherNumber(facts, row)) kinds |= 1 << TokenKind.phone
    if (kind !== TokenKind.word) continue
    const word = notes.of(lexicon, tokens.word[row]!)
    bits |= word & Legal.fund && isNoFund(facts, row, denied) ? word & ~Legal.fund : word
    cues |= tokens.cues[row]!
    if (tokens.cues[row]! & Cue.denial) denied = row
    if (word & Legal.reach) reached = row
    // "Vi når desværre ikke", "vi kan ikke nå".
    if ((denied === row || reached === row) && Math.abs(denied - reached) <= 2) bits |= Legal.delay
    if (word & Legal.placed) bits |= placedBits(facts, row) | doubtBits(facts, row, from, to)
    if (row - denied < reach) {
      if (word & (Legal.complaint | Legal.maybeComplaint)) bits |= Legal.deniedComplaint
      if (word & Legal.deciding) bits |= Legal.deniedDecision
    }
    if (!isFirst && tokens.flags[row]! & TokenFlag.capital && tokens.end[row]! - tokens.start[row]! > 1) hasName = true
    isFirst = false
  }
  // "Ønskes en gennemgang sammen med en socialrådgiver, kan det aftales."
  if (bits & Legal.person && cues & Cue.modal && facts.textOf(from, to).includes('sammen med')) bits |= Legal.talk
  return { from, to, role, section, bits, kinds, cues, hasName }
}

/** "kommunen som grundejer", "vil tillæg kunne ydes", "henvises til muligheden": bits that a word has by those before it. */
function placedBits(facts: DanishBlock, row: number): number {
  const before = facts.wordAt(row - 1)
  if (before === 'som') return ownSide.test(facts.wordAt(row - 2)) ? Legal.privateLaw : 0
  const opener = before === 'kunne' ? 'vil' : before === 'til' ? 'henvises' : ''
  if (opener === '') return 0
  for (let at = row - 2; at >= facts.from && at > row - reachBack; at--) {
    if (facts.cuesAt(at) & Cue.denial) return 0
    if (facts.wordAt(at) === opener) return Legal.otherWay
  }
  return 0
}

/** "Ikke enig", "vi tager fejl", "bede os se på sagen igen": bits of what may guide to a complaint. */
function doubtBits(facts: DanishBlock, row: number, from: number, to: number): number {
  const word = facts.wordAt(row)
  if (word === 'enig' || word === 'enige') {
    for (let at = Math.max(from, row - 3); at < row; at++) if (facts.cuesAt(at) & Cue.denial) return Legal.disagree
    return 0
  }
  if (word.endsWith('chefen') || word.endsWith('lederen')) return Legal.leader
  if (word !== 'igen' && !/^(?:forkerte?|fejl|misforstået)$/.test(word)) return 0
  const text = facts.textOf(from, to).toLowerCase()
  if (word !== 'igen') return ourError.test(text) || thisDecision.test(text) ? Legal.disagree : 0
  return lookAgain.test(text) && (thisDecision.test(text) || askUs.test(text)) ? Legal.again : 0
}

const ourError =
  /(?:^|\s)(?:vi|jeg|kommunen) (?:har )?(?:(?:tager|tage|taget|begået|lavet)(?: en)? fejl|misforstået)(?![a-zæøå])/
const thisDecision =
  /(?:afgørelsen|beslutningen|afslaget|påbuddet|kravet|sagen|(?:vores|denne) (?:afgørelse|beslutning))(?![a-zæøå])/
const lookAgain = /(?:^|\s)(?:ser?|set|kigger?|kigget|vurdere[rt]?|behandle[rt]?|overveje[rt]?|tager?|taget|prøve[rt]?)\s/
const askUs = /(?:^|\s)bede? (?:os|mig|kommunen)(?![a-zæøå])/

/** "Heller ikke en pulje": no money is dealt out; it is where somebody gets none "fra puljen". */
function isNoFund(facts: DanishBlock, row: number, denied: number): boolean {
  return row - denied < reach && !/^(?:fra|af|i)$/.test(facts.wordAt(row - 1))
}

/** Rows before a word in which what opens its phrase is sought. */
const reachBack = 8

/** Those who own and let out as anybody may. */
const ownSide = /^(?:kommunen|kommune|vi|os|byen)$/

/** "CVR 40 66 81 22": shaped as a telephone, and none. */
function isOtherNumber(facts: DanishBlock, row: number): boolean {
  return otherNumbers.test(facts.wordAt(row - 1)) || otherNumbers.test(facts.wordAt(row - 2))
}

const otherNumbers = /^(?:cvr|cvr-?nr|cvr-nummer|se-nr|ean|debitor|debitornr|kundenr|konto|kontonr|kontonummer|løbenr|journalnr|sagsnr)$/

/** Rows within which "ikke" denies a word: "kan ikke på nuværende tidspunkt påklages". */
const reach = 5

/** Eight figures in one run, which only their surroundings tell to be a telephone. */
function isPhoneShaped(facts: DanishBlock, row: number): boolean {
  return facts.tokens.end[row]! - facts.tokens.start[row]! === 8 && /^[2-9]\d{7}$/.test(facts.textOf(row, row + 1))
}

/** Whether a sentence holds a token of any of these kinds. */
export function holdsKind(sentence: LegalSentence, ...kinds: readonly number[]): boolean {
  return kinds.some((kind) => (sentence.kinds & (1 << kind)) !== 0)
}

/** Whether a sentence speaks of how one can complain, and not of what the reader has complained of. */
export function isAppeal({ bits, cues, section, role }: LegalSentence): boolean {
  if (role === 'letterhead' || role === 'signature') return (bits & (Legal.complaint | Legal.guidance)) !== 0
  if (section === 'appeal' || bits & Legal.complaint) return true
  if (!(bits & Legal.maybeComplaint)) return false
  return role === 'heading' || (cues & Cue.modal) !== 0 || (bits & (Legal.byWhen | Legal.authority)) !== 0
}
