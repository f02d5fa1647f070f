import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { demonstratives } from './agree.ts'
import { isStart } from './as-clause.ts'
import { afterSum } from './link-after.ts'
import { insertClause, joinedBy } from './link-phrases.ts'
import { aboutIt, isSum } from './link-reach.ts'
import { isLaw } from './link-turns.ts'
import { agreementOf, isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { beforeNoun, ofCharacter, predicate } from './of-character.ts'
import { openedBy } from './opening-reference.ts'
import { readerWord } from './people.ts'
import { appliedFor, beforeEnd, closed, ended, incumbentOnReader, inOrderTo, statedIn } from './phrase-clauses.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { ifAsked } from './reader-part.ts'
import { hasHave, oblique } from './verb-near.ts'

const comma = 0x2c

/**
 * Link words whose plain word hangs on the word right before or behind them: a verb, a clause, a noun of one or of many.
 * Undefined for all other words and where the list's own word is right.
 */
export function byNeighbours(block: DanishBlock, from: number, to: number, found: string): Swapped | undefined {
  if (/^af \S+ karakter$/.test(found) && !leftAlone.has(found)) return ofCharacter(block, from, to)
  if (found === 'af en sådan karakter') return 'vaelg'
  const reason = clauses.get(found)
  if (reason !== undefined) return asConjunction(block, from, to, reason)
  switch (found) {
    case 'ligeledes': case 'tillige': case 'yderligere':
      // "Ligeledes skal du": at the head of its sentence it adds a thing, and "også" does not stand there.
      return isStart(block, from) && isVerb(block, to) ? put(block, from, to, 'desuden') : undefined
    case 'i vid udstrækning': case 'i vidt omfang': case 'i betydeligt omfang': case 'i betydelig grad':
      // "kan i vid udstrækning klare": one manages much, and does not "meget klare".
      return block.wordAt(to) === 'selv' || doesThing(block, from, to) ? put(block, from, to, 'i høj grad') : undefined
    case 'hovedparten af': case 'størstedelen af': case 'størsteparten af': {
      const end = nounPhraseEnd(block, to)
      return put(block, from, to, agreementOf(block, { from: to, to: end }) === 'plural' ? 'de fleste af' : 'det meste af')
    }
    case 'ved udløb af': case 'ved udløbet af': return ended(block, from, to)
    case 'uagtet':
      return isStart(block, from) && !hasClauseBefore(block, to) ? put(block, from, to, 'trods') : undefined
    case 'dags dato':
      if (block.wordAt(from - 1) === 'af' && isNoun(block, from - 2)) return put(block, from - 1, to, 'fra i dag')
      return /^(?:pr|per|af)\.?$/.test(block.wordAt(from - 1)) ? put(block, from - 1, to, 'i dag') : undefined
    case 'vedrørende':
      if (/(?:tilladelse|dispensation|bevilling|samtykke|fritagelse)(?:n|en|r|t)?$/.test(block.wordAt(from - 1)) && !(block.cuesAt(to) & Cue.reader)) return put(block, from, to, 'til')
      return /plan(?:en)?$/.test(block.wordAt(from - 1)) && oblique.has(block.wordAt(to)) ? put(block, from, to, 'for') : undefined
    case 'til enhver tid':
      // "det til enhver tid højst tilladte niveau": what holds is meant anyway.
      return /^(?:den|det|de)$/.test(block.wordAt(from - 1)) ? leaveOut(block, from, to) : undefined
    case 'det foreliggende':
      // "har ikke ved det foreliggende grundlag for": the noun belongs to what follows.
      return block.wordAt(from - 1) === 'ved' && isNoun(block, to) ? 'vaelg' : undefined
    case 'det skyldige beløb': return closed(block, from, to, `det, ${readerWord(block, from)} skylder`)
    case 'berigtigelse':
      return [1, 2, 3, 4, 5, 6].some((back) => isSum(block, from - back)) ? put(block, from, to, 'betaling') : undefined
    case 'for indeværende år':
      return isNoun(block, from - 1) ? put(block, from, to, 'for i år') : undefined
    case 'verserende':
      return block.wordAt(to).startsWith('spørgsmål') ? put(block, from, to, 'åbne') : undefined
    case 'primo': case 'ultimo':
      return block.signAt(to) !== 0 || to >= block.to ? put(block, from, to, `${found === 'primo' ? 'først' : 'sidst'} på måneden`) : undefined
    case 'behørig':
      return /^(?:legitimation|fuldmagt)$/.test(block.wordAt(to)) ? put(block, from, to, 'gyldig') : undefined
    case 'herefter': return afterSum(block, from, to)
    case 'på anmodning': case 'efter anmodning': return ifAsked(block, from, to)
    case 'forespørgsel': case 'forespørgslen':
      // "i nævnte forespørgsel": a letter, and no question.
      if (block.wordAt(from - 1) === 'i' || block.wordAt(from - 2) === 'i') return put(block, from, to, found === 'forespørgsel' ? 'henvendelse' : 'henvendelsen')
      return block.wordAt(to) === 'hos' ? 'vaelg' : undefined
    case 'beskaffenhed': return /^(?:sådan|samme|denne|den)$/.test(block.wordAt(from - 1)) ? 'vaelg' : undefined
    case 'rettidigt':
      // "en rettidigt iværksat klage": between an article and its participle.
      return block.tagsAt(to) & (Tag.VerbParticiple | Tag.VerbParticipleInflected) && isNoun(block, to + 1) ? 'vaelg' : undefined
    case 'i henseende til':
      return isStart(block, from) ? undefined : 'vaelg'
    case 'inden udløbet af':
      return beforeEnd(block, from, to)
    case 'er betinget af': case 'var betinget af':
      return /(?:tilladelse|godkendelse|samtykke|dokumentation|medvirken)$/.test(block.wordAt(to)) || (block.signAt(to) === comma && block.wordAt(to + 1) === 'at') ? put(block, from, to, found.startsWith('er') ? 'kræver' : 'krævede') : undefined
    case 'på nuværende tidspunkt':
      return block.wordAt(from - 1) === 'allerede' ? put(block, from, to, 'nu') : undefined
    case 'qua':
      return block.tagsAt(to) & Tag.NounSgIndef && isNoun(block, to) ? put(block, from, to, 'som') : undefined
    case 'jævnfør': return openedBy(block, from, to)
    case 'med henblik på': return inOrderTo(block, from, to)
    case 'herom': case 'derom': case 'hertil': case 'desangående': case 'hervedrørende':
      return aboutIt(block, from, to)
    case 'hertil kommer': case 'dertil kommer': return saysThat(block, to) ? undefined : isStart(block, from) ? put(block, from, to, 'desuden er der') : 'vaelg'
    case 'hvortil kommer': return saysThat(block, to) ? 'vaelg' : put(block, from, to, 'og desuden er der')
    case 'det passerede':
      return closed(block, from, to, 'det, der skete')
    case 'det påklagede':
      return isNoun(block, to) ? 'vaelg' : closed(block, from, to, `det, ${readerWord(block, from)} klager over`)
    case 'den ansøgte': case 'det ansøgte': case 'de ansøgte':
      return isNoun(block, to) ? appliedFor(block, from, to) : found === 'den ansøgte' ? 'vaelg' : undefined
    case 'det påhviler dig':
      return incumbentOnReader(block, from, to)
    case 'i forbindelse med ovenstående': return isStart(block, from) ? 'vaelg' : undefined
    case 'lovligt forfald':
      // "dokumentation for lovligt forfald": a reason for what would hang.
      return /^(?:for|ved|om|grundet)$/.test(block.wordAt(from - 1)) ? 'vaelg' : undefined
    case 'således': return block.wordAt(to) === 'foreliggende' ? leaveOut(block, from, to) : undefined
    case 'i overensstemmelse hermed':
      // "er i overensstemmelse hermed": how a thing is, and no consequence.
      return /^(?:er|var|være|ikke)$/.test(block.wordAt(from - 1)) && (to >= block.to || block.signAt(to) !== 0) ? 'vaelg' : undefined
    case 'ved fremsendelse af': case 'ved indsendelse af': case 'ved indgivelse af':
      // "klager ved indgivelse af": by what one does it; first in the sentence it is when.
      return isStart(block, from) || block.signAt(from - 1) !== 0 ? undefined : put(block, from, to, 'ved at sende')
    case 'sammenholdt med':
      // "vil blive sammenholdt med": what is done with them, and not how they are seen.
      if (block.cuesAt(from - 1) & (Cue.blive | Cue.vaere | Cue.have)) return put(block, from, to, 'sammenlignet med')
      if (!isLaw(block, to)) return undefined
      return block.signAt(from - 1) === comma ? joinedBy(block, from, to, 'og') : put(block, from, to, 'og')
    case 'i et omfang':
      return block.signAt(to) === comma && block.wordAt(to + 1) !== 'at' ? 'vaelg' : undefined
    case 'ikke rettidigt':
      // "ikke rettidigt efterkommes" -> "ikke efterkommes i tide".
      return block.tagsAt(to) & Tag.VerbSPresent ? put(block, from, to + 1, `ikke ${block.wordAt(to)} i tide`) : undefined
    case 'for nærværende': {
      // "gælder for nærværende sag": for this one, and no time.
      const end = nounPhraseEnd(block, to)
      const agreement = end > to && /(?:sag|ansøgning|afgørelse|ejendom|klage|skrivelse|bevilling|tilladelse|lejemål|projekt|byggeri)$/.test(block.wordAt(end - 1)) && !(block.tagsAt(to) & (Tag.Determiner | Tag.Pronoun | Tag.Numeral)) && block.tagsAt(end - 1) & anyNoun && isNoun(block, end - 1) ? agreementOf(block, { from: to, to: end }) : null
      return agreement === null ? undefined : put(block, from, to, `for ${demonstratives[agreement]}`)
    }
    case 'nærværende':
      if (oblique.has(block.wordAt(to)) || (block.wordAt(from - 1) === 'med' && block.tagsAt(to) & Tag.VerbParticiple)) return put(block, from, to, 'dette brev')
      return nounPhraseEnd(block, to) > to && isNoun(block, nounPhraseEnd(block, to) - 1) && !isVerb(block, to) ? undefined : put(block, from, to, 'dette brev')
    case 'supplerende oplysninger':
      return block.wordAt(to) === 'af' && block.kindAt(to + 1) === TokenKind.date ? 'vaelg' : undefined
    case 'fremgår af':
      return block.wordAt(from - 1) === 'det' && block.wordAt(from - 2) === 'som' ? 'vaelg' : statedIn(block, from, to)
    case 'påbegyndelse':
      return block.wordAt(to) === 'af' || block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive | Tag.Preposition) ? undefined : 'vaelg'
    case 'særskilt':
      return block.wordAt(to).startsWith('påklag') ? 'vaelg' : undefined
    case 'påkrævet': {
      const form = beforeNoun(block, from, to) ?? predicate(block, from, 'nødvendig') ?? (hasIt(block, from) ? 'nødvendigt' : null)
      return form === null || form === '' ? 'vaelg' : put(block, from, to, form)
    }
    case 'eksakt':
      return agreementOf(block, { from: to, to: to + 1 }) === 'neuter' ? put(block, from, to, 'præcist') : undefined
    case 'på et hvilket som helst tidspunkt': case 'på ethvert tidspunkt':
      return put(block, from, to, 'når som helst')
    default:
      return undefined
  }
}

