import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { MadeReport, ReportRequest } from '@klarbrev/report'
import type { Outcome } from './vitest-shim.ts'

/** What the pages are made of; `report-sources.ts` is one. */
export interface ReportSources {
  /** Two measurements of six centres, whole, or of these centres with a few letters each, in a round of this name. */
  request(center: string | null, centers?: readonly string[], round?: string): ReportRequest
  makeReport(request: ReportRequest): Promise<MadeReport>
}

const windows = [
  { name: 'lys', width: 900, scheme: 'light' },
  { name: 'mørk', width: 900, scheme: 'dark' },
  { name: 'telefon', width: 320, scheme: 'light' },
] as const

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Names that would be markup, style, links or turned words if a page took them for more than text. */
export const hostileNames: readonly string[] = [
  '<script>document.title="hacked"</script>',
  '<img src=x onerror="document.title=\'hacked\'">',
  '"><svg onload=document.title="hacked">',
  '</title><script>document.title="hacked"</script>',
  '</style><style>body{display:none}</style>',
  '</bdi></td><iframe src="javascript:document.title=1"></iframe>',
  '\'"`--><!--<b>&amp;&lt;&#60;',
  '<a href="https://klarbrev.invalid/x">klik</a>',
  '<meta http-equiv="refresh" content="0;url=https://klarbrev.invalid">',
  '<link rel="stylesheet" href="//klarbrev.invalid/x.css"><base href="//klarbrev.invalid">',
  '\u202emoc.etnec\u202c \u2066x\u2069',
  '{{constructor.constructor("document.title=1")()}}${document.title}',
  '<plaintext>', '<xmp><noscript>', 'javascript:document.title=1',
  'linje\r\nskift\tog tabulator', '\u0000\ufffe\ud800', '💶 Økonomi & Løn <b>fed</b>',
]

/** Opens every kind of page in Chromium: no accessibility fault, nothing fetched, nothing run, names as they are. */
export async function checkReportPages(browser: Browser, sources: ReportSources): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klarbrev-rapport-'))
  const outcomes: Outcome[] = []
  const add = (name: string, error: string | null): void => void outcomes.push({ file: 'rapporter', name, error })
  try {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const make = async (center: string | null, rows = true): Promise<string> => {
      const request = sources.request(center)
      return (await sources.makeReport(rows ? request : { ...request, rounds: [], rows: [] })).content as string
    }
    const pages = [
      ['udvikling', await make(null)], ['center', await make('Jobcenter')], ['tom', await make(null, false)],
    ] as const
    for (const [name, page] of pages) {
      for (const window of windows) {
        const opened = await open(browser, folder, page, window)
        add(`${name}, ${window.name}: axe finder intet`, await axeFaults(opened.page, axe))
        add(`${name}, ${window.name}: intet hentes, intet forhindres`, opened.trouble())
        const wide = await opened.page.evaluate(() => document.documentElement.scrollWidth)
        add(`${name}, ${window.name}: siden er ikke bredere end vinduet`, wide <= window.width ? null : `${wide} px`)
        await opened.page.close()
      }
      const printed = await open(browser, folder, page, windows[1])
      await printed.page.emulateMedia({ media: 'print' })
      const paper = await printed.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      add(`${name}, udskrift af en mørk side: papiret er hvidt`, paper === 'rgb(255, 255, 255)' ? null : paper)
      add(`${name}, udskrift: axe finder intet`, await axeFaults(printed.page, axe))
      await printed.page.close()
    }
    const names = { browser, folder, sources }
    add('fremmede navne er tekst i udviklingen', await namesFault(names, null, hostileNames, null))
    const wanted = await countElements(names, 'Almindelig', ['Almindelig'])
    for (const name of hostileNames) {
      add(`centret ${JSON.stringify(name)} er tekst`, await namesFault(names, name, [name], wanted))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return outcomes
}

interface Opened {
  readonly page: Page
  /** What the page tried to fetch, run or open, or null. */
  trouble(): string | null
}

async function open(
  browser: Browser,
  folder: string,
  text: string,
  window: { readonly width: number; readonly scheme: 'light' | 'dark' },
): Promise<Opened> {
  const file = join(folder, 'rapport.html')
  writeFileSync(file, text)
  const page = await browser.newPage({ viewport: { width: window.width, height: 900 }, colorScheme: window.scheme })
  const seen: string[] = []
  page.on('request', (request) => seen.push(request.url()))
  page.on('dialog', (dialog) => { seen.push(`dialog: ${dialog.message()}`); void dialog.dismiss() })
  page.on('console', (message) => seen.push(`konsol: ${message.text()}`))
  page.on('pageerror', (error) => seen.push(`fejl: ${error.message}`))
  await page.goto(pathToFileURL(file).href)
  return { page, trouble: () => (seen.length === 1 ? null : seen.slice(1).join('\n')) }
}

async function axeFaults(page: Page, axe: string): Promise<string | null> {
  await page.evaluate(axe)
  const faults = await page.evaluate(async (values) => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: (of: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values } })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  }, tags)
  return faults.length === 0 ? null : faults.join('\n')
}

interface NameCheck {
  readonly browser: Browser
  readonly folder: string
  readonly sources: ReportSources
}

const elementsOf = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)

/** How many elements a page has where centres have these names. */
async function countElements({ browser, folder, sources }: NameCheck, center: string | null, names: readonly string[]): Promise<number> {
  const made = await sources.makeReport(sources.request(center, names, 'Efterår'))
  const { page } = await open(browser, folder, made.content as string, windows[0])
  const count = await elementsOf(page)
  await page.close()
  return count
}

/** What hostile names of centres and rounds do to a page that plain ones do not, or null. */
async function namesFault(
  check: NameCheck,
  center: string | null,
  names: readonly string[],
  known: number | null,
): Promise<string | null> {
  const wanted = known ?? (await countElements(check, center, names.map((_, at) => `Center ${at}`)))
  const made = await check.sources.makeReport(check.sources.request(center, names, names[0]!))
  const { page, trouble } = await open(check.browser, check.folder, made.content as string, windows[0])
  try {
    const found = await elementsOf(page)
    if (found !== wanted) return `${found} elementer i stedet for ${wanted}`
    const shown = await page.evaluate(() => [...document.querySelectorAll('bdi')].map((one) => one.textContent))
    const asText = names.map((name) => name.replaceAll('\u0000', '\ufffd').toWellFormed())
    const missing = asText.filter((name) => !shown.includes(name))
    if (missing.length > 0) return `mangler: ${JSON.stringify(missing)}`
    return (await page.title()) === 'hacked' ? 'siden kørte et navn' : trouble()
  } finally {
    await page.close()
  }
}
