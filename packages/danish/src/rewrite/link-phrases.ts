import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isStart } from './as-clause.ts'
import { capital, joined } from './edits.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { leaveOut, put, type Swapped } from './put.ts'

const comma = 0x2c

/**
 * "…, idet beløbet er fastsat efter alder." -> "…. Beløbet er fastsat efter alder.": what is no reason says itself in a
 * sentence of its own, verb second. Where the sentence goes on behind it, "og" joins it: "og det bemærkes".
 */
export function asRemark(block: DanishBlock, from: number, to: number): Swapped {
  if (block.signAt(from - 1) !== comma || block.wordAt(from - 2) === 'og') return 'vaelg'
  // "e) Fuldmagt fra medejer, idet": no sentence of its own before it.
  // "idet der herved bemærkes, at": "Der bemærkes" nobody says.
  const isStray = block.wordAt(to) === 'dog' || (block.wordAt(to) === 'der' && [to + 1, to + 2].some((row) => block.wordAt(row) === 'bemærkes'))
  const parts = isStray ? null : partsOf(block, to)
  if (parts === null || block.clauseOf(block.sentenceOf(from)) === undefined) return 'vaelg'
  const { end, verb } = parts
  const isAlone = endsSentence(block, verb)
  // "men" says what "dog" said.
  const isBut = !isAlone && block.wordAt(end) === 'dog'
  const words = [block.textOf(to, end), block.textOf(verb, verb + 1), block.textOf(isBut ? end + 1 : end, verb)]
  if (!isAlone) return verb === end ? put(block, from, to, 'og') : put(block, from, verb + 1, joined([isBut ? 'men' : 'og', ...words]))
  const ends = block.tokens.end
  const stop = block.textOf(from - 2, from - 1).endsWith('.') ? ' ' : '. '
  const [last, text] = verb > end ? [verb, joined(words)] : [to, block.textOf(to, to + 1)]
  return [{ start: ends[from - 2]!, end: ends[last]!, text: stop + capital(text) }]
}

/** "Det meddeles herved, at sagen er afsluttet." -> "Sagen er afsluttet.": the letter tells by telling. Null where more follows. */
export function toldPlainly(block: DanishBlock, from: number, to: number): Swapped | null {
  const first = block.sentences[block.sentenceOf(from)]!
  let at = to
  while (telling.test(block.wordAt(at))) at++
  for (let row = first; row < from; row++) if (!telling.test(block.wordAt(row))) return null
  const parts = block.signAt(at) === comma && block.wordAt(at + 1) === 'at' ? partsOf(block, at + 2) : null
  if (parts === null || !endsSentence(block, parts.verb)) return null
  const { end, verb } = parts
  return put(block, first, verb + 1, joined([block.textOf(at + 2, end), block.textOf(verb, verb + 1), block.textOf(end, verb)]))
}

/** The words that announce what is told, besides the verb. */
const telling = /^(?:det|vi|jeg|skal|kan|hermed|herved|herefter|dem)$/

/** In what cases and when something is so: of the clause, and not of its subject. */
const circumstances = /^(?:tilfælde|situationer|perioder|øjeblikket|omfang|praksis|almindelighed|princippet)$/

/** The row past the subject of a clause that begins at a row, and that of its verb; null where the two are not told apart. */
function partsOf(block: DanishBlock, to: number): { readonly end: number; readonly verb: number } | null {
  // "det af Dem ønskede gulv": an article whose noun stands far behind.
  if (/^de[tn]?$/.test(block.wordAt(to)) && block.wordAt(to + 1) === 'af') return null
  const isVerb = (row: number): boolean => isFinite(block, row) || (block.tagsAt(row) & (Tag.Auxiliary | Tag.VerbSPresent | Tag.VerbSPast)) !== 0
  // "i øvrigt", "de tre børn": the one is no "I", and behind the other comes its noun.
  const isPronoun = /^(?:der|det|dette|vi|du|de|i|jeg|den|denne|disse|man)$/.test(block.wordAt(to)) && !isNoun(block, to + 1) &&
    block.textOf(to, to + 1) !== 'i' && !(/^de[tn]?$/.test(block.wordAt(to)) && nounPhraseEnd(block, to) > to + 1) &&
    !(block.tagsAt(to + 1) & (Tag.AdjE | Tag.VerbParticipleInflected) && /^d[ei]/.test(block.wordAt(to)) && block.wordAt(to) !== 'der')
  let end = isPronoun ? to + 1 : nounPhraseEnd(block, to)
  if (block.kindAt(end) === TokenKind.number) end++
  // "navnene på de øvrige beboere er": what hangs on the subject goes with it.
  while (!isPronoun && end > to && /^(?:på|af|til|om|for|i|fra|over|med|hos|vedrørende)$/.test(block.wordAt(end)) && !/^(?:modsat|bekræftende|givet|øvrigt)$/.test(block.wordAt(end + 1)) && nounPhraseEnd(block, end + 1) > end + 1 && !circumstances.test(block.wordAt(nounPhraseEnd(block, end + 1) - 1))) end = nounPhraseEnd(block, end + 1)
  if (end === to) return null
  let verb = end
  // "De mod bedre vidende har undladt": behind a pronoun all that comes before the verb may come behind it.
  const isBetween = (row: number): boolean => isPronoun ? row < end + 10 && block.signAt(row) === 0 && block.wordAt(row + 1) !== 'eller' : row < end + 3 && (isSentenceAdverb(block, row) || block.wordAt(row) === 'dog')
  while (!isVerb(verb) && isBetween(verb)) verb++
  return isVerb(verb) ? { end, verb } : null
}

