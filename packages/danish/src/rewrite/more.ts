import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { agreementOf, isSentenceAdverb, nounPhraseEnd } from './noun-phrase.ts'
import { put, type Swapped } from './put.ts'

/** "yderligere oplysninger" are flere, "yderligere dokumentation" is mere, "uden yderligere varsel" needs neither. */
export function more(block: DanishBlock, from: number, to: number): Swapped {
  const kind = block.kindAt(to)
  if (kind === TokenKind.number || kind === TokenKind.amount || block.tagsAt(to) & Tag.Numeral || /^(?:en|et|to|tre|fire|fem|seks)$/.test(block.wordAt(to))) return 'vaelg'
  // "uden yderligere varsel": the letter is a warning itself, and what is left out is the next one.
  if (block.wordAt(from - 1) === 'uden') return /^(?:varsel|brev)$/.test(block.wordAt(to)) ? put(block, from, to, 'nyt') : 'vaelg'
  const end = nounPhraseEnd(block, to)
  // "foretager ikke yderligere": one does more, and does not carry it out.
  for (let row = from - 1; row > from - 9; row--) if (/^foret[ao]g/.test(block.wordAt(row))) return 'vaelg'
  if (end === to || !(block.tagsAt(end - 1) & anyNoun)) return isSentenceAdverb(block, to) ? 'vaelg' : put(block, from, to, 'mere')
  if (/^(?:en|et|den|det|enhver|ethvert|hver|hvert|nogen)$/.test(block.wordAt(from - 1))) return 'vaelg'
  const isPlural = agreementOf(block, { from: to, to: end }) === 'plural' || countable.test(block.wordAt(end - 1))
  // "ikke yderligere kvittering": a thing that is counted.
  if (!isPlural && counted.test(block.wordAt(end - 1))) {
    const lemma = block.grammar.lexicon.analyses(block.wordAt(end - 1)).find(({ tags }) => tags & Tag.NounSgIndef)?.lemma
    const plural = lemma === undefined ? null : block.grammar.morphology.nounForms(lemma)?.plIndef ?? null
    return plural !== null && end === to + 1 && /^(?:ikke|ingen)$/.test(block.wordAt(from - 1)) ? put(block, from, end, `flere ${plural}`) : 'vaelg'
  }
  return put(block, from, to, isPlural ? 'flere' : 'mere')
}

/** Nouns that are counted and look alike in both numbers. */
const countable = /(?:spørgsmål|forhold|krav|svar|vilkår|skridt|tiltag|børn|forsøg|besøg|bilag)$/

/** Nouns that are counted, though many of them are nouns of doing. */
const counted = new RegExp(
  '(?:kvittering|ansøgning|afgørelse|klage|regning|opkrævning|attest|erklæring|udtalelse|høring|' +
  'samtale|møde|frist|rate|bevilling|meddelelse|skrivelse|rykker|varsel|tilladelse|udsættelse|plan|sag|' +
  'person|plads|anmodning|henvendelse|undersøgelse|aftale|beslutning|bemærkning|forespørgsel|' +
  'nedsættelse|henstand|gebyr|rykkergebyr|forlængelse|forhøjelse|nedskrivning)$',
)
