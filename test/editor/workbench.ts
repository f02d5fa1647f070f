import type { Frame, Locator, Page } from 'playwright-core'
import type { Part } from './checks.ts'
import { patience, pictures, until } from './checks.ts'
import { forgiveLateness, isMarked, oneTry, repeat } from './gestures.ts'

/** The editor's window, driven by what a person sees and presses. */
export class Workbench {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(patience)
  }

  /** Opens a folder and waits until its files are listed; on a busy machine a window now and then comes up without them. */
  async open(address: string): Promise<void> {
    await repeat(`åbn ${address}`, async () => {
      await this.page.goto(address)
      await this.files().first().waitFor({ timeout: patience / 3 })
    }, this.files().first())
  }

  /** Opens a file of the folder by a double-click, and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    await repeat('Ctrl+Shift+E', () => this.page.keyboard.press('Control+Shift+e'), this.files().first())
    const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`)
    await repeat(`dobbeltklik på ${name}`, () => this.files().filter({ hasText: name }).first().dblclick(oneTry), tab)
    await this.lines().first().waitFor()
  }

  /** Runs a command by its name in the list of commands. */
  async run(command: string): Promise<void> {
    await repeat('F1', () => this.page.keyboard.press('F1'), this.question())
    await this.question().fill(`>${command}`)
    await this.page.locator('.quick-input-widget:visible .monaco-list-row.focused').filter({ hasText: command }).waitFor()
    await this.enter(`>${command}`)
  }

  /** Picks from a list that is open. */
  async pick(label: string): Promise<void> {
    await this.choice(label).waitFor()
    await repeat(`klik på ${label}`, () => this.choice(label).click(oneTry), () => this.isGone(this.choice(label)))
  }

  /** Answers the question that is open. */
  async answer(text: string): Promise<void> {
    await this.question().fill(text)
    await this.enter(text)
  }

  /** The field at the top where commands and answers are written. */
  question(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input').first()
  }

  /** Puts the cursor at a line and column, both counted from 1, and the keyboard into the letter. */
  async goTo(line: number, column: number): Promise<void> {
    await repeat('Ctrl+G', () => this.page.keyboard.press('Control+g'), this.question())
    await this.answer(`:${line}:${column}`)
    await this.place(`Ln ${line}, Col ${column}`).waitFor()
    await this.hasKeyboard()
  }

  /**
   * Opens the menu of what can be done about the word at a line and column, with an entry that holds a text; the keyboard
   * is in the menu then. Asked only when a squiggle lies under the cursor.
   */
  async openFixes(line: number, column: number, entry: string | RegExp): Promise<Locator> {
    const menu = this.page.locator('.action-widget:focus-within')
    const row = menu.locator('.monaco-list-row').filter({ hasText: entry }).first()
    await this.focusLetter()
    await this.goTo(line, column)
    await until('en streg under markøren', async () => (await isMarked(this.page)) || null)
    await repeat('Ctrl+.', async () => {
      if (await this.page.locator('.action-widget').first().isVisible()) await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+.')
    }, row)
    return row
  }

  /** Chooses an entry of the menu by a click. */
  async choose(row: Locator): Promise<void> {
    await repeat('klik i menuen', () => row.click(oneTry), () => this.isGone(row))
  }

  /** Where the cursor stands, as the foot of the window tells it. */
  place(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item').filter({ hasText: text }).first()
  }

  /** The squiggles that are to be seen. */
  squiggles(): Locator {
    return this.page.locator('.editor-instance .squiggly-warning, .editor-instance .squiggly-info')
  }

  lines(): Locator {
    return this.page.locator('.editor-instance .view-line')
  }

  status(): Locator {
    return this.page.locator('.statusbar-item[id*="klarbrev.karakter"]')
  }

  /** The text of the status item that passes, once it does. */
  statusWhere(what: string, isIt: (text: string) => boolean): Promise<string> {
    return until(`statuslinjen: ${what}`, async () => {
      const texts = await this.status().allInnerTexts()
      return texts.map((text) => text.trim()).find(isIt) ?? null
    })
  }

  hover(): Locator {
    return this.page.locator('.monaco-hover:visible')
  }

  tree(): Locator {
    return this.page.locator('[id="workbench.view.extension.klarbrev"] .monaco-list-row')
  }

  /** Shows Klarbrev's list; it may be there already, and then a click would hide it. */
  async showList(): Promise<void> {
    const list = this.page.locator('[id="workbench.view.extension.klarbrev"]')
    await repeat('klik på Klarbrev', async () => {
      if (!(await list.isVisible())) await this.page.locator('.activitybar [aria-label="Klarbrev"]').first().click(oneTry)
    }, list)
  }

  /** A row of Klarbrev's list that holds a text. */
  row(text: string): Locator {
    return this.tree().filter({ hasText: text }).first()
  }

  /** A line of the letter that holds a text; the editor draws spaces as no-break ones. */
  line(text: string): Locator {
    const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')
    return this.lines().filter({ hasText: new RegExp(pattern) }).first()
  }

  /** Puts the keyboard into the letter that is in front, and leaves the cursor where it is. */
  async focusLetter(): Promise<void> {
    await repeat('Ctrl+1', () => this.page.keyboard.press('Control+1'), this.focused())
  }

  /** Waits until what is typed goes into a letter. */
  async hasKeyboard(): Promise<void> {
    await this.focused().waitFor()
  }

  notifications(): Locator {
    return this.page.locator('.notification-toast')
  }

  /** The frame of a web view that holds a text. */
  frameWith(text: string): Promise<Frame> {
    return until(`en side med ”${text}”`, async () => {
      for (const frame of this.page.frames()) {
        const body = await frame.locator('body').innerText({ timeout: 500 }).catch(() => '')
        if (frame !== this.page.mainFrame() && body.includes(text)) return frame
      }
      return null
    })
  }

  /** What is seen in the web view that holds a text; one that is drawn anew meanwhile is looked at again. */
  async inFrame<T>(text: string, look: (frame: Frame) => Promise<T | null>): Promise<T> {
    return until(`det ventede på siden med ”${text}”`, async () =>
      (await look(await this.frameWith(text)).catch(forgiveLateness)) || null)
  }

  /** Keeps a picture of the window, or of a part of it. */
  async picture(name: string, part?: Part): Promise<void> {
    await this.page.screenshot({ path: `${pictures}${name}.png`, ...(part === undefined ? {} : { clip: part }) })
  }

  /** Confirms what stands in the field at the top; once it is taken another question may stand there. */
  private async enter(text: string): Promise<void> {
    const isTaken = async (): Promise<boolean> =>
      (await this.isGone(this.question())) || (await this.question().inputValue({ timeout: 500 }).catch(() => '')) !== text
    await repeat('Enter', () => this.page.keyboard.press('Enter'), isTaken)
  }

  private async isGone(what: Locator): Promise<boolean> {
    return !(await what.isVisible())
  }

  private focused(): Locator {
    return this.page.locator('.editor-instance .monaco-editor.focused').first()
  }

  private files(): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row')
  }

  private choice(label: string): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: label }).first()
  }
}
