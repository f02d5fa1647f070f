/** A source of chance that gives the same numbers for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  next(): number
  /** A whole number from 0 to `count` − 1, each as likely as the others. */
  below(count: number): number
  /** A number from 0 up to 1, without 1. */
  unit(): number
}

type State = [number, number, number, number]

/** The generator xoshiro128** 1.1 of Blackman and Vigna, begun from a seed that splitmix32 spreads over its state. */
export function createRandom(seed: number): Random {
  let at = seed >>> 0
  const spread = (): number => {
    at = (at + 0x9e3779b9) >>> 0
    let mixed = Math.imul(at ^ (at >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  return randomFrom([spread(), spread(), spread(), spread()])
}

/** The same generator from a whole state, which may not be all zeros; for the vectors of its authors. */
export function randomFrom([a, b, c, d]: State): Random {
  const next = (): number => {
    const given = Math.imul(turn(Math.imul(b, 5), 7), 9) >>> 0
    const moved = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= moved
    d = turn(d, 11)
    return given
  }
  return {
    next,
    below(count) {
      // Numbers past the last whole multiple are drawn again, or the first of them would come a little too often.
      // All remainders are of unsigned whole numbers, which a processor has an instruction for.
      const whole = count >>> 0
      const limit = 2 ** 32 - ((-count >>> 0) % whole)
      let drawn = next()
      while (drawn >= limit) drawn = next()
      return (drawn >>> 0) % whole
    },
    unit: () => next() / 2 ** 32,
  }
}

function turn(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
