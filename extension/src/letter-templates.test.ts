import { readLetter } from '@klarbrev/readers'
import { describe, expect, test } from 'vitest'
import { klarbrev } from '../../test/product.ts'
import { filledIn } from './letter-templates.fixture.ts'
import { practiceLetter, templates } from './letter-templates.list.ts'
import { toSnippet } from './snippet.ts'

const lint = (text: string): ReturnType<typeof klarbrev.lint> =>
  klarbrev.lint(readLetter(new TextEncoder().encode(text), 'brev.txt').letter)
const field = /\[[^\]\n]+\]/g

describe('the templates of "Nyt brev"', () => {
  test.each(templates.map(({ kind, text }) => [kind, text] as const))('%s grades A once filled in', (kind, text) => {
    const letter = text.replace(field, (name) => filledIn[name]!)
    expect(letter).not.toContain('undefined')
    const { grade, messages, score } = lint(letter)
    expect(score!.score).toBeGreaterThan(95)
    expect(grade).toBe('A')
    const law = messages.filter(({ category, shown }) => shown && (category === 'jura' || category === 'persondata'))
    expect([kind, law.map(({ rule }) => rule)]).toEqual([kind, []])
  })
  test.each(templates.map(({ kind, text }) => [kind, text] as const))('%s tells of every field left empty', (_, text) => {
    const { messages } = lint(text)
    const told = messages.filter(({ rule, shown }) => shown && rule === 'skabelonfelt')
    expect(told.map(({ start, end }) => text.slice(start, end))).toEqual(text.match(field))
  })
  test('hold no field that the test cannot fill in, and the test fills in nothing that is not there', () => {
    const fields = new Set(templates.flatMap(({ text }) => text.match(field)))
    expect([...fields].sort()).toEqual(Object.keys(filledIn).sort())
  })
})

test('the practice letter has something to mend in each criterion', () => {
  const { grade, messages } = lint(practiceLetter)
  expect(['D', 'E']).toContain(grade)
  const categories = new Set(messages.filter(({ shown }) => shown).map(({ category }) => category))
  for (const one of ['hovedbudskab', 'paragraffer', 'sprog', 'tiltale']) expect(categories).toContain(one)
  expect(messages.some(({ fixes }) => fixes.some(({ safe }) => safe))).toBe(true)
})

test('a snippet numbers its fields, alike ones together, and escapes what editors read', () => {
  expect(toSnippet('Kære [navn]: $5 }\n[beløb], [navn]')).toBe(
    'Kære ${1:[navn]}: \\$5 \\}\n${2:[beløb]}, ${1:[navn]}$0',
  )
})
