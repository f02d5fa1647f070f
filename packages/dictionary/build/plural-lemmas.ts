/**
 * The dictionary lists irregular plurals (børn, mænd, risici) as words of their own.
 * Each pair is an ending of such a plural and the ending of its singular; the first that gives a known word wins.
 */
const endings: readonly (readonly [string, string])[] = [
  ['børnebørn', 'barnebarn'], ['børn', 'barn'], ['mænd', 'mand'], ['folk', 'folk'], ['bøger', 'bog'],
  ['fødder', 'fod'], ['rødder', 'rod'],
  ['hænder', 'hånd'], ['ænder', 'and'], ['kræfter', 'kraft'], ['ænger', 'ang'], ['mødre', 'mor'], ['fædre', 'far'],
  ['brødre', 'bror'], ['døtre', 'datter'], ['søstre', 'søster'], ['nætter', 'nat'], ['stæder', 'stad'],
  ['bønder', 'bonde'], ['gæs', 'gås'], ['mus', 'mus'], ['lus', 'lus'], ['køer', 'ko'], ['øjne', 'øje'], ['tæer', 'tå'],
  ['kløer', 'klo'], ['søer', 'so'], ['brædder', 'bræt'], ['klæder', 'klæde'], ['konti', 'konto'], ['tempi', 'tempo'],
  ['risici', 'risiko'], ['vira', 'virus'], ['fora', 'forum'], ['leksika', 'leksikon'], ['ika', 'ikum'],
  ['fakta', 'faktum'],
  ['minima', 'minimum'], ['maksima', 'maksimum'], ['data', 'datum'], ['midler', 'middel'], ['kolleger', 'kollega'],
  ['doser', 'dosis'], ['himle', 'himmel'], ['engle', 'engel'], ['vle', 'vel'], ['aner', 'ane'], ['høns', 'høne'],
  ['heder', 'hed'], ['skaber', 'skab'], ['elser', 'else'], ['bukser', 'buks'], ['briller', 'brille'],
  ['gifter', 'gift'],
  ['øer', 'ø'], ['er', ''], ['r', ''], ['e', ''],
]

/** The singular of a plural-only entry, or the plural itself where there is none (penge, forældre). */
export function singularOf(plural: string, isNoun: (word: string) => boolean): string {
  for (const [from, to] of endings) {
    if (!plural.endsWith(from)) continue
    const singular = plural.slice(0, plural.length - from.length) + to
    if (singular.length > 1 && isNoun(singular)) return singular
  }
  return plural
}
