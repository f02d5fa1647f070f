import {readDictionary} from '@klarbrev/dictionary'
import {expect, test} from 'vitest'
import {everydayWords, functionWordSample} from './forms.fixture.ts'
import {createLexicon} from './lexicon.ts'
import {anyAdjective, anyNoun, anyVerb, Tag, Tag2, type TagName} from './tags.ts'

const lexicon = createLexicon(readDictionary())
const tagNames = (tags: number): string =>
  (Object.keys(Tag) as TagName[]).filter((name) => (tags & Tag[name]) !== 0).join(' ')

test('knows the function words with a class of their own', () => {
  expect(functionWordSample.filter((word) => lexicon.lookup(word) === 0)).toEqual([])
  const unmarked = functionWordSample.filter((word) => (lexicon.lookup(word) >>> 0) === Tag.Unmarked)
  expect(unmarked.filter((word) => (lexicon.lookup2(word) & Tag2.Abbreviation) === 0)).toEqual([])
})

test('knows everyday words in every inflection', () => {
  const classes = anyNoun | anyVerb | anyAdjective
  expect(everydayWords.length).toBeGreaterThan(300)
  expect(everydayWords.filter((word) => (lexicon.lookup(word) & classes) === 0)).toEqual([])
})

test.for([
  ['ansættelsens', 'NounSgDef Genitive GenderCommon'],
  ['fastsattes', 'VerbSPast'],
  ['vurderes', 'VerbSPresent'],
  ['gave', 'NounSgIndef GenderCommon'],
  ['vigtigste', 'Superlative'],
  ['kan', 'VerbPresent Auxiliary'],
  ['og', 'Conjunction'],
  ['mig', 'Pronoun'],
  ['indeholdt', 'VerbPast VerbParticiple'],
  ['kom', 'VerbPast VerbImperative'],
  ['tilsendt', 'VerbParticiple'],
  ['københavns', 'Genitive Proper'],
] as const)('tags %s as %s', ([word, expected]) => {
  expect(tagNames(lexicon.lookup(word))).toBe(expected)
})

test('gives the same answer for any spelling of the same letters', () => {
  const plain = lexicon.lookup('målsætningen')
  expect(plain).toBe(Tag.NounSgDef | Tag.GenderCommon)
  for (const form of ['Målsætningen', 'MÅLSÆTNINGEN', 'mål\u00adsætningen', 'ma\u030alsætningen']) {
    expect(lexicon.lookup(form)).toBe(plain)
    expect(lexicon.analyses(form)).toEqual(lexicon.analyses('målsætningen'))
  }
  expect(lexicon.lookup('A\u030arets')).toBe(lexicon.lookup('årets'))
  expect(lexicon.lookup('e\u2011mail')).toBe(lexicon.lookup('e-mail'))
})

test('finds the lemma of irregular forms', () => {
  const lemmas = (word: string): string[] => lexicon.analyses(word).map(({lemma}) => lemma)
  expect(lemmas('gav')).toContain('give')
  expect(lemmas('mændenes')).toContain('mand')
  expect(lemmas('børnebørn')).toContain('barnebarn')
  expect(lemmas('allervigtigste')).toContain('vigtig')
  expect(lemmas('ældre')).toContain('gammel')
  expect(lemmas('risici')).toContain('risiko')
  expect(lemmas('fremlagde')).toEqual(['fremlægge'])
  expect(lemmas('har')).toEqual(['have'])
  expect(lexicon.analyses('Lejre').some(({proper}) => proper)).toBe(true)
})

test('keeps both readings of words that are function words and content words', () => {
  const ved = lexicon.lookup('ved')
  expect(ved & Tag.Preposition).not.toBe(0)
  expect(ved & Tag.VerbPresent).not.toBe(0)
  expect(lexicon.analyses('ved').map(({lemma}) => lemma)).toContain('vide')
  expect(lexicon.lookup('når') & Tag.Subjunction).not.toBe(0)
  expect(lexicon.lookup('når') & Tag.VerbPresent).not.toBe(0)
})

test('knows municipal words that the dictionary lacks', () => {
  const words = 'NemKonto NemKontoens fleksløntilskuddet MitID borger.dk boudlægget genvurderingen retningslinierne'
  for (const word of words.split(' ')) {
    expect([word, lexicon.lookup(word)]).not.toEqual([word, 0])
  }
  expect(lexicon.lookup2('nemkonto') & Tag2.Municipal).not.toBe(0)
})

test('unknown, forbidden and compound-only forms are no words of their own', () => {
  for (const word of ['', 'xqz', 'retsskrivning', 'barrak', 'kommunne', 'ansøgnig', 'fastsæter', '🙂', '12345']) {
    expect([word, lexicon.lookup(word)]).toEqual([word, 0])
    expect(lexicon.analyses(word)).toEqual([])
  }
  expect(lexicon.isWord('retsskrivning')).toBe(false)
})

test('takes first parts before a hyphen, and derived verbs', () => {
  expect(lexicon.isWord('sags-')).toBe(true)
  expect(lexicon.isWord('arbejdsmarkeds-')).toBe(true)
  expect(lexicon.isWord('qwxz-')).toBe(false)
  expect(lexicon.prefixVerb('partshørt')?.lemma).toBe('partshøre')
  expect(lexicon.prefixVerb('videreekspederes')).toMatchObject({prefix: 'videre', tags: Tag.VerbSPresent})
  expect(lexicon.prefixVerb('genbevilgede')?.lemma).toBe('genbevilge')
  expect(lexicon.prefixVerb('vurderes')).toBeNull()
  expect(lexicon.tagsOf('nedkopieret') & Tag.VerbParticiple).not.toBe(0)
})

test('refuses bytes that are no word graph', () => {
  expect(() => createLexicon(new Uint8Array(200))).toThrow(/word graph/)
})

test('reads bytes at any offset', () => {
  const bytes = readDictionary()
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  const other = createLexicon(shifted.subarray(3))
  for (const word of ['ansøgningen', 'gav', 'xqz']) expect(other.lookup(word)).toBe(lexicon.lookup(word))
})
