import type { KlarbrevParts, Letter, Linter, LinterMemory, Problem } from '@klarbrev/engine'
import { createKlarbrev, ruleCards } from '@klarbrev/engine'
import { formatOf, readLetter, readMarkdown, readText } from '@klarbrev/readers'
import { readDocx } from '@klarbrev/readers/docx'
import type { LetterNow, PageCards, Report } from './report.ts'
import type { Cards } from './to-report.ts'
import { mendReport, toPageCards, toReport } from './to-report.ts'

/** A letter as a reader gave it, kept while its text is unchanged. */
interface Opened {
  readonly letter: Letter
  readonly problems: readonly Problem[]
}

/** What is said of a letter at once, and what makes the suggestions that go with it. */
export interface Judged {
  readonly report: Report
  mend(): Report
}

/**
 * The engine with one letter before it: what the worker holds. A keystroke costs one block, since the rest comes out
 * of the engine's memory.
 */
export class Desk {
  readonly cards: PageCards
  /** Version of the rule set. */
  readonly rules: string
  private readonly parts: KlarbrevParts
  private readonly byId: Cards = new Map(ruleCards.map((card) => [card.id, card]))
  private linter: Linter
  private memory: LinterMemory
  private onTrial = false
  private opened: Opened | null = null

  constructor(parts: KlarbrevParts) {
    const linter = createKlarbrev(parts)
    this.parts = parts
    this.linter = linter
    this.rules = linter.versions.rules
    this.memory = linter.createMemory()
    this.cards = toPageCards(this.byId)
  }

  /** Reads a file; its text has the line ends of the editor. */
  read(bytes: Uint8Array, name: string): { readonly text: string; readonly problems: readonly string[] } {
    const guess = formatOf(bytes, name)
    const isWord = 'format' in guess && guess.format === 'docx'
    const read = isWord ? readDocx(bytes, name) : readLetter(bytes, name)
    const text = read.letter.text.replace(/\r\n?/g, '\n')
    // The reader's layout is worth keeping where it tells more than the text does; its offsets are those of its text.
    this.opened = text === read.letter.text ? read : null
    this.memory = this.linter.createMemory()
    return { text, problems: read.problems.map(({ message }) => message) }
  }

  /** Judges the text as it is now. */
  async lint({ text, name, kind, language, onTrial }: LetterNow): Promise<Judged> {
    if (onTrial !== this.onTrial) this.choose(onTrial)
    const { letter, problems } = this.layOut(text, name)
    const hints = kind === null ? letter.hints : { ...letter.hints, kind }
    const result = await this.linter.lintAny({ ...letter, hints }, problems, this.memory)
    const reported = { result, linter: this.linter, cards: this.byId, language }
    const report = toReport(reported)
    return { report, mend: () => mendReport(report, reported) }
  }

  /** Takes the rules on trial in, or leaves them out; what was kept of the letter was kept for the other rules. */
  private choose(onTrial: boolean): void {
    this.onTrial = onTrial
    this.linter = createKlarbrev({ ...this.parts, settings: { preset: onTrial ? 'streng' : 'grundregler' } })
    this.memory = this.linter.createMemory()
  }

  private layOut(text: string, name: string): Opened {
    const { opened } = this
    if (opened !== null && opened.letter.path === name && opened.letter.text === text) return opened
    return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text, name) : readText(text, name)
  }
}
