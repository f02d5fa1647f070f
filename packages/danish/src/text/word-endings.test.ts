import { expect, test } from 'vitest'
import { endings, endsInOne } from './word-endings.ts'

const all = endings('lov lovens service')

test('a word ends in one of them or it does not', () => {
  expect(['servicelov', 'aktivlovens', 'lov', 'borgerservice'].filter((word) => endsInOne(word, all))).toHaveLength(4)
  expect(['loven', 'love', 'ov', '', 'ydelse'].filter((word) => endsInOne(word, all))).toEqual([])
})
test('so many small letters may have to stand in front', () => {
  expect(['service', 'agservice', 'a-gservice', 'jobservice', 'blåservice'].filter((word) => endsInOne(word, all, 3)))
    .toEqual(['jobservice', 'blåservice'])
})
