import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import type { Passive, PassiveForm } from './passives.ts'

const danish = createDanish({ dictionary: readDictionary() })

function passivesOf(text: string): readonly Passive[] {
  return danish.analyse(buildParagraph(text)).blocks[0]!.facts.passives()
}

/** Puts the marks of a form's passives into a text. */
function mark(text: string, form: PassiveForm): string {
  let marked = text
  for (const one of [...passivesOf(text)].reverse()) {
    const words = text.slice(one.start, one.end)
    const label = one.form === form ? '' : `${one.form}|`
    marked = `${marked.slice(0, one.start)}⟦${label}${words}⟧${marked.slice(one.end)}`
  }
  return marked
}

/** Checks that the passives of a text are those marked, all of the one form. */
function check(form: PassiveForm, ...marked: readonly string[]): void {
  expect(marked.map((one) => mark(one.replace(/[⟦⟧]/g, ''), form))).toEqual(marked)
}

describe('s-passives', () => {
  test('are found in present, past and infinitive', () => {
    check('s-passiv',
      'Din ansøgning ⟦behandles⟧ af vores team.',
      'Beløbet ⟦udbetales⟧ sidst på måneden.',
      'Hjælpen ⟦standsedes⟧ i marts.',
      'Regningen skal ⟦betales⟧ inden fredag.',
      'Støtten kan ikke ⟦bevilges⟧ til rejser.',
      'Der ⟦lægges⟧ vægt på, at du bor alene.',
      'Du ⟦bedes⟧ sende os din lønseddel.',
      'Det ⟦bemærkes⟧, at fristen er kort.')
  })
  test('are found behind the polite De', () => {
    check('s-passiv', 'De ⟦bedes⟧ indsende skemaet.', 'Vi skriver, fordi De ⟦bedes⟧ svare.')
  })
  test('of derived verbs and verbs on -ere are found', () => {
    check('s-passiv', 'Sagen ⟦genvurderes⟧ i næste uge.', 'Naboerne ⟦partshøres⟧ først.',
      'Tilskuddet ⟦reguleres⟧ hvert år.',
      'Brevet ⟦videresendes⟧ til nævnet.')
  })
  test('that are nouns too are found where no noun can stand', () => {
    check('s-passiv', 'Der kan ⟦klages⟧ over afgørelsen.', 'Mødet skal ⟦aftales⟧ med din læge.',
      'Hvis der ⟦ansøges⟧ for sent, siger vi nej.')
  })
  test('are found at the start of a sentence, in questions and in list items', () => {
    check('s-passiv', '⟦Indsendes⟧ skemaet for sent, siger vi nej.', 'Hvornår ⟦udbetales⟧ pengene?',
      'Alt ⟦dækkes⟧; intet ⟦betales⟧ tilbage.')
  })
  test('side by side are all found', () => {
    check('s-passiv', 'Skemaet ⟦udfyldes⟧, ⟦underskrives⟧ og ⟦sendes⟧ til os.')
  })
  test('are not deponents', () => {
    check('s-passiv', 'Det lykkes ikke altid.', 'Vi synes, at du skal søge igen.', 'Der findes andre muligheder.',
      'Det skyldes din indkomst.',
      'Du trives godt i børnehaven.', 'Vi mødes på rådhuset.', 'Fristen forældes aldrig.', 'Vi enes om en dato.')
  })
  test('are not people who do something to each other', () => {
    check('s-passiv', 'Vi ses på mandag.', 'I kan tales ved i morgen.', 'De følges ad til mødet.', 'Hun vil gerne ses med sin veninde.')
  })
  test('are not people who gather, but things that are gathered', () => {
    check('s-passiv', 'Her er et sted, hvor mange mennesker samles.', 'Papirerne ⟦samles⟧ i én mappe.')
  })
  test('are not manners', () => {
    check('s-passiv', 'Børn skal ⟦inddrages⟧ på passende vis.', 'Du har gjort det på forsvarlig vis.')
  })
  test('are not that either where the verb comes first', () => {
    check('s-passiv', 'Så ses vi i byen.', 'På mandag ses I igen.')
  })
  test('are not nouns, genitives and adverbs', () => {
    check('s-passiv', 'Kommunens svar kom i går.', 'Du får to måneders løn.',
      'Det er ellers gratis.',
      'Vi ringer straks til jeres læge.', 'Skabet var uden lås.', 'Bor du her, så læs i den først.', 'Der kører 60 læs dagligt på vejen.', 'Det sker på forsvarlig vis.', 'Vi går ud, og ris må ikke ⟦kastes⟧ inde.', 'Nødkald, lås og opsætning er gratis.', 'Døren ⟦låses⟧ hver aften.', 'Du kan søge tre ugers ferie.', 'Hans og deres hus er dyrt.')
  })
  test('are not genitives behind a word that asks for a noun', () => {
    check('s-passiv', 'Vi har fået en anklages ordlyd.', 'Efter en aftales udløb får du svar.',
      'Barnets skoles leder ringede.',
      'På grund af den klages indhold siger vi nej.')
  })
  test('are not names', () => {
    check('s-passiv', 'Vi har talt med Agnes og Johannes.', 'Du har fået mad, som firmaet Leveres kom med.',
      'Du bor i Strandvejens Børnehus.')
  })
  test('tell of the modal that governs them', () => {
    expect(passivesOf('Lejen skal derfor betales nu.')[0]!.modal).toBe(1)
    expect(passivesOf('Lejen betales nu.')[0]!.modal).toBe(-1)
    expect(passivesOf('Vi skal, når lejen betales, ringe.')[0]!.modal).toBe(-1)
  })
  test('tell of a subject that stands for nothing, and of who acts', () => {
    const [of, der, det] = ['Sagen behandles af nævnet.', 'Der gives ikke hjælp.',
      'Det oplyses, at du bor alene.'].map((text) => passivesOf(text)[0]!)
    expect([of!.expletive, of!.agent, der!.expletive, der!.agent, det!.expletive]).toEqual(['', 2, 'der', -1, 'det'])
  })
})

