import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFirstIn, participleAfter, sentenceAround, verbOfSubject } from './party-place.ts'
import {
  asks,
  bodies,
  conclusions,
  decided,
  generalThings,
  legalNames,
  otherOffices,
  otherOwners,
  reports,
  speechActs,
  statal,
} from './party-tables.ts'
import { institutions, isCapitalWord, type NameRows, senderNameAt } from './sender-names.ts'
import { isBareRole, isPartner } from './sender-partner.ts'
import { isAddressed, isGeneral, namesLaw, speaksOfReader } from './sentence-scope.ts'

/**
 * Rows of the sender's name that stands at `row`, or null: "kommunen", "Ungeindsatsen", "Vordbæk Kommune", "Center for
 * Familie og Unge", "Byg og Plan". It is found where the name does something in this letter, or something is done or
 * sent to it; not where a rule, another authority or a place is told of.
 */
export function senderAt(block: DanishBlock, row: number): NameRows | null {
  const name = senderNameAt(block, row)
  if (name === null) return null
  const word = block.wordAt(name.to - 1)
  if (word.startsWith('undertegnede')) return name
  if (otherOffices.test(word)) return null
  // "visitator Tina Lauge": somebody with a name.
  if (isBareRole(word) && isCapitalWord(block, name.to)) return null
  // "Jobcentret i Aarhus", "kommunen i Vejle": another of the same kind. "Vi i Center for …" names itself.
  if ((block.wordAt(name.to) === 'i' && isCapitalWord(block, name.to + 1)) || isDoing(block, name)) return null
  const [start, end] = sentenceAround(block, row)
  // A name that begins the sentence ("Børn, Unge og Familie") is no plural of all children.
  const rest = isFirstIn(block, start, name.from) ? name.to : start
  if (otherOwners.has(block.wordAt(name.from - 1)) || isGeneral(block, rest, end) ||
    isCoordinated(block, name)) return null
  if (block.tagsAt(name.from - 1) & anyAdjective &&
    (block.tagsAt(name.from - 1) & (Tag.Preposition | Tag.Adverb | Tag.VerbPresent)) === 0) return null
  const isFirm = (block.cuesAt(row) & Cue.thirdSender) !== 0
  // "kommunens egen hjemmepleje" and no firm's; "Børneafdelingen skriver i sin udtalelse": another who was asked.
  if (/^(?:egen|eget|egne)$/.test(block.wordAt(name.to)) || (!/^(?:kommunen|forvaltningen)$/.test(word) && saysOwnOpinion(block, name.to, end))) return null
  if (isGenitive(block, name.to - 1)) return (isFirm || name.to - name.from > 1) &&
    ownsHere(block, name, start, end) ? name : null
  if (isPartner(block, name, isFirm, start, end)) return name
  const verb = verbOfSubject(block, name.from, name.to)
  return verb >= 0 && !dealsWithUs(block, name, verb, end) && acts(block, name, verb, start, end) ? name : null
}

function saysOwnOpinion(block: DanishBlock, from: number, end: number): boolean {
  for (let row = from; row < Math.min(end, from + 12); row++) if (block.wordAt(row) === 'sin' && /^(?:udtalelse|erklæring|attest|rapport)$/.test(block.wordAt(row + 1))) return true
  return false
}

/** "Socialtilsynet har sendt os": whoever does something to the sender is another. */
function dealsWithUs(block: DanishBlock, name: NameRows, verb: number, end: number): boolean {
  const after = Math.max(verb, name.to - 1)
  const own = block.cuesAt(verb) & Cue.have ? participleAfter(block, after, end) : after
  return own >= 0 && /^(?:os|mig)$/.test(block.wordAt(own + 1))
}

/** "Om administrationen af lånene" is what somebody does; "er forvaltningen af den opfattelse" is who does it. */
function isDoing(block: DanishBlock, name: NameRows): boolean {
  if (block.wordAt(name.to) !== 'af') return false
  if (!/^(?:administration|forvaltning)en$/.test(block.wordAt(name.to - 1))) return false
  if (/^(?:egen|eget|egne)$/.test(block.wordAt(name.to + 1))) return false
  const [start] = sentenceAround(block, name.from)
  return isFirstIn(block, start, name.from) || /^(?:om|af|vedrørende|for|til|ved|med|i)$/.test(block.wordAt(name.from - 1))
}

function isGenitive(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  if (!word.endsWith('s') || word === 'borgerservice') return false
  return (block.tagsAt(row) & Tag.Genitive) !== 0 || block.tagsAt(row) === 0 || /(?:ens|ets|ors)$/.test(word)
}

/** "Regionen og kommunen": two authorities, so one is not the sender alone. */
function isCoordinated(block: DanishBlock, name: NameRows): boolean {
  const before = block.wordAt(name.from - 1)
  if ((before === 'og' || before === 'eller') && block.signAt(name.from - 2) !== 0x2c &&
    (block.tagsAt(name.from - 2) & (anyNoun | Tag.Proper)) !== 0) return true
  const after = block.wordAt(name.to)
  if (after === 'og' && block.cuesAt(name.to + 1) & (Cue.reader | Cue.polite)) return true
  return (after === 'og' || after === 'eller') && (block.tagsAt(name.to + 1) & (Tag.NounSgDef | Tag.Proper)) !== 0
}

/** "forvaltningens vurdering", "kommunens hjemmeside"; not what every municipality has. */
function ownsHere(block: DanishBlock, name: NameRows, start: number, end: number): boolean {
  let at = name.to
  while (at < end && at < name.to + 6 && (block.tagsAt(at) & anyAdjective) !== 0 &&
    (block.tagsAt(at) & anyNoun) === 0) at++
  const noun = block.wordAt(at)
  if (noun === '' || generalThings.has(noun)) return false
  return !namesLaw(block, start, end) || isAddressed(block, start, end) || (block.tagsAt(at) & Tag.Genitive) === 0
}

