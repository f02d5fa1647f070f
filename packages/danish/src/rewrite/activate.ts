import type { Edit, Fix, Repair } from '@klarbrev/core'
import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import type { Passive } from '../facts/passives.ts'
import { isPaper } from '../facts/passive-actor.ts'
import { actorWord } from './actor.ts'
import { agentRows, hidesAgent } from './agent.ts'
import { compose, type Parts } from './compose.ts'
import { Order, viewOf } from '../facts/clause-words.ts'
import { capital, isCapital, joined, type NoFix, overwrite, trimmed } from './edits.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { isLikeSom } from './clause-opening.ts'
import { frameOf } from './frame.ts'
import { isAdverbialFront, isLookedAt } from './frame-parts.ts'
import { hasOwnPredicate, isSplitNumber, tellsState } from './doubtful-deed.ts'
import { isExpectedOfReader, reckon } from './expected.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { refersBack } from './back-reference.ts'
import { rephrase } from './light-verbs.ts'
import { isGiving } from './object-place.ts'
import { oblique } from './verb-near.ts'
import { objectForm, readerWord } from './people.ts'
import { pronounFor, sharedVerbs } from './shared-verbs.ts'
import { activeVerbs, formAt, formsOf, isPleadedFor, judgesToDo, verbRows } from './verb-group.ts'
import { drawingAttention } from './attention.ts'
import { asDuty, asPast } from './verb-time.ts'

/**
 * Writes a passive as an active clause: who acts becomes the subject, the old subject the object, and adverbs keep
 * their place. A code where clause, verb or actor is not understood: a wrong actor is worse than no suggestion.
 */
export function activate(block: DanishBlock, passive: Passive): Repair {
  const isExpected = isExpectedOfReader(block, passive)
  if (passive.lemma === 'imødese' && passive.modal >= 0 && !isExpected) return { noFix: 'aktoer' }
  if (isLookedAt(block, passive) && actorWord(block, passive) !== null) return activateWith(block, passive, { lemma: passive.lemma, tail: 'på', to: passive.verb + 2 })
  if (passive.lemma === 'henlede') return drawingAttention(block, passive)
  for (let row = passive.verb + 1; passive.lemma === 'udbede' && row < passive.verb + 6; row++) if (/^(?:(?:ind|frem|til)sendt|samtidig|tillige|også|snarest)$/.test(block.wordAt(row))) return { noFix: 'uklar-saetning' }
  return activateWith(block, passive, isExpected ? reckon : (saidElse.get(passive.lemma) ?? null))
}

/** Another verb for a passive's own: its infinitive, and the words that stand between it and its object. */
export interface OtherVerb {
  readonly lemma: string
  readonly tail: string
  /** Row past the words that the verb replaces, where they are more than the passive itself: "lægges til grund". */
  readonly to?: number
}

/** As {@link activate}, with another verb: "påklages" with "klage" and "over" gives "du kan klage over afgørelsen". */
export function activateWith(block: DanishBlock, passive: Passive, other: OtherVerb | null): Repair {
  const made = rewrite(block, passive, other)
  if (typeof made !== 'string') return { fixes: [made] }
  return made === 'sideordnet' ? withLeader(block, passive, other) : { noFix: made }
}

/** What nobody says in the active, by what one says: "kravet forrentes", "bekræftelse udbedes". */
const saidElse: ReadonlyMap<string, OtherVerb> = new Map([
  ['forrente', { lemma: 'lægge', tail: 'renter på' }], ['udbede', { lemma: 'bede', tail: 'om' }],
  ['påklage', { lemma: 'klage', tail: 'over' }], ['imødese', { lemma: 'forvente', tail: 'at få' }],
])
/** Verbs that nobody says in the active, by those that one does. */
const plainer: ReadonlyMap<string, string> = new Map([['tilsende', 'sende'], ['tilstille', 'sende'], ['indvarsle', 'indkalde']])

type Made = Fix & { readonly use: string; readonly safe: false }

