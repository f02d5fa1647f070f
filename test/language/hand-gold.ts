import type { MainMessage } from '@klarbrev/core'
import { createDanish, type Danish } from '@klarbrev/danish'
import { readTexts, trainLetters, type TrainingTexts } from '../../packages/danish/build/act-training.ts'
import { readKernels, readLooseSentences } from '../../packages/danish/build/kernel-letters.ts'
import { readMarkedLetters } from '../../packages/danish/build/marked-letters.ts'
import { readWholeLetters, type WholeLetter } from '../../packages/danish/build/whole-letters.ts'
import { dictionary, ruleData } from '../product.ts'
import type { Measured } from './sentence-gold.ts'

/** The texts that the models are trained on, from a corpus folder. */
function readTraining(corpus: string): TrainingTexts {
  return {
    kernels: readKernels(`${corpus}/training/letters`),
    loose: readLooseSentences(`${corpus}/training/sentences`),
    whole: readWholeLetters(`${corpus}/training/whole`),
    marked: readMarkedLetters(corpus),
  }
}

/**
 * Kind and main message of the whole training letters, each hand read by models that were trained without it: how the
 * program fares with a writer it has not met.
 */
export function measureHands(corpus: string): Measured {
  const texts = readTraining(corpus)
  const parts = { dictionary, phrases: ruleData.phrases, letters: ruleData.letters }
  const reader = createDanish(parts)
  const told = { kind: 0, unsure: 0, sentence: 0, again: 0, clear: 0 }
  const misses: string[] = []
  for (const hand of new Set(texts.whole.map((one) => one.hand))) {
    const letters = trainLetters(readTexts(reader, { ...texts, whole: texts.whole.filter((one) => one.hand !== hand) }))
    const danish: Danish = createDanish({ ...parts, letters })
    for (const one of texts.whole.filter((letter) => letter.hand === hand)) {
      const { kind, mainMessage, kindScores } = danish.analyse(one.letter)
      if (kind === one.kind) told.kind++
      else {
        misses.push(`${one.letter.path}: ${kind} for ${one.kind} (${(kindScores[one.kind] ?? 0).toFixed(2)})`)
        if (kind === 'ukendt') told.unsure++
      }
      if (isMain(one, mainMessage)) told.sentence++
      else misses.push(`${one.letter.path}: ${mainMessage ? one.letter.text.slice(mainMessage.start, mainMessage.end).replace(/\s+/g, ' ').slice(0, 100) : 'none'}`)
      if (isMain(one, mainMessage) || saysIt(one, mainMessage)) told.again++
      if ((mainMessage?.clear ?? null) === one.isClear) told.clear++
    }
  }
  const of = texts.whole.length
  return {
    figures: [
      { name: 'hand unseen: kind of letter right', hits: told.kind, of },
      { name: 'hand unseen: of the others, ukendt and not a wrong guess', hits: told.unsure, of: of - told.kind },
      { name: 'hand unseen: main message, right sentence', hits: told.sentence, of },
      { name: 'hand unseen: main message, or one that says part of it', hits: told.again, of },
      { name: 'hand unseen: main message unmistakable or vague', hits: told.clear, of },
    ],
    misses,
  }
}

function isMain({ marks }: WholeLetter, found: MainMessage | null): boolean {
  const main = marks.find((one) => one.isMain)
  return main === undefined ? found === null : found !== null && holds(found, main.at)
}

function saysIt({ marks, kind }: WholeLetter, found: MainMessage | null): boolean {
  return found !== null && marks.some(({ act, at }) => act === kind && holds(found, at))
}

/** A mark stands before the signs of a heading or a list too. */
function holds({ start, end }: MainMessage, at: number): boolean {
  return start - 6 <= at && at < end
}
