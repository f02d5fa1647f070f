import { expect, test } from 'vitest'
import { sectionOfHeading } from './heading-sections.ts'

test('a short wording counts far back in a heading as well', () => {
  expect(['Kommunens faglige skøn', 'Sådan har vi hørt skolebestyrelsen', 'Hvad sagde du til høringen?'].map(sectionOfHeading))
    .toEqual(['reasons', 'hearing', 'hearing'])
})

test('what leads nowhere announces nothing', () => {
  expect(['Ejendommens navn', 'Bo og Lene', ''].map(sectionOfHeading)).toEqual(['facts', 'none', 'none'])
})

test('what a letter has done or asks for is no appeal, no appendix and no contact', () => {
  const headings = ['Vi har set på sagen igen', 'Liste over de oplysninger, vi mangler', 'Pasning i ferien', 'Få prøvet en kørestol']
  expect(headings.map(sectionOfHeading)).toEqual(['facts', 'facts', 'none', 'none'])
})
