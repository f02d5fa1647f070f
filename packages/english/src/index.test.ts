import { expect, test } from 'vitest'
import * as english from './index.ts'

test('the public list', () => {
  expect(Object.keys(english).sort()).toEqual(['createEnglish', 'englishParts', 'englishRules', 'leanDictionary'])
})

test('parts are sorted by id, each once', () => {
  const ids = english.englishParts.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('the list of officialese holds two hundred words and more with plain ones, sorted, each once', () => {
  const entries = english.englishParts.find(({ id }) => id === 'papirord')!.phrases!
  const said = entries.filter(({ strength, use }) => strength === 'A' && use.length > 0)
  expect(said.length).toBeGreaterThanOrEqual(200)
  const finds = entries.map(({ find }) => find)
  expect(finds).toEqual([...new Set(finds)].sort())
})
