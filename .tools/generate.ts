/**
 * Writes what follows from rules and corpus: a page a rule and an index in rules/docs, the golden table of the open
 * corpus, the schemas of the settings files, and the figures of the analysis.
 * `npm run generate -- --check` writes nothing and fails on any difference; the gate runs it that way.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ruleCards } from '@klarbrev/engine'
import { settingsSchema, sidecarSchema } from '@klarbrev/engine/settings'
import { rules } from '@klarbrev/rules'
import { fixFigures } from '../test/fix-figures.ts'
import { lettersOf } from '../test/fix-letters.ts'
import { goldenTable } from '../test/golden-table.ts'
import { readGoldLetters } from '../test/language/letter-gold.ts'
import { measureRules } from '../test/language/rule-gold.ts'
import { languageTable } from '../test/language/language-table.ts'
import { klarbrev } from '../test/product.ts'
import { ruleIndex, rulePage } from './rule-page.ts'

const root = new URL('..', import.meta.url)
// Letters are linted without waiting; those of corpus/english need their language first.
await klarbrev.load('en')
const figures = fixFigures(lettersOf('open'))
const marked = measureRules(readGoldLetters(fileURLToPath(new URL('corpus/test', root))))
const wanted = new Map<string, string>([
  ['rules/docs/README.md', ruleIndex(rules.map((rule) => rule.card), marked)],
  ...rules.map((rule): [string, string] => [`rules/docs/${rule.card.id}.md`, rulePage(rule.card, marked.get(rule.card.id), figures.get(rule.card.id))]),
  ['packages/engine/klarbrev.schema.json', `${JSON.stringify(settingsSchema(ruleCards), null, 2)}\n`],
  ['packages/engine/klarbrev-brev.schema.json', `${JSON.stringify(sidecarSchema(ruleCards), null, 2)}\n`],
  ['test/golden.txt', goldenTable()],
  ['corpus/TAL.md', figuresPage('den danske analyse', 'corpus')],
  ['corpus/english/TAL.md', figuresPage('breve på engelsk', 'corpus/english')],
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

/** The last output of `npm run bench:language`, so that the docs never show other figures than the code gives. */
function figuresPage(subject: string, folder: string): string {
  const table = languageTable(fileURLToPath(new URL(folder, root)), false)
  const command = `npm run bench:language${folder === 'corpus' ? '' : ` -- ${folder}`}`
  return `# Tallene for ${subject}\n\nUdskriften af \`${command}\`, skrevet af \`npm run generate\`. Brevene, sætningerne og mærkerne er lavet af maskiner, ikke af mennesker.\n\n\`\`\`\n${table}\`\`\`\n`
}
