import type { PhraseEntry } from '@klarbrev/core'
import { describe, expect, test } from 'vitest'
import { rules } from './index.ts'

const lists = rules.flatMap((rule) => (rule.phrases ? [[rule.card.id, rule.phrases] as const] : []))

const sections = ['none', 'result', 'reasons', 'facts', 'hearing', 'rules', 'appeal', 'nextStep', 'contact', 'appendix']
const phrase = /^\^?(?:…|[\p{Ll}\d.'-]+(?:\/[vna])?)(?: (?:…|[\p{Ll}\d.'-]+(?:\/[vna])?))*$/u
const hasInflected = (text: string): boolean => /\/[vna](?= |$)/.test(text)
const wordsOf = (find: string): readonly string[] => find.replace(/^\^/, '').split(' ').filter((word) => word !== '…')

/** What is wrong with an entry, in words; nothing when it is sound. */
function faults({ find, use, strength, source, not = [], note }: PhraseEntry): readonly string[] {
  const found: string[] = []
  const fault = (isFault: boolean, what: string): void => {
    if (isFault) found.push(`${find}: ${what}`)
  }
  const contexts = not.filter((context) => !context.startsWith('@'))
  for (const text of [find, ...contexts]) {
    fault(!phrase.test(text), `”${text}” is not in the grammar of find`)
    fault(/^\^?…|…$|… …/.test(text), `”${text}” begins or ends with a gap`)
    fault(wordsOf(text).filter(hasInflected).length > 1, `”${text}” inflects more than one word`)
  }
  fault(wordsOf(find).length < 1 || wordsOf(find).length > 8, 'has no word or more than eight')
  fault(new Set(use).size !== use.length, 'offers the same words twice')
  for (const text of use) {
    fault(text.trim() !== text || text === find, `offers ”${text}”`)
    if (text.startsWith('=')) continue
    fault(hasInflected(text) !== hasInflected(find), `”${text}” is not inflected like what is found`)
  }
  fault(!['A', 'B', 'C'].includes(strength), 'has no strength')
  fault(source === '' || note === '', 'has an empty source or note')
  for (const context of not) fault(context.startsWith('@') && !sections.includes(context.slice(1)), `no section ${context}`)
  return found
}

describe.each(lists)('the list of %s', (_, entries) => {
  test('is sorted, and no entry stands twice', () => {
    const finds = entries.map(({ find }) => find)
    expect(finds).toEqual([...new Set(finds)].sort())
  })
  test('holds sound entries only', () => {
    expect(entries.flatMap(faults)).toEqual([])
  })
})

test('the lists are as long as they were promised to be', () => {
  const lengths = Object.fromEntries(lists.map(([id, entries]) => [id, entries.length]))
  expect(lengths['papirord']).toBeGreaterThanOrEqual(420)
  expect(lengths['kliche']).toBeGreaterThanOrEqual(120)
  expect(lengths['uforklaret-fagord']).toBeGreaterThanOrEqual(150)
})
