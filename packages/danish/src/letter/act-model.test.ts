import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { layTable } from '../../build/act-table.ts'
import { createDanish } from '../danish.ts'
import { gatherFeatures } from './act-features.ts'
import { ActModel } from './act-model.ts'
import { actCount, actNumber, acts, messageKinds, toldCount } from './acts.ts'
import { buildParagraph } from './built-letter.fixture.ts'
import { HeardRows } from './heard-rows.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** The features of a text of one sentence. */
function featuresOf(text: string): readonly number[] {
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  const features: number[] = []
  gatherFeatures(facts, facts.from, facts.to, { add: (key) => features.push(key) })
  return features
}

/** A model that knows the features of one text and takes each for a sign of one act. */
function modelOf(text: string, act: (typeof acts)[number]): ActModel {
  const known = [...new Set(featuresOf(text))]
  const rows = new Int8Array(known.length * actCount)
  for (let at = 0; at < known.length; at++) rows[at * actCount + actNumber(act)] = 100
  return new ActModel({ ...layTable(known, rows), scale: 0.05, mainScale: 1, kindScale: 1 })
}

function tell(model: ActModel, text: string): Float32Array {
  const shares = new Float32Array(toldCount)
  model.begin()
  for (const key of featuresOf(text)) model.add(key)
  model.tell(shares, 0)
  return shares
}

describe('the model of acts', () => {
  const refusal = modelOf('Vi kan ikke imødekomme din ansøgning.', 'afslag')
  test('gives shares that are one together', () => {
    for (const text of ['Vi kan ikke imødekomme din ansøgning.', 'Æblerne er modne.', '?', '']) {
      const shares = text === '' ? new Float32Array(actCount).fill(1 / actCount) : tell(refusal, text)
      expect(shares.slice(0, actCount).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4)
    }
  })
  test('knows what it was trained on, and less of what is less like it', () => {
    const own = tell(refusal, 'Vi kan ikke imødekomme din ansøgning.')[actNumber('afslag')]!
    const near = tell(refusal, 'Ansøgningen kan ikke imødekommes.')[actNumber('afslag')]!
    const far = tell(refusal, 'Æblerne på torvet er modne nu.')[actNumber('afslag')]!
    expect(own).toBeGreaterThan(0.9)
    expect(near).toBeGreaterThan(far)
    expect(far).toBeLessThan(0.5)
  })
  test('refuses features that are not laid out as a table, in which a search might not end', () => {
    for (const keys of [Int32Array.of(7, 8, 9), Int32Array.of(7, 8)]) {
      expect(() => new ActModel({ keys, weights: new Int32Array(16), sieve: new Int32Array(8192), scale: 1, mainScale: 1, kindScale: 1 })).toThrow('table')
    }
  })
  test('counts a word that comes twice once', () => {
    expect(tell(refusal, 'Ikke.')[0]).toBeCloseTo(tell(refusal, 'Ikke ikke.')[0]!, 1)
  })
})

test('tells how the words of a sentence speak for its being the message, strange words neither way', () => {
  const known = [...new Set(featuresOf('Vi giver dig hjælp.'))]
  const mains = Int8Array.from(known, () => 10)
  const table = layTable(known, new Int8Array(known.length * actCount), undefined, mains)
  const model = new ActModel({ ...table, scale: 1, mainScale: 0.1, kindScale: 1 })
  const own = tell(model, 'Vi giver dig hjælp.')[actCount]!
  expect(own).toBeCloseTo(Math.sqrt(known.length), 4)
  expect(tell(model, 'Giver de hjælp?')[actCount]).toBeLessThan(own)
  expect(tell(model, 'Giver de hjælp?')[actCount]).toBeGreaterThan(0)
  expect(tell(model, 'Æblerne er modne nu.')[actCount]).toBeLessThan(own / 4)
})

