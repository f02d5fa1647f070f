import { SaxesParser } from 'saxes'
import { decodeAs } from './platform.ts'
import { Refusal, saveAgain } from './refusal.ts'

/** Elements within each other; letters have some thirty. */
const deepest = 1000

/** An element as it opens. */
export interface XmlTag {
  /** The value of an attribute by its canonical name (`w:val`, or `name` for one without a namespace), or undefined. */
  attribute(name: string): string | undefined
}

/** What a reader of XML is told. Names are canonical: the prefix that the reader chose, a colon, the local name. */
export interface XmlHandler {
  open(name: string, tag: XmlTag): void
  close(name: string): void
  text(text: string): void
}

/** The canonical prefix of each namespace that a reader knows, by its address. Elements of others have the name ''. */
export type Namespaces = Readonly<Record<string, string>>

interface Scope {
  /** Canonical prefix by the prefix that the file uses, and the other way round. */
  readonly canonical: ReadonlyMap<string, string>
  readonly written: ReadonlyMap<string, string>
  readonly names: Map<string, string>
}

/** What every file knows without declaring it. */
const bound = [['xml', 'xml']] as const

/**
 * Reads an XML text and tells the handler its elements, whatever prefixes it uses. Nothing is resolved that lies
 * outside the text. Throws a {@link Refusal} for a DOCTYPE, for XML that is not well-formed or nested too deep.
 */
export function readXml(source: string, place: string, namespaces: Namespaces, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false, position: false }>({ xmlns: false, position: false })
  let scope: Scope = { canonical: new Map(bound), written: new Map(bound), names: new Map() }
  const scopes: (Scope | null)[] = []
  const names: string[] = []
  let attributes: Readonly<Record<string, string>> = {}
  let declares = false
  const tag: XmlTag = {
    attribute(name) {
      const colon = name.indexOf(':')
      if (colon < 0) return own(attributes, name)
      const prefix = scope.written.get(name.slice(0, colon))
      return prefix === undefined ? undefined : own(attributes, `${prefix}:${name.slice(colon + 1)}`)
    },
  }
  parser.on('doctype', () => {
    throw doctype(place)
  })
  parser.on('error', () => {
    throw new Refusal('beskadiget', `${place} er ikke gyldig XML. ${saveAgain}`)
  })
  parser.on('attribute', ({ name }) => {
    if (name.startsWith('xmlns')) declares = true
  })
  parser.on('opentag', (opened) => {
    attributes = opened.attributes
    const inner = declares ? narrowed(scope, attributes, namespaces) : null
    declares = false
    scopes.push(inner === null ? null : scope)
    if (inner !== null) scope = inner
    if (scopes.length > deepest) {
      throw new Refusal('for-stor', `${place} har for mange lag i hinanden. Gem kun brevet selv.`)
    }
    const name = nameOf(scope, opened.name)
    names.push(name)
    handler.open(name, tag)
  })
  parser.on('closetag', () => {
    handler.close(names.pop() ?? '')
    scope = scopes.pop() ?? scope
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  parser.write(source).close()
}

/** The refusal of a DOCTYPE: the only way by which XML can make a program open other files or grow without end. */
export function doctype(place: string): Refusal {
  const why = 'og det kan få programmer til at åbne andre filer'
  return new Refusal('doctype', `${place} har en DOCTYPE, ${why}. Den er ikke åbnet. Gem brevet igen i Word.`)
}

/** Decodes the bytes of XML: UTF-16 by its byte-order mark, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  return decodeAs(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', bytes)
}

function own(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}

/** The scope inside an element that declares prefixes. Most repeat what is declared already. */
function narrowed(outer: Scope, attributes: Readonly<Record<string, string>>, namespaces: Namespaces): Scope | null {
  let canonical: Map<string, string> | undefined
  for (const name of Object.keys(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const prefix = name.slice(6)
    const meant = own(namespaces, attributes[name] ?? '') ?? ''
    if ((outer.canonical.get(prefix) ?? '') === meant) continue
    canonical ??= new Map(outer.canonical)
    canonical.set(prefix, meant)
  }
  if (canonical === undefined) return null
  const written = new Map([...canonical].filter(([prefix]) => prefix !== '').map(([prefix, meant]) => [meant, prefix]))
  return { canonical, written, names: new Map() }
}

function nameOf(scope: Scope, raw: string): string {
  const known = scope.names.get(raw)
  if (known !== undefined) return known
  const colon = raw.indexOf(':')
  const meant = scope.canonical.get(colon < 0 ? '' : raw.slice(0, colon)) ?? ''
  const name = meant === '' ? '' : `${meant}:${raw.slice(colon + 1)}`
  scope.names.set(raw, name)
  return name
}
