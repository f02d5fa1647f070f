import type { DanishBlock } from '../facts/block.ts'
import type { Rows } from '../facts/passive-subject.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { inside } from './edits.ts'
import { agreementOfNoun, nounPhraseEnd } from './noun-phrase.ts'

/**
 * The words of a subject that becomes an object, with the article that officialese leaves out: "Kopi af brevet
 * vedlægges" -> "en kopi af brevet". Only for papers, which one counts: "træffe afgørelse" is a phrase of its own.
 */
export function withArticle(block: DanishBlock, { from, to }: Rows): string {
  const text = inside(block, from, to)
  const end = nounPhraseEnd(block, from, to)
  const noun = end - 1
  if (end === from || end < from + 1 || !isBare(block, from, noun) || !papers.test(block.wordAt(noun))) return text
  if ((block.tagsAt(noun) & anyNoun) !== Tag.NounSgIndef) return text
  const gender = agreementOfNoun(block, block.wordAt(noun))
  return gender === 'common' ? `en ${text}` : gender === 'neuter' ? `et ${text}` : text
}

/** The article that a paper at a row would have in plain Danish: "indhentet erklæring" wants "en"; empty where it wants none. */
export function missingArticle(block: DanishBlock, row: number): string {
  const text = block.textOf(row, row + 1)
  const own = withArticle(block, { from: row, to: row + 1 })
  return own.endsWith(` ${text}`) ? own.slice(0, -text.length - 1) : ''
}

/** Whether nothing but adjectives in the form behind "en" and "et" stands before a noun. */
function isBare(block: DanishBlock, from: number, noun: number): boolean {
  for (let row = from; row < noun; row++) {
    if (!(block.tagsAt(row) & (Tag.AdjBase | Tag.AdjT | Tag.VerbParticiple) || block.wordAt(row) === 'tidligere') || block.tagsAt(row) & (Tag.Determiner | Tag.Pronoun)) return false
    if (/^(?:samme|egen|eget|al|alt|næste|første|sidste|anden|andet|nærværende)$/.test(block.wordAt(row))) return false
  }
  return noun >= from
}

/** Papers that come one by one. */
const papers = new RegExp(`(?:^|[a-zæøå])(?:${[
  'kopi', 'kuvert', 'anmodning', 'genpart', 'rykker', 'klage', 'ansøgning', 'anmeldelse', 'kvittering', 'skema', 'blanket', 'faktura', 'opkrævning',
  'rapport', 'opgørelse', 'specifikation', 'kontrakt', 'fuldmagt', 'tegning', 'pjece', 'skrivelse', 'brev', 'hjemkaldelse', 'liste', 'erklæring', 'attest', 'udtalelse',
].join('|')})$`)