/** Phrases that tell of a character by more than an adjective of their own. */
const leftAlone = new Set(['af helbredsmæssig karakter', 'af orienterende karakter', 'af processuel karakter', 'af privatretlig karakter', 'af sådan karakter'])

/** Phrases before ", at" that a conjunction says: why, what comes of it, on what terms. */
const clauses: ReadonlyMap<string, string> = new Map([
  ['med den følge', 'så'], ['med den virkning', 'så'], ['under den forudsætning', 'hvis'], ['under forudsætning af', 'hvis'],
  ['ud fra den betragtning', 'fordi'], ['ud fra en betragtning om', 'fordi'], ['med henvisning til', 'fordi'],
  ['under henvisning til', 'fordi'],
])

/** ", under den forudsætning, at du" -> ", hvis du": undefined where no clause follows. */
function asConjunction(block: DanishBlock, from: number, to: number, use: string): Swapped | undefined {
  const at = block.signAt(to) === comma ? to + 1 : to
  if (block.wordAt(at) !== 'at') return undefined
  // "har givet samtykke under forudsætning af, at": given, and on terms.
  if (use === 'hvis' && hasHave(block, from)) return 'vaelg'
  // "kun under den forudsætning, at": the two stand together.
  if (isStart(block, from) || /^(?:kun|alene|og|eller|men|også|først)$/.test(block.wordAt(from - 1))) return put(block, from, at + 1, use)
  return insertClause(block, from, at + 1, use)
}

