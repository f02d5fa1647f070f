import type { Flow } from '../flow.ts'
import type { XmlHandler, XmlTag } from '../xml.ts'
import { noteName, Notes } from './notes.ts'
import { Section } from './section.ts'
import type { Looks, OpenFlow, OpenParagraph } from './story.ts'
import { beginParagraph, endFlow, endParagraph, openFlow } from './story.ts'
import { isOn, readProperty } from './styles.ts'
import { Words } from './words.ts'

interface OpenTable {
  readonly rows: Flow[][]
  isRowDeleted: boolean
}

/** What is left out whole: deleted and moved words, what older programs are given, and the reading of signs. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt'])

/** Signs that are elements of their own in a run. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad',
}

/**
 * Walks through a part of a Word file and keeps its words as they are read once all changes are accepted. Runs are
 * numbered in the order of the part, the left-out ones too, so that a program with the whole tree finds the same ones.
 */
export class Walk implements XmlHandler {
  readonly section: Section = new Section()
  /** Whether the part takes in another file, whose words are not here. */
  takesInFile = false
  /** The notes that the part holds, by name (`footnote 3`). */
  readonly notes: Map<string, Flow> = new Map()
  private note: string | null = null
  private readonly looks: Looks
  private readonly pointed: Notes
  private readonly words: Words
  private readonly flows: OpenFlow[] = [openFlow()]
  private readonly tables: OpenTable[] = []
  private depth = 0
  /** The depth at which leaving out began, or 0. */
  private skipFrom = 0
  private inside: 'w:pPr' | 'w:rPr' | 'w:sdtPr' | 'w:trPr' | null = null
  private isMark = false
  /** What kind of text is open, how far it is read, and whether its blanks at the ends count. */
  private chars: 'words' | 'code' | null = null
  private char = 0
  private keepsBlanks = false

  constructor(part: string, looks: Looks, isMargin: boolean, pointed: Notes = new Notes()) {
    this.looks = looks
    this.words = new Words(part, isMargin, pointed)
    this.pointed = pointed
  }

  /** All that was read, when the part is at its end. */
  flow(): Flow {
    return endFlow(this.flows[0]!, this.looks)
  }

  open(name: string, tag: XmlTag): void {
    this.depth++
    this.words.count(name, this.depth)
    if (this.skipFrom > 0) return
    // A deleted mark or row is a property; words that are deleted stand in an element of the same name.
    if (this.inside === null ? skipped.has(name) : name.endsWith('Change')) this.skipFrom = this.depth
    else if (this.inside !== null) this.openProperty(this.inside, name, tag)
    else this.openContent(name, tag)
  }

  close(name: string): void {
    const { depth } = this
    this.depth--
    if (this.skipFrom > 0) {
      if (depth === this.skipFrom) this.skipFrom = 0
    } else if (this.inside === null) this.closeContent(name)
    else {
      if (name === 'w:rPr') this.isMark = false
      if (name === this.inside) this.inside = null
    }
  }

  text(text: string): void {
    if (this.chars === null || this.skipFrom > 0) return
    if (this.chars === 'code') return this.words.fieldCode(text)
    const words = text.replace(/[\t\n\r]/g, ' ')
    const isBeginning = this.note !== null && this.top().done.length + this.paragraph().pieces.length === 0
    const lead = isBeginning ? this.pointed.leadOf(this.note!, words)
      : this.keepsBlanks ? 0 : words.length - words.trimStart().length
    const end = this.keepsBlanks ? words.length : words.trimEnd().length
    this.words.write(words.slice(lead, Math.max(lead, end)), this.char + lead, this.paragraph())
    this.char += text.length
  }

  private openProperty(inside: 'w:pPr' | 'w:rPr' | 'w:sdtPr' | 'w:trPr', name: string, tag: XmlTag): void {
    switch (inside) {
      case 'w:pPr':
        if (name === 'w:rPr') this.isMark = true
        else if (!this.isMark) {
          if (!this.section.read(name, tag)) readProperty(this.paragraph().own, name, tag)
        } else if (name === 'w:del' || name === 'w:moveFrom') this.paragraph().isMarkDeleted = true
        break
      case 'w:rPr':
        if (name === 'w:vanish') this.words.hideRun(isOn(tag.attribute('w:val')))
        break
      case 'w:sdtPr':
        if (name === 'w:showingPlcHdr') this.words.showPrompt(isOn(tag.attribute('w:val')))
        break
      case 'w:trPr': {
        const table = this.tables.at(-1)
        if (name === 'w:del' && table !== undefined) table.isRowDeleted = true
        break
      }
      default: inside satisfies never
    }
  }

