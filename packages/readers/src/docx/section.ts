import type { XmlTag } from '../xml.ts'
import { isOn } from './styles.ts'

/** What the first section of a document says of its margins. */
export class Section {
  /** The ids of the relations to headers and footers, by kind: `first`, `default`, `even`. */
  readonly headers: Map<string, string> = new Map()
  readonly footers: Map<string, string> = new Map()
  /** Whether the first page has a header and a footer of its own. */
  hasTitlePage = false
  private count = 0

  /** Takes an element of the document; true where it speaks of a section. */
  read(name: string, tag: XmlTag): boolean {
    if (name === 'w:sectPr') this.count++
    else if (this.count !== 1) return false
    else if (name === 'w:headerReference') set(this.headers, tag)
    else if (name === 'w:footerReference') set(this.footers, tag)
    else if (name === 'w:titlePg') this.hasTitlePage = isOn(tag.attribute('w:val'))
    else return false
    return true
  }
}

function set(margins: Map<string, string>, tag: XmlTag): void {
  margins.set(tag.attribute('w:type') ?? 'default', tag.attribute('r:id') ?? '')
}
