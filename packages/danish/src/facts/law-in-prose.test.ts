import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import type { DanishBlock } from './block.ts'
import { heavyRefs } from './heavy-refs.ts'
import { lawPassages } from './law-passages.ts'
import { unexplainedLaw } from './unexplained-law.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** Checks that what `find` gives are the marked stretches. */
function check(find: (block: DanishBlock) => readonly { readonly start: number; readonly end: number }[], ...marked: readonly string[]): void {
  const found = marked.map((one) => {
    let text = one.replace(/[⟦⟧]/g, '')
    for (const { start, end } of [...find(danish.analyse(buildParagraph(text)).blocks[0]!.facts)].reverse()) {
      text = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
    }
    return text
  })
  expect(found).toEqual(marked)
}

const rule = 'kan der ydes støtte til personer med varigt nedsat funktionsevne, når hjælpemidlet i væsentlig grad kan afhjælpe følgerne af det i hverdagen'

describe('a passage of the law', () => {
  test('says in general what may or shall be, beside the name of the law', () => {
    check(lawPassages, `Du får nej. ⟦Efter servicelovens § 112 ${rule}.⟧ Det gælder ikke her.`,
      `⟦Der henvises til aktivlovens § 82, hvorefter der ${rule.slice(7)}.⟧`,
      '⟦I § 9 står: ”Behandlingen af en anmodning kan afslås, når den vil kræve for mange timer af myndigheden.”⟧')
  })
  test('is none where reader, sender or a day of the case stand in it', () => {
    check(lawPassages, `Efter servicelovens § 112 ${rule}, og det har du.`, `Efter servicelovens § 112 ${rule}, og det har vi set på.`,
      `Efter servicelovens § 112 ${rule}, og det blev talt igennem den 3. maj.`)
  })
  test('is none where it is short, or the law is only named at the end', () => {
    check(lawPassages, 'Efter § 112 kan der ydes støtte til personer med handicap.',
      'Støtten er lav i år, fordi mange personer har søgt, og fordi der kun er få penge i puljen, som skal deles af alle, jf. lovens § 9.')
  })
})

describe('a heavy reference', () => {
  test('is stacked on another, or an act by its number', () => {
    check(heavyRefs, 'Vi siger nej, jf. ⟦lovens § 17, stk. 1, jf. § 3, jf. § 5⟧.', 'Gebyret står i ⟦lov nr. 939 af 27. december 1991⟧.')
  })
  test('is not one reference, nor two in two sentences or beside each other', () => {
    check(heavyRefs, 'Se servicelovens § 112, stk. 1, nr. 2.', 'Se §§ 83 og 84 i serviceloven.', 'Se lovens § 3. Vi ser på det igen, jf. § 84.',
      'Vi har brugt serviceloven og pensionsloven.')
  })
})

describe('a law that nobody explains', () => {
  test('is the whole reason', () => {
    check(unexplainedLaw, '⟦Du opfylder ikke betingelserne i § 112.⟧', '⟦Kravene i servicelovens § 112 er ikke opfyldt.⟧ Mødet var i maj.')
  })
  test('is none where sentence or paragraph tell more, or the law is only the ground', () => {
    check(unexplainedLaw, 'Du opfylder ikke betingelserne i § 112, fordi dit brud heler.', 'Du opfylder ikke kravet i § 112. Bruddet skal være varigt.',
      'Vores afgørelse bygger på § 112.', 'Du opfylder ikke kravet i § 112 om, at bruddet er varigt.')
  })
})
