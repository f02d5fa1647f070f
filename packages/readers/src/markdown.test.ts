import { describe, expect, test } from 'vitest'
import { checkBlocks } from './check-blocks.ts'
import { readMarkdown } from './markdown.ts'

function check(text: string, outline: string): void {
  checkBlocks(text, outline, readMarkdown)
}

describe('blocks', () => {
  test('headings of both sorts', () => {
    check('# Afgørelse #\n\nDu får ja.\n\nKlage\n---\n\nDu kan klage.\n\nBilag\n===\n## 2. Frist\nDen er *fire* uger.',
      'heading(1) Afgørelse\nparagraph Du får ja.\nheading(2) Klage\nparagraph Du kan klage.\n'
        + 'heading(1) Bilag\nheading(2) Frist\nparagraph Den er fire uger.')
  })
  test('lists with nesting and lazy lines', () => {
    check('Du skal:\n\n* finde din lønseddel\nfra maj\n  + og fra juni\n* sende den\n\n1. Ring.\n2. Skriv.',
      'paragraph Du skal:\nlistItem(1) finde din lønseddel fra maj\nlistItem(2) og fra juni\n'
        + 'listItem(1) sende den\nlistItem(1) Ring.\nlistItem(1) Skriv.')
  })
  test('quotes, also lazy, and fences', () => {
    check('> Jeg vil\nklage over > det.\n>\n> > Nej.\n\n~~~\n# kode\n\n* mere\n~~~\nDet var det hele.',
      'quote Jeg vil klage over > det.\nquote Nej.\nquote # kode * mere\nparagraph Det var det hele.')
  })
  test('tables', () => {
    check('| Måned | Beløb |\n|:------|------:|\n| Maj   | **100** kr. |\n| Juni | 90 kr. |\n\n'
      + 'Det var tabellen, som du bad om.',
      'table Måned | Beløb\ntable Maj | 100 | kr.\ntable Juni | 90 kr.\nparagraph Det var tabellen, som du bad om.')
  })
  test('rules and comments give no block', () => {
    check('<!-- klarbrev fra: passiv -- citat -->\nDu får ja.\n\n***\n\n<!-- flere\n\n'
      + 'linjer --> Du kan klage.\n\n- - -\n<br>',
      'paragraph Du får ja.\nparagraph Du kan klage.')
  })
  test('hard breaks and short lines make lines', () => {
    check(
      'Nørreby Kommune  \nRådhustorvet 2\\\n4000 Nørreby\n\nBo Ek\nLærkevej 14',
      'line Nørreby Kommune\nline Rådhustorvet 2\nline 4000 Nørreby\nline Bo Ek\nline Lærkevej 14')
  })
})

describe('signs inside the words', () => {
  test.each([
    ['Du får **4.200 kr.** og *ikke* __mere__ nu.', 'Du får 4.200 kr. og ikke mere nu.'],
    ['Filen hedder mit_store_brev og 2 * 3 * 4.', 'Filen hedder mit_store_brev og 2 * 3 * 4.'],
    ['Læs [reglerne](https://a.dk/b_c_(d) "Titel") her.', 'Læs reglerne her.'],
    ['Skriv til <post@by.dk> eller <https://by.dk>.', 'Skriv til post@by.dk eller https://by.dk.'],
    ['Se ![et billede](a.png) og <b>det her</b> nu.', 'Se og det her nu.'],
    ['Skriv \\*stjerne\\* og `kode_a_b` her.', 'Skriv *stjerne* og kode_a_b her.'],
    ['Se sagen [1] (bilag) og [sagen](se bilag 1) i dag.', 'Se sagen [1] (bilag) og [sagen](se bilag 1) i dag.'],
    ['Du ***skal*** svare <!-- nu --> i dag, ~~ikke~~ senere.', 'Du skal svare i dag, ikke senere.'],
    ['**Husk:** fristen er _i dag_, kl. 5 < 6.', 'Husk: fristen er i dag, kl. 5 < 6.'],
  ])('%s', (text, words) => check(text, `paragraph ${words}`))
})

test('a block begins and ends on visible signs, and the marker lies in a gap', () => {
  const [block] = readMarkdown('\n   - **Ja** tak, det vil vi gerne.  \n', 'a.md').letter.blocks
  expect(block).toEqual({
    start: 4, end: 35, kind: 'listItem', level: 1, group: 0, indent: 3,
    gaps: [{ start: 4, end: 8 }, { start: 10, end: 12 }],
  })
})
