import type { ReadResult } from '@klarbrev/core'
import { layFlow } from '../lay-flow.ts'
import { noText, Refusal, refusing } from '../refusal.ts'
import type { XmlHandler } from '../xml.ts'
import { decodeXml, readXml } from '../xml.ts'
import { Zip } from '../zip.ts'
import { OdtStyles } from './styles.ts'
import { OdtWalk } from './walk.ts'

const namespaces = Object.fromEntries(
  ['office', 'style', 'text', 'table', 'drawing'].map((name) => [
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name === 'drawing' ? 'draw' : name,
  ]).concat([
    ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
    ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ]),
) as Readonly<Record<string, string>>

/** Reads a letter in OpenDocument text (.odt, .ott). Never throws, and opens nothing that the file points to. */
export function readOdt(bytes: Uint8Array, path: string): ReadResult {
  return refusing(path, () => {
    const zip = new Zip(bytes)
    const styles = new OdtStyles()
    readPart(zip, 'styles.xml', styles)
    const walk = new OdtWalk(styles)
    if (!readPart(zip, 'content.xml', walk)) {
      throw new Refusal('format-ukendt', 'Filen er et arkiv og ikke et brev. Pak den ud, og vælg selve brevet.')
    }
    const { text, blocks } = layFlow(walk.flow(), { notes: walk.notes() })
    return { letter: { path, text, blocks, hints: {} }, problems: blocks.length === 0 ? [noText] : [] }
  })
}

function readPart(zip: Zip, name: string, handler: XmlHandler): boolean {
  const bytes = zip.read(name)
  if (bytes !== null) readXml(decodeXml(bytes), `Delen ”${name}” i filen`, namespaces, handler)
  return bytes !== null
}
