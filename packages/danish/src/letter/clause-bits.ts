/** How a clause is meant; bits of {@link Clauses.bits}. */
export const Clause = {
  /** hvis, når, om, hvorvidt, or a verb before its subject: what may be, not what is. */
  hypothetical: 1,
  /** som, der, hvilket: tells more of a thing already named. */
  relative: 2,
  /** at: what is said, decided, asked or believed. */
  content: 4,
  /** The main clause behind a hypothetical one: holds only if that does. */
  consequence: 8,
  /** ikke, ingen, hverken: also where the clause before it says "vi mener ikke, at". */
  denied: 16,
  reader: 32,
  sender: 64,
  /** kan, kunne: what is possible or allowed. */
  can: 128,
  /** Told in the past: what once was. */
  past: 256,
  /** men, dog: turns against what was said before. */
  contrast: 512,
  /** før, inden: not yet. */
  until: 1024,
} as const

/** The clauses of one sentence. The same object serves every sentence, so that reading one allocates nothing. */
export interface Clauses {
  count: number
  /** The row at which each begins. */
  readonly from: Int32Array
  readonly bits: Int32Array
  /** What the whole sentence holds. */
  cues: number
  words: number
  /** Kinds of its tokens, as bits. */
  kinds: number
  hasFiniteVerb: boolean
}

/** Clauses that one sentence is parted into at the most; what comes after belongs to the last. */
export const mostClauses = 64

/** Room for the clauses of one sentence. */
export function roomForClauses(): Clauses {
  return {
    count: 0,
    from: new Int32Array(mostClauses),
    bits: new Int32Array(mostClauses),
    cues: 0,
    words: 0,
    kinds: 0,
    hasFiniteVerb: false,
  }
}
