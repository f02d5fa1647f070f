import { TokenFlag } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { isSentenceStart } from './address-forms.ts'
import type { DanishBlock } from './block.ts'
import { manyPeople } from './party-tables.ts'
import { endsClause, isFinite, modalOf, nominal } from './passive-clause.ts'

const otherwise = Tag.Adverb | Tag.Pronoun | Tag.Preposition | Tag.Conjunction | Tag.Subjunction

/** Whether an s-form is a passive here: no deponent, no noun or genitive, no name, nothing people do to each other. */
export function isSPassive(block: DanishBlock, row: number, tags: number): boolean {
  const cues = block.cuesAt(row)
  if (cues & Cue.notVerb || tags & otherwise) return false
  if (cues & Cue.deponent && !isDeponentInPassive(block, row)) return false
  const isCapital = (block.tokens.flags[row]! & TokenFlag.capital) !== 0
  if (isCapital && !mayOpen(block, row)) return false
  // "Læs mere": what looks like a command at the start of a sentence is one.
  if (isCapital && tags & Tag.VerbImperative && tags & nominal) return false
  if (tags & (nominal | Tag.Genitive | Tag.AdjBase | Tag.AdjE) && isGenitive(block, row, isCapital)) return false
  if ((tags & (Tag.VerbSPast | Tag.VerbSPresent)) === Tag.VerbSPast && isGroup(block, row)) return false
  if (tags & Tag.NounSgIndef && isThing(block, row)) return false
  return !isReciprocal(block, row)
}

/** A capital is no name at a sentence start, behind a colon, a dash or a quotation mark, and among capitals. */
function mayOpen(block: DanishBlock, row: number): boolean {
  if (isSentenceStart(block, row)) return true
  const sign = block.signAt(row - 1)
  if (sign !== 0 && sign !== 0x2c && sign !== 0x28 && sign !== 0x29 && sign !== 0x2f) return true
  return (block.tokens.flags[row]! & block.tokens.flags[row - 1]! & TokenFlag.allCaps) !== 0
}

/** "uden lås", "nødkald, lås og opsætning", "ris må kun kastes": a noun of the same form, told by its company. */
function isThing(block: DanishBlock, row: number): boolean {
  if (block.cuesAt(row + 1) & Cue.modal && modalOf(block, row) < 0) return true
  const before = block.tagsAt(row - 1)
  if (before & Tag.Preposition && !(before & Tag.Adverb) && block.wordAt(row - 1) !== 'at') return true
  return block.signAt(row - 1) === 0x2c && (block.tagsAt(row - 2) & nominal) !== 0 && /^(?:og|eller|samt)$/.test(block.wordAt(row + 1)) &&
    (block.tagsAt(row + 2) & nominal) !== 0
}

/** Whether the row can be the noun that a genitive belongs to, or an adjective before it. */
function canBeOwned(block: DanishBlock, row: number): boolean {
  const tags = block.tagsAt(row)
  if (block.wordAt(row) === 'vedkommende') return true
  if (tags & (Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.Conjunction | Tag.Adverb)) return false
  return (tags & (nominal | Tag.AdjE)) !== 0
}

/** A form that is a noun in the genitive too: "en klages indhold". A genitive needs a noun behind it. */
function isGenitive(block: DanishBlock, row: number, isCapital: boolean): boolean {
  const before = block.tagsAt(row - 1)
  if (isPossessive(block.wordAt(row - 1))) return true
  if (!canBeOwned(block, row + 1)) return false
  if (isCapital) return (block.tagsAt(row + 1) & (Tag.NounSgDef | Tag.NounPlDef)) === 0 && isFinite(block, row + 2)
  if (modalOf(block, row) >= 0) return false
  if (before & Tag.Preposition) return block.wordAt(row - 1) !== 'at'
  const isIndefinite = (block.tagsAt(row + 1) & (Tag.NounSgDef | Tag.NounPlDef)) === 0
  if (isIndefinite && (before & Tag.Genitive || singular.has(block.wordAt(row - 1)))) return true
  return (before & (Tag.Determiner | Tag.AdjE | Tag.AdjBase)) !== 0 && !(before & (Tag.Pronoun | Tag.Adverb))
}

function isPossessive(word: string): boolean {
  return possessives.has(word)
}

/** Determiners behind which a noun in the singular is awaited, though most of them are pronouns too. */
const singular = new Set('en et den det denne dette enhver ethvert hver hvert ingen intet nogen noget'.split(' '))

const possessives = new Set(
  'din dit dine min mit mine sin sit sine vores vor vort vore jeres hans hendes dens dets'.split(' '),
)

