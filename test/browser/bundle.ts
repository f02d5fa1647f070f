import { globSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildFailure, Location, Plugin } from 'esbuild'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

/** The packages that must run in a browser, by folder. */
export const purePackages: readonly string[] = ['core', 'danish', 'engine', 'readers', 'report']

/** A bundle, or what stands in its way, as lines for a person. */
export type Bundled = { readonly code: string } | { readonly problems: readonly string[] }

/** The unit tests of the pure packages; those named `*.node.test.ts` say themselves that they need Node. */
export function findTests(): { readonly files: readonly string[]; readonly nodeOnly: readonly string[] } {
  const all = purePackages
    .flatMap((name) => globSync(`packages/${name}/src/**/*.test.ts`, { cwd: root }))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
  return {
    files: all.filter((path) => !path.endsWith('.node.test.ts')),
    nodeOnly: all.filter((path) => path.endsWith('.node.test.ts')),
  }
}

/** The page with all test files; the dictionary's bytes come from the server, and vitest from the shim. */
export function bundlePage(files: readonly string[]): Promise<Bundled> {
  const lines = files.map((file) => {
    return `  { file: ${JSON.stringify(file)}, load: () => import(${JSON.stringify(join(root, file))}) },`
  })
  const virtual: Plugin = {
    name: 'tests',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:tests$/ }, () => ({ path: 'tests', namespace: 'virtual' }))
      onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({
        contents: `export const tests = [\n${lines.join('\n')}\n]`,
        resolveDir: root,
      }))
    },
  }
  const alias = { vitest: join(here, 'vitest-shim.ts'), '@klarbrev/dictionary': join(here, 'supplies.ts') }
  return bundle(join(here, 'page.ts'), 'browser', [virtual, noNode], alias)
}

/** The doors of one package without its tests and without stand-ins: the proof that it needs no Node. */
export function bundleProduct(name: string): Promise<Bundled> {
  return bundle(join(root, 'packages', name, 'src/index.ts'), 'browser', [noNode])
}

/** `lint-letters.ts` for Node, from the very sources that the page runs. */
export function bundleForNode(): Promise<Bundled> {
  return bundle(join(here, 'lint-letters.ts'), 'node', [])
}

const builtins = new Set(builtinModules)

/** Names the file that asks for a module of Node, where the bundler would only say that it found none. */
const noNode: Plugin = {
  name: 'no-node',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      if (!path.startsWith('node:') && !builtins.has(path)) return null
      return { errors: [{ text: `${relative(root, importer)} imports ${path}, which no browser has` }] }
    })
  },
}

async function bundle(
  entry: string,
  platform: 'browser' | 'node',
  plugins: readonly Plugin[],
  alias: Readonly<Record<string, string>> = {},
): Promise<Bundled> {
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform,
      // Not iife: a test file may await at its top level, which only modules can.
      format: 'esm',
      target: 'es2024',
      conditions: ['source'],
      alias: { ...alias },
      define: platform === 'browser' ? { 'process.env.NODE_ENV': '"test"' } : {},
      plugins: [...plugins],
      logLevel: 'silent',
    })
    return { code: outputFiles[0]!.text }
  } catch (error) {
    const failure = error as BuildFailure
    if (!Array.isArray(failure.errors)) throw error
    const place = (at: Location | null): string => (at === null ? '' : `${at.file}:${at.line}: `)
    return { problems: failure.errors.map(({ text, location }) => place(location) + text) }
  }
}
