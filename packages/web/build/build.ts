/**
 * Builds the try-it page into one file, dist/index.html: styles, two classic scripts, the packed dictionary and rules,
 * and the example letters stand in it as text. One file works from any static host and from a folder on disk, and has
 * nothing to ask for once it is open. Run after the engine's build; prints the size of the first load.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundle } from './bundle.ts'
import { packData } from './pack.ts'

const home = new URL('../', import.meta.url)
const root = new URL('../../', home)
const require = createRequire(import.meta.url)
const read = (path: string, base: URL = home): string => readFileSync(new URL(path, base), 'utf8')

/** The letters to try, in the order of the list: our own pair, then letters of the open corpus. */
const examples: Readonly<Record<string, string>> = {
  'afslag-tungt': 'packages/web/examples/afslag-tungt.txt',
  'afslag-klart': 'packages/web/examples/afslag-klart.txt',
  madservice: 'corpus/letters/h4-11-madservice.txt',
  rottespaerre: 'corpus/letters/h2-18-rottespaerre.txt',
  skolebuskort: 'corpus/letters/h3-09-skolebuskort-hoering.txt',
  'housing-benefit': 'corpus/english/letters/e1-01-housing-benefit.txt',
}

const fonts: readonly (readonly [string, string, string])[] = [
  [
    'Atkinson Hyperlegible Next',
    '200 800',
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ],
  ['Source Serif 4', '400', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'],
  ['Source Serif 4', '600', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'],
]

const first = await bundle('src/start.ts')
const unpacker = await bundle('src/unpacker.ts')
const engine = await bundle('src/worker.ts')
const script = await bundle('src/main.ts')
const { dictionary, rules, english } = packData()
const letters = Object.entries(examples).map(([id, path]) => {
  return [id, { name: path.split('/').at(-1)!, text: read(path, root).replace(/\r\n?/g, '\n').trimEnd() }] as const
})

/** What `src/start.ts` made to hand on the data before it, and to begin with the page. */
const handOn = 'klarbrevHandOn()'
const beginSoon = 'klarbrevBeginSoon()'
const scripts = [first, script, handOn, beginSoon]

/** What the browser may do: run these very scripts, make the worker from a Blob, show what stands in the page. */
const policy = [
  `default-src 'none'`,
  `script-src ${scripts.map(hashOf).join(' ')}`,
  `worker-src blob:`,
  `style-src 'unsafe-inline'`,
  `font-src data:`,
  `img-src data:`,
  `connect-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

const data = (id: string, type: string, text: string): string => `<script type="${type}" id="${id}">${text}</script>`
const parts: Readonly<Record<string, string>> = {
  notice: `<!--\n${read('NOTICE')}-->`,
  policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  styles: `<style>${fonts.map(fontFace).join('')}${read('src/page.css')}</style>`,
  // The workers first: they come to life while the browser reads the rest.
  start: [data('engine', 'text/plain', engine), data('unpacker', 'text/plain', unpacker), `<script>${first}</script>`].join(
    '\n',
  ),
  // The page's own script runs when all are handed on, or where they are slow to come meanwhile.
  scripts: [
    data('examples', 'application/json', JSON.stringify(Object.fromEntries(letters)).replace(/</g, '\\u003c')),
    data('page', 'text/plain', script),
    `<script>${beginSoon}</script>`,
    ...Object.entries({ 'rule-data': rules, dictionary, english }).flatMap(([id, text]) => {
      return [data(id, 'text/plain', text), `<script>${handOn}</script>`]
    }),
  ].join('\n'),
}
const page = read('index.html').replace(/<!--(\w+)-->/g, (_, name: string) => parts[name]!)
mkdirSync(new URL('dist/', home), { recursive: true })
writeFileSync(new URL('dist/index.html', home), page)
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
const sizes = { ordbog: dictionary, regler: rules, 'engelsk ordbog': english, motor: engine, side: script }
console.log(`${fileURLToPath(new URL('dist/index.html', home))}: ${megabytes(gzipSync(page).length)} gz første gang`)
for (const [name, text] of Object.entries(sizes)) console.log(`  ${name}: ${megabytes(gzipSync(text).length)} gz`)

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function fontFace([family, weight, path]: readonly [string, string, string]): string {
  const source = `url(data:font/woff2;base64,${readFileSync(require.resolve(path)).toString('base64')})`
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:${source}}`
}
