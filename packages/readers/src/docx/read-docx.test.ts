import { expect, test } from 'vitest'
import { printBlocks } from '../check-blocks.ts'
import { docxOf, zipOf } from './docx.fixture.ts'
import * as docx from './index.ts'
import { openDocx, readDocx } from './index.ts'

/** The one check: what Word's XML reads as, a line for each block. */
function check(body: string, outline: string, parts: Readonly<Record<string, string>> = {}): void {
  const { letter, problems } = readDocx(docxOf(body, parts), 'brev.docx')
  expect(problems).toEqual([])
  expect(printBlocks(letter)).toEqual(outline.split('\n').map((line) => line.trim()).filter((line) => line !== ''))
}

const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const prose = 'Vi har set på din ansøgning om en cykel.'

test('the public list', () => {
  expect(Object.keys(docx).sort()).toEqual(['openDocx', 'readDocx'])
})

test('words split over runs, tabs, breaks and signs of their own', () => {
  const { letter } = readDocx(docxOf(p(
    `${r('Ansø')}${r('gnin')}<w:r><w:t>gen er</w:t></w:r>${r(' mod')}<w:r><w:softHyphen/><w:t>taget</w:t><w:noBreakHyphen/><w:t>nu</w:t></w:r>`
    + '<w:r><w:tab/><w:t>et</w:t><w:br/><w:t>to</w:t><w:cr/><w:t>  tre  </w:t></w:r>',
  )), 'a')
  expect(letter.text).toBe('Ansøgningen er mod\u00adtaget\u2011nu\tet\nto\ntre')
})

