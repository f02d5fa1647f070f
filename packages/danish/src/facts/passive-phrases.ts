import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { WordNotes } from '../text/word-notes.ts'
import type { DanishBlock } from './block.ts'
import type { ActorlessPassive, HiddenActor } from './passive-actor.ts'
import { clauseStart, endsClause, isCondition } from './passive-clause.ts'
import { headOf } from './passive-subject.ts'

/**
 * Who hides behind passives whose doer hangs on the words around them; null where they say nothing special. `asks` is
 * whether a modal lays down what the reader may or must do, `isPaper` whether the subject is something people hand in.
 */
export function actorOfPhrase(
  block: DanishBlock,
  passive: ActorlessPassive,
  asks: boolean,
  isPaper: boolean,
): HiddenActor | null {
  const { verb, form, expletive } = passive
  const next = block.wordAt(verb + 1)
  const subjectHead = passive.subject === null ? -1 : headOf(block, passive.subject)
  switch (block.wordAt(verb)) {
    case 'indberettet':
    case 'indberettes':
    case 'indberettede':
      return nearby(block, verb, Thing.wage) ? 'unknown' : null
    case 'vedtaget':
    case 'vedtages':
      return nearby(block, verb, Thing.law) ? 'unknown' : null
    case 'ses':
      // "ses bort fra dette brev" is for the reader, "fra kravet" for the sender.
      if (next === 'bort') return nearby(block, verb, Thing.letter) ? 'reader' : 'sender'
      return asks && expletive === '' ? 'reader' : 'sender'
    case 'høres':
    case 'mærkes':
    case 'lugtes':
      // "Det kan høres i nabolaget": by anybody who is there.
      return passive.modal >= 0 && block.wordAt(passive.finite) === 'kan' ? 'unknown' : null
    case 'fås':
    case 'findes':
      return asks && expletive === '' ? 'reader' : 'sender'
    case 'modtaget':
    case 'modtages':
      if (form === 's-passiv' && receives(block, passive)) return 'reader'
      return asks && isPaper ? 'reader' : null
    case 'besvares':
      // "tilbuddet skal besvares": what the sender sent, the reader answers.
      return asks && expletive === '' && sent.test(block.wordAt(subjectHead)) ? 'reader' : null
    case 'kontaktes':
      // "Hjemmeplejen kan kontaktes": by the one who reads it.
      return asks ? 'reader' : null
    case 'træffes':
      return isReached(block, verb) ? 'reader' : null
    case 'stilles':
      return subjectHead >= 0 && subjectHead < verb && block.wordAt(subjectHead).startsWith('spørgsmål') && !/^(?:din|dit|dine)$/.test(block.wordAt(verb + 2)) ? 'reader' : null
    case 'besvaret':
      return form === 'vaere-passiv' && isDenied(block, passive) ? 'reader' : null
    case 'ønskes':
    case 'søges':
    case 'søgt':
      // "ønskes fremsendt", "søges løst": what the sender wants or tries to have done.
      return isParticiple(block, verb + 1) && !isCondition(block, passive.from) ? 'sender' : null
    case 'lægges':
    case 'lagt':
      return weighs(block, verb) ? 'sender' : null
    case 'tages':
    case 'taget':
      if (next === 'i' && block.wordAt(verb + 2) === 'brug') return form === 'vaere-passiv' ? 'reader' : 'unknown'
      return weighs(block, verb) ? 'sender' : null
    case 'sendes':
    case 'sendt':
      return next === 'videre' ? 'sender' : null
    case 'siges':
      return 'unknown'
    case 'regnes':
    case 'antages':
    case 'menes':
    case 'anses':
    case 'betragtes':
      return next === 'fra' || definers.has(block.wordAt(clauseStart(block, passive.from))) ? 'unknown' : null
    case 'meddeles':
      // "skal følgende meddeles": the letter says it.
      return block.wordAt(verb - 1) === 'følgende' || next === 'følgende' ? 'sender' : null
    case 'oplyses':
    case 'bemærkes':
    case 'understreges':
      if (expletive !== 'det') return null
      return asks && asksQuestion(block, verb) ? 'reader' : 'sender'
    default:
      return null
  }
}

