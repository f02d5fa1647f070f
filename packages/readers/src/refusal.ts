import type { Problem, ReadResult } from '@klarbrev/core'

/** Thrown inside a reader when a file cannot or must not be read further; every reader turns it into a problem. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(code: string, message: string) {
    super(code)
    this.problem = { code, message }
  }
}

/** A letter without text, for a file that could not be read. */
export function unread(path: string, problems: readonly Problem[]): ReadResult {
  return { letter: { path, text: '', blocks: [], hints: {} }, problems }
}

/** Runs a reader; what it refuses becomes a letter without text, and so does what it stumbles over. */
export function refusing<Result extends ReadResult>(path: string, read: () => Result): Result | ReadResult {
  try {
    return read()
  } catch (error) {
    return unread(path, [problemOf(error)])
  }
}

/** The problem of anything that a reader throws. An error that nobody foresaw tells nothing of the letter's text. */
export function problemOf(error: unknown): Problem {
  return error instanceof Refusal ? error.problem : damaged('Filen')
}

/** The problem of a file whose inner form is broken; `place` is the part that is, as a noun in the definite form. */
export function damaged(place: string): Problem {
  return { code: 'beskadiget', message: `${place} er beskadiget. ${saveAgain}` }
}

/** What to do with a file that is broken. */
export const saveAgain = 'Åbn brevet i det program, det er skrevet i, og gem det igen.'

/** The problem of a letter without a word. */
export const noText: Problem = {
  code: 'ingen-tekst', message: 'Der er ingen tekst i brevet. Se efter, om teksten er et billede.',
}
