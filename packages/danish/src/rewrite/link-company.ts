import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { asClause, isStart } from './as-clause.ts'
import { joined } from './edits.ts'
import { interests, isConjunction, requests } from './link-phrases.ts'
import { isNoun, isSentenceAdverb, nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { readerWord } from './people.ts'
import { leaveOut, put, type Swapped } from './put.ts'
import { subjects } from './verb-near.ts'
import { givesReason } from './swap-doubt.ts'

const comma = 0x2c

/** "to uger forinden" -> før, "forinden mødet" and "forinden du flytter" -> inden, "har De forinden" -> inden da. */
export function earlier(block: DanishBlock, from: number, to: number): string {
  const before = block.wordAt(from - 1)
  if (timeNouns.has(before) || block.kindAt(from - 1) === TokenKind.number || /dage$|uger$/.test(before)) return 'før'
  if (block.signAt(from - 1) === comma && block.signAt(to) === 0) return 'inden'
  // "Forinden endelig stilling tages, skal": a clause, whatever its first word looks like.
  if (isStart(block, from) && opensClause(block, to)) return 'inden'
  // "Hvis du forinden fjerner skiltet": the verb of its own clause.
  if (subjects.has(before) && before !== 'i' && block.tagsAt(to) & Tag.VerbPresent && !isDefinite(block, to)) return 'inden da'
  const next = block.tagsAt(to)
  const isAlone = to >= block.to || block.signAt(to) !== 0 || block.wordAt(to) === 'at' || (next & (Tag.Preposition | Tag.Conjunction)) !== 0
  const isVerb = (next & (Tag.VerbParticiple | Tag.VerbInfinitive | Tag.VerbSPresent | Tag.Adverb | Tag.Auxiliary)) !== 0 && !isNoun(block, to)
  if (isAlone || isVerb || isFinite(block, to)) return isConjunction(block, to) && !isAlone ? 'inden' : 'inden da'
  // "skal høres forinden afgørelse": behind its verb the noun belongs to it.
  if (block.tagsAt(from - 1) & (Tag.VerbInfinitive | Tag.VerbSPresent | Tag.VerbParticiple) && isNoun(block, to)) return 'inden'
  // "har De forinden mulighed": what comes behind belongs to the verb before.
  const hasVerb = /^(?:har|have|haft|er|være|kan|skal|vil|må|bedes|anmodes)$/.test(block.wordAt(from - 2))
  return hasVerb && !isConjunction(block, to) && !isDefinite(block, to) ? 'inden da' : 'inden'
}

/** Whether a verb with its subject before it stands between a row and the next comma, behind which the main verb comes. */
function opensClause(block: DanishBlock, row: number): boolean {
  let verb = false
  for (let at = row + 1; at < row + 12 && at < block.to; at++) {
    if (block.signAt(at) === comma) return verb && (isFinite(block, at + 1) || (block.tagsAt(at + 1) & Tag.VerbSPresent) !== 0)
    if (block.signAt(at) !== 0) return false
    if (isFinite(block, at) || block.tagsAt(at) & Tag.VerbSPresent) verb = true
  }
  return false
}

function isDefinite(block: DanishBlock, row: number): boolean {
  const { kind } = block.tokens
  return kind[row] !== TokenKind.word || (block.tagsAt(row) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Determiner | Tag.Genitive)) !== 0
}

/** Whether what finds place is held and does not happen: "mødet finder sted", "samtalen, der finder sted". */
export function isHeld(block: DanishBlock, from: number): boolean {
  const isRelative = /^(?:der|som)$/.test(block.wordAt(from - 1))
  const row = isRelative ? (block.signAt(from - 2) === comma ? from - 3 : from - 2) : from - 1
  if (held.test(block.wordAt(row))) return true
  // "Mødet, hvortil du hermed indkaldes, finder sted": the subject before its clause.
  const first = block.sentences[block.sentenceOf(from)]!
  if (held.test(block.wordAt(first)) && block.signAt(first + 1) === comma && block.signAt(from - 1) === comma) return true
  // "Samtalen om din økonomi finder sted": the noun before its phrase.
  for (let at = row - 1; at > row - 4; at--) if (block.tagsAt(at) & Tag.Preposition) return held.test(block.wordAt(at - 1))
  return false
}

const held = new RegExp('(?:møde|mødet|høring|høringen|samtale|samtalen|besøg|besøget|undervisning|undervisningen|kursus|kurset|træning|' +
  'træningen|forsamling|forsamlingen|forretning|forretningen|syn|synet|samvær|samværet|besigtigelse|besigtigelsen)$')

