import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isAddressed, isGeneral, namesLaw, participleAfter, sentenceAround, speaksOfReader, verbOfSubject } from './party-place.ts'
import { isCapitalWord, type NameRows, senderNameAt } from './sender-names.ts'
import { isPartner } from './sender-partner.ts'

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
/** What belongs to every municipality by law or by nature: "kommunens borgere", "kommunens pligt". */
const generalThings = set(
  `borgere borgerne indbyggere grænse grænser område areal pligt forpligtelse forpligtelser ansvar kompetence opgave opgaver mulighed
   muligheder budget økonomi hovednummer størrelse navn logo veje skoler institutioner`,
)
/** Political bodies, which are the sender only where they have decided the case. */
const bodies = set('byrådet kommunalbestyrelsen udvalget')
const decided = set('besluttet vedtaget bevilget afslået imødekommet godkendt meddelt behandlet')
/** Adverbs that draw a conclusion in this case. */
const conclusions = set('derfor herefter hermed dermed således desværre nu derved herved')
/** Who the law speaks of by name; other units speak of the case. */
const legalNames = set('kommunen myndigheden jobcentret jobcenteret')

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
  // "Jobcentret i Aarhus", "kommunen i Vejle": another of the same kind. "Vi i Center for …" names itself.
  if (block.wordAt(name.to) === 'i' && isCapitalWord(block, name.to + 1)) return null
  const [start, end] = sentenceAround(block, row)
  if (otherOwners.has(block.wordAt(name.from - 1)) || isGeneral(block, start, end) || isCoordinated(block, name)) return null
  if (block.tagsAt(name.from - 1) & anyAdjective && (block.tagsAt(name.from - 1) & (Tag.Preposition | Tag.Adverb | Tag.VerbPresent)) === 0) return null
  const isFirm = (block.cuesAt(row) & Cue.thirdSender) !== 0
  if (isGenitive(block, name.to - 1)) return (isFirm || name.to - name.from > 1) && ownsHere(block, name, start, end) ? name : null
  if (isPartner(block, name, isFirm, start, end)) return name
  const verb = verbOfSubject(block, name.from, name.to)
  return verb >= 0 && acts(block, name, verb, start, end) ? name : null
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
  if (after === 'og' && block.cuesAt(name.to + 1) & (Cue.reader | Cue.polite)) return true
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

/** Whether the verb tells what the sender does in this case. */
function acts(block: DanishBlock, name: NameRows, verb: number, start: number, end: number): boolean {
  const word = block.wordAt(verb)
  const cues = block.cuesAt(verb)
  const last = block.wordAt(name.to - 1)
  const isLegal = legalNames.has(last)
  const after = Math.max(verb, name.to - 1)
  const isRule = isLegal && (block.holdsCue(Cue.man) ? hasMan(block, start, end) : false)
  if (isRule) return false
  if (cues & Cue.modal) {
    if (bodies.has(last)) return false
    const isHedged = speechActs.has(actAfter(block, after, end))
    if (word === 'vil' || ((word === 'skal' || word === 'må') && isHedged)) return true
    if (namesLaw(block, after + 1, after + 5)) return false
    if (!isLegal) return true
    if (isOfCase(block, after + 1, end)) return true
    if (namesLaw(block, start, name.from) && !denies(block, after + 1, end)) return false
    return word !== 'skal' && word !== 'bør' && (speaksOfReader(block, start, end) || denies(block, after + 1, end))
  }
  if (bodies.has(last)) return (cues & Cue.have) !== 0 && decided.has(block.wordAt(participleAfter(block, after, end)))
  const isSure = isLegal || last === 'kommune' || last === 'forvaltningen'
  if (cues & Cue.have) return hasDone(block, after, end, isSure) || (isSure && denies(block, after + 1, after + 4))
  if (cues & (Cue.vaere | Cue.blive)) {
    // "Det er kommunen, der skal …" sets the municipality against others.
    if (verb < name.from && block.signAt(name.to) === 0x2c && /^(?:der|som)$/.test(block.wordAt(name.to + 1))) return false
    return isSure || (block.tagsAt(after + 1) & (Tag.Preposition | Tag.Numeral)) === 0
  }
  if (statal.has(word) || (isLegal && namesLaw(block, start, end) && !speaksOfReader(block, start, end))) return false
  return isSure || !reports.has(word) || !hasClause(block, after, end)
}

/** Whether "man" makes a rule for everybody of the sentence. */
function hasMan(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (block.cuesAt(row) & Cue.man) return true
  return false
}

function isOfCase(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + 3); row++) if (conclusions.has(block.wordAt(row))) return true
  return false
}

/** Whether a clause with "at" follows: what somebody said. */
function hasClause(block: DanishBlock, row: number, end: number): boolean {
  for (let at = row + 1; at < Math.min(end, row + 5); at++) if (block.wordAt(at) === 'at') return true
  return false
}

/** The infinitive behind a modal, over adverbs: "skal hermed meddele". */
function actAfter(block: DanishBlock, row: number, end: number): string {
  for (let at = row + 1; at < Math.min(end, row + 8); at++) if (block.tagsAt(at) & Tag.VerbInfinitive && speechActs.has(block.wordAt(at))) return block.wordAt(at)
  return ''
}

function denies(block: DanishBlock, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + 6); row++) if (block.cuesAt(row) & Cue.denial || block.wordAt(row) === 'kun') return true
  return false
}

function hasDone(block: DanishBlock, row: number, end: number, isSure: boolean): boolean {
  const participle = participleAfter(block, row, end)
  return participle >= 0 && (isSure || !reports.has(block.wordAt(participle)) || !hasClause(block, participle, end))
}
