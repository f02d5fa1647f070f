import { compilePhrases, inflectEntries } from '@klarbrev/core'
import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from './built-letter.fixture.ts'
import { cueLists } from './cue-phrases.ts'
import { type CueName, Cues } from './cues.ts'
import { collectSentences } from './collect-sentences.ts'

const dictionary = readDictionary()
const plain = createDanish({ dictionary })
const phrases = compilePhrases(cueLists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, plain)))
const danish = createDanish({ dictionary, phrases })

/** How much of a cue the last sentence of a text has, where no section is known. */
function weigh(cue: CueName, text: string): number {
  const facts = danish.analyse(buildLetter(text)).blocks.map((placed) => placed.facts)
  const roles = facts.map(() => 'body' as const)
  const last = collectSentences(facts, roles, facts.map(() => 'none' as const), null).all.at(-1)!
  return last.weights[last.base + Cues[cue]]!
}

describe('a yes', () => {
  test('that is denied is a no, wherever the denial stands in its clause', () => {
    expect(weigh('refusal', 'Vi bevilger ikke en ny seng til dig.')).toBeGreaterThan(2.5)
    expect(weigh('refusal', 'Ansøgningen om støtte kan af den grund ikke imødekommes.')).toBeGreaterThan(2.5)
    expect(weigh('refusal', 'Vi mener ikke, at du opfylder betingelserne.')).toBeGreaterThan(2)
    expect(weigh('grant', 'Vi bevilger ikke en ny seng til dig.')).toBe(0)
  })
  test('is not denied by another clause, nor by "ikke kun"', () => {
    expect(weigh('grant', 'Vi bevilger en ny seng, men du kan ikke vælge farven.')).toBeGreaterThan(2.5)
    expect(weigh('refusal', 'Vi bevilger ikke kun en ny seng.')).toBe(0)
  })
  test('counts little where it is wished for, asked about or only possible', () => {
    const whole = weigh('grant', 'Vi bevilger en ny seng.')
    expect(weigh('grant', 'Du har søgt om at få bevilget en ny seng.')).toBeLessThan(whole / 3)
    expect(weigh('grant', 'Hvis vi bevilger en ny seng, ringer depotet.')).toBeLessThan(whole / 3)
    expect(weigh('grant', 'Efter bestemmelsen kan der bevilges en seng til personer med gigt.')).toBeLessThan(whole / 3)
    expect(weigh('grant', 'Du søgte om en seng, og vi bevilger den.')).toBeGreaterThan(whole / 2)
  })
  test('that ends was given before', () => {
    expect(weigh('stop', 'Den bevilgede hjælp ophører den 1. maj.')).toBeGreaterThan(2)
    expect(weigh('grant', 'Den bevilgede hjælp ophører den 1. maj.')).toBeLessThan(1)
  })
})

describe('what is not yet done', () => {
  test('is an intention and not an errand', () => {
    expect(weigh('stop', 'Vi påtænker at standse din hjælp.')).toBeLessThan(weigh('stop', 'Vi standser din hjælp.') / 2)
    expect(weigh('intention', 'Vi påtænker at standse din hjælp.')).toBeGreaterThan(2)
  })
  test('"ikke før" is not no', () => {
    expect(weigh('refusal', 'Du kan ikke få en bolig, før udvalget har set på sagen.')).toBeLessThan(1.5)
  })
})

describe('by its grammar alone', () => {
  test('a sender who denies says no, and more so with "derfor"', () => {
    expect(weigh('denial', 'Vi laver ikke fartbump på vejen.')).toBeGreaterThan(1)
    expect(weigh('denial', 'Vi laver derfor ikke fartbump på vejen.')).toBeGreaterThan(2)
    expect(weigh('denial', 'Vi ved ikke, hvornår vejen er færdig.')).toBe(0)
  })
  test('an order with a day is a request, and a way to reach us is none', () => {
    expect(weigh('request', 'Indberet jeres tal senest den 1. marts.')).toBeGreaterThan(1.5)
    expect(weigh('request', 'Ring senest den 1. marts.')).toBe(0)
  })
  test('to be asked to pay is a bill and no request', () => {
    expect(weigh('payment', 'Du bedes indbetale beløbet senest den 1. marts.')).toBeGreaterThan(2)
    expect(weigh('request', 'Du bedes indbetale beløbet senest den 1. marts.')).toBeLessThan(1)
  })
})