function rewrite(block: DanishBlock, passive: Passive, other: OtherVerb | null): Made | NoFix {
  const actor = actorWord(block, passive)
  const rows = verbRows(block, passive)
  const active = activeVerbs(block, passive, rows)
  if (actor === null || active === null || isPleadedFor(block, passive)) return 'aktoer'
  if (hasOwnPredicate(block, passive) || isSplitNumber(block, passive)) return 'uklar-saetning'
  // "er i besiddelse af en cykel bevilget i maj": the thing is, and not who has it. "kan høres og mærkes": both go.
  for (let row = rows[0]! + 1; row < passive.verb; row++) {
    if (block.wordAt(row) === 'besiddelse') return 'uklar-saetning'
    if (isJoinedPassive(block, row, passive.verb)) return 'sideordnet'
  }
  if (rows.length > 1 && passive.form === 's-passiv' && block.passives().some(({ verb, form }) => form === 's-passiv' && verb > rows[0]! && verb < passive.verb)) return 'sideordnet'
  const frame = frameOf(block, passive, rows[0]!, passive.verb)
  if (typeof frame === 'string') return frame
  // "hvor De som ejer opfordres"; "den, der er visiteret": by whomever.
  const before = block.wordAt(frame.from - 2)
  if (block.wordAt(frame.from - 1) === 'som' && (objectForm(before) !== null || block.wordAt(frame.from) === 'hidtil')) return 'uklar-saetning'
  if (frame.isSub && block.wordAt(frame.from - 1) === 'da' && block.tagsAt(frame.from - 2) & anyNoun && block.signAt(frame.from - 2) === 0) return 'uklar-saetning'
  if (frame.isSub && actor === 'vi' && block.signAt(frame.from - 1) === 0x2c && /^(?:den|dem|de|enhver)$/.test(before)) return 'aktoer'
  if (frame.isInverted && (passive.lemma === 'agte' || (frame.place === 'none' && frame.from === block.sentences[block.sentenceOf(passive.verb)] && block.signAt(passive.verb + 1) === 0))) return 'uklar-saetning'
  const isTold = !frame.isInverted && (!frame.isSub || /^(?:idet|mens|medens)$/.test(block.wordAt(frame.from - 1)))
  const verbs = asPast(block, passive, isTold || passive.lemma === 'træffe' ? asDuty(block, passive, active, actor) : active)
  if (hidesAgent(block, frame.from, rows[0]!, passive.verb)) return 'aktoer'
  const forms = formsOf(block, other?.lemma ?? plainer.get(passive.lemma) ?? passive.lemma)
  if (forms === null) return 'ukendt-ord'
  const shared = other?.to === undefined ? sharedVerbs(block, passive, frame, verbs.place) : { text: '', to: other.to, later: [] }
  if (typeof shared === 'string') return shared
  const main = formAt(forms, verbs.place)
  if (other !== null && other.to === undefined && (shared.to > passive.verb + 1 || shared.later.length > 0)) return 'sideordnet'
  const plain: Parts = {
    block, passive, frame, actor, rows,
    verbs: {
      finite: verbs.finite === '' ? main + shared.text : verbs.finite,
      inner: verbs.finite === '' ? '' : [...verbs.chain, main].join(' ') + shared.text,
    },
    verbsEnd: shared.to,
    agent: agentRows(block, passive),
  }
  if (tellsState(block, passive, rows[0]!)) return 'uklar-saetning'
  const parts = other === null ? rephrase(plain, verbs.place) : { ...plain, asks: other.tail }
  if (typeof parts === 'string') return parts
  const composed = compose(parts)
  if (typeof composed === 'string') return composed
  const { from, to, text, head } = composed
  if (refersBack(block, from, to)) return 'henvisning'
  const starts = ((from === block.from || block.sentences.includes(from)) && (isCapital(block, from) || block.kindAt(from) !== TokenKind.word)) || block.signAt(from - 1) === 0x2e || (isCapital(block, from) && (block.signAt(from - 1) === 0x3a || /^(?:der|det)$/.test(block.wordAt(from))))
  const edits: Edit[] = []
  const isDoubled = shared.later.some((one) => one.glued === true && one.from === to) && text.endsWith(',')
  const first = isDoubled ? text.slice(0, -1) : text
  for (const one of [{ from, to, text: starts ? capital(first) : first, glued: false }, ...shared.later]) {
    // "250 kr." at the end of its sentence has but one full stop.
    const isStop = block.signAt(one.to) === 0x2e && one.text.endsWith('.')
    const edit = overwrite(block, one.from, one.to, isStop ? one.text.slice(0, -1) : one.text)
    if (edit === null) return 'opmaerkning'
    edits.push(trimmed(block, one.glued === true ? { ...edit, start: block.tokens.end[one.from - 1]! } : edit))
  }
  const use = joined([head, other?.tail ?? ''])
  return { title: `Skriv${other === null ? ' i aktiv' : ''}: ${use}`, use, edits, safe: false }
}

/** Whether a passive stands before "og" right before another; "vil indgå i sagen og blive forelagt" has two infinitives. */
function isJoinedPassive(block: DanishBlock, row: number, verb: number): boolean {
  return (block.wordAt(row) === 'og' && block.wordAt(row + 1) === 'blive') || (block.tagsAt(row) & Tag.VerbSPresent) !== 0 && /^(?:og|eller)$/.test(block.wordAt(row + 1)) && verb === row + 2
}

