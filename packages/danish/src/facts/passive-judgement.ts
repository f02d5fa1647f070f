import type { Section } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { clauseStart, endsClause, finiteOf, headOf, isSubordinator, type Rows } from './passive-clause.ts'
import { VerbKind, verbKind } from './passive-verbs.ts'

/** Who does what a passive tells without saying who: the sender, the reader, or somebody we cannot know. */
export type HiddenActor = 'sender' | 'reader' | 'unknown'

/** What the judgement asks of a passive. */
export interface JudgedPassive {
  readonly form: 's-passiv' | 'blive-passiv' | 'vaere-passiv'
  readonly from: number
  readonly verb: number
  readonly modal: number
  readonly expletive: '' | 'der' | 'det'
  readonly agent: number
  readonly subject: Rows | null
  readonly actor: HiddenActor
}

/** Most tokens behind the verb in which a recipient, a place in the law or a date is sought. */
const reach = 7

/** What people send, hand in and say to an authority; matched as the end of a word, so that compounds count too. */
const papers = `klage klagen klager klagerne anke anken ansøgning ansøgningen ansøgninger ansøgningerne anmodning anmodningen anmodninger
  indsigelse indsigelsen indsigelser indsigelserne bemærkning bemærkninger bemærkningerne kommentarer spørgsmål henvendelse henvendelsen
  henvendelser dokumentation dokumentationen materiale materialet lønseddel lønsedler lønsedlerne kvittering kvitteringen kvitteringer
  regning regningen regninger skema skemaet skemaer blanket blanketten afbud tegning tegninger tegningerne erklæring fuldmagt fuldmagten
  samtykke budget budgettet kontoudtog årsopgørelse årsopgørelsen oplysninger besked indberetning budgetskema bilag bilagene`
const paperWords = new Set(papers.trim().split(/\s+/))

/** Who hides behind a passive. The clause's own words weigh more than what a verb mostly tells. */
export function actorOf(block: DanishBlock, passive: Omit<JudgedPassive, 'actor'>): HiddenActor {
  const { verb } = passive
  if (block.tokens.flags[verb]! & TokenFlag.quoted) return 'unknown'
  const word = block.wordAt(verb)
  const kind = verbKind(word)
  const finite = finiteOf(block, passive.from, passive.modal)
  const modal = passive.modal < 0 ? '' : block.wordAt(finite)
  if (passive.agent >= 0) {
    const named = agentKind(block, passive.agent)
    // What must be done by a third party ("lukkes af en kloakmester") is the reader's to arrange.
    if (named === 'unknown' && (modal === 'skal' || modal === 'må') && !(kind & (VerbKind.authority | VerbKind.world))) return 'reader'
    if (named !== null) return named
  }
  if (standsInLaw(block, verb)) return 'unknown'
  const recipient = recipientAfter(block, verb)
  if (recipient !== null && kind & (VerbKind.transfer | VerbKind.citizen)) return recipient === 'sender' ? 'reader' : 'sender'
  if (isReaderSubject(block, passive.subject)) return 'sender'
  if (kind & VerbKind.world) return 'unknown'
  // A modal before an s-passive lays down what the reader may or must do; before "blive" it tells what will come.
  const asks = modal !== '' && modal !== 'vil' && modal !== 'ville' && passive.form !== 'blive-passiv'
  if (isGenericInfinitive(block, passive)) return kind & VerbKind.authority ? 'sender' : kind & VerbKind.citizen ? 'reader' : 'unknown'
  const set = setPhrase(block, passive, word, asks)
  if (set !== null) return set
  if (kind & VerbKind.authority) return 'sender'
  if (kind & VerbKind.citizen) return 'reader'
  if (kind & VerbKind.transfer) return asks && passive.expletive !== 'det' || isPaper(block, passive) && modal === '' ? 'reader' : 'sender'
  if (kind & VerbKind.anybody) return asks ? 'reader' : 'unknown'
  if (modal !== '') return asks ? 'reader' : 'sender'
  return isCondition(block, finite) && passive.form !== 'blive-passiv' ? 'reader' : 'sender'
}

/** Who "af" names: the sender, the reader, somebody else; null where "af" names nobody ("af hensyn til"). */
function agentKind(block: DanishBlock, of: number): HiddenActor | null {
  const next = block.wordAt(of + 1)
  if (next === 'hensyn' || next === 'at' || next === 'sagen' || next === 'hvem' || next === '') return block.tokens.kind[of + 1] === TokenKind.word ? null : 'unknown'
  for (let at = of + 1; at < block.to && at <= of + 5; at++) {
    if (endsClause(block.signAt(at))) break
    const cues = block.cuesAt(at)
    if (at > of + 1 && block.tagsAt(at) & (Tag.Preposition | Tag.VerbPresent | Tag.VerbPast) && !(block.tagsAt(at) & Tag.NounSgIndef)) break
    if (cues & (Cue.sender | Cue.thirdSender)) return 'sender'
    const word = block.wordAt(at)
    if (word === 'dig' || word === 'jer' || (cues & Cue.thirdReader && !(cues & Cue.reader))) return 'reader'
    if (/(?:team|teamet|kontoret|afdelingen|forvaltningen|centret|centeret|opkrævningen|borgerservice)$/.test(word)) return 'sender'
    if (/(?:forældre|forældrene|lejeren|ejeren|ejer)$/.test(word) && word !== 'udlejeren') return 'reader'
  }
  return 'unknown'
}

