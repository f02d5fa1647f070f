import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFiniteVerb, sentenceAround } from './party-place.ts'
import { isAddressed, namesLaw } from './sentence-scope.ts'

// Words for people that mean somebody else than the reader.

/** "De ønsker oplyst, om vedkommende er afskediget", "opgaver, som den pågældende ikke selv kan udføre, jf. § 83". */
export function isSomebodyElse(block: DanishBlock, row: number): boolean {
  const [start, end] = sentenceAround(block, row)
  const isDe = (block.cuesAt(start) & Cue.polite) !== 0 && isFiniteVerb(block, start + 1)
  return isDe || isAddressed(block, start, end) || isRetold(block, row) || isCondition(block, start, end) || hasOther(block, start, row) || isBroughtUp(block, start, row)
}

/** "Det er en betingelse, at den pågældende er under 65": a rule, whether or not the law is named. */
function isCondition(block: DanishBlock, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + longestRule); at++) if (conditions.test(block.wordAt(at)) && block.tagsAt(at - 1) & Tag.Determiner && [1, 2].some((step) => block.wordAt(at + step) === 'at')) return true
  return false
}

const conditions = /^(?:betingelse|forudsætning|krav)$/

/** "Den, der afviser tilbuddet, kan miste ydelsen, indtil pågældende", "afdelingslederens ord, da pågældende er fratrådt", "hjælp til personer med …, for den pågældende": one named before. */
function hasOther(block: DanishBlock, start: number, row: number): boolean {
  for (let at = Math.max(start, row - longestRule); at < row - 1; at++) {
    if (/^(?:den|enhver)$/.test(block.wordAt(at)) && block.signAt(at + 1) === 0x2c && /^(?:der|som)$/.test(block.wordAt(at + 2))) return true
    // "efter lægens vurdering": of the one who is spoken of.
    if (staff.test(block.wordAt(at)) && !/^(?:vurdering|udtalelse|erklæring|attest|opfattelse)$/.test(block.wordAt(at + 1)) && !concludes(block, at, row)) return true
    if (/^(?:personer|borgere|ansøgere|familier|lejere|ejere)$/.test(block.wordAt(at))) return true
  }
  return false
}

/** "Lederen har besluttet, at pågældende": who decided, and for whom. */
function concludes(block: DanishBlock, from: number, row: number): boolean {
  for (let at = from; at < row; at++) if (/^(?:besluttet|vurderet|afgjort|bevilget)$/.test(block.wordAt(at))) return true
  return false
}

/** "En voksen person er tilmeldt adressen. Det kan ikke udelukkes, at vedkommende": somebody brought up in this sentence or the one before. */
function isBroughtUp(block: DanishBlock, start: number, row: number): boolean {
  const from = start === block.from ? start : sentenceAround(block, start - 1)[0]
  for (let at = Math.max(from, row - longestRule); at < row - 1; at++) {
    if (!people.test(block.wordAt(at))) continue
    const first = block.tagsAt(at - 1) & anyAdjective ? at - 2 : at - 1
    if (/^(?:en|anden)$/.test(block.wordAt(first))) return true
  }
  return false
}

const people = /^(?:person|mand|kvinde|nabo|bekendt|ven|veninde|kollega|slægtning|pårørende|medarbejder|ansat|beboer|lejer|køber)$/

const staff = /(?:leder|medarbejder|sagsbehandler|rådgiver|konsulent|lærer|læge|pædagog|chef|dagplejer|hjælper|vikar|entreprenør|håndværker)(?:en|ens|n|ns|s)$/

/** "Klager går gennem os", "Klager skal indgives": what is sent and treated is complaints. */
export function isOfComplaints(block: DanishBlock, row: number, word: string): boolean {
  if (word !== 'klager') return false
  const verb = block.cuesAt(row + 1) & Cue.modal ? row + 2 : row + 1
  return /^(?:går|gå|komme[rs]?|(?:ind|frem|til|over)?(?:sendes|gives|bringes)|rettes|stiles|behandles|afgøres|besvares)$/.test(block.wordAt(verb))
}

