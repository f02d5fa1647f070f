import { readFileSync } from 'node:fs'
import type { MainMessage } from '@klarbrev/core'
import { createDanish } from '@klarbrev/danish'
import { createKlarbrev } from '@klarbrev/engine'
import { readTexts, trainLetters, type TrainingTexts } from '../../packages/danish/build/act-training.ts'
import { readKernels, readLooseSentences } from '../../packages/danish/build/kernel-letters.ts'
import { readMarkedLetters } from '../../packages/danish/build/marked-letters.ts'
import { readWholeLetters, type WholeLetter } from '../../packages/danish/build/whole-letters.ts'
import { dictionary, ruleData } from '../product.ts'
import { rankMatched, weightedKappa } from './agreement.ts'
import type { Measured } from './sentence-gold.ts'

/** The texts that the models are trained on, from a corpus folder. */
function readTraining(corpus: string): TrainingTexts {
  return {
    kernels: readKernels(`${corpus}/training/letters`),
    kinds: readKernels(`${corpus}/training/kinds`),
    loose: readLooseSentences(`${corpus}/training/sentences`),
    whole: readWholeLetters(`${corpus}/training/whole`),
    marked: readMarkedLetters(corpus),
  }
}

/** The grades that blind markers gave the whole training letters, by letter: `h14-1` … Where two graded one, the first. */
export function readGrades(corpus: string): ReadonlyMap<string, string> {
  const read = (name: string): readonly (readonly string[])[] =>
    readFileSync(`${corpus}/training/${name}.tsv`, 'utf8').trim().split('\n').slice(1).map((row) => row.split('\t'))
  return new Map([
    ...read('grades').map(([letter, , grade]) => [letter!, grade!] as const),
    ...read('grades-2').filter(([, marker]) => marker === '1').map(([letter, , grade]) => [letter!, grade!] as const),
  ])
}

/** Grades as ranks, best first. */
export const ranks = 'ABCDE'

/**
 * Kind, main message and grade of the whole training letters, each hand read by models that were trained without it:
 * how the program fares with a writer it has not met. The rules and the limits of the grades have been tuned on them.
 */
export function measureHands(corpus: string): Measured & { readonly lines: readonly string[] } {
  const texts = readTraining(corpus)
  const grades = readGrades(corpus)
  const reader = createDanish({ dictionary, phrases: ruleData.phrases, letters: ruleData.letters })
  const told = { kind: 0, unsure: 0, sentence: 0, again: 0, clear: 0 }
  const graded: { readonly marker: number; readonly ours: number; readonly lix: number }[] = []
  const misses: string[] = []
  for (const hand of new Set(texts.whole.map((one) => one.hand))) {
    const letters = trainLetters(readTexts(reader, { ...texts, whole: texts.whole.filter((one) => one.hand !== hand) }))
    const unseen = createKlarbrev({ dictionary, ruleData: { ...ruleData, letters } })
    for (const one of texts.whole.filter((letter) => letter.hand === hand)) {
      const { path, text } = one.letter
      const { kind, mainMessage, grade, lix } = unseen.lint(one.letter)
      if (kind === one.kind) told.kind++
      else {
        misses.push(`${path}: ${kind} for ${one.kind}`)
        if (kind === 'ukendt') told.unsure++
      }
      const quote = mainMessage ? text.slice(mainMessage.start, mainMessage.end).replace(/\s+/g, ' ').slice(0, 100) : 'none'
      if (isMain(one, mainMessage)) told.sentence++
      else misses.push(`${path}: ${quote}`)
      if (isMain(one, mainMessage) || saysIt(one, mainMessage)) told.again++
      if ((mainMessage?.clear ?? null) === one.isClear) told.clear++
      const marker = grades.get(path.replace(/\.\w+$/, ''))
      if (marker !== undefined && grade !== null) graded.push({ marker: ranks.indexOf(marker), ours: ranks.indexOf(grade), lix })
    }
  }
  const of = texts.whole.length
  const marker = graded.map((one) => one.marker)
  const kappa = (series: readonly number[]): string => `kappa  ${weightedKappa(marker, series).toFixed(3)}, n = ${marker.length}`
  return {
    figures: [
      { name: 'hand unseen: kind of letter right', hits: told.kind, of },
      { name: 'hand unseen: of the others, ukendt and not a wrong guess', hits: told.unsure, of: of - told.kind },
      { name: 'hand unseen: main message, right sentence', hits: told.sentence, of },
      { name: 'hand unseen: main message, or one that says part of it', hits: told.again, of },
      { name: 'hand unseen: main message unmistakable or vague', hits: told.clear, of },
    ],
    lines: [
      `hand unseen: grade, program with a marker                  ${kappa(graded.map((one) => one.ours))}`,
      `hand unseen: grade, LIX alone cut to the marker’s shares   ${kappa(rankMatched(graded.map((one) => one.lix), marker))}`,
    ],
    misses,
  }
}

function isMain({ marks }: WholeLetter, found: Pick<MainMessage, 'start' | 'end'> | null): boolean {
  const main = marks.find((one) => one.isMain)
  return main === undefined ? found === null : found !== null && holds(found, main.at)
}

function saysIt({ marks, kind }: WholeLetter, found: Pick<MainMessage, 'start' | 'end'> | null): boolean {
  return found !== null && marks.some(({ act, at }) => act === kind && holds(found, at))
}

/** A mark stands before the signs of a heading or a list too. */
function holds({ start, end }: Pick<MainMessage, 'start' | 'end'>, at: number): boolean {
  return start - 6 <= at && at < end
}
