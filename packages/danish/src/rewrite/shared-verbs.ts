import type { DanishBlock } from '../facts/block.ts'
import { Order, viewOf } from '../facts/clause-words.ts'
import { endsSentence, isFinite } from '../facts/passive-clause.ts'
import { passiveLemma } from '../facts/passive-lemma.ts'
import { VerbKind, verbKind } from '../facts/passive-verbs.ts'
import { headOf } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { irregularInfinitives, irregularParts } from '../lexicon/irregular-verbs.ts'
import { Tag } from '../lexicon/tags.ts'
import { isCapital, type NoFix } from './edits.ts'
import { isLikeSom, opensCondition } from './clause-opening.ts'
import type { Frame } from './frame-parts.ts'
import { agreementOf, isNoun, nounPhraseEnd } from './noun-phrase.ts'
import { namesPerson, objectOf, pronounOfPerson } from './people.ts'
import { formAt, formsOf, type VerbPlace } from './verb-group.ts'

/** A later part of the sentence in new words. */
export interface LaterEdit {
  /** Row at whose start it begins; with `glued`, right behind the row before. */
  readonly glued?: boolean
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Verbs that follow the first and share its subject, as they are to be written; `to` is the row past those beside it. */
export interface SharedVerbs {
  readonly text: string
  readonly to: number
  readonly later: readonly LaterEdit[]
}

const comma = 0x2c

/**
 * "udfyldes, underskrives og sendes": takes the verbs that stand side by side with the passive's own. One that comes
 * later gets the object as a pronoun ("og opkræver det"), and one that is no passive gets it as its subject.
 */
export function sharedVerbs(block: DanishBlock, passive: Passive, frame: Frame, place: VerbPlace): SharedVerbs | NoFix {
  let text = '', to = passive.verb + 1
  // Verbs joined by commas count only when "og" or "eller" closes their row: ", videresendes" may open another clause.
  let pending = ''
  let end = to
  for (;;) {
    const joins = block.signAt(end) === comma ? ', ' : isJoining(block, end) ? ` ${block.wordAt(end)} ` : ''
    if (joins === '' || !isSameForm(block, passive, end + 1)) break
    const forms = formsOf(block, passiveLemma(block.wordAt(end + 1), block.lexicon))
    if (forms === null) return 'ukendt-ord'
    // "journal føres og indsendes": what the reader does is not the sender's beside it.
    if (passive.actor === 'sender' && verbKind(block.wordAt(end + 1)) & VerbKind.citizen) return 'aktoer'
    pending += joins + formAt(forms, place)
    end += 2
    if (joins === ', ') continue
    text += pending
    pending = ''
    to = end
  }
  if (leansOnBeing(block, passive, to) || (text !== '' && block.wordAt(to) === 'med')) return 'sideordnet'
  if (frame.place === 'expletive' && passive.expletive === 'det') return { text, to, later: [] }
  const later: LaterEdit[] = []
  for (let verb = nextShared(block, to, passive, frame); verb >= 0; verb = nextShared(block, verb + 1, passive, frame)) {
    const edit = laterEdit(block, passive, frame, place, verb)
    if (edit === null) return 'sideordnet'
    later.push(edit)
  }
  return { text, to, later }
}

/** "er modtaget og afstanden afklaret": a second thing with a participle that has no "er" but the first one's. */
function leansOnBeing(block: DanishBlock, { form }: Passive, row: number): boolean {
  if (form !== 'vaere-passiv' || !isJoining(block, row)) return false
  const end = nounPhraseEnd(block, row + 1)
  const isLast = end + 1 >= block.to || block.signAt(end + 1) !== 0
  return end > row + 1 && isLast && (block.tagsAt(end) & Tag.VerbParticiple) !== 0 && !isFinite(block, end)
}

function isJoining(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  return word === 'og' || word === 'eller' || word === 'samt'
}

function isSameForm(block: DanishBlock, passive: Passive, row: number): boolean {
  if (passive.form === 's-passiv') {
    return (block.tagsAt(row) & (Tag.VerbSPresent | Tag.VerbSPast)) !== 0 && block.passives().some(({ verb }) => verb === row)
  }
  return passive.coordinated.includes(row)
}

/** What becomes of a verb that comes later: the object as pronoun behind it, or a new clause with the object as subject. */
function laterEdit(block: DanishBlock, passive: Passive, frame: Frame, place: VerbPlace, verb: number): LaterEdit | null {
  if (frame.subject === null || frame.place === 'expletive' || frame.place === 'relative') return null
  const pronoun = pronounFor(block, frame.subject)
  if (pronoun === null) return null
  const other = block.passives().find((one) => one.verb === verb)
  if (block.signAt(verb - 1) === 0 && !isJoining(block, verb - 1) && block.wordAt(verb - 1) !== 'men' && !(block.tagsAt(verb - 1) & Tag.Adverb)) return null
  // "ydes lånet og afdrages": paid off by the one who got it.
  if (other?.lemma === 'afdrage') return null
  // "er modtaget og siden suppleret": by the one who sent it.
  if (passive.lemma === 'modtage' && /^(?:suppler|ret|ændr|udbyg|uddyb)/.test(block.wordAt(verb))) return null
  const isLike = other?.form === passive.form && other.modal === passive.modal && other.actor === passive.actor
  const isLone = other === undefined && passive.form !== 's-passiv' && (block.tagsAt(verb) & Tag.VerbParticiple) !== 0
  if ((isLike && passive.form === 's-passiv') || isLone) {
    const forms = formsOf(block, passiveLemma(block.wordAt(verb), block.lexicon))
    return forms === null ? null : { from: verb, to: verb + 1, text: `${formAt(forms, place)} ${pronoun}` }
  }
  // An active verb or another passive: the thing stays its subject, in a clause of its own.
  const and = verb - 1
  const subject = subjectForms.get(pronoun)
  if (subject === undefined || !(isJoining(block, and) || block.wordAt(and) === 'men') || block.wordAt(and) === 'samt') return null
  const hasComma = block.signAt(and - 1) === comma
  const opener = frame.isSub ? block.wordAt(frame.from - 1) : ''
  if (frame.isSub && opener !== 'at') return null
  const words = [block.wordAt(and), opener, subject].filter((word) => word !== '').join(' ')
  return hasComma ? { from: and, to: verb, text: words } : { from: and, to: verb, text: `, ${words}`, glued: true }
}

const subjectForms: ReadonlyMap<string, string> = new Map([
  ['den', 'den'], ['det', 'det'], ['dem', 'de'], ['dig', 'du'], ['Dem', 'De'], ['jer', 'I'], ['ham', 'han'], ['hende', 'hun'],
])

/** The next verb further on that has the same subject ("og er nu afgjort"), or -1. */
function nextShared(block: DanishBlock, from: number, passive: Passive, frame: Frame): number {
  const view = viewOf(block)
  let inClause = false
  for (let at = from; at < block.to; at++) {
    const sign = block.signAt(at)
    if (endsSentence(sign)) return -1
    if (sign === comma) {
      inClause = true
      continue
    }
    const order = view.order(at)
    // "og sagen blive henlagt": an infinitive whose modal verb was the passive's own.
    if (block.wordAt(at) === 'blive' && !inClause) return at
    // ", men kan ikke": behind a comma the clause around goes on, not the subordinate one.
    if (frame.isSub && block.signAt(at - 1) === comma && (isJoining(block, at) || order & Order.but) && !isLoneBehind(block, at, passive)) return -1
    if (inClause && isFinite(block, at) && !isJoining(block, at - 1)) return -1
    const isMarker = (order & Order.at) !== 0 && (block.tagsAt(at + 1) & (Tag.VerbInfinitive | Tag.VerbSPresent)) !== 0
    const opens = order & (Order.subordinator | Order.relative | Order.question | Order.at)
    // "er udpeget som valgstyrer og skal møde": right behind a participle "som" opens no clause.
    const isAs = at === from && block.wordAt(at) === 'som'
    if (opens && !isMarker && !isAs && !isLikeSom(block, at)) return -1
    if (!isJoining(block, at) && block.wordAt(at) !== 'men') continue
      if (block.source[block.base + block.tokens.end[at - 1]!] === '-' || block.textOf(at - 1, at).endsWith('-')) continue
    let next = at + 1
    while (next < block.to && block.tagsAt(next) & Tag.Adverb && !isFinite(block, next)) next++
    // "og for det forgangne år kræves tilbagebetalt": a phrase before the next verb.
    if (block.tagsAt(next) & Tag.Preposition && passive.form === 's-passiv') {
      const far = behindPhrase(block, next)
      if (far >= 0) return far
    }
    const tags = block.tagsAt(next)
    const isVerb = (tags & Tag.VerbPresent) !== 0 &&
      (!(tags & (Tag.Preposition | Tag.NounSgIndef | Tag.NounPlIndef | Tag.AdjBase)) || common.has(block.wordAt(next)))
    // "og fastholdes afgørelsen, sendes den", "og skal vi have det med": a condition with a subject of its own.
    if (opensCondition(block, next)) return -1
    const isPast = (tags & Tag.VerbPast) !== 0 && !(tags & Tag.VerbParticiple) && !isNoun(block, next + 1)
    if (isVerb || isPast || isFinite(block, next) || tags & (Tag.VerbSPresent | Tag.VerbSPast)) return next
    const isLone = passive.form !== 's-passiv' && (tags & Tag.VerbParticiple) !== 0 && 
      (!(tags & (Tag.AdjE | Tag.NounSgDef)) || block.wordAt(next) === 'fundet' || (next === at + 1 && (block.tagsAt(next + 1) & Tag.Preposition) !== 0))
    if (isLone && !(block.tagsAt(next + 1) & (Tag.NounSgIndef | Tag.NounPlIndef))) return next
  }
  return -1
}

/** The row of a passive verb behind a phrase with nothing of its own between that could be a subject; -1 where none is. */
function behindPhrase(block: DanishBlock, from: number): number {
  const end = nounPhraseEnd(block, from + 1)
  return end > from + 1 && block.tagsAt(end) & (Tag.VerbSPresent | Tag.VerbSPast) ? end : -1
}

/** ", men endnu ikke indkaldt": a participle that shares the auxiliary of a passive. */
function isLoneBehind(block: DanishBlock, and: number, { form }: Passive): boolean {
  let at = and + 1
  while (at < and + 4 && block.tagsAt(at) & Tag.Adverb) at++
  return form !== 's-passiv' && at > and + 1 && (block.tagsAt(at) & Tag.VerbParticiple) !== 0
}

/** Verbs in the present that are hardly ever the noun of the same letters. */
const common = new Set(irregularInfinitives.map((infinitive) => irregularParts(infinitive)!.present).filter((form) => form !== 'ved'))

/** The pronoun for a phrase as object; null where its words do not tell number and gender. */
export function pronounFor(block: DanishBlock, rows: { from: number; to: number }): string | null {
  const own = objectOf(block, rows.from)
  if (own !== null && rows.to === rows.from + 1) return own
  // "advokat Lind": a person, of whom one says neither "den" nor, without knowing, "ham".
  if (rows.to > rows.from + 1 && isCapital(block, rows.to - 1) && !isCapital(block, rows.from + 1)) return null
  const noun = block.wordAt(headOf(block, rows))
  if (namesPerson(noun)) return pronounOfPerson(noun)
  if (headOf(block, rows) === rows.from && block.tagsAt(rows.from) & Tag.NounSgIndef && block.tagsAt(rows.from) & Tag.NounPlIndef) return null
  switch (agreementOf(block, rows)) {
    case 'common':
      return 'den'
    case 'neuter':
      return 'det'
    case 'plural':
      return 'dem'
  }
  return null
}
