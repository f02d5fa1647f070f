import type { Locator, Page } from 'playwright-core'
import { errors } from 'playwright-core'
import { patience } from './checks.ts'

/** How often a gesture is made before it counts as being without effect. */
const mostTries = 10

/** What is seen once a gesture has had its effect: an element, or a question that is asked again and again. */
export type Sign = Locator | (() => Promise<boolean> | boolean)

/**
 * Makes a gesture until its effect is seen, as a person does: on a busy machine an editor loses keys and clicks. VS Code
 * itself throws away a menu of quick fixes that was asked for within a quarter of a second of moving the cursor, when the
 * answer takes more than half a second. Every try is given the same share of the patience to have its effect.
 */
export async function repeat(what: string, gesture: () => Promise<unknown>, sign: Sign): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    await gesture().catch(forgiveLateness)
    if (await seen(sign, patience / mostTries)) return
  }
  throw new Error(`${what} havde ingen virkning, ${mostTries} gange`)
}

/** Whether a sign is there within the time, in milliseconds. */
async function seen(sign: Sign, time: number): Promise<boolean> {
  if (typeof sign !== 'function') return sign.waitFor({ timeout: time }).then(() => true, forgiveLateness)
  const end = Date.now() + time
  while (!(await sign())) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

/** What was not there in time, or was drawn anew meanwhile, may come at the next try; anything else is an error. */
export function forgiveLateness(error: unknown): false {
  if (error instanceof errors.TimeoutError || /detached/.test(String(error))) return false
  throw error
}

/** For clicks within a gesture: an element that does not come to rest within a try is tried anew. */
export const oneTry = { timeout: patience / mostTries } as const

/** Whether a squiggle lies under the cursor: both are drawn apart from the text, so places are compared. */
export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cursor = document.querySelector('.editor-instance .monaco-editor.focused .cursors-layer .cursor')
    const place = cursor?.getBoundingClientRect()
    const marks = document.querySelectorAll('.editor-instance .squiggly-warning, .editor-instance .squiggly-info')
    return place !== undefined && [...marks].some((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect()
      return left <= place.left && place.left <= right && top < place.bottom && place.top < bottom
    })
  })
}

/** Waits until the list of problems, which is open, holds a file, with so many of them if it is said. */
export async function seeProblems(page: Page, name: string, count?: number): Promise<void> {
  const row = page.locator('.markers-panel .monaco-list-row').filter({ hasText: name }).first()
  // Only rows in sight are drawn.
  await repeat('Collapse All', () => page.locator('.part.panel [aria-label="Collapse All"]:visible').first().click(oneTry), row)
  const badge = row.locator('.monaco-count-badge')
  await badge.filter({ hasText: count === undefined ? /\d/ : new RegExp(`^\\s*${count}\\s*$`) }).waitFor()
}
