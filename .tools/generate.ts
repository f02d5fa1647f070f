/**
 * Writes what follows from the rules: a page a rule and an index in rules/docs, and the golden table of the open corpus.
 * `npm run generate -- --check` writes nothing and fails on any difference; the gate runs it that way.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rules } from '@klarbrev/rules'
import { goldenTable } from '../test/golden-table.ts'
import { ruleIndex, rulePage } from './rule-page.ts'

const root = new URL('..', import.meta.url)
const wanted = new Map<string, string>([
  ['rules/docs/README.md', ruleIndex(rules.map((rule) => rule.card))],
  ...rules.map((rule): [string, string] => [`rules/docs/${rule.card.id}.md`, rulePage(rule.card)]),
  ['test/golden.txt', goldenTable()],
])

const docs = new URL('rules/docs/', root)
mkdirSync(docs, { recursive: true })
const stale = readdirSync(docs).filter((name) => !wanted.has(`rules/docs/${name}`))
const changed = [...wanted].filter(([path, text]) => {
  const url = new URL(path, root)
  return !existsSync(url) || readFileSync(url, 'utf8') !== text
})
if (process.argv.includes('--check')) {
  for (const [path] of changed) console.error(`differs from what the rules say: ${path} (run npm run generate)`)
  for (const name of stale) console.error(`belongs to no rule: rules/docs/${name}`)
  process.exit(changed.length + stale.length === 0 ? 0 : 1)
}
for (const [path, text] of changed) writeFileSync(new URL(path, root), text)
for (const name of stale) rmSync(new URL(name, docs))
console.log(`${changed.length} written, ${stale.length} removed`)
