import type { Stretch } from './document-index.ts'

/** What holds words that are not the writer's own. */
export interface Shell extends Stretch {
  /** Whether it reaches over more than one paragraph, as a table of contents does. */
  readonly isLong: boolean
}

interface OpenShell {
  readonly start: number
  readonly paragraph: number
  isShell: boolean
}

/**
 * Finds the fields, whose words a program puts in anew, and the content controls within a paragraph that show a prompt.
 * A comment inside one would go when it is filled in, and some programs take the comment's words for those of the
 * field. Names are told without their prefix.
 */
export class ShellWalk {
  private readonly found: Shell[] = []
  /** Simple fields and content controls that are open. */
  private readonly elements: OpenShell[] = []
  /** Complex fields that are open: they begin and end with a sign in a run. */
  private readonly fields: OpenShell[] = []
  /** Complex fields that end in the run that is open. */
  private readonly ending: OpenShell[] = []
  private runs = 0
  private runStart = 0
  private paragraphs = 0
  private openParagraphs = 0

  open(name: string, tag: string, at: number): void {
    switch (name) {
      case 'p':
        this.paragraphs++
        this.openParagraphs++
        break
      case 'r':
        // What lies in a box lies in the run that holds the box.
        if (this.runs++ === 0) this.runStart = at
        break
      case 'fldSimple': case 'sdt':
        this.elements.push({ start: at, paragraph: this.paragraphs, isShell: name === 'fldSimple' })
        break
      case 'showingPlcHdr': {
        const control = this.elements.at(-1)
        if (control !== undefined && this.openParagraphs > 0) control.isShell = !/["'](?:0|false|off)["']/.test(tag)
        break
      }
      case 'fldChar': {
        const type = /fldCharType\s*=\s*["'](begin|end)["']/.exec(tag)?.[1]
        if (type === 'begin') this.fields.push({ start: this.runStart, paragraph: this.paragraphs, isShell: true })
        const field = type === 'end' ? this.fields.pop() : undefined
        if (field !== undefined) this.ending.push(field)
      }
    }
  }

  close(name: string, end: number): void {
    if (name === 'p') this.openParagraphs--
    else if (name === 'r' && --this.runs === 0) for (const field of this.ending.splice(0)) this.add(field, end)
    else if (name === 'fldSimple' || name === 'sdt') {
      const element = this.elements.pop()
      if (element?.isShell) this.add(element, end)
    }
  }

  /** The shells that lie in no other, in the order of the text. */
  outermost(): readonly Shell[] {
    let reached = 0
    return this.found.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ end }) => {
      const isOuter = end > reached
      reached = Math.max(reached, end)
      return isOuter
    })
  }

  private add({ start, paragraph }: OpenShell, end: number): void {
    this.found.push({ start, end, isLong: paragraph !== this.paragraphs })
  }
}
