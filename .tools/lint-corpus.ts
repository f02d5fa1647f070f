/**
 * Lints the letters of both halves of today's corpus with the product of a tree, and prints what corpus-diff compares as
 * JSON: `node lint-corpus.ts TREE CORPUS`. It loads nothing of its own tree, so that any revision's product can be asked.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Readers from '@klarbrev/readers'
import type * as Product from '../test/product.ts'

const [tree, corpus] = process.argv.slice(2) as [string, string]
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(tree, path)).href)
const { klarbrev } = (await load('test/product.ts')) as typeof Product
const { readLetter } = (await load('packages/readers/dist/index.js')) as typeof Readers

const halves = ['letters', 'test/letters'].map((folder) =>
  readdirSync(join(corpus, folder)).sort().map((name) => {
    const { letter } = readLetter(readFileSync(join(corpus, folder, name)), name)
    const { grade, messages } = klarbrev.lint(letter)
    const kept = messages.map(({ rule, messageId, start, end, shown, scored }) => ({ rule, messageId, start, end, shown, scored }))
    return { name, text: letter.text, grade, messages: kept }
  }),
)
process.stdout.write(JSON.stringify(halves))
