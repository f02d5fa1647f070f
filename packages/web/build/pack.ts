import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { constants, deflateRawSync } from 'node:zlib'
import { readRuleData } from '@klarbrev/engine'
import { leanDictionary } from '@klarbrev/english'
import { codeEnglish } from '../src/packing/english-codec.ts'
import { NumberWriter } from './number-writer.ts'
import { writeGraph } from './write-graph.ts'
import { writeRules } from './write-rules.ts'

/** The data as texts that `src/unpacker.ts` takes apart. */
export function packData(): { readonly dictionary: string; readonly rules: string; readonly english: string } {
  const graph = new NumberWriter()
  writeGraph(graph, readBuilt('dictionary/dist/da.graph'))
  const rules = new NumberWriter()
  writeRules(rules, readRuleData(readBuilt('engine/dist/rules.bin')))
  const english = new NumberWriter()
  codeEnglish(english, leanDictionary({ aff: readEnglish('aff'), dic: readEnglish('dic') }))
  return { dictionary: toText(graph), rules: toText(rules), english: toText(english) }
}

function readBuilt(path: string): Uint8Array {
  return readFileSync(new URL(`../../${path}`, import.meta.url))
}

function readEnglish(ending: 'aff' | 'dic'): string {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'))
  return readFileSync(join(folder, `index.${ending}`), 'utf8')
}

/** Ways to deflate; which one is best hangs on the stream. Some are a twentieth better than the usual one. */
const ways = [6, 8, 9].flatMap((memLevel) => {
  return [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED].map((strategy) => ({ level: 9, memLevel, strategy }))
})

/** Each stream deflated by itself, so that each gets codes of its own; behind one another they are one deflated text. */
function toText(numbers: NumberWriter): string {
  const parts = numbers.parts()
  const deflated = parts.map((part, index) => {
    const finishFlush = index === parts.length - 1 ? constants.Z_FINISH : constants.Z_FULL_FLUSH
    const tries = ways.map((way) => deflateRawSync(part, { ...way, finishFlush }))
    return tries.reduce((best, one) => (one.length < best.length ? one : best))
  })
  return Buffer.concat(deflated).toString('base64')
}
