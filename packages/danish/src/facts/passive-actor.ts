import { TokenFlag, TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { agentKind } from './passive-agent.ts'
import { endsClause, isCondition, isSubordinator } from './passive-clause.ts'
import { carriedDoer, doerOf } from './passive-doer.ts'
import { papers } from './passive-own.list.ts'
import { actorOfPhrase } from './passive-phrases.ts'
import { placeOf } from './passive-place.ts'
import { headOf, isPluralYou, type Rows } from './passive-subject.ts'
import { VerbKind, verbKindAt } from './passive-verbs.ts'

/** Who does what a passive tells without saying who: the sender, the reader, or somebody we cannot know. */
export type HiddenActor = 'sender' | 'reader' | 'unknown'

/** What is asked of a passive to find who hides behind it. */
export interface ActorlessPassive {
  readonly form: 's-passiv' | 'blive-passiv' | 'vaere-passiv'
  readonly from: number
  readonly verb: number
  readonly modal: number
  readonly expletive: '' | 'der' | 'det'
  readonly agent: number
  readonly subject: Rows | null
  /** Row of the clause's finite verb, and its first row. */
  readonly finite: number
  readonly clause: number
}

/** Most tokens behind the verb in which a recipient is sought. */
const reach = 7

/** Who hides behind a passive. The clause's own words weigh more than what a verb mostly tells. */
export function actorOf(block: DanishBlock, passive: ActorlessPassive): HiddenActor {
  const { verb, agent, finite } = passive
  if (block.tokens.flags[verb]! & TokenFlag.quoted) return 'unknown'
  const kind = verbKindAt(block, verb)
  const modal = passive.modal < 0 ? '' : block.wordAt(finite)
  const named = agent < 0 ? null : agentKind(block, agent)
  if (named === 'unknown' && (modal === 'skal' || modal === 'må') && !(kind & (VerbKind.authority | VerbKind.world))) {
    // What must be done by a third party ("lukkes af en kloakmester") is the reader's to arrange.
    return 'reader'
  }
  if (named !== null) return named
  if (standsInLaw(block, verb)) return 'unknown'
  const recipient = kind & (VerbKind.transfer | VerbKind.citizen) ? recipientAfter(block, verb) : null
  if (recipient !== null) return recipient === 'sender' ? 'reader' : 'sender'
  // "du har været indlagt": others did it, whoever it was done to.
  if (kind & VerbKind.world) return 'unknown'
  if (happensElsewhere(block, verb)) return 'unknown'
  if (isReaderSubject(block, passive.subject)) return 'sender'
  if (isGenericInfinitive(block, passive)) return doerOf(kind) ?? 'unknown'
  // What will be done is what the sender tells of its own plans.
  if (modal === 'vil' && passive.form === 'blive-passiv' && kind & VerbKind.citizen && passive.agent < 0) return 'sender'
  const carried = carriedDoer(block, passive)
  if (carried !== null) return carried
  const asks = asksReader(block, passive, modal)
  const phrase = actorOfPhrase(block, passive, asks, isPaper(block, passive.subject))
  if (phrase !== null) return phrase
  if (kind & VerbKind.transfer) {
    // "Skema vedlægges": what comes with the letter.
    const isHandedIn = modal === '' && !/^ved(?:læg|lag|hæft)/.test(block.wordAt(verb)) && isPaper(block, passive.subject)
    return isHandedIn || (asks && passive.expletive !== 'det') ? 'reader' : 'sender'
  }
  const doer = doerOf(kind)
  if (doer !== null) return doer
  if (asks) return 'reader'
  // "ville have været afventet": what never came to pass, and nobody's deed.
  if (block.cuesAt(passive.from) & Cue.have && /^(?:ville|kunne|skulle)$/.test(modal)) return 'unknown'
  if (modal !== '') return 'sender'
  if (isAnnounced(block, passive)) return 'sender'
  if (kind & VerbKind.anybody) return 'unknown'
  if (isCondition(block, finite) && passive.form !== 'blive-passiv') return 'reader'
  return isOldStory(block, passive) ? 'unknown' : 'sender'
}

/** "Vuggestuen bliver flyttet": what is going to happen, in a clause of the letter's own, is the sender's to tell and do. */
function isAnnounced(block: DanishBlock, passive: ActorlessPassive): boolean {
  const { form, finite, clause: start } = passive
  if (form !== 'blive-passiv' || block.wordAt(finite) !== 'bliver') return false
  const opener = start > block.from && !block.sentences.includes(start) ? start - 1 : start
  if (isSubordinator(block, opener) || /^(?:hv.*|at|som|mens)$/.test(block.wordAt(opener))) return false
  return placeOf(block, passive) === 'free'
}

/** What happened to something that is not the case's own, by a verb that says nothing of who does it. */
function isOldStory(block: DanishBlock, { form, from, expletive, subject }: ActorlessPassive): boolean {
  if (form === 's-passiv' && !(block.tagsAt(from) & Tag.VerbSPast)) return false
  return expletive === '' && subject !== null && !isOfCase(block, subject)
}

/** Whether a phrase names something that the case consists of, or something of the reader's. */
export function isOfCase(block: DanishBlock, { from, to }: Rows): boolean {
  for (let row = from; row < to; row++) {
    if (block.cuesAt(row) & Cue.reader || caseThings.has(block.wordAt(row))) return true
  }
  return false
}

/** What a case consists of: it is the sender who deals with it. */
const caseThings = new Set(
  `sag sagen sager sagerne ansøgning ansøgningen ansøgninger klage klagen klagerne afgørelse afgørelsen afgørelser
  afgørelserne anmodning anmodningen brev brevet breve brevene svar svaret møde mødet møder møderne aftale aftalen
  aftaler aftalerne tilskud tilskuddet hjælp hjælpen støtte støtten ydelse ydelsen ydelser ydelserne bevilling
  bevillingen tilladelse tilladelsen plads pladsen beløb beløbet beløbene penge pengene regning regningen
  regningerne frist fristen oplysninger oplysningerne akter akterne journal journalen notat notatet referat
  referatet plan planen vurdering vurderingen undersøgelse undersøgelsen udbetaling udbetalingen krav kravet
  henvendelse henvendelsen underretning underretningen fejl fejlen fejlene skema skemaet sats satsen takst taksten
  kopi kopien papirer papirerne dokument dokumentet dokumenter dokumenterne det dette den de der som`.split(/\s+/),
)

/**
 * Whether a modal lays down what the reader may or must do. Before an s-passive it does; before "blive" and "have" it
 * tells what will come or should have been, and "vil" tells what the sender is about to do.
 */
function asksReader(block: DanishBlock, { form, from }: ActorlessPassive, modal: string): boolean {
  if (modal === '' || modal === 'vil' || modal === 'ville') return false
  return form !== 'blive-passiv' && !(block.cuesAt(from) & Cue.have)
}

/** "på sygehuset", "hos din læge", "fra din stilling": where others than the sender act. */
function happensElsewhere(block: DanishBlock, verb: number): boolean {
  for (let at = verb + 1; at < block.to && at <= verb + 4 && !endsClause(block.signAt(at)); at++) {
    if (besides.has(block.wordAt(at - 1)) && elsewhere.test(block.wordAt(at))) return true
  }
  return false
}

const besides = new Set(['på', 'hos', 'fra', 'din', 'dit', 'ved'])
const elsewhere = /(?:sygehus|sygehuset|hospital|hospitalet|klinik|klinikken|skadestuen|læge|lægen|tandlæge|tandlægen|stilling|job|arbejdsgiver)$/

/** "er fastsat i bekendtgørelsen", "er nævnt i § 19": what stands in the law was put there by others. */
function standsInLaw(block: DanishBlock, verb: number): boolean {
  if (block.wordAt(verb + 1) !== 'i' || verb + 2 >= block.to) return false
  const isLaw = (block.cuesAt(verb + 2) & (Cue.lawName | Cue.lawHead)) !== 0
  return isLaw || block.kindAt(verb + 2) === TokenKind.statuteRef
}

/** To whom something goes: "til os", "meddeles os", "sendt til dig". */
function recipientAfter(block: DanishBlock, verb: number): 'sender' | 'reader' | null {
  for (let at = verb + 1; at < block.to && at <= verb + reach; at++) {
    if (endsClause(block.signAt(at))) return null
    if (at > verb + 1 && block.wordAt(at - 1) !== 'til') continue
    const cues = block.cuesAt(at)
    const word = block.wordAt(at)
    if (word === 'os' || word === 'mig' || cues & Cue.thirdSender) return 'sender'
    if (word === 'dig' || word === 'jer' || cues & Cue.thirdReader) return 'reader'
    if (word === 'dem' && block.tokens.flags[at]! & TokenFlag.capital) return 'reader'
    // "til din digitale postkasse".
    if (/^(?:din|dit|jeres|deres)$/.test(word) && [at + 1, at + 2].some((row) => boxes.test(block.wordAt(row)))) return 'reader'
  }
  return null
}

/** Where one gets one's letters. */
const boxes = /^(?:postkasse|e-boks|eboks|mail|mailadresse|e-mail|adresse|bopæl|hjemadresse)$/

/** du, I, De as the one something is done to: then it is the sender who does it. */
export function isReaderSubject(block: DanishBlock, subject: Rows | null): boolean {
  if (subject === null) return false
  const word = block.wordAt(subject.from)
  if (word === 'du') return true
  if (word === 'i') return isPluralYou(block, subject.from)
  const isCapital = (block.tokens.flags[subject.from]! & TokenFlag.capital) !== 0
  return word === 'de' && isCapital && subject.to - subject.from === 1
}

/** "for gammelt til at repareres": no deed of the case at hand, but what can be done at all. */
export function isGenericInfinitive(block: DanishBlock, { from, modal }: ActorlessPassive): boolean {
  return modal < 0 && block.wordAt(from - 1) === 'at' && !(block.tagsAt(from) & (Tag.VerbPresent | Tag.VerbPast))
}

/** Whether the subject is something people hand in: "klagen sendes", "spørgsmål kan stilles". */
export function isPaper(block: DanishBlock, subject: Rows | null): boolean {
  return subject !== null && papers.has(block.wordAt(headOf(block, subject)))
}