/** A passive that shares the subject of one before it is rewritten together with that one. */
function withLeader(block: DanishBlock, passive: Passive, other: OtherVerb | null): Repair {
  if (other?.to !== undefined) return { noFix: 'sideordnet' }
  if (other !== null) return asOwnClause(block, passive, other)
  const sentence = block.sentenceOf(passive.verb)
  const verbStart = block.tokens.start[passive.verb]!
  for (const leader of [...block.passives()].reverse()) {
    if (leader.verb >= passive.verb || block.sentenceOf(leader.verb) !== sentence) continue
    const made = rewrite(block, leader, null)
    if (typeof made === 'string') continue
    // Only where the leader's fix writes this verb anew as well, and not where it leaves it a passive.
    if (made.edits.some(({ start, end }) => start <= verbStart && end > verbStart)) return { fixes: [made] }
  }
  return asOwnClause(block, passive, null)
}

/** "… og kan påklages" -> "…, og du kan klage over den": the second verb of a main clause gets a clause of its own. */
function asOwnClause(block: DanishBlock, passive: Passive, other: OtherVerb | null): Repair {
  const rows = verbRows(block, passive)
  const and = rows[0]! - 1
  const word = block.wordAt(and)
  const main = block.clauseOf(block.sentenceOf(and))
  // "Klagen skal være hos os i maj og sendes til": what the sentence is about is for the reader to hand in.
  const front = main?.front ?? null
  const isHanded = front !== null && passive.form === 's-passiv' && passive.modal < 0 && handedIn.has(passive.lemma) && isPaper(block, front)
  const actor = isHanded ? readerWord(block, passive.verb) : actorWord(block, passive)
  const active = activeVerbs(block, passive, rows)
  const verbs = active && asPast(block, passive, asDuty(block, passive, active, actor ?? ''))
  const forms = formsOf(block, other?.lemma ?? passive.lemma)
  // "og fastholdes den, videresendes sagen": a condition, whose subject stands behind its verb.
  if (/^(?:den|det|de|dette|denne)$/.test(block.wordAt(passive.verb + 1)) && block.signAt(passive.verb + 2) === 0x2c) return { noFix: 'sideordnet' }
  if (!/^(?:og|men)$/.test(word) || actor === null || verbs === null || forms === null) return { noFix: 'sideordnet' }
  if (main === undefined || main.front === null || main.finite >= and || opensBetween(block, main.finite, and) || hasOwnSubject(block, main.finite, and)) return { noFix: 'sideordnet' }
  const pronoun = isAdverbialFront(block, main.front.from, main.front.to) ? null : pronounFor(block, main.front)
  if (pronoun === null || refersBack(block, and, passive.to)) return { noFix: 'sideordnet' }
  if (hidesAgent(block, rows[0]!, rows[0]!, passive.verb)) return { noFix: 'aktoer' }
  if (judgesToDo(block, passive.verb + 1) || /^(?:bede|se|vente|påregne|forvente)$/.test(passive.lemma)) return { noFix: 'sideordnet' }
  const form = formAt(forms, verbs.place)
  const middle = rows.length > 1 ? block.textOf(rows[0]! + 1, rows.at(-1)!) : ''
  if (isGiving(passive.lemma) && oblique.has(block.wordAt(passive.verb + 1))) return { noFix: 'sideordnet' }
  if (rows.length > 2 || passive.coordinated.length > 0) return { noFix: 'sideordnet' }
  const words = verbs.finite === '' ? [form, other?.tail ?? '', pronoun, middle] : [verbs.finite, middle, form, other?.tail ?? '', pronoun]
  const edit = overwrite(block, and, passive.verb + 1, joined([`, ${word} ${actor}`, ...words]))
  if (edit === null) return { noFix: 'opmaerkning' }
  const start = block.signAt(and - 1) === 0 ? block.tokens.end[and - 1]! : block.tokens.end[and - 2]!
  const use = joined([actor, ...words])
  return { fixes: [{ title: `Skriv: ${use}`, use, edits: [{ ...edit, start }], safe: false }] }
}

const handedIn = new Set(['sende', 'fremsende', 'indsende', 'indgive', 'stile'])

/** "…, og journal føres og indsendes": whether another main clause with a subject of its own stands between two rows. */
function hasOwnSubject(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) {
    if (!/^(?:og|men)$/.test(block.wordAt(row))) continue
    const end = nounPhraseEnd(block, row + 1, to)
    if (end > row + 1 && (isFinite(block, end) || block.tagsAt(end) & Tag.VerbSPresent)) return true
  }
  return false
}

/** Whether a subordinate clause opens between two rows, whose subject may be another. */
function opensBetween(block: DanishBlock, from: number, to: number): boolean {
  const view = viewOf(block)
  for (let row = from + 1; row < to; row++) {
    if (view.order(row) & (Order.subordinator | Order.relative | Order.question | Order.at) && !isLikeSom(block, row)) return true
  }
  return false
}
