import type { ActModel } from '../src/letter/act-model.ts'
import { actCount, actNumber } from '../src/letter/acts.ts'
import type { Read, ReadLetter } from './read-training.ts'

/** The letters to train on, by where they come from. */
export interface LettersRead {
  readonly short: readonly ReadLetter[]
  readonly whole: readonly ReadLetter[]
  readonly marked: readonly ReadLetter[]
}

const partly = actNumber('delvis')
const yes = actNumber('bevilling')
const no = actNumber('afslag')
/** So much of what a sentence says of either must be one of the two. */
const plainly = 0.75

/**
 * A letter that says yes to one thing and no to another says so in sentences that are each a plain yes or no, as well
 * as in some that are both: its markers call them all by the kind of the letter. They are told apart by a model of the
 * letters that say one thing.
 */
export function partYesAndNo(model: ActModel, { short, whole, marked }: LettersRead): LettersRead {
  const shares = new Float32Array(actCount)
  const part = (one: Read): Read => {
    if (one.act !== partly) return one
    model.begin()
    for (const key of one.keys) model.add(key)
    model.tell(shares, 0)
    const granted = shares[yes]! / (shares[yes]! + shares[no]!)
    return granted > plainly ? { ...one, act: yes } : granted < 1 - plainly ? { ...one, act: no } : one
  }
  const partAll = (letters: readonly ReadLetter[]): readonly ReadLetter[] =>
    letters.map((letter) => (letter.kind === 'delvis' ? { ...letter, read: letter.read.map(part) } : letter))
  return { short: partAll(short), whole: partAll(whole), marked: partAll(marked) }
}
