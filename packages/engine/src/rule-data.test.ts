import { compilePhrases } from '@klarbrev/core'
import { expect, test } from 'vitest'
import { packRuleData, readRuleData } from './rule-data.ts'

const phrases = compilePhrases([
  { words: ['såfremt'], rule: 'papirord', entry: 0, use: ['hvis'], strength: 'A' },
  { words: ['rette', '…', 'henvendelse'], rule: 'papirord', entry: 1, notIn: ['rules'], weight: 0.35, use: ['skrive', 'ringe'] },
  { words: ['hermed'], rule: 'kliche', entry: 0, atStart: true, allows: true },
])

test('rule data come out of their bytes as they went in', () => {
  const letters = {
    keys: Int32Array.of(7, -9), weights: Int32Array.of(1, 2, 3), sieve: Int32Array.of(4), scale: 0.25, mainScale: 0.75, kindScale: 0.5,
    kind: Int32Array.of(5), message: Int32Array.of(-6), choice: Int32Array.of(8),
  }
  const data = { version: '2026.1+abc123', phrases: { ...phrases, words: Int32Array.of(1, -1) }, letters }
  expect(readRuleData(packRuleData(data))).toEqual(data)
  expect(readRuleData(packRuleData({ version: 'x', phrases, letters })).phrases).toEqual(phrases)
})