describe('the kind of a letter by its words', () => {
  const yes = featuresOf('Vi giver dig hjælp.')
  const no = featuresOf('Du skal betale.').filter((one) => !yes.includes(one))
  const known = [...new Set([...yes, ...no])]
  const kinds = new Int8Array(known.length * messageKinds.length)
  const [granted, bill] = [messageKinds.indexOf('bevilling'), messageKinds.indexOf('opkraevning')]
  for (const [at, key] of known.entries()) kinds[at * messageKinds.length + (yes.includes(key) ? granted : bill)] = 20
  const table = layTable(known, new Int8Array(known.length * actCount), kinds)
  const model = new ActModel({ ...table, scale: 1, mainScale: 1, kindScale: 0.5 })
  /** What is heard of sentences, each a part of its own or all in one. */
  const hear = (texts: readonly string[], isApart: boolean): readonly HeardRows[] => {
    const shares = new Float32Array(toldCount)
    const parts = [new HeardRows(0)]
    for (const text of texts) {
      model.begin()
      for (const key of featuresOf(text)) model.add(key)
      model.tell(shares, 0)
      if (isApart) parts.push(new HeardRows(0))
      model.keep(parts.at(-1)!)
    }
    return parts
  }
  const tellKinds = (texts: readonly string[], isApart = false): Float32Array => model.tellKinds(hear(texts, isApart))
  const [grant, invoice] = ['Vi giver dig hjælp.', 'Du skal betale.']
  test('is told by the words of all sentences, in whatever parts they come', () => {
    expect(tellKinds([grant])[granted]).toBeGreaterThan(0.5)
    expect(tellKinds([invoice])[bill]).toBeGreaterThan(0.5)
    expect(tellKinds([grant, invoice], true)).toEqual(tellKinds([grant, invoice]))
    expect(tellKinds([grant, invoice]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
  })
  test('does not hang on how often a sentence is said, or in which order', () => {
    expect(tellKinds([grant, invoice, grant, grant])).toEqual(tellKinds([invoice, grant]))
  })
  test('does not hang on what comes late in a very long letter', () => {
    const long = Array.from({ length: 4000 }, () => grant)
    expect(tellKinds([...long, invoice], true)).toEqual(tellKinds([grant]))
    expect(tellKinds([...long, invoice])).toEqual(tellKinds([grant]))
  })
  test('is told by all features of a letter of thousands, each counted once', () => {
    const keys = Array.from({ length: 5000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1))
    const rows = new Int8Array(keys.length * messageKinds.length)
    for (let at = 0; at < keys.length; at++) rows[at * messageKinds.length + (at % 5 === 0 ? bill : granted)] = 1
    const large = new ActModel({ ...layTable(keys, new Int8Array(keys.length * actCount), rows), scale: 1, mainScale: 1, kindScale: 0.05 })
    const heard = new HeardRows(0)
    for (const from of [0, 1000, 2000, 3000, 4000, 0]) {
      large.begin()
      for (const key of keys.slice(from, from + 1000)) large.add(key)
      large.tell(new Float32Array(toldCount), 0)
      large.keep(heard)
    }
    expect(heard.count).toBe(6000)
    const shares = large.tellKinds([heard])
    // 4,000 features say yes and 1,000 bill; their sums are divided by the root of 5,000.
    expect(Math.log(shares[granted]! / shares[bill]!)).toBeCloseTo((0.05 * 3000) / Math.sqrt(5000), 3)
    const none = new HeardRows(0)
    large.keep(none)
    expect(none.count).toBe(0)
  })
  test('is none where no word is known', () => {
    for (const share of tellKinds(['Æblerne er modne nu'])) expect(share).toBeLessThan(0.3)
    expect(new Set(model.tellKinds([])).size).toBe(1)
  })
})

test('features of a word beside another differ from those of the two apart, and denial tells clauses apart', () => {
  const both = featuresOf('ny seng')
  const other = new Set(featuresOf('seng ny'))
  expect([...both].some((key) => !other.has(key))).toBe(true)
  const yes = new Set(featuresOf('Vi giver dig en bolig.'))
  const no = new Set(featuresOf('Vi giver dig ikke en bolig.'))
  expect([...no].filter((key) => !yes.has(key)).length).toBeGreaterThan(4)
})