/** Whether a clause runs on to the full stop, with no further clause of the sentence behind it. */
function endsSentence(block: DanishBlock, row: number): boolean {
  let at = row
  for (; at < block.to && !block.sentences.includes(at); at++) {
    const sign = block.signAt(at)
    if (sign === 0x2e) return true
    if (sign !== 0 && sign !== comma) return false
    // "…, idet beløbet er fastsat, og at": it goes on with what came before.
    if (/^(?:og|samt|men)$/.test(block.wordAt(at)) && (block.signAt(at - 1) === comma || block.wordAt(at + 1) === 'at')) return false
  }
  return block.textOf(at - 1, at).endsWith('.')
}

/** "forudgående godkendelse" -> "godkendelse på forhånd"; "efter forudgående aftale" -> "efter aftale". */
export function beforehand(block: DanishBlock, from: number, to: number): Swapped {
  const end = nounPhraseEnd(block, to)
  if (end === to || block.tagsAt(from - 1) & (Tag.Determiner | Tag.Numeral) || block.kindAt(from - 1) === TokenKind.number || timeNouns.has(block.wordAt(end - 1)) || /(?:måneder|uger|dage)$/.test(block.wordAt(end - 1))) return 'vaelg'
  if (/^(?:efter|under|ved|uden)$/.test(block.wordAt(from - 1))) return leaveOut(block, from, to)
  // "forudgående varsel på 14 dage": so long before, anyway.
  if (block.wordAt(end) === 'på' && block.wordAt(to) === 'varsel') return put(block, from, to + 1, 'varsel')
  if (block.tagsAt(from - 1) & Tag.AdjE) return 'vaelg'
  return put(block, from, end, `${block.textOf(to, end)} på forhånd`)
}

/** What one has regard to, rather than what is a reason. */
export const interests: RegExp = /(?:behov|behovet|tarv|trivsel|sikkerhed|sikkerheden|fare|faren|børn|børnene|barnet|naboer|naboerne|ansatte|medarbejderne|brugerne|dyr|dyrene|fugle|fuglene|flagermus|flagermusene|natur|naturen|landskab|landskabet|grundvand|grundvandet|trafik|familie|familien|forældre|forældrene|beboere|lejere|lejerne|helbred|helbredet|omgivelser|omgivelserne|miljø|miljøet|trafikken|borgerne|beboerne)$/

/** What gives occasion to a letter, and is no reason for it. */
export const requests: RegExp = /(?:ansøgning|andragende|henvendelse|anmodning|klage|brev|skrivelse|begæring|forespørgsel)(?:en|t|et|n)?$/

/** "har karakter af forvaltningsakt" -> "er en forvaltningsakt". */
export function withArticle(block: DanishBlock, from: number, to: number, use: string): Swapped {
  const tags = block.tagsAt(to)
  if (!isNoun(block, to) || !(tags & Tag.NounSgIndef)) return put(block, from, to, use)
  return put(block, from, to, `${use} ${tags & Tag.GenderNeuter && !(tags & Tag.GenderCommon) ? 'et' : 'en'}`)
}

/** "på det foreliggende grundlag" -> "ud fra de oplysninger, vi har". */
export function fromWhatWeKnow(block: DanishBlock, from: number, after: number): Swapped {
  const closes = block.signAt(after) === 0 && after < block.to
  // "kan derfor ikke på det foreliggende grundlag afsluttes": a clause does not stand between verbs.
  if (closes && block.tagsAt(after) & (Tag.VerbParticiple | Tag.VerbInfinitive | Tag.VerbSPresent) && !isFinite(block, from - 2)) return 'vaelg'
  // "på det foreliggende grundlag, hvorom": what follows speaks of the deed.
  if (block.signAt(after) === comma && /^hvor(?:om|til|ved|efter)$/.test(block.wordAt(after + 1))) return 'vaelg'
  // "søgte om førtidspension på det foreliggende grundlag": a way of applying that has this name.
  const first = block.sentences[block.sentenceOf(from)]!
  for (let row = first; row < from + 12 && row < block.to && block.signAt(row) !== 0x2e; row++) if (/^(?:førtids|senior)?pension(?:en|ssag|ssagen)?$/.test(block.wordAt(row))) return 'vaelg'
  // "Politiet har på det foreliggende grundlag": what others know.
  for (let row = from - 2; row > from - 6; row--) if (/^(?:har|kan|vil|finder|afgør|træffer|vurderer)$/.test(block.wordAt(row)) && others.test(block.wordAt(row - 1))) return 'vaelg'
  return put(block, from - 1, after, `ud fra de oplysninger, vi har${closes ? ',' : ''}`)
}

const others = /(?:politiet|styrelsen|nævnet|lægen|konsulenten|direktoratet|regionen|teamet|skolen)$/

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

/** "§ 84, sammenholdt med § 83" -> "§ 84 og § 83": the comma goes with the words. */
export function joinedBy(block: DanishBlock, from: number, to: number, text: string): Swapped {
  return [{ start: block.tokens.end[from - 2]!, end: block.tokens.end[to - 1]!, text: ` ${text}` }]
}
