import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import { costsAtMost } from '../work.fixture.ts'
import { type Clause, isHeavyFront, type Stretch } from './clauses.ts'

const danish = createDanish({ dictionary: readDictionary() })

function clausesOf(text: string): { readonly clauses: readonly Clause[]; readonly wordAt: (row: number) => string } {
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  return { clauses: facts.clauses(), wordAt: (row) => facts.textOf(row, row + 1) }
}

/** Checks that the finite verb of the first main clause is the word between the marks. */
function checkFinite(...marked: readonly string[]): void {
  const shown = marked.map((one) => {
    const text = one.replace(/[⟦⟧]/g, '')
    const { clauses, wordAt } = clausesOf(text)
    return `${one.slice(0, one.indexOf('⟦'))}⟦${wordAt(clauses[0]!.finite)}⟧${one.slice(one.indexOf('⟧') + 1)}`
  })
  expect(shown).toEqual(marked)
}

/** Checks that a list of stretches in the first clause is what stands between the marks, and nothing else. */
function checkStretches(pick: (clause: Clause) => readonly (Stretch | null)[], ...marked: readonly string[]): void {
  const shown = marked.map((one) => {
    let text = one.replace(/[⟦⟧]/g, '')
    const found = pick(clausesOf(text).clauses[0]!)
    for (const stretch of [...found].reverse()) {
      if (stretch === null) continue
      text = `${text.slice(0, stretch.start)}⟦${text.slice(stretch.start, stretch.end)}⟧${text.slice(stretch.end)}`
    }
    return text
  })
  expect(shown).toEqual(marked)
}

describe('the finite verb of the main clause', () => {
  test('stands second, first in questions and orders, and behind a fronted clause', () => {
    checkFinite(
      'Vi ⟦har⟧ læst din klage.', 'Derfor ⟦får⟧ du afslag.', '⟦Kan⟧ du komme på fredag?',
      '⟦Send⟧ os en kopi, når du har tid.', 'Hvis du klager, ⟦skal⟧ vi se på sagen igen.',
      'Har du spørgsmål, så ⟦ring⟧ til os.', 'Stopper hjælpen, ⟦har⟧ du ret til mere.',
      'Inden ansøgningen kan behandles, ⟦skal⟧ du betale gebyret.', 'Når du når alderen, ⟦vil⟧ pensionen stige.',
      'Hvor meget du får, ⟦afhænger⟧ af din indtægt.', '⟦Sig⟧ til, hvis du vil bytte.')
  })
  test('is no noun, attribute or name of the same letters', () => {
    checkFinite(
      'Ansøger ⟦har⟧ svaret.', 'Det ⟦koster⟧ dig ikke noget.', 'Mange ⟦spørger⟧, hvornår vi åbner.',
      'En ny vandmåler ⟦koster⟧ 900 kr.', 'I går ⟦talte⟧ jeg med lægen.', 'De udsendte breve ⟦ligger⟧ her.',
      'Den kommune, du flytter til, ⟦betaler⟧ regningen.', 'Efter det oplyste ⟦er⟧ huset solgt.')
  })
  test('is missing in fragments', () => {
    expect(clausesOf('Afslag på ansøgning om tilskud til briller').clauses[0]!.finite).toBe(-1)
  })
})

test('what stands before the verb has its words counted', () => {
  const { front, ...rest } = clausesOf('Efter en samlet vurdering af dine forhold den 3. maj 2025 siger vi nej.').clauses[0]!
  expect([front?.words, isHeavyFront({ front, ...rest })]).toEqual([11, true])
  expect(isHeavyFront(clausesOf('Sagsbehandleren, som du har talt med to gange om sagen, er syg.').clauses[0]!)).toBe(false)
})

test('fronted clauses', () => {
  checkStretches(({ frontedClause }) => [frontedClause],
    '⟦Hvis du klager⟧, skal vi se på sagen igen.',
    '⟦I tilfælde af, at du får arbejde, mens du er syg⟧, skal du sige det.',
    '⟦Har du ikke svaret inden fredag⟧, lukker vi sagen.',
    'I morgen lukker vi sagen.')
})

test('insertions between words that belong together', () => {
  checkStretches(({ insertions }) => insertions,
    'Lederen, ⟦som du mødte i går aftes⟧, er på ferie.',
    'Vi har, ⟦efter at have talt med lægen⟧, besluttet at vente.',
    'Du kan, hvis du vil, få hjælp.',
    'Udvalget skal ⟦senest fire uger efter vores møde⟧ sende svaret.',
    'Du kan i denne uge låne en kørestol.')
})

test('attributes built backwards', () => {
  checkStretches(({ backward }) => backward,
    'Vi har læst ⟦den af dig indsendte ansøgning⟧.',
    '⟦De i sagen foreliggende oplysninger⟧ er få.',
    'Vi svarer på ⟦det den 3. maj modtagne brev⟧ i dag.',
    'Han gav det til den forkerte person.',
    'Nogle fra jeres hold kaldte inspektøren ting, som vi ikke gentager.',
    'Vi har læst den indsendte ansøgning.')
})

test('double negations', () => {
  checkStretches(({ doubleNegations }) => doubleNegations,
    'Det er ⟦ikke umuligt⟧, at vi kan hjælpe.',
    'Vi kan ⟦ikke udelukke, at du ikke⟧ får svar.',
    'Du må ⟦ikke rejse uden⟧ at give besked.',
    'Fristen ligger ikke uden for ferien.',
    'Vi giver ikke lån, og vi giver ikke tilskud.')
})

test('hostile sentences cost little', () => {
  const texts = ['men ', 'de i ', 'den af ', 'ikke ', 'hvis ', 'at ', 'kan, ', 'vi har, ', 'af dig og ']
  for (const text of texts) {
    const read = (times: number) => (): unknown => clausesOf(text.repeat(times))
    expect(clausesOf(text.repeat(5000)).clauses.length).toBeGreaterThan(0)
    expect([text, costsAtMost(8, read(1250), read(5000))]).toEqual([text, true])
  }
})