/** "ejeren af en hund" is anybody, "borgeren i stuen" and "lejeren ovenpå" are neighbours; whoever may complain is many. */
export function isOfOthers(block: DanishBlock, row: number): boolean {
  if (block.wordAt(row) === 'adressaten' && [2, 3, 4].some((step) => /^(?:enhver|offentlige|ejeren)$/.test(block.wordAt(row + step)) || block.wordAt(row - step).startsWith('klageberettige'))) return true
  const next = block.wordAt(row + 1)
  const after = block.wordAt(row + 2)
  if (next === 'af') return after === 'en' || after === 'et' || after.startsWith('nabo') || isAddress(block, row + 2) ||
    (block.tagsAt(row + 2) & (Tag.NounPlIndef | Tag.NounSgDef)) === Tag.NounPlIndef
  if (next === 'ovenpå' || next === 'nedenunder' || next === 'overfor') return true
  return (next === 'i' || next === 'ved' || next === 'under' || next === 'over') &&
    (block.tagsAt(row + 2) & Tag.NounSgDef) !== 0 && (block.tagsAt(row) & Tag.NounSgDef) !== 0
}

/** "Ejeren af Rosenvej 15 vil bygge" is a neighbour; only who "skal" something is the reader. */
function isAddress(block: DanishBlock, row: number): boolean {
  if ((block.tokens.flags[row]! & TokenFlag.capital) === 0) return false
  const number = block.tokens.flags[row + 1]! & TokenFlag.capital ? row + 2 : row + 1
  if (number >= block.to || block.tokens.kind[number] !== TokenKind.number) return false
  return (block.cuesAt(number + 1) & Cue.directive) === 0 && !/^(?:skal|må|bør)$/.test(block.wordAt(number + 1))
}

/**
 * "Tilbagebetaling kan kræves efter § 91, hvis modtageren …": the law is retold, and there "modtageren" is anybody who
 * receives. Told by the law's name beside what may, shall or happens if; not where the reader or the sender is spoken of.
 */
export function isRetold(block: DanishBlock, row: number): boolean {
  const [start, end] = sentenceAround(block, row)
  if (!namesLaw(block, start, end) || isAddressed(block, start, end)) return false
  let isGeneral = false
  for (let at = start; at < Math.min(end, start + longestRule); at++) {
    const cues = block.cuesAt(at)
    if (cues & Cue.sender) return false
    if (cues & (Cue.modal | Cue.condition) || /^(?:hvorefter|forudsætter|kræver|betinger)$/.test(block.wordAt(at))) isGeneral = true
  }
  return isGeneral
}

/** Tokens of a sentence within which it is asked whether it retells a rule; keeps the work linear. */
const longestRule = 150

/** "Lejeren er underrettet særskilt": whoever gets a letter of their own does not read this one. */
function isToldElsewhere(block: DanishBlock, row: number): boolean {
  if ((block.cuesAt(row + 1) & (Cue.vaere | Cue.blive)) === 0) return false
  return [2, 3].some((step) => block.wordAt(row + step) === 'særskilt') && [2, 3].some((step) => /^(?:underrettet|orienteret|informeret|adviseret)$/.test(block.wordAt(row + step)))
}

/** "Hr. Madsens lejer", "den nye ejer": somebody else. "hver borger får et hold, som planlægger med borgeren": everybody. */
export function isOther(block: DanishBlock, row: number, before: string): boolean {
  const [start] = sentenceAround(block, row)
  for (let at = Math.max(start, row - longestRule); at < row; at++) if (/^(?:en)?hver$/.test(block.wordAt(at)) && block.cuesAt(at + 1) & Cue.thirdReader) return true
  const tags = block.tagsAt(row - 1)
  if (before === 'den' || before === 'de' || isToldElsewhere(block, row)) return true
  return (tags & anyAdjective) !== 0 && (tags & (Tag.Preposition | Tag.Adverb | Tag.VerbPresent | Tag.Conjunction | Tag.Subjunction)) === 0
}

/** "Du fik flest point, men ansøgeren, som fik pladsen": beside "du" the applicant is somebody else. */
export function isBesideReader(block: DanishBlock, row: number): boolean {
  const [start, end] = sentenceAround(block, row)
  for (let at = Math.max(start, row - longestRule); at < Math.min(end, row + longestRule); at++) {
    if (block.cuesAt(at) & Cue.reader && block.wordAt(at).startsWith('d')) return true
    if (/^jeres?$/.test(block.wordAt(at))) return true
  }
  return false
}
