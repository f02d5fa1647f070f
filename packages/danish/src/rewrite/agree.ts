import type { Edit } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { type Agreement, agreementOfNoun } from './noun-phrase.ts'

/** Words before a noun in the common gender and the neuter. */
const pairs: readonly (readonly [common: string, neuter: string])[] = [
  ['en', 'et'], ['den', 'det'], ['denne', 'dette'], ['din', 'dit'], ['min', 'mit'], ['sin', 'sit'], ['ingen', 'intet'],
  ['nogen', 'noget'], ['hver', 'hvert'], ['enhver', 'ethvert'], ['anden', 'andet'], ['al', 'alt'],
  ['hvilken', 'hvilket'], ['sådan', 'sådant'], ['egen', 'eget'], ['vor', 'vort'], ['hel', 'helt'], ['selve', 'selve'],
]
const toNeuter = new Map(pairs)
const toCommon = new Map(pairs.map(([common, neuter]) => [neuter, common]))

/**
 * The edits that let the words before a noun follow it into another gender: "en ny skrivelse" -> "et nyt brev". Null
 * where a word stands there whose other form we do not know. No edits where gender does not change, and in the plural.
 */
export function agreeing(block: DanishBlock, noun: number, use: string): readonly Edit[] | null {
  const before = agreementOfNoun(block, block.wordAt(noun))
  const after = agreementOfNoun(block, use.split(' ').at(-1)!)
  const isSingular = (block.tagsAt(noun) & (Tag.NounSgIndef | Tag.NounSgDef)) !== 0
  if (before === after || !isSingular || before === 'plural' || after === 'plural' || after === null) return []
  const edits: Edit[] = []
  // "den ved brevet fremsatte anmodning": an article far off, which would have to follow too.
  let isFar = false
  for (let row = noun - 1; row >= block.from && row > noun - 6; row--) {
    const word = block.wordAt(row)
    const tags = block.tagsAt(row)
    const other = (after === 'neuter' ? toNeuter : toCommon).get(word)
    if (other !== undefined) {
      edits.push(edit(block, row, other))
      if (tags & (Tag.Determiner | Tag.Pronoun) && !word.startsWith('sådan')) return edits
      continue
    }
    if (tags & Tag.Genitive) return edits
    if (tags & (Tag.Determiner | Tag.Pronoun | Tag.Preposition)) return isFar ? null : edits
    if (tags & (Tag.AdjE | Tag.VerbParticipleInflected) && !(tags & (Tag.AdjBase | Tag.AdjT))) {
      isFar = true
      continue
    }
    if (isFar && !(tags & (Tag.AdjBase | Tag.AdjT))) return null
    if (!(tags & (Tag.AdjBase | Tag.AdjT)) || tags & (Tag.VerbParticiple | Tag.Adverb) && tags & Tag.AdjT && tags & Tag.AdjBase) return edits
    const form = otherGender(block, word, after)
    if (form === null) return null
    if (form !== word) edits.push(edit(block, row, form))
  }
  return edits
}

function edit(block: DanishBlock, row: number, text: string): Edit {
  const { start, end } = block.tokens
  const old = block.textOf(row, row + 1)
  const written = /^\p{Lu}/u.test(old) ? text.charAt(0).toUpperCase() + text.slice(1) : text
  return { start: start[row]!, end: end[row]!, text: written }
}

function otherGender(block: DanishBlock, word: string, gender: Agreement): string | null {
  const { lexicon, morphology } = block.grammar
  const lemma = lexicon.analyses(word).find(({ tags }) => tags & (Tag.AdjBase | Tag.AdjT))?.lemma
  if (lemma === undefined) return null
  const forms = morphology.adjectiveForms(lemma)
  if (forms === null) return null
  return gender === 'neuter' ? forms.t : lemma
}

/** Demonstratives by what they point at. */
export const demonstratives: Readonly<Record<Agreement, string>> = { common: 'denne', neuter: 'dette', plural: 'disse' }
