import {irregularParts} from './irregular-verbs.ts'
import type {Lexicon} from './lexicon.ts'
import type {VerbForms} from './morphology.ts'
import {anyVerb, Tag} from './tags.ts'

/** Tells whether a form is a form of the lemma with one of the tags. */
export type Has = (form: string, lemma: string, tags: number) => boolean

/** One consonant for two at the end, as Danish writes it there: bestemm- -> bestem. */
export function collapse(stem: string): string {
  return stem.replace(/([bdfgklmnprst])\1$/, '$1')
}

/** All forms of a verb, irregular ones from the table, regular ones as the graph confirms them. */
export function verbForms(lemma: string, lexicon: Lexicon, has: Has): VerbForms | null {
  if (!has(lemma, lemma, Tag.VerbInfinitive)) {
    return /.{2}s$/.test(lemma) ? deponentForms(lemma, has) : prefixedForms(lemma, lexicon, has)
  }
  const first = (tags: number, ...forms: readonly (string | undefined)[]): string | null =>
    forms.find((form): form is string => form !== undefined && has(form, lemma, tags)) ?? null
  const stem = lemma.replace(/e$/, '')
  const short = collapse(stem)
  const parts = irregularParts(lemma)
  const present = first(Tag.VerbPresent, parts?.present, `${lemma}r`, `${lemma}er`, short)
  // The dictionary lists some strong pasts as participles only: "afholdt".
  const strong = parts !== null && (lexicon.lookup(parts.past) & anyVerb) !== 0 ? parts.past : null
  const past = strong ?? first(Tag.VerbPast, `${short}te`, `${stem}ede`, `${lemma}de`, `${lemma}ede`)
  const participle = first(Tag.VerbParticiple, parts?.participle, participleBeside(past), `${stem}et`, `${lemma}t`,
    `${lemma}et`, `${short}t`)
  if (present === null || past === null || participle === null) return null
  return {
    infinitive: lemma,
    present,
    past,
    participle,
    imperative: first(Tag.VerbImperative, short, stem, lemma) ?? hiddenImperative(lemma, short, lexicon),
    sPresent: first(Tag.VerbSPresent, `${lemma}s`, `${lemma}es`),
    sPast: first(Tag.VerbSPast, `${past}s`, `${past}es`),
  }
}

const modals = new Set(['kunne', 'skulle', 'ville', 'måtte', 'burde', 'turde'])

/** An imperative that is known only as another word: sig, vind. Modals have none. */
function hiddenImperative(lemma: string, stem: string, lexicon: Lexicon): string | null {
  const irregular = irregularParts(lemma) !== null && !modals.has(lemma)
  return irregular && stem !== lemma && lexicon.lookup(stem) !== 0 ? stem : null
}

/** The participle that goes with a weak past: sendte - sendt, vurderede - vurderet. */
function participleBeside(past: string | null): string | undefined {
  if (past?.endsWith('ede')) return `${past.slice(0, -2)}t`
  return past?.endsWith('te') ? past.slice(0, -1) : undefined
}

function deponentForms(lemma: string, has: Has): VerbForms | null {
  if (!has(lemma, lemma, Tag.VerbSPresent)) return null
  const stem = collapse(lemma.slice(0, -2))
  const candidates = [`${stem}tes`, `${lemma.slice(0, -1)}des`, `${lemma.slice(0, -2)}edes`, 'fandtes']
  const past = candidates.find((form) => has(form, lemma, Tag.VerbSPast))
  if (past === undefined) return null
  return {
    infinitive: lemma, present: lemma, past, participle: past, imperative: null, sPresent: lemma, sPast: past,
  }
}

function prefixedForms(lemma: string, lexicon: Lexicon, has: Has): VerbForms | null {
  const split = lexicon.prefixVerb(lemma)
  if (split === null || split.lemma !== lemma) return null
  const base = verbForms(lemma.slice(split.prefix.length), lexicon, has)
  if (base === null) return null
  const whole = (form: string): string => split.prefix + form
  return {
    infinitive: lemma,
    present: whole(base.present),
    past: whole(base.past),
    participle: whole(base.participle),
    imperative: base.imperative === null ? null : whole(base.imperative),
    sPresent: base.sPresent === null ? null : whole(base.sPresent),
    sPast: base.sPast === null ? null : whole(base.sPast),
  }
}
