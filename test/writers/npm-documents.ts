import type { FileChild, IPropertiesOptions, ParagraphChild } from 'docx'
import {
  Bookmark, CheckBox, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, ExternalHyperlink,
  Footer, FootnoteReferenceRun, Header, HeadingLevel, ImageRun, InsertedTextRun, InternalHyperlink, NoBreakHyphen,
  Packer, PageBreak, PageNumber, Paragraph, SimpleField, SimpleMailMergeField, SoftHyphen, SymbolRun, Tab, Table,
  TableCell, TableOfContents, TableRow, Textbox, TextRun,
} from 'docx'
import { toDocx } from '../readers/to-docx.ts'
import type { LetterWords } from './letter-words.ts'
import { inThree } from './letter-words.ts'
import { dot } from './picture.ts'
import { toStrict } from './strict.ts'

type Shape = (prose: readonly string[]) => Omit<IPropertiesOptions, 'sections'> & {
  readonly children: readonly FileChild[]
  readonly headers?: object
  readonly footers?: object
}

const day = '2026-01-05T10:00:00Z'
const by = { author: 'Ida Holm', date: day }
const run = (text: string, looks: object = {}): TextRun => new TextRun({ text, ...looks })
const plain = (text: string): Paragraph => new Paragraph(text)
const paragraph = (...children: readonly ParagraphChild[]): Paragraph => new Paragraph({ children })

/** Every paragraph in three runs, the middle one made by somebody who knows what is special about it. */
const inTheMiddle = (middle: (words: string, at: number) => readonly ParagraphChild[]) => (prose: readonly string[]) => ({
  children: prose.map((words, at) => {
    const [before, inner, after] = inThree(words)
    return paragraph(run(before), ...middle(inner, at), run(after))
  }),
})

const cell = (...children: readonly (Paragraph | Table)[]): TableCell => new TableCell({ children: [...children] })
const rowOf = (...texts: readonly string[]): TableRow => new TableRow({ children: texts.map((text) => cell(plain(text))) })

