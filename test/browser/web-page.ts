import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const file = new URL('../../packages/web/dist/index.html', import.meta.url)

/** The built page as it is sent, and where it lies on disk. */
export function builtPage(): { readonly html: Uint8Array; readonly fileAddress: string; readonly path: string } {
  return { html: readFileSync(file), fileAddress: file.href, path: fileURLToPath(file) }
}

/** Waits until the page has said what it thinks of the text that stands on the sheet now. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#findings-region[aria-busy="false"]').waitFor({ timeout: 30_000 })
}

/** Takes one of the example letters, by its id. */
export async function openExample(page: Page, id: string): Promise<void> {
  await page.locator('#example').selectOption(id)
  await settled(page)
}
