/**
 * Draws images/klarbrev.png, the icon of the extension, from images/klarbrev.svg with Chromium. Run by hand after the
 * drawing has changed: `node extension/build/icon.ts`.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startChromium } from '../../test/browser/chromium.ts'

const svg = readFileSync(new URL('../images/klarbrev.svg', import.meta.url), 'utf8')
const style = `html, body { margin: 0 } main { width: 256px; height: 256px; display: grid; place-items: center;
  background: #1f4e5f; color: #f4f1ea; border-radius: 44px } svg { width: 190px; height: 190px }`
const browser = await startChromium()
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } })
  await page.setContent(`<style>${style}</style><main>${svg}</main>`)
  await page.screenshot({ path: fileURLToPath(new URL('../images/klarbrev.png', import.meta.url)), omitBackground: true })
} finally {
  await browser.close()
}
