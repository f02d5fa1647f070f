import {applyRule, type AffixRule, ruleFinder, type RuleFinder} from './affix-rules.ts'
import type {Entry} from './entries.ts'
import {baseTags, genderOf, isLinking, ruleTags} from './grammar.ts'
import {irregularForms} from './irregular.ts'
import {singularOf} from './plural-lemmas.ts'
import * as t from './tags.ts'

/** Takes a form, its lemma, its tags and where it may stand. */
export type Emit = (form: string, lemma: string, tags: number, places: number) => void

const NEEDS_AFFIX = 8
const FORBIDDEN = 6
const ONLY_IN_COMPOUND = 36
// 37 hangs a word on with a hyphen, which the reader splits off itself; 39 only says "may end a compound".
const skipped = new Set([37, 39])
const nounTags = t.SG_INDEF | t.SG_DEF | t.PL_INDEF | t.PL_DEF

/** Writes every form of the dictionary out, regular and irregular, with the places it may take in a compound. */
export function expandAll(entries: readonly Entry[], rules: Map<number, AffixRule[]>, emit: Emit): void {
  const rulesFor = ruleFinder(rules)
  const nouns = new Set<string>()
  const irregularOf = new Set<string>()
  for (const {word, flags} of entries) {
    if (baseTags(word, flags) & t.SG_INDEF) nouns.add(word)
  }
  for (const entry of entries) {
    if (entry.stem !== null) continue
    if (entry.flags.includes(FORBIDDEN)) {
      emit(entry.word, entry.word, 0, t.Place.Forbidden)
      continue
    }
    const {lemmaTags, forms} = entry.irregular.length > 0
      ? irregularForms(entry)
      : {lemmaTags: baseTags(entry.word, entry.flags), forms: []}
    const lemma = entry.flags.includes(74) ? singularOf(entry.word, (word) => nouns.has(word)) : entry.word
    expand(entry.word, lemma, lemmaTags, entry.flags, 0, rulesFor, emit, genderOf(entry.flags))
    for (const {form, tags} of forms) {
      irregularOf.add(`${form} ${entry.word}`)
      emit(form, lemma, tags, t.Place.Alone | (tags & (nounTags | t.ADJ_E | t.ADJ_T | t.PART) ? t.Place.End : 0))
    }
  }
  // A form that points at a lemma which does not list it: known, but we cannot tell what it is.
  for (const {word, stem, flags} of entries) {
    if (stem === null || irregularOf.has(`${word} ${stem}`) || flags.includes(FORBIDDEN)) continue
    emit(word, stem, t.UNMARKED, t.Place.Alone)
  }
}

function expand(
  word: string, lemma: string, tags: number, flags: readonly number[], depth: number,
  rulesFor: RuleFinder, emit: Emit, gender: number,
): void {
  if (!flags.includes(NEEDS_AFFIX)) emit(word, lemma, tags, placesOf(flags))
  if (depth > 3) return
  for (const flag of flags) {
    if (skipped.has(flag)) continue
    for (const rule of rulesFor(flag, word)) {
      const form = applyRule(rule, word)
      if (form === null) continue
      const linking = isLinking(flag)
      let next = linking ? 0 : ruleTags(rule, tags)
      if (next & nounTags) next |= gender
      const kept = flag === 54 ? form : lemma
      expand(form, kept, next, rule.flags, linking ? 4 : depth + 1, rulesFor, emit, gender)
    }
  }
}

function placesOf(flags: readonly number[]): number {
  let places = flags.includes(ONLY_IN_COMPOUND) ? 0 : t.Place.Alone
  if (flags.includes(32)) places |= t.Place.Begin
  if (flags.includes(33)) places |= t.Place.Middle
  if (flags.includes(34) || flags.includes(39)) places |= t.Place.End
  return places
}
