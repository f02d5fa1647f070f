import type { LetterWords } from './letter-words.ts'
import { inThree } from './letter-words.ts'
import { dot } from './picture.ts'

const spaces = ['office:1.0', 'style:1.0', 'text:1.0', 'table:1.0', 'draw:1.0'].map((one) => {
  const [name, version] = one.split(':')
  return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:${version}"`
}).join(' ') + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
  + ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
  + ' xmlns:xlink="http://www.w3.org/1999/xlink"'

interface Shape {
  readonly body: string
  /** What stands before the first paragraph: changes, fields. */
  readonly before?: string
  readonly styles?: string
  readonly header?: string
  readonly footer?: string
}

const p = (inner: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${inner}</text:p>`
const h = (words: string, level = 1): string => `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${words}</text:h>`
const span = (words: string, style: string): string => `<text:span text:style-name="${style}">${words}</text:span>`
const xml = (words: string): string => words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const all = (prose: readonly string[]): string => prose.map((words) => p(xml(words))).join('')

/** Every paragraph with something special about the words in its middle. */
const inTheMiddle = (middle: (words: string, at: number) => string) => (prose: readonly string[]): Shape => ({
  body: prose.map((words, at) => {
    const [before, inner, after] = inThree(words)
    return p(xml(before) + middle(xml(inner), at) + xml(after))
  }).join(''),
})

const box = (inner: string, name: string): string =>
  `<draw:frame draw:name="${name}" text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box>${inner}</draw:text-box></draw:frame>`
const picture = `<draw:frame text:anchor-type="as-char" svg:width="0.5cm" svg:height="0.5cm"><draw:image><office:binary-data>${dot.toString('base64')}</office:binary-data></draw:image></draw:frame>`
const cells = (...texts: readonly string[]): string => `<table:table-row>${texts.map((text) => `<table:table-cell>${text}</table:table-cell>`).join('')}</table:table-row>`
const who = '<dc:creator>Ida Holm</dc:creator><dc:date>2026-01-05T10:00:00</dc:date>'
const textStyle = (name: string, looks: string): string => `<style:style style:name="${name}" style:family="text"><style:text-properties ${looks}/></style:style>`

const shapes: Readonly<Record<string, (prose: readonly string[]) => Shape>> = {
  overskrifter: (prose) => ({ body: h('Afgørelse') + p(xml(prose[0]!)) + h('Begrundelse', 2) + all(prose.slice(1)) }),
  lister: (prose) => ({
    body: p(xml(prose[0]!)) + `<text:list text:style-name="Punkter"><text:list-item>${p('Lønsedler for marts')}<text:list><text:list-item>${p('Kontoudtog')}</text:list-item></text:list></text:list-item><text:list-item>${p(xml(prose[1]!))}</text:list-item></text:list>`,
    styles: '<text:list-style style:name="Punkter"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>',
  }),
  tekstbokse: (prose) => ({ body: p(box(p(xml(inThree(prose[1]!)[2])), 'Boks') + xml(prose[0]!)) + all(prose.slice(1)) }),
  kommentarer: inTheMiddle((words, at) =>
    `<office:annotation office:name="k${at}">${who}<text:p>Er det rigtigt? ${at}</text:p></office:annotation>${words}<office:annotation-end office:name="k${at}"/>`),
  aendringer: (prose) => ({
    ...inTheMiddle((words, at) => `<text:change text:change-id="d${at}"/><text:change-start text:change-id="i${at}"/>${words}<text:change-end text:change-id="i${at}"/>`)(prose),
    before: `<text:tracked-changes>${prose.map((_, at) => `<text:changed-region text:id="d${at}"><text:deletion><office:change-info>${who}</office:change-info>${p('slettede ord ')}</text:deletion></text:changed-region><text:changed-region text:id="i${at}"><text:insertion><office:change-info>${who}</office:change-info></text:insertion></text:changed-region>`).join('')}</text:tracked-changes>`,
  }),
  fodnoter: inTheMiddle((words, at) => {
    const kind = at % 2 === 0 ? 'footnote' : 'endnote'
    return `${words}<text:note text:id="n${at}" text:note-class="${kind}"><text:note-citation>${at + 1}</text:note-citation><text:note-body>${p(`Se ${words}`)}</text:note-body></text:note>`
  }),
  'sidehoved-og-fod': (prose) => ({
    body: all(prose), header: p('Grindsby Kommune, såfremt'), footer: p('Side <text:page-number text:select-page="current">1</text:page-number>'),
  }),
  felter: inTheMiddle((words, at) => words + [
    '<text:title>Sag 26</text:title> ', '<text:placeholder text:placeholder-type="text">&lt;Vælg modtager&gt;</text:placeholder> ',
    '<text:subject>Kun cykler</text:subject> ',
  ][at % 3]!),
  links: inTheMiddle((words, at) => at % 2 === 0 ? `<text:a xlink:type="simple" xlink:href="https://www.eksempel.dk/?a=1&amp;b=2">${words}</text:a>`
    : `${words}<text:bookmark-start text:name="m${at}"/>sagen<text:bookmark-end text:name="m${at}"/> (<text:bookmark-ref text:reference-format="text" text:ref-name="m${at}">sagen</text:bookmark-ref>) `),
  'tabel-i-tabel': (prose) => ({
    body: p(xml(prose[0]!)) + `<table:table><table:table-column table:number-columns-repeated="2"/>${cells(p('Ydelse'), p('Beløb'))}${cells(p('Kontanthjælp'), p('12.000 kr.'))}${cells(
      `${p('Heraf')}<table:table><table:table-column table:number-columns-repeated="2"/>${cells(p('Husleje'), p('6.000 kr.'))}</table:table>`, p(xml(prose[1]!)))}</table:table>` + all(prose.slice(2)) + p('Med venlig hilsen'),
  }),
  'sprog-og-tegn': (prose) => ({
    ...inTheMiddle((words, at) => `${span(words, ['Engelsk', 'Fed', 'Stor'][at % 3]!)}sag\u00ads\u00adbehand\u00adler<text:s text:c="3"/>e\u2011mail<text:tab/>og<text:line-break/>ny linje `)(prose),
    styles: textStyle('Engelsk', 'fo:language="en" fo:country="GB"') + textStyle('Fed', 'fo:font-weight="bold"') + textStyle('Stor', 'fo:font-size="16pt"'),
  }),
  'spalter-og-billeder': (prose) => ({
    body: `${p(xml(prose[0]!))}<text:section text:name="Spalter" text:style-name="To">${prose.slice(1).map((words) => p(picture + xml(words))).join('')}</text:section>${p('Med venlig hilsen')}`,
    styles: '<style:style style:name="To" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="1cm"/></style:section-properties></style:style>',
  }),
}

/** Letters as flat OpenDocument files, which LibreOffice then writes as Word files, by name. */
export function officeSources(letterFor: (at: number) => LetterWords): ReadonlyMap<string, string> {
  return new Map(Object.entries(shapes).map(([name, shape], at) => [name, flat(shape(letterFor(at).prose))]))
}

function flat({ body, before = '', styles = '', header = '', footer = '' }: Shape): string {
  const margin = (name: string, inner: string): string => (inner === '' ? '' : `<style:${name}>${inner}</style:${name}>`)
  const heading = (level: number): string => `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">`
    + '<office:meta><dc:title>Sag 26</dc:title><dc:subject>Kun cykler</dc:subject></office:meta>'
    + `<office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/></style:style>${heading(1)}${heading(2)}</office:styles>`
    + `<office:automatic-styles>${styles}<style:page-layout style:name="Side"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>`
    + `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Side">${margin('header', header)}${margin('footer', footer)}</style:master-page></office:master-styles>`
    + `<office:body><office:text>${before}${body}</office:text></office:body></office:document>`
}
