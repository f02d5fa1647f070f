import { zipSync } from 'fflate'

declare const TextEncoder: new () => { encode(text: string): Uint8Array }

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
  + 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** An archive of these parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder()
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? encoder.encode(part) : part])))
}

/**
 * A Word file with this inside its `w:body`, and the insides of other parts: `styles`, `numbering`, `footnotes`,
 * `endnotes`, and `header1`, `footer1`, which have the ids `h1` and `f1`.
 */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Readonly<Record<string, string>> = {
    styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr', footnotes: 'footnotes', endnotes: 'endnotes',
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${word} ${others}><w:body>${body}</w:body></w:document>`,
  }
  const relations: string[] = []
  for (const [name, inner] of Object.entries(parts)) {
    const kind = name.replace(/\d+$/, '')
    files[`word/${name}.xml`] = `<w:${roots[kind]} ${word} ${others}>${inner}</w:${roots[kind]}>`
    const id = kind === 'header' || kind === 'footer' ? name.replace(kind, kind[0]!) : name
    relations.push(`<Relationship Id="${id}" Type="${office}/${kind}" Target="${name}.xml"/>`)
  }
  files['word/_rels/document.xml.rels'] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
  return zipOf(files)
}