/** Whether one of the three words before a row is this one. */
export function saysNear(block: DanishBlock, row: number, word: string): boolean {
  for (let at = row - 1; at > row - 4 && at >= block.from && block.signAt(at) === 0; at--) if (block.wordAt(at) === word) return true
  return false
}

/** What a judgement looks at: "under hensyn til, at" is a reason, to people and their good it is "af hensyn til". */
export function regarding(block: DanishBlock, from: number, to: number, found: string): Swapped | null {
  // "er der tillige henset til": a verb of its own and no preposition.
  if (found === 'henset til') {
    for (let row = from - 1; row > from - 5 && block.signAt(row) === 0; row--) {
      if (block.cuesAt(row) & (Cue.vaere | Cue.have | Cue.blive)) return put(block, from, to, 'lagt vægt på')
    }
  }
  if (block.signAt(to) === comma && block.wordAt(to + 1) === 'at') return put(block, from, to + 2, 'fordi')
  if (block.wordAt(to) === 'at') return put(block, from, to + 1, 'fordi')
  if (!found.startsWith('under')) return null
  // "under hensyn til foranstående og til rammen": the second hangs on the first.
  const first = nounPhraseEnd(block, to)
  if (block.wordAt(first) === 'og' && block.wordAt(first + 1) === 'til') return 'vaelg'
  const head = block.wordAt(nounPhraseEnd(block, to) - 1)
  // "fastsættes under hensyn til skyldnerens forhold": what it is measured by.
  if (/forhold(?:ene)?$/.test(head) && saysMeasure(block, from)) return put(block, from, to, 'ud fra')
  if (interests.test(head)) return put(block, from, to, 'af hensyn til')
  // What one looks at is a cause only of what is not done: "kan under hensyn til støjen ikke".
  return statements.test(head) || (!causes.test(head) && !saysNoNear(block, to)) ? put(block, from, to, 'ud fra') : null
}

function saysMeasure(block: DanishBlock, from: number): boolean {
  for (let row = from - 1; row > from - 7 && row >= block.from && block.signAt(row) === 0; row--) if (/^(?:fastsæt|fastsat|beregn|udmål)/.test(block.wordAt(row))) return true
  return false
}

function saysNoNear(block: DanishBlock, to: number): boolean {
  const first = block.sentences[block.sentenceOf(to - 1)]!
  for (let row = Math.max(first, to - 12); row < to + 16 && row < block.to; row++) if (block.cuesAt(row) & Cue.denial) return true
  return false
}

/** What makes one do something: of these it is "på grund af". */
const causes = /(?:sygdom|inkontinens|demens|smerte|allergi|gigt|træthed|svimmelhed|angst|depression|behov|forhold|afstand|helbred|alder|tilstand|handicap|lidelse|skade|diagnose|vejr|støj|fødsel|dødsfald|ramme|funktionsevne)(?:n|en|et|me|r|er|erne|rne)?$/

/** What one goes by, and what is no cause. */
const statements = /(?:indkomst|indtægt|formue|økonomi|størrelse|antal|evne|pris|omfang|udtalelse|oplysning|bemærkning|synspunkt|regel|retningslinje|bestemmelse|svar|princip|kriteri)(?:r|er|et|en|n|erne|rne|sler|ne|um)?$/

/** What gives occasion and is a cause as well: not a request, a death or a feast, which one answers or marks. */
export function isOccasion(block: DanishBlock, to: number): boolean {
  const last = nounPhraseEnd(block, to) - 1
  const head = block.wordAt(last)
  if (last < to || !isNoun(block, last) || requests.test(head)) return false
  if (block.tagsAt(last) & Tag.VerbParticipleInflected || /(?:død|dødsfald|dødsfaldet|tabet|fødselsdag|jubilæum|bryllup|besøg|sag|sagen)$/.test(head)) return false
  return !(block.tagsAt(to + 1) & Tag.Preposition && block.wordAt(to) !== '')
}

/** "en bolig beliggende i Sverige" -> "en bolig i Sverige", "ejendommen beliggende Nørregade 4" -> "på Nørregade 4". */
export function lying(block: DanishBlock, from: number, to: number): Swapped {
  if (!isNoun(block, from - 1) || to >= block.to) return 'vaelg'
  if (block.tagsAt(to) & Tag.Preposition) return leaveOut(block, from, to)
  const isAddress = block.kindAt(to + 1) === TokenKind.number && block.kindAt(to) === TokenKind.word
  return isAddress ? put(block, from, to, 'på') : 'vaelg'
}

