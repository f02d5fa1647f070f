import { median } from './numbers.ts'

/** Something that does its work on one letter and gives a number, so that no engine can leave the work out. */
export interface Contender {
  readonly name: string
  /** How many letters it gets a turn: fast ones more, so that a turn is long enough for the clock. */
  readonly letters: number
  readonly run: (text: string) => number | Promise<number>
  /** Called right before the clock starts. */
  readonly prepare?: () => void
}

/** What the rounds gave for one contender; times are processor time. */
export interface Standing {
  readonly name: string
  readonly microsecondsPerLetter: number
  readonly lettersPerSecond: number
  readonly wordsPerSecond: number
  /** How many times as fast as the yardstick: the median of the ratios taken round by round. */
  readonly ratio: number
  /** The lowest and the highest round, to judge whether two runs could agree. */
  readonly lowest: number
  readonly highest: number
}

/** Rounds that are not counted; the retext pipeline needs about twenty letters to reach its speed. */
const warmUps = 4

/** A letter with its number of words, counted beforehand. */
export interface CountedLetter {
  readonly text: string
  readonly words: number
}

/**
 * Lets the contenders take turns, A B C A B C, on letters nobody has seen before. Ratios are taken inside a round,
 * where all of them meet the same machine, so that a busy neighbour hits all alike; then the median over the rounds.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  yardstick: string,
  rounds: number,
  lettersOfRound: (round: number, count: number) => readonly CountedLetter[],
): Promise<readonly Standing[]> {
  const most = Math.max(...contenders.map((contender) => contender.letters + runUp(contender)))
  const turns = contenders.map(() => [] as Turn[])
  for (let round = -warmUps; round < rounds; round++) {
    const letters = lettersOfRound(round + warmUps, most)
    for (const [index, contender] of contenders.entries()) {
      const turn = await timeTurn(contender, letters)
      // The first rounds only warm up: compilers and caches, for all alike.
      if (round >= 0) turns[index]!.push(turn)
    }
  }
  const measured = turns[contenders.findIndex((contender) => contender.name === yardstick)]!
  return contenders.map(({ name }, index) => {
    const own = turns[index]!
    const perLetter = median(own.map((turn) => turn.perLetter))
    const ratios = own.map((turn, round) => measured[round]!.perWord / turn.perWord)
    return {
      name,
      microsecondsPerLetter: perLetter,
      lettersPerSecond: 1e6 / perLetter,
      wordsPerSecond: 1e6 / median(own.map((turn) => turn.perWord)),
      ratio: median(ratios),
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
    }
  })
}

/**
 * Letters before the clock starts, for each contender alike: when the one before has filled the heap, collecting it
 * throws compiled code away, and the next would pay for that.
 */
function runUp({ letters }: Contender): number {
  return Math.ceil(letters / 3)
}

/** Microseconds of processor time. */
interface Turn {
  readonly perWord: number
  readonly perLetter: number
}

async function timeTurn(contender: Contender, letters: readonly CountedLetter[]): Promise<Turn> {
  let kept = 0
  const go = async (some: readonly CountedLetter[]): Promise<void> => {
    for (const { text } of some) {
      const got = contender.run(text)
      // Awaiting a plain number would charge the synchronous ones for a promise they do not make.
      kept += typeof got === 'number' ? got : await got
    }
  }
  const timed = letters.slice(0, contender.letters)
  await go(letters.slice(contender.letters, contender.letters + runUp(contender)))
  contender.prepare?.()
  const before = process.cpuUsage()
  await go(timed)
  const { user, system } = process.cpuUsage(before)
  if (!Number.isFinite(kept)) throw new Error(`${contender.name} gave no number`)
  const words = timed.reduce((sum, letter) => sum + letter.words, 0)
  return { perWord: (user + system) / words, perLetter: (user + system) / timed.length }
}
