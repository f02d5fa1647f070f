import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { criteria } from '@klarbrev/core'
import { engineVersion } from '@klarbrev/engine'
import { rules, scoreModel } from '@klarbrev/rules'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')

/** Files under a folder, as paths from the root; build output, installed packages and dot folders left out. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

const codeFiles = ['packages', 'rules', 'extension', 'test'].flatMap(filesIn).filter((path) => /\.(?:ts|js|mjs)$/.test(path))
const productFiles = codeFiles.filter((path) => !/\.test\.ts$|\.fixture\.ts$|^test\/|\/build\/|check-blocks\.ts$/.test(path))

/** Modules that a file imports, static and dynamic, by the words in its source. */
function importsOf(path: string): readonly string[] {
  const source = read(path)
  const statements =
    /^(?:import (?:type )?|export (?:type )?(?=[{*]))[^'";]*?from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm
  return [...source.matchAll(statements)].map((match) => (match[1] ?? match[2] ?? match[3])!)
}

/** Modules that a file loads when it is loaded: no types, and nothing that is imported later. */
function staticImportsOf(path: string): readonly string[] {
  const statements = /^(?:import|export) (?!type )[^'";]*?from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm
  return [...read(path).matchAll(statements)].map((match) => (match[1] ?? match[2])!)
}

const packageOf = (path: string): string => (path.startsWith('packages/') ? path.split('/')[1]! : path.split('/')[0]!)

describe('the root', () => {
  test('shows exactly what design.md says', () => {
    const allowed = new Set([
      'packages', 'extension', 'rules', 'corpus', 'test', 'package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json',
      'README.md', 'LICENSE', 'CHANGELOG.md', 'publiccode.yml', 'pnpm-lock.yaml', 'node_modules',
    ])
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([])
  })
})

describe('imports point one way', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: [],
    dictionary: [],
    danish: ['core'],
    english: ['core'],
    readers: ['core'],
    // It takes places in the shape that the readers give them, and knows no reader.
    writers: ['core'],
    rules: ['core', 'danish'],
    engine: ['core', 'danish', 'english', 'rules'],
    report: ['core', 'store'],
    store: ['core'],
    cli: ['core', 'danish', 'dictionary', 'engine', 'readers', 'report', 'rules', 'store', 'writers'],
    'language-server': ['engine', 'readers'],
    web: ['engine', 'readers'],
    // It starts the server and speaks with it; what a rule is called is put in by its build.
    extension: [],
  }
  test.each(productFiles)('%s', (path) => {
    const from = packageOf(path)
    const own = importsOf(path)
      .filter((name) => name.startsWith('@klarbrev/'))
      .map((name) => name.split('/')[1]!)
    expect(Object.keys(allowed)).toContain(from)
    expect(own.filter((name) => !allowed[from]!.includes(name))).toEqual([])
  })
  test('core, danish, english, rules, engine, readers, writers and report import no node: module and no package but ours', () => {
    const pure = productFiles.filter((path) => ['core', 'danish', 'english', 'rules', 'engine', 'readers', 'writers', 'report'].includes(packageOf(path)))
    const foreign = pure.flatMap((path) =>
      importsOf(path)
        .filter((name) => !name.startsWith('.') && !name.startsWith('@klarbrev/'))
        .map((name) => `${path}: ${name}`),
    )
    // The doors to unified take its types and load nothing; two files parse YAML, and are imported only for a file of it.
    // A reader unpacks and parses with packages that run anywhere; each is loaded with the one format that needs it.
    const known = new RegExp([
      'retext\\.ts: (?:unified|vfile)$',
      // English is retext, and is imported where a letter in it comes.
      '^packages/english/src/text/parse\\.ts: (?:nlcst|retext-[a-z-]+|unified|vfile)$', '^packages/english/src/(?:facts/block|text/rows)\\.ts: nlcst$',
      '^packages/english/src/spelling\\.ts: nspell$', '^packages/engine/src/settings/(?:yaml-tree|edit-settings)\\.ts: yaml$',
      '^packages/readers/src/zip\\.ts: fflate$', '^packages/writers/src/archive\\.ts: fflate$', '^packages/report/src/sheets/xlsx\\.ts: fflate$', '^packages/readers/src/xml\\.ts: saxes$',
      '^packages/readers/src/html\\.ts: htmlparser2$', '^packages/readers/src/eml\\.ts: postal-mime$',
      '^packages/readers/src/pdf/read-pdf\\.ts: pdfjs-dist/legacy/build/',
    ].join('|'))
    expect(foreign.filter((line) => !known.test(line))).toEqual([])
    for (const path of pure.filter((one) => one.endsWith('/retext.ts'))) {
      expect(read(path)).not.toMatch(/^import \{[^}]*\} from '(?:unified|vfile)'/m)
    }
  })
  test('the YAML parser and the databases are not loaded by a run without settings', () => {
    const reached = new Set<string>()
    const follow = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      for (const name of staticImportsOf(path)) {
        if (name.startsWith('.')) follow(join(dirname(path), name))
        expect([path, name]).not.toEqual([path, '@klarbrev/engine/settings'])
      }
    }
    for (const entry of ['packages/engine/src/index.ts', 'packages/cli/src/main.ts']) follow(entry)
    expect(reached.size).toBeGreaterThan(10)
    expect([...reached].filter((path) => importsOf(path).includes('yaml'))).toEqual([])
    // Nor is anything of the store.
    expect([...reached].flatMap(importsOf).filter((name) => name.startsWith('@klarbrev/store/'))).toEqual([])
  })
  test('only store opens a database', () => {
    const drivers = new Set(['node:sqlite', 'kysely', 'pg'])
    const openers = productFiles.filter((path) => importsOf(path).some((name) => drivers.has(name)))
    expect(new Set(openers.map(packageOf))).toEqual(new Set(['store']))
  })
  test('English, with all of unified, is not loaded by a run whose letters are Danish', () => {
    const reached = new Set<string>()
    const follow = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      for (const name of staticImportsOf(path)) {
        if (name.startsWith('.')) follow(join(dirname(path), name))
        expect([path, name]).not.toEqual([path, expect.stringMatching(/^(?:@klarbrev\/english|unified|retext-|nspell|vfile)/)])
      }
    }
    for (const entry of ['packages/engine/src/index.ts', 'packages/cli/src/main.ts', 'packages/web/src/worker.ts']) follow(entry)
    expect(reached.size).toBeGreaterThan(10)
    expect(importsOf('packages/engine/src/klarbrev.ts')).toContain('@klarbrev/english')
  })
  test('there is no network code', () => {
    const network = /node:(?:http|https|http2|net|tls|dgram|dns)|\bfetch\(|XMLHttpRequest|WebSocket/
    expect(productFiles.filter((path) => network.test(read(path)))).toEqual([])
  })
})

