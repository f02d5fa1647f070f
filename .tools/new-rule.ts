/** `npm run new-rule -- sprog/navn`: writes a rule's file with a failing example, and its line in rules/index.ts. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const categories = ['hovedbudskab', 'paragraffer', 'sprog', 'tiltale', 'jura', 'stavning', 'persondata']
const [, , wanted = ''] = process.argv
const [category = '', id = ''] = wanted.split('/')
if (!categories.includes(category) || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error(`Brug: npm run new-rule -- KRITERIUM/NAVN, hvor kriterium er ${categories.join(', ')} og navn er små bogstaver og bindestreger.`)
  process.exit(2)
}
const root = new URL('..', import.meta.url)
const file = new URL(`rules/${category}/${id}.ts`, root)
if (existsSync(file)) {
  console.error(`rules/${category}/${id}.ts findes allerede.`)
  process.exit(2)
}
const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
writeFileSync(
  file,
  `import type { Finding, Placed, Rule } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import type { DanishBlock, DanishLetter } from '@klarbrev/danish'

export const ${name}: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: '${id}',
    category: '${category}',
    severity: 'forslag',
    stage: 'kladde',
    since: '2026.1',
    extent: 'words',
    sources: [],
    docs: { title: '', what: '', why: '', how: '', exceptions: '' },
    messages: { found: { da: '', en: '' } },
    examples: [{ text: 'Skriv et eksempel med ⟦mærkede ord⟧.', better: 'Skriv, hvad der er bedre.' }],
  },
  detector: {
    scope: 'block',
    needs: 'words',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (!isRunningText(context.role) || facts.words === 0) return
    },
  },
}
`,
)
const registry = new URL('rules/index.ts', root)
const lines = readFileSync(registry, 'utf8').split('\n')
const importAt = lines.findIndex((line) => line.startsWith('export { scoreModel }')) - 1
const imports = lines.slice(0, importAt)
const rest = lines.slice(importAt)
const ours = imports.filter((line) => line.includes("from './"))
const others = imports.filter((line) => !line.includes("from './"))
ours.push(`import { ${name} } from './${category}/${id}.ts'`)
const pathOf = (line: string): string => /from '(.*)'/.exec(line)![1]!
ours.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
const open = rest.findIndex((line) => line.endsWith('= ['))
const close = rest.findIndex((line, index) => index > open && line === ']')
const idOf = new Map([...ours].map((line) => [/\{ (\w+) \}/.exec(line)![1]!, pathOf(line).split('/').at(-1)!.replace('.ts', '')]))
const entries = [...rest.slice(open + 1, close), `  ${name},`]
entries.sort((a, b) => (idOf.get(a.trim().slice(0, -1))! < idOf.get(b.trim().slice(0, -1))! ? -1 : 1))
writeFileSync(registry, [...others, ...ours, ...rest.slice(0, open + 1), ...entries, ...rest.slice(close)].join('\n'))
console.log(`Skrev rules/${category}/${id}.ts og en linje i rules/index.ts. Næste skridt: rules/README.md.`)
