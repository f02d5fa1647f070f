import { TokenKind } from '@klarbrev/core'
import { Cue } from '../text/cue-words.ts'
import { WordNotes } from '../text/word-notes.ts'
import type { DanishBlock } from './block.ts'
import { type ActorlessPassive, isOfCase, isPaper, isReaderSubject } from './passive-actor.ts'
import { endsSentence } from './passive-clause.ts'
import { isOthersByContext } from './passive-context.ts'
import { passiveLemma } from './passive-lemma.ts'
import { headOf } from './passive-subject.ts'

/** What is asked of a passive to tell whether others than the sender did it. */
export interface TellingPassive extends ActorlessPassive {
  readonly lemma: string
}

/** Most rows before a passive in which it is sought whose words they are, so that work stays linear in one endless sentence. */
const reach = 40

/**
 * Whether a passive that looks like the sender's deed is told of others, so that no "vi" hides behind it: the words of a
 * title, what somebody else's paper or a rule says, what somebody is to fulfil, what becomes more or less by itself, what
 * is so of the reader ("du er skrevet op"). Those that only look at a word or two are asked first.
 */
export function isOthersDeed(block: DanishBlock, passive: TellingPassive): boolean {
  if (isSenderItself(block, passive) || isOtherLaw(block, passive) || isListed(block, passive)) return true
  if (isOwnAffair(block, passive) || isNobodys(block, passive) || isForeignTransfer(block, passive)) return true
  const first = Math.max(block.sentences[block.sentenceOf(passive.verb)]!, passive.from - reach)
  return isInTitle(block, first, passive) || isReported(block, first, passive) || isRead(block, passive) || isSourced(block, passive) ||
    isCommonView(block, passive) || isOthersByContext(block, passive)
}

/** "Jeg træffes bedst": the sender is what is acted on. */
function isSenderItself(block: DanishBlock, { subject }: ActorlessPassive): boolean {
  const word = subject === null || subject.to > subject.from + 1 ? '' : block.wordAt(subject.from)
  return word === 'jeg' || word === 'vi'
}

/** What becomes more or less by itself, or by others: a rent is not the sender's to lower. */
function isOwnAffair(block: DanishBlock, { subject, lemma }: TellingPassive): boolean {
  if (subject === null || (notes.of(block.lexicon, block.idAt(headOf(block, subject))) & Thing.affair) === 0) return false
  // "indtægter trækkes fra": what is reckoned with.
  return !reckoning.has(lemma)
}

/** What words name that such checks ask for. */
const Thing = { affair: 1, whence: 2 } as const
const notes = new WordNotes((word) => (affairs.has(word) ? Thing.affair : 0) | (word === 'hvoraf' ? Thing.whence : 0))
const affairs: ReadonlySet<string> = new Set((
  'husleje leje løn indtægt indkomst pris rente arbejdstid stilling ansættelse job ' +
  'formue helbred indtryk tilstand situation skolegang arbejdsevne funktionsevne smertebehandling lejekontrakt forsikring'
).split(' ').flatMap((stem) => ['', 'n', 'en', 'et', 'r', 'er', 'rne', 'erne'].map((end) => stem + end)))
const reckoning = new Set(['trække', 'medregne', 'indregne', 'fradrage', 'fratrække', 'opgøre', 'beregne', 'anse', 'vurdere'])

/** What the law ties to a thing, and what a rumour says should have been ("skulle være fritaget"). */
function isNobodys(block: DanishBlock, { lemma, form, modal, verb }: TellingPassive): boolean {
  // "trækkes pengene selv": by no hand.
  if (lemma === 'tilskrive' || block.wordAt(verb + 2) === 'selv' || lemma === 'henføre') return true
  return form === 'vaere-passiv' && (lemma === 'tillægge' || lemma === 'påtænke' || (modal >= 0 && block.wordAt(modal) === 'skulle'))
}

/** "når drikkevarerne udleveres": what is handed over and is no thing of the case, others may hand over. */
function isForeignTransfer(block: DanishBlock, { subject, modal, lemma }: TellingPassive): boolean {
  if (modal >= 0 || subject === null || !handing.has(lemma)) return false
  return !isOfCase(block, subject) && !isPaper(block, subject)
}

const handing = new Set(['udlevere', 'aflevere', 'levere', 'overlevere', 'udlåne', 'sælge'])

/** "det antages i praksis", "det er i praksis antaget": by everybody, or by those who write the law. */
function isCommonView(block: DanishBlock, { from, verb, expletive }: ActorlessPassive): boolean {
  if (expletive !== 'det') return false
  for (let row = from; row <= verb + 1; row++) {
    if (block.wordAt(row) === 'i' && /^(?:praksis|retspraksis|teorien)$/.test(block.wordAt(row + 1))) return true
  }
  return false
}

