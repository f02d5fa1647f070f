import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { trainChoice, trainKinds } from './dense-regression.ts'
import { readKernels, readLooseSentences } from './kernel-letters.ts'
import { trainRegression } from './regression.ts'

describe('training', () => {
  test('learns which features speak for which class, the same way every time', () => {
    const cases = [[0, 1], [0, 2], [3, 1], [3, 2]].map((features, at) => ({ features: Int32Array.from(features), label: at < 2 ? 0 : 1 }))
    const train = (): Float32Array => trainRegression(cases, { features: 4, classes: 2, pull: 0.01, rounds: 30 })
    const weights = train()
    expect(weights[0]! - weights[1]!).toBeGreaterThan(1)
    expect(weights[7]! - weights[6]!).toBeGreaterThan(1)
    expect(Math.abs(weights[2]! - weights[3]!)).toBeLessThan(0.5)
    expect(train()).toEqual(weights)
  })
  test('chooses the row that is right, and any of two', () => {
    const rows = [Float64Array.of(1, 0), Float64Array.of(0, 1), Float64Array.of(0, 1)]
    const [first, second] = trainChoice([{ rows, labels: [1, 2] }], 2, 0.1, 100) as unknown as [number, number]
    expect(second).toBeGreaterThan(first + 1)
  })
  test('shares out among the classes what holds for all of them', () => {
    const cases = [0, 1].map((label) => ({ vector: Float32Array.of(label === 0 ? 1 : 0, label === 1 ? 1 : 0), label }))
    const weights = trainKinds(cases, { classes: 2, shared: 2, columns: 1, pull: 100, rounds: 200 })
    expect(weights[0]! - weights[1]!).toBeGreaterThan(1)
    expect(weights[0]! - weights[1]!).toBeCloseTo(weights[3]! - weights[2]!, 1)
  })
})

describe('training texts', () => {
  test('name file and line where a label is unknown', () => {
    const folder = mkdtempSync(join(tmpdir(), 'breve-'))
    try {
      writeFileSync(join(folder, 'a.txt'), '=== afslag | 3 | bolig\nT S Bolig\nM Du får ikke en bolig.\n')
      expect(readKernels(folder)).toEqual([{
        kind: 'afslag',
        lines: [
          { form: 'title', act: 'topic', isMain: false, text: 'Bolig' },
          { form: 'sentence', act: 'afslag', isMain: true, text: 'Du får ikke en bolig.' },
        ],
      }])
      writeFileSync(join(folder, 'b.txt'), '=== afslag | 3 | bolig\nQ Hvad er det?\n')
      expect(() => readKernels(folder)).toThrow('b.txt:2')
      expect(() => readLooseSentences(folder)).not.toThrow()
      writeFileSync(join(folder, 'c.txt'), '# ukendt\nHej.\n')
      expect(() => readLooseSentences(folder)).toThrow('c.txt:1')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
