import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ruleCards } from '@klarbrev/engine'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'

// Lays the extension as it is shipped into dist/klarbrev: the two bundled clients, the server with its data, and what a
// person reads. Nothing is shipped that is not named here.

const home = new URL('../', import.meta.url)
const root = new URL('../../', import.meta.url)
const server = new URL('packages/language-server/dist/', root)
/** The folder of the extension as it is shipped. */
export const stage: URL = new URL('dist/klarbrev/', home)

/** The server, its data, and the licence of the British dictionary; that of the Danish one stands in `NOTICE`. */
const serverFiles = ['klarbrev-language-server.cjs', 'klarbrev-language-server.browser.js', 'da.graph', 'rules.bin',
  'en-gb.aff', 'en-gb.dic', 'en-gb.license']

const path = (name: string, base: URL): string => fileURLToPath(new URL(name, base))

/** What the extension says of rules, without their examples and messages: those are the server's to send. */
const ruleTexts: Plugin = {
  name: 'rule-texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:rule-texts$/ }, () => ({ path: 'rule-texts', namespace: 'virtual' }))
    onLoad({ filter: /.*/, namespace: 'virtual' }, () => {
      const texts = Object.fromEntries(ruleCards.map(({ id, category, docs, extent }) =>
        [id, { title: docs.title, category, isOfWords: extent === 'words', what: docs.what, how: docs.how }]))
      return { contents: `export const ruleTexts = ${JSON.stringify(texts)}` }
    })
  },
}

/** Builds the extension anew into {@link stage}. */
export async function layOut(): Promise<void> {
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(new URL('server/', stage), { recursive: true })
  await Promise.all((['node', 'browser'] as const).map(async (platform) => {
    await build({
      entryPoints: [path(`src/main-${platform}.ts`, home)],
      outfile: path(`dist/main-${platform}.js`, stage),
      bundle: true,
      format: 'cjs',
      platform,
      target: 'es2022',
      external: ['vscode'],
      minify: true,
      legalComments: 'none',
      logLevel: 'warning',
      plugins: [ruleTexts],
    })
  }))
  for (const name of serverFiles) {
    copyFileSync(new URL(name, server), new URL(`server/${name}`, stage))
  }
  cpSync(path('regler', server), path('server/regler', stage), { recursive: true })
  copyFileSync(new URL('src/start-server.cjs', home), new URL('server/start.cjs', stage))
  for (const name of ['README.md', 'package.nls.json', 'images']) {
    cpSync(path(name, home), path(name, stage), { recursive: true })
  }
  for (const name of ['LICENSE', 'CHANGELOG.md']) copyFileSync(new URL(name, root), new URL(name, stage))
  copyFileSync(new URL('packages/dictionary/NOTICE', root), new URL('server/NOTICE', stage))
  // The bundles are scripts, and what only the workshop needs stays there.
  const { devDependencies: _, private: __, type: ___, ...manifest } = JSON.parse(readFileSync(path('package.json', home), 'utf8'))
  writeFileSync(new URL('package.json', stage), `${JSON.stringify(manifest, null, 2)}\n`)
}
