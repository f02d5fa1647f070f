import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { createKlarbrev, defaultSettings } from '@klarbrev/engine'
import { readText } from '@klarbrev/readers'
import { practiceLetter } from '../../extension/src/letter-templates.list.ts'
import { dictionary, ruleData } from '../product.ts'
import type { Checks } from './checks.ts'
import { claim, patience, until } from './checks.ts'
import { repeat, seeProblems } from './gestures.ts'
import { webHost } from './supplies.ts'
import { Workbench } from './workbench.ts'

/** VS Code without a machine behind it: the extension's client and its server run in the browser alone. */
export async function proveWeb(checks: Checks, browser: Browser, unpacked: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'klarbrev-web-'))
  const folder = join(home, 'breve')
  mkdirSync(folder)
  writeFileSync(join(folder, 'afslag.txt'), practiceLetter)
  mkdirSync(join(folder, 'sag'))
  writeFileSync(join(folder, 'sag/aldrig-aabnet.txt'), practiceLetter)
  writeFileSync(join(folder, 'sag/.klarbrev.yaml'), 'regler:\n  papirord: fra\n')
  cpSync(unpacked, join(home, 'extension'), { recursive: true })
  const { commit, data, script } = webHost()
  const options = ['--quality', 'stable', '--commit', commit, '--testRunnerDataDir', data, '--browser=none',
    '--host', '127.0.0.1', '--port', String(await freePort()), '--extensionDevelopmentPath', join(home, 'extension')]
  const child = spawn(process.execPath, [script, ...options, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const origin = await listening(child)
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 } })
    const requests: string[] = []
    page.context().on('request', (request) => requests.push(request.url()))
    const bench = new Workbench(page)
    const check = (name: string, run: () => unknown): Promise<boolean> => checks.check(name, run, page)
    const { messages, score } = createKlarbrev({ dictionary, ruleData }).lint(readText(practiceLetter, 'afslag.txt').letter)
    const shown = messages.filter((message) => message.shown)
    await check('brevet får streger og den karakter, som motoren giver det', async () => {
      await bench.open(origin)
      await bench.openFile('afslag.txt')
      await bench.squiggles().first().waitFor()
      const wanted = `${score!.grade} · ${Math.round(score!.score)}/100`
      await bench.statusWhere(wanted, (text) => text === wanted)
      await bench.picture('web')
    })
    await check('de samme fund som motoren', async () => {
      await bench.run('Problems: Focus on Problems View')
      const rows = page.locator('.markers-panel .monaco-list-row')
      const wanted = `${shown.length}`
      // The list draws only the rows in sight; the number of all stands beside the file.
      const badge = await until(`${wanted} fund i listen`, async () => {
        const texts = await rows.first().locator('.monaco-count-badge').allInnerTexts()
        return texts.some((text) => text.trim() === wanted) ? texts : null
      })
      claim(badge.length > 0, 'intet tal ved filen')
      const first = shown.toSorted((a, b) => a.start - b.start)[0]!
      await rows.filter({ hasText: first.rule }).first().waitFor()
      await bench.picture('web-fund')
    })
    await check('alle breve i mappen bliver læst uden en maskine bag, efter deres mappes regler', async () => {
      await bench.run('Klarbrev: Tjek alle breve i mappen')
      await bench.notifications().filter({ hasText: /har tjekket 2 breve og har forslag til 2 af dem/ }).first().waitFor()
      const settings = { ...defaultSettings, rules: { papirord: 'fra' } } as const
      const other = createKlarbrev({ dictionary, ruleData, settings }).lint(readText(practiceLetter, 'afslag.txt').letter)
      await seeProblems(page, 'aldrig-aabnet.txt', other.messages.filter((message) => message.shown).length)
    })
    await check('et forslag bliver sat ind', async () => {
      const row = await bench.openFixes(7, practiceLetter.split('\n')[6]!.indexOf('Såfremt') + 3, /”hvis”/i)
      await repeat('Enter', async () => {
        if (await row.isVisible()) await page.keyboard.press('Enter')
      }, bench.line('Hvis der'))
    })
    await check('intet kald forlader maskinen', () => {
      const outside = requests.filter((url) => /^(?:https?|wss?):/.test(url) && !isHere(new URL(url).hostname))
      claim(requests.length > 20, `kun ${requests.length} kald i loggen`)
      claim(outside.length === 0, outside.join('\n'))
    })
    await page.context().close()
  } finally {
    child.kill()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The host gives each web view an origin of its own, which is a name under localhost. */
function isHere(name: string): boolean {
  return name === '127.0.0.1' || name === 'localhost' || name.endsWith('.localhost')
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

function listening(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`test-web kom ikke i gang:\n${said}`)), patience)
    const read = (chunk: Buffer): void => {
      said += chunk.toString()
      const origin = /listening on (http:\/\/\S+)/i.exec(said)?.[1]
      if (origin === undefined) return
      clearTimeout(timer)
      resolve(origin)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`test-web sluttede med ${code}:\n${said}`)))
  })
}