test('changes are read as accepted: words, paragraph marks, rows and moves', () => {
  check(
    p(`${r('Vi giver dig ')}<w:del><w:r><w:delText>ikke </w:delText></w:r></w:del><w:ins>${r('gerne ')}</w:ins>${r('en ny cykel.')}`)
    + p(r('Det er fordi'), '<w:rPr><w:del/></w:rPr>') + p(r(' du har brug for den.'))
    + p(`<w:moveFrom>${r('Flyttet væk.')}</w:moveFrom>${r(prose)}<w:moveTo>${r(' Og hertil.')}</w:moveTo>`)
    + `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('1'))}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
    `paragraph Vi giver dig gerne en ny cykel.
    paragraph Det er fordi du har brug for den.
    paragraph ${prose} Og hertil.
    table a | 1`,
  )
})

test('headings by the outline level of their style, whatever it is called; the name alone will do', () => {
  check(
    p(r('Afslag'), '<w:pStyle w:val="Overskrift1"/>') + p(r('Begrundelse'), '<w:pStyle w:val="Min"/>')
    + p(r('Klage'), '<w:outlineLvl w:val="2"/>') + p(r('Titel'), '<w:pStyle w:val="T"/>') + p(r(prose)),
    `heading(1) Afslag
    heading(2) Begrundelse
    heading(3) Klage
    heading(1) Titel
    paragraph ${prose}`,
    { styles: `<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Min"><w:name w:val="Min egen"/><w:basedOn w:val="Bund"/></w:style>
      <w:style w:type="paragraph" w:styleId="Bund"><w:name w:val="Bund"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:basedOn w:val="T"/></w:style>` },
  )
})

test('what is remembered of the last letter is its own: styles of the same length say what they say', () => {
  const body = p(r('Afslag'), '<w:pStyle w:val="Min"/>') + p(r(prose))
  const styles = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="Min"><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`
  for (const level of [0, 1, 0, 0, 1]) {
    check(body, `heading(${level + 1}) Afslag\nparagraph ${prose}`, { styles: styles(level) })
  }
  check(body, `heading(1) Afslag\nparagraph ${prose}`, { styles: styles(0), header1: p(r('Lillerup')) })
})

test('lists with their depth; a list without signs is none', () => {
  const item = (id: string, depth: number): string => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`
  check(
    p(r('Du skal sende os to ting, før vi kan svare dig:')) + p(r('din årsopgørelse'), item('1', 0)) + p(r('lønsedler'), item('1', 1))
    + p(r('et foto'), '<w:pStyle w:val="Punkt"/>') + p(r(prose), item('2', 0)) + p(r(prose), item('0', 0)),
    `paragraph Du skal sende os to ting, før vi kan svare dig:
    listItem(1) din årsopgørelse
    listItem(2) lønsedler
    listItem(1) et foto
    paragraph ${prose}
    paragraph ${prose}`,
    {
      numbering: `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`,
      styles: '<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    },
  )
})

test('a table of data is rows; one that only sets text in columns is read cell by cell', () => {
  const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.map((text) => p(r(text))).join('')}</w:tc>`
  check(
    `<w:tbl><w:tr>${cell('Maja Holm', 'Skovvej 12')}${cell('Nørreby Kommune', 'Torvet 1')}</w:tr></w:tbl>`
    + `<w:tbl><w:tr>${cell('Husleje')}${cell('')}${cell('4.200 kr.')}</w:tr><w:tr>${cell('Varme')}${cell('fra maj')}${cell('800 kr.')}</w:tr></w:tbl>`
    + `<w:tbl><w:tr>${cell(prose)}</w:tr></w:tbl>`,
    `line Maja Holm
    line Skovvej 12
    line Nørreby Kommune
    line Torvet 1
    table Husleje | 4.200 kr.
    table Varme | fra maj | 800 kr.
    paragraph ${prose}`,
  )
})

test('a text box is read once, after the paragraph that holds it', () => {
  const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
  check(
    p(`${r('Vi har set på ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('Ring på 12 34 56 78')}</w:drawing></mc:Choice>`
      + `<mc:Fallback><w:pict>${box('Ring på 12 34 56 78')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('din ansøgning om en cykel.')}`),
    `paragraph Vi har set på din ansøgning om en cykel.
    line Ring på 12 34 56 78`,
  )
})

test('fields show their results; empty ones and unused prompts are placeholders', () => {
  const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  const control = (prompt: boolean, text: string): string =>
    `<w:sdt><w:sdtPr>${prompt ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`
  const { letter } = readDocx(docxOf(p(
    `${r('Kære ')}${sign('begin')}${code(' MERGEFIELD Fornavn ')}${sign('separate')}${r('Maja')}${sign('end')}`
    + `${r(' ')}${sign('begin')}${code(' MERGEFIELD "Efternavn" ')}${sign('end')}`
    + `${r(', ')}<w:fldSimple w:instr=" MERGEFIELD By "/>${r(', ')}${control(true, 'Klik her for at skrive.')}${r(', ')}`
    + `${control(true, 'Modtagers adresse')}${r(', ')}${control(false, 'Torvet 1')}`,
  )), 'a')
  expect(letter.text).toBe('Kære Maja «Efternavn», «By», Klik her for at skrive., «felt», Torvet 1')
})

test('hidden words and comments are left out', () => {
  check(p(`${r('Vi har set på')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>HEMMELIG</w:t></w:r><w:r><w:commentReference w:id="2"/></w:r>${r(' din ansøgning i dag.')}`),
    'paragraph Vi har set på din ansøgning i dag.')
})

test('notes stand after the letter, in the order of the words that they explain, with a place in the file', () => {
  const point = (sort: string, id: number): string => `<w:r><w:${sort}Reference w:id="${id}"/></w:r>`
  const note = (sort: string, id: number, inner: string): string =>
    `<w:${sort} w:id="${id}">${p(`<w:r><w:${sort}Ref/></w:r><w:r><w:t xml:space="preserve"> ${inner}</w:t></w:r>`)}</w:${sort}>`
  const bytes = docxOf(
    p(`${r('Vi giver dig en cykel')}${point('endnote', 1)}${point('footnote', 3)}${r(', fordi du har brug for den')}${point('footnote', 2)}${r('.')}`)
    + p(`<w:del><w:r><w:footnoteReference w:id="4"/></w:r></w:del>${r('Venlig hilsen')}`) + '<w:sectPr><w:footerReference r:id="f1"/></w:sectPr>',
    {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>${note('footnote', 2, 'Det har din læge skrevet.')}${note('footnote', 3, 'Du skal selv passe den.')}${note('footnote', 4, 'Slettet.')}`,
      endnotes: note('endnote', 1, 'Cyklen er kommunens.'), footer1: p(r('Tlf. 12 34 56 78')),
    },
  )
  const { letter, map, problems } = openDocx(bytes, 'a')
  expect(problems).toEqual([])
  expect(printBlocks(letter)).toEqual([
    'paragraph Vi giver dig en cykel, fordi du har brug for den.', 'line Venlig hilsen',
    'paragraph Du skal selv passe den.', 'paragraph Det har din læge skrevet.', 'paragraph Cyklen er kommunens.',
    'line Tlf. 12 34 56 78',
  ])
  const at = letter.text.indexOf('selv')
  expect(map?.between(at, at + 4)).toEqual([{ start: at, end: at + 4, part: 'word/footnotes.xml', run: 4, child: 0, char: 9 }])
})

test('a note with a sign of the writer is no list; one of a deleted row is gone; a short one is running text', () => {
  const point = (id: number, sign = ''): string => `<w:r><w:footnoteReference ${sign === '' ? '' : 'w:customMarkFollows="1" '}w:id="${id}"/>${sign === '' ? '' : `<w:t>${sign}</w:t>`}</w:r>`
  const note = (id: number, inner: string): string => `<w:footnote w:id="${id}">${inner}</w:footnote>`
  const row = (deleted: boolean, inner: string): string =>
    `<w:tr><w:trPr>${deleted ? '<w:del/>' : ''}</w:trPr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(inner)}</w:tc></w:tr>`
  const { letter } = readDocx(docxOf(
    p(`${r('Vi giver dig en cykel')}${point(2, '*')}${r('.')}`) + p(r('Venlig hilsen')) + p(point(6))
    + `<w:tbl>${row(false, r('b') + point(5, '-'))}${row(true, r('c') + point(4))}</w:tbl>`,
    { footnotes: note(2, p('<w:r><w:t>*</w:t></w:r><w:r><w:t xml:space="preserve"> Du skal selv passe den.</w:t></w:r>'))
      + note(4, p(r('Slettet.'))) + note(5, p(r('- Vi ringer.')) + p(r('- ét'))) + note(6, p(r('Se § 12'))) },
  ), 'a')
  expect(printBlocks(letter)).toEqual([
    'paragraph Vi giver dig en cykel.', 'line Venlig hilsen', 'table a | b', 'paragraph Du skal selv passe den.',
    'paragraph Se § 12', 'paragraph Vi ringer.', 'listItem(1) ét',
  ])
  expect(letter.blocks.map(({ noteOf }) => noteOf)).toEqual([undefined, undefined, undefined, 21, 36, 41, 41])
})

test.each([
  '<w:fldSimple w:instr=" PAGE "/>',
  '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></w:r>',
])('a page number that no program has counted yet is left out with the words beside it: %s', (field) => {
  const footer1 = p(`${r('Tlf. 12 34 56 78')}<w:r><w:tab/></w:r>${r('Side ')}${field}${r(' af ')}`)
  const { letter } = readDocx(docxOf(`${p(r(prose))}<w:sectPr><w:footerReference r:id="f1"/></w:sectPr>`, { footer1 }), 'a')
  expect(printBlocks(letter)).toEqual([`paragraph ${prose}`, 'line Tlf. 12 34 56 78'])
})

test('the margins of the first page stand apart as lines, without page numbers', () => {
  const { letter } = readDocx(docxOf(
    `${p(r(prose))}<w:sectPr><w:headerReference w:type="default" r:id="h2"/><w:headerReference w:type="first" r:id="h1"/><w:footerReference w:type="first" r:id="f1"/><w:titlePg/></w:sectPr>`,
    {
      header1: p(r('Nørreby Kommune')), header2: p(r('Side to')),
      footer1: p(`${r('Tlf. 12 34 56 78')}<w:r><w:tab/></w:r>${r('Side ')}<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>${r(' af 2')}`),
    },
  ), 'a')
  expect(printBlocks(letter)).toEqual(['line Nørreby Kommune', `paragraph ${prose}`, 'line Tlf. 12 34 56 78'])
  expect(letter.text).not.toContain('Side')
})

test('blank space parts paragraphs; without it lines stand together', () => {
  const groups = (body: string, styles = ''): readonly number[] =>
    readDocx(docxOf(body, { styles }), 'a').letter.blocks.map(({ group }) => group)
  expect(groups(p(r('Maja Holm')) + p(r('Skovvej 12')) + p('') + p(r('4000 Lillerup')))).toEqual([0, 0, 1])
  expect(groups(p(r('Maja Holm'), '<w:spacing w:after="160"/>') + p(r('Skovvej 12')))).toEqual([0, 1])
  const tight = '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>'
  expect(groups(p(r('Maja Holm')) + p(r('Skovvej 12')), tight)).toEqual([0, 1])
  const same = '<w:contextualSpacing/>'
  expect(groups(p(r('Maja Holm'), `<w:pStyle w:val="a"/>${same}`) + p(r('Skovvej 12'), `<w:pStyle w:val="a"/>${same}`), tight)).toEqual([0, 0])
})

test('other prefixes and the strict namespace say the same', () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>${prose}</x:t></x:r></x:p></x:body></x:document>`
  expect(readDocx(zipOf({ 'word/document.xml': strict }), 'a').letter.text).toBe(prose)
})

test('every character maps back to its run, child and character, left-out runs counted', () => {
  const body = `${p(`<w:del>${r('slettet')}</w:del>${r('Ansø')}<w:r><w:rPr><w:b/></w:rPr><w:t>gning &amp; svar</w:t><w:tab/><w:t>  nu </w:t></w:r>`)}`
  const { letter, map } = openDocx(docxOf(body), 'a')
  expect(letter.text).toBe('Ansøgning & svar\tnu')
  expect(map?.places).toEqual([
    { start: 0, end: 4, part: 'word/document.xml', run: 1, child: 0, char: 0 },
    { start: 4, end: 16, part: 'word/document.xml', run: 2, child: 1, char: 0 },
    { start: 16, end: 17, part: 'word/document.xml', run: 2, child: 2, char: 0 },
    { start: 17, end: 19, part: 'word/document.xml', run: 2, child: 3, char: 2 },
  ])
  expect(map?.between(2, 9)).toEqual([
    { start: 2, end: 4, part: 'word/document.xml', run: 1, child: 0, char: 2 },
    { start: 4, end: 9, part: 'word/document.xml', run: 2, child: 1, char: 0 },
  ])
  expect(map?.between(19, 30)).toEqual([])
})

test('macros are told of and never run; what is taken in from other files is told of', () => {
  const bytes = zipOf({ 'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Hej du</w:t></w:r></w:p><w:altChunk/></w:body></w:document>', 'word/vbaProject.bin': 'x' })
  const { letter, problems } = readDocx(bytes, 'a.docm')
  expect(letter.text).toBe('Hej du')
  expect(problems.map(({ code }) => code)).toEqual(['makro', 'henvist-fil'])
})
