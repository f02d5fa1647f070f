/**
 * Times the try-it page in headless Chromium, served on loopback: from the start of the load to the first report, and
 * from a key to the marks of the report on it. Run: `npm run bench:web`. Times are of this machine and its load.
 */
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'
import { builtPage, openExample, settled } from './web-page.ts'

const loads = 7
const keys = 120

const { html } = builtPage()
const { server, origin } = await serve(new Map([['/', html]]))
const browser = await startChromium()
try {
  console.log(`Første gang: ${(gzipSync(html).length / 1e6).toFixed(2)} MB gz`)
  const first: number[] = []
  for (let run = 0; run < loads; run++) first.push(await timeLoad(browser))
  print('Fra start til første fund', first)
  for (const id of ['afslag-tungt', 'madservice']) print(`Fra tast til mærker, ${id}`, await timeKeys(browser, id))
} finally {
  await browser.close()
  server.close()
}

async function timeLoad(from: Browser): Promise<number> {
  const context = await from.newContext()
  const page = await context.newPage()
  // The page's own clock starts with the load, so that the driver's way to the page is not counted.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const region = document.querySelector('#findings-region')!
      const seen = new MutationObserver(() => {
        if (region.getAttribute('aria-busy') !== 'false') return
        seen.disconnect()
        Object.assign(globalThis, { firstReport: performance.now() })
      })
      seen.observe(region, { attributes: true, attributeFilter: ['aria-busy'] })
    })
  })
  await page.goto(origin)
  await settled(page)
  const time = await page.evaluate(() => (globalThis as unknown as { readonly firstReport: number }).firstReport)
  await context.close()
  return time
}

async function timeKeys(from: Browser, example: string): Promise<readonly number[]> {
  const context = await from.newContext()
  const page = await context.newPage()
  await page.goto(origin)
  await settled(page)
  await openExample(page, example)
  await page.evaluate(() => {
    const times: number[] = []
    let pressed = 0
    const region = document.querySelector('#findings-region')!
    addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), { capture: true })
    new MutationObserver(() => {
      if (region.getAttribute('aria-busy') === 'false') times.push(performance.now() - pressed)
    }).observe(region, { attributes: true, attributeFilter: ['aria-busy'] })
    Object.assign(globalThis, { keyTimes: times })
  })
  await page.locator('.cm-content').click()
  const text = 'Der vil blive foretaget en samlet vurdering af sagen. '
  for (let at = 0; at < keys; at++) {
    await page.keyboard.press(text[at % text.length]!)
    await settled(page)
  }
  const times = await page.evaluate(() => (globalThis as unknown as { readonly keyTimes: readonly number[] }).keyTimes)
  await context.close()
  return times
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const last = sorted.length - 1
  const at = (share: number): string => sorted[Math.min(last, Math.floor(sorted.length * share))]!.toFixed(0)
  console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, værst ${at(1)} ms (${times.length} gange)`)
}
