import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** How long one thing may take to appear, in milliseconds; nothing is ever waited for by the clock alone. */
export const patience = 60_000

/** Where pictures of the runs are kept to be looked at; no part of the repository. */
export const pictures: string = fileURLToPath(new URL('../../.cache/test-editor/', import.meta.url))

/** A part of the window, in pixels. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The text and what lies over it; the page beside it. */
export const textPart: Part = { x: 352, y: 36, width: 924, height: 490 }
export const pagePart: Part = { x: 814, y: 36, width: 462, height: 752 }

interface Outcome {
  readonly group: string
  readonly name: string
  /** Null when it passed. */
  readonly error: string | null
}

/** Runs named checks one after the other and says how they went. A check that fails does not stop those after it. */
export class Checks {
  private readonly outcomes: Outcome[] = []
  private group = ''

  constructor() {
    rmSync(pictures, { recursive: true, force: true })
    mkdirSync(pictures, { recursive: true })
  }

  /** Runs the checks of one editor; what goes wrong outside of any check counts as one that failed. */
  async about(group: string, run: () => Promise<void>): Promise<void> {
    this.group = group
    const start = Date.now()
    print(`\n${group}`)
    try {
      await run()
    } catch (error) {
      this.add('kørslen løb til ende', describe(error))
    }
    print(`  (${Math.round((Date.now() - start) / 1000)} s)`)
  }

  /** One check: passes unless it throws. With a page, a failure leaves a picture of it. */
  async check(name: string, run: () => unknown, page?: Page): Promise<boolean> {
    try {
      await run()
      this.add(name, null)
      return true
    } catch (error) {
      this.add(name, describe(error))
      const file = `${pictures}fejl-${this.outcomes.length}.png`
      await page?.screenshot({ path: file }).catch(() => {})
      return false
    }
  }

  /** Prints the line that the gate sums, and sets the exit code. */
  close(): void {
    const failed = this.outcomes.filter(({ error }) => error !== null).length
    print(`\n${this.outcomes.length - failed} passed, ${failed} failed`)
    process.exitCode = failed === 0 && this.outcomes.length > 0 ? 0 : 1
  }

  private add(name: string, error: string | null): void {
    this.outcomes.push({ group: this.group, name, error })
    print(error === null ? `  ✓ ${name}` : `  ✗ ${name}\n${error.replace(/^/gm, '      ')}`)
  }
}

/** Fails with a sentence unless the claim holds. */
export function claim(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}

/** Asks again and again until the answer is there; fails with what was waited for. */
export async function until<T>(what: string, ask: () => T | null | Promise<T | null>): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error(`ventede forgæves på: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Writes a line for the one who runs the tests. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 1500) : String(error)
}
