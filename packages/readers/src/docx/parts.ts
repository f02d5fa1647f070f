import { Refusal } from '../refusal.ts'
import type { Namespaces, XmlHandler } from '../xml.ts'
import { decodeXml, readXml } from '../xml.ts'
import type { PackedPart, Zip } from '../zip.ts'
import { isSamePart, unpack } from '../zip.ts'

/** The namespaces of Word's files, as the two editions of the standard call them. */
export const wordNamespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

const relationNamespaces = { 'http://schemas.openxmlformats.org/package/2006/relationships': 'rel' }

/** What a part of a document points to inside the file; what lies outside it is left out, and so never opened. */
export interface Relation {
  readonly id: string
  /** The last word of the type: `header`, `styles`. */
  readonly type: string
  readonly target: string
}

/**
 * Remembers what the last edition of a part was made into, and does not even unpack it again: letters of one template
 * have the same styles and lists, and these are longer than the letter. A part that is missing is the text ''.
 */
export function rememberLast<Made>(
  make: (xml: string, place: string, part: string) => Made,
): (zip: Zip, part: string | undefined) => Made {
  let last: { readonly packed: PackedPart, readonly made: Made } | undefined
  return (zip, part = '') => {
    const packed = zip.packed(part)
    if (packed === null) return make('', placeOf(part), part)
    if (last !== undefined && isSamePart(last.packed, packed)) return last.made
    const made = make(decodeXml(unpack(packed)), placeOf(part), part)
    // A copy, or the whole file would stay with its part.
    last = { packed: { ...packed, bytes: packed.bytes.slice() }, made }
    return made
  }
}

function placeOf(part: string): string {
  return `Delen ”${part}” i filen`
}

/** The XML of a part, handed to the handler; false where the file has no such part. */
export function readPart(zip: Zip, name: string, namespaces: Namespaces, handler: XmlHandler): boolean {
  const bytes = zip.read(name)
  if (bytes === null) return false
  readXml(decodeXml(bytes), placeOf(name), namespaces, handler)
  return true
}

const relationsOfFile = rememberLast(parseRelations)
const relationsOfPart = rememberLast(parseRelations)

/** The relations of a part; '' is the file itself. */
export function readRelations(zip: Zip, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
  return part === '' ? relationsOfFile(zip, name) : relationsOfPart(zip, name)
}

function parseRelations(xml: string, place: string, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('_rels/'))
  const relations: Relation[] = []
  if (xml === '') return relations
  readXml(xml, place, relationNamespaces, {
    open(name, tag) {
      if (name !== 'rel:Relationship' || tag.attribute('TargetMode')?.toLowerCase() === 'external') return
      const type = tag.attribute('Type') ?? ''
      const target = tag.attribute('Target') ?? ''
      relations.push({
        id: tag.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target),
      })
    },
    close() {},
    text() {},
  })
  return relations
}

/** The name of the part that holds the letter. */
export function findDocument(zip: Zip): string {
  const main = readRelations(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  if (zip.names().includes(main)) return main
  throw new Refusal('format-ukendt', 'Filen er et arkiv og ikke et Word-brev. Pak den ud, og vælg selve brevet.')
}

/** A target is told from the folder of the part that points; `..` can lead nowhere but to another part. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
