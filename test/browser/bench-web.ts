/**
 * Times the try-it page in headless Chromium, served on loopback: from the start of the load to the first findings, and
 * from a key to the marks of the report on it; and both to when the suggestions are there as well. Run: `npm run
 * bench:web`. Times are of this machine and its load, so that each stands beside a yardstick taken in turns with it:
 * the same of a page that holds nothing but a field and a worker that answers at once.
 */
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { bareHtml } from './bare-page.ts'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'
import { builtPage, openExample, settled } from './web-page.ts'

/** Milliseconds until findings were marked, and until their suggestions were there. */
interface Times {
  readonly marks: number[]
  readonly all: number[]
}

/** What the page's own window holds while it is timed. */
interface Timed {
  readonly klarbrevTimes: Times
}

const loads = 7
const keys = 120
/** Milliseconds in which a new window comes to rest: Chromium builds its own parts of it meanwhile. */
const calm = 700

const { html } = builtPage()
const { server, origin } = await serve(new Map<string, string | Uint8Array>([['/', html], ['/tom.html', bareHtml]]))
const browser = await startChromium()
try {
  console.log(`Første gang: ${(gzipSync(html).length / 1e6).toFixed(2)} MB gz`)
  console.log(`Målestok, node -e 0: ${spread(Array.from({ length: 9 }, startNode))}`)
  const first: Times = { marks: [], all: [] }
  const bare: Times = { marks: [], all: [] }
  for (let run = 0; run < loads; run++) {
    await timeLoad(browser, '/tom.html', bare)
    await timeLoad(browser, '/', first)
  }
  print('Fra start til første fund', first)
  console.log(`  Målestok, fra start til svar på en tom side: ${spread(bare.marks)}`)
  for (const id of ['afslag-tungt', 'madservice']) {
    const [own, empty] = await timeKeys(browser, id)
    print(`Fra tast til mærker, ${id}`, own)
    console.log(`  Målestok, fra tast til svar på en tom side: ${spread(empty.marks)}`)
  }
} finally {
  await browser.close()
  server.close()
}

function startNode(): number {
  const start = performance.now()
  execFileSync(process.execPath, ['-e', '0'])
  return performance.now() - start
}

/** A window of its own, at rest. */
async function openWindow(from: Browser): Promise<Page> {
  const context = await from.newContext()
  const page = await context.newPage()
  await page.addInitScript(listen)
  await page.waitForTimeout(calm)
  return page
}

/** Opens the address; the page's own clock starts with the load, so that the driver's way to the page is not counted. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(origin + address)
  await settled(page)
}

async function timeLoad(from: Browser, address: string, times: Times): Promise<void> {
  const page = await openWindow(from)
  await open(page, address)
  const { marks, all } = await timesOf(page)
  times.marks.push(marks[0]!)
  times.all.push(all[0]!)
  await page.context().close()
}

/** The times of the page and of the bare one, typed into by turns of a sentence. */
async function timeKeys(from: Browser, example: string): Promise<readonly [Times, Times]> {
  const pages = [await openWindow(from), await openWindow(from)] as const
  await open(pages[0], '/')
  await open(pages[1], '/tom.html')
  await openExample(pages[0], example)
  for (const page of pages) {
    await page.evaluate(() => {
      const { klarbrevTimes } = globalThis as unknown as Timed
      klarbrevTimes.marks.length = klarbrevTimes.all.length = 0
    })
  }
  const text = 'Der vil blive foretaget en samlet vurdering af sagen. '
  for (let typed = 0; typed < keys; typed += text.length) {
    for (const page of pages) {
      await page.bringToFront()
      await page.locator('.cm-content').click()
      for (const key of text.slice(0, keys - typed)) {
        await page.keyboard.press(key)
        await settled(page)
      }
    }
  }
  const times = [await timesOf(pages[0]), await timesOf(pages[1])] as const
  for (const page of pages) await page.context().close()
  return times
}

function timesOf(page: Page): Promise<Times> {
  return page.evaluate(() => (globalThis as unknown as Timed).klarbrevTimes)
}

/** Runs in the page: notes when findings and suggestions are there, counted from the last key, or else from the load. */
function listen(): void {
  const times: Times = { marks: [], all: [] }
  Object.assign(globalThis, { klarbrevTimes: times })
  let pressed = 0
  addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), { capture: true })
  addEventListener('DOMContentLoaded', () => {
    const region = document.querySelector('#findings-region')!
    const note = (into: number[]) => (): void => void into.push(performance.now() - pressed)
    const options = (name: string) => ({ attributes: true, attributeFilter: [name] })
    new MutationObserver(note(times.marks)).observe(document.querySelector('#sheet')!, options('data-marked'))
    const noteAll = note(times.all)
    new MutationObserver(() => region.getAttribute('aria-busy') === 'false' && noteAll()).observe(
      region, options('aria-busy'),
    )
  })
}

function print(what: string, { marks, all }: Times): void {
  console.log(`${what}: ${spread(marks)}; med forslag ${spread(all)} (${marks.length} gange)`)
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const last = sorted.length - 1
  const at = (share: number): string => sorted[Math.min(last, Math.floor(sorted.length * share))]!.toFixed(0)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, værst ${at(1)} ms`
}
