import type { Locator } from 'playwright-core'
import { practiceLetter } from '../../extension/src/letter-templates.list.ts'
import { claim, pagePart, textPart, until } from './checks.ts'
import { oneTry, repeat, seeProblems } from './gestures.ts'
import type { Check } from './vscode.ts'
import type { Workbench } from './workbench.ts'

/** What a screen reader is told of an element and of what is in it. */
async function labelsOf(element: Locator): Promise<string> {
  return element.evaluate((own) =>
    [own, ...own.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '').join(' | '))
}

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
  await check('stien over teksten siger, hvilken del af brevet man står i', async () => {
    const parts = page.locator('.monaco-breadcrumb-item')
    await bench.goTo(3, 1)
    await parts.filter({ hasText: 'Hilsen' }).first().waitFor()
    await bench.goTo(5, 1)
    await parts.filter({ hasText: 'Brevtekst' }).first().waitFor()
  })
  await check('karakter og fund har ord til den, der ikke ser dem', async () => {
    const shown = await bench.statusWhere('en karakter', (text) => /^[A-E] · \d+\/100$/.test(text))
    const [, grade, points] = /^([A-E]) · (\d+)\/100$/.exec(shown)!
    const status = await labelsOf(bench.status().first())
    claim(status.includes(`Brevets karakter er ${grade}, ${points} af 100`), `der står ${shown}, og den siger ${status}`)
    const criteria = bench.hover().filter({ hasText: /Hovedbudskab.*Paragraffer.*Sprog.*Tiltale/s }).first()
    await repeat('musen over karakteren', async () => {
      await page.mouse.move(600, 300)
      await bench.status().first().hover(oneTry)
    }, criteria)
    await page.mouse.move(600, 300)
    const row = await labelsOf(bench.row('Papirord: fremkommer'))
    claim(/linje 7.*fremkommer/is.test(row), `fundet siger ${row}`)
  })
  await check('et klik på et fund går til stedet', async () => {
    await bench.goTo(1, 1)
    await repeat('klik på fundet', () => bench.row('Papirord: fremkommer').click(oneTry), bench.place(/^Ln 7, Col/))
  })
  await check('siden viser kriterier, det der løfter, og lovens krav', async () => {
    await bench.run('Klarbrev: Vis brevets karakter')
    const { bars, said, scripts } = await bench.inFrame('De fire kriterier', async (frame) => ({
      bars: await frame.locator('progress[aria-label="Sprog"]').count(),
      said: await frame.locator('body').innerText(),
      scripts: await frame.locator('script').count() === 0 || !(await frame.content()).includes('klarbrev.js'),
    }))
    claim(bars === 1, 'der er ingen søjle for sprog')
    claim(said.includes('Det løfter brevet mest'), 'siden siger ikke, hvad der løfter')
    claim(scripts, 'der er et script')
    await bench.picture('karakter', pagePart)
  })
  await check('valget af brevtype giver listen over lovens krav', async () => {
    await bench.focusLetter()
    await bench.run('Klarbrev: Vælg brevtype')
    await bench.pick('Afslag')
    await bench.inFrame('Klarbrev læser brevet som: afslag', async (frame) =>
      (await frame.locator('li').filter({ hasText: 'Mangler' }).count()) || null)
    await bench.picture('hele-vinduet')
    await bench.picture('lovens-krav', pagePart)
  })
  await check('et link på siden går til fundet i brevet', async () => {
    await bench.goTo(1, 1)
    await repeat('klik på linket', async () => {
      const frame = await bench.frameWith('Det løfter brevet mest')
      await frame.locator('a', { hasText: 'Vis det første sted' }).first().click(oneTry)
    }, bench.place(/^Ln (?!1,)\d+, Col/))
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
    await repeat('Pil op', () => page.keyboard.press('ArrowUp'), bench.row('Papirord: fremsender'))
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
    await bench.hasKeyboard()
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
    await repeat('Ctrl+Z', () => page.keyboard.press('Control+z'), bench.line('Såfremt der'))
  })
  await check('Tjek alle breve i mappen finder også i breve, der ikke er åbne', async () => {
    await bench.run('Klarbrev: Tjek alle breve i mappen')
    await bench.notifications().filter({ hasText: /har tjekket 4 breve og har forslag til 4 af dem/ }).first().waitFor()
    await bench.run('Problems: Focus on Problems View')
    await seeProblems(page, 'aldrig-aabnet.txt')
    await bench.picture('mappen')
    await bench.focusLetter()
    await repeat('Ctrl+J', () => page.keyboard.press('Control+j'), async () => !(await page.locator('.part.panel').isVisible()))
  })
  await check('et fund kan blive stående med en grund', async () => {
    await bench.openFixes(9, 6, /^Lad .*stå her/)
    await bench.picture('menu')
    // A menu that VS Code drops under the pointer is gone too, with nothing chosen: only the question tells.
    await repeat('Lad … stå her', async () => bench.choose(await bench.openFixes(9, 6, /^Lad .*stå her/)), bench.question())
    await bench.picture('grund')
    await bench.answer('Teamet har aftalt det sådan')
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
    const button = guide.locator('.monaco-button, a').filter({ hasText: 'Åbn øvebrevet' }).first()
    await repeat('klik på Åbn øvebrevet', () => button.click(oneTry), async () => (await page.locator('.tab').count()) > tabs)
    await bench.line('Under henvisning til').waitFor()
  })
  await check('en regel, man slår fra for sig selv, er væk med det samme', async () => {
    await bench.showList()
    await bench.focusLetter()
    await bench.row('Papirord: fremkommer').waitFor()
    const column = practiceLetter.split('\n')[6]!.indexOf('Såfremt') + 3
    await bench.choose(await bench.openFixes(7, column, 'Slå ”Papirord” fra for mig'))
    await bench.row('Papirord: fremkommer').waitFor({ state: 'hidden' })
    await bench.row('Passiv: gives').waitFor()
    await bench.picture('fra-for-mig')
  })
}
