import { describe, expect, test } from 'vitest'
import { papirordEntries } from './papirord.list.ts'
import { papirord } from './papirord.ts'

const sections = ['none', 'result', 'reasons', 'facts', 'hearing', 'rules', 'appeal', 'nextStep', 'contact', 'appendix']
const inflected = /^\p{Ll}+\/[vna]$/u
const phrase = /^\^?(?:…|[\p{Ll}\d.'-]+(?:\/[vna])?)(?: (?:…|[\p{Ll}\d.'-]+(?:\/[vna])?))*$/u

function wordsOf(find: string): string[] {
  return find.replace(/^\^/, '').split(' ').filter((word) => word !== '…')
}

describe('the list', () => {
  test('has enough entries', () => {
    expect(papirordEntries.length).toBeGreaterThanOrEqual(420)
  })
  test('is sorted and unique', () => {
    const finds = papirordEntries.map(({ find }) => find)
    expect(finds).toEqual([...new Set(finds)].sort())
  })
  test.each(papirordEntries)('$find', ({ find, use, strength, source, not, note }) => {
    for (const text of [find, ...(not ?? []).filter((context) => !context.startsWith('@'))]) {
      expect(text).toMatch(phrase)
      expect(text).not.toMatch(/^\^?…|…$|… …/)
      expect(wordsOf(text).filter((word) => inflected.test(word)).length).toBeLessThanOrEqual(1)
    }
    expect(wordsOf(find).length).toBeGreaterThanOrEqual(1)
    expect(wordsOf(find).length).toBeLessThanOrEqual(8)
    expect(new Set(use).size).toBe(use.length)
    for (const text of use) {
      expect(text.trim()).toBe(text)
      expect(text).not.toBe(find)
      expect(/\/[vna](?= |$)/.test(text)).toBe(/\/[vna](?= |$)/.test(find))
    }
    expect(['A', 'B', 'C']).toContain(strength)
    expect(source).not.toBe('')
    expect(note).not.toBe('')
    for (const context of not ?? []) if (context.startsWith('@')) expect(sections).toContain(context.slice(1))
  })
})

describe('the card', () => {
  test('has examples of every kind', () => {
    const { examples } = papirord.card
    expect(examples.filter((example) => 'better' in example).length).toBeGreaterThanOrEqual(3)
    expect(examples.filter((example) => 'ok' in example).length).toBeGreaterThanOrEqual(4)
    expect(examples.some((example) => 'ok' in example && example.ok.startsWith('nær ved'))).toBe(true)
  })
  test('marks what is found and nothing else', () => {
    for (const example of papirord.card.examples) {
      expect(/^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$/.test(example.text)).toBe('better' in example)
    }
  })
  test.each(Object.values(papirord.card.messages))('message is short: $da', ({ da, en }) => {
    expect(da.split(' ').length).toBeLessThanOrEqual(25)
    expect(en.split(' ').length).toBeLessThanOrEqual(25)
  })
})
