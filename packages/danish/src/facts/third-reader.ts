import { anyAdjective, anyNoun, Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import type { DanishBlock } from './block.ts'
import { isFiniteVerb, isNominative, participleAfter, sentenceAround, verbOfSubject } from './party-place.ts'
import { adjectivalNames, generalWords, givings, groups, readerReports, wards } from './party-tables.ts'
import { nameBefore } from './reader-names.ts'
import type { NameRows } from './sender-names.ts'
import { isAddressed, isGeneral } from './sentence-scope.ts'
import { isBesideReader, isOfComplaints, isOfOthers, isOther, isRetold, isSomebodyElse } from './third-others.ts'

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
  if (word.startsWith('pågældende') || word.startsWith('vedkommende') || adjectivalNames.has(word) ||
    /(?:søgendes?|pligtiges?|berettigedes?)$/.test(word)) {
    const person = nounless(block, row, word, before)
    return person === null || isSomebodyElse(block, row) ? null : person
  }
  if (isOfOthers(block, row) || isOfComplaints(block, row, word)) return null
  const tags = block.tagsAt(row)
  const isBare = (tags & (Tag.NounSgDef | Tag.NounPlDef)) === 0
  if (isBare ? !isBareName(block, row, word, before, tags) : isOther(block, row, before) || isRetold(block, row)) return null
  if (!isBare && /^(?:ansøger|klager)/.test(word) && isBesideReader(block, row)) return null
  const rows = { from: row, to: row + 1 }
  return isWeak && !isReaderHere(block, rows, word) ? null : rows
}

/** "den pågældende", "vedkommende", "den ledige": names only without a noun behind them. */
function nounless(block: DanishBlock, row: number, word: string, before: string): NameRows | null {
  if (word === 'pågældendes' || word === 'vedkommendes') return { from: before === 'den' ? row - 1 : row, to: row + 1 }
  const next = block.tagsAt(row + 1)
  // "den pågældende medarbejder er", "den pågældende medarbejder, der er": a noun, since its verb comes behind it.
  const isNoun = isFiniteVerb(block, row + 2) || (block.signAt(row + 2) === 0x2c && /^(?:der|som)$/.test(block.wordAt(row + 3)))
  const isVerb = (isFiniteVerb(block, row + 1) && ((next & anyNoun) === 0 || !isNoun)) || ((next & Tag.VerbInfinitive) !== 0 && isFiniteVerb(block, row - 1))
  if ((next & (anyNoun | anyAdjective)) !== 0 && !isVerb && (next & (Tag.Adverb | Tag.Preposition)) === 0) return null
  if (before === 'den') return { from: row - 1, to: row + 1 }
  // "de pågældende", "det pågældende"; "for dit vedkommende", "for det indbetaltes vedkommende".
  if (before === 'de' || before === 'det' || (!isFiniteVerb(block, row - 1) &&
    (block.tagsAt(row - 1) & (Tag.Genitive | Tag.Determiner)) !== 0)) return null
  if (word === 'vedkommende' && before !== 'for' && (block.wordAt(row - 2) === 'for' ||
    block.wordAt(row - 3) === 'for')) return null
  return word.startsWith('pågældende') || word.startsWith('vedkommende') ? { from: row, to: row + 1 } : null
}