/** "de ansattes ure", "det indbetaltes størrelse": people or things named by a participle, in the genitive. */
function isGroup(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row - 1)
  if (word !== 'de' && word !== 'den' && word !== 'det') return false
  if (block.wordAt(row + 1) === 'vedkommende') return true
  return canBeOwned(block, row + 1) && !(block.tagsAt(row + 1) & (Tag.AdjBase | Tag.AdjT))
}

/** "vi ses", "I tales ved", "følges ad": people doing something to each other. */
function isReciprocal(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  const companions = reciprocal.get(word)
  if (companions === undefined) return false
  for (let at = row + 1; at <= row + 3 && at < block.to; at++) {
    if (endsClause(block.signAt(at))) break
    if (companions.includes(block.wordAt(at))) return true
    if (!(block.tagsAt(at) & (Tag.Pronoun | Tag.Adverb))) break
  }
  if (!betweenPeople.has(word)) return false
  if (manyPeople.has(block.wordAt(row - 1)) && !/^(?:op|ind)$/.test(block.wordAt(row + 1))) return true
  return [row - 1, row + 1].some((at) => {
    const subject = block.wordAt(at)
    return subject === 'vi' || (subject === 'i' && (block.tokens.flags[at]! & TokenFlag.capital) !== 0)
  })
}

/** What makes a form reciprocal when it follows. */
const reciprocal: ReadonlyMap<string, readonly string[]> = new Map([
  ['ses', ['med']],
  ['sås', []],
  ['samles', []],
  ['mødes', []],
  ['tales', ['ved']],
  ['taltes', ['ved']],
  ['skilles', ['ad']],
  ['skiltes', ['ad']],
  ['følges', ['ad']],
  ['fulgtes', ['ad']],
  ['hjælpes', ['ad']],
  ['hjalpes', ['ad']],
  ['kysses', []],
  ['høres', ['ved']],
  ['deles', ['om']],
  ['deltes', ['om']],
  ['kendes', ['ved']],
  ['kendtes', ['ved']],
  ['brydes', ['ved', 'om', 'med']],
  ['ledes', ['ved']],
  ['skiftes', ['til']],
  ['skiftedes', ['til']],
])
const betweenPeople = new Set('ses sås samles mødes tales taltes skilles skiltes følges fulgtes hjælpes hjalpes kysses'.split(' '))

/** Words by which something is judged: "findes opfyldt", "findes ikke rimeligt". */
const judgements = new Set(
  `
opfyldt godtgjort dokumenteret bevist sandsynliggjort berettiget begrundet påkrævet nødvendig nødvendigt
nødvendige rimelig rimeligt rimelige egnet uegnet hensigtsmæssig hensigtsmæssigt hensigtsmæssige forsvarlig
forsvarligt betænkelig betænkeligt ubetænkeligt relevant relevante tilstrækkelig tilstrækkeligt tilstrækkelige
urimelig urimeligt urimelige overtrådt tilsidesat bestyrket anledning
`.trim().split(/\s+/),
)

/** Deponents that are passives in one use: "findes ikke opfyldt", "slås fast", "der fattes beslutning". */
function isDeponentInPassive(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  switch (word) {
    case 'findes':
    case 'fandtes':
      return isJudged(block, row)
    case 'slås':
      return block.wordAt(row + 1) !== 'om' && near(block, row + 1, row + 4, strikes)
    case 'fattes':
    case 'fattedes':
      return near(block, row - 4, row + 4, decisions)
    default:
      return false
  }
}

/** "findes" is "is judged to be" where a judgement follows; where "der" stands by, something exists. */
function isJudged(block: DanishBlock, row: number): boolean {
  if (block.wordAt(row - 1) === 'der' || block.wordAt(row + 1) === 'der') return false
  for (let at = row + 1; at < block.to && at <= row + 9; at++) {
    if (endsClause(block.signAt(at))) return false
    const word = block.wordAt(at)
    if (word === 'at') return (block.tagsAt(at + 1) & Tag.VerbInfinitive) !== 0
    if (judgements.has(word) && !canBeOwned(block, at + 1)) return true
  }
  return false
}

/** What makes "slås" a passive: "slås fast", "slås op", "slås sammen". */
const strikes = new Set(['fast', 'op', 'ned', 'sammen', 'ud', 'fra', 'til', 'ihjel', 'i'])

const decisions = new Set(['beslutning', 'beslutningen', 'beslutninger', 'beslutningerne'])

function near(block: DanishBlock, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at <= to; at++) if (words.has(block.wordAt(at))) return true
  return false
}
