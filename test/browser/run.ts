import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { readBuiltFiles } from '../built-files.ts'
import type { Bundled } from './bundle.ts'
import { bundleForNode, bundlePage, bundleProduct, findTests, purePackages } from './bundle.ts'
import { startChromium } from './chromium.ts'
import type { LetterFile, lintLetters } from './lint-letters.ts'
import type { PageResult } from './page.ts'
import { checkReportPages } from './report-pages.ts'
import * as reportSources from './report-sources.ts'
import { serve } from './serve.ts'
import type { Outcome } from './vitest-shim.ts'
import { webChecks } from './web-checks.ts'
import { builtPage } from './web-page.ts'

/** How long the page may take for everything, in milliseconds; a test that hangs must not hang the gate. */
const patience = 240_000
const lettersFolder = fileURLToPath(new URL('../../corpus/letters/', import.meta.url))

const outcomes: Outcome[] = []
try {
  for (const name of purePackages) record(`packages/${name} importerer intet fra Node`, await bundleProduct(name))
  const { files, nodeOnly } = findTests()
  for (const file of nodeOnly) print(`  kun i Node: ${file}`)
  const page = await bundlePage(files)
  record('testene kan samles til en side', page)
  const browser = await startChromium()
  try {
    if ('code' in page) await runInBrowser(browser, page.code)
    await tryWebPage(browser)
  } finally {
    await browser.close()
  }
} catch (error) {
  add('kørslen', 'løb til ende', error instanceof Error ? error.message : String(error))
}
report()

/** Opens the page, runs everything in it, and holds it against Node. */
async function runInBrowser(browser: Browser, code: string): Promise<void> {
  const { dictionary, ruleData } = readBuiltFiles()
  const paths = chooseLetters()
  const letters = paths.map((path) => ({ path, bytes: readFileSync(join(lettersFolder, path)) }))
  const { server, origin } = await serve(
    new Map<string, string | Uint8Array>([
      ['/', '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>'],
      ['/page.js', code],
      ['/da.graph', dictionary],
      ['/rules.bin', ruleData],
      ['/favicon.ico', ''],
      ...letters.map(({ path, bytes }) => [`/letters/${path}`, bytes] as const),
    ]),
  )
  const context = await browser.newContext()
  try {
    const requests: string[] = []
    context.on('request', (request) => requests.push(request.url()))
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(origin)
    const found = await withPatience(
      page.evaluate((names) => {
        const { klarbrevRun } = globalThis as unknown as { klarbrevRun: (of: readonly string[]) => Promise<PageResult> }
        return klarbrevRun(names)
      }, paths),
    )
    outcomes.push(...found.outcomes)
    const inNode = await lintInNode(letters)
    for (const [index, path] of paths.entries()) {
      add('samme i Node og browser', path, difference(inNode[index] ?? '', found.letters[index] ?? ''))
    }
    const outside = requests.filter((url) => new URL(url).origin !== origin)
    add('netværk', `${requests.length} kald, alle til ${origin}`, outside.length === 0 ? null : outside.join('\n'))
    add('siden', 'ingen fejl uden for testene', errors.length === 0 ? null : errors.join('\n'))
    outcomes.push(...(await checkReportPages(browser, reportSources)))
  } finally {
    await context.close()
    server.close()
  }
}

/** Tries the page that `npm run web` serves, from the outside, as a person and a browser meet it. */
async function tryWebPage(browser: Browser): Promise<void> {
  const { server, origin, served } = await serve(new Map([['/', builtPage().html]]))
  const letters = chooseLetters().map((path) => ({ path, bytes: readFileSync(join(lettersFolder, path)) }))
  try {
    for (const [name, attempt] of Object.entries(webChecks)) {
      const trial = { browser, origin, letters, served }
      add('prøvesiden', name, await attempt(trial).then(() => null, (thrown: unknown) => String(thrown)))
    }
  } finally {
    server.close()
  }
}

/** Five letters spread over the open half of the corpus, the same ones every time. */
function chooseLetters(): readonly string[] {
  const all = readdirSync(lettersFolder).filter((name) => /\.(txt|md)$/.test(name)).toSorted()
  const step = Math.max(1, Math.floor(all.length / 5))
  return all.filter((_, index) => index % step === 0).slice(0, 5)
}

async function lintInNode(letters: readonly LetterFile[]): Promise<readonly string[]> {
  const bundled = await bundleForNode()
  if (!('code' in bundled)) throw new Error(bundled.problems.join('\n'))
  const folder = mkdtempSync(join(tmpdir(), 'klarbrev-browser-'))
  try {
    const file = join(folder, 'lint-letters.mjs')
    writeFileSync(file, bundled.code)
    const module = (await import(pathToFileURL(file).href)) as { readonly lintLetters: typeof lintLetters }
    const { dictionary, ruleData } = readBuiltFiles()
    return module.lintLetters(dictionary, ruleData, letters)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where two JSON texts part, with a little of both, or null when they are the same. */
function difference(node: string, browser: string): string | null {
  if (node === browser && node !== '') return null
  let at = 0
  while (at < node.length && node[at] === browser[at]) at++
  const from = Math.max(0, at - 40)
  return `node:    …${node.slice(from, at + 80)}\nbrowser: …${browser.slice(from, at + 80)}`
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`siden svarede ikke inden ${patience / 1000} sekunder`)), patience)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

function record(name: string, bundled: Bundled): void {
  add('uden Node', name, 'code' in bundled ? null : bundled.problems.join('\n'))
}

function add(file: string, name: string, error: string | null): void {
  outcomes.push({ file, name, error })
}

function report(): void {
  for (const [file, own] of Map.groupBy(outcomes, ({ file }) => file)) {
    const failed = own.filter(({ error }) => error !== null)
    print(`${failed.length === 0 ? '✓' : '✗'} ${file} (${own.length})`)
    for (const { name, error } of failed) print(`    ✗ ${name}\n${error!.replace(/^/gm, '        ')}`)
  }
  const failed = outcomes.filter(({ error }) => error !== null).length
  print(`${outcomes.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
