/** Plurals that change more than their ending, as endings; the graph confirms them, so rare homonyms do no harm. */
const irregular: readonly (readonly [string, string])[] = [
  ['barnebarn', 'børnebørn'], ['barn', 'børn'], ['mand', 'mænd'], ['bog', 'bøger'], ['fod', 'fødder'],
  ['rod', 'rødder'], ['hånd', 'hænder'],
  ['and', 'ænder'], ['kraft', 'kræfter'], ['ang', 'ænger'], ['mor', 'mødre'], ['far', 'fædre'], ['bror', 'brødre'],
  ['datter', 'døtre'], ['søster', 'søstre'], ['nat', 'nætter'], ['stad', 'stæder'], ['bonde', 'bønder'], ['gås', 'gæs'],
  ['ko', 'køer'], ['øje', 'øjne'], ['tå', 'tæer'], ['klo', 'kløer'], ['bræt', 'brædder'], ['konto', 'konti'],
  ['risiko', 'risici'], ['virus', 'vira'], ['forum', 'fora'], ['leksikon', 'leksika'], ['faktum', 'fakta'],
  ['kollega', 'kolleger'], ['dosis', 'doser'], ['middel', 'midler'], ['forælder', 'forældre'],
]

/** Guesses at the forms of a noun, the likeliest first. */
export interface NounCandidates {
  readonly sgDef: {readonly common: readonly string[], readonly neuter: readonly string[]}
  readonly plIndef: readonly string[]
  readonly plDef: readonly string[]
}

/** All forms the noun could have by its letters; most of them do not exist. */
export function nounCandidates(lemma: string): NounCandidates {
  const last = lemma.at(-1) ?? ''
  const double = /[bdfgklmnprst]/.test(last) ? lemma + last : lemma
  const drop = (ending: string): string | null => (lemma.endsWith(ending) ? lemma.slice(0, -ending.length) : null)
  const all = (...forms: readonly (string | null | false)[]): string[] =>
    forms.filter((form) => typeof form === 'string')
  const put = (stem: string | null, ending: string): string | null => (stem === null ? null : stem + ending)
  // "middel" loses its e, "nøgle" has none; with two consonants before it one of them goes too: "himmel - himlen".
  const el = drop('el')?.replace(/([bdfgklmnprst])\1$/, '$1') ?? null
  const er = drop('er')?.replace(/([bdfgklmnprst])\1$/, '$1') ?? null
  const plurals: string[] = []
  for (const [from, to] of irregular) {
    if (lemma.endsWith(from)) plurals.push(lemma.slice(0, -from.length) + to)
  }
  const plIndef = all(
    ...plurals, `${lemma}r`, `${lemma}er`, `${double}er`, put(drop('um'), 'er'), put(drop('us'), 'er'),
    put(drop('ium'), 'ier'), put(el, 'ler'), put(drop('en'), 'ner'), put(er, 're'),
    `${lemma}e`, `${double}e`, lemma, `${lemma}s`, put(drop('um'), 'a'),
  )
  return {
    sgDef: {
      common: all(
        `${lemma}en`, lemma.endsWith('e') && `${lemma}n`, `${double}en`, put(el, 'len'), put(er, 'ren'), `${lemma}n`,
        put(drop('or'), 'oderen'), put(drop('ar'), 'aderen'), `${lemma}'en`,
      ),
      neuter: all(
        `${lemma}et`, lemma.endsWith('e') && `${lemma}t`, `${double}et`, put(el, 'let'), put(er, 'ret'),
        put(drop('um'), 'et'), put(drop('us'), 'et'), put(drop('en'), 'net'), `${lemma}t`, `${lemma}'et`,
      ),
    },
    plIndef,
    plDef: plIndef.flatMap((form) => all(
      /[er]$/.test(form) && `${form}ne`, form.endsWith('re') && form === put(er, 're') && `${form}ne`,
      form.endsWith('ere') && `${form.slice(0, -1)}ne`, `${form}ene`, `${double}ene`,
    )),
  }
}
