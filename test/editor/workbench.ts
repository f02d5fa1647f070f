import type { Frame, Locator, Page } from 'playwright-core'
import { patience, pictures, until } from './checks.ts'

/** A part of the window, in pixels. */
interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The text and what lies over it; the page beside it. */
export const textPart: Part = { x: 352, y: 36, width: 924, height: 490 }
export const pagePart: Part = { x: 814, y: 36, width: 462, height: 752 }

/** The editor's window, driven by what a person sees and presses. */
export class Workbench {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(patience)
  }

  /** Opens a folder and waits until its files are listed. */
  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await this.files().first().waitFor()
  }

  /** Opens a file of the folder by a double-click, and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+e')
    await this.files().filter({ hasText: name }).first().dblclick()
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
    await this.lines().first().waitFor()
  }

  /** Runs a command by its name in the list of commands. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press('F1')
    await this.input().waitFor()
    await this.input().fill(`>${command}`)
    await this.page.locator('.quick-input-widget:visible .monaco-list-row.focused').filter({ hasText: command }).waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Picks from a list that is open. */
  async pick(label: string): Promise<void> {
    await this.choice(label).click()
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+g')
    await this.input().waitFor()
    await this.input().fill(`:${line}:${column}`)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
    await this.page.locator('.statusbar-item').filter({ hasText: `Ln ${line}, Col ${column}` }).first().waitFor()
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
    if (await this.page.locator('[id="workbench.view.extension.klarbrev"]').isVisible()) return
    await this.page.locator('.activitybar [aria-label="Klarbrev"]').first().click()
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
    await this.page.keyboard.press('Control+1')
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor()
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

  /** Keeps a picture of the window, or of a part of it. */
  async picture(name: string, part?: Part): Promise<void> {
    await this.page.screenshot({ path: `${pictures}${name}.png`, ...(part === undefined ? {} : { clip: part }) })
  }

  private files(): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row')
  }

  private input(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input').first()
  }

  private choice(label: string): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: label }).first()
  }
}
