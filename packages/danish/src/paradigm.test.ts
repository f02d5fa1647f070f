import { readDictionary } from '@klarbrev/dictionary'
import { expect, test } from 'vitest'
import { createDanish } from './danish.ts'

const danish = createDanish({ dictionary: readDictionary() })
const forms = (lemma: string, wordClass: 'v' | 'n' | 'a'): string => danish.inflect(lemma, wordClass).join(' ')

test('verbs have nine places', () => {
  expect(forms('fremsende',
    'v')).toBe('fremsende fremsender fremsendte fremsendt fremsend fremsendes fremsendtes fremsendte fremsendende')
  expect(forms('vurdere',
    'v')).toBe('vurdere vurderer vurderede vurderet vurder vurderes vurderedes vurderede vurderende')
  expect(forms('give', 'v')).toBe('give giver gav givet giv gives gaves givne givende')
})
test('nouns have four places and their genitives', () => {
  expect(forms('klage', 'n')).toBe('klage klagen klager klagerne klages klagens klagers klagernes')
  expect(forms('barn', 'n')).toBe('barn barnet børn børnene barns barnets børns børnenes')
})
test('a genitive of a word on s is an apostrophe', () => {
  expect(danish.inflect('hus', 'n')[4]).toBe('hus\'')
})
test('adjectives have five places', () => {
  expect(forms('stor', 'a')).toBe('stor stort store større størst')
  expect(forms('rimelig', 'a')).toBe('rimelig rimeligt rimelige rimeligere rimeligst')
})
test('the same place holds the same form of every verb', () => {
  const lengths = ['sende', 'gå', 'kunne', 'behandle', 'få', 'skrive'].map((verb) => danish.inflect(verb, 'v').length)
  expect(new Set(lengths)).toEqual(new Set([9]))
})
test('a word that is not known is only itself, in every class', () => {
  for (const wordClass of ['v', 'n', 'a'] as const) expect(danish.inflect('blorpe', wordClass)).toEqual(['blorpe'])
})
