import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { readRuleData } from '@klarbrev/engine'
import { codeGraph } from '../src/packing/graph-codec.ts'
import { codeRules } from '../src/packing/rule-codec.ts'
import { graphSource } from './graph-source.ts'
import { NumberWriter } from './number-writer.ts'

/** The data as texts that `src/unpack.ts` takes apart. */
export function packData(): { readonly dictionary: string; readonly rules: string } {
  const graph = new NumberWriter()
  codeGraph(graph, graphSource(readBuilt('dictionary/dist/da.graph')))
  const rules = new NumberWriter()
  codeRules(rules, readRuleData(readBuilt('engine/dist/rules.bin')))
  return { dictionary: toText(graph), rules: toText(rules) }
}

function readBuilt(path: string): Uint8Array {
  return readFileSync(new URL(`../../${path}`, import.meta.url))
}

function toText(numbers: NumberWriter): string {
  return deflateRawSync(numbers.finish(), { level: 9 }).toString('base64')
}
