/** What suggestions are called in English, by their Danish names, as the rules give them. */
const whole: Readonly<Record<string, string>> = {
  'Slet det': 'Delete it',
  'Slet det ene': 'Delete one of them',
  'Slet forkortelsen': 'Delete the abbreviation',
  'Sæt henvisningen i parentes': 'Put the reference in brackets',
  'Udelad de sidste fire tal': 'Leave out the last four figures',
  'Skriv det ligeud': 'Say it straight',
  'Skriv, hvem der skal': 'Write who has to',
  'Skriv navnet på tingen': 'Write the name of the thing',
  'Skriv du, dig og din i hele brevet': 'Write du, dig and din in the whole letter',
}

/** Names that end in the words to write; those stay in the language of the letter. */
const openings: readonly (readonly [danish: string, english: string])[] = [
  ['Skriv i aktiv: ', 'Write it in the active: '],
  ['Skriv: ', 'Write: '],
  ['Skriv ”', 'Write ”'],
]

/** The name of a suggestion in English; null for one that this table does not hold. */
export function englishFixTitle(title: string): string | null {
  const known = whole[title]
  if (known !== undefined) return known
  const opening = openings.find(([danish]) => title.startsWith(danish))
  return opening === undefined ? null : opening[1] + title.slice(opening[0].length)
}