/** "er fastsat i bekendtgørelsen", "er nævnt i § 19": what stands in the law was put there by others. */
function standsInLaw(block: DanishBlock, verb: number): boolean {
  if (block.wordAt(verb + 1) !== 'i') return false
  return (block.cuesAt(verb + 2) & (Cue.lawName | Cue.lawHead)) !== 0 || block.tokens.kind[verb + 2] === TokenKind.statuteRef
}

/** To whom something goes: "til os", "meddeles os", "sendt til dig". */
function recipientAfter(block: DanishBlock, verb: number): 'sender' | 'reader' | null {
  for (let at = verb + 1; at < block.to && at <= verb + reach; at++) {
    if (endsClause(block.signAt(at))) return null
    const isTo = block.wordAt(at - 1) === 'til' || at === verb + 1
    if (!isTo) continue
    const cues = block.cuesAt(at)
    const word = block.wordAt(at)
    if (cues & Cue.sender && (word === 'os' || word === 'mig') || cues & Cue.thirdSender) return 'sender'
    if (cues & Cue.reader && (word === 'dig' || word === 'jer') || word === 'dem' && block.tokens.flags[at]! & TokenFlag.capital) return 'reader'
    if (cues & Cue.thirdReader) return 'reader'
  }
  return null
}

/** du, I, De as the one something is done to: then it is the sender who does it. */
function isReaderSubject(block: DanishBlock, subject: Rows | null): boolean {
  if (subject === null) return false
  const word = block.wordAt(subject.from)
  if (subject.to - subject.from > 2) return false
  const isCapital = (block.tokens.flags[subject.from]! & TokenFlag.capital) !== 0
  return word === 'du' || (word === 'i' && isCapital) || (word === 'de' && isCapital && subject.to - subject.from === 1)
}

/** "for gammelt til at repareres": no deed of the case at hand, but what can be done at all. */
function isGenericInfinitive(block: DanishBlock, { from, modal }: Pick<JudgedPassive, 'from' | 'modal'>): boolean {
  return modal < 0 && block.wordAt(from - 1) === 'at' && !(block.tagsAt(from) & (Tag.VerbPresent | Tag.VerbPast))
}

/** Verbs whose doer hangs on the words around them. */
function setPhrase(block: DanishBlock, passive: Omit<JudgedPassive, 'actor'>, word: string, asks: boolean): HiddenActor | null {
  const next = block.wordAt(passive.verb + 1)
  switch (word) {
    case 'ses':
    case 'fås':
    case 'findes':
      return next === 'bort' || (asks && passive.expletive === '') ? 'reader' : 'sender'
    case 'modtaget':
    case 'modtages':
      return asks && isPaper(block, passive) ? 'reader' : null
    case 'ønskes':
    case 'søges':
    case 'søgt':
      if (isParticiple(block, passive.verb + 1)) return 'sender'
      return null
    case 'lægges':
    case 'lagt':
    case 'taget':
    case 'tages': {
      if (next === 'i' && block.wordAt(passive.verb + 2) === 'brug') return passive.form === 'vaere-passiv' ? 'reader' : 'unknown'
      return weighs(block, passive.verb) ? 'sender' : null
    }
    case 'sendes':
    case 'sendt':
      return next === 'videre' ? 'sender' : null
    case 'regnes':
    case 'antages':
    case 'menes':
      return next === 'fra' || opensWith(block, passive.from, 'ifølge') ? 'unknown' : null
    case 'siges':
      return 'unknown'
    case 'oplyses':
    case 'bemærkes':
    case 'understreges':
      return passive.expletive === 'det' ? (asks && (block.cuesAt(passive.verb + 2) & Cue.clauseStart) !== 0 && block.wordAt(passive.verb + 2) !== 'at' ? 'reader' : 'sender') : null
    default:
      return null
  }
}

/** "lægges vægt på", "tages hensyn til", "lægges til grund": weighing and deciding with a light verb. */
function weighs(block: DanishBlock, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 4 && !endsClause(block.signAt(at)); at++) if (deliberations.has(block.wordAt(at))) return true
  return deliberations.has(block.wordAt(verb - 1))
}

