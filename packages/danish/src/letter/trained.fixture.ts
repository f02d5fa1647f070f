import { readFileSync } from 'node:fs'
import { unpackData } from '@klarbrev/core'
import type { LetterModelData } from './act-model.ts'

/** The models that the build has trained, from its own file: tests that need them run in Node only. */
export function readTrained(): LetterModelData {
  const { json, columns } = unpackData(readFileSync(new URL('../../../engine/dist/letters.bin', import.meta.url)))
  const { keys, weights, sieve, kind, message, choice } = columns
  const { scale, mainScale, kindScale } = json as { readonly scale: number; readonly mainScale: number; readonly kindScale: number }
  return { keys: keys!, weights: weights!, sieve: sieve!, kind: kind!, message: message!, choice: choice!, scale, mainScale, kindScale }
}
