import { TokenFlag } from '@klarbrev/core'
import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isAddressed, isFirstIn, isFiniteVerb, isGeneral, isNominative, participleAfter, sentenceAround, verbOfSubject } from './party-place.ts'
import type { NameRows } from './sender-names.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Before the noun, these speak of people in general or of somebody's own: "en borger", "hver ansøger", "din lejer". */
const generalWords = set(
  `en et enhver ethvert hver hvert nogen noget nogle ingen alle anden andet andre flere mange få enkelte samtlige sådan sådanne hvilken
   hvilke min mit mine din dit dine sin sit sine vores jeres deres hans hendes dens dets ny nye tidligere`,
)
/** Adjectives used as nouns; they name somebody only after "den". */
const adjectival = set('ledige lediges sygemeldte sygemeldtes efterladte efterladtes forsikrede forsikredes tilskadekomne tilskadekomnes bevilgede ansvarlige studerende studerendes')
/** Verbs by which a letter tells what another than its reader has said. */
const reports = set(
  `oplyser oplyste oplyst fortæller fortalte fortalt siger sagde sagt skriver skrev skrevet mener mente ment forklarer forklarede forklaret
   svarer svarede svaret anbefaler anbefalede anbefalet bekræfter bekræftede bekræftet ønsker ønskede ønsket`,
)
/** Groups, which a letter to one person does not speak to. */
const groups = set('familien familiens klubben klubbens firmaet firmaets virksomheden virksomhedens foreningen foreningens selskabet selskabets')
/** What one does to get a case: the verbs of applying and complaining. */
const applied = set('søgt ansøgt anmodet klaget indsendt fremsendt henvendt bedt begæret påklaget anmeldt indgivet rejst')
/** What is given to somebody: these have the reader for their subject only by name. */
const givings = set('meddeles bevilges tildeles tilbydes')
/** Persons beside the reader, of whom "han" and "hun" may speak instead. */
const kin = set('mand manden hustru hustruen kone konen søn sønnen datter datteren bror broren broderen søster søsteren mor moren moderen far faren faderen ægtefælle ægtefællen samlever samleveren læge lægen nabo naboen ven vennen værge værgen arbejdsgiver arbejdsgiveren')
/** Kin and pupils, of whom a letter to the parents speaks rightly. */
const wards = set('barn barnet børn børnene elev eleven elever eleverne datter datteren søn sønnen pige pigen dreng drengen unge')

/**
 * Rows of the words at `row` that name the reader as a stranger, or null: "ansøger", "den pågældende", "Borger". Words
 * for people in general, for others, and verbs of the same form are left alone.
 */
export function readerAt(block: DanishBlock, row: number): NameRows | null {
  const cues = block.cuesAt(row)
  if (cues & Cue.directive) return directedAt(block, row)
  const word = block.wordAt(row)
  const before = block.wordAt(row - 1)
  if (word === 'part' || generalWords.has(before)) return null
  const isWeak = (cues & Cue.partyRole) !== 0
  if (word.startsWith('pågældende') || word.startsWith('vedkommende') || adjectival.has(word) || /(?:søgendes?|pligtiges?|berettigedes?)$/.test(word)) {
    return nounless(block, row, word, before)
  }
  const tags = block.tagsAt(row)
  const isBare = (tags & (Tag.NounSgDef | Tag.NounPlDef)) === 0
  if (isBare ? !isBareName(block, row, word, before, tags) : isOther(block, row, before)) return null
  const rows = { from: row, to: row + 1 }
  return isWeak && !isReaderHere(block, rows, word) ? null : rows
}

/** "den pågældende", "vedkommende", "den ledige": names only without a noun behind them. */
function nounless(block: DanishBlock, row: number, word: string, before: string): NameRows | null {
  if (word === 'pågældendes' || word === 'vedkommendes') return { from: before === 'den' ? row - 1 : row, to: row + 1 }
  const next = block.tagsAt(row + 1)
  const isVerb = isFiniteVerb(block, row + 1) || ((next & Tag.VerbInfinitive) !== 0 && isFiniteVerb(block, row - 1))
  if ((next & (anyNoun | anyAdjective)) !== 0 && !isVerb && (next & (Tag.Adverb | Tag.Preposition)) === 0) return null
  if (before === 'den') return { from: row - 1, to: row + 1 }
  // "de pågældende", "det pågældende"; "for dit vedkommende", "for det indbetaltes vedkommende".
  if (before === 'de' || before === 'det' || (!isFiniteVerb(block, row - 1) && (block.tagsAt(row - 1) & (Tag.Genitive | Tag.Determiner)) !== 0)) return null
  if (word === 'vedkommende' && before !== 'for' && (block.wordAt(row - 2) === 'for' || block.wordAt(row - 3) === 'for')) return null
  return word.startsWith('pågældende') || word.startsWith('vedkommende') ? { from: row, to: row + 1 } : null
}

