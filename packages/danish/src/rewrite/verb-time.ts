import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { endsClause } from '../facts/passive-clause.ts'
import { headOf } from '../facts/passive-subject.ts'
import { VerbKind, verbKind } from '../facts/passive-verbs.ts'
import type { Passive } from '../facts/passives.ts'
import { Tag } from '../lexicon/tags.ts'
import { isCapital } from './edits.ts'
import type { ActiveVerbs } from './verb-group.ts'

/** "Klagen sendes til os" tells the reader what to do: "du skal sende klagen", and not that it is what you do. */
export function asDuty(block: DanishBlock, { verb, lemma, subject }: Passive, verbs: ActiveVerbs, actor: string): ActiveVerbs {
  if (!/^(?:du|I|De)$/.test(actor) || verbs.place !== 'present' || verbs.finite !== '') return verbs
  // "Spørgsmål stilles til", "Bemærkninger sendes til": nobody has to have any. "Skema fås på": whoever wants one.
  const head = subject === null ? '' : block.wordAt(headOf(block, subject))
  const isOffered = offered.test(head) && !block.wordAt(subject!.from).startsWith('eventuel')
  if (lemma === 'stille' || lemma === 'få' || lemma === 'træffe' || lemma === 'bestille' || lemma === 'booke' || isOffered) return { finite: 'kan', chain: [], place: 'infinitive' }
  const isDuty = verbKind(block.wordAt(verb)) & (VerbKind.transfer | VerbKind.citizen)
  return isDuty ? { finite: 'skal', chain: [], place: 'infinitive' } : verbs
}

/** What somebody may have to say. */
const offered = /^(?:klage|spørgsmål|bemærkninger|kommentarer|indsigelser?|indvendinger|forespørgsler|henvendelser|forslag)$/

/** "er meddelt den 3. maj": with a day the deed is over, "vi meddelte", and "vi har meddelt" is no Danish. */
export function asPast(block: DanishBlock, { verb, from, lemma, form }: Passive, verbs: ActiveVerbs): ActiveVerbs {
  if (verbs.finite !== 'har' || verbs.chain.length > 0 || verbs.place !== 'participle') return verbs
  // "Du er hermed inviteret": the letter itself does it, now.
  for (let row = from; row < verb; row++) {
    if (form === 'vaere-passiv' && /^(?:hermed|herved)$/.test(block.wordAt(row)) && performed.has(lemma)) return { finite: '', chain: [], place: 'present' }
  }
  // "er tidligere fremsendt den 9. oktober": the adverb looks back from now.
  if (block.wordAt(verb - 1) === 'tidligere') return verbs
  if (wasThere(block, verb)) return { finite: '', chain: [], place: 'past' }
  for (let row = verb + 1; row < block.to && row < verb + 8 && !endsClause(block.signAt(row)); row++) {
    // "er modtaget den 3. maj og registreret": the second shares the "har" of the first.
    for (let at = row; at < row + 6; at++) if (block.wordAt(at) === 'og' && (block.tagsAt(at + 1) & (Tag.VerbParticiple | Tag.VerbPresent | Tag.NounSgIndef)) === Tag.VerbParticiple) return verbs
    // "fra den 1. maj", "senest torsdag den 1. maj": how long it holds, and not when it was done.
    const isReceiver = block.wordAt(row) === 'til' && sent.has(lemma) && isSomebody(block, row + 1)
    if (until.test(block.wordAt(row)) && !isReceiver) return verbs
    // "er udpeget til valget den 18. november": the day of what it is for.
    if (ahead.has(lemma) && row > verb + 2) return verbs
    // "er meddelt i 2011": a year that is over.
    const isYear = block.wordAt(row - 1) === 'i' && /^(?:19|20)\d\d$/.test(block.textOf(row, row + 1))
    if (isYear || block.kindAt(row) === TokenKind.date) return { finite: '', chain: [], place: 'past' }
  }
  return verbs
}

/** "indkaldt til samtale den 17. marts, hvor du mødte": what came of it is over, and so is the deed. */
function wasThere(block: DanishBlock, verb: number): boolean {
  let end = verb + 1
  while (end < block.to && end < verb + 12 && block.signAt(end) === 0) end++
  if (block.signAt(end) !== 0x2c || block.wordAt(end + 1) !== 'hvor') return false
  // "en plads på Solgården, hvor du var i sommer": a place, and the offer stands.
  let isMeeting = false
  for (let row = verb + 1; row < end; row++) isMeeting ||= block.kindAt(row) === TokenKind.date || /(?:møde|samtale|besøg|besigtigelse|undersøgelse|syn|prøve)(?:n|t|r|et)?$/.test(block.wordAt(row))
  if (!isMeeting) return false
  for (let row = end + 2; row < end + 10 && row < block.to && block.signAt(row) === 0; row++) {
    if (block.tagsAt(row) & (Tag.VerbPast | Tag.VerbPresent)) return (block.tagsAt(row) & Tag.VerbPresent) === 0
  }
  return false
}

/** Whether a phrase behind "til" names who gets it: "til Dem", "til Ankestyrelsen", "til nævnet". */
function isSomebody(block: DanishBlock, row: number): boolean {
  if (block.kindAt(row) !== TokenKind.word || block.wordAt(row) === 'den') return false
  const isKnown = (block.tagsAt(row) & (Tag.NounSgDef | Tag.NounPlDef | Tag.Proper)) !== 0 || isCapital(block, row)
  return isKnown || /^(?:dig|dem|jer|mig|os|din|dit|dine|jeres|deres)$/.test(block.wordAt(row))
}

/** What a letter does by saying so. */
const performed = new Set('invitere indkalde indbyde opfordre anmode underrette orientere meddele bevilge tildele pålægge forbyde varsle'.split(' '))
/** What goes to somebody on a day. */
const sent = new Set('sende fremsende oversende videresende tilsende'.split(' '))

/** What is done for a day to come. */
const ahead = new Set('udpege indkalde indbyde invitere tilmelde bestille aftale planlægge fastsætte reservere booke beramme'.split(' '))

const until = /^(?:perioden|fra|til|indtil|senest|inden|og|med|pr|af)$/
