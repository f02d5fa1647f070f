import { deepStrictEqual, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { docxOf } from '../../packages/readers/src/docx/docx.fixture.ts'
import { checkAccess } from './web-access.ts'
import { expected, expectedOnTrial } from './web-expected.ts'
import { builtPage, dropFile, letFall, readShown, settled } from './web-page.ts'

/** Where the page is opened from, and the letters it is tried with. */
export interface WebTrial {
  readonly browser: Browser
  /** The page on loopback. */
  readonly origin: string
  readonly letters: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Every request that reached the server on loopback. */
  readonly served: readonly string[]
}

/** Most bytes of the first load, gzipped. */
const mostBytes = 1_500_000
const english = new URL('../../corpus/english/letters/e1-01-housing-benefit.txt', import.meta.url)
const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

/** The trials of the try-it page, each with its name; a trial that fails throws. */
export const webChecks: Readonly<Record<string, (trial: WebTrial) => Promise<void>>> = {
  'den første gang er højst 1,5 MB pakket': async () => {
    const { html } = builtPage()
    ok(gzipSync(html).length <= mostBytes, `${gzipSync(html).length} bytes`)
  },
  'samme tekst, samme fund og karakter som motoren': (trial) =>
    visit(trial, trial.origin, {}, async (page) => {
      for (const { path, bytes } of trial.letters) {
        await dropFile(page, path, bytes)
        deepStrictEqual({ path, ...(await readShown(page)) }, { path, ...expected(bytes, path) })
      }
    }),
  'åbnet fra en mappe virker siden som fra nettet': ({ browser, origin, letters, served }) =>
    visit({ browser, origin, letters, served }, builtPage().fileAddress, {}, async (page) => {
      const { path, bytes } = letters[0]!
      await dropFile(page, path, bytes)
      deepStrictEqual(await readShown(page), expected(bytes, path))
    }),
  'et Word-brev giver det samme som i Node': (trial) =>
    visit(trial, trial.origin, {}, async (page) => {
      const paragraphs = new TextDecoder().decode(trial.letters[0]!.bytes).split(/\n\s*\n/)
      const escaped = paragraphs.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\s+/g, ' '))
      const docx = docxOf(escaped.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''))
      await dropFile(page, 'brev.docx', docx)
      deepStrictEqual(await readShown(page), expected(docx, 'brev.docx'))
      await letFall(page, 'brev.pdf', Buffer.from('%PDF-1.7'))
      await page.locator('#status').filter({ hasText: 'kan ikke læses' }).waitFor()
      deepStrictEqual(await readShown(page), expected(docx, 'brev.docx'))
    }),
  'et engelsk brev med en stavefejl giver det samme som i Node': (trial) =>
    visit(trial, trial.origin, {}, async (page) => {
      const slipped = Buffer.from(readFileSync(english, 'utf8').replace('your application of', 'your aplication of'))
      await page.locator('#on-trial').check()
      await settled(page)
      await dropFile(page, 'letter.txt', slipped)
      const shown = await readShown(page)
      deepStrictEqual(shown, await expectedOnTrial(slipped, 'letter.txt'))
      ok(shown.findings.some((one) => one.startsWith('stavefejl ')))
    }),
  'intet forlader browseren, heller ikke når man skriver og retter': (trial) =>
    visit(trial, trial.origin, {}, async (page) => {
      const before = trial.served.length
      await page.locator('.cm-content').click()
      await page.keyboard.type('Dit CPR-nummer og dit brev bliver her. ')
      await settled(page)
      await page.locator('#safe-fixes').click()
      await settled(page)
      await page.locator('#language').click()
      await settled(page)
      const refused = await page.evaluate(
        (address) => fetch(address).then(() => 'svar', () => 'afvist'),
        `${trial.origin}/ud`,
      )
      deepStrictEqual([refused, trial.served.slice(before)], ['afvist', []])
    }, ['/ud']),
  'med tastaturet alene: eksempel, næste fund, forslag, kopi': (trial) =>
    visit(trial, trial.origin, { permissions: ['clipboard-read', 'clipboard-write'] }, walkByKeyboard),
  'en fil, der vil være kode, er kun tekst': (trial) =>
    visit(trial, trial.origin, {}, async (page) => {
      const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
      const letter = Buffer.from(`Kære læser\n\nI henhold til ${hostile}.\n`)
      await dropFile(page, `${hostile.replace(/\//g, '')}.txt`, letter)
      deepStrictEqual(await page.locator('#findings img, .cm-content img, #status img').count(), 0)
      ok((await page.title()).startsWith('Klarbrev'))
      ok((await page.locator('.cm-content').textContent())!.includes(hostile))
    }),
  ...Object.fromEntries(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [desktop, phone].map((viewport) => [
        `tilgængelig: ${colorScheme === 'light' ? 'lys' : 'mørk'}, ${viewport.width} punkter bred`,
        (trial: WebTrial) => visit(trial, trial.origin, { colorScheme, viewport }, checkAccess),
      ]),
    ),
  ),
}

/**
 * Opens the page anew, tries it, and holds it to what is always true: no request but for itself, and no error. The
 * paths that are forbidden are asked for by the trial itself, to see that the browser refuses.
 */
async function visit(
  { browser, origin }: WebTrial,
  address: string,
  options: BrowserContextOptions,
  attempt: (page: Page) => Promise<void>,
  forbidden: readonly string[] = [],
): Promise<void> {
  const context = await browser.newContext({ viewport: desktop, ...options })
  try {
    const asked: string[] = []
    const errors: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const page = await context.newPage()
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(address)
    await settled(page)
    await attempt(page)
    const own = new Set([address, `${address}/`, ...forbidden.map((path) => origin + path)])
    deepStrictEqual(asked.filter((url) => !/^(?:blob|data):/.test(url) && !own.has(url)), [])
    deepStrictEqual(errors.filter((error) => !forbidden.some((path) => error.includes(origin + path))), [])
  } finally {
    await context.close()
  }
}

/** Walks as somebody without a mouse does, by what is said of each thing and not by where it stands. */
async function walkByKeyboard(page: Page): Promise<void> {
  const tabTo = async (selector: string): Promise<void> => {
    for (let step = 0; step < 120; step++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to ${selector}`)
  }
  await tabTo('#example')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await settled(page)
  const count = async (): Promise<number> => Number(await page.locator('#findings-count').textContent())
  const before = await count()
  const fixable = '.finding[data-active] .fix'
  // A suggestion that names its words, as that for a single word does: what a rewritten sentence says is told in short.
  let better: string | undefined
  for (let step = 0; better === undefined; step++) {
    ok(step < 120, 'F8 never comes to a suggestion that names its words')
    await page.keyboard.press('F8')
    const title = (await page.locator(fixable).count()) > 0 ? await page.locator(fixable).first().textContent() : ''
    better = /”(.+)”/.exec(title ?? '')?.[1]
  }
  await tabTo(fixable)
  await page.evaluate(() => void document.querySelector('#findings-region')!.setAttribute('aria-busy', 'true'))
  await page.keyboard.press('Enter')
  await settled(page)
  ok((await count()) < before, `${await count()} fund, før ${before}`)
  ok(await page.evaluate(() => document.activeElement?.matches('.finding-head') ?? false), 'focus is lost')
  await tabTo('#copy')
  await page.keyboard.press('Enter')
  await page.locator('#status[data-shown]').filter({ hasText: 'udklipsholder' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  ok(copied.includes(better) && copied.includes('Nordskov Kommune'), copied.slice(0, 200))
}