const npmShapes: Readonly<Record<string, Shape>> = {
  'delte-loeb': inTheMiddle((words) => [...words].map((sign, at) => run(sign, at % 3 === 0 ? { italics: true } : {}))),
  'sprog-paa-loeb': inTheMiddle((words, at) => [
    run(words, { language: { value: ['en-GB', 'da-DK', 'de-DE'][at % 3]!, eastAsia: 'zh-CN' }, noProof: true }),
  ]),
  links: inTheMiddle((words, at) => at % 2 === 0
    ? [new ExternalHyperlink({ link: 'https://www.eksempel.dk/?a=1&b=2', children: [run(words, { style: 'Hyperlink' })] })]
    : [new Bookmark({ id: `maerke${at}`, children: [run(words)] }), new InternalHyperlink({ anchor: `maerke${at}`, children: [run(' se her ')] })]),
  fodnoter: (prose) => ({
    ...inTheMiddle((words, at) => [run(words), new FootnoteReferenceRun(at + 1), run(' ')])(prose),
    footnotes: Object.fromEntries(prose.map((words, at) => [at + 1, { children: [plain(inThree(words)[2])] }])),
  }),
  'sidehoved-og-fod': (prose) => ({
    children: prose.map(plain),
    headers: { default: new Header({ children: [plain('Grindsby Kommune, såfremt')] }) },
    footers: { default: new Footer({ children: [paragraph(new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] }))] }) },
  }),
  aendringer: inTheMiddle((words, at) => [
    new DeletedTextRun({ text: 'slettede ord ', id: 100 + at, ...by }), new InsertedTextRun({ text: words, id: 200 + at, ...by }),
  ]),
  kommentarer: (prose) => ({
    ...inTheMiddle((words, at) => [
      new CommentRangeStart(at + 3), run(words), new CommentRangeEnd(at + 3), new TextRun({ children: [new CommentReference(at + 3)] }),
    ])(prose),
    comments: { children: prose.map((_, at) => ({ id: at + 3, author: 'Ida Holm', initials: 'IH', date: new Date(day), children: [plain(`Er det rigtigt? ${at}`)] })) },
  }),
  felter: inTheMiddle((words, at) => [
    run(words), run(' '), at % 2 === 0 ? new SimpleField(' MERGEFIELD Frist ', '«Frist»') : new SimpleMailMergeField('Modtager'), run(' '),
  ]),
  indholdskontroller: (prose) => ({
    children: [
      new TableOfContents('Indhold', { hyperlink: true, headingStyleRange: '1-3' }),
      new Paragraph({ text: 'Begrundelse', heading: HeadingLevel.HEADING_1 }),
      ...prose.map((words) => paragraph(new CheckBox({ checked: true }), run(` ${words}`))),
    ],
  }),
  'bloede-bindestreger': inTheMiddle((words) => [
    new TextRun({ children: words.split(/(?<=\p{L}{4})(?=\p{L}{4})/u).flatMap((part, at) => at === 0 ? [part] : [new SoftHyphen(), part]) }),
    new TextRun({ children: [' e', new NoBreakHyphen(), 'mail', new Tab(), 'efter ', 'et\u00a0hårdt mellemrum '] }),
  ]),
  tekstbokse: (prose) => ({
    children: [
      plain(prose[0]!),
      new Textbox({ alignment: 'center', children: [paragraph(run(prose[1]!))], style: { width: '200pt', height: 'auto' } }),
      ...prose.slice(2).map(plain), plain(inThree(prose[0]!)[2]),
    ],
  }),
  'tabel-i-tabel': (prose) => ({
    children: [
      plain(prose[0]!),
      new Table({ rows: [
        rowOf('Ydelse', 'Beløb', 'Fra'), rowOf('Kontanthjælp', '12.000 kr.', '1. marts 2026'),
        new TableRow({ children: [
          cell(plain('Heraf'), new Table({ rows: [rowOf('Husleje', '6.000 kr.'), rowOf('Mad', '3.000 kr.')] }), plain('')),
          new TableCell({ columnSpan: 2, children: [plain(prose[1]!)] }),
        ] }),
      ] }),
      ...prose.slice(2).map(plain), plain('Med venlig hilsen'),
    ],
  }),
  billeder: inTheMiddle((words) => [
    new ImageRun({ type: 'png', data: dot, transformation: { width: 20, height: 20 }, altText: { title: 'Våben', description: 'Kommunens våben', name: 'vaaben' } }),
    run(words), new SymbolRun('F0FC'), run(' '),
  ]),
  'to-spalter-og-sideskift': (prose) => ({
    children: prose.map((words, at) => new Paragraph({
      ...(at === 1 ? { pageBreakBefore: true } : {}),
      children: [run(words, { characterSpacing: 20, allCaps: at === 0 }), ...(at === 0 ? [new PageBreak()] : []), run('Næste linje', { break: 1 })],
    })),
  }),
}

/** The names of {@link npmDocuments}. */
export const npmNames: readonly string[] = ['typografier', 'tomme-afsnit', 'strict', ...Object.keys(npmShapes), 'strict-kommentarer']

/**
 * A letter with headings, lists and tables as they stand in the corpus, all the shapes, and strict Open XML, as files
 * by name.
 */
export async function npmDocuments(letterFor: (at: number) => LetterWords): Promise<ReadonlyMap<string, Uint8Array>> {
  const set = await toDocx(letterFor(0).letter, 'style')
  const documents = new Map<string, Uint8Array>([
    ['typografier', set], ['tomme-afsnit', await toDocx(letterFor(1).letter, 'paragraphs')], ['strict', toStrict(set)],
  ])
  for (const [at, [name, shape]] of Object.entries(npmShapes).entries()) {
    const { children, headers, footers, ...rest } = shape(letterFor(at + 2).prose)
    const section = { children: [...children], ...(headers ? { headers } : {}), ...(footers ? { footers } : {}) }
    documents.set(name, await Packer.toBuffer(new Document({ ...rest, sections: [section] } as IPropertiesOptions)))
  }
  return documents.set('strict-kommentarer', toStrict(documents.get('kommentarer')!))
}