/** "træffes på telefon", "træffes bedst mandag": somebody whom one calls, and no decision. */
function isReached(block: DanishBlock, verb: number): boolean {
  const next = block.wordAt(verb + 1)
  return /^(?:bedst|telefonisk|dagligt?|alle|hver|(?:man|tirs|ons|tors|fre)dage?)$/.test(next) ||
    (next === 'på' && /^(?:tlf|telefon|telefonen|telefonnummer|nummer|mail)$/.test(block.wordAt(verb + 2)))
}

const sent = /^(?:tilbud|tilbuddet|brevet|skrivelsen|høringen|partshøringen|opkrævningen|spørgsmålet|spørgsmålene|skemaet)$/

/** "en ydelse, der modtages": what people get, the reader gets. */
function receives(block: DanishBlock, { verb, subject }: ActorlessPassive): boolean {
  const from = subject === null ? verb - 4 : subject.from - 3
  for (let row = from; row < verb; row++) if (notes.of(block.lexicon, block.idAt(row)) & Thing.benefit) return true
  return false
}

/** What a word names that such a verb is about. */
const Thing = { benefit: 1, wage: 2, law: 4, letter: 8 } as const
const notes = new WordNotes((word) =>
  (benefits.test(word) ? Thing.benefit : 0) | (wages.test(word) ? Thing.wage : 0) | (laws.test(word) ? Thing.law : 0) |
  (letters.test(word) ? Thing.letter : 0))

const benefits = /^(?:.*ydelse|hjælp|støtte|løn|pension|tilskud|penge|su)(?:n|en|et|r|rne)?$/

/** What employers report, what parliament passes, and what one may throw away. */
const wages = /^(?:løn|lønnen|indkomst|indkomsten|indtægt|indtægter|lønindtægt|timer|feriepenge)$/
const laws = /^(?:lov|loven|lovforslaget|reglerne|bekendtgørelsen|ændringen|reformen)$/
const letters = /(?:brev|brevet|skrivelse|skrivelsen|rykker|rykkeren|opkrævning|opkrævningen|mail|mailen|påmindelse|påmindelsen)$/

/** Whether a word stands within a few tokens of the verb. */
function nearby(block: DanishBlock, verb: number, thing: number): boolean {
  for (let row = verb - 5; row <= verb + 5; row++) if (notes.of(block.lexicon, block.idAt(row)) & thing) return true
  return false
}

/** "er ikke besvaret": an answer that we wait for. */
function isDenied(block: DanishBlock, { from, verb }: ActorlessPassive): boolean {
  for (let row = from; row < verb; row++) if (block.cuesAt(row) & Cue.negation) return true
  return false
}

/** "det skal oplyses, hvor mange timer": a question is for the reader to answer, a statement is the sender's. */
function asksQuestion(block: DanishBlock, verb: number): boolean {
  const word = block.wordAt(verb + 2)
  return word === 'om' || ((block.cuesAt(verb + 2) & Cue.clauseStart) !== 0 && word !== 'at')
}

/** "lægges vægt på", "tages hensyn til", "lægges til grund": weighing and deciding with a light verb. */
function weighs(block: DanishBlock, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 4 && !endsClause(block.signAt(at)); at++) {
    if (deliberations.has(block.wordAt(at))) return true
  }
  return deliberations.has(block.wordAt(verb - 1))
}

const deliberations = new Set(
  'vægt grund stilling hensyn højde forbehold betragtning beslutning afgørelse kontakt initiativ skridt'.split(' '),
)

function isParticiple(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  return (tags & Tag.VerbParticiple) !== 0 && !(tags & (Tag.Preposition | Tag.NounSgDef))
}

/** What a definition or somebody else's view begins with: "Ved enlig forstås", "Ifølge praksis antages". */
const definers = new Set(['ved', 'med', 'ifølge', 'som'])
