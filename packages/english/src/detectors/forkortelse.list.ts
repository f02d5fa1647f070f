import type { PhraseEntry } from '@klarbrev/core'

/** Abbreviations that not every reader knows; the full stop of the last letter left out. */
export const shortForms: readonly PhraseEntry[] = [
  { find: 'a.s.a.p', use: ['as soon as possible'], strength: 'A', source: 'egen' },
  { find: 'approx', use: ['about'], strength: 'A', source: 'egen' },
  { find: 'asap', use: ['as soon as possible'], strength: 'A', source: 'egen' },
  { find: 'cf', use: ['see'], strength: 'A', source: 'egen' },
  { find: 'e.g', use: ['for example'], strength: 'A', source: 'egen' },
  { find: 'excl', use: ['without'], strength: 'A', source: 'egen' },
  { find: 'i.a', use: ['among other things'], strength: 'A', source: 'egen' },
  { find: 'i.e', use: ['that is'], strength: 'A', source: 'egen' },
  { find: 'ibid', use: ['in the same place'], strength: 'A', source: 'egen' },
  { find: 'incl', use: ['with'], strength: 'A', source: 'egen' },
  { find: 'jf', use: ['see'], strength: 'A', source: 'egen' },
  { find: 'n.b', use: ['note'], strength: 'A', source: 'egen' },
  { find: 'op.cit', use: ['in the same place'], strength: 'A', source: 'egen' },
  { find: 'p.a', use: ['a year'], strength: 'A', source: 'egen' },
  { find: 'resp', use: ['or'], strength: 'A', source: 'egen' },
  { find: 'viz', use: ['namely'], strength: 'A', source: 'egen' },
  { find: 'w.r.t', use: ['about'], strength: 'A', source: 'egen' },
]
