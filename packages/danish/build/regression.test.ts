import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { actNumber, toldCount } from '../src/letter/acts.ts'
import { type ChoiceSign, choiceSigns } from '../src/letter/message-choice.ts'
import type { SentenceCues } from '../src/letter/sentence-cues.ts'
import { trainChoice } from './choice-training.ts'
import { type JointCase, trainJoint } from './joint-training.ts'
import { readKernels, readLooseSentences } from './kernel-letters.ts'
import { minimise } from './lbfgs.ts'
import type { Read, ReadLetter } from './read-training.ts'
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
  test('kind and message of a letter together, each from the other', () => {
    // Two sentences, two kinds; the second sign says that a sentence fits the kind, the first that it stands first.
    const letter = (kind: number, main: number): JointCase => ({
      evidence: Float32Array.of(1),
      signs: Float32Array.from([0, 1].flatMap((sentence) => [0, 1].flatMap((own) => [sentence === 0 ? 1 : 0, sentence === main && own === kind ? 1 : 0]))),
      sentences: 2, kind, mains: [main], weight: 1,
    })
    const training = { kinds: 2, signs: 2, evidencePull: 1, signPull: 0.1, rounds: 50 }
    const { evidence, signs } = trainJoint([letter(0, 0), letter(0, 1), letter(1, 0), letter(1, 1)], training)
    expect(signs[1]!).toBeGreaterThan(2)
    expect(Math.abs(signs[0]!)).toBeLessThan(0.1)
    expect(Math.abs(evidence[0]! - evidence[1]!)).toBeLessThan(0.01)
    expect(trainJoint([], training).evidence).toHaveLength(0)
  })
  test('the choice of a message among the sentences of a letter', () => {
    // What says the act of the letter's kind is its message, unless it was said before; what is longer never is.
    const tell = (order: number, act: number, isMain: boolean): { readonly sentence: SentenceCues; readonly one: Read } => {
      const shares = new Float32Array(toldCount)
      shares[act] = 1
      const sentence = {
        role: 'body', section: 'none', from: 0, to: 8, order, weights: new Float64Array(0), base: 0, found: 0, looks: 0,
        words: isMain ? 8 : 8 + order * 20, shares, act: 0, own: null, ownAt: 0,
      } as const
      return { sentence, one: { keys: [], act, isMain } }
    }
    const letter = (...all: readonly ReturnType<typeof tell>[]): { readonly letter: ReadLetter; readonly weight: number } => ({
      letter: { kind: 'afslag', sentences: all.map(({ sentence }) => sentence), read: all.map(({ one }) => one) }, weight: 1,
    })
    const [no, history] = [actNumber('afslag'), actNumber('history')]
    const letters = [
      letter(tell(3, history, false), tell(4, no, true), tell(5, no, false)), letter(tell(3, no, true), tell(4, no, false)),
      letter(tell(3, history, false), tell(5, history, false), tell(6, no, true)),
    ]
    const weights = trainChoice(letters)
    const of = (name: ChoiceSign): number => weights[choiceSigns.indexOf(name)]!
    expect(of('act')).toBeGreaterThan(0)
    expect(of('said-before')).toBeLessThan(0)
    expect(of('long')).toBeLessThan(0)
    expect(of('title')).toBe(0)
    const untold = letter(tell(3, no, false), tell(4, history, false))
    expect(trainChoice([...letters, untold])).toEqual(weights)
  })
  test('finds the bottom of a bowl that is long and narrow', () => {
    const point = minimise(2, 100, ([x, y], slope) => {
      slope[0] = 2 * (x! - 3)
      slope[1] = 200 * (y! + 1)
      return (x! - 3) ** 2 + 100 * (y! + 1) ** 2
    })
    expect(point[0]).toBeCloseTo(3, 3)
    expect(point[1]).toBeCloseTo(-1, 3)
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
