import { deepStrictEqual, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { openExample, settled } from './web-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const accessibility = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No violation of WCAG 2.2 AA, closed and open, in both languages; nothing to scroll sideways, down to 320 points. */
export async function checkAccess(page: Page): Promise<void> {
  const check = async (when: string): Promise<void> => {
    const violations = await page.evaluate(async (tags) => {
      const { run } = (globalThis as unknown as { readonly axe: typeof import('axe-core') }).axe
      const found = await run({ runOnly: { type: 'tag', values: tags } })
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    }, accessibility)
    deepStrictEqual([when, ...violations], [when])
  }
  await page.evaluate(axe)
  await check('som den åbner')
  await page.locator('.finding-head').nth(3).click()
  await page.locator('.finding[data-active] summary').click()
  await page.locator('.row').nth(2).click()
  await page.locator('.finding-head').first().click()
  await page.locator('#language').click()
  await settled(page)
  await check('med et fund åbent, på engelsk')
  const size = page.viewportSize()!
  await checkWidth(page)
  await page.setViewportSize(size)
  await openExample(page, 'tomt')
  await check('med et tomt ark')
  await checkWidth(page)
}

/** Nothing stands out at the side, at 320 points: not of the page, and not of the panel around it. */
async function checkWidth(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(() => {
    const panels = document.querySelectorAll('.verdict > div, .findings, .checklist, .bar')
    return Math.max(...[document.scrollingElement!, ...panels].map((box) => box.scrollWidth - box.clientWidth))
  })
  ok(overflow <= 0, `${overflow} points stand out at the side`)
}