function saysThat(block: DanishBlock, to: number): boolean {
  return block.signAt(to) === comma || block.wordAt(to) === 'at'
}

function isVerb(block: DanishBlock, row: number): boolean {
  return isFinite(block, row) || (block.tagsAt(row) & (Tag.VerbPresent | Tag.VerbSPresent | Tag.VerbPast | Tag.Auxiliary)) !== 0
}

/** Whether a verb that is done follows, and no quality: "har i betydeligt omfang bidraget", and not "er … nedsat". */
function doesThing(block: DanishBlock, from: number, to: number): boolean {
  const tags = block.tagsAt(to)
  if (isNoun(block, to) && !(tags & Tag.VerbInfinitive)) return false
  return (tags & Tag.VerbInfinitive) !== 0 || (tags & Tag.VerbParticiple) !== 0 && hasHave(block, from)
}

/** Whether "det" is what a word tells of: "finder det påkrævet". */
function hasIt(block: DanishBlock, from: number): boolean {
  for (let row = from - 1; row > from - 4 && row >= block.from && block.signAt(row) === 0; row--) if (block.wordAt(row) === 'det') return true
  return false
}

/** Whether a clause ends at a comma with the verb of the main clause behind it. */
function hasClauseBefore(block: DanishBlock, row: number): boolean {
  for (let at = row; at < row + 24 && at < block.to && block.signAt(at) !== 0x2e; at++) if (block.signAt(at) === comma && isVerb(block, at + 1)) return true
  return false
}
