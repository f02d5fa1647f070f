/**
 * Takes the pictures of the try-it page in the README from the real thing: the built page, opened from its folder, with
 * the first example letter and a finding open. Run after `npm run build:web`: `node test/picture/web.ts`.
 */
import { fileURLToPath } from 'node:url'
import { startChromium } from '../browser/chromium.ts'
import { builtPage, settled } from '../browser/web-page.ts'

const folder = fileURLToPath(new URL('../../.github/billeder/', import.meta.url))
const pictures = [
  { name: 'proev.png', viewport: { width: 1280, height: 940 }, colorScheme: 'light', scroll: 0 },
  { name: 'proev-moerk.png', viewport: { width: 390, height: 760 }, colorScheme: 'dark', scroll: 880 },
] as const

const browser = await startChromium()
try {
  for (const { name, viewport, colorScheme, scroll } of pictures) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(builtPage().fileAddress)
    await settled(page)
    const words = page.locator('.mark-words', { hasText: 'I henhold til' })
    await words.click({ position: { x: 4, y: 8 } })
    await page.evaluate((top) => scrollTo(0, top), scroll)
    await page.locator('h1').evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.screenshot({ path: folder + name })
    await context.close()
    console.log(`.github/billeder/${name}`)
  }
} finally {
  await browser.close()
}
