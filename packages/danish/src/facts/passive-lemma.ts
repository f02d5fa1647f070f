import { irregularInfinitives, irregularParts } from '../lexicon/irregular-verbs.ts'
import { Tag } from '../lexicon/tags.ts'
import type { Words } from '../text/words.ts'

let irregular: ReadonlyMap<string, string> | undefined

/** Forms whose infinitive is kept at a time. */
const mostForms = 4000
const known = new Map<string, string>()
let table: Words | undefined

/** The infinitive behind an s-verb or a participle, as the lexicon confirms it; empty where it knows none. */
export function passiveLemma(form: string, words: Words): string {
  // What a word may be hangs on the lexicon behind its table.
  if (words !== table || known.size >= mostForms) known.clear()
  table = words
  let lemma = known.get(form)
  if (lemma === undefined) known.set(form, (lemma = findLemma(form, words)))
  return lemma
}

function findLemma(form: string, words: Words): string {
  const isInfinitive = (word: string): boolean => (words.tags(words.intern(word)) & Tag.VerbInfinitive) !== 0
  const base = form.endsWith('s') ? form.slice(0, -1) : form
  // "besvares" and "agtes" are what they look like; a past in -s is hardly ever an infinitive too.
  if (base !== form && base.endsWith('e') && isInfinitive(base)) return base
  // "aftalt", "omtalt": of "tale" with words in front, where there is such a verb, and not of "tælle".
  if (base.endsWith('talt') && isInfinitive(`${base.slice(0, -1)}e`)) return `${base.slice(0, -1)}e`
  return [...irregularLemmas(base), ...regularLemmas(base)].find(isInfinitive) ?? ''
}

/** "behandle", "behandlede", "udbetalte", "bestemt" -> what the infinitive may be, the likeliest first. */
function regularLemmas(base: string): readonly string[] {
  if (base.endsWith('ede')) return [base.slice(0, -2), base]
  const stem = base.endsWith('te') ? base.slice(0, -2) : base.endsWith('t') ? base.slice(0, -1) : ''
  if (stem === '') return [base, base.slice(0, -1)]
  const made = [`${stem}e`, `${stem}${stem.at(-1)}e`, stem]
  return base.endsWith('te') ? [...made, base] : [stem, ...made]
}

/** "truffet", "gave", "foretaget": strong verbs with and without words in front. */
function irregularLemmas(base: string): readonly string[] {
  irregular ??= collectIrregular()
  for (let at = 0; at < base.length - 1; at++) {
    const infinitive = irregular.get(base.slice(at))
    if (infinitive !== undefined) return [base.slice(0, at) + infinitive]
  }
  return []
}

function collectIrregular(): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>()
  const infinitives = new Set(irregularInfinitives)
  for (const infinitive of irregularInfinitives) {
    const parts = irregularParts(infinitive)!
    for (const form of [parts.past, `${parts.past}e`, parts.participle]) {
      // "bede" is no past of "bide".
      if (!infinitives.has(form)) lemmas.set(form, infinitive)
    }
  }
  return lemmas
}
