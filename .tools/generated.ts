/**
 * What follows from rules and corpus: a page a rule and an index in rules/docs, the golden table of the open corpus, the
 * schemas of the settings files, and the figures of the analysis. `npm run generate` writes it, test/generated.test.ts
 * holds what is kept to it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

/** A generated file: its path from the root, and how what stands in it is made. */
export interface GeneratedFile {
  readonly path: string
  readonly make: () => string
}

/** All generated files. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  // Letters are linted without waiting; those of corpus/english need their language first.
  await klarbrev.load('en')
  const figures = once(() => fixFigures(lettersOf('open')))
  const marked = once(() => measureRules(readGoldLetters(fileURLToPath(new URL('corpus/test', root)))))
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  return [
    { path: 'rules/docs/README.md', make: () => ruleIndex(rules.map((rule) => rule.card), marked()) },
    ...rules.map(({ card }): GeneratedFile => ({
      path: `rules/docs/${card.id}.md`, make: () => rulePage(card, marked().get(card.id), figures().get(card.id)),
    })),
    { path: 'packages/engine/klarbrev.schema.json', make: () => json(settingsSchema(ruleCards)) },
    { path: 'packages/engine/klarbrev-brev.schema.json', make: () => json(sidecarSchema(ruleCards)) },
    { path: 'test/golden.txt', make: goldenTable },
    { path: 'corpus/TAL.md', make: () => figuresPage('den danske analyse', 'corpus') },
    { path: 'corpus/english/TAL.md', make: () => figuresPage('breve på engelsk', 'corpus/english') },
  ]
}

/** What stands in a file that is kept, or null where there is none. */
export function kept(path: string): string | null {
  const url = new URL(path, root)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

/** Pages in rules/docs that belong to no rule. */
export function stalePages(files: readonly GeneratedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  return readdirSync(new URL('rules/docs/', root)).map((name) => `rules/docs/${name}`).filter((path) => !paths.has(path))
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** The last output of `npm run bench:language`, so that the docs never show other figures than the code gives. */
function figuresPage(subject: string, folder: string): string {
  const table = languageTable(fileURLToPath(new URL(folder, root)), false)
  const command = `npm run bench:language${folder === 'corpus' ? '' : ` -- ${folder}`}`
  return `# Tallene for ${subject}\n\nUdskriften af \`${command}\`, skrevet af \`npm run generate\`. Brevene, sætningerne og mærkerne er lavet af maskiner, ikke af mennesker.\n\n\`\`\`\n${table}\`\`\`\n`
}
