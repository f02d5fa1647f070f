import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packData, unpackData } from '@klarbrev/core'
import type { Danish, LetterModelData } from '@klarbrev/danish'
import { readTexts, trainLetters } from '../../danish/build/act-training.ts'
import { readMarkedLetters } from '../../danish/build/marked-letters.ts'
import { readWholeLetters } from '../../danish/build/whole-letters.ts'
import { readKernels, readLooseSentences } from '../../danish/build/kernel-letters.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const corpus = `${root}corpus`
const kept = `${root}packages/engine/dist/letters.bin`
const sources = ['packages/danish/build', 'packages/danish/src/letter', 'packages/danish/src/text', 'packages/danish/src/facts',
  'packages/danish/src/lexicon', 'packages/readers/src']
const texts = ['corpus/training/letters', 'corpus/training/kinds', 'corpus/training/sentences', 'corpus/training/whole',
  'corpus/letters', 'corpus/gold/letters/A', 'corpus/gold/letters/B', 'corpus/gold/again']
const tables = ['corpus/manifest.csv', 'corpus/gold/acts.tsv']

/** The trained models of letters: those of the last build where nothing they are made from has changed. */
export function letterModels(danish: Danish, dictionary: Uint8Array): LetterModelData {
  const hash = createHash('sha256').update(dictionary)
  for (const table of tables) hash.update(readFileSync(`${root}${table}`))
  for (const folder of [...sources, ...texts]) {
    // Folders below hold the readers of formats that no text of the training has.
    const files = readdirSync(`${root}${folder}`, { withFileTypes: true }).filter((one) => one.isFile())
    for (const name of files.map((one) => one.name).filter((one) => !one.includes('.test.')).sort()) {
      hash.update(name).update(readFileSync(`${root}${folder}/${name}`))
    }
  }
  const version = hash.digest('hex')
  if (existsSync(kept)) {
    const { json, columns } = unpackData(readFileSync(kept))
    const last = json as { readonly version: string; readonly scale: number; readonly mainScale: number; readonly kindScale: number }
    const { keys, weights, sieve, kind, message, choice } = columns
    const isSame = last.version === version
    const { scale, mainScale, kindScale } = last
    if (isSame) return { keys: keys!, weights: weights!, sieve: sieve!, scale, mainScale, kindScale, kind: kind!, message: message!, choice: choice! }
  }
  const read = readTexts(danish, {
    kernels: readKernels(`${corpus}/training/letters`),
    kinds: readKernels(`${corpus}/training/kinds`),
    whole: readWholeLetters(`${corpus}/training/whole`),
    loose: readLooseSentences(`${corpus}/training/sentences`),
    marked: readMarkedLetters(corpus),
  })
  const data = trainLetters(read)
  console.log(`letters: ${read.short.length + read.kinds.length} short, ${read.whole.length + read.marked.length} whole; ${read.sentences} sentences, ` +
    `${(100 * read.right).toFixed(1)} % of those in whole letters right, their hands unseen`)
  mkdirSync(new URL('../dist/', import.meta.url), { recursive: true })
  const { scale, mainScale, kindScale, ...columns } = data
  writeFileSync(kept, packData({ json: { version, scale, mainScale, kindScale }, columns: { ...columns } }))
  return data
}