/** A role without article, as officials write it: "Ansøger har", "fra borger"; not "er ejer", "som borger", "du klager". */
function isBareName(block: DanishBlock, row: number, word: string, before: string, tags: number): boolean {
  const isOwner = word.endsWith('s') && (tags & Tag.VerbPresent) === 0
  if (isOwner) return (block.tagsAt(row + 1) & (anyNoun | anyAdjective)) !== 0
  if (before === 'som' || before === 'er' || before === 'var' || before === 'bliver' || before === 'være' || before === 'blive') return false
  if (block.tagsAt(row - 1) & anyAdjective && (block.tagsAt(row - 1) & (Tag.Preposition | Tag.Adverb | Tag.VerbPresent | Tag.Conjunction)) === 0) return false
  if (block.signAt(row + 1) === 0x3a) return false
  if ((tags & Tag.VerbPresent) === 0) return (tags & Tag.NounPlIndef) === 0 || verbOfSubject(block, row, row + 1) >= 0
  // A verb of the same form: "du klager", "der ansøger", "Modtager kommunen ikke". As a noun it has its own verb.
  if (isNominative(block, row - 1) || isNominative(block, row + 1)) return false
  const isAfterPreposition = (block.tagsAt(row - 1) & Tag.Preposition) !== 0 && (block.tagsAt(row - 1) & Tag.Subjunction) === 0
  if (isAfterPreposition || before === 'såvel') return (tags & Tag.NounPlIndef) === 0 || block.wordAt(row + 1) !== 'over'
  // Two verbs never stand side by side in one clause: "meddelt ansøger", "påhviler ansøger".
  const previous = block.tagsAt(row - 1)
  const isAfterVerb = (previous & (Tag.VerbParticiple | Tag.VerbSPresent | Tag.VerbPresent)) !== 0 && (previous & (anyNoun & ~Tag.NounSgIndef)) === 0
  if (isAfterVerb && (tags & Tag.NounPlIndef) === 0) return true
  const next = block.wordAt(row + 1) === 'ikke' || block.tagsAt(row + 1) & Tag.Adverb ? row + 2 : row + 1
  if (block.tagsAt(row - 1) & anyNoun && !isFiniteVerb(block, row - 1)) return false
  if (isFiniteVerb(block, next) && verbOfSubject(block, row, row + 1) >= 0) return true
  return (block.cuesAt(row - 1) & (Cue.modal | Cue.have | Cue.vaere)) !== 0 && verbOfSubject(block, row, row + 1) >= 0
}

/** "Hr. Madsens lejer", "den nye ejer": somebody else. */
function isOther(block: DanishBlock, row: number, before: string): boolean {
  const tags = block.tagsAt(row - 1)
  if (before === 'den' || before === 'de') return true
  return (tags & anyAdjective) !== 0 && (tags & (Tag.Preposition | Tag.Adverb | Tag.VerbPresent | Tag.Conjunction | Tag.Subjunction)) === 0
}

/** A role is the reader where it is to do or has done something, and nobody else is spoken to in the sentence. */
function isReaderHere(block: DanishBlock, rows: NameRows, word: string): boolean {
  const [start, end] = sentenceAround(block, rows.from)
  if (isAddressed(block, start, end) || isGeneral(block, start, end)) return false
  const verb = verbOfSubject(block, rows.from, rows.to)
  if (verb < 0) return false
  if (reports.has(block.wordAt(verb))) return false
  if (block.cuesAt(verb) & Cue.have) {
    const participle = participleAfter(block, Math.max(verb, rows.to - 1), end)
    if (participle >= 0 && reports.has(block.wordAt(participle))) return false
  }
  if ((block.tagsAt(rows.from) & Tag.NounPlDef) !== 0) return (block.cuesAt(verb) & (Cue.modal | Cue.directive)) !== 0
  return !groups.has(word) || block.cuesAt(verb) !== 0
}

/**
 * The subject of a directive passive: "Foreningen bedes oplyse", "Begge forældre indkaldes". Whom a letter asks is the
 * one it is written to. "Skemaet bedes udfyldt" has a thing for its subject, and a participle behind the verb.
 */
