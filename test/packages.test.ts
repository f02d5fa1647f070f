import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, test } from 'vitest'
import { manifestOf, published } from '../.tools/pack.ts'
import { installPacked, run } from './packages/empty-folder.ts'

// What other programs get: the packages as they are published, in a folder where nothing of this repository is.

const { home, tarballs, folderOf } = installPacked()
afterAll(() => rmSync(home, { recursive: true }))

const names = published.map((folder) => manifestOf(folder).name)
const filesOf = (name: string): readonly string[] =>
  readdirSync(folderOf(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(folderOf(name), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
const textOf = (name: string, file: string): string => readFileSync(join(folderOf(name), file), 'utf8')

/** The examples of the packages' READMEs: TypeScript with what it prints behind arrows. */
const examples = names.flatMap((name) => [...textOf(name, 'README.md').matchAll(/^```ts\n([^]*?)^```$/gm)].map((block, at) => ({
  name: `${name} ${at + 1}`, file: `${name.split('/')[1]}-${at + 1}.ts`, code: block[1]!,
  prints: [...block[1]!.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line!),
})))
for (const { file, code } of examples) writeFileSync(join(home, file), code)

describe.each(names)('%s', (name) => {
  test('holds dist, README, LICENSE and nothing else, and no word of our sources', () => {
    const files = filesOf(name)
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(files.filter((file) => !/\.(?:js|d\.ts|graph|bin)$/.test(file)).length).toBe(3)
    expect(textOf(name, 'package.json')).not.toMatch(/workspace:|catalog:|devDependencies|"source"|"scripts"/)
    expect(textOf(name, 'LICENSE').length).toBeGreaterThan(1000)
    expect(textOf(name, 'README.md')).toContain('```ts')
  })

  test('asks for every package that its code or its types name', () => {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(textOf(name, 'package.json'))
    const asked = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)])
    const named = filesOf(name).filter((file) => /\.(?:js|ts)$/.test(file)).flatMap((file) =>
      [...textOf(name, file).matchAll(/^(?:import|export) [^'";]*?from ['"]([^.'"][^'"]*)['"]|\bimport\(['"]([^.'"][^'"]*)['"]\)/gm)]
        .map((match) => (match[1] ?? match[2])!))
    const bare = (one: string): string => one.split('/').slice(0, one.startsWith('@') ? 2 : 1).join('/')
    expect([...new Set(named.filter((one) => !one.startsWith('node:')).map(bare))].filter((one) => !asked.has(one) && !asked.has(`@types/${one}`))).toEqual([])
  })

  test('is what publint takes for a good package', async () => {
    const { messages, pkg } = await publint({ pkgDir: folderOf(name), pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([])
  })

  test('has types that are right wherever ES modules are loaded', async () => {
    // An entry that is a file of data has no types.
    const { exports } = JSON.parse(textOf(name, 'package.json'))
    const excludeEntrypoints = Object.keys(exports).filter((entry) => typeof exports[entry] === 'string')
    const checked = await checkPackage(createPackageFromTarballData(readFileSync(tarballs.get(name)!)), { excludeEntrypoints })
    if (checked.types === false) throw new Error('no types')
    // The packages are ES modules: `require` and Node 10 are not served, and say so.
    const served = checked.problems.filter((problem) =>
      !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)))
    expect(served).toEqual([])
    expect(Object.keys(checked.entrypoints)).toContain('.')
  })
})

describe('the examples of the READMEs', () => {
  test('are right by the types of the packages', () => {
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', lib: ['es2024'], types: ['node'] }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    writeFileSync(join(home, 'package.json'), '{"type": "module"}')
    run(home, process.execPath, [fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url)), '-p', '.'])
  })

  test.each(examples)('$name prints what it says', ({ file, prints }) => {
    expect(run(home, process.execPath, ['--no-warnings', file], { PATH: process.env['PATH'] }).trim().split('\n')).toEqual(prints)
    expect(prints.length).toBeGreaterThan(0)
  })
})