  private openContent(name: string, tag: XmlTag): void {
    switch (name) {
      case 'w:pPr': case 'w:rPr': case 'w:sdtPr': case 'w:trPr': this.inside = name; break
      case 'w:p': beginParagraph(this.top(), this.looks); break
      case 'w:r': this.words.openRun(this.depth); break
      case 'w:t': case 'w:instrText':
        this.chars = name === 'w:t' ? 'words' : 'code'
        this.char = 0
        this.keepsBlanks = tag.attribute('xml:space') === 'preserve'
        break
      case 'w:sym': {
        const sign = String.fromCharCode(Number.parseInt(tag.attribute('w:char') ?? '', 16) || 0x25a1)
        if (this.note === null || !this.pointed.isSign(this.note, sign)) this.words.write(sign, 0, this.paragraph())
        break
      }
      case 'w:fldChar': this.words.fieldSign(tag.attribute('w:fldCharType'), this.paragraph()); break
      case 'w:fldSimple': this.words.openSimpleField(tag.attribute('w:instr') ?? ''); break
      case 'w:sdt': this.words.openControl(); break
      case 'w:tbl':
        endParagraph(this.top(), this.looks)
        this.tables.push({ rows: [], isRowDeleted: false })
        break
      case 'w:tr': this.tables.at(-1)?.rows.push([]); break
      case 'w:tc': case 'w:txbxContent': this.flows.push(openFlow()); break
      case 'w:footnoteReference': case 'w:endnoteReference':
        this.words.pointTo(noteName(name, tag), isOn(tag.attribute('w:customMarkFollows') ?? '0'), this.paragraph())
        break
      case 'w:footnote': case 'w:endnote':
        this.note = noteName(name, tag)
        this.flows.push(openFlow())
        break
      case 'w:altChunk': case 'w:subDoc': this.takesInFile = true; break
      default: {
        const sign = Object.hasOwn(signs, name) ? signs[name] : undefined
        if (sign !== undefined) this.words.write(sign, 0, this.paragraph())
        else this.section.read(name, tag)
      }
    }
  }

  private closeContent(name: string): void {
    switch (name) {
      case 'w:p': endParagraph(this.top(), this.looks); break
      case 'w:r': this.words.closeRun(); break
      case 'w:t': case 'w:instrText': this.chars = null; break
      case 'w:fldSimple': this.words.closeSimpleField(this.paragraph()); break
      case 'w:sdt': this.words.closeControl(); break
      case 'w:tr': {
        const table = this.tables.at(-1)
        if (table?.isRowDeleted) table.rows.pop()
        if (table !== undefined) table.isRowDeleted = false
        break
      }
      case 'w:tbl': this.top().done.push({ rows: this.tables.pop()?.rows ?? [] }); break
      case 'w:tc': this.tables.at(-1)?.rows.at(-1)?.push(this.endInner()); break
      case 'w:footnote': case 'w:endnote':
        this.notes.set(this.note ?? '', this.endInner())
        this.note = null
        break
      case 'w:txbxContent': {
        const box = this.endInner()
        const around = this.top().paragraph
        if (around === null) for (const one of box) this.top().done.push(one)
        else around.floats.push(box)
        break
      }
    }
  }

  private endInner(): Flow {
    return endFlow(this.flows.length > 1 ? this.flows.pop()! : openFlow(), this.looks)
  }

  private top(): OpenFlow {
    return this.flows.at(-1)!
  }

  /** The open paragraph; words outside any begin one. */
  private paragraph(): OpenParagraph {
    const flow = this.top()
    if (flow.paragraph === null) beginParagraph(flow, this.looks)
    return flow.paragraph!
  }
}
