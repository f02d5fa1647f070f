import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { gradePage } from '../../extension/src/grade-page.ts'
import { textsIn } from '../../extension/src/texts.ts'
import type { Checks } from './checks.ts'
import { claim } from './checks.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The page with the grade, filled to the brim, held against the rules of accessibility (WCAG 2.2, levels A and AA). */
export async function proveAccess(checks: Checks, browser: Browser): Promise<void> {
  const rule = (title: string) => ({ title, category: 'sprog', isOfWords: true, what: title, how: `${title}.` }) as const
  const html = gradePage({
    name: 'afslag.txt',
    score: {
      score: 52.8, grade: 'C', notScored: null, kind: 'afslag', kindConfidence: 1,
      criteria: { hovedbudskab: { score: 100 }, paragraffer: { score: 66 }, sprog: { score: 34 }, tiltale: { score: 0 } },
      gates: ['a'], next: [{ rule: 'a', gain: 12 }, { rule: 'b', gain: 6 }],
      checklist: [{ rule: 'a', missing: true }, { rule: 'b', missing: false }],
    },
    found: new Set(['a', 'skabelonfelt']), rules: { a: rule('Papirord'), b: rule('Tjek begrundelsen') },
    texts: textsIn('da'), nonce: 'n',
  })
  await checks.check('axe finder ingen fejl, og siden siger intet om brud på sin egen sikkerhed', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.setContent(html)
    await page.evaluate(axe)
    const bad = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } }
      const { violations } = await tool.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      return violations.map(({ id }) => id)
    })
    claim(bad.length === 0, bad.join(', '))
    claim(said.length === 0, said.join('\n'))
    await page.close()
  })
}
