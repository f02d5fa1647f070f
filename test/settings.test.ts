import { readFileSync } from 'node:fs'
import { ruleCards } from '@klarbrev/engine'
import { mergeLayers, readSettings, readSidecar, settingsSchema, sidecarSchema } from '@klarbrev/engine/settings'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'

const schemaFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../packages/engine/${name}`, import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
const isSettings = ajv.compile(settingsSchema(ruleCards))
const isSidecar = ajv.compile(sidecarSchema(ruleCards))

// Values that occur twice would be written as anchors, which are refused.
const write = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false })
const problemsOf = (value: unknown): number => readSettings(write(value), 'a', ruleCards).problems.length

test('the schema files are what the keys and the rules say, and every part has a Danish description', () => {
  expect(schemaFile('klarbrev.schema.json')).toEqual(settingsSchema(ruleCards))
  expect(schemaFile('klarbrev-brev.schema.json')).toEqual(sidecarSchema(ruleCards))
  const properties = settingsSchema(ruleCards)['properties'] as Record<string, Record<string, unknown>>
  for (const part of Object.values(properties)) expect(part['description']).toMatch(/^.{15,}\.$/)
  const rules = properties['regler']!['properties'] as Record<string, { description: string }>
  expect(Object.keys(rules)).toEqual(ruleCards.map(({ id }) => id))
})

describe('schema and reader agree', () => {
  const ids = ruleCards.map(({ id }) => id)
  const word = fc.constantFrom('klage', 'sende/v', 'henvendelse', 'Lillerup')
  const fine = fc.record(
    {
      root: fc.boolean(),
      preset: fc.constantFrom('grundregler', 'streng'),
      regler: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('fra', 'forslag', 'advarsel', 'fejl'), { noNullPrototype: true }),
      ord: fc.array(word),
      erstatninger: fc.array(fc.record({ find: word, use: fc.oneof(fc.constant(''), fc.constant('brev'), fc.constant(['a', 'b'])) })),
      fagord: fc.dictionary(fc.constantFrom('ydelse', 'plan'), fc.constant('penge'), { noNullPrototype: true }),
      brevtype: fc.constantFrom('afslag', 'svar'),
      center: fc.constant('Borgerservice'),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  test('on what is right', () => {
    fc.assert(fc.property(fine, (value) => {
      expect([isSettings(value), problemsOf(value)]).toEqual([true, 0])
    }))
  })
  test('on what is wrong in one place', () => {
    const wrong = fc.constantFrom<Record<string, unknown>>(
      { ukendt: 1 }, { root: 'ja' }, { preset: 'stræng' }, { regler: { pasiv: 'fra' } }, { regler: { passiv: 'nej' } },
      { regler: ['passiv'] }, { ord: 'a' }, { ord: [''] }, { ord: [['a']] }, { erstatninger: [{ find: 'x' }] },
      { erstatninger: [{ find: 'x', use: 'y', z: 1 }] }, { erstatninger: { find: 'x' } }, { fagord: ['x'] },
      { fagord: { plan: '' } }, { brevtype: 'brev' }, { center: ['a'] }, { centre: [{ a: 'b' }] },
    )
    fc.assert(fc.property(fine, wrong, (value, fault) => {
      const both = { ...value, ...fault }
      expect([isSettings(both), problemsOf(both) > 0]).toEqual([false, true])
    }))
  })
  test('on the file beside a letter', () => {
    const entry = { regel: 'passiv', aftryk: 'a'.repeat(32), grund: 'loven' }
    for (const [value, isRight] of [
      [{ brevtype: 'afslag', fra: [entry] }, true], [{ fra: [{ ...entry, grund: '' }] }, false],
      [{ fra: [{ ...entry, aftryk: 'x' }] }, false], [{ brevsprog: 'sv' }, false], [{ preset: 'streng' }, false],
    ] as const) {
      expect([isSidecar(value), readSidecar(write(value), 'a').problems.length === 0]).toEqual([isRight, isRight])
    }
  })
})

describe('no file changes what objects are', () => {
  const poison = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__')
  const name = fc.oneof(poison, fc.constantFrom('regler', 'ord', 'erstatninger', 'fagord', 'centre', 'preset', 'find', 'use'))
  // Written as text and not by way of objects: only so do the names get into a file at every depth.
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('true', 'fra', '"x"', '[]'),
      fc.array(fc.tuple(name, tie('tree')), { minLength: 1, maxLength: 3 })
        .map((pairs) => `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`),
      fc.array(tie('tree'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    ),
  }))
  test('whatever is called __proto__ or constructor, at any depth', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort()
    fc.assert(fc.property(tree, (text) => {
      const { layer } = readSettings(text, 'a', ruleCards)
      const { settings } = mergeLayers([layer])
      readSidecar(text, 'a')
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
      expect(Object.getPrototypeOf(settings.rules)).toBeNull()
      for (const key of Object.keys(settings.rules)) expect(ruleCards.map(({ id }) => id)).toContain(key)
      expect(({} as Record<string, unknown>)['fra']).toBeUndefined()
    }), { numRuns: 500 })
  })
  test('and each is told as the unknown name it is', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(problemsOfText(`${key}: {fra: true}`)).toEqual([`key ${key}`])
      expect(problemsOfText(`regler:\n  ${key}: fra`)).toEqual([`rule ${key}`])
      expect(problemsOfText(`erstatninger:\n  - {find: x, use: y, ${key}: z}`)).toEqual([`key ${key}`])
    }
  })
})

function problemsOfText(text: string): string[] {
  return readSettings(text, 'a', ruleCards).problems.map(({ code, written }) => `${code} ${written}`)
}

test('any text at all is read without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    const { layer, problems } = readSettings(text, 'a', ruleCards)
    expect(mergeLayers([layer]).settings.preset).toMatch(/^(?:grundregler|streng)$/)
    for (const { line } of problems) expect(line).toBeGreaterThan(0)
  }), { numRuns: 500 })
})
