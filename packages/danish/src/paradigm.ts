import type { WordClass } from '@klarbrev/core'
import { type Lexicon, type Morphology, Tag } from './lexicon/index.ts'

/**
 * The forms of a lemma in fixed places, so that a replacement can be put into the form of the word it replaces.
 * Verb: infinitive, present, past, participle, imperative, -s present, -s past, inflected participle, present participle.
 * Noun: singular, definite, plural, definite plural, then the genitives of the four. Adjective: base, -t, -e,
 * comparative, superlative. A missing form is an empty string; an unknown lemma gives just itself.
 */
export function paradigm(lexicon: Lexicon, morphology: Morphology, lemma: string, wordClass: WordClass): readonly string[] {
  if (wordClass === 'v') {
    const forms = morphology.verbForms(lemma)
    if (forms === null) return [lemma]
    return [
      forms.infinitive,
      forms.present,
      forms.past,
      forms.participle,
      forms.imperative ?? '',
      forms.sPresent ?? '',
      forms.sPast ?? '',
      inflectedParticiple(lexicon, forms.past, forms.participle),
      known(lexicon, `${lemma}nde`, Tag.VerbPresentParticiple),
    ]
  }
  if (wordClass === 'n') {
    const forms = morphology.nounForms(lemma)
    if (forms === null) return [lemma]
    const plain = [lemma, forms.sgDef ?? '', forms.plIndef ?? '', forms.plDef ?? '']
    return [...plain, ...plain.map(genitive)]
  }
  const forms = morphology.adjectiveForms(lemma)
  return forms === null ? [lemma] : [lemma, forms.t, forms.e, forms.comparative ?? '', forms.superlative ?? '']
}

/** The participle as it stands before a noun in the definite or plural: sendte, skrevne; empty where there is none. */
export function inflectedParticiple(lexicon: Lexicon, past: string, participle: string): string {
  if ((past.endsWith('ede') || past.endsWith('te')) && !participle.endsWith('et')) return known(lexicon, `${participle}e`, Tag.VerbParticipleInflected)
  if (past.endsWith('ede')) return past
  return known(lexicon, participle.replace(/et$/, 'ne'), Tag.VerbParticipleInflected)
}

function known(lexicon: Lexicon, form: string, tag: number): string {
  return lexicon.tagsOf(form) & tag ? form : ''
}

function genitive(form: string): string {
  if (form === '') return ''
  return /[sxz]$/.test(form) ? `${form}'` : `${form}s`
}
