import type { Chance } from './chance.ts'
import {
  benefits,
  firstNames,
  lastNames,
  laws,
  months,
  offices,
  placeBeginnings,
  placeEnds,
  streetEnds,
} from './names.ts'
import {
  adjectives,
  adverbs,
  commonNouns,
  compoundHeads,
  compoundTails,
  edeVerbs,
  irregularVerbs,
  neuterNouns,
  teVerbs,
} from './words.ts'

/** A noun in the four forms that patterns ask for. */
interface Noun {
  readonly neuter: boolean
  readonly base: string
  readonly definite: string
  readonly plural: string
  readonly pluralDefinite: string
}

const nouns: readonly Noun[] = [
  ...commonNouns.map((entry) => bend(entry, false)),
  ...neuterNouns.map((entry) => bend(entry, true)),
]
const tails = compoundTails.map((entry) => bend(entry, false))
const verbs: readonly (readonly string[])[] = [
  ...edeVerbs.map((verb) => [verb, `${verb}r`, `${verb}de`, `${verb}t`]),
  ...teVerbs.map((verb) => [verb, `${verb}r`, `${verb.slice(0, -1)}te`, `${verb.slice(0, -1)}t`]),
  ...irregularVerbs,
]

/** The number of different base words in the stock, for the bench to state. */
export const stockSize: number =
  nouns.length + verbs.length + adjectives.length + adverbs.length + benefits.length + laws.length + offices.length +
  firstNames.length + lastNames.length + tails.length + compoundHeads.length + placeBeginnings.length

/** Fills one pattern: choices first, then slots; the first letter becomes a capital when `capital`. */
export function fill(pattern: string, chance: Chance, capital = true): string {
  const chosen = pattern.replace(/\[([^\]]*)\]/g, (_, choices: string) => chance.pick(choices.split('|')))
  const text = chosen.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const make = slots[name]
    if (make === undefined) throw new Error(`no slot ${hole}`)
    return make(chance)
  })
  return capital ? upper(text) : text
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const slots: Readonly<Record<string, (chance: Chance) => string>> = {
  en: (c) => article(c.pick(nouns)),
  N: (c) => c.pick(nouns).definite,
  s: (c) => c.pick(nouns).plural,
  S: (c) => c.pick(nouns).pluralDefinite,
  aen: (c) => described(c, c.pick(nouns)),
  aN: (c) => definite(c, c.pick(nouns)),
  as: (c) => `${adjective(c.pick(adjectives)).many} ${c.pick(nouns).plural}`,
  ken: (c) => article(compound(c)),
  kenv: (c) => described(c, compound(c)),
  kN: (c) => compound(c).definite,
  kNs: (c) => `${compound(c).definite}s ${c.pick(nouns).plural}`,
  ks: (c) => compound(c).plural,
  kS: (c) => compound(c).pluralDefinite,
  ubk: (c) => compound(c).base,
  v: (c) => c.pick(verbs)[0]!,
  vr: (c) => c.pick(verbs)[1]!,
  vd: (c) => c.pick(verbs)[2]!,
  vt: (c) => c.pick(verbs)[3]!,
  vp: (c) => `${c.pick(verbs)[0]!}s`,
  adv: (c) => c.pick(adverbs),
  adj: (c) => adjective(c.pick(adjectives)).one,
  adje: (c) => adjective(c.pick(adjectives)).many,
  gode: (c) => c.pick(benefits),
  lov: (c) => c.pick(laws),
  Lov: (c) => upper(c.pick(laws)),
  kontor: (c) => c.pick(offices),
  Kontor: (c) => c.pick(offices),
  Kommune: (c) => `${place(c)} Kommune`,
  hvem: (c) => `${c.pick(firstNames)} ${c.pick(lastNames)}`,
  fornavn: (c) => c.pick(firstNames),
  sted: place,
  vej: (c) => place(c) + c.pick(streetEnds),
  dato: (c) => `${c.to(28)}. ${c.pick(months)} 20${c.to(7) + 20}`,
  dag: (c) => `${c.to(28)}. ${c.pick(months)}`,
  md: (c) => c.pick(months),
  kr: (c) => c.pick([`${c.to(98)}.${c.to(899) + 100}`, `${c.to(999)}`, `${c.to(999)},${c.to(89) + 10}`]),
  tal: (c) => `${c.to(60) + 1}`,
  pct: (c) => c.pick([`${c.to(99)}`, `${c.to(99)},${c.to(9)}`]),
  dage: (c) => c.pick(['14', '4', 'fire', '8', 'syv', '30']),
  tlf: (c) => `${c.to(80) + 10} ${c.to(89) + 10} ${c.to(89) + 10} ${c.to(89) + 10}`,
  mail: (c) => `${c.pick(streetEnds)}@${place(c).toLowerCase()}.dk`,
  kl: (c) => `${c.to(9) + 8}.${c.pick(['00', '15', '30', '45'])}`,
  sag: (c) => `${c.to(30) + 2000}-${c.to(89999) + 10000}`,
  ref: (c) => `§ ${c.to(190)}${c.pick(['', '', ' a', ' b'])}${c.pick(['', piece(c), `${piece(c)}, nr. ${c.to(9)}`])}`,
}

function bend(entry: string, neuter: boolean): Noun {
  const [head = '', plural = ''] = entry.split(',')
  const [base = '', doubled = ''] = head.split('+')
  const stem = base + doubled
  const ending = neuter ? (base.endsWith('e') ? 't' : 'et') : base.endsWith('e') ? 'n' : 'en'
  const many = plural === '=' ? base : stem + plural
  const manyDefinite = many + (plural === '=' || plural === 's' ? 'ene' : many.endsWith('ere') ? '' : 'ne')
  return {
    neuter,
    base,
    definite: stem + ending,
    plural: many,
    pluralDefinite: many.endsWith('ere') ? `${many.slice(0, -1)}ne` : manyDefinite,
  }
}

/** Joins a compound such as `boligansøgning` out of two lists, so that most of them are in no dictionary. */
function compound(chance: Chance): Noun {
  const head = chance.pick(compoundHeads)
  const tail = chance.pick(tails)
  return {
    neuter: tail.neuter,
    base: head + tail.base,
    definite: head + tail.definite,
    plural: head + tail.plural,
    pluralDefinite: head + tail.pluralDefinite,
  }
}

function adjective(entry: string): { readonly one: string; readonly neuter: string; readonly many: string } {
  const [head = '', doubled = ''] = entry.split('+')
  const one = head.replace(/[-=]$/, '')
  return {
    one,
    neuter: /[-=]$/.test(head) ? one : `${one}t`,
    many: head.endsWith('=') ? one : `${one}${doubled}e`,
  }
}

const article = (noun: Noun): string => `${noun.neuter ? 'et' : 'en'} ${noun.base}`

function described(chance: Chance, noun: Noun): string {
  const word = adjective(chance.pick(adjectives))
  return noun.neuter ? `et ${word.neuter} ${noun.base}` : `en ${word.one} ${noun.base}`
}

function definite(chance: Chance, noun: Noun): string {
  return `${noun.neuter ? 'det' : 'den'} ${adjective(chance.pick(adjectives)).many} ${noun.base}`
}

const piece = (chance: Chance): string => `, stk. ${chance.to(6)}`

function place(chance: Chance): string {
  return chance.pick(placeBeginnings) + chance.pick(placeEnds)
}
