import type { XmlHandler, XmlTag } from '../xml.ts'

/** What a style of an OpenDocument text says of its paragraphs; what it does not say is undefined. */
interface Style {
  readonly parent: string | undefined
  readonly outline: number | undefined
  readonly name: string
  before: number | undefined
  after: number | undefined
}

/** What a paragraph of a style is. */
export interface Look {
  /** Heading level from 1, or 0. */
  readonly heading: number
  readonly isQuote: boolean
  /** Blank space in points. */
  readonly before: number
  readonly after: number
}

/** Styles that are each other's parents in a ring are followed this far. */
const longestChain = 20

/** Takes in the styles of both parts of a document, and answers for any of them. */
export class OdtStyles implements XmlHandler {
  private readonly styles = new Map<string, Style>()
  private readonly looks = new Map<string, Look>()
  private readonly bullets = new Map<string, boolean>()
  private current: Style | null = null
  private list = ''

  open(name: string, tag: XmlTag): void {
    switch (name) {
      case 'style:style': {
        const own = tag.attribute('style:name') ?? ''
        this.current = {
          parent: tag.attribute('style:parent-style-name'),
          outline: numberOf(tag.attribute('style:default-outline-level')),
          name: `${own} ${tag.attribute('style:display-name') ?? ''}`, before: undefined, after: undefined,
        }
        if (tag.attribute('style:family') === 'paragraph') this.styles.set(own, this.current)
        break
      }
      case 'style:paragraph-properties':
        if (this.current === null) break
        this.current.before = points(tag.attribute('fo:margin-top'))
        this.current.after = points(tag.attribute('fo:margin-bottom'))
        break
      case 'text:list-style':
        this.list = tag.attribute('style:name') ?? ''
        break
      case 'text:list-level-style-bullet': case 'text:list-level-style-image': case 'text:list-level-style-number':
        this.bullets.set(`${this.list} ${tag.attribute('text:level') ?? '1'}`, name !== 'text:list-level-style-number')
        break
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.current = null
  }

  /** The styles hold no words. */
  text(): void {}

  lookOf(name: string | undefined): Look {
    const known = this.looks.get(name ?? '')
    if (known !== undefined) return known
    const look = this.inherit(name)
    this.looks.set(name ?? '', look)
    return look
  }

  /** Whether the items of a list have bullets at this depth, from 1. */
  isBulleted(list: string, depth: number): boolean {
    return this.bullets.get(`${list} ${depth}`) ?? true
  }

  private inherit(from: string | undefined): Look {
    let heading: number | undefined
    let isQuote = false
    let before: number | undefined
    let after: number | undefined
    let style = this.styles.get(from ?? '')
    let name = from ?? ''
    for (let step = 0; step < longestChain; step++) {
      // The built-in styles have English names in every language, and may be used without being defined.
      const names = style?.name ?? name
      const level = /^Heading(?:_20_| )?([1-6])\b/.exec(names)?.[1] ?? (/^Title\b/.test(names) ? '1' : undefined)
      heading ??= style?.outline ?? numberOf(level)
      isQuote ||= /^(?:Quotations?|Block_20_Text|Quote)\b/.test(names)
      before ??= style?.before
      after ??= style?.after
      if (style?.parent === undefined) break
      name = style.parent
      style = this.styles.get(name)
    }
    return { heading: heading ?? 0, isQuote, before: before ?? 0, after: after ?? 0 }
  }
}

function numberOf(text: string | undefined): number | undefined {
  const value = Number(text)
  return text === undefined || text === '' || Number.isNaN(value) ? undefined : value
}

const units: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 }

/** A length such as `0.212cm` in points. */
function points(length: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|px)$/.exec(length ?? '')
  return match === null ? undefined : Number(match[1]) * units[match[2]!]!
}
