import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { practiceLetter } from '../../extension/src/letter-templates.list.ts'
import { patience, until } from './checks.ts'
import type { CodeServer } from './code-server.ts'
import { oneTry, repeat } from './gestures.ts'
import type { Workbench } from './workbench.ts'

// What the settings of users and folders do in real VS Code.

/** The same letter in two folders of one window: one says its kind itself, the other has rules and settings of its own. */
export async function proveTwoFolders(bench: Workbench, server: CodeServer, folder: string): Promise<void> {
  const other = join(server.home, 'andet-team')
  mkdirSync(other, { recursive: true })
  writeFileSync(join(other, '.klarbrev.yaml'), 'brevtype: bevilling\nregler:\n  passiv: fra\n')
  writeFileSync(join(other, 'andet.txt'), practiceLetter)
  writeFileSync(join(folder, 'foerste.txt'), `---\nbrevtype: afslag\n---\n${practiceLetter}`)
  const both = join(server.home, 'begge.code-workspace')
  writeFileSync(both, JSON.stringify({ folders: [{ path: folder }, { path: other }] }))
  // A window of several folders now and then starts its extensions so late that it is quicker to open it anew.
  await repeat('åbn to mapper', async () => {
    await bench.open(`${server.origin}/?workspace=${both}`)
    await unfold(bench, 'andet-team')
    await bench.openFile('andet.txt')
    await bench.showList()
    await bench.row('De-tiltale').waitFor({ timeout: patience / 2 })
  }, bench.row('De-tiltale'))
  await until('ingen passiver', async () => (await bench.row('Passiv: gives').count()) === 0 || null)
  await bench.run('Klarbrev: Vis brevets karakter')
  await bench.frameWith('Klarbrev læser brevet som: bevilling')
  await bench.picture('to-mapper')
  await unfold(bench, 'breve')
  await bench.openFile('foerste.txt')
  await bench.showList()
  await bench.row('Passiv: gives').waitFor()
  await bench.frameWith('Klarbrev læser brevet som: afslag')
}

/** Writes the settings of the user in the editor itself, as a user does, and saves them. */
export async function writeOwnSettings(bench: Workbench, server: CodeServer, settings: object): Promise<void> {
  const { page } = bench
  const text = server.textOf(settings)
  await bench.run('Preferences: Open User Settings (JSON)')
  const line = page.locator('.view-line').filter({ hasText: 'workbench.startupEditor' }).first()
  await line.waitFor()
  await repeat('Ctrl+S', async () => {
    await line.click(oneTry)
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Control+s')
  }, () => server.hasSettings(text))
  await repeat('Escape', () => page.keyboard.press('Escape'), async () => !(await line.isVisible()))
}

/** Shows the files of one of the window's folders. */
async function unfold({ page }: Workbench, folder: string): Promise<void> {
  const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: folder }).first()
  await repeat('Ctrl+Shift+E', () => page.keyboard.press('Control+Shift+e'), row)
  await repeat(`klik på ${folder}`, async () => {
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click(oneTry)
  }, async () => (await row.getAttribute('aria-expanded')) === 'true')
}