/** A role without article, as officials write it: "Ansøger har", "fra borger"; not "er ejer", "du klager". */
function isBareName(block: DanishBlock, row: number, word: string, before: string, tags: number): boolean {
  const isOwner = word.endsWith('s') && (tags & Tag.VerbPresent) === 0
  if (isOwner) return (block.tagsAt(row + 1) & (anyNoun | anyAdjective)) !== 0
  if (before === 'som' || before === 'er' || before === 'var' || before === 'bliver' || before === 'være' ||
    before === 'blive') return false
  if (block.tagsAt(row - 1) & anyAdjective &&
    (block.tagsAt(row - 1) & (Tag.Preposition | Tag.Adverb | Tag.VerbPresent | Tag.Conjunction)) === 0) return false
  if (block.signAt(row + 1) === 0x3a) return false
  if ((tags & Tag.VerbPresent) === 0) return (tags & Tag.NounPlIndef) === 0 || verbOfSubject(block, row, row + 1) >= 0
  // A verb of the same form: "du klager", "der ansøger", "Modtager kommunen ikke". As a noun it has its own verb.
  if (isNominative(block, row - 1) || isNominative(block, row + 1)) return false
  const isAfterPreposition = (block.tagsAt(row - 1) & Tag.Preposition) !== 0 &&
    (block.tagsAt(row - 1) & Tag.Subjunction) === 0
  // "uden klager", "godkendt modtager": complaints, and a firm that takes waste.
  if (before === 'uden' || permits.has(before)) return false
  if (isAfterPreposition || before === 'såvel') return (tags & Tag.NounPlIndef) === 0 ||
    block.wordAt(row + 1) !== 'over'
  // Two verbs never stand side by side in one clause: "meddelt ansøger", "påhviler ansøger".
  const previous = block.tagsAt(row - 1)
  const isAfterVerb = (previous & (Tag.VerbParticiple | Tag.VerbSPresent | Tag.VerbPresent)) !== 0 &&
    (previous & (anyNoun & ~Tag.NounSgIndef)) === 0
  if (isAfterVerb && (tags & Tag.NounPlIndef) === 0) return true
  const next = block.wordAt(row + 1) === 'ikke' || block.tagsAt(row + 1) & Tag.Adverb ? row + 2 : row + 1
  if (block.tagsAt(row - 1) & anyNoun && !isFiniteVerb(block, row - 1)) return false
  if (isFiniteVerb(block, next) && verbOfSubject(block, row, row + 1) >= 0) return true
  return (block.cuesAt(row - 1) & (Cue.modal | Cue.have | Cue.vaere)) !== 0 && verbOfSubject(block, row, row + 1) >= 0
}

/** What is said of firms that may do a thing. */
const permits = new Set(['godkendt', 'autoriseret', 'registreret'])

/** A role is the reader where it is to do or has done something, and nobody else is spoken to in the sentence. */
function isReaderHere(block: DanishBlock, rows: NameRows, word: string): boolean {
  const [start, end] = sentenceAround(block, rows.from)
  if (isAddressed(block, start, end) || isGeneral(block, start, end)) return false
  const verb = verbOfSubject(block, rows.from, rows.to)
  if (verb < 0) return false
  if (readerReports.has(block.wordAt(verb))) return false
  if (block.cuesAt(verb) & Cue.have) {
    const participle = participleAfter(block, Math.max(verb, rows.to - 1), end)
    if (participle >= 0 && readerReports.has(block.wordAt(participle))) return false
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
  if ((tags & anyNoun) === 0 || wards.has(block.wordAt(noun)) ||
    block.cuesAt(noun) & (Cue.thirdReader | Cue.partyRole | Cue.reader | Cue.polite)) return null
  if (block.tagsAt(noun) & (Tag.Adverb | Tag.Preposition)) return null
  const word = block.wordAt(row)
  const next = block.wordAt(row + 1) === 'begge' ||
    block.wordAt(row + 1) === 'venligst' ? block.tagsAt(row + 2) : block.tagsAt(row + 1)
  if (word === 'bedes') {
    // "Bemærkninger bedes være os i hænde": being somewhere is asked of things.
    if (block.wordAt(row + 1) === 'være') return null
    const isPerson = (next & Tag.VerbInfinitive) !== 0 && (next & (Tag.VerbParticiple | Tag.Preposition)) === 0
    if (!isPerson) return null
  }
  let from = noun
  while (from > block.from && (block.tagsAt(from - 1) & (anyAdjective | Tag.Determiner)) !== 0 &&
    !isFiniteVerb(block, from - 1)) from--
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
