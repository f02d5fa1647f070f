import type {AffixRule} from './affix-rules.ts'
import * as t from './tags.ts'

// What the flags of the .aff file mean; the words come from the comment line above each group there.
const commonDef = new Set([2, 14, 44, 58, 65, 75])
const neuterDef = new Set([4, 15, 45, 57, 66, 70, 76, 84, 87])
const plural = new Set([5, 11, 13, 43, 46, 64, 71, 74, 85])
const adjectiveE = new Set([12, 24, 26, 28, 59, 77])
const adjectiveT = new Set([49, 82])
const comparison = new Set([23, 38, 40, 78])
const linking = new Set([29, 30, 31, 53, 55, 56, 60, 61, 62, 63, 67, 68, 69, 81, 83, 88])
const verb = new Set([1, 20, 21, 22])
const adjective = new Set([12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82])
// Groups that double the consonant on the way to a noun ending, with the gender of that noun.
const doubling = new Map([[3, t.NEUTER], [18, t.NEUTER], [47, t.NEUTER], [7, t.COMMON], [19, t.COMMON], [48, t.COMMON]])
const samePlural = new Set([46, 47, 48])

/** A flag that only makes the first part of a compound. */
export function isLinking(flag: number): boolean {
  return linking.has(flag)
}

/** The gender the flags of a noun tell, or 0. */
export function genderOf(flags: readonly number[]): number {
  let gender = 0
  for (const flag of flags) {
    if (commonDef.has(flag)) gender |= t.COMMON
    else if (neuterDef.has(flag)) gender |= t.NEUTER
    else gender |= doubling.get(flag) ?? 0
  }
  return gender
}

/** The tags of the entry itself, told by the endings it takes. */
export function baseTags(word: string, flags: readonly number[]): number {
  const has = (flag: number): boolean => flags.includes(flag)
  if (has(9) || has(54)) return t.PROPER
  let tags = 0
  if (flags.some((flag) => verb.has(flag))) {
    // sy, tro: the imperative is the infinitive.
    tags |= /[^e]$/.test(word) ? t.INF | t.IMP : t.INF
  }
  if (flags.some((flag) => commonDef.has(flag) || neuterDef.has(flag) || plural.has(flag) || doubling.has(flag))) {
    tags |= has(74) ? t.PL_INDEF : t.SG_INDEF
    if (flags.some((flag) => samePlural.has(flag))) tags |= t.PL_INDEF
    tags |= genderOf(flags)
  }
  if (flags.some((flag) => adjective.has(flag))) tags |= adjectiveBase(word, flags)
  if (tags !== 0) return tags
  // No ending but the genitive: a mass noun or a name of a thing. None at all: an adjective that never changes.
  if (has(10)) return t.SG_INDEF
  if (has(39)) return t.ADJ | t.ADJ_T | t.ADJ_E
  return /(vis|ledes|steds|lunde|vejs)$/u.test(word) ? t.ADVERB : t.UNMARKED
}

function adjectiveBase(word: string, flags: readonly number[]): number {
  let tags = t.ADJ
  // "absolut", "dansk", "åbenhjertet": nothing is added in the neuter.
  const takesT = flags.some((flag) => adjectiveT.has(flag)) && !/[taeouæø]$/u.test(word)
  const takesTen = flags.includes(82)
  if (!takesT && !takesTen) tags |= t.ADJ_T
  const takesE = flags.some((flag) => adjectiveE.has(flag) || flag === 25 || flag === 41) && !/[aeouæøå]$/u.test(word)
  if (!takesE && !flags.includes(59)) tags |= t.ADJ_E
  return tags
}

/** The tags of a form made by one rule from a form with the given tags. */
export function ruleTags(rule: AffixRule, from: number): number {
  const {flag, add} = rule
  const genitive = add.endsWith('s') || add.endsWith("'") ? t.GEN : 0
  const core = genitive === 0 ? add : add.slice(0, -1)
  if (flag === 9) return t.PROPER | t.GEN
  if (flag === 10) return from | t.GEN
  if ((flag === 75 || flag === 76) && add === "'s") return t.SG_INDEF | t.GEN
  if (commonDef.has(flag)) return t.SG_DEF | t.COMMON | genitive
  if (neuterDef.has(flag)) return t.SG_DEF | t.NEUTER | genitive
  if (plural.has(flag)) return (core.endsWith('ne') ? t.PL_DEF : t.PL_INDEF) | genitive
  if (flag === 72) return t.SG_INDEF | t.NEUTER | genitive
  if (flag === 79) return t.SG_INDEF | t.COMMON | genitive
  if (adjectiveT.has(flag)) return t.ADJ_T | genitive
  if (flag === 24 && add === 's') return t.ADJ | t.ADJ_T | t.ADJ_E | t.GEN
  if (adjectiveE.has(flag)) return t.ADJ_E | genitive
  if (flag === 27) return t.ADJ | t.ADJ_E | t.GEN
  if (comparison.has(flag) || flag === 25 || flag === 41) return comparisonTags(flag, core) | genitive
  if (verb.has(flag)) return verbTags(flag, add, from)
  return from
}

function comparisonTags(flag: number, core: string): number {
  if ((flag === 25 && core === 'de') || (flag === 41 && /^[^r]?re$/.test(core))) return t.ADJ_E
  return /ste?$/.test(core) ? t.SUP : t.COMP
}

function verbTags(flag: number, add: string, from: number): number {
  if (flag === 21) {
    if (add.endsWith('nde')) return t.PRES_PART
    return add === 'r' || add === 'er' ? t.PRES : t.IMP
  }
  if (flag === 22) {
    if (from & t.INF) return t.S_PRES
    if (from & t.PAST) return t.S_PAST
    return from & t.PART ? t.S_PART : t.PRES_PART | t.GEN
  }
  // The past of a weak verb is also the form the participle takes before a noun: "den vurderede ejendom".
  return add.endsWith('e') ? t.PAST | t.PART_E : t.PART
}
