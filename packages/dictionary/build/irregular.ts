import type {Entry} from './entries.ts'
import {baseTags, genderOf} from './grammar.ts'
import * as t from './tags.ts'

/** A form of an irregular word. */
export interface IrregularForm {
  readonly form: string
  readonly tags: number
}

/** The forms in the `al:` list of an entry with the tags that their order and shape tell, and those of the lemma. */
export function irregularForms(entry: Entry): {readonly lemmaTags: number, readonly forms: IrregularForm[]} {
  const {word, flags, irregular} = entry
  if (isDeponent(entry)) {
    const forms = irregular.map((form) => ({form, tags: form.endsWith('et') ? t.S_PART : t.S_PAST}))
    return {lemmaTags: t.S_PRES, forms}
  }
  if (isVerb(entry)) {
    // gå, se, få: the imperative is the infinitive.
    const imperative = /[^e]$|^[^aeiouyæøå]+e$/.test(word) ? t.IMP : 0
    return {lemmaTags: t.INF | imperative | baseTagsOr0(entry), forms: verbForms(word, irregular)}
  }
  const base = baseTags(word, flags)
  // A weak verb with one strong form beside the weak ones: tie, tav.
  if (base & t.INF) return {lemmaTags: base, forms: irregular.map((form) => ({form, tags: t.PAST}))}
  if (base & (t.SG_INDEF | t.PL_INDEF)) return {lemmaTags: base, forms: irregular.map((form) => nounForm(form, flags))}
  if (base & t.ADJ) {
    const hasT = irregular.includes(`${word}t`)
    const hasE = irregular.some((form) => form === `${word}e`)
    const lemmaTags = (base & ~(t.ADJ_T | t.ADJ_E)) | (hasT ? 0 : t.ADJ_T) | (hasE ? 0 : t.ADJ_E)
    return {lemmaTags, forms: irregular.map((form) => adjectiveForm(word, form))}
  }
  return {lemmaTags: base, forms: irregular.map((form) => ({form, tags: t.UNMARKED}))}
}

function baseTagsOr0(entry: Entry): number {
  const tags = entry.flags.length === 0 ? 0 : baseTags(entry.word, entry.flags)
  return tags & t.UNMARKED || tags & t.ADJ ? 0 : tags
}

function isDeponent({word, flags, irregular}: Entry): boolean {
  return flags.every((flag) => flag === 31) && word.endsWith('s') &&
    irregular.some((form) => /(des|tes|kes|ves)$/.test(form)) && irregular.every((form) => /(s|et)$/.test(form))
}

function isVerb({word, irregular}: Entry): boolean {
  if (irregular.some((form) => form === `${word}nde` || form === `${word}ende`)) return true
  if (irregular.includes(`${word}r`) && irregular.some((form) => form.endsWith('t'))) return true
  return ['måtte', 'burde', 'turde'].includes(word) && irregular.length > 0
}

/**
 * Order in the dictionary: [present] [s-form] [past] [past -s] present participle, participles, [imperative].
 * The present is missing where it equals the imperative (gør), the past where it equals the participle (satte).
 */
function verbForms(lemma: string, list: readonly string[]): IrregularForm[] {
  const forms: IrregularForm[] = []
  const ende = list.findIndex((form) => form === `${lemma}nde` || form === `${lemma}ende`)
  const sForm = list.findIndex((form) => form === `${lemma}s`)
  const early = (i: number): boolean => ende >= 0 ? i < ende : i < 3 || !list[i]!.endsWith('t')
  const isPast = (i: number): boolean =>
    early(i) && i > sForm && (sForm >= 0 || i > 0) && !/(er|ør|år|ir)$/.test(list[i]!)
  const hasPast = list.some((form, i) => isPast(i) && !form.endsWith('s'))
  // Each form is listed once. Where the past is also the imperative (kom) or the participle (holdt), it hides there.
  const hidden = hasPast ? 0 : /(komme|løbe|sove|græde|hedde)$/.test(lemma) ? t.IMP : lemma.endsWith('holde') ? t.PART : 0
  // The modals have no s-form, and their past is the infinitive itself.
  const modal = !hasPast && /^(kunne|skulle|ville|måtte|burde|turde)$/.test(lemma)
  if (modal) forms.push({form: lemma, tags: t.PAST})
  const hasPresent = modal || list.some((form, i) => early(i) && !isPast(i) && form !== `${lemma}s`)
  list.forEach((form, i) => {
    let tags = 0
    if (form === `${lemma}s`) tags = t.S_PRES
    else if (i === ende) tags = t.PRES_PART
    else if (i === ende + 1 && form === `${list[ende]}s`) tags = t.PRES_PART | t.GEN
    else if (isPast(i) && !modal) {
      tags = form.endsWith('s') && list.includes(form.replace(/e?s$/, '')) ? t.S_PAST : t.PAST
    } else if (early(i)) tags = t.PRES
    else tags = lateForm(lemma, form, i === list.length - 1, hasPast || modal || hidden !== 0)
    if (tags & hidden && !form.endsWith('en')) tags |= t.PAST
    if (form.endsWith('gjaldt')) tags = t.PAST | t.PART
    if (hidden === t.PART && form.endsWith('dtes')) tags = t.S_PAST
    if ((tags & ~t.PAST) === t.IMP && !hasPresent) tags |= t.PRES
    forms.push({form, tags})
  })
  return forms
}

/** Forms after the present participle: participles in all their endings, and the imperative last. */
function lateForm(lemma: string, form: string, last: boolean, hasPast: boolean): number {
  const bare = lemma.replace(/e$/, '')
  if (form === bare || form === bare.replace(/(.)\1$/, '$1') || form === lemma) return t.IMP
  if (/[td]es$/.test(form)) return hasPast ? t.PART_E | t.GEN : t.S_PAST
  if (/(ne|en)s$/.test(form)) return t.PART_E | t.GEN
  if (form.endsWith('ts')) return t.S_PART
  if (/[td]e$/.test(form)) return hasPast ? t.PART_E : t.PAST | t.PART_E
  if (form.endsWith('ne')) return t.PART_E
  if (form.endsWith('en')) return t.PART | t.PART_E
  return last && !form.endsWith('t') ? t.IMP : t.PART
}

function nounForm(form: string, flags: readonly number[]): IrregularForm {
  const genitive = /(?:[^s]s|s'|'s)$/.test(form) && !form.endsWith('us')
  const core = genitive ? form.replace(/'?s'?$/, '') : form
  const gender = genderOf(flags)
  let tags = t.PL_INDEF
  if (core.endsWith('ne')) tags = t.PL_DEF
  else if (core.endsWith('et')) tags = t.SG_DEF | t.NEUTER
  else if (core.endsWith('en')) tags = t.SG_DEF | t.COMMON
  // "labels", "shows": a borrowed plural that looks like a genitive, and is one too.
  if (genitive && tags === t.PL_INDEF) tags |= t.SG_INDEF
  return {form, tags: tags | gender | (genitive ? t.GEN : 0)}
}

function adjectiveForm(lemma: string, form: string): IrregularForm {
  const genitive = form.endsWith('s') && form !== lemma
  const core = genitive ? form.slice(0, -1) : form
  let tags = t.ADJ_E
  if (core === lemma) tags = t.ADJ
  else if (core === `${lemma}t`) tags = t.ADJ_T
  else if (/ste?$/.test(core)) tags = t.SUP
  else if (/(re|ere)$/.test(core) && core !== `${lemma}e`) tags = t.COMP
  return {form, tags: tags | (genitive ? t.GEN : 0)}
}
