import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { nounPhraseEnd, timeNouns } from './noun-phrase.ts'
import { wordsOf } from './put.ts'

/**
 * Whether the plain word would tell another story in this sentence than the word found: another reason, another degree,
 * another matter. The writer chooses there.
 */
export function isDoubtful(block: DanishBlock, from: number, to: number, found: string, use: string): boolean {
  // "På den baggrund, og idet": one reason of two.
  if (use === 'derfor' && (saysAlready(block, from, /^derfor$/) || block.signAt(to) === 0x2c || block.wordAt(to) === 'og')) return true
  switch (found) {
    case 'i hvilket tilfælde':
      return saysAlready(block, from, /^medmindre$/)
    case 'for så vidt': case 'for så vidt som':
      // "for så vidt gælden må anses for erkendt": it is taken to be so, and no condition.
      return within(block, to, (word) => word === 'må')
    case 'vedrørende': case 'angående': case 'ang':
      return !namesMatter(block, from, to)
    case 'hensigtsmæssigt': case 'hensigtsmæssig': case 'hensigtsmæssige':
      // "er mest hensigtsmæssigt" is the measure of the law.
      // "nødvendig og hensigtsmæssig": two measures of the law, of which "god" is none.
      return /^(?:mere|meget|mindst)$/.test(block.wordAt(from - 1)) || /^(?:og|eller|samt)$/.test(block.wordAt(from - 1)) || /^(?:og|eller)$/.test(block.wordAt(to)) ||
        (block.wordAt(from - 1) === 'mest' && (block.cuesAt(from - 2) & Cue.vaere) !== 0)
    case 'heraf':
      // "det samlede areal heraf": of it or of them.
      return /(?:areal|antal|andel|del|delen|sum|størrelse)(?:et|en)?$/.test(block.wordAt(from - 1))
    case 'anmodning': case 'anmodningen': case 'anmodninger': case 'anmodningerne':
      // "anmodning herom": only with "om" what one wishes.
      return block.wordAt(to) !== 'om' && !/imødekom/.test(block.textOf(to, Math.min(to + 6, block.to))) && block.wordAt(from - 1) !== 'på' && block.wordAt(from - 2) !== 'på'
    case 'afdragsvis':
      return (block.tagsAt(to) & Tag.NounSgIndef) !== 0
    case 'tilråde': case 'tilråder': case 'tilrådes': case 'tilrådede':
      // "det tilrådes Dem": whom one advises stands before the preposition.
      return /^(?:dig|dem|jer)$/.test(block.wordAt(to)) && block.wordAt(to + 1) !== 'at'
    case 'befordre': case 'befordrer':
      return !/^(?:dig|dem|jer|ham|hende|barnet|eleven|eleverne|børnene)$/.test(block.wordAt(to)) || isOwnDoer(block, from, to)
    case 'heri':
      return (block.tagsAt(to) & (Tag.VerbPresent | Tag.VerbSPresent)) !== 0
    case 'således':
      return block.sentences.includes(from)
    case 'bilagt':
      return !within(block, from - 4, (word) => /^(?:har|er|var|bliver|blev|blevet|været)$/.test(word))
    default:
      return false
  }
}

/** "at De kan befordre Dem": whom one moves is oneself. */
function isOwnDoer(block: DanishBlock, from: number, to: number): boolean {
  const doer = new Map([['dig', 'du'], ['dem', 'de'], ['jer', 'i']]).get(block.wordAt(to))
  for (let row = from - 1; row > from - 6 && row >= block.from && block.signAt(row) === 0; row--) if (doer !== undefined && block.wordAt(row) === doer) return true
  return false
}

/** Whether such a word stands elsewhere in the sentence of a row. */
export function saysAlready(block: DanishBlock, row: number, words: RegExp): boolean {
  const sentence = block.sentenceOf(row)
  const end = block.sentences[sentence + 1] ?? block.to
  for (let at = block.sentences[sentence]!; at < end; at++) if (at !== row && words.test(block.wordAt(at))) return true
  return false
}

