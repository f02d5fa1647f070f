import type { Zip } from '../zip.ts'
import { readXml } from '../xml.ts'
import { rememberLast, wordNamespaces } from './parts.ts'

/** How the items of a list are marked (`bullet`, `decimal`, `none`), or undefined where the list is unknown. */
export type Numbering = (id: string, depth: number) => string | undefined

/** Reads the numbering part; a document without one has no lists. */
export const readNumbering: (zip: Zip, part: string | undefined) => Numbering = rememberLast(parseNumbering)

function parseNumbering(xml: string, place: string): Numbering {
  const formats = new Map<string, string>()
  const lists = new Map<string, string>()
  let holder = ''
  let depth = ''
  if (xml !== '') {
    readXml(xml, place, wordNamespaces, {
      open(name, tag) {
        switch (name) {
          case 'w:abstractNum':
            holder = `abstract ${tag.attribute('w:abstractNumId') ?? ''}`
            break
          case 'w:num':
            holder = `list ${tag.attribute('w:numId') ?? ''}`
            break
          case 'w:abstractNumId':
            lists.set(holder, `abstract ${tag.attribute('w:val') ?? ''}`)
            break
          case 'w:lvl':
            depth = tag.attribute('w:ilvl') ?? '0'
            break
          case 'w:numFmt':
            formats.set(`${holder} ${depth}`, tag.attribute('w:val') ?? '')
            break
        }
      },
      close() {},
      text() {},
    })
  }
  return (id, at) => formats.get(`list ${id} ${at}`) ?? formats.get(`${lists.get(`list ${id}`) ?? ''} ${at}`)
}
