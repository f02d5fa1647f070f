import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isStart } from './as-clause.ts'
import { joined } from './edits.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { leaveOut, put, type Swapped } from './put.ts'

const comma = 0x2c

/**
 * "idet det bemærkes" -> "og det bemærkes", "idet sidste ydelse udgør resten" -> "og sidste ydelse udgør resten", "idet
 * klagen dog ikke har virkning" -> "men klagen har dog ikke virkning": where subject and verb follow at once.
 */
export function asRemark(block: DanishBlock, from: number, to: number): Swapped {
  if (block.signAt(from - 1) !== comma || block.wordAt(from - 2) === 'og') return 'vaelg'
  const isVerb = (row: number): boolean => isFinite(block, row) || (block.tagsAt(row) & Tag.Auxiliary) !== 0
  const isPronoun = /^(?:der|det|dette|vi|du|de|I|jeg|den)$/i.test(block.wordAt(to)) && !isNoun(block, to + 1)
  const end = isPronoun ? to + 1 : nounPhraseEnd(block, to)
  if (end === to) return 'vaelg'
  if (isVerb(end)) return put(block, from, to, 'og')
  let verb = end
  while (verb < end + 3 && (isSentenceAdverb(block, verb) || block.wordAt(verb) === 'dog')) verb++
  if (!isVerb(verb) || verb === end) return 'vaelg'
  // "men" says what "dog" said.
  const isBut = block.wordAt(end) === 'dog'
  const adverbs = block.textOf(isBut ? end + 1 : end, verb)
  return put(block, from, verb + 1, joined([isBut ? 'men' : 'og', block.textOf(to, end), block.textOf(verb, verb + 1), adverbs]))
}

/** "forudgående godkendelse" -> "godkendelse på forhånd"; "efter forudgående aftale" -> "efter aftale". */
export function beforehand(block: DanishBlock, from: number, to: number): Swapped {
  const end = nounPhraseEnd(block, to)
  if (end === to || block.tagsAt(from - 1) & (Tag.Determiner | Tag.Numeral) || block.kindAt(from - 1) === TokenKind.number || timeNouns.has(block.wordAt(end - 1)) || /(?:måneder|uger|dage)$/.test(block.wordAt(end - 1))) return 'vaelg'
  if (block.wordAt(from - 1) === 'efter') return leaveOut(block, from, to)
  if (block.tagsAt(from - 1) & Tag.AdjE) return 'vaelg'
  return put(block, from, end, `${block.textOf(to, end)} på forhånd`)
}

/** What one has regard to, rather than what is a reason. */
export const interests: RegExp = /(?:behov|behovet|tarv|trivsel|sikkerhed|sikkerheden|fare|faren|børn|børnene|barnet|naboer|naboerne|dyr|dyrene|fugle|fuglene|flagermus|flagermusene|natur|naturen|landskab|landskabet|grundvand|grundvandet|trafik|familie|familien|forældre|forældrene|beboere|lejere|lejerne|helbred|helbredet|omgivelser|omgivelserne|miljø|miljøet|trafikken|borgerne|beboerne)$/

/** What gives occasion to a letter, and is no reason for it. */
export const requests: RegExp = /(?:ansøgning|andragende|henvendelse|anmodning|klage|brev|skrivelse|begæring|forespørgsel)(?:en|t|et|n)?$/

/** "har karakter af forvaltningsakt" -> "er en forvaltningsakt". */
export function withArticle(block: DanishBlock, from: number, to: number, use: string): Swapped {
  const tags = block.tagsAt(to)
  if (!isNoun(block, to) || !(tags & Tag.NounSgIndef)) return put(block, from, to, use)
  return put(block, from, to, `${use} ${tags & Tag.GenderNeuter && !(tags & Tag.GenderCommon) ? 'et' : 'en'}`)
}

/** "på det foreliggende grundlag" -> "ud fra de oplysninger, vi har". */
export function fromWhatWeKnow(block: DanishBlock, from: number, to: number): Swapped {
  const after = to + 1
  const closes = block.signAt(after) === 0 && after < block.to
  // "kan derfor ikke på det foreliggende grundlag afsluttes": a clause does not stand between verbs.
  if (closes && block.tagsAt(after) & (Tag.VerbParticiple | Tag.VerbInfinitive | Tag.VerbSPresent) && !isFinite(block, from - 2)) return 'vaelg'
  return put(block, from - 1, after, `ud fra de oplysninger, vi har${closes ? ',' : ''}`)
}

/** Puts a clause behind its comma, whether one stands there or not. */
export function insertClause(block: DanishBlock, from: number, to: number, text: string): Swapped {
  if (from === block.from || isStart(block, from)) return 'uklar-saetning'
  const isAfterSign = block.signAt(from - 1) !== 0
  const start = isAfterSign ? block.tokens.start[from]! : block.tokens.end[from - 1]!
  return [{ start, end: block.tokens.end[to - 1]!, text: isAfterSign ? text : `, ${text}` }]
}

/** "har fundet sted" -> "er sket", "har lagt til grund" -> "er gået ud fra": what happens or goes makes its perfect with være. */
export function happened(block: DanishBlock, from: number, to: number, participle = 'sket'): Swapped {
  const auxiliaries: ReadonlyMap<string, string> = new Map([['har', 'er'], ['havde', 'var'], ['have', 'være']])
  for (let row = from - 1; row > from - 6; row--) {
    const other = auxiliaries.get(block.wordAt(row))
    if (other === undefined) continue
    const first = put(block, row, row + 1, other)
    const last = put(block, from, to, participle)
    return typeof first === 'string' ? first : typeof last === 'string' ? last : [...first, ...last]
  }
  return 'uklar-saetning'
}

/** Whether a subject with its verb follows soon. */
export function isConjunction(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row) & Cue.expletive || block.tagsAt(row) & Tag.Pronoun) return true
  const end = nounPhraseEnd(block, row)
  if (end === row) return false
  for (let at = end; at < block.to && at < end + 8; at++) {
    if (block.signAt(at) !== 0) return false
    if (isFinite(block, at)) return true
  }
  return false
}
