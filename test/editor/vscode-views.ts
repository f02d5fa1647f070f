import { practiceLetter } from '../../extension/src/letter-templates.list.ts'
import { claim, until } from './checks.ts'
import type { Check } from './vscode.ts'
import type { Workbench } from './workbench.ts'
import { pagePart, textPart } from './workbench.ts'

/** The list, the page with the grade, the choice of kind, the held-back findings; `afslag.txt` is in front. */
export async function proveViews(check: Check, bench: Workbench): Promise<void> {
  const { page } = bench
  await check('listen viser fund efter kriterium og efter sted', async () => {
    await bench.showList()
    await bench.row('Sprog').waitFor()
    await bench.row('Papirord: fremkommer').waitFor()
    await bench.picture('liste')
    await bench.run('Klarbrev: Vis fund efter sted i brevet')
    await bench.row('Overskrift').waitFor()
    await bench.run('Klarbrev: Vis fund efter kriterium')
    await bench.row('Sprog').waitFor()
  })
  await check('et klik på et fund går til stedet', async () => {
    await bench.goTo(1, 1)
    await bench.row('Papirord: fremkommer').click()
    await page.locator('.statusbar-item').filter({ hasText: /^Ln 7, Col/ }).first().waitFor()
  })
  await check('siden viser kriterier, det der løfter, og lovens krav', async () => {
    await bench.run('Klarbrev: Vis brevets karakter')
    const frame = await bench.frameWith('De fire kriterier')
    claim(await frame.locator('progress[aria-label="Sprog"]').count() === 1, 'der er ingen søjle for sprog')
    claim((await frame.locator('body').innerText()).includes('Det løfter brevet mest'), 'siden siger ikke, hvad der løfter')
    claim(await frame.locator('script').count() === 0 || !(await frame.content()).includes('klarbrev.js'), 'der er et script')
    await bench.picture('karakter', pagePart)
  })
  await check('valget af brevtype giver listen over lovens krav', async () => {
    await bench.focusLetter()
    await bench.run('Klarbrev: Vælg brevtype')
    await bench.pick('Afslag')
    const frame = await bench.frameWith('Klarbrev læser brevet som: afslag')
    await frame.locator('li').filter({ hasText: 'Mangler' }).first().waitFor()
    await bench.picture('hele-vinduet')
    await bench.picture('lovens-krav', pagePart)
  })
  await check('et link på siden går til fundet i brevet', async () => {
    const frame = await bench.frameWith('Det løfter brevet mest')
    await bench.goTo(1, 1)
    await frame.locator('a', { hasText: 'Vis det første sted' }).first().click()
    await page.locator('.statusbar-item').filter({ hasText: /^Ln (?!1,)\d+, Col/ }).first().waitFor()
  })
  await check('nye fund i sætningen venter, til markøren går videre, og karakteren gør ikke', async () => {
    await bench.openFile('godt.txt')
    await bench.statusWhere('A · 100/100', (text) => text === 'A · 100/100')
    await bench.showList()
    await bench.focusLetter()
    await bench.goTo(5, 1)
    await page.keyboard.type('Såfremt De fremsender nærværende skrivelse, ')
    await bench.statusWhere('under 100', (text) => /^[A-E] · \d\d\/100$/.test(text))
    claim(await bench.row('Papirord: fremsender').count() === 0, 'fundet i sætningen ventede ikke')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await bench.row('Papirord: fremsender').waitFor()
    await bench.row('De-tiltale: De').waitFor()
  })
}

/** New letters, the practice letter, safe fixes, reasons, the guide. */
export async function proveCommands(check: Check, bench: Workbench): Promise<void> {
  const { page } = bench
  await check('Nyt brev: felterne følges ad og bliver udfyldt', async () => {
    await bench.run('Klarbrev: Nyt brev')
    await bench.pick('Afslag')
    await bench.line('Du får ikke [skriv det, du har søgt om]').waitFor()
    await bench.statusWhere('en karakter', (text) => /^[A-E] · /.test(text))
    await bench.frameWith('felter, du ikke har udfyldt')
    await bench.picture('nyt-brev', textPart)
    await page.keyboard.type('hjælp til rengøring')
    await bench.line('Du får ikke hjælp til rengøring').waitFor()
    await bench.line('give dig hjælp til').waitFor()
  })
  await check('Ret alle sikre retter og kan fortrydes', async () => {
    await bench.run('Klarbrev: Åbn øvebrevet')
    await bench.line('Såfremt der').waitFor()
    await bench.statusWhere('karakteren D', (text) => text.startsWith('D'))
    await bench.run('Klarbrev: Ret alle sikre')
    await bench.notifications().filter({ hasText: /har rettet \d+ sted/ }).first().waitFor()
    await bench.line('Hvis der').waitFor()
    await bench.picture('ret-alle-sikre')
    await bench.focusLetter()
    await page.keyboard.press('Control+z')
    await bench.line('Såfremt der').waitFor()
  })
  await check('et fund kan blive stående med en grund', async () => {
    await bench.focusLetter()
    await bench.goTo(9, 6)
    await page.keyboard.press('Control+.')
    const menu = page.locator('.action-widget').first()
    await menu.waitFor()
    await bench.picture('menu')
    await menu.locator('.monaco-list-row').filter({ hasText: /^Lad .*stå her/ }).first().click()
    await page.locator('.quick-input-widget:visible .quick-input-box input').first().waitFor()
    await bench.picture('grund')
    await page.keyboard.type('Teamet har aftalt det sådan')
    await page.keyboard.press('Enter')
    await bench.line('Teamet har aftalt det sådan').waitFor()
  })
  await check('guiden ”Kom i gang” åbner øvebrevet', async () => {
    await bench.run('Welcome: Open Walkthrough')
    await bench.pick('Kom i gang med Klarbrev')
    const guide = page.locator('.gettingStartedContainer')
    await guide.filter({ hasText: 'Læs, hvorfor et ord er tungt' }).first().waitFor()
    await until('billedet i guiden', async () =>
      (await guide.locator('img').evaluateAll((images) => images.some((one) => (one as HTMLImageElement).naturalWidth > 100))) || null)
    await bench.picture('guide')
    const tabs = await page.locator('.tab').count()
    await guide.locator('.monaco-button, a').filter({ hasText: 'Åbn øvebrevet' }).first().click()
    await until('øvebrevet i en ny fane', async () => ((await page.locator('.tab').count()) > tabs ? true : null))
    await bench.line('Under henvisning til').waitFor()
  })
  await check('en regel, man slår fra for sig selv, er væk med det samme', async () => {
    await bench.showList()
    await bench.focusLetter()
    await bench.row('Papirord: fremkommer').waitFor()
    await bench.goTo(7, practiceLetter.split('\n')[6]!.indexOf('Såfremt') + 3)
    await page.keyboard.press('Control+.')
    const menu = page.locator('.action-widget').first()
    await menu.locator('.monaco-list-row').filter({ hasText: 'Slå ”Papirord” fra for mig' }).first().click()
    await bench.row('Papirord: fremkommer').waitFor({ state: 'hidden' })
    await bench.row('Passiv: gives').waitFor()
    await bench.picture('fra-for-mig')
  })
}
