import { TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { headOf } from '../facts/passive-subject.ts'
import type { Passive } from '../facts/passives.ts'
import { anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { actsBeside } from './other-bodies.ts'
import { isStrangers } from './strange-doers.ts'
import { isUnnamed } from './unnamed-doer.ts'

/** Whether a passive that looks like the sender's or the reader's deed may be another's, or no deed at all. */
export function isDoubtfulDeed(block: DanishBlock, passive: Passive): boolean {
  return isUnnamed(block, passive) || isStrangers(block, passive) || hasStrangeAgent(block, passive) || isOften(block, passive) || isHowItIs(block, passive) || actsBeside(block, passive) || isGeneralLaw(block, passive) ||
    (passive.actor === 'reader' && isNotAskedOfReader(block, passive))
}

/** "benyttes af omtrent 300 elever", "opsagt af den tidligere lejer": a doer who is named and is neither of the two. */
function hasStrangeAgent(block: DanishBlock, { agent, verb, lemma }: Passive): boolean {
  // "kan påklages inden 4 uger, af enhver med væsentlig interesse": far behind.
  for (let row = verb + 1; lemma === 'påklage' && row < (block.sentences[block.sentenceOf(verb) + 1] ?? block.to); row++) if (block.wordAt(row) === 'af' && (/^(?:enhver|alle|ejeren)$/.test(block.wordAt(row + 1)) || (block.wordAt(row + 1) === 'den' && block.signAt(row + 2) === 0x2c))) return true
  if (agent < 0) return false
  for (let row = agent + 1; row < agent + 5 && row < block.to && block.signAt(row) === 0; row++) {
    const word = block.wordAt(row)
    if (/^(?:tidligere|forrige|anden|andre|nye|undertegnede|selv|en|et|flere)$/.test(word)) return true
    if (people.has(word) || block.cuesAt(row) & (Cue.sender | Cue.thirdSender | Cue.reader | Cue.polite | Cue.thirdReader | Cue.partyRole)) return false
  }
  return true
}

/** "der ofte bliver lavet": what happens, by whomever. */
function isOften(block: DanishBlock, { finite, verb }: Passive): boolean {
  for (let row = finite - 1; row < verb; row++) if (/^(?:ofte|tit|sjældent|typisk)$/.test(block.wordAt(row))) return true
  return false
}

const people = new Set('dig jer dem os mig kommunen forvaltningen'.split(' '))

/** "er tidsbegrænset", "er små sammenlignet med", "sygdom, der ikke er behandlet": how a thing is, or an illness is met. */
function isHowItIs(block: DanishBlock, { lemma, form, from, verb, subject, modal }: Passive): boolean {
  if (states.has(lemma) && form === 'vaere-passiv') return true
  // "stadfæstet i Ankestyrelsen", "er stemplet modtaget": above the sender, or how a paper is marked.
  if (lemma === 'stadfæste' || lemma === 'hjemvise' || block.wordAt(verb - 1) === 'stemplet') return true
  if (lemma === 'behandle' && form === 'vaere-passiv') {
    for (let row = from - 4; row < from; row++) if (illness.test(block.wordAt(row))) return true
  }
  if (lemma === 'opfylde' || lemma === 'opgøre' || lemma === 'efterkomme') {
    const head = subject === null ? '' : block.wordAt(headOf(block, subject))
    if (lemma === 'opgøre' ? /krav/.test(head) : /(?:ansøgning|anmodning|begæring)/.test(head)) return true
  }
  if (form === 'vaere-passiv' && isByItself(block, verb)) return true
  // "lånet skal sikres ved pant": whoever owes does it.
  if (lemma === 'sikre' && /^(?:ved|med)$/.test(block.wordAt(verb + 1))) return true
  // "samtykket kan tilbagekaldes": by whoever gave it. "sagen er oplyst": enough is known.
  const thing = subject === null ? '' : block.wordAt(headOf(block, subject))
  if (lemma === 'tilbagekalde' && /(?:samtykke|fuldmagt|tilmelding|ansøgning)(?:t|en)?$/.test(thing)) return true
  if (lemma === 'oplyse' && /^sag(?:en)?$/.test(thing)) return true
  // "skal placeres i bilens forrude", "koden må ikke videregives": by whoever has it.
  if (modal >= 0 && (lemma === 'placere' || (lemma === 'videregive' && /(?:kode|adgangskode|kort)(?:n|en|et)?$/.test(thing)))) return true
  // "til anmeldelsen vedhæftet": by whoever wrote that.
  if ((lemma === 'vedhæfte' || lemma === 'vedlægge') && goesWithOthers(block, from, verb)) return true
  // "afholdt møde mellem Dem og sagsbehandleren": those who met are named.
  if (lemma === 'afholde' || lemma === 'holde') {
    for (let row = verb + 1; row < verb + 5; row++) if (block.wordAt(row) === 'mellem') return true
  }
  return false
}

/** "til ansøgningen vedlagt", "vedhæftet din mail": the paper of the reader that something comes with. */
function goesWithOthers(block: DanishBlock, from: number, verb: number): boolean {
  for (let row = from; row < verb + 4; row++) {
    if (/(?:ansøgning|anmeldelse|klage|henvendelse|indsigelse|høringssvar)(?:e?n|et)$/.test(block.wordAt(row))) return true
  }
  return false
}

/** "brevet er dannet automatisk": no hand did it. */
function isByItself(block: DanishBlock, verb: number): boolean {
  for (const row of [verb - 1, verb + 1]) if (/^(?:automatisk|maskinelt|elektronisk)$/.test(block.wordAt(row))) return true
  return false
}

const states = new Set(['tidsbegrænse', 'sammenligne', 'begrænse', 'begrunde', 'datere', 'undergive'])
const illness = /(?:sygdom|sygdomme|skade|skader|lidelse|lidelser|patient|patienter|smerter)$/

/** "dækkes ikke efter dansk ret": everybody's law, and not the practice of who writes. */
function isGeneralLaw(block: DanishBlock, { verb, form }: Passive): boolean {
  if (form !== 's-passiv') return false
  const first = block.sentences[block.sentenceOf(verb)]!
  // "Ved en ændring af udbudsloven forkortes fristen": by those who make laws.
  for (let row = first; row < Math.min(verb, first + 5); row++) {
    if (/^(?:lov)?ændring(?:en)?$/.test(block.wordAt(row)) && (block.wordAt(row).startsWith('lov') || block.wordAt(row + 2).endsWith('loven'))) return true
  }
  if (block.wordAt(first) === 'det' && block.wordAt(first + 1) === 'følger' && block.wordAt(first + 2) === 'af') return true
  for (let row = verb; row < verb + 8 && row < block.to && block.signAt(row) === 0; row++) {
    if (block.wordAt(row) === 'dansk' && /^(?:ret|rets)$/.test(block.wordAt(row + 1))) return true
  }
  return false
}

/** What the sender does as it writes ("hermed"), what ought to have been done, and what others do to roads and houses. */
function isNotAskedOfReader(block: DanishBlock, { lemma, modal, verb, from, form, subject }: Passive): boolean {
  if (lemma === 'begrunde' || lemma === 'udbedre') return modal < 0
  if (modal >= 0 && /^(?:burde|skulle)$/.test(block.wordAt(modal))) return true
  if (modal < 0 && (lemma === 'sende' || lemma === 'afsende') && form !== 's-passiv' && subject !== null) {
    return /^(?:regning|kvittering|brev|opkrævning|faktura|afgørelse|rykker)/.test(block.wordAt(headOf(block, subject)))
  }
  // "Bevillingshaveren er ansvarlig for, at vilkårene overholdes": the sentence has its doer.
  const first = block.sentences[block.sentenceOf(verb)]!
  for (let row = first; row < from; row++) if (block.wordAt(row) === 'ansvarlig') return true
  for (let row = from; row <= verb + 1; row++) if (/^(?:hermed|herved)$/.test(block.wordAt(row))) return modal < 0
  return lemma === 'sikre' && modal >= 0
}

const judging = new Set(['skønne', 'vurdere', 'anse', 'mene', 'bedømme'])

/**
 * "skal være skriftlig og meddeles": the modal verb has another infinitive before the passive. "er fundet farbar": what
 * the thing is found to be belongs to it.
 */
export function hasOwnPredicate(block: DanishBlock, { lemma, modal, verb, subject, expletive }: Passive): boolean {
  // "hvorved bemærkes": a formula that no doer mends.
  if (lemma === 'bemærke' && (block.wordAt(verb - 1) === 'hvorved' || block.wordAt(verb - 2) === 'hvorved')) return true
  // "Udtalelsen er fundet begrundet": the object comes before what it is found to be.
  const isPlain = lemma === 'finde' && modal < 0 && subject !== null && subject.to <= verb && block.signAt(verb + 2) !== 0
  // "Lift findes på den baggrund ikke nødvendig": the denial is of what it is found to be, and stands far off.
  if (lemma === 'finde' && modal < 0 && block.tagsAt(verb + 1) & Tag.Preposition) {
    for (let row = verb + 2; row < verb + 8 && row < block.to && block.signAt(row) === 0; row++) if (block.wordAt(row) === 'ikke') return true
  }
  // "det findes for så vidt unødvendigt at": what it is found to be stands farther behind.
  if (lemma === 'finde' && expletive === 'det' && block.signAt(verb + 1) === 0) return true
  // "det må antages at ville tage tid": "we" would take it.
  if (expletive === 'det' && block.wordAt(verb + 1) === 'at' && (/^(?:antage|formode)$/.test(lemma) || (judging.has(lemma) && (block.tagsAt(verb + 2) & (Tag.VerbInfinitive | Tag.Auxiliary)) !== 0))) return true
  // "det skønnes nødvendigt, at", "det anses for rimeligt": what it is judged to be.
  if (expletive === 'det' && judging.has(lemma) && (block.wordAt(verb + 1) === 'for' || (block.tagsAt(verb + 1) & (Tag.AdjT | Tag.AdjBase) && !(block.tagsAt(verb + 1) & Tag.Adverb)))) return true
  if ((lemma === 'finde' || lemma === 'skønne' || lemma === 'planlægge' || lemma === 'oplyse') && !isPlain) {
    const next = block.wordAt(verb + 1) === 'dog' ? verb + 2 : verb + 1
    const isNamed = subject !== null && (block.tagsAt(next) & anyNoun) !== 0
    if ((!isNamed || (lemma === 'skønne' && block.tagsAt(next) & Tag.VerbParticiple)) && block.tagsAt(next) & (Tag.AdjBase | Tag.AdjT | Tag.AdjE | Tag.VerbParticiple)) return true
  }
  for (let row = modal + 1; modal >= 0 && row < verb - 1; row++) {
    if (block.wordAt(row) === 'være' && !(block.tagsAt(row + 1) & Tag.VerbParticiple)) return true
  }
  return false
}

/** Whether "at" with an infinitive follows before the next sign, behind a phrase that hangs on the object. */
function saysInfinitive(block: DanishBlock, row: number): boolean {
  let isHanging = false
  for (let at = row; at < row + 12 && at < block.to && block.signAt(at) === 0; at++) {
    if (block.wordAt(at) === 'at') return isHanging && (block.tagsAt(at + 1) & Tag.VerbInfinitive) !== 0
    if (block.tagsAt(at) & Tag.Preposition) isHanging = true
  }
  return false
}

/** What one has for as long as it lasts. */
const held = new Set(['bevilge', 'visitere', 'tildele', 'tilkende', 'ansætte', 'indskrive', 'anbringe'])

/** "er indtil da sat i bero", "er ikke længere bevilget": how it is for a time, of which the perfect would tell a deed. */
export function tellsState(block: DanishBlock, { form, verb, lemma }: Passive, finite: number): boolean {
  // "ses gerne indbetalt", "findes udgiften at måtte påhvile Dem": a wish, and a clause of its own.
  if (lemma === 'se' && block.wordAt(verb + 1) === 'gerne') return true
  // "Fristen ses at kunne udskydes": judged, and not seen.
  if (lemma === 'se') {
    let at = verb + 1
    while (at < verb + 4 && block.tagsAt(at) & Tag.Adverb && block.wordAt(at) !== 'alene') at++
    if (block.wordAt(at) === 'alene' || (block.wordAt(at) === 'at' && /^(?:kunne|burde|måtte|skulle)$/.test(block.wordAt(at + 1)))) return true
  }
  if (lemma === 'finde' && block.wordAt(verb + 1) !== 'at' && saysInfinitive(block, verb + 1)) return true
  if (lemma === 'anmode' && block.tagsAt(verb + 1) & Tag.Adverb && block.tagsAt(verb + 2) & Tag.VerbParticiple) return true
  if (/^(?:tænke|forudsætte)$/.test(lemma) && block.tagsAt(verb + 1) & Tag.VerbParticiple) return true
  // "vi påtænker at give påbud. Påbuddet vil blive meddelt": what is not yet decided.
  if (form === 'blive-passiv' && /^(?:meddele|give|nedlægge)$/.test(lemma) && /påtænk|overvej|varsle/.test(block.textOf(block.from, verb))) return true
  if (form !== 'vaere-passiv') return false
  // "er sat på pause, hvis pengene ikke kommer": what is going to be so.
  for (let row = verb + 1; row < verb + 6; row++) if (block.signAt(row) === 0x2c && block.wordAt(row + 1) === 'hvis') return true
  // "er i dag bevilget dig hjælp hver uge": what one has now.
  if (held.has(lemma)) {
    for (let row = finite + 1; row < verb; row++) if (block.wordAt(row) === 'i' && block.wordAt(row + 1) === 'dag' || block.wordAt(row) === 'nu') return true
  }
  // "har i perioden 1. til 15. maj været udsendt": for so long.
  if (block.wordAt(verb - 1) === 'været') {
    for (let row = finite + 1; row < verb; row++) if (/^(?:perioden|tiden|tidsrummet)$/.test(block.wordAt(row))) return true
    if (block.wordAt(verb + 1) === 'i' && /^(?:uger|dage|måneder|år)$/.test(block.wordAt(verb + 3))) return true
  }
  // "har været henvist til skolen siden den 1. maj": for so long.
  for (let row = verb + 1; row < verb + 9 && row < block.to && block.signAt(row) === 0; row++) {
    if (block.wordAt(row) === 'siden' && (block.wordAt(row + 1) === 'den' || block.kindAt(row + 1) !== TokenKind.word)) return true
  }
  for (let row = finite + 1; row < verb; row++) if (/^(?:indtil|længere)$/.test(block.wordAt(row))) return true
  return false
}

/** "i målforhold 1:500 bedes medbragt": what looks like the subject is the end of a number. */
export function isSplitNumber(block: DanishBlock, { subject }: Passive): boolean {
  if (subject === null || block.signAt(subject.from - 1) !== 0x3a) return false
  return block.tokens.end[subject.from - 1] === block.tokens.start[subject.from] && block.kindAt(subject.from) === TokenKind.number
}
