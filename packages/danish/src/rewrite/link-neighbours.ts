import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { asClause, isStart } from './as-clause.ts'
import { insertClause } from './link-phrases.ts'
import { agreementOf, isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { ofCharacter, predicate } from './of-character.ts'
import { readerWord } from './people.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { hasHave } from './verb-near.ts'

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
      return doesThing(block, from, to) ? put(block, from, to, 'i høj grad') : undefined
    case 'hovedparten af': case 'størstedelen af': case 'størsteparten af': {
      const end = nounPhraseEnd(block, to)
      return put(block, from, to, agreementOf(block, { from: to, to: end }) === 'plural' ? 'de fleste af' : 'det meste af')
    }
    case 'ved udløb af': case 'ved udløbet af':
      return ended(block, from, to)
    case 'qua':
      return block.tagsAt(to) & Tag.NounSgIndef && isNoun(block, to) ? put(block, from, to, 'som') : undefined
    case 'jævnfør':
      return isStart(block, from) ? put(block, from, to, 'efter') : undefined
    case 'herom': case 'derom': case 'hertil': case 'desangående': case 'hervedrørende':
      return aboutIt(block, from, to)
    case 'hertil kommer': case 'dertil kommer':
      return saysThat(block, to) ? undefined : isStart(block, from) ? put(block, from, to, 'desuden er der') : 'vaelg'
    case 'hvortil kommer':
      return saysThat(block, to) ? 'vaelg' : put(block, from, to, 'og desuden er der')
    case 'det passerede':
      return closed(block, from, to, 'det, der skete')
    case 'det påklagede':
      return isNoun(block, to) ? 'vaelg' : closed(block, from, to, `det, ${readerWord(block, from)} klager over`)
    case 'den ansøgte': case 'det ansøgte': case 'de ansøgte':
      return isNoun(block, to) ? appliedFor(block, from, to) : found === 'den ansøgte' ? 'vaelg' : undefined
    case 'det påhviler dig':
      return incumbentOnReader(block, from, to)
    case 'i forbindelse med ovenstående':
      return isStart(block, from) ? 'vaelg' : undefined
    case 'lovligt forfald':
      return block.wordAt(from - 1) === 'ved' ? 'vaelg' : undefined
    case 'påkrævet': {
      const form = predicate(block, from, 'nødvendig')
      return form === null ? undefined : put(block, from, to, form)
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

/** "ved udløbet af lejemålet stopper" -> "når lejemålet er slut, stopper"; a month and a year have their own end. */
function ended(block: DanishBlock, from: number, to: number): Swapped | undefined {
  const end = nounPhraseEnd(block, to)
  const word = block.wordAt(end - 1)
  if (end === to || months.test(word) || block.tokens.kind[to] === TokenKind.number || block.tokens.kind[to] === TokenKind.date) return undefined
  if (/^(?:senest|først|allerede)$/.test(block.wordAt(from - 1))) return 'vaelg'
  if (agreementOf(block, { from: to, to: end }) === null || !(block.tagsAt(end - 1) & Tag.NounSgDef || block.tagsAt(to) & Tag.Determiner)) return 'vaelg'
  return asClause(block, from, end, `når ${block.textOf(to, end)} er slut`) ?? 'uklar-saetning'
}

const months = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|måneden|året|kvartalet|ugen)$/

/** "Vi kan hertil oplyse", "har herom oplyst": what is said needs no "om det" between the verbs. */
function aboutIt(block: DanishBlock, from: number, to: number): Swapped | undefined {
  // "din hervedrørende klage".
  if (isNoun(block, to) && block.tagsAt(from - 1) & (Tag.Determiner | Tag.Genitive) && /^(?:hervedrørende|desangående)$/.test(block.wordAt(from))) return 'vaelg'
  const isBetweenVerbs = (block.tagsAt(to) & (Tag.VerbInfinitive | Tag.VerbParticiple)) !== 0 && !isNoun(block, to) &&
    (block.tagsAt(from - 1) & Tag.Auxiliary) !== 0
  if (!isBetweenVerbs) return undefined
  return telling.test(block.wordAt(to)) ? leaveOut(block, from, to) : block.wordAt(from) === 'hertil' ? undefined : 'vaelg'
}

const telling = /^(?:oplys|bemærk|meddel|tilføj|udtal|anfør|fortæl|sige|sagt|svare)/

/** "det passerede er beklageligt" -> "det, der skete, er beklageligt". */
function closed(block: DanishBlock, from: number, to: number, text: string): Swapped {
  return put(block, from, to, block.signAt(to) === 0 && to < block.to ? `${text},` : text)
}

/** "de ansøgte timer er" -> "de timer, du har søgt om, er". */
function appliedFor(block: DanishBlock, from: number, to: number): Swapped {
  const end = nounPhraseEnd(block, to)
  if (end === to || block.tagsAt(end) & Tag.Preposition && block.signAt(end) === 0) return 'vaelg'
  const whose = readerWord(block, from)
  const who = whose === 'I' ? 'I har' : `${whose} har`
  return closed(block, from, end, `${block.wordAt(from)} ${block.textOf(to, end)}, ${who} søgt om`)
}

/** "det påhviler dig som forælder at sørge" -> "du skal som forælder sørge". */
function incumbentOnReader(block: DanishBlock, from: number, to: number): Swapped {
  for (let row = to; row < to + 9 && row < block.to && block.signAt(row) !== 0x2e; row++) {
    if (block.wordAt(row) !== 'at' || !(block.tagsAt(row + 1) & Tag.VerbInfinitive)) continue
    const own = put(block, from, to, 'du skal')
    if (typeof own === 'string') return own
    return [...own, { start: block.tokens.end[row - 1]!, end: block.tokens.end[row]!, text: '' }]
  }
  return 'vaelg'
}
