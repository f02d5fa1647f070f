import { expect, test } from 'vitest'
import { WordNotes } from './word-notes.ts'
import { Words } from './words.ts'

test('a word is asked about once in a word cache, and again in another', () => {
  const asked: string[] = []
  const notes = new WordNotes((word) => {
    asked.push(word)
    return word.length
  })
  const words = new Words({ tags: () => 0 }, [])
  const id = words.intern('klage')
  expect([notes.of(words, id), notes.of(words, id), notes.of(words, 0)]).toEqual([5, 5, 0])
  expect(asked).toEqual(['klage'])
  const others = new Words({ tags: () => 0 }, [])
  expect(notes.of(others, others.intern('os'))).toBe(2)
  expect(asked).toEqual(['klage', 'os'])
})

test('a note of nought is kept, and the column grows with the words', () => {
  let count = 0
  const notes = new WordNotes(() => {
    count++
    return 0
  })
  const words = new Words({ tags: () => 0 }, [])
  for (let at = 0; at < 10_000; at++) words.intern(`ord${at}`)
  const last = words.intern('ord9999')
  expect([notes.of(words, last), notes.of(words, last), count]).toEqual([0, 0, 1])
})
