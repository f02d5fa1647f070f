import type { Frame, Locator, Page } from 'playwright-core'
import { patience, pictures, until } from './checks.ts'

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
    await this.files().filter({ hasText: name }).first().dblclick()
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
    await this.lines().first().waitFor()
  }

  /** Runs a command by its name in the list of commands. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press('F1')
    await this.input().waitFor()
    await this.input().fill(`>${command}`)
    await this.choice(command).waitFor()
    await this.choice(command).click()
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
    return this.page.locator('.sidebar .pane-body .monaco-list-row')
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

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: `${pictures}${name}.png` })
  }

  private files(): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row')
  }

  private input(): Locator {
    return this.page.locator('.quick-input-widget:visible input').first()
  }

  private choice(label: string): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: label }).first()
  }
}
