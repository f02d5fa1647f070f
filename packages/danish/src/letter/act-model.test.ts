import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { layTable } from '../../build/act-table.ts'
import { createDanish } from '../danish.ts'
import { gatherFeatures } from './act-features.ts'
import { ActModel } from './act-model.ts'
import { actCount, actNumber, acts } from './acts.ts'
import { buildParagraph } from './built-letter.fixture.ts'

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
  return new ActModel({ ...layTable(known, rows), scale: 0.05 })
}

function tell(model: ActModel, text: string): Float32Array {
  const shares = new Float32Array(actCount)
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
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4)
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
      expect(() => new ActModel({ keys, weights: new Int32Array(16), sieve: new Int32Array(8192), scale: 1 })).toThrow('table')
    }
  })
  test('counts a word that comes twice once', () => {
    expect(tell(refusal, 'Ikke.')[0]).toBeCloseTo(tell(refusal, 'Ikke ikke.')[0]!, 1)
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