/** "bekendtgørelsen om betaling for kopier, der udleveres efter loven": the words of a title. */
function isInTitle(block: DanishBlock, first: number, { from, expletive }: ActorlessPassive): boolean {
  if (expletive !== '' || block.wordAt(from - 1) !== 'der') return false
  for (let row = from - 2; row >= first; row--) {
    if (block.signAt(row) === 0x2c && row < from - 2) return false
    if (block.cuesAt(row) & (Cue.lawName | Cue.lawHead) && block.wordAt(row + 1) === 'om') return true
  }
  return false
}

/** "en udtalelse, hvoraf det fremgår, at": somebody else's words. A note of each word, and no text, tells where to look. */
function isReported(block: DanishBlock, first: number, { from }: ActorlessPassive): boolean {
  const { lexicon } = block
  for (let row = from - 1; row > first; row--) {
    if (notes.of(lexicon, block.idAt(row)) & Thing.whence) return block.wordAt(row + 1) === 'fremgår' || block.wordAt(row + 2) === 'fremgår'
  }
  return false
}

/** "blev du ifølge listen kontrolleret": what somebody's paper says, and not what a statute does. */
function isSourced(block: DanishBlock, { clause: start, from, verb, modal, form }: TellingPassive): boolean {
  if (modal >= 0 || form === 's-passiv') return false
  for (let row = Math.max(start, from - 6); row <= verb + 1 && row < block.to; row++) {
    // "er efter det oplyste hævet".
    if (block.wordAt(row) === 'det' && block.wordAt(row - 1) === 'efter' && block.wordAt(row + 1) === 'oplyste') return true
    if (block.wordAt(row) !== 'ifølge') continue
    const isLaw = block.kindAt(row + 1) === TokenKind.statuteRef || (block.cuesAt(row + 1) & (Cue.lawName | Cue.lawHead)) !== 0
    return !isLaw && !(block.cuesAt(row + 1) & (Cue.sender | Cue.thirdSender))
  }
  return false
}

/** "der ikke kan dækkes efter anden lovgivning": by whoever administers it. */
function isOtherLaw(block: DanishBlock, { verb }: ActorlessPassive): boolean {
  if (block.wordAt(verb + 2) !== 'anden') return false
  const before = block.wordAt(verb + 1)
  return before === 'efter' || before === 'af' || before === 'ved'
}

/** "af journalen fremgår, at smertebehandling var givet": what is read in a paper, others may have done. */
function isRead(block: DanishBlock, { clause: start }: ActorlessPassive): boolean {
  if (block.wordAt(start - 1) !== 'at') return false
  // ", og at De skønnes …": what is read goes on in the next "at".
  const isSecond = /^(?:og|samt|eller)$/.test(block.wordAt(start - 2))
  for (let row = start - 2; row >= block.from && row > start - (isSecond ? reach : 5) && !endsSentence(block.signAt(row)); row--) {
    if (/^fremg(?:år|ik)$/.test(block.wordAt(row))) return true
  }
  return false
}

/** "når I er registreret", "du er skrevet op": how the reader stands in a list, and no deed of this case. */
function isListed(block: DanishBlock, { form, verb, subject, lemma, modal, expletive }: TellingPassive): boolean {
  // "bilen er registreret i hendes navn", "han er registreret med adresse hos": how a register has it.
  if (form === 'vaere-passiv' && expletive === '' && registers.has(lemma) && where.test(block.wordAt(verb + 1)) &&
    !/^(?:vores|kommunens|sagen)$/.test(block.wordAt(verb + 2))) return true
  // "Beløbet er fritaget for moms": so by law.
  if (form === 'vaere-passiv' && lemma === 'fritage' && !isReaderSubject(block, subject) && /(?:moms|afgift|skat)$/.test(block.wordAt(verb + 2))) return true
  if (!isReaderSubject(block, subject)) return false
  // "du er blevet opsagt": by a landlord or an employer.
  if (modal < 0 && form !== 's-passiv' && lemma === 'opsige') return true
  if (form !== 'vaere-passiv') return false
  if (block.wordAt(verb) === 'skrevet') return /^(?:op|ind)$/.test(block.wordAt(verb + 1))
  return listed.has(passiveLemma(block.wordAt(verb), block.lexicon))
}

const registers = new Set(['registrere', 'notere'])
const where = /^(?:med|på|hos|i|til|dér)$/
const listed = new Set(['registrere', 'tilmelde', 'indskrive', 'udskrive', 'indmelde', 'udmelde', 'optage'])