function directedAt(block: DanishBlock, row: number): NameRows | null {
  const named = nameBefore(block, row)
  if (named !== null) return named
  if (givings.has(block.wordAt(row))) return null
  const noun = row - 1
  const tags = block.tagsAt(noun)
  if ((tags & anyNoun) === 0 || wards.has(block.wordAt(noun)) || block.cuesAt(noun) & (Cue.thirdReader | Cue.partyRole | Cue.reader | Cue.polite)) return null
  if (block.tagsAt(noun) & (Tag.Adverb | Tag.Preposition)) return null
  const word = block.wordAt(row)
  const next = block.wordAt(row + 1) === 'begge' || block.wordAt(row + 1) === 'venligst' ? block.tagsAt(row + 2) : block.tagsAt(row + 1)
  if (word === 'bedes') {
    const isPerson = (next & Tag.VerbInfinitive) !== 0 && (next & (Tag.VerbParticiple | Tag.Preposition)) === 0
    if (!isPerson) return null
  }
  let from = noun
  while (from > block.from && (block.tagsAt(from - 1) & (anyAdjective | Tag.Determiner)) !== 0 && !isFiniteVerb(block, from - 1)) from--
  if (from < noun && generalWords.has(block.wordAt(from))) return null
  if (block.tagsAt(from - 1) & (Tag.Genitive | Tag.Preposition)) return null
  if ((tags & (Tag.NounSgDef | Tag.NounPlDef)) === 0 && from === noun && (tags & Tag.NounPlIndef) !== 0) return null
  return isPersonal(block, noun) ? { from, to: row } : null
}

/** A noun of people: of common gender in the singular, or in the plural on -ere, -erne, -ne. */
function isPersonal(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  if (tags & (Tag.NounPlDef | Tag.NounPlIndef)) return /(?:ere?|erne?|ne|re|æller?|ællerne|ler)$/.test(block.wordAt(row))
  return (tags & Tag.GenderNeuter) === 0
}

/**
 * The person who has applied, complained or asked, by name: "Lone Vestergaard har søgt", "Hr. Madsen har klaget", "Mor
 * har fremsendt". Whoever has a case is the one the letter is to, unless it says "du" to somebody else.
 */
export function applicantBefore(block: DanishBlock, verb: number): NameRows | null {
  const rows = nameBefore(block, verb)
  if (rows === null) return null
  const [start, end] = sentenceAround(block, verb)
  const participle = participleAfter(block, verb, end)
  if (participle < 0 || !applied.has(block.wordAt(participle)) || isAddressed(block, start, end)) return null
  return rows
}

/** A person's name that begins the sentence and ends before `verb`: "Lone Vestergaard", "Hr. Madsen", "Mor". */
function nameBefore(block: DanishBlock, verb: number): NameRows | null {
  if (verb === block.from || (block.tokens.flags[verb - 1]! & TokenFlag.capital) === 0) return null
  const [start] = sentenceAround(block, verb)
  let from = verb
  while (from > start && (block.tokens.flags[from - 1]! & TokenFlag.capital) !== 0 && block.wordAt(from - 1) !== '') from--
  const count = verb - from
  if (count === 0 || count > 5 || !isFirstIn(block, start, from)) return null
  const first = block.wordAt(from)
  if (count === 1 ? first !== 'mor' && first !== 'far' : !isPersonName(block, from, verb)) return null
  return { from, to: verb }
}

/** "Hr. Madsen", "Lone Vestergaard": words with capitals, none of which is a common noun alone. */
function isPersonName(block: DanishBlock, from: number, to: number): boolean {
  const first = block.wordAt(from)
  if (first === 'hr' || first === 'fru' || first === 'frk') return true
  for (let row = from; row < to; row++) {
    const tags = block.tagsAt(row)
    if (tags !== 0 && (tags & Tag.Proper) === 0) return false
  }
  return (block.tagsAt(from) & Tag.Proper) !== 0
}

/**
 * "han" and "hun" for a reader who has been named at `named`: in what the reader is said to have said ("borgeren, at
 * hun"), and at the start of the sentence after.
 */
export function pronounsAfter(block: DanishBlock, named: NameRows, found: NameRows[]): void {
  const [, end] = sentenceAround(block, named.from)
  let others = false
  for (let at = named.to; at < end; at++) {
    const word = block.wordAt(at)
    if (block.cuesAt(at) & (Cue.reader | Cue.polite)) others = true
    const tags = block.tagsAt(at)
    if ((word === 'hun' || word === 'han') && !others && at < named.to + 9 && block.wordAt(at - 1) === 'at') found.push({ from: at, to: at + 1 })
    if ((block.tokens.flags[at]! & TokenFlag.capital) !== 0 && tags !== 0) others = true
    if ((tags & anyNoun) !== 0 && (tags & (Tag.VerbPresent | Tag.VerbPast | Tag.GenderNeuter)) === 0 && /(?:er|eren|or|en)$/.test(word)) others = others || kin.has(word)
  }
  const next = block.wordAt(end)
  if (end < block.to && !others && (next === 'hun' || next === 'han')) found.push({ from: end, to: end + 1 })
}
