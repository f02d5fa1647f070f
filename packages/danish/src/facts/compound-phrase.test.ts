import { readDictionary } from '@klarbrev/dictionary'
import { expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import { compoundPhrase } from './compound-phrase.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** The last word of a text written as a phrase; empty where there is none. */
function phraseOf(text: string): string {
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  return compoundPhrase(facts, facts.to - 1)?.text ?? ''
}

test('a compound is tied together by the preposition of its head, in the form of its head', () => {
  expect(phraseOf('Vi har boligstøtteansøgningen')).toBe('ansøgningen om boligstøtte')
  expect(phraseOf('Vi har en sagsbehandlingsfrist')).toBe('frist for sagsbehandling')
  expect(phraseOf('Du skal betale begravelsesudgifter')).toBe('udgifter til begravelse')
  expect(phraseOf('Vi følger tilsynsretningslinjerne')).toBe('retningslinjerne for tilsyn')
  expect(phraseOf('Vi mangler en arbejdsgivererklæring')).toBe('erklæring fra arbejdsgiver')
})

test('names, simple words and shared heads stay', () => {
  for (const word of ['retssikkerhedsloven', 'kommunalbestyrelsen', 'ressourceforløbsydelse', 'hund', 'vurdering']) {
    expect([word, phraseOf(`Det er ${word}`)]).toEqual([word, ''])
  }
  expect(phraseOf('Det er et sags- og dokumenthåndteringssystem')).toBe('')
})