/** Whether one of the words from a row to the next sign, eight at most, is such a one. */
function within(block: DanishBlock, row: number, test: (word: string) => boolean): boolean {
  for (let at = Math.max(row, block.from); at < block.to && at < row + 8; at++) {
    if (block.signAt(at) !== 0 && at > row) return false
    if (test(block.wordAt(at))) return true
  }
  return false
}

/** "idet" that adds a remark, tells somebody's words, or says what must be done: none of them is a reason. */
export function tellsOtherThanReason(block: DanishBlock, to: number): boolean {
  for (let row = to; row < to + 7 && block.signAt(row) === 0; row++) {
    if (notes.has(block.wordAt(row))) return true
  }
  for (let row = to; row < to + 16 && row < block.to && block.signAt(row) === 0; row++) {
    const word = block.wordAt(row)
    if (demands.has(word)) return true
    // "vil i modsat fald": a threat; "vil kunne" can well be a reason.
    if (isFinite(block, row)) return word === 'vil' && within(block, to, (one) => one === 'modsat')
  }
  return false
}

/** "idet huslejen falder, og idet boligen er større": one of two reasons, which keep their word together. */
export function hasTwoReasons(block: DanishBlock, from: number): boolean {
  const sentence = block.sentenceOf(from)
  const first = block.sentences[sentence]!
  for (let row = first + 1; row < (block.sentences[sentence + 1] ?? block.to); row++) {
    if (row !== from && reasons.has(block.wordAt(row))) return true
  }
  return block.wordAt(first) === 'idet' && first !== from
}

const reasons = new Set(['idet', 'fordi', 'eftersom'])

/**
 * Whether what follows "idet" is a reason: how something is, or what somebody has done or does. What is done next with
 * a case ("idet klagen sendes via kommunen"), what may be, and how much a thing comes to is said besides; a reason it
 * is only behind a judgement or a denial.
 */
export function givesReason(block: DanishBlock, from: number, to: number): boolean {
  if (tellsOtherThanReason(block, to)) return false
  // "idet arbejdet herved mindskes": what comes of it is why it is asked.
  if (block.wordAt(to) !== 'der' && within(block, to, (word) => /^(?:herved|derved|dermed)$/.test(word))) return true
  for (let row = to; row < to + 16 && row < block.to && block.signAt(row) === 0; row++) {
    if (!isFinite(block, row) && !(block.tagsAt(row) & Tag.Auxiliary)) continue
    const word = block.wordAt(row)
    if (/^(?:er|var|har|havde)$/.test(word)) return isJudgement(block, from) || !within(block, row, (one) => reckoned.test(one))
    if (/^(?:udgør|forfalder|ophører)$/.test(word) || block.tagsAt(row) & Tag.VerbSPresent) return false
    return isJudgement(block, from)
  }
  return false
}

/** How a thing was reckoned, shown or put on paper: said besides, and no reason. */
const reckoned = /^(?:(?:fast|an)sat|opgjort|beregnet|\S*regnet|medtaget|overstreget|angivet|vedlagt|registreret|noteret|afrundet|visiteret|overgået|fratrukket|trukket|modregnet|tillagt|udbetalt)$/

function isJudgement(block: DanishBlock, from: number): boolean {
  for (let row = Math.max(block.sentences[block.sentenceOf(from)]!, from - 30); row < from; row++) {
    if (block.cuesAt(row) & (Cue.negation | Cue.denial) || judged.test(block.wordAt(row))) return true
  }
  return false
}

const judged = /^(?:afsl.*|vurder.*|finder|fandt|findes|egnet|uegnet|opfyldt|opfylder|anses|berettiget|nødvendig.*|umuligt|nej|strafbart?|ulovlig.*|urette|pligtig|forpligtet|anført|anfører|ansøgt|udtalt)$/

const notes = new Set(
  'bemærkes bemærker henvises erindres tilføjes understreges gøres anført oplyst skrevet anfører oplyser dog vægt henset øvrigt forelå samtidig'.split(' '),
)

const demands = new Set(['må', 'skal', 'bedes'])