/** Whether the verb tells what the sender does in this case. */
function acts(block: DanishBlock, name: NameRows, verb: number, start: number, end: number): boolean {
  const word = block.wordAt(verb)
  const cues = block.cuesAt(verb)
  const last = block.wordAt(name.to - 1)
  const isLegal = legalNames.has(last)
  const after = Math.max(verb, name.to - 1)
  const isRule = isLegal && (block.holdsCue(Cue.man) ? hasMan(block, start, name.from) : false)
  if (isRule) return false
  // "Bakkehuset" is where somebody lives, and the sender only where it asks or has decided.
  const isPlace = institutions.has(last) || (last.endsWith('huset') && last !== 'rådhuset')
  if (cues & Cue.modal) {
    if (bodies.has(last) || isPlace) return false
    // "Af § 11 følger, at kommunen kan anmode": what the law lets every municipality do.
    const isRetold = isLegal && word === 'kan' && namesLaw(block, start, name.from)
    const isHedged = !isRetold && speechActs.has(actAfter(block, after, end))
    if (word === 'vil' || ((word === 'skal' || word === 'må' || word === 'kan') && isHedged &&
      !namesLaw(block, after + 1, after + 4))) return true
    if (namesLaw(block, after + 1, after + 5)) return false
    if (!isLegal) return true
    if (isOfCase(block, after + 1, end)) return true
    if (namesLaw(block, start, name.from) && !denies(block, after + 1, end)) return false
    return word !== 'skal' && word !== 'bør' && (speaksOfReader(block, start, end) || denies(block, after + 1, end))
  }
  if (isPlace) return asks.has(word) || ((cues & Cue.have) !== 0 &&
    decided.has(block.wordAt(participleAfter(block, after, end))))
  if (bodies.has(last)) return (cues & Cue.have) !== 0 && decided.has(block.wordAt(participleAfter(block, after, end)))
  const isSure = isLegal || last === 'kommune' || last === 'forvaltningen'
  if (cues & Cue.have) return hasDone(block, after, end, isSure) || (isSure && denies(block, after + 1, after + 4))
  if (cues & (Cue.vaere | Cue.blive)) {
    // "Det er kommunen, der skal …" sets the municipality against others.
    const next = block.signAt(name.to) === 0x2c ? name.to + 1 : name.to
    if (verb < name.from && /^(?:der|som)$/.test(block.wordAt(next))) return false
    if (isLegal && isBound(block, after, end) && namesLaw(block, start, end) && !isAddressed(block, start, end)) return false
    return isSure || ((block.tagsAt(after + 1) & (Tag.Preposition | Tag.Numeral)) === 0 && !/^(?:lukket|åben|åbent)$/.test(block.wordAt(after + 1)))
  }
  if (word === 'holder' && /^(?:lukket|åben|åbent|til)$/.test(block.wordAt(after + 1))) return false
  if (statal.has(word) || (isLegal && namesLaw(block, start, end) && !speaksOfReader(block, start, end))) return false
  return isSure || !reports.has(word) || !hasClause(block, after, end)
}

/** "Biblioteket skal hermed meddele": whoever says so is the one who writes. Rows of that name before `skal`. */
export function hedgedSender(block: DanishBlock, skal: number): NameRows | null {
  const name = skal - 1
  if (!conclusions.has(block.wordAt(skal + 1)) || block.wordAt(skal + 1) === 'nu' ||
    (block.tagsAt(name) & Tag.NounSgDef) === 0) return null
  const [start, end] = sentenceAround(block, skal)
  if (!isFirstIn(block, start, name) || block.cuesAt(name) & (Cue.thirdReader | Cue.partyRole)) return null
  return actAfter(block, skal, end) === '' ? null : { from: name, to: skal }
}

/** Whether "man" makes a rule for everybody of the sentence. */
function hasMan(block: DanishBlock, from: number, to: number): boolean {
  for (let row = Math.max(from, to - 60); row < to; row++) if (block.cuesAt(row) & Cue.man) return true
  return false
}

function isOfCase(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + 3); row++) if (conclusions.has(block.wordAt(row))) return true
  return false
}

/** "er efter § 3 forpligtet til": what the law lays on every municipality. */
function isBound(block: DanishBlock, row: number, end: number): boolean {
  for (let at = row + 1; at < Math.min(end, row + 9); at++) if (duties.has(block.wordAt(at))) return true
  return false
}

const duties = new Set(['forpligtet', 'berettiget', 'pligtig', 'ansvarlig', 'bemyndiget'])

/** Whether a clause with "at" follows: what somebody said. */
function hasClause(block: DanishBlock, row: number, end: number): boolean {
  for (let at = row + 1; at < Math.min(end, row + 5); at++) if (block.wordAt(at) === 'at') return true
  return false
}

/** The infinitive behind a modal, over adverbs: "skal hermed meddele". */
function actAfter(block: DanishBlock, row: number, end: number): string {
  for (let at = row + 1; at < Math.min(end, row + 8); at++) if (block.tagsAt(at) & Tag.VerbInfinitive &&
    speechActs.has(block.wordAt(at))) return block.wordAt(at)
  return ''
}

function denies(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + 6); row++) if (block.cuesAt(row) & Cue.denial ||
    block.wordAt(row) === 'kun') return true
  return false
}

function hasDone(block: DanishBlock, row: number, end: number, isSure: boolean): boolean {
  const participle = participleAfter(block, row, end)
  return participle >= 0 && (isSure || !reports.has(block.wordAt(participle)) || !hasClause(block, participle, end))
}