const deliberations = new Set('vægt grund stilling hensyn højde forbehold betragtning beslutning afgørelse kontakt initiativ skridt'.split(' '))

function isParticiple(block: DanishBlock, row: number): boolean {
  return (block.tagsAt(row) & Tag.VerbParticiple) !== 0 && !(block.tagsAt(row) & (Tag.Preposition | Tag.NounSgDef))
}

function opensWith(block: DanishBlock, row: number, word: string): boolean {
  return block.wordAt(clauseStart(block, row)) === word
}

function isPaper(block: DanishBlock, { subject }: Pick<JudgedPassive, 'subject'>): boolean {
  return subject !== null && paperWords.has(block.wordAt(headOf(block, subject)))
}

/** Whether the clause is a condition for what follows: hvis, såfremt, medmindre, indtil, forudsat at. */
function isCondition(block: DanishBlock, finite: number): boolean {
  const opener = clauseStart(block, finite) - 1
  const word = block.wordAt(opener)
  if (word === 'at') return block.wordAt(opener - 1) === 'forudsat' || block.wordAt(opener - 1) === 'betinget'
  return word === 'hvis' || word === 'såfremt' || word === 'medmindre' || word === 'ifald' || word === 'indtil'
}

const lawSections: ReadonlySet<Section> = new Set(['rules', 'appendix'])

/**
 * Whether a good editor would let the passive stand: in quoted law and rules, where the actor is unknown or named or
 * does not matter, and after skal, kan, må and bør with a thing as subject that the reader deals with. Never where
 * "der" or "det" stands for the one who acts, nor where the sender hides behind its own deed.
 */
export function isLeft(block: DanishBlock, passive: JudgedPassive, section: Section): boolean {
  if (block.tokens.flags[passive.verb]! & TokenFlag.quoted) return true
  const { actor, expletive } = passive
  if (expletive !== '') return actor === 'unknown' && expletive === 'der' || lawSections.has(section) && actor === 'unknown'
  if (actor === 'unknown' || (lawSections.has(section) && passive.form !== 'vaere-passiv')) return true
  if (isOfferedInfinitive(block, passive) || isOpenQuestion(block, passive)) return true
  if (isRegularPayment(block, passive)) return true
  if (actor === 'sender') return false
  if (isGenericInfinitive(block, passive)) return true
  if (passive.modal >= 0) return !isReaderSubject(block, passive.subject)
  return isInstruction(block, passive)
}

/** "ret til at blive hørt", "muligt at blive fritaget": the reader is spoken of as the one who gains. */
function isOfferedInfinitive(block: DanishBlock, { form, from }: JudgedPassive): boolean {
  return form === 'blive-passiv' && block.wordAt(from - 1) === 'at' && block.wordAt(from) === 'blive'
}

/** "hvornår støtten kan bevilges": what the rules allow at all, not what the sender does now. */
function isOpenQuestion(block: DanishBlock, { from, modal }: JudgedPassive): boolean {
  if (modal < 0) return false
  const start = clauseStart(block, finiteOf(block, from, modal))
  for (const row of [start, start - 1]) {
    const word = block.wordAt(row)
    if (word === 'hvornår' || word === 'hvordan') return true
  }
  return false
}

/** "udbetales den 1.", "udbetales månedligt": that money comes is what matters, not who moves it. */
function isRegularPayment(block: DanishBlock, { form, verb, modal }: JudgedPassive): boolean {
  if (form !== 's-passiv' || modal >= 0 || block.wordAt(verb) !== 'udbetales') return false
  for (let at = verb + 1; at < block.to && at <= verb + 4; at++) {
    if (endsClause(block.signAt(at))) return false
    if (block.tokens.kind[at] === TokenKind.date) return true
    if (/^(?:månedligt|månedsvis|bagud|forud|kvartalsvis|hver|den)$/.test(block.wordAt(at))) return true
  }
  return false
}

/** "Sådan udfyldes skemaet", "Asbest afleveres i lukkede sække": tells everybody how a thing is done. */
function isInstruction(block: DanishBlock, passive: JudgedPassive): boolean {
  const start = clauseStart(block, passive.from)
  const first = block.wordAt(start)
  if (first === 'sådan' || block.wordAt(start - 1) === 'hvordan' || first === 'hvordan') return true
  if (passive.form !== 's-passiv' || start > block.from && isSubordinator(block, start - 1)) return false
  // A bare noun is anybody's: "Asbest", "Træer over to meter". What people hand in to the sender is the reader's own.
  const { subject } = passive
  return subject !== null && subject.from === start && subject.to - start === 1 && subject.to === passive.from &&
    (block.tagsAt(start) & (Tag.NounSgIndef | Tag.NounPlIndef)) !== 0 && !isPaper(block, passive)
}
