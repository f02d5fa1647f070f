import type { Connection } from 'vscode-languageserver'
import type { Desk } from './desk.ts'
import type { OpenLetter } from './open-letter.ts'
import { SaidLetter } from './said-letter.ts'

/** Tells the client what is new on the desk: findings, scores, mistakes in settings files. */
export class News {
  private readonly connection: Connection
  private readonly desk: Desk
  private readonly hasMore: () => boolean
  private isPlanned = false
  /** The findings that were last sent. */
  private readonly said = new WeakMap<OpenLetter, SaidLetter>()

  constructor(connection: Connection, desk: Desk, hasMore: () => boolean) {
    this.connection = connection
    this.desk = desk
    this.hasMore = hasMore
  }

  /**
   * No delay: the next turn of the loop lints what is stale then. While changes wait, their turn comes first, so that
   * a burst is linted once and no result is sent for a text that is already gone.
   */
  plan(): void {
    if (this.isPlanned) return
    this.isPlanned = true
    this.desk.world.soon(this.run)
  }

  private readonly run = (): void => {
    this.isPlanned = false
    if (this.hasMore()) return this.plan()
    const { desk } = this
    for (const letter of desk.letters.values()) if (letter.isStale) this.tell(letter)
    desk.world.soon(this.rehearse)
    if (desk.client.pullsDiagnostics) return
    for (const mirror of desk.drafts.values()) {
      const { uri, version } = mirror
      void this.connection.sendDiagnostics({ uri, version, diagnostics: desk.mistakesIn(mirror) })
    }
  }

  private readonly rehearse = (): void => {
    for (const letter of this.desk.letters.values()) letter.rehearse(this.desk.configuration)
  }

  private saidOf(letter: OpenLetter): SaidLetter {
    let said = this.said.get(letter)
    if (said === undefined) this.said.set(letter, (said = new SaidLetter()))
    return said
  }

  private tell(letter: OpenLetter): void {
    const { uri, version } = letter.mirror
    const result = letter.lint(this.desk.configuration)
    if (!this.desk.client.pullsDiagnostics) {
      void this.connection.sendDiagnostics(this.saidOf(letter).say(result, letter.mirror, this.desk.saying(letter)))
    }
    void this.connection.sendNotification('klarbrev/scoreChanged', { uri, version, ...this.desk.scoreOf(letter) })
    for (const { code, message } of result.problems) if (code === 'for-stor') this.desk.sayOnce(letter, message)
  }
}
