/** Comparative and superlative of adjectives that change their stem. */
export const irregularComparison: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['god', ['bedre', 'bedst']], ['stor', ['større', 'størst']], ['lille', ['mindre', 'mindst']],
  ['gammel', ['ældre', 'ældst']],
  ['ung', ['yngre', 'yngst']], ['lang', ['længere', 'længst']], ['få', ['færre', 'færrest']],
  ['mange', ['flere', 'flest']],
  ['megen', ['mere', 'mest']], ['ond', ['værre', 'værst']], ['nær', ['nærmere', 'nærmest']],
])

/** Guesses at the forms of an adjective, the likeliest first. */
export interface AdjectiveCandidates {
  readonly t: readonly string[]
  readonly e: readonly string[]
  readonly comparative: readonly string[]
  readonly superlative: readonly string[]
}

/** All forms the adjective could have by its letters; the graph knows which of them exist. */
export function adjectiveCandidates(lemma: string): AdjectiveCandidates {
  const last = lemma.at(-1) ?? ''
  const double = lemma + last
  const single = (stem: string): string => stem.replace(/([bdfgklmnprst])\1$/, '$1')
  const stems = [double, lemma]
  if (/e[lnr]$/.test(lemma)) stems.unshift(single(lemma.slice(0, -2)) + last)
  return {
    t: [`${lemma}t`, lemma.replace(/en$/, 'et'), lemma],
    e: [...stems.map((stem) => `${stem}e`), lemma.replace(/t$/, 'de'), lemma],
    comparative: [...stems.map((stem) => `${stem}ere`), `${lemma}re`],
    superlative: [...stems.map((stem) => `${stem}est`), `${lemma}st`, `${lemma}est`],
  }
}
