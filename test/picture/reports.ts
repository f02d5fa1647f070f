/**
 * Takes the README's pictures of the reports from the real thing: makes the demo and photographs the top of the trend
 * report and of one centre's. Run: `node test/picture/reports.ts`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { startChromium } from '../browser/chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'klarbrev-billeder-'))
const env = { ...process.env, CI: 'true', SOURCE_DATE_EPOCH: '1795348800' }
const made = spawnSync(process.execPath, [join(root, '.tools/demo.ts'), folder], { stdio: 'inherit', env })
if (made.status !== 0) process.exit(1)

const browser = await startChromium()
for (const [page, picture, height] of [['udvikling', 'udvikling', 1010], ['borgerservice', 'center', 900]] as const) {
  const tab = await browser.newPage({ viewport: { width: 820, height }, colorScheme: 'light' })
  await tab.goto(pathToFileURL(join(folder, `${page}.html`)).href)
  await tab.screenshot({ path: join(root, `.github/billeder/${picture}.png`) })
  await tab.close()
  console.log(`.github/billeder/${picture}.png`)
}
await browser.close()
rmSync(folder, { recursive: true, force: true })
