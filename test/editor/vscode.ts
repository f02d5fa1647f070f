import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { filledIn } from '../../extension/src/letter-templates.fixture.ts'
import { practiceLetter, templates } from '../../extension/src/letter-templates.list.ts'
import type { Checks } from './checks.ts'
import { claim, textPart, until } from './checks.ts'
import { CodeServer } from './code-server.ts'
import { repeat } from './gestures.ts'
import { hostileSettings } from './hostile.ts'
import { proveTwoFolders, writeOwnSettings } from './settings-views.ts'
import { proveCommands, proveViews } from './vscode-views.ts'
import { Workbench } from './workbench.ts'

const markdownLetter = fileURLToPath(new URL('../../corpus/letters/h1-01-kontanthjaelp.md', import.meta.url))

const goodLetter = templates.find(({ kind }) => kind === 'partshoering')!.text
  .replace(/\[[^\]\n]+\]/g, (field) => filledIn[field] ?? field)

/** Real VS Code with the extension installed from its file, used as a caseworker uses it. */
export async function proveVsCode(checks: Checks, browser: Browser, vsix: string): Promise<void> {
  const server = new CodeServer()
  const folder = join(server.home, 'breve')
  const trap = join(server.home, 'faelde')
  mkdirSync(join(folder, '.vscode'), { recursive: true })
  writeFileSync(join(folder, 'afslag.txt'), practiceLetter)
  writeFileSync(join(folder, 'godt.txt'), goodLetter)
  mkdirSync(join(folder, 'sag'))
  writeFileSync(join(folder, 'sag/aldrig-aabnet.txt'), practiceLetter)
  cpSync(markdownLetter, join(folder, 'kontanthjaelp.md'))
  writeFileSync(join(folder, '.vscode/settings.json'), hostileSettings(trap))
  try {
    // New findings wait for a minute, so that a test that waits sees them come by the cursor and not by the clock.
    const own = { 'klarbrev.ventetid': 60, 'security.workspace.trust.enabled': false }
    server.set(own)
    await checks.check('VSIX bliver installeret', () => server.install(vsix))
    await server.start()
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 } })
    const requests: string[] = []
    page.context().on('request', (request) => requests.push(request.url()))
    const bench = new Workbench(page)
    const check = (name: string, run: () => unknown): Promise<boolean> => checks.check(name, run, page)
    await bench.open(`${server.origin}/?folder=${folder}`)
    await proveLetters(check, bench, folder)
    await bench.openFile('afslag.txt')
    await proveViews(check, bench)
    await proveCommands(check, bench)
    await proveUnsafeSettings(check, server, trap)
    await check('indstillingen for filer siger, hvad der er breve', async () => {
      server.set({ ...own, 'klarbrev.filer': ['godt.txt'] })
      await bench.open(`${server.origin}/?folder=${folder}`)
      await bench.openFile('godt.txt')
      await bench.statusWhere('A', (text) => /^A · \d+\/100$/.test(text))
      await bench.openFile('kontanthjaelp.md')
      await until('ingen karakter', async () => !(await bench.status().first().isVisible()) || null)
      claim((await bench.squiggles().count()) === 0, 'der er streger i en fil, der ikke er et brev')
      // Chosen anew it is one at once, without the editor being opened again, and taken out it is none at once.
      // The editor's own watcher of the settings file loses a change now and then.
      await repeat('settings.json', async () => server.set(own), bench.squiggles().first())
      await writeOwnSettings(bench, server, { ...own, 'klarbrev.filer': ['godt.txt'] })
      await bench.openFile('kontanthjaelp.md')
      await until('ingen karakter', async () => !(await bench.status().first().isVisible()) || null)
      await until('ingen streger', async () => (await bench.squiggles().count()) === 0 || null)
      server.set(own)
    })
    await check('to mapper i ét vindue har hver sine regler', () => proveTwoFolders(bench, server, folder))
    await check('en mappe, man ikke stoler på, bliver tjekket lige så godt', async () => {
      server.set({ 'security.workspace.trust.enabled': true })
      await bench.open(`${server.origin}/?folder=${folder}`)
      await page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).first().waitFor()
      await bench.openFile('kontanthjaelp.md')
      await bench.squiggles().first().waitFor()
      await bench.statusWhere('karakter', (text) => /^[A-E] · \d+\/100$/.test(text))
    })
    await check('intet kald forlader maskinen', () => {
      const outside = requests.filter((url) => /^(?:https?|wss?):/.test(url) && new URL(url).host !== new URL(server.origin).host)
      claim(requests.length > 50, `kun ${requests.length} kald i loggen`)
      claim(outside.length === 0, outside.join('\n'))
      const { connected } = server.calls()
      claim(connected.every((call) => /"127\.0\.0\.1"|"::1"/.test(call)), connected.join('\n'))
    })
  } finally {
    await server.stop()
  }
}

/** Runs one named check on the page. */
export type Check = (name: string, run: () => unknown) => Promise<boolean>

async function proveLetters(check: Check, bench: Workbench, folder: string): Promise<void> {
  const { page } = bench
  const file = join(folder, 'afslag.txt')
  await check('en .txt får streger og karakter', async () => {
    await bench.openFile('afslag.txt')
    await bench.squiggles().first().waitFor()
    await bench.statusWhere('D', (text) => /^D · \d+\/100$/.test(text))
    await bench.picture('tekst', textPart)
  })
  await check('næste fund viser en forklaring', async () => {
    const explained = bench.hover().filter({ hasText: 'Hvorfor:' }).first()
    await repeat('Alt+N', async () => {
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Alt+n')
    }, explained)
    await bench.picture('forklaring', textPart)
    await repeat('Escape', () => page.keyboard.press('Escape'), async () => !(await explained.isVisible()))
  })
  await check('et forslag bliver valgt med tasterne og gemt', async () => {
    const row = await bench.openFixes(7, practiceLetter.split('\n')[6]!.indexOf('Såfremt') + 3, /”hvis”/i)
    await bench.picture('forslag', textPart)
    await page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: /”hvis”/i }).waitFor()
    await repeat('Enter', async () => {
      if (await row.isVisible()) await page.keyboard.press('Enter')
    }, bench.line('Hvis der fremkommer'))
    await repeat('Ctrl+S', () => page.keyboard.press('Control+s'), () => readFileSync(file, 'utf8').includes('Hvis der fremkommer'))
  })
  await check('karakteren følger med, mens man skriver', async () => {
    const before = (await bench.status().first().innerText()).trim()
    await bench.goTo(5, 1)
    await page.keyboard.type('Du får ikke hjælp til rengøring. ')
    await bench.statusWhere(`andet end ${before}`, (text) => /^[A-E] · \d+\/100$/.test(text) && text !== before)
  })
  await check('en .md får streger og karakter', async () => {
    await bench.openFile('kontanthjaelp.md')
    await bench.squiggles().first().waitFor()
    await bench.statusWhere('karakter', (text) => /^[A-E] · \d+\/100$/.test(text))
    await bench.picture('markdown')
  })
}

/** What a stranger put into the folder's settings may start nothing and write nothing. */
async function proveUnsafeSettings(check: Check, server: CodeServer, trap: string): Promise<void> {
  await check('farlige indstillinger i mappen gør ingenting', () => {
    const { started } = server.calls()
    claim(started.some((call) => call.includes('server/start.cjs')), 'sprogserveren er ikke i loggen')
    claim(started.every((call) => !call.includes(trap)), started.filter((call) => call.includes(trap)).join('\n'))
    claim(!existsSync(trap), 'fælden blev skrevet')
  })
}
