import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Letter } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'
import { expect, test } from 'vitest'
import { readWholeLetters } from '../packages/danish/build/whole-letters.ts'
import { klarbrev } from './product.ts'

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url))

function lettersIn(folder: string): readonly Letter[] {
  const at = `${corpus}${folder}/`
  return readdirSync(at).sort().map((name) => readLetter(readFileSync(at + name), name).letter)
}

/** The rules that broke on letters, named with how many letters; nothing is told of the letters themselves. */
async function brokenOn(letters: readonly Letter[], language: string): Promise<readonly string[]> {
  const counts = new Map<string, number>()
  for (const letter of letters) {
    const result = await klarbrev.lintAny(letter)
    if (result.language !== language) counts.set(`taken for ${result.language}`, (counts.get(`taken for ${result.language}`) ?? 0) + 1)
    const broken = new Set(result.messages.filter(({ messageId }) => messageId === 'intern').map(({ rule }) => rule))
    for (const rule of broken) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return [...counts].map(([rule, count]) => `${rule}: ${count}`)
}

test('no rule breaks on any Danish letter of the corpus, open, closed or for training', async () => {
  const whole = readWholeLetters(`${corpus}training/whole`).map(({ letter }) => letter)
  const letters = [...lettersIn('letters'), ...lettersIn('test/letters'), ...whole]
  expect(letters.length).toBeGreaterThan(500)
  expect(await brokenOn(letters, 'da')).toEqual([])
})

test('no rule breaks on any English letter of the corpus', async () => {
  const letters = ['english/letters', 'english/test/letters'].filter((one) => existsSync(corpus + one)).flatMap(lettersIn)
  expect(letters.length).toBeGreaterThan(10)
  expect(await brokenOn(letters, 'en')).toEqual([])
})
