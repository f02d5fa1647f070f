/**
 * Times the try-it page in headless Chromium, served on loopback: from the start of the load to the first findings, and
 * from a key to the marks of the report on it; and both to when the suggestions are there as well. Run: `npm run
 * bench:web`. Times are of this machine and its load.
 */
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
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

const { html } = builtPage()
const { server, origin } = await serve(new Map([['/', html]]))
const browser = await startChromium()
try {
  console.log(`Første gang: ${(gzipSync(html).length / 1e6).toFixed(2)} MB gz`)
  const first: Times = { marks: [], all: [] }
  for (let run = 0; run < loads; run++) await timeLoad(browser, first)
  print('Fra start til første fund', first)
  for (const id of ['afslag-tungt', 'madservice']) print(`Fra tast til mærker, ${id}`, await timeKeys(browser, id))
} finally {
  await browser.close()
  server.close()
}

async function timeLoad(from: Browser, times: Times): Promise<void> {
  const context = await from.newContext()
  const page = await context.newPage()
  // The page's own clock starts with the load, so that the driver's way to the page is not counted.
  await page.addInitScript(listen)
  await page.goto(origin)
  await settled(page)
  const { marks, all } = await page.evaluate(() => (globalThis as unknown as Timed).klarbrevTimes)
  times.marks.push(marks[0]!)
  times.all.push(all[0]!)
  await context.close()
}

async function timeKeys(from: Browser, example: string): Promise<Times> {
  const context = await from.newContext()
  const page = await context.newPage()
  await page.addInitScript(listen)
  await page.goto(origin)
  await settled(page)
  await openExample(page, example)
  await page.locator('.cm-content').click()
  await page.evaluate(() => {
    const { klarbrevTimes } = globalThis as unknown as Timed
    klarbrevTimes.marks.length = klarbrevTimes.all.length = 0
  })
  const text = 'Der vil blive foretaget en samlet vurdering af sagen. '
  for (let at = 0; at < keys; at++) {
    await page.keyboard.press(text[at % text.length]!)
    await settled(page)
  }
  const times = await page.evaluate(() => (globalThis as unknown as Timed).klarbrevTimes)
  await context.close()
  return times
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