describe('files', () => {
  /** Code files over 200 lines, each with its reason. Lists and tables are exempt. */
  const longFiles: Readonly<Record<string, string>> = {
  }
  const isTable = (path: string): boolean => /\.list\.ts$|closed-class|irregular|municipal|cue-phrases|candidates|fixture|score-model|heading-sections|\.test\.ts$/.test(path)
  test('are at most 200 lines long, or say why not', () => {
    const long = codeFiles.filter((path) => read(path).split('\n').length > 202 && !isTable(path))
    expect(long.filter((path) => longFiles[path] === undefined)).toEqual([])
    // A reason outlives its file or its length only until the next run.
    expect(Object.keys(longFiles).filter((path) => !long.includes(path))).toEqual([])
  })
  /** Packages whose code has been set to the measure; core, danish, rules and the tests still have longer lines. */
  const measured = new Set(['cli', 'engine', 'english', 'extension', 'language-server', 'readers', 'report', 'store', 'web', 'writers'])
  test('hold lines of at most 120 columns, in the packages that have been set to the measure', () => {
    const long = productFiles
      .filter((path) => measured.has(packageOf(path)) && !isTable(path))
      .flatMap((path) => read(path).split('\n').flatMap((line, at) => (line.length > 120 ? [`${path}:${at + 1}`] : [])))
    expect(long).toEqual([])
  })
  test('of rewrites ask for the kind of a token within its block: what stands before it is not there in an editor', () => {
    const raw = /\btokens\.kind\[/
    expect(productFiles.filter((path) => path.includes('danish/src/rewrite/') && raw.test(read(path)))).toEqual([])
  })
  test('have names that say what they hold', () => {
    const vague = /(?:^|\/)(?:utils?|common|shared|helpers?|misc)(?:\.|\/|$)/
    expect(codeFiles.filter((path) => vague.test(path))).toEqual([])
    expect(codeFiles.filter((path) => !/^[a-z0-9.-]+$/.test(path.split('/').at(-1)!))).toEqual([])
  })
  test('hold no skipped or lonely test and no nameless TODO', () => {
    const skipped = /\b(?:test|it|describe)\.(?:skip|only|todo)\b|\bx(?:it|test|describe)\(/
    const here = 'test/house.test.ts'
    expect(codeFiles.filter((path) => path !== here && skipped.test(read(path)))).toEqual([])
    expect(codeFiles.filter((path) => path !== here && /\b(?:TODO|FIXME|XXX)\b/.test(read(path)))).toEqual([])
  })
})

describe('rules', () => {
  const folders = ['hovedbudskab', 'paragraffer', 'sprog', 'tiltale', 'jura', 'stavning', 'persondata']
  const onDisk = folders
    .filter((folder) => existsSync(`${root}/rules/${folder}`))
    .flatMap((folder) => readdirSync(`${root}/rules/${folder}`).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|list)\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
  test('stand in the registry, sorted, each as its file says', () => {
    const ids = rules.map((rule) => rule.card.id)
    expect(ids).toEqual([...ids].sort())
    expect(rules.map((rule) => `${rule.card.category}/${rule.card.id}`).sort()).toEqual([...onDisk].sort())
  })
  test.each(rules.map((rule) => [rule.card.id, rule.card] as const))('%s is complete', (id, card) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    for (const text of Object.values(card.docs)) expect(text.trim()).toMatch(/\p{L}{2}/u)
    expect(card.sources.length).toBeGreaterThan(0)
    expect(card.examples.filter((one) => 'better' in one).length).toBeGreaterThanOrEqual(3)
    expect(card.examples.filter((one) => 'ok' in one).length).toBeGreaterThanOrEqual(4)
    for (const { da, en } of Object.values(card.messages)) {
      for (const text of [da, en]) {
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(25)
        expect(text).toMatch(/[.?!]$/)
      }
    }
  })
  test('weights of the score model add up, name rules that exist, and explain themselves', () => {
    const known = new Set(rules.map((rule) => rule.card.id))
    expect(criteria.reduce((sum, one) => sum + scoreModel.criteria[one].weight, 0)).toBeCloseTo(1, 10)
    for (const criterion of criteria) {
      for (const part of scoreModel.criteria[criterion].parts) {
        expect(known).toContain(part.rule)
        expect(part.why).toMatch(/\d|alt|alle/)
        expect(part.why).toMatch(/\.$/)
      }
    }
    for (const gate of scoreModel.gates) {
      expect(known).toContain(gate.id)
      expect(gate.why).toMatch(/\.$/)
    }
    const limits = scoreModel.grades.map((step) => step.from)
    expect(limits).toEqual([...limits].sort((a, b) => b - a))
    expect(scoreModel.grades.map((step) => step.grade)).toEqual(['A', 'B', 'C', 'D', 'E'])
  })
})

describe('papers', () => {
  test('one version stands on engine and packages', () => {
    expect(JSON.parse(read('package.json')).version).toBe(engineVersion)
    expect(JSON.parse(read('extension/package.json')).version).toBe(engineVersion)
    for (const name of readdirSync(`${root}/packages`)) {
      if (!statSync(`${root}/packages/${name}`).isDirectory()) continue
      expect(JSON.parse(read(`packages/${name}/package.json`)).version).toBe(engineVersion)
    }
  })
  test('all versions are pinned exactly, in one catalogue', () => {
    const catalog = read('pnpm-workspace.yaml').split('catalog:\n')[1]!.trim().split('\n')
    for (const line of catalog) expect(line.trim()).toMatch(/^"?[@\w/.-]+"?: \d+\.\d+\.\d+[\w.-]*$/)
    const manifests = ['rules/package.json', 'extension/package.json', 'test/package.json', ...readdirSync(`${root}/packages`).filter((name) => !name.endsWith('.md')).map((name) => `packages/${name}/package.json`)]
    for (const path of manifests) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path))
      for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^(?:catalog|workspace):/)
    }
  })
  test('the README says the weights of the criteria, how many rules there are and how many letters', () => {
    const readme = read('README.md')
    const weights = [...readme.matchAll(/^\| (\w+) \|.*\| (\d+) % \|$/gm)].map(([, name, weight]) => [name, Number(weight) / 100])
    expect(weights).toEqual(criteria.map((one) => [one, scoreModel.criteria[one].weight]))
    const counted = (stage: string, isGraded: boolean): number => rules.filter(({ card }) =>
      card.stage === stage && isGraded === criteria.some((one) => one === card.category)).length
    expect(readme).toContain(`Der er ${rules.length} regler. De ${counted('fast', true)} tæller i karakteren`)
    expect(readme).toContain(`${counted('fast', false)} bliver vist uden at tælle`)
    expect(readme).toContain(`${rules.filter(({ card }) => card.stage === 'proeve').length} er på prøve`)
    expect(readme).toContain(`de ${readdirSync(`${root}/corpus/letters`).length} opfundne breve i corpus/letters`)
    expect(read('CHANGELOG.md')).toContain(`karaktermodel ${scoreModel.version}`)
  })
  test('the README speaks npm and never bare pnpm', () => {
    expect(read('README.md')).not.toMatch(/^\s*(?:\$ )?pnpm /m)
  })
})

describe('the corpus', () => {
  const manifest = (folder: string): readonly string[] => read(`${folder}/manifest.csv`).trim().split('\n').slice(1)
  test.each([['corpus'], ['corpus/test'], ['corpus/english'], ['corpus/english/test']])('%s: manifest and letters agree', (folder) => {
    const listed = manifest(folder).map((line) => line.split(';')[0]!)
    expect([...listed].sort()).toEqual(readdirSync(`${root}/${folder}/letters`).map((name) => `letters/${name}`).sort())
  })
  test('CPR-shaped numbers have 60 added to the day', () => {
    const letters = ['corpus/letters', 'corpus/test/letters', 'corpus/gold', 'corpus/test/gold', 'corpus/english'].flatMap(filesIn)
    // Only whether it holds is told: the closed half is not printed.
    const real = letters.filter((path) => [...read(path).matchAll(/(?<!\d)(\d{2})(\d{2})\d{2}[- ]?\d{4}(?!\d)/g)].some((match) => Number(match[1]) <= 31 && Number(match[1]) >= 1 && Number(match[2]) <= 12 && Number(match[2]) >= 1 && match[0].includes('-') && match[0].length === 11))
    expect(real.length).toBe(0)
  })
})
