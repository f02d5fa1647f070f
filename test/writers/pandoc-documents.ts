import { escaped, toMarkdown } from '../readers/to-markdown.ts'
import type { LetterWords } from './letter-words.ts'
import { inThree } from './letter-words.ts'

/** A letter in pandoc's markdown, and what pandoc is asked for besides. */
export interface PandocSource {
  readonly markdown: string
  readonly options: readonly string[]
}

/** Every paragraph with something special about the words in its middle. */
const inTheMiddle = (middle: (words: string, at: number) => string) => (prose: readonly string[]): string =>
  prose.map((words, at) => {
    const [before, inner, after] = inThree(words)
    return escaped(before) + middle(escaped(inner.trim()), at) + ' ' + escaped(after)
  }).join('\n\n')

const by = (at: number): string => `author="Ida Holm" date="2026-01-0${at % 9 + 1}T10:00:00Z"`
const field = '`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD Beløb </w:instrText></w:r>'
  + '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«Beløb»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`{=openxml}'
const control = '`<w:sdt><w:sdtPr><w:alias w:val="Navn"/><w:tag w:val="navn"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">Anne Lind </w:t></w:r></w:sdtContent></w:sdt>`{=openxml}'

const shapes: Readonly<Record<string, readonly [(prose: readonly string[]) => string, ...string[]]>> = {
  fodnoter: [inTheMiddle((words, at) => `${words}^[Se note ${at}: ${words}]`)],
  links: [inTheMiddle((words, at) => at % 2 === 0 ? `[${words}](https://www.eksempel.dk/?a=1&b=2)` : `[${words}]{#m${at}} [se her](#m${at})`)],
  aendringer: [inTheMiddle((words, at) => `[slettede ord]{.deletion ${by(at)}}[${words}]{.insertion ${by(at)}}`), '--track-changes=all'],
  kommentarer: [inTheMiddle((words, at) => `[Er det rigtigt? ${at}]{.comment-start id="${at + 2}" ${by(at)}}${words}[]{.comment-end id="${at + 2}"}`), '--track-changes=all'],
  indhold: [(prose) => `# Afgørelse\n\n${escaped(prose[0]!)}\n\n## Begrundelse\n\n${prose.slice(1).map(escaped).join('\n\n')}`, '--toc', '--number-sections'],
  fremhaevet: [inTheMiddle((words) => words.split(' ').map((word, at) => [`**${word}**`, `*${word}*`, `~~${word}~~`, word, `[${word}]{.smallcaps}`][at % 5]!).join(' '))],
  sprog: [inTheMiddle((words, at) => `[${words}]{lang=${['en-GB', 'de-DE'][at % 2]!}}`), '-M', 'lang=da-DK'],
  felter: [inTheMiddle((words) => `${words} ${field} ${control}`)],
  citater: [(prose) => `${escaped(prose[0]!)}\n\n> ${escaped(prose[1]!)}\n\n| Grindsby Kommune\n| Møllevangen 2\n\nFrist\n\n:   ${escaped(inThree(prose[0]!)[2])}\n\n::: {custom-style="Kommunens brev"}\n${escaped(prose[1]!)}\n:::`],
  tabeller: [(prose) => `${escaped(prose[0]!)}\n\n| Ydelse | Beløb |\n|---|---:|\n| Kontanthjælp | 12.000 kr. |\n| Tillæg | 300 kr. |\n\n: Det får du\n\n${escaped(prose[1]!)}\n\n1. ${escaped(inThree(prose[0]!)[2])}\n   - Lønsedler\n   - Kontoudtog\n2. Skriv til os`],
  billeder: [inTheMiddle((words, at) => `![Våben ${at}](punkt.png){width=10mm} ${words} $x = 2$`)],
}

/** A letter with its headings and lists, and all the shapes, by name. */
export function pandocSources(letterFor: (at: number) => LetterWords): ReadonlyMap<string, PandocSource> {
  const sources = new Map<string, PandocSource>([['typografier', { markdown: toMarkdown(letterFor(0).letter), options: [] }]])
  for (const [at, [name, [write, ...options]]] of Object.entries(shapes).entries()) {
    sources.set(name, { markdown: write(letterFor(at + 1).prose), options })
  }
  return sources
}
