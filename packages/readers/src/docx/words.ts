import type { Origin } from '../flow.ts'
import { Fields, isPageCode, mergeName } from './fields.ts'
import type { Notes } from './notes.ts'
import type { OpenParagraph } from './story.ts'
import { pageNumber } from './story.ts'

/** A run that is open. */
interface OpenRun {
  readonly index: number
  readonly depth: number
  children: number
  isHidden: boolean
  /** The note whose sign the text of this run is. */
  signOf: string | null
}

/** A content control that is open; while it shows a prompt, what it holds are no words of the writer. */
interface OpenControl {
  isPrompt: boolean
  /** What became of the prompt: its words stand in the letter, or a sign for them does. */
  prompt: 'new' | 'kept' | 'marked'
}

/** What the language takes for a field that nobody filled in; prompts that look like one keep their words. */
const emptyField = '«felt»'
const knownPrompt = /^\s*(?:klik|vælg|[[«<{])/i

/** Writes the words of one part into its paragraphs, with the place of each. */
export class Words {
  private readonly part: string
  /** Whether the part is a header or a footer, where page numbers are left out. */
  private readonly isMargin: boolean
  private readonly notes: Notes
  private readonly runs: OpenRun[] = []
  private readonly controls: OpenControl[] = []
  private readonly fields = new Fields()
  private readonly simple: { readonly code: string, hasText: boolean }[] = []
  private runCount = 0

  constructor(part: string, isMargin: boolean, notes: Notes) {
    this.part = part
    this.isMargin = isMargin
    this.notes = notes
  }

  /** Notes an element, whatever becomes of it: runs and their children are counted also where they are left out. */
  count(name: string, depth: number): void {
    const run = this.runs.at(-1)
    if (run !== undefined && depth === run.depth + 1) run.children++
    if (name === 'w:r') this.runCount++
  }

  openRun(depth: number): void {
    this.runs.push({ index: this.runCount - 1, depth, children: 0, isHidden: false, signOf: null })
  }

  closeRun(): void {
    this.runs.pop()
  }

  /** Points to a note, unless what stands here is hidden or the code of a field. */
  pointTo(note: string, hasSign: boolean, paragraph: OpenParagraph): void {
    const run = this.runs.at(-1)
    if (run?.isHidden || !this.fields.show()) return
    this.notes.point(note)
    paragraph.pieces.push({ text: '', origin: null, note })
    if (run !== undefined && hasSign) run.signOf = note
  }

  hideRun(isHidden: boolean): void {
    const run = this.runs.at(-1)
    if (run !== undefined) run.isHidden = isHidden
  }

  openControl(): void {
    this.controls.push({ isPrompt: false, prompt: 'new' })
  }

  closeControl(): void {
    this.controls.pop()
  }

  showPrompt(isShown: boolean): void {
    const control = this.controls.at(-1)
    if (control !== undefined) control.isPrompt = isShown
  }

  openSimpleField(code: string): void {
    this.simple.push({ code, hasText: false })
  }

  closeSimpleField(paragraph: OpenParagraph): void {
    const field = this.simple.pop()
    if (field !== undefined && !field.hasText) this.writeEmptyField(field.code, paragraph)
  }

  /** A sign of a complex field: `begin`, `separate` or `end`. */
  fieldSign(type: string | undefined, paragraph: OpenParagraph): void {
    if (type === 'begin') this.fields.begin()
    else if (type === 'separate') this.fields.separate()
    else if (type === 'end') {
      const code = this.fields.end()
      if (code !== null) this.writeEmptyField(code, paragraph)
    }
  }

  /** A field that shows nothing yet: the name of what is merged into it, or the number of the page. */
  private writeEmptyField(code: string, paragraph: OpenParagraph): void {
    const name = mergeName(code)
    if (name !== null) this.write(`«${name}»`, 0, paragraph)
    else if (this.isMargin && isPageCode(code)) paragraph.pieces.push(pageNumber)
  }

  fieldCode(text: string): void {
    this.fields.addCode(text)
  }

  /** Writes text that stands in the open run from `char` on, unless it is hidden or the code of a field. */
  write(text: string, char: number, paragraph: OpenParagraph): void {
    const run = this.runs.at(-1)
    if (text === '' || run?.isHidden || !this.fields.show()) return
    if (run !== undefined && run.signOf !== null) return this.notes.addSign(run.signOf, text)
    for (const field of this.simple) field.hasText = true
    if (this.isMargin && this.isPageNumber()) {
      paragraph.pieces.push(pageNumber)
      return
    }
    const control = this.controls.findLast(({ isPrompt }) => isPrompt)
    if (control?.prompt === 'marked') return
    const origin: Origin | null = run === undefined ? null
      : { part: this.part, run: run.index, child: Math.max(0, run.children - 1), char }
    if (control?.prompt === 'new') control.prompt = knownPrompt.test(text) ? 'kept' : 'marked'
    paragraph.pieces.push({ text: control?.prompt === 'marked' ? emptyField : text, origin })
  }

  private isPageNumber(): boolean {
    return this.fields.isPageNumber() || this.simple.some(({ code }) => isPageCode(code))
  }
}
