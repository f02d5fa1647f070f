import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const file = new URL('../../packages/web/dist/index.html', import.meta.url)

/** The built page as it is sent, and its address on disk. */
export function builtPage(): { readonly html: Uint8Array; readonly fileAddress: string } {
  return { html: readFileSync(file), fileAddress: file.href }
}

/** Waits until the page has said what it thinks of the text that stands on the sheet now. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#findings-region[aria-busy="false"]').waitFor({ timeout: 60_000 })
}

/** Takes one of the example letters, by its id. */
export async function openExample(page: Page, id: string): Promise<void> {
  await page.locator('#example').selectOption(id)
  await settled(page)
}

/** Drops a file onto the page as a person does, and waits for what the page says of the letter. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(() => void document.querySelector('#findings-region')!.setAttribute('aria-busy', 'true'))
  await letFall(page, name, bytes)
  await settled(page)
}

/** Drops a file onto the page. */
export async function letFall(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const units = atob(base64)
      const content = Uint8Array.from(units, (unit) => unit.charCodeAt(0))
      const made = new DataTransfer()
      made.items.add(new File([content], fileName))
      return made
    },
    { fileName: name, base64: Buffer.from(bytes).toString('base64') },
  )
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#sheet', type, { dataTransfer: transfer })
  }
}

/** What the page shows of a letter, in the form in which the engine's own result is held against it. */
export interface Shown {
  readonly grade: string
  readonly points: string
  readonly criteria: readonly string[]
  readonly next: readonly string[]
  /** Rule and place of every finding of the list, in order. */
  readonly findings: readonly string[]
  /** What the law asks and the page misses. */
  readonly checks: readonly string[]
  /** What the law asks and the page saw. */
  readonly seen: readonly string[]
}

/** Reads from the page what it shows. */
export function readShown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
    const words = (selector: string): string[] => all(selector).map(({ textContent }) => textContent)
    return {
      grade: words('#grade-letter')[0]!,
      points: words('#grade-points')[0]!,
      criteria: words('.row-points'),
      next: words('.next-rule').map((rule, at) => `${rule} ${words('.next-gain')[at]!}`),
      findings: all('#findings > li').map(({ dataset }) => `${dataset['rule']!} ${dataset['span']!}`),
      checks: all('#checks > li').map(({ dataset }) => dataset['rule']!),
      seen: all('#seen > li').map(({ dataset }) => dataset['rule']!),
    }
  })
}
