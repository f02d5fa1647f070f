import type { XmlTag } from '../xml.ts'
import { readXml } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { rememberLast, wordNamespaces } from './parts.ts'

/** What a style or a paragraph itself says of the paragraph; what it does not say is undefined. */
export interface Properties {
  style?: string
  isQuote?: boolean
  /** Heading level from 0, or 9 for body text. */
  outline?: number
  numbering?: string
  /** List depth from 0. */
  depth?: number
  /** Blank space in points. */
  before?: number
  after?: number
  /** No blank space between paragraphs of the same style. */
  isTight?: boolean
}

/** The styles of a document: what a paragraph is, with what it inherits. */
export interface Styles {
  resolve(own: Properties): Properties
}

interface Style {
  readonly properties: Properties
  basedOn: string | undefined
}

/** Styles that are based on each other in a ring are followed this far. */
const longestChain = 20

/** Reads the styles part; a document without one has no styles. */
export const readStyles: (zip: Zip, part: string | undefined) => Styles = rememberLast(parseStyles)

function parseStyles(xml: string, place: string): Styles {
  const styles = new Map<string, Style>()
  const defaults: Properties = {}
  let standard: string | undefined
  let current: Style | null = null
  let isDefaults = false
  if (xml !== '') {
    readXml(xml, place, wordNamespaces, {
      open(name, tag) {
        switch (name) {
          case 'w:pPrDefault':
            isDefaults = true
            break
          case 'w:style': {
            const id = tag.attribute('w:styleId') ?? ''
            if (tag.attribute('w:type') !== 'paragraph') break
            current = { properties: {}, basedOn: undefined }
            styles.set(id, current)
            if (isOn(tag.attribute('w:default') ?? '0')) standard = id
            break
          }
          case 'w:name':
            if (current !== null) Object.assign(current.properties, ofName(tag.attribute('w:val') ?? ''))
            break
          case 'w:basedOn':
            if (current !== null) current.basedOn = tag.attribute('w:val')
            break
          default:
            if (current !== null) readProperty(current.properties, name, tag)
            else if (isDefaults) readProperty(defaults, name, tag)
        }
      },
      close(name) {
        if (name === 'w:style') current = null
        else if (name === 'w:pPrDefault') isDefaults = false
      },
      text() {},
    })
  }
  const resolved = new Map<string, Properties>()
  const inherit = (id: string | undefined, steps: number): Properties => {
    const known = resolved.get(id ?? '')
    if (known !== undefined) return known
    const style = id === undefined ? undefined : styles.get(id)
    if (style === undefined || steps > longestChain) return defaults
    const whole = { ...inherit(style.basedOn, steps + 1), ...style.properties }
    resolved.set(id ?? '', whole)
    return whole
  }
  return {
    resolve(own) {
      const id = own.style ?? standard
      return { ...inherit(id, 0), ...own, ...(id === undefined ? {} : { style: id }) }
    },
  }
}

/** The built-in styles have English names in every language's Word, whatever their ids are. */
function ofName(name: string): Properties {
  const heading = /^heading ([1-6])$/i.exec(name)
  if (heading !== null) return { outline: Number(heading[1]) - 1 }
  if (/^(?:intense )?quote$|^block text$/i.test(name)) return { isQuote: true }
  return /^title$/i.test(name) ? { outline: 0 } : {}
}

/** Takes one child of `w:pPr`, in a style or in a paragraph. */
export function readProperty(properties: Properties, name: string, tag: XmlTag): void {
  switch (name) {
    case 'w:pStyle':
      properties.style = tag.attribute('w:val') ?? ''
      break
    case 'w:outlineLvl':
      properties.outline = Number(tag.attribute('w:val'))
      break
    case 'w:numId':
      properties.numbering = tag.attribute('w:val') ?? '0'
      break
    case 'w:ilvl':
      properties.depth = Number(tag.attribute('w:val'))
      break
    case 'w:spacing':
      readSpacing(properties, tag)
      break
    case 'w:contextualSpacing':
      properties.isTight = isOn(tag.attribute('w:val'))
      break
  }
}

/** Blank space is told in twentieths of a point. `w:spacing` of a run has none of these attributes. */
function readSpacing(properties: Properties, tag: XmlTag): void {
  const before = tag.attribute('w:before')
  const after = tag.attribute('w:after')
  if (before !== undefined) properties.before = Number(before) / 20
  if (after !== undefined) properties.after = Number(after) / 20
  // "Automatic" is the space of a web page, some 14 points.
  if (isOn(tag.attribute('w:beforeAutospacing') ?? '0')) properties.before = 14
  if (isOn(tag.attribute('w:afterAutospacing') ?? '0')) properties.after = 14
}

/** Whether a switch is on: it is where it stands without a value. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}
