import {adjectiveCandidates, irregularComparison} from './adjective-candidates.ts'
import type {Lexicon} from './lexicon.ts'
import {nounCandidates} from './noun-candidates.ts'
import {verbOfNoun} from './nominalisation.ts'
import {anyAdjective, anyNoun, anyVerb, Tag} from './tags.ts'
import {collapse, verbForms} from './verb-forms.ts'

/** The forms of a verb; null where the verb has no such form. For deponents (lykkes) the -s forms are the forms. */
export interface VerbForms {
  readonly infinitive: string
  readonly present: string
  readonly past: string
  readonly participle: string
  readonly imperative: string | null
  readonly sPresent: string | null
  readonly sPast: string | null
}

/** The forms of a noun; null where the noun has no such form. */
export interface NounForms {
  readonly gender: 'common' | 'neuter'
  readonly sgDef: string | null
  readonly plIndef: string | null
  readonly plDef: string | null
}

/** The forms of an adjective; comparison only where it has endings. */
export interface AdjectiveForms {
  readonly t: string
  readonly e: string
  readonly comparative?: string
  readonly superlative?: string
}

/** Makes word forms. Every regular form is a guess that the word graph has confirmed. */
export interface Morphology {
  verbForms(lemma: string): VerbForms | null
  nounForms(lemma: string): NounForms | null
  adjectiveForms(lemma: string): AdjectiveForms | null
  /** All forms of a lemma of one class, sorted: v verb, n noun, a adjective. Empty for an unknown lemma. */
  inflect(lemma: string, wordClass: 'v' | 'n' | 'a'): readonly string[]
  /** The infinitive of the verb behind a noun in any form: ansøgningen -> ansøge; null if there is none. */
  nominalisationToVerb(noun: string): string | null
}

const classTags = {v: anyVerb, n: anyNoun, a: anyAdjective} as const

/** Verbs whose forms are kept at a time, so that odd text cannot fill the memory. */
const mostVerbs = 4000

/** The generating side of the lexicon. */
export function createMorphology(lexicon: Lexicon): Morphology {
  const has = (form: string, lemma: string, tags: number): boolean =>
    lexicon.analyses(form).some((reading) => reading.lemma === lemma && (reading.tags & tags) !== 0 &&
      (reading.tags & Tag.Genitive) === 0)
  const firstOf = (candidates: readonly string[], lemma: string, tags: number): string | null =>
    candidates.find((form) => has(form, lemma, tags)) ?? null

  const nounForms = (lemma: string): NounForms | null => {
    const reading = lexicon.analyses(lemma).find(({lemma: base, tags}) => base === lemma && (tags & anyNoun) !== 0)
    if (reading === undefined) return nounOfCompound(lemma)
    const {sgDef, plIndef, plDef} = nounCandidates(lemma)
    const common = firstOf(sgDef.common, lemma, Tag.NounSgDef)
    const neuter = firstOf(sgDef.neuter, lemma, Tag.NounSgDef)
    const isNeuter = common === null && (neuter !== null || (reading.tags & Tag.GenderCommon) === 0)
    return {
      gender: isNeuter ? 'neuter' : 'common',
      sgDef: common ?? neuter,
      plIndef: firstOf(plIndef, lemma, Tag.NounPlIndef),
      plDef: firstOf(plDef, lemma, Tag.NounPlDef),
    }
  }

  const nounOfCompound = (lemma: string): NounForms | null => {
    const split = lexicon.compound(lemma)
    const head = split?.parts.at(-1)
    if (split === null || head === undefined || (split.tags & anyNoun) === 0) return null
    const front = lemma.slice(0, lemma.length - head.text.length)
    const forms = head.text === lemma ? null : nounForms(head.text)
    if (forms === null) return null
    const whole = (form: string | null): string | null => (form === null ? null : front + form)
    return {gender: forms.gender, sgDef: whole(forms.sgDef), plIndef: whole(forms.plIndef), plDef: whole(forms.plDef)}
  }

  const adjectiveForms = (lemma: string): AdjectiveForms | null => {
    if (!has(lemma, lemma, Tag.AdjBase | Tag.Comparative)) return null
    const {t, e, comparative, superlative} = adjectiveCandidates(lemma)
    const special = irregularComparison.get(lemma)
    const more = special?.[0] ?? firstOf(comparative, lemma, Tag.Comparative)
    const most = special?.[1] ?? firstOf(superlative, lemma, Tag.Superlative)
    return {
      t: firstOf(t, lemma, Tag.AdjT) ?? lemma,
      e: firstOf(e, lemma, Tag.AdjE) ?? lemma,
      ...(more === null ? {} : {comparative: more}),
      ...(most === null ? {} : {superlative: most}),
    }
  }

  const inflect = (lemma: string, wordClass: 'v' | 'n' | 'a'): readonly string[] => {
    const forms = new Set<string>()
    const mask = classTags[wordClass]
    const collect = (start: string): void => {
      lexicon.graph.forEachForm(start, 8, (form, set) => {
        if ((lexicon.graph.tags(set) & mask) === 0) return
        const fits = lexicon.analyses(form).some(({lemma: base, tags}) => base === lemma && (tags & mask) !== 0)
        if (fits) forms.add(form)
      })
    }
    for (const start of stems(lemma, wordClass)) collect(start)
    return [...forms].sort()
  }

  /** Beginnings that together cover all forms of the lemma; longer ones keep the walk short. */
  const stems = (lemma: string, wordClass: 'v' | 'n' | 'a'): readonly string[] => {
    const short = collapse(lemma.replace(/(um|us|el|er|en|e|t|a|is|o)$/, ''))
    const found: string[] = [short.length < 2 ? lemma : short]
    if (wordClass === 'v') {
      const forms = verbForms(lemma, lexicon, has)
      if (forms !== null) {
        found.push(forms.present, collapse(forms.past.replace(/e$/, '')), forms.participle.replace(/[et]+$/, ''))
      }
    } else if (wordClass === 'n') {
      found.push(...nounCandidates(lemma).plIndef.filter((form) => has(form, lemma, Tag.NounPlIndef)))
      found.push(...nounCandidates(lemma).sgDef.common.filter((form) => has(form, lemma, Tag.NounSgDef)))
    } else {
      const special = irregularComparison.get(lemma)
      if (special !== undefined) found.push(special[0], special[1].replace(/t$/, ''))
      if (lemma === 'lille') found.push('små')
    }
    return found.filter((start) => start.length > 1)
  }

  // Each form is asked of the graph in several spellings, and letters are written with the same verbs.
  const known = new Map<string, VerbForms | null>()
  const formsOfVerb = (lemma: string): VerbForms | null => {
    let forms = known.get(lemma)
    if (forms === undefined) {
      if (known.size >= mostVerbs) known.clear()
      known.set(lemma, (forms = verbForms(lemma, lexicon, has)))
    }
    return forms
  }

  return {
    verbForms: formsOfVerb,
    nounForms,
    adjectiveForms,
    inflect,
    nominalisationToVerb: (noun) => verbOfNoun(noun, lexicon, has),
  }
}
