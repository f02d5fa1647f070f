import {municipalWords} from './municipal.ts'
import {Tag} from './tags.ts'

/** A form of a word of the municipal list. */
export interface MunicipalForm {
  readonly form: string
  readonly lemma: string
  readonly tags: number
}

const {NounSgIndef, NounSgDef, NounPlIndef, NounPlDef, GenderCommon, GenderNeuter, Genitive, Proper} = Tag

/** Writes out every form of the municipal words, with the genitive of each. */
export function municipalForms(): MunicipalForm[] {
  const forms: MunicipalForm[] = []
  for (const [kind, words] of municipalWords) {
    for (const lemma of words.split(/\s+/)) {
      for (const [form, tags] of inflect(lemma, kind)) {
        forms.push({form, lemma, tags})
        if (tags & (NounSgIndef | NounSgDef | NounPlIndef | NounPlDef | Proper)) {
          forms.push({form: /[sxz]$/.test(form) ? `${form}'` : `${form}s`, lemma, tags: (tags | Genitive) >>> 0})
        }
      }
    }
  }
  return forms
}

/**
 * The kinds say how a word is inflected: gender, then the plural ("n:er" = common, -er; "t:" = neuter without plural
 * ending; "n" = no plural), or "name" (no inflection but the genitive), "adverb", "ende" (an adjective that never
 * changes), "pp" (an adjective made of a participle), "plural" (plural only) and "verb" (weak, -ede).
 */
function inflect(lemma: string, kind: string): (readonly [string, number])[] {
  if (kind === 'name') return [[lemma, Proper]]
  if (kind === 'adverb') return [[lemma, Tag.Adverb]]
  if (kind === 'ende') return [[lemma, Tag.AdjBase | Tag.AdjT | Tag.AdjE]]
  // visiteret, visiterede; raskmeldt, raskmeldte: adjectives made of participles.
  if (kind === 'pp') {
    const inflected = lemma.endsWith('et') ? `${lemma.slice(0, -1)}de` : `${lemma}e`
    return [[lemma, Tag.AdjBase | Tag.AdjT], [inflected, Tag.AdjE]]
  }
  if (kind === 'plural') return [[lemma, NounPlIndef], [`${lemma}ne`, NounPlDef]]
  if (kind === 'verb') return weakVerb(lemma)
  const [ending = '', plural] = kind.split(':')
  const gender = ending.at(-1)
  const tag = gender === 'n' ? GenderCommon : GenderNeuter
  const e = lemma.endsWith('e')
  // "tt": the last consonant is doubled before an ending (tilskud, tilskuddet).
  const stem = ending === 'tt' ? lemma + lemma.at(-1) : lemma
  const definite = `${stem}${e ? '' : 'e'}${gender}`
  const forms: (readonly [string, number])[] = [[lemma, NounSgIndef | tag], [definite, NounSgDef | tag]]
  if (plural === undefined) return forms
  const many = e && plural.startsWith('e') ? lemma + plural.slice(1) : lemma + plural
  const manyDefinite = /(e|er)$/.test(many) ? many.replace(/ere$/, 'er') + 'ne' : `${stem}ene`
  forms.push([many, NounPlIndef | tag], [manyDefinite, NounPlDef | tag])
  return forms
}

function weakVerb(lemma: string): (readonly [string, number])[] {
  const stem = lemma.replace(/e$/, '')
  return [
    [lemma, Tag.VerbInfinitive], [`${stem}er`, Tag.VerbPresent], [stem, Tag.VerbImperative],
    [`${stem}ede`, Tag.VerbPast | Tag.VerbParticipleInflected], [`${stem}et`, Tag.VerbParticiple],
    [`${stem}ende`, Tag.VerbPresentParticiple], [`${lemma}s`, Tag.VerbSPresent], [`${stem}edes`, Tag.VerbSPast],
  ]
}
