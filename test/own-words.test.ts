import { createKlarbrev } from '@klarbrev/engine'
import { readText } from '@klarbrev/readers'
import { expect, test } from 'vitest'
import { dictionary, klarbrev, ruleData } from './product.ts'

const { letter } = readText('Vi har læst din ansøgnig om hjælp til rengøring, og vi svarer dig inden fire uger.', 'brev.txt')

test('a word of the writer’s own list is no misspelling', () => {
  const misspelt = (linter: typeof klarbrev): number => linter.lint(letter).messages.filter(({ rule }) => rule === 'stavefejl').length
  expect(misspelt(klarbrev)).toBe(1)
  expect(misspelt(createKlarbrev({ dictionary, ruleData, settings: { words: ['Ansøgnig'] } }))).toBe(0)
})
