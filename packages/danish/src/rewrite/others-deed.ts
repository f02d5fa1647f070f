import type { DanishBlock } from '../facts/block.ts'
import { isOfCase, isPaper } from '../facts/passive-actor.ts'
import { isCondition } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import { VerbKind, verbKind } from '../facts/passive-verbs.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isOthersByContext } from './outer-clause.ts'

/** Most rows before a passive in which another doer is sought. */
const reach = 60

/**
 * Whether a passive may well tell what others than the sender did: another unit or firm that the sentence names, a
 * statute whose words it is, a condition that somebody has to fulfil, what somebody told. "vi" would be a guess there.
 */
export function mayBeOthers(block: DanishBlock, passive: Passive): boolean {
  const first = Math.max(block.sentences[block.sentenceOf(passive.verb)]!, passive.from - reach)
  return isTold(block, passive) || isWanted(block, passive) || isFulfilled(block, passive) ||
    namesOther(block, first, passive.from) || isNobodys(block, passive) || isOthersByContext(block, passive) ||
    isForeignTransfer(block, passive)
}

/** "når drikkevarerne udleveres": what is handed over and is no thing of the case, others may hand over. */
function isForeignTransfer(block: DanishBlock, { verb, subject, modal, lemma }: Passive): boolean {
  if (!(verbKind(block.wordAt(verb)) & VerbKind.transfer) || modal >= 0 || subject === null) return false
  return handing.has(lemma) && !isOfCase(block, subject) && !isPaper(block, subject)
}

const handing = new Set(['udlevere', 'aflevere', 'levere', 'overlevere', 'udlåne', 'sælge'])

/** "det er oplyst": told to the sender, and not by the sender. */
function isTold(block: DanishBlock, { form, lemma, tense, expletive, verb }: Passive): boolean {
  if (expletive === 'det' && tellings.has(lemma) && (form !== 's-passiv' || tense === 'past')) return lemma !== 'oplyse' || form !== 'vaere-passiv'
  // "det antages i praksis": by everybody, or by those who write the law.
  return expletive === 'det' && block.wordAt(verb + 1) === 'i' && /^(?:praksis|retspraksis|teorien)$/.test(block.wordAt(verb + 2))
}

/** What is told to the sender as often as by it. */
const tellings = new Set(['oplyse', 'angive', 'tilkendegive', 'anføre', 'forklare', 'dokumentere'])

/** "dokumenterne ønskes sendt", "kan forventes imødekommet": what people want and expect. */
function isWanted(block: DanishBlock, { lemma, expletive, modal, verb }: Passive): boolean {
  // "klagen stiles til", "skal betales tilbage": by whoever writes and owes.
  if (lemma === 'stile' || (lemma === 'betale' && block.wordAt(verb + 1) === 'tilbage')) return true
  if (lemma === 'erkende') return true
  // "kan forventes imødekommet": what the sender decides, others expect; "fristen kan ikke forventes overholdt" is the sender's.
  const next = block.wordAt(verb + 1)
  // "ønskes forholdene gennemgået": by whoever has them looked through.
  return (lemma === 'ønske' && expletive === '') ||
    (lemma === 'forvente' && modal >= 0 && (next === 'at' || /^(?:imødekommet|godkendt|bevilget)$/.test(next)))
}

/** "førend forholdene er tilvejebragt", "når I er registreret", "hvor boligen er nedlagt": somebody has to do it first. */
function isFulfilled(block: DanishBlock, passive: Passive): boolean {
  // "når der er taget stilling": what only an authority does.
  if (passive.expletive === 'der' && /^(?:taget|truffet|lagt|givet)$/.test(block.wordAt(passive.verb))) return false
  if (passive.form !== 'vaere-passiv' || handled.has(passive.lemma)) return false
  if (isCondition(block, passive.from)) return true
  for (let row = passive.from - 1; row >= block.from && row > passive.from - 12 && block.signAt(row + 1) === 0; row--) {
    if (conditions.has(block.wordAt(row))) return true
  }
  return false
}

/** What only an authority does with a case and what comes in to it. */
const handled = new Set(
  'afgøre behandle bevilge godkende imødekomme træffe modtage vurdere undersøge meddele give afslå udbetale fastholde'.split(' '),
)

const conditions = new Set('hvis såfremt medmindre ifald førend før inden når hvor'.split(' '))

/** A unit, firm or authority that the sentence names before the passive, and that acts in it. */
function namesOther(block: DanishBlock, first: number, to: number): boolean {
  for (let row = first; row < to; row++) {
    const word = block.wordAt(row)
    const acts = block.tagsAt(row + 1) & (Tag.VerbPresent | Tag.VerbPast) && !(block.cuesAt(row + 1) & Cue.expletive)
    if (units.test(word) && acts && !(block.tagsAt(row - 1) & Tag.Preposition)) return true
    if (word === 'myndighed' && block.wordAt(row - 1) === 'den') return true
    if (word === 'a' && block.wordAt(row + 1) === 's' || word === 'a/s' || word === 'aps') return true
  }
  return false
}

const units = /(?:centret|centeret|myndigheden|styrelsen|selskabet|plejehjemmet|børnehuset|skolen|institutionen|leverandøren|forsyningen)$/

/**
 * What no "vi" can be said of: what one has in mind or owes, what the law ties to a thing, what a rumour says should have
 * been ("skulle være fritaget").
 */
function isNobodys(block: DanishBlock, { lemma, form, modal, subject }: Passive): boolean {
  const mode = modal < 0 ? '' : block.wordAt(modal)
  if (form === 'vaere-passiv' && (mode === 'skulle' || lemma === 'tillægge' || lemma === 'påtænke')) return true
  if (lemma === 'tilskrive' || lemma === 'henføre' || (lemma === 'planlægge' && (mode === 'kan' || form === 'vaere-passiv'))) return true
  if (subject === null) return false
  const head = block.wordAt(headOf(block, subject))
  if (owed.has(lemma) && debts.test(head)) return true
  return lemma === 'besvare' && /^(?:tilbuddet|tilbud|opkrævningen|brevet|skrivelsen|høringen)$/.test(head)
}

const owed = new Set(['afvikle', 'betale', 'indfri', 'afdrage', 'tilbagebetale', 'indbetale'])
const debts = /(?:gæld|gælden|fordring|fordringen|restance|restancen|lån|lånet|krav|kravet|beløb|beløbet|skyld|rate|raten|rater|raterne)$/

/** What becomes more or less by itself, or by others: a rent is not the sender's to lower. */
export function isOwnAffair(block: DanishBlock, { subject }: Passive): boolean {
  return subject !== null && affairs.test(block.wordAt(headOf(block, subject)))
}

const affairs = /^(?:husleje|leje|løn|indtægt|indkomst|pris|rente|arbejdstid|stilling|ansættelse|job|formue|helbred|indtryk|tilstand|situation|skolegang|funktionsevne|smertebehandling|lejekontrakt|forsikring)(?:n|en|et|r|rne)?$/