/** "brev vedrørende sagen" is "om"; "indskud vedrørende lejemålet" is for the writer to say, and so is a second "om". */
export function namesMatter(block: DanishBlock, from: number, to: number): boolean {
  const end = nounPhraseEnd(block, to)
  if (wordsOf(block, to, Math.min(end + 1, block.to)).split(' ').includes('om')) return false
  if (from === block.from || block.sentences.includes(from)) return true
  if (block.signAt(from - 1) !== 0) return false
  for (let row = from - 1; row > from - 4 && row >= block.from; row--) if (block.wordAt(row) === 'om') return false
  if (/^(?:skriver|skrive|skrev|skrevet|ringer|ringe)$/.test(block.wordAt(from - 1))) return true
  return speech.test(block.wordAt(from - 1)) || (block.tagsAt(from - 1) & Tag.VerbParticiple) !== 0
}

/** Nouns of telling, asking and dealing with, behind which "om" names the matter. */
const speech = /(?:sag|ansøgning|høring|orientering|information|besked|påbud|varsel|brev|mail|klage|spørgsmål|oplysning|afgørelse|vejledning|regler|henvendelse|aftale|møde|dokument|notat|korrespondance|forespørgsel|anmodning|begæring|vurdering|samtale|udtalelse|rapport|orientering|information|besked|dialog|bemærkning|skrivelse|indskærpelse|skema|lov|bekendtgørelse|plan|materiale|forslag|indsigelse|tvivl|kendelse|beslutning|underretning|akt|påbud|tilladelse|dispensation)(?:en|et|er|erne|ne|r|e|s)?$/

/** "kan herefter ikke imødekommes": what follows from the reasons, and no later time. */
export function followsFromReasons(block: DanishBlock, from: number, to: number): boolean {
  for (const row of [from - 2, from - 1, to, to + 1]) {
    const kind = block.kindAt(row)
    if (kind === TokenKind.date || kind === TokenKind.number || kind === TokenKind.amount || timeNouns.has(block.wordAt(row))) return false
  }
  if (block.wordAt(to) === 'kr' || block.wordAt(from - 1) === 'først') return false
  // "er herefter opfattelsen", "har herefter besluttet": how it stands now, and nothing that comes later.
  const before = block.wordAt(from - 1)
  if (before === 'har' && block.tagsAt(to) & Tag.VerbParticiple) return concluded.test(block.wordAt(to))
  // "der er herefter pause", "du må herefter gerne": later in the day.
  if (/^(?:er|må)$/.test(before) && /^(?:der|du|de|i)$/.test(block.wordAt(from - 2))) return before === 'er' && (block.cuesAt(to) & (Cue.denial | Cue.negation)) !== 0
  // "er herefter genvurderet": what was done next, unless it is what one has come to.
  if (before === 'er' && block.tagsAt(to) & Tag.VerbParticiple && !(block.cuesAt(to) & Cue.adjectival)) return concluded.test(block.wordAt(to))
  if (/^(?:giver|gav|foreligger|består)$/.test(before) && block.cuesAt(to) & (Cue.denial | Cue.negation)) return true
  if (/^(?:er|har|må|finder|anser|agter)$/.test(before) && !(block.tagsAt(to) & Tag.Pronoun)) return true
  // "at De herefter har modtaget": what came next in the story.
  if (block.wordAt(from - 2) === 'at' && !(block.cuesAt(to) & Cue.denial)) return false
  const sentence = block.sentenceOf(from)
  const end = block.sentences[sentence + 1] ?? block.to
  for (let row = block.sentences[sentence]!; row < end; row++) if (reasoned.has(block.wordAt(row))) return true
  return false
}

/** What one has come to. */
const concluded = /^(?:besluttet|valgt|vurderet|fundet|afslået|bevilget|truffet|konkluderet|indstillet|afgjort|imødekommet|opfyldt|udelukket|godtgjort|dokumenteret|lukket)$/

const reasoned = new Set(
  `imødekommes imødekomme afslag opfyldt opfylder opfyldes betingelserne betingelsen vurderes vurderer finder findes
  berettiget lagt lægges besluttet agter opfattelsen opfattelse indstillet anses meddeles meddele`.split(/\s+/),
)
