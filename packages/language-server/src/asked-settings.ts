import type { Connection } from 'vscode-languageserver'
import type { ClientSettings } from './client-settings.ts'
import { askForSettings, readClientSettings } from './client-settings.ts'
import type { OpenLetter } from './open-letter.ts'
import type { Cards } from './to-diagnostic.ts'

/**
 * What the client's settings say, of all letters and of each open one. Several questions may be on their way at once
 * (a letter is opened, a folder comes, a setting changes), and a client may answer the later one first: the answer to
 * the latest question holds, and one that comes after it says nothing.
 */
export class AskedSettings {
  /** What holds for a letter of which the client says nothing by itself. */
  standard: ClientSettings
  private readonly connection: Connection
  private readonly cards: Cards
  private readonly marks = new Map<string, number>()
  private asked = 0
  private answered = 0
  private readonly answeredOf = new WeakMap<OpenLetter, number>()

  constructor(connection: Connection, cards: Cards) {
    this.connection = connection
    this.cards = cards
    this.standard = readClientSettings(null, cards)
  }

  /** Asks for the settings of these letters, and gives each its own. Tells whether one of them has others now. */
  async ask(letters: readonly OpenLetter[]): Promise<boolean> {
    const nth = ++this.asked
    const answer = await askForSettings(this.connection, letters.map(({ mirror }) => mirror.uri), this.cards)
    if (answer === null) return false
    if (nth > this.answered) {
      this.answered = nth
      this.standard = answer.all
    }
    let isNew = false
    for (const [at, letter] of letters.entries()) {
      const settings = answer.each[at]
      if (settings === undefined || nth < (this.answeredOf.get(letter) ?? 0)) continue
      this.answeredOf.set(letter, nth)
      if (settings.key === letter.client.key) continue
      letter.client = settings
      isNew = true
    }
    return isNew
  }

  /** Asks for the settings of letters that are not open; in their order, and the standard where none are given. */
  async of(uris: readonly string[]): Promise<readonly ClientSettings[]> {
    const answer = await askForSettings(this.connection, uris, this.cards)
    return uris.map((_, at) => answer?.each[at] ?? this.standard)
  }

  /** A number for settings, the same for those that say the same. */
  markOf({ key }: ClientSettings): number {
    const known = this.marks.get(key)
    if (known === undefined) this.marks.set(key, this.marks.size)
    return known ?? this.marks.size - 1
  }

  /** Takes the settings that a client sends along, which are the same for all letters. */
  take(sent: unknown, letters: Iterable<OpenLetter>): void {
    this.standard = readClientSettings((sent as { klarbrev?: unknown } | null | undefined)?.klarbrev, this.cards)
    for (const letter of letters) letter.client = this.standard
  }
}