describe('blive-passives', () => {
  test('are the auxiliary up to and with the participle', () => {
    check('blive-passiv',
      'Din ansøgning ⟦bliver behandlet⟧ i maj.',
      'Pengene ⟦blev udbetalt⟧ i går.',
      'Hjælpen kan ⟦blive standset⟧ uden varsel.',
      'Sagen ⟦er blevet afgjort⟧ i dag.',
      'Skemaet ⟦blev ikke sendt⟧ til tiden.',
      'Du ⟦bliver derfor ikke indkaldt⟧ til samtale.')
  })
  test('are found in inverted clauses, over the subject', () => {
    check('blive-passiv', 'I morgen ⟦bliver din sag afgjort⟧.', 'Hvornår ⟦bliver pengene sendt⟧?',
      'Derfor ⟦blev afgørelsen ændret⟧ af nævnet.')
  })
  test('do not reach into the next clause or sentence', () => {
    check('blive-passiv', 'Det bliver i maj. Du har sendt alt.', 'Det bliver dyrt, fordi du har mistet skemaet.',
      'Hvis det bliver koldt, når du er flyttet, ringer du.')
  })
  test('are not "svaret", which is a noun', () => {
    check('blive-passiv', 'Skriver du ikke, bliver svaret nok, som udkastet siger.')
  })
  test('are not adjectives in the shape of participles', () => {
    check('blive-passiv', 'Du bliver nødt til at flytte.', 'Så bliver du berettiget til mere.',
      'Vi bliver enige med dig.', 'Du bliver syg af det.',
      'Det bliver klar i morgen.', 'Du kan blive ved med at få hjælp.')
  })
  test('are not udsolgt, nor phrases with i stedet and i løbet', () => {
    check('blive-passiv', 'Billetterne blev hurtigt udsolgt.', 'Det bliver i stedet på mandag.',
      'Det bliver i løbet af maj.')
  })
  test('are not participles before their noun', () => {
    check('blive-passiv', 'Det bliver et begrænset beløb.', 'Det bliver det bevilgede beløb.',
      'Det blev en vurderet risiko.')
  })
  test('name who acts', () => {
    expect(passivesOf('Sagen bliver behandlet af nævnet.')[0]!.agent).toBe(3)
  })
})

describe('shortened passives with være', () => {
  test('are found where nobody is said to have acted', () => {
    check('vaere-passiv',
      'Der ⟦er foretaget⟧ en vurdering.',
      'Det ⟦er oplyst⟧, at du bor alene.',
      'Der ⟦var indhentet⟧ en udtalelse.',
      'I sagen ⟦er der lagt⟧ vægt på din alder.',
      'Det ⟦er aftalt⟧ at mødes igen.')
  })
  test('are not states, nor what somebody has done', () => {
    check('vaere-passiv', 'Du er flyttet til Nørreby.', 'Døren er lukket.', 'Du er berettiget til hjælp.',
      'Vi er ikke enige.', 'Du er ansat i kommunen.')
  })
})

test('no word belongs to two passives', () => {
  const text = 'Der er blevet foretaget en vurdering, som behandles og bliver sendt, og det er besluttet at betales.'
  const found = passivesOf(text)
  expect(found.every((one, at) => at === 0 || one.from >= found[at - 1]!.to)).toBe(true)
  expect(found.length).toBeGreaterThanOrEqual(3)
})

describe('a good editor', () => {
  /** The passives of a text that would be mended. */
  const mended = (text: string): readonly string[] =>
    passivesOf(text).filter(({ leave }) => !leave).map(({ start, end }) => text.slice(start, end))
  test.each([
    'Det kan høres og mærkes i hele huset.', 'Du kan gå hjem, når stemmerne tælles op.', 'Når det er sorteret, kan garnet bruges igen.',
    'Du skriver, at du er blevet opsagt af din udlejer.', 'Den 2. marts blev du ifølge listen fra politiet kontrolleret.',
    'Bliver det dyrere, skal du spørge os, før der bores.', 'Bilen er registreret i din mors navn.', 'Beløbet er fritaget for moms.', 'Terrassen er efter det oplyste hævet en halv meter.',
  ])('leaves %s', (text) => {
    expect(mended(text)).toEqual([])
  })
  test.each([
    ['Det meddeles, at din hjælp stopper.', 'meddeles'], ['Det er besluttet, at du får hjælp.', 'er besluttet'],
    ['Det skal meddeles os senest den 3. maj.', 'meddeles'], ['Som det er oplyst, får du svar i maj.', 'er oplyst'],
    ['Din ansøgning er nu registreret.', 'er nu registreret'], ['Sagen er registreret i vores system.', 'er registreret'],
    ['Din plads er opsagt.', 'er opsagt'], ['Du kan høres i sagen.', 'høres'], ['Din sag er ifølge § 5 afgjort nu.', 'er ifølge § 5 afgjort'],
  ])('mends %s', (text, words) => {
    expect(mended(text)).toEqual([words])
  })
})
