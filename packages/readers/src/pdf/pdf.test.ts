import { expect, test } from 'vitest'
import { readAny } from '../any.ts'
import { printBlocks } from '../check-blocks.ts'
import type { Placed } from './pdf.fixture.ts'
import { assemble, pdfOf } from './pdf.fixture.ts'

/** Lines under each other, from this height down, at the distance of running text. */
const down = (y: number, ...texts: readonly string[]): readonly Placed[] => texts.map((text, at) => [72, y - 14 * at, 12, text])
const isWord = (word: string): boolean => word === 'registrering'

async function check(pages: readonly (readonly Placed[])[], outline: string): Promise<void> {
  const { letter, problems } = await readAny(pdfOf(pages), 'brev.pdf', { isWord })
  expect(problems).toEqual([])
  expect(printBlocks(letter)).toEqual(outline.split('\n').map((line) => line.trim()).filter((line) => line !== ''))
}

const wide = 'Vi har set p\xe5 din ans\xf8gning om en ny cykel, og vi har besluttet, at du f\xe5r'

test('lines become paragraphs by distance and by how far they reach; large type is a heading', async () => {
  await check([[
    [72, 780, 18, 'Du f\xe5r en cykel'],
    ...down(740, wide, 'en cykel, fordi du har brug for den.'),
    ...down(700, wide, 'to cykler.', 'Det er en ny linje, som ikke h\xf8rer til.'),
  ]], `heading(1) Du får en cykel
    paragraph Vi har set på din ansøgning om en ny cykel, og vi har besluttet, at du får en cykel, fordi du har brug for den.
    paragraph Vi har set på din ansøgning om en ny cykel, og vi har besluttet, at du får to cykler.
    paragraph Det er en ny linje, som ikke hører til.`)
})

test('a hyphen at a line end goes where the dictionary or the letter has the word without it', async () => {
  await check([down(700,
    'Her er en lang linje, som n\xe5r helt ud til kanten af papiret med en registre-',
    'ring og s\xe5 en til, der ogs\xe5 n\xe5r helt ud til kanten og har en cykelhand-',
    'ler, og endnu en, for at n\xe5 helt ud til kanten af papiret, om b\xf8rne- og b\xf8rne-',
    'og ungeomr\xe5det, hvor der er en cykelhandler, der igen har en e-mail, og en e-',
    'mail kan sendes.',
  )], `paragraph Her er en lang linje, som når helt ud til kanten af papiret med en registrering og så en til, der også når helt ud til kanten og har en cykelhandler, og endnu en, for at nå helt ud til kanten af papiret, om børne- og børne- og ungeområdet, hvor der er en cykelhandler, der igen har en e-mail, og en e-mail kan sendes.`)
})

test('what pages repeat is read once and stands apart; page numbers are left out; a paragraph may cross a page', async () => {
  const page = (number: number, ...texts: readonly string[]): readonly Placed[] => [
    [72, 800, 9, 'N\xf8rreby Kommune'], ...down(700, ...texts), [72, 40, 9, 'Tlf. 12 34 56 78'], [500, 40, 9, `Side ${number} af 2`], [280, 25, 9, `${number}`],
  ]
  await check([page(1, wide), page(2, 'en cykel, fordi du har brug for den.', 'Venlig hilsen')], `line Nørreby Kommune
    paragraph Vi har set på din ansøgning om en ny cykel, og vi har besluttet, at du får en cykel, fordi du har brug for den.
    line Venlig hilsen
    line Tlf. 12 34 56 78`)
})

test('rows of a table, columns of a letterhead, items of a list', async () => {
  await check([[
    [72, 780, 12, 'Maja Holm'], [350, 780, 12, 'N\xf8rreby Kommune'],
    ...down(740, wide, 'to ting.'),
    [72, 690, 12, 'Husleje'], [350, 690, 12, '4.200 kr.'], [72, 676, 12, 'Varme'], [350, 676, 12, '800 kr.'],
    ...down(640, 'Send os:', '- din \xe5rsopg\xf8relse', '- dine l\xf8nsedler'), [72, 590, 12, '1.'], [110, 590, 12, 'Et foto'],
  ]], `line Maja Holm
    line Nørreby Kommune
    paragraph Vi har set på din ansøgning om en ny cykel, og vi har besluttet, at du får to ting.
    table Husleje | 4.200 kr.
    table Varme | 800 kr.
    paragraph Send os:
    listItem(1) din årsopgørelse
    listItem(1) dine lønsedler
    listItem(1) Et foto`)
})

test('a scan says that it has no text', async () => {
  for (const page of [[], [[72, 780, 12, 'Side 1']] as const]) {
    const { letter, problems } = await readAny(pdfOf([page]), 'scan.pdf')
    expect([letter.text, problems.map(({ code }) => code)]).toEqual(['', ['ingen-tekst']])
  }
})

test('hostile and broken files end in a letter or a problem', async () => {
  const whole = pdfOf([down(700, wide)])
  const text = String.fromCharCode(...whole)
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['pages that are their own parents', assemble(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])],
    ['a huge count', assemble(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2000000000 >>'])],
    ['deep arrays', assemble([`<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(20_000)}${']'.repeat(20_000)} >>`, '<< /Type /Pages /Kids [] /Count 0 >>'])],
    ['a script on opening', pdfOf([down(700, 'Hej du')], ['<< /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) >>'], '/OpenAction 4 0 R')],
    ['a file to start', pdfOf([down(700, 'Hej du')], ['<< /S /Launch /F (/bin/sh) >>'], '/OpenAction 4 0 R')],
    ['half a file', whole.subarray(0, whole.length >> 1)],
    ['no objects', Uint8Array.from('%PDF-1.7', (sign) => sign.charCodeAt(0))],
    ['a stream longer than the file', Uint8Array.from(text.replace(/\/Length \d+/, '/Length 999999999'), (sign) => sign.charCodeAt(0))],
  ]
  for (const [name, bytes] of files) {
    const { letter, problems } = await readAny(bytes, 'brev.pdf')
    expect([name, letter.text !== '' || problems.length > 0]).toEqual([name, true])
  }
  // Every twentieth byte changed in turn.
  for (let at = 9; at < whole.length; at += 20) {
    const changed = whole.slice()
    changed[at] = changed[at]! ^ 0x2a
    const { letter, problems } = await readAny(changed, 'brev.pdf')
    expect(letter.text !== '' || problems.length > 0).toBe(true)
  }
})
