import { unzipSync, zipSync } from 'fflate'

const spaces: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/(relationships|customXml|docPropsVTypes|math)/g, 'http://purl.oclc.org/ooxml/officeDocument/$1'],
  [/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/extended-properties/g, 'http://purl.oclc.org/ooxml/officeDocument/extendedProperties'],
  [/http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|drawingml)\/2006\//g, 'http://purl.oclc.org/ooxml/$1/'],
]

/** The Word file as Word saves it as "Strict Open XML": the same parts with the names that the ISO standard gives them. */
export function toStrict(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, part]
    const xml = spaces.reduce((text, [space, strict]) => text.replace(space, strict), new TextDecoder().decode(part))
    return [name, new TextEncoder().encode(xml.replace('<w:document ', '<w:document w:conformance="strict" '))]
  })
  return zipSync(Object.fromEntries(parts), { mtime: new Date(2026, 0, 1) })
}
