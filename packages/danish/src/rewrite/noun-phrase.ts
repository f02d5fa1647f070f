import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { type Rows, headOf } from '../facts/passive-subject.ts'
import { anyNoun, finiteVerb, Tag, Tag2 } from '../lexicon/tags.ts'

const closed = Tag.Preposition | Tag.Conjunction | Tag.Subjunction | Tag.Auxiliary

const describing =
  Tag.Determiner | Tag.AdjBase | Tag.AdjT | Tag.AdjE | Tag.Comparative | Tag.Superlative | Tag.Numeral |
  Tag.VerbParticipleInflected | Tag.VerbPresentParticiple

/** Adverbs whose place is behind the verb or, in a subordinate clause, before it: ikke, derfor, også. */
export function isSentenceAdverb(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  // "et tidligere projekt": there it is an adjective.
  if (word === 'tidligere' && /^(?:en|et|den|det)$/.test(block.wordAt(row - 1))) return false
  return word !== '' && ((block.grammar.lexicon.lookup2(word) & Tag2.SentenceAdverb) !== 0 || placed.has(word))
}

/** What behaves like a sentence adverb in its order and is not one by its class. */
const placed = new Set(
  `evt derfor herefter derefter således dermed hermed herved derved samtidig tillige endvidere desuden imidlertid heller
  fortsat stadig normalt først nu alene kun som_udgangspunkt alligevel netop altid aldrig ofte automatisk efterfølgende
  endelig efter_omstændighederne desværre venligst også dog ellers måske eventuelt endnu igen næppe jo nok vel
  tidligere senere ligeledes særligt især sideløbende`.split(/\s+/),
)

/** Times and measures whose noun phrase tells when and not what: hver måned, næste år, samme dag. */
export const timeNouns: ReadonlySet<string> = new Set(
  `dag dagen dage dagene uge ugen uger måned måneden måneder år året gang gange time timer kvartal kvartalet halvår
  halvåret sommer efterår vinter forår mandag tirsdag onsdag torsdag fredag lørdag søndag morgen aften weekend`.split(
    /\s+/,
  ),
)

/** Whether a row can be the noun of a phrase. */
export function isNoun(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  if (block.kindAt(row) !== TokenKind.word || row < block.from || row >= block.to) return false
  if (tags & closed) return false
  return (tags & anyNoun) !== 0 || (tags & Tag.Proper) !== 0 || tags === 0
}

/**
 * The row past a noun phrase that begins at `row`, without what hangs on it by prepositions; `row` where none begins.
 * Determiners, adjectives, genitives, numbers, the noun, and what is named behind it ("sagen nr. 12" not counted).
 */
export function nounPhraseEnd(block: DanishBlock, row: number, to: number = block.to): number {
  let noun = -1
  for (let at = row; at < to; at++) {
    const kind = block.kindAt(at)
    const tags = block.tagsAt(at)
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol) break
    if (kind !== TokenKind.word) {
      // An amount, a number or a date is a phrase of its own or stands before its noun.
      if (noun >= 0) break
      if (isNoun(block, at + 1) && !(block.tagsAt(at + 1) & finiteVerb)) continue
      return at + 1
    }
    if (noun >= 0) {
      // A genitive is followed by what it owns; a name goes on.
      if (block.tagsAt(noun) & Tag.Genitive && !(tags & closed) && (isNoun(block, at) || tags & describing)) {
        if (isNoun(block, at)) noun = at
        continue
      }
      if (tags & Tag.Proper && block.tagsAt(noun) & Tag.Proper) {
        noun = at
        continue
      }
      break
    }
    if (at === row && tags & Tag.Pronoun && !(tags & Tag.Determiner)) return at + 1
    if (tags & closed && !(tags & Tag.Determiner)) break
    const next = at + 1
    const leads = (tags & describing) !== 0 && next < to && (isNoun(block, next) || (block.tagsAt(next) & describing) !== 0)
    if (isNoun(block, at) && !(leads && !(tags & anyNoun && endsPhrase(block, next)))) {
      noun = at
      continue
    }
    if (tags & describing || tags & Tag.Genitive) continue
    // "medgået tid", "for meget udbetalt tilskud": a participle before a noun without an article.
    if (tags & Tag.VerbParticiple && isNoun(block, next) && block.tagsAt(next) & (Tag.NounSgIndef | Tag.NounPlIndef)) continue
    if (tags & Tag.Adverb && block.tagsAt(next) & describing) continue
    break
  }
  if (noun >= 0) return noun + 1
  // "det ansøgte", "følgende", "ovenstående": described, and the noun left out.
  let last = row
  while (last < to && block.tagsAt(last) & describing && !(block.tagsAt(last) & closed & ~Tag.Determiner)) last++
  if (last > row && (last > row + 1 || block.wordAt(row).endsWith('ende'))) return last
  // "den", "dette", "disse", "flere": a determiner that stands alone.
  return block.tagsAt(row) & (Tag.Determiner | Tag.Pronoun) ? row + 1 : row
}

/** Whether the next row cannot belong to the phrase, so that a noun that is an adjective too is the noun. */
function endsPhrase(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  return !isNoun(block, row) || ((tags & (finiteVerb | Tag.Adverb)) !== 0 && !(tags & anyNoun))
}

/** Grammatical number and gender of a noun phrase, as a pronoun for it would have them. */
export type Agreement = 'common' | 'neuter' | 'plural'

/** What agrees with a phrase; null where its words do not tell. */
export function agreementOf(block: DanishBlock, rows: Rows): Agreement | null {
  const first = block.wordAt(rows.from)
  const head = headOf(block, rows)
  for (let row = rows.from; row < rows.to; row++) {
    if (block.wordAt(row) === 'og' && row > rows.from) return 'plural'
    if (row > head) break
  }
  if (plurals.has(first)) return 'plural'
  if (neuters.has(first)) return 'neuter'
  if (commons.has(first)) return 'common'
  return agreementOfNoun(block, block.wordAt(head))
}

/** Number and gender of a noun form by itself; null where it may be both. */
export function agreementOfNoun(block: DanishBlock, word: string): Agreement | null {
  const { lexicon } = block.grammar
  const tags = lexicon.tagsOf(word)
  const isSingular = (tags & (Tag.NounSgIndef | Tag.NounSgDef)) !== 0
  const isPlural = (tags & (Tag.NounPlIndef | Tag.NounPlDef)) !== 0
  if (isPlural && !isSingular) return 'plural'
  if (!isSingular) return null
  if (tags & Tag.NounSgDef && /(?:en|n)s?$/.test(word) && !(tags & Tag.GenderNeuter)) return 'common'
  if (tags & Tag.NounSgDef && /(?:et|t)s?$/.test(word) && !(tags & Tag.GenderCommon)) return 'neuter'
  if (tags & Tag.GenderNeuter && !(tags & Tag.GenderCommon)) return 'neuter'
  return tags & Tag.GenderCommon && !(tags & Tag.GenderNeuter) ? 'common' : null
}

const plurals = new Set('de disse dine mine sine mange flere alle nogle begge samtlige andre få'.split(' '))
const neuters = new Set('det dette dit mit sit et ethvert hvert'.split(' '))
const commons = new Set('den denne din min sin en enhver hver'.split(' '))
