import { expect, test } from 'vitest'
import { Tag } from './lexicon/tags.ts'
import { withOwnWords } from './own-words.ts'

const lookup = { tags: (word: string): number => (word === 'afgørelse' ? Tag.NounSgIndef : 0) }

test('a word of the writer\'s own is known, its genitive too, in any spelling; others are as they were', () => {
  const { tags } = withOwnWords(lookup, ['Kvistgårdx', 'afgørelse', 'Bla\u030Agx'])
  expect(['kvistgårdx', 'kvistgårdxs', 'kvistgårdxen', 'blågx'].map(tags)).toEqual([Tag.Unmarked, Tag.Unmarked, 0, Tag.Unmarked])
  expect(tags('afgørelse')).toBe(Tag.NounSgIndef)
  expect(withOwnWords(lookup, [])).toBe(lookup)
})
