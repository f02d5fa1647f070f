import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { lightPronouns } from './people.ts'
import { like, put, type Swapped } from './put.ts'
import { hasHave, hasThere, oblique, skip } from './verb-near.ts'

// Where the object stands beside a verb of more than one word.

/** "iværksætter hjælpen" -> "sætter hjælpen i gang". */
export function withParticle(block: DanishBlock, from: number, to: number, head: string, particle: string, isPassive: boolean): Swapped {
  const first = skip(block, to)
  // "blev bevilget og iværksat den 1. februar": a day is no object.
  const isDay = block.kindAt(first) === TokenKind.date || (block.kindAt(first + 1) === TokenKind.date && /^(?:den|fra|til|i|senest|inden)$/.test(block.wordAt(first)))
  // "sendte den 3. maj sagen tilbage": what is behind a day.
  const day = block.kindAt(first) === TokenKind.date ? first + 1 : first + 2
  if (isDay && block.signAt(day) === 0 && !(block.tagsAt(day) & Tag.Preposition) && isNoun(block, nounPhraseEnd(block, day) - 1)) return 'uklar-saetning'
  const subject = block.passives().find(({ verb }) => verb === from)?.subject
  let end = (isPassive && !hasThere(block, from, to) && subject?.from !== first) || isDay ? first : nounPhraseEnd(block, first)
  if (end === first || (block.tagsAt(first) & Tag.Preposition && !lightPronouns.has(block.wordAt(first)))) {
    if (!isPassive && isFinite(block, from) && /^(?:en|et)$/.test(block.wordAt(nounPhraseEnd(block, first + 1)))) return 'uklar-saetning'
    return first > to ? put(block, from, first, like(block, from, [head, block.textOf(to, first), particle]))
      : put(block, from, to, `${head} ${particle}`)
  }
  if (particle === 'oveni' && block.wordAt(end) === 'på') return put(block, from, to, head)
  if (block.wordAt(end) === 'af') end = nounPhraseEnd(block, end + 1)
  // "iværksat undervisning samt kontrol": the word would part the two.
  if (/^(?:samt|og|eller)$/.test(block.wordAt(end)) && !isFinite(block, nounPhraseEnd(block, end + 1))) return 'uklar-saetning'
  if (block.signAt(end) === 0x2c && /^(?:der|som|du|vi)$/.test(block.wordAt(end + 1))) return 'uklar-saetning'
  const at = block.tokens.end[end - 1]!
  const own = put(block, from, to, head)
  return typeof own === 'string' ? own : [...own, { start: at, end: at, text: ` ${particle}` }]
}

/** "afkræve dig gebyret" -> "bede dig om gebyret"; subject and "ikke" stay behind the finite verb. */
export function withPreposition(block: DanishBlock, from: number, to: number, head: string, tail: string): Swapped {
  const object = skip(block, to)
  const between = block.textOf(to, object)
  const next = block.wordAt(object)
  const words = tail.split(' ')
  const last = words.at(-1)!
  if (/^(?:at|end)$/.test(last)) return put(block, from, to, like(block, from, [head, tail]))
  const isAsked = nounPhraseEnd(block, object + 1) > object + 1 && block.wordAt(object + 1) !== 'selv'
  if (oblique.has(next) && (isAsked || block.wordAt(object + 1) === 'at')) {
    return put(block, from, object + 1, like(block, from, [head, between, block.textOf(object, object + 1), tail]))
  }
  // "underrette dig om" -> "give dig besked om".
  if (oblique.has(next) && last === 'til' && words.length > 1) {
    return put(block, from, object + 1, like(block, from, [head, between, block.textOf(object, object + 1), words.slice(0, -1).join(' ')]))
  }
  // "meddeler dig, når" -> "giver dig besked, når".
  if (oblique.has(next) && tail === 'besked om' && block.wordAt(object + 1) !== 'om') return put(block, from, object + 1, like(block, from, [head, between, block.textOf(object, object + 1), 'besked']))
  // "underrette om": to whom is not said.
  if (last === 'til' && words.length > 1 && next === 'om') return put(block, from, object, like(block, from, [head, between, ...words.slice(0, -1)]))
  const isMultiWord = to > from + 1
  // "underrette ejeren skriftligt" -> "give ejeren skriftligt besked"; nobody is named: "give besked".
  if (tail === 'besked til' && !(isLone(block, from) && !isMultiWord)) {
    const end = nounPhraseEnd(block, object)
    const isPerson = end > object && end <= object + 3 && block.tagsAt(end - 1) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Proper)
    if (isPerson && block.wordAt(end) !== 'i') {
      return put(block, from, end, like(block, from, [head, between, block.textOf(object, end), words.slice(0, -1).join(' ')]))
    }
    if (end === object) return put(block, from, to, like(block, from, [head, words.slice(0, -1).join(' ')]))
  }
  const isClause = block.signAt(object) === 0x2c || next === 'at'
  const hasObject = nounPhraseEnd(block, object) > object && !isSentenceAdverb(block, object)
  const isFronted = !hasObject && /^(?:det|dette)$/.test(block.wordAt(block.sentences[block.sentenceOf(from)]!))
  if (!hasObject && !isMultiWord && !isFronted && !isClause) return 'vaelg'
  if (isLone(block, from) && !isMultiWord) return 'vaelg'
  return put(block, from, object > to ? object : to, like(block, from, /^(?:først|tidligst)$/.test(between) ? [head, tail, between] : [head, between, tail]))
}

/** A participle without "have", of which something else is said: "hold os underrettet". */
function isLone(block: DanishBlock, from: number): boolean {
  return (block.tagsAt(from) & (Tag.VerbParticiple | Tag.VerbPresent)) === Tag.VerbParticiple && !hasHave(block, from)
}
