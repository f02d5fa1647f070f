import { expect, test } from 'vitest'
import { printBlocks } from '../check-blocks.ts'
import { zipOf } from '../docx/docx.fixture.ts'
import { readOdt } from './index.ts'

const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const names = `xmlns:office="${urn}:office:1.0" xmlns:style="${urn}:style:1.0" xmlns:text="${urn}:text:1.0" xmlns:table="${urn}:table:1.0" xmlns:draw="${urn}:drawing:1.0" xmlns:fo="${urn}:xsl-fo-compatible:1.0"`
const odtOf = (body: string, styles = ''): Uint8Array => zipOf({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  'styles.xml': `<office:document-styles ${names}><office:styles><style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/></office:styles></office:document-styles>`,
})
const prose = 'Vi har set på din ansøgning om en cykel.'

function check(body: string, outline: string, styles = ''): void {
  const { letter, problems } = readOdt(odtOf(body, styles), 'brev.odt')
  expect(problems).toEqual([])
  expect(printBlocks(letter)).toEqual(outline.split('\n').map((line) => line.trim()).filter((line) => line !== ''))
}

test('headings of their own and by style, lists, tables, text boxes', () => {
  check(
    `<text:h text:outline-level="2">Afslag</text:h><text:p text:style-name="P1">Begrundelse</text:p><text:p>${prose}</text:p>`
    + '<text:list text:style-name="L1"><text:list-item><text:p>din årsopgørelse</text:p><text:list><text:list-item><text:p>lønsedler</text:p></text:list-item></text:list></text:list-item></text:list>'
    + '<table:table><table:table-row><table:table-cell><text:p>Husleje</text:p></table:table-cell><table:table-cell><text:p>4.200 kr.</text:p></table:table-cell></table:table-row></table:table>'
    + `<text:p>${prose}<draw:frame><draw:text-box><text:p>Ring på 12 34 56 78</text:p></draw:text-box></draw:frame></text:p><text:p text:style-name="Quotations">§ 1. Loven gælder.</text:p>`,
    `heading(2) Afslag
    heading(1) Begrundelse
    paragraph ${prose}
    listItem(1) din årsopgørelse
    listItem(2) lønsedler
    table Husleje | 4.200 kr.
    paragraph ${prose}
    line Ring på 12 34 56 78
    quote § 1. Loven gælder.`,
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>',
  )
})

test('blanks, tabs and breaks are elements; remarks and deleted words are no words', () => {
  const { letter } = readOdt(odtOf(
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:p>Vi  har
      <text:span>set</text:span><text:s text:c="2"/>på<text:tab/>din<text:line-break/>sag<office:annotation><text:p>husk</text:p></office:annotation></text:p>`,
  ), 'a')
  expect(letter.text).toBe('Vi har set  på\tdin\nsag')
})

test('notes stand after the letter, footnotes first, and are no items of the list that points to them', () => {
  const note = (sort: string, inner: string): string =>
    `<text:note text:note-class="${sort}"><text:note-citation>1</text:note-citation><text:note-body><text:p>${inner}</text:p></text:note-body></text:note>`
  check(
    `<text:p>${prose}${note('endnote', 'Den er kommunens.')}</text:p><text:list><text:list-item><text:p>${note('footnote', 'For hele året.')}din årsopgørelse</text:p></text:list-item></text:list><text:p>${prose}</text:p>`,
    `paragraph ${prose}
    listItem(1) din årsopgørelse
    paragraph ${prose}
    paragraph For hele året.
    paragraph Den er kommunens.`,
  )
})

test('a DOCTYPE in any part is refused', () => {
  for (const part of ['content.xml', 'styles.xml']) {
    const files: Record<string, string> = { 'content.xml': `<a ${names}/>`, 'styles.xml': '<a/>' }
    files[part] = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${files[part]}`
    expect(readOdt(zipOf(files), 'a').problems[0]?.code).toBe('doctype')
  }
  expect(readOdt(zipOf({ a: 'b' }), 'a').problems[0]?.code).toBe('format-ukendt')
})
