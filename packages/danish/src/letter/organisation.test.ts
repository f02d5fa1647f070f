import { readDictionary } from '@klarbrev/dictionary'
import { expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from './built-letter.fixture.ts'
import { organisationWords } from './organisation.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** The words for the reader of a letter with these lines above street and town. */
function words(...name: readonly string[]): readonly string[] {
  const lines = ['Vordbæk Kommune', 'Vej og Park', ...name, 'Havnen 3', '4591 Vordbæk'].map((line) => `=> ${line}`).join('\n')
  const text = 'I må stille seks borde op foran huset fra den 1. juni til den 1. september.'
  return [...organisationWords(danish.analyse(buildLetter(`${lines}\n\n#> Tilladelse til borde\n\n${text}`)))]
}

test('a firm, a club and a fund are told by the head of the address', () => {
  expect(words('Café Ternen ApS')).toContain('selskabets')
  expect(words('Foreningen Havnefest', 'v/ Kim Lund')).toContain('foreningen')
  expect(words('Timmerby Roklub')).toContain('klubben')
  expect(words('Havnens Fond')).toContain('fonden')
  expect(words('Fonden Vordbæk Havn')).toContain('fonden')
})

test('a person is nobody to speak of as a firm', () => {
  expect(words('Lone Vestergaard')).toEqual([])
  expect(words('Lone Vestergaard', 'Foreningsvej 3')).toEqual([])
  expect(words('Lone Vestergaard', 'Klubvej 12 B, 4591 Foreningsby')).toEqual([])
  expect(words('Klubgårdsvej Lund')).not.toContain('selskabet')
})