/** "i det omfang, der er" -> "hvis der er", "på betingelse af, at" -> "hvis": the comma stands before the clause alone. */
export function onCondition(block: DanishBlock, from: number, to: number): Swapped | null {
  const at = block.signAt(to) === comma ? to + 1 : to
  const end = block.wordAt(at) === 'at' ? at + 1 : at
  if (!isConjunction(block, end)) return 'vaelg'
  return end === to ? null : put(block, from, end, 'hvis')
}

/** Whether a phrase opens a sentence and the verb of the main clause follows it. */
export function opensBeforeVerb(block: DanishBlock, from: number, to: number): boolean {
  if (!isStart(block, from)) return false
  const finite = block.clauseOf(block.sentenceOf(from))?.finite ?? -1
  return finite > to
}

/** "ved henvendelse til Borgerservice" -> "ved at kontakte Borgerservice"; "… skal du oplyse" is "når du kontakter". */
export function approached(block: DanishBlock, from: number, to: number): Swapped {
  const finite = isStart(block, from) ? (block.clauseOf(block.sentenceOf(from))?.finite ?? -1) : -1
  if (finite > to && block.wordAt(finite) !== 'kan') {
    return asClause(block, from, to, `når ${readerWord(block, from)} kontakter`) ?? 'uklar-saetning'
  }
  return put(block, from, to, 'ved at kontakte')
}

/** "det beror på en fejl" is "skyldes", on a judgement "bygger på", on what comes "afhænger af". */
export function resting(block: DanishBlock, from: number, to: number): Swapped | null {
  const form = block.wordAt(from) === 'beroet' ? 2 : block.wordAt(from).startsWith('beroe') ? 1 : block.wordAt(from) === 'beror' ? 0 : 2
  const end = nounPhraseEnd(block, to)
  const head = block.wordAt(end - 1)
  const isThat = block.wordAt(block.signAt(to) === comma ? to + 1 : to) === 'at'
  if (isThat || /(?:fejl|fejlen|misforståelse|fejltagelse|forglemmelse|forveksling|tastefejl|uheld|rabat|mængderabat|mangel|manglende|ønske|hensyn|omstændigheder|forsinkelse)$/.test(head)) {
    return form === 2 ? 'vaelg' : put(block, from, to, ['skyldes', 'skyldtes'][form]!)
  }
  // "spørgsmålet vil bero på en vurdering": what is still open hangs on it.
  if (form === 2 && block.wordAt(from - 1) === 'vil') return null
  if (/(?:vurdering|skøn|afvejning|fortolkning|beregning|aftale|oplysninger|kendelse)$/.test(head)) {
    return put(block, from, to, ['bygger på', 'byggede på', 'bygge på'][form]!)
  }
  return null
}

/** "Hertil kommer, at anlægget vil kunne ses" -> "Desuden vil anlægget kunne ses": the verb second, as in a main clause. */
export function added(block: DanishBlock, from: number, to: number): Swapped {
  const at = block.signAt(to) === comma ? to + 1 : to
  const end = nounPhraseEnd(block, at + 1)
  let finite = end
  while (finite < end + 3 && isSentenceAdverb(block, finite)) finite++
  const isVerb = isFinite(block, finite) || (block.tagsAt(finite) & Tag.Auxiliary) !== 0
  if (!isStart(block, from) || block.wordAt(at) !== 'at' || end === at + 1 || !isVerb) return 'vaelg'
  const words = [block.textOf(finite, finite + 1), block.textOf(at + 1, end), block.textOf(end, finite)]
  return put(block, from, finite + 1, joined(['desuden', ...words]))
}

/** "idet huslejen falder, og idet boligen er større": two reasons of a judgement, which both begin with "fordi". */
export function bothReasons(block: DanishBlock, from: number): Swapped {
  const sentence = block.sentenceOf(from)
  const end = block.sentences[sentence + 1] ?? block.to
  const rows: number[] = []
  for (let row = block.sentences[sentence]!; row < end; row++) if (block.wordAt(row) === 'idet') rows.push(row)
  const [first, second] = rows
  if (first === undefined || second === undefined || rows.length > 2 || isStart(block, first)) return 'vaelg'
  if (block.wordAt(second - 1) !== 'og' || !givesReason(block, first, first + 1) || !givesReason(block, second, second + 1)) return 'vaelg'
  const { start, end: ends } = block.tokens
  return rows.map((row) => ({ start: start[row]!, end: ends[row]!, text: 'fordi' }))
}
