import { describe, expect, test } from 'vitest'
import { createDanish } from '@klarbrev/danish'
import { renderMessage } from '@klarbrev/core'
import { dictionary, klarbrev, phrases, untrained } from './klarbrev.fixture.ts'
import { createKlarbrev, defaultSettings } from './index.ts'
import { ownPhrases, ownReplacementsCard } from './own-replacements.ts'

const language = createDanish({ dictionary })

describe('the phrases of the settings', () => {
  test('hold every form of a wording and of a term, with what is to be said of it', () => {
    const { vocabulary, uses, rules } = ownPhrases(
      {
        ...defaultSettings,
        replacements: [{ find: 'Fremsende/v', use: ['sende/v'] }],
        technicalTerms: [{ term: 'Henstand', explanation: 'mere tid' }, { term: 'opsættende virkning', explanation: 'x' }],
      },
      language,
    )
    expect(vocabulary).toEqual(expect.arrayContaining(['fremsende', 'fremsender', 'henstand', 'henstanden', 'opsættende', 'virkning']))
    expect(uses).toEqual(expect.arrayContaining(['sender\t', 'mere tid\t']))
    expect(rules).toEqual(['egne-erstatninger', 'uforklaret-fagord'])
  })
})

test('what the rule says is short and has no open hole', () => {
  for (const id of Object.keys(ownReplacementsCard.messages)) {
    for (const lang of ['da', 'en'] as const) {
      const said = renderMessage(ownReplacementsCard, id, { found: 'x', use: 'y' }, lang)
      expect(said.split(/\s+/).length).toBeLessThanOrEqual(25)
      expect(said).not.toMatch(/\{/)
    }
  }
})

test('own words and phrases leave everything else as it is, also with a memory', () => {
  const own = createKlarbrev({
    dictionary,
    ruleData: { version: 'x', phrases, letters: untrained },
    settings: { words: ['Kvistgårdx'], replacements: [{ find: 'blokdato', use: ['dato'] }] },
  })
  const text = 'Ansøgningen behandles i henhold til loven. Vi ringer til dig i morgen, og du skal ikke selv gøre noget ved det.'
  const block = { kind: 'paragraph' as const, start: 0, end: text.length, level: 0, gaps: [], group: 0, indent: 0 }
  const letter = { path: 'a', text, blocks: [block], hints: {} }
  expect(own.lint(letter).messages).toEqual(klarbrev.lint(letter).messages)
  expect(own.lint(letter, [], own.createMemory()).messages).toEqual(own.lint(letter).messages)
})
