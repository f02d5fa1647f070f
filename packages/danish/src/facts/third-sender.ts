import { TokenFlag, TokenKind } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isAddressed, isGeneral, namesLaw, participleAfter, sentenceAround, verbOfSubject } from './party-place.ts'

/** Rows of a name. */
export interface NameRows {
  readonly from: number
  readonly to: number
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Before the name, these make it another one, or none that acts: "en kommune", "den nye kommune", "deres sagsbehandler". */
const otherOwners = set(
  'en et enhver hver alle anden andet andre ny nye tidligere nogen ingen deres hans hendes din dit dine jeres sin sit sine dens denne disse hvilken',
)
/** Verbs that tell where or what a thing is, and nothing that anybody does. */
const statal = set(
  `ligger lå hedder hed består bestod omfatter omfattede findes fandtes koster kostede rummer grænser dækker bor ejer deler delte
   svarer udgør udgjorde`,
)
/** Verbs by which a letter tells what somebody else has said. */
const reports = set(
  `skriver skrev skrevet oplyser oplyste oplyst fortæller fortalte fortalt siger sagde sagt mener mente ment forklarer forklarede forklaret
   udtaler udtalte udtalt svarer svarede svaret erkender erkendte erkendt anfører anførte anført bekræfter bekræftede bekræftet påpeger
   påpegede påpeget nævner nævnte nævnt tilføjer tilføjede tilføjet ønsker ønskede ønsket beretter berettede berettet`,
)
/** After "skal" these say what the letter itself does: "Forvaltningen skal hermed meddele". */
const speechActs = set(
  `meddele anmode bede gøre indskærpe henstille oplyse bemærke understrege orientere underrette bekræfte beklage opfordre minde henvise
   henlede præcisere tilkendegive informere anføre nævne erindre tilføje varsle indkalde udtale indskyde anbefale beskrive redegøre`,
)
/** Verbs, and the nouns made from them, by which something goes to somebody. */
const contacts = set(
  `sende sender sendes sendt send indsende indsender indsendes indsendt fremsende fremsendes fremsendt ringe ringer ring henvende henvender
   henvend henvendelse skrive skriver skriv rette rettes ret aflevere afleveres afleverer aflever indlevere indleveres betale betaler betales
   betal indbetale indbetales meddele meddeles give giver gives giv oplyse oplyses klage klager melde meldes meld indberette indberettes maile
   mail tilbagesende returnere returneres tilbagebetale tilbagebetales indsigelse klagen svar svare spørgsmål bemærkninger`,
)
const contacted = set('kontakte kontakter kontakt kontaktes underrette underretter underret orientere orienterer informere spørge spørg give giver giv')
const meetings = set('samtale samtalen møde mødet aftale aftalen dialog kontakt kontakten samarbejde samarbejdet')
/** What belongs to every municipality by law or by nature: "kommunens borgere", "kommunens pligt". */
const generalThings = set(
  `borgere borgerne indbyggere grænse grænser område areal pligt forpligtelse forpligtelser ansvar kompetence opgave opgaver mulighed
   muligheder budget økonomi hovednummer størrelse navn logo veje skoler institutioner`,
)
/** Who the law speaks of by name; other units speak of the case. */
const legalNames = set('kommunen myndigheden jobcentret jobcenteret')

/**
 * Rows of the sender's name that stands at `row`, or null: "kommunen", "Ungeindsatsen", "Vordbæk Kommune", "Center for
 * Familie og Unge", "Byg og Plan". It is found where the name does something in this letter, or something is done or
 * sent to it; not where a rule, another authority or a place is told of.
 */
export function senderAt(block: DanishBlock, row: number): NameRows | null {
  const name = nameRows(block, row)
  if (name === null) return null
  const word = block.wordAt(name.to - 1)
  if (word.startsWith('undertegnede')) return name
  const [start, end] = sentenceAround(block, row)
  if (otherOwners.has(block.wordAt(name.from - 1)) || isGeneral(block, start, end) || isCoordinated(block, name)) return null
  if (block.tagsAt(name.from - 1) & anyAdjective && (block.tagsAt(name.from - 1) & (Tag.Preposition | Tag.Adverb | Tag.VerbPresent)) === 0) return null
  if (isGenitive(block, name.to - 1)) return ownsHere(block, name, start, end) ? name : null
  if (isPartner(block, name, start, end)) return name
  const verb = verbOfSubject(block, name.from, name.to)
  return verb >= 0 && acts(block, name, verb, start, end) ? name : null
}

function nameRows(block: DanishBlock, row: number): NameRows | null {
  const cues = block.cuesAt(row)
  const word = block.wordAt(row)
  if (cues & Cue.thirdSender) {
    if (word === 'jobcenter' || word === 'visitator' || word === 'sagsbehandler') return null
    return { from: row, to: row + 1 }
  }
  const isCapital = (block.tokens.flags[row]! & TokenFlag.capital) !== 0
  if (word === 'og') return pairRows(block, row)
  if (!isCapital) return word === 'centret' || word === 'centeret' || word === 'centrets' || word === 'rådhuset' ? { from: row, to: row + 1 } : null
  if (word === 'kommune' || word === 'kommunes') return isCapitalWord(block, row - 1) ? { from: row - 1, to: row + 1 } : null
  if (word === 'center' || word === 'team' || word === 'centeret') return centreRows(block, row)
  return { from: row, to: row + 1 }
}

/** "Center for Familie og Unge", "Team Vest". */
function centreRows(block: DanishBlock, row: number): NameRows | null {
  let to = block.wordAt(row + 1) === 'for' ? row + 2 : row + 1
  const first = to
  while (isCapitalWord(block, to) || (to > first && isPairSign(block, to) && isCapitalWord(block, to + 1))) to++
  return to > first ? { from: row, to } : null
}

/** "Byg og Plan", "Teknik og Miljø": common nouns with capitals, which inside a sentence only names have. */
function pairRows(block: DanishBlock, row: number): NameRows | null {
  if (!isCapitalNoun(block, row - 1) || !isCapitalNoun(block, row + 1)) return null
  const before = block.wordAt(row - 2)
  return before === 'for' || before === 'center' || isPairSign(block, row - 2) ? null : { from: row - 1, to: row + 2 }
}

function isPairSign(block: DanishBlock, row: number): boolean {
  return block.wordAt(row) === 'og' || block.signAt(row) === 0x26
}

function isCapitalWord(block: DanishBlock, row: number): boolean {
  return row >= block.from && row < block.to && block.tokens.kind[row] === TokenKind.word && (block.tokens.flags[row]! & TokenFlag.capital) !== 0
}

function isCapitalNoun(block: DanishBlock, row: number): boolean {
  if (!isCapitalWord(block, row)) return false
  const tags = block.tagsAt(row)
  return (tags & anyNoun) !== 0 && (tags & (Tag.NounSgDef | Tag.NounPlDef | Tag.Pronoun)) === 0
}

function isGenitive(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  if (!word.endsWith('s') || word === 'borgerservice') return false
  return (block.tagsAt(row) & Tag.Genitive) !== 0 || block.tagsAt(row) === 0 || /(?:ens|ets|ors)$/.test(word)
}

/** "Regionen og kommunen": two authorities, so one is not the sender alone. */
function isCoordinated(block: DanishBlock, name: NameRows): boolean {
  const before = block.wordAt(name.from - 1)
  if ((before === 'og' || before === 'eller') && block.signAt(name.from - 2) !== 0x2c && (block.tagsAt(name.from - 2) & (anyNoun | Tag.Proper)) !== 0) return true
  const after = block.wordAt(name.to)
  return (after === 'og' || after === 'eller') && (block.tagsAt(name.to + 1) & (Tag.NounSgDef | Tag.Proper)) !== 0
}

/** "forvaltningens vurdering", "kommunens hjemmeside"; not what every municipality has. */
function ownsHere(block: DanishBlock, name: NameRows, start: number, end: number): boolean {
  let at = name.to
  while (at < end && (block.tagsAt(at) & anyAdjective) !== 0 && (block.tagsAt(at) & anyNoun) === 0) at++
  const noun = block.wordAt(at)
  if (noun === '' || generalThings.has(noun)) return false
  return !namesLaw(block, start, end) || isAddressed(block, start, end) || (block.tagsAt(at) & Tag.Genitive) === 0
}

/** Whether something is sent to, done by or agreed with the name. */
function isPartner(block: DanishBlock, name: NameRows, start: number, end: number): boolean {
  const before = block.wordAt(name.from - 1)
  const isPlace = block.wordAt(name.to - 1) === 'borgerservice' || block.wordAt(name.to - 1) === 'rådhuset'
  if (isPlace) return false
  if (contacted.has(before)) return before.startsWith('giv') ? block.wordAt(name.to) === 'besked' || block.wordAt(name.to) === 'meddelelse' : true
  if (before === 'være' && block.wordAt(name.to) === 'i' && block.wordAt(name.to + 1) === 'hænde') return true
  if (before === 'af') {
    const agent = block.tagsAt(name.from - 2)
    return (agent & (Tag.VerbSPresent | Tag.VerbSPast | Tag.VerbParticiple)) !== 0 && (agent & (Tag.NounSgDef | Tag.NounPlIndef)) === 0
  }
  if (before === 'med') return meetings.has(block.wordAt(name.from - 2))
  if (before !== 'til' && !(before === 'for' && block.wordAt(name.from - 2) === 'over')) return false
  for (let at = Math.max(start, name.from - 8); at < Math.min(end, name.to + 4); at++) if (contacts.has(block.wordAt(at))) return true
  return false
}

/** Whether the verb tells what the sender does in this case. */
function acts(block: DanishBlock, name: NameRows, verb: number, start: number, end: number): boolean {
  const word = block.wordAt(verb)
  const cues = block.cuesAt(verb)
  const last = block.wordAt(name.to - 1)
  const isLegal = legalNames.has(last)
  const after = Math.max(verb, name.to - 1)
  if (cues & Cue.modal) {
    const isHedged = speechActs.has(actAfter(block, after, end))
    if (word === 'vil' || ((word === 'skal' || word === 'må') && isHedged)) return true
    if (namesLaw(block, after + 1, after + 5)) return false
    if (!isLegal) return true
    return word !== 'skal' && word !== 'bør' && (isAddressed(block, start, end) || denies(block, after + 1, end))
  }
  if (cues & Cue.have) return hasDone(block, after, end, isLegal || isKnown(last))
  if (cues & (Cue.vaere | Cue.blive)) return (block.tagsAt(after + 1) & (Tag.Preposition | Tag.Numeral)) === 0 && block.wordAt(after + 1) !== 'der'
  if (statal.has(word)) return false
  return isLegal || isKnown(last) || !reports.has(word)
}

/** A name that can hardly be another's. */
function isKnown(word: string): boolean {
  return word === 'kommune' || word === 'forvaltningen'
}

/** The infinitive behind a modal, over adverbs: "skal hermed meddele". */
function actAfter(block: DanishBlock, row: number, end: number): string {
  for (let at = row + 1; at < Math.min(end, row + 8); at++) if (block.tagsAt(at) & Tag.VerbInfinitive && speechActs.has(block.wordAt(at))) return block.wordAt(at)
  return ''
}

function denies(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + 6); row++) if (block.cuesAt(row) & Cue.denial) return true
  return false
}

function hasDone(block: DanishBlock, row: number, end: number, isSure: boolean): boolean {
  const participle = participleAfter(block, row, end)
  return participle >= 0 && (isSure || !reports.has(block.wordAt(participle)))
}
