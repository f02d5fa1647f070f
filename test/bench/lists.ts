import { compilePhrases, inflectEntries, type PhrasePattern } from '@klarbrev/core'
import { createDanish, type Danish } from '@klarbrev/danish'
import { readText } from '@klarbrev/readers'
import { rules } from '@klarbrev/rules'
import type { BuiltFiles } from '../built-files.ts'
import { makeLetter } from './letters.ts'
import { median } from './numbers.ts'

/** What a letter costs with a short and with a long list of phrases. */
export interface ListCost {
  readonly phrases: number
  /** Microseconds of processor time a letter: reading, analysis and the walk for phrases; the median round. */
  readonly microseconds: number
  /** Against the short list; the median of the rounds' ratios, since both read the same letters in a round. */
  readonly ratio: number
}

/** How many phrases are compared. */
export const listSizes: readonly number[] = [1000, 10_000]

/** Rounds that are not counted, and letters a round. */
const warmUps = 2
const lettersPerRound = 120

/**
 * The cost of the phrase lists by their size, the sizes in turns over the same fresh letters. The phrases are those of
 * the rules, inflected, evenly thinned out for the short list; where they do not suffice for the long one, made-up
 * words at their end fill it up.
 */
export function measureLists({ dictionary }: BuiltFiles, rounds: number): readonly ListCost[] {
  const all = phrasesOf(createDanish({ dictionary }))
  const contenders = listSizes.map((size) => ({ size, danish: withPhrases(dictionary, thinned(all, size)), times: [] as number[] }))
  for (let round = 0; round < rounds + warmUps; round++) {
    const texts = Array.from({ length: lettersPerRound }, (_, nth) => makeLetter(120_000 + round * lettersPerRound + nth))
    for (const { danish, times } of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const before = process.cpuUsage()
      for (const text of texts) walk(danish, text)
      const { user, system } = process.cpuUsage(before)
      if (round >= warmUps) times.push((user + system) / lettersPerRound)
    }
  }
  const short = contenders[0]!.times
  return contenders.map(({ size, times }) => ({
    phrases: size,
    microseconds: median(times),
    ratio: median(times.map((time, round) => time / short[round]!)),
  }))
}

function phrasesOf(danish: Danish): readonly PhrasePattern[] {
  const patterns = rules.flatMap((rule) => inflectEntries(rule.card.id, rule.phrases ?? [], danish))
  const most = listSizes.at(-1)!
  const filled = Array.from({ length: Math.max(0, most - patterns.length) }, (_, nth): PhrasePattern => {
    const { words, ...rest } = patterns[nth % patterns.length]!
    return { ...rest, words: [...words, `fyld${nth}`] }
  })
  return [...patterns, ...filled]
}

function thinned(all: readonly PhrasePattern[], size: number): readonly PhrasePattern[] {
  return Array.from({ length: size }, (_, nth) => all[Math.floor((nth * all.length) / size)]!)
}

function withPhrases(dictionary: Uint8Array, patterns: readonly PhrasePattern[]): Danish {
  return createDanish({ dictionary, phrases: compilePhrases(patterns) })
}

function walk(danish: Danish, text: string): number {
  let hits = 0
  for (const { facts } of danish.analyse(readText(text, 'brev.txt').letter).blocks) hits += facts.phrases().length
  return hits
}
