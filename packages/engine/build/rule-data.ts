/**
 * Build step: inflects the phrase lists of all rules and the language's own cue lists, compiles them into one trie,
 * trains the models of letters, and writes all of it with the version of the rule set to dist/rules.bin. Run after
 * `tsc -b`, on Node >= 22.18.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { compilePhrases, inflectEntries } from '@klarbrev/core'
import { commonWords, createDanish, cueLists } from '@klarbrev/danish'
import { readDictionary } from '@klarbrev/dictionary'
import { packRuleData } from '@klarbrev/engine'
import { englishParts } from '@klarbrev/english'
import { rules, scoreModel } from '@klarbrev/rules'
import { letterModels } from './letter-models.ts'

const dictionary = readDictionary()
const danish = createDanish({ dictionary })
const lists = [
  ...rules.map((rule) => ({ rule: rule.card.id, entries: rule.phrases ?? [] })),
  ...cueLists,
]
const patterns = lists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, danish))
const compiled = compilePhrases(patterns, commonWords())
// Opened once more over its own lists, the language tells what it knows of their words.
const phrases = { ...compiled, words: createDanish({ dictionary, phrases: compiled }).wordImage() }
const letters = letterModels(createDanish({ dictionary, phrases }), dictionary)
const bytes = packRuleData({ version: '', phrases, letters })
const hash = createHash('sha256')
  .update(dictionary)
  .update(bytes)
  .update(JSON.stringify(rules.map((rule) => [rule.card, String(rule.detector.detect)])))
  .update(JSON.stringify(englishParts.map((part) => [part.id, part.phrases ?? [], String(part.rule)])))
  .digest('hex')
const version = `${scoreModel.version}+${hash.slice(0, 6)}`
const folder = new URL('../dist/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('rules.bin', folder), packRuleData({ version, phrases, letters }))
console.log(`rules ${version}: ${patterns.length} phrases, ${phrases.vocabulary.length} words`)
