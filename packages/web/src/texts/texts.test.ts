import { readdirSync, readFileSync } from 'node:fs'
import { createKlarbrev, letterKinds, ruleCards } from '@klarbrev/engine'
import { readMarkdown } from '@klarbrev/readers'
import { expect, test } from 'vitest'
import { danish } from './da.ts'
import { english } from './en.ts'
import type { PageTexts } from './texts.ts'

const built = (path: string): Uint8Array => readFileSync(new URL(`../../../${path}`, import.meta.url))
const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')

/** Every text of the page, those with holes filled with what may stand in them. */
function allTexts(texts: PageTexts): readonly string[] {
  return Object.entries(texts).flatMap(([name, value]: readonly [string, unknown]): readonly string[] => {
    if (name === 'number' || name === 'fixTitle') return []
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [(value as (...holes: unknown[]) => string)('B', 'brev', '4')]
    return Object.values(value as Readonly<Record<string, string>>)
  })
}

test('the Danish texts pass our own rules, those on trial too', () => {
  const dictionary = built('dictionary/dist/da.graph')
  const ruleData = built('engine/dist/rules.bin')
  const klarbrev = createKlarbrev({ dictionary, ruleData, settings: { preset: 'streng' } })
  const sentences = allTexts(danish).filter((text) => /[.?!]$/.test(text))
  expect(sentences.length).toBeGreaterThan(40)
  const { letter } = readMarkdown(sentences.join('\n\n'), 'siden.md')
  const { messages } = klarbrev.lint({ ...letter, hints: { language: 'da', kind: 'orientering' } })
  // What a letter must hold, and what it must say first, is no matter of a page.
  const extents = new Map(klarbrev.rules.map(({ card }) => [card.id, card.extent]))
  const isOfLetters = (rule: string, category: string) => category === 'hovedbudskab' || extents.get(rule) === 'letter'
  const told = messages.filter(({ shown, rule, category }) => shown && !isOfLetters(rule, category))
  expect(told.map(({ rule, start, end }) => `${rule}: ${letter.text.slice(start, end)}`)).toEqual([])
})

test('both languages have every word that the page asks for', () => {
  const asked = [...html.matchAll(/data-(?:t|label)="(\w+)"/g)].map((match) => match[1]!)
  expect(asked.length).toBeGreaterThan(25)
  for (const texts of [danish, english]) {
    expect(asked.filter((key) => !texts.fixed[key])).toEqual([])
    expect(Object.keys(texts.kinds).sort()).toEqual([...letterKinds].sort())
    for (const text of allTexts(texts)) expect(text.trim()).not.toBe('')
  }
  const ids = new Set(ruleCards.map(({ id }) => id))
  for (const own of [english.rules, english.reasons]) expect(Object.keys(own).sort()).toEqual([...ids].sort())
  expect(Object.keys(english.fixed)).toEqual(Object.keys(danish.fixed))
  expect(html).toContain(danish.fixed['noScript']!)
})

test('every suggestion of the open letters has a name in English', () => {
  const klarbrev = createKlarbrev({
    dictionary: built('dictionary/dist/da.graph'), ruleData: built('engine/dist/rules.bin'), settings: { preset: 'streng' },
  })
  const folder = new URL('../../../../corpus/letters/', import.meta.url)
  const titles = new Set(readdirSync(folder).flatMap((name) =>
    klarbrev.lint(readMarkdown(readFileSync(new URL(name, folder), 'utf8'), name).letter).messages.flatMap(({ fixes }) =>
      fixes.map(({ title }) => title))))
  expect(titles.size).toBeGreaterThan(100)
  expect([...titles].filter((title) => english.fixTitle(title) === null)).toEqual([])
  expect(english.fixTitle('Skriv i aktiv: vi giver')).toBe('Write it in the active: vi giver')
})
