import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readRuleData } from '@klarbrev/engine'
import { leanDictionary } from '@klarbrev/english'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberWriter } from '../../build/number-writer.ts'
import { writeGraph } from '../../build/write-graph.ts'
import { writeRules } from '../../build/write-rules.ts'
import { codeEnglish } from './english-codec.ts'
import { NumberReader, unzigzag, zigzag } from './numbers.ts'
import { readGraph } from './read-graph.ts'
import { readRules } from './read-rules.ts'

const built = (path: string): Uint8Array => readFileSync(new URL(`../../../${path}`, import.meta.url))

test('numbers come out as they went in, each from its own stream', () => {
  const number = fc.oneof(fc.nat(300), fc.nat(40_000), fc.integer({ min: 0, max: 0xffffffff }))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), number)), (told) => {
      const writer = new NumberWriter()
      for (const [stream, value] of told) writer.number(stream, value)
      const reader = new NumberReader(writer.finish())
      expect(told.map(([stream]) => reader.number(stream))).toEqual(told.map(([, value]) => value))
    }),
  )
})

test('a column comes out as it went in', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -300, max: 300 }), fc.integer()))
  fc.assert(
    fc.property(numbers, (told) => {
      const writer = new NumberWriter()
      writer.column(0, told)
      const column = new Int32Array(told.length)
      new NumberReader(writer.finish()).column(0, column)
      expect([...column]).toEqual(told)
    }),
  )
})

test.each([0, 1, -1, 2147483647, -2147483648])('%i survives the turn to a number without a sign', (value) => {
  expect(unzigzag(zigzag(value))).toBe(value)
})

test('the word graph comes out byte for byte', () => {
  const graph = built('dictionary/dist/da.graph')
  const writer = new NumberWriter()
  writeGraph(writer, graph)
  const unpacked = readGraph(new NumberReader(writer.finish()))
  expect(Buffer.compare(unpacked, graph)).toBe(0)
})

test('the rule data comes out as it was, without what the language works out by itself', () => {
  const ruleData = readRuleData(built('engine/dist/rules.bin'))
  const writer = new NumberWriter()
  writeRules(writer, ruleData)
  const unpacked = readRules(new NumberReader(writer.finish()))
  const { words, ...phrases } = ruleData.phrases
  expect(words).toBeDefined()
  expect(unpacked).toEqual({ ...ruleData, phrases })
})

test('the British dictionary comes out as it was', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'))
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const dictionary = leanDictionary({ aff: read('index.aff'), dic: read('index.dic') })
  const writer = new NumberWriter()
  codeEnglish(writer, dictionary)
  expect(codeEnglish(new NumberReader(writer.finish()), null)).toEqual(dictionary)
})
