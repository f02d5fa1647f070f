import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import { costsAtMost } from '../work.fixture.ts'
import type { Passive } from './passives.ts'

const danish = createDanish({ dictionary: readDictionary() })

function passivesOf(text: string): readonly Passive[] {
  return danish.analyse(buildParagraph(text)).blocks[0]!.facts.passives()
}

/** The parts of each passive of a text as words, in a line each. */
function parts(text: string): readonly string[] {
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  return facts.passives().map((one) => {
    const subject = one.subject === null ? '-' : facts.textOf(one.subject.from, one.subject.to)
    return `${one.lemma} ${one.tense} ${subject}`
  })
}

const actors = (text: string): string => passivesOf(text).map((one) => one.actor).join(' ')
const judged = (text: string): string => passivesOf(text).map((one) => (one.leave ? 'leave' : 'flag')).join(' ')

/** Checks that every text has one passive with være (or none). */
function hasShortened(wanted: boolean, ...texts: readonly string[]): void {
  expect(texts.filter((text) => passivesOf(text).some((one) => one.form === 'vaere-passiv') !== wanted)).toEqual([])
}

describe('the parts of a passive', () => {
  test('lemma, tense and subject', () => {
    expect(parts('Din ansøgning blev behandlet i maj.')).toEqual(['behandle past Din ansøgning'])
    expect(parts('Sagen er blevet afgjort.')).toEqual(['afgøre perfect Sagen'])
    expect(parts('Sagen har været forelagt nævnet.')).toEqual(['forelægge perfect Sagen'])
    expect(parts('Pengene udbetaltes i går.')).toEqual(['udbetale past Pengene'])
    expect(parts('Afgørelsen er truffet.')).toEqual(['træffe present Afgørelsen'])
  })
  test('the subject behind the verb, where something else opens the clause', () => {
    expect(parts('Hermed meddeles afslag på ansøgningen.')).toEqual(['meddele present afslag'])
    expect(parts('Derfor kan din sag ikke afgøres nu.')).toEqual(['afgøre present din sag'])
    expect(parts('Hvis klagen afvises, kan du ringe.')).toEqual(['afvise present klagen'])
  })
  test('participles that share an auxiliary', () => {
    const [found] = passivesOf('Sagen er modtaget og vurderet.')
    expect([found!.verb, found!.coordinated]).toEqual([2, [4]])
    expect(passivesOf('Brevet blev åbnet, læst og lagt på sagen.')[0]!.coordinated).toHaveLength(2)
  })
  test('a modal over a long subject, and behind "og"', () => {
    expect(passivesOf('Desværre kan din ansøgning om en bil ikke imødekommes.')[0]!.modal).toBe(1)
    expect(passivesOf('Hækken skal klippes og derefter plejes.').map((one) => one.modal)).toEqual([1, 1])
  })
  test('"der" as placeholder, not as relative', () => {
    const expletive = (text: string): string => passivesOf(text)[0]!.expletive
    expect(expletive('Derfor kan der ikke klages.')).toBe('der')
    expect(expletive('Vi ved, at der ved møder i foråret foretages en ny måling.')).toBe('der')
    expect(expletive('De oplysninger, der er indhentet, er gamle.')).toBe('')
  })
})

describe('være with a participle', () => {
  test('is a passive where somebody did something', () => {
    hasShortened(true, 'Sagen er overdraget til nævnet.', 'Ansøgningen er modtaget den 3. maj.',
      'I sagen er indhentet en udtalelse.',
      'Er betalingen ikke modtaget i dag, rykker vi.', 'Klagen skal være modtaget senest fredag.', 'Skuret er fjernet.',
      'Der er i sagen lagt vægt på din alder.', 'Beregningen er rettet.', 'Støtten er beregnet ud fra din løn.')
  })
  test('is not one with verbs of motion and change', () => {
    hasShortened(false, 'Der er sket en fejl.', 'Du er flyttet.', 'Brevet er kommet.', 'Der er gået tre uger.',
      'Støtten er ophørt.',
      'Fristen er udløbet.', 'Kravet er bortfaldet.', 'Prisen er steget.', 'Renten er faldet.', 'Han er rejst.',
      'Skolen er startet.',
      'Arbejdet er begyndt.', 'Hun er død.', 'Du er fyldt 18 år.', 'Pengene er indgået.', 'Gælden er forfalden.')
  })
  test('is not one with states', () => {
    hasShortened(false, 'Kontoret er lukket.', 'Du er gift.', 'Hun er ansat.', 'Du er berettiget til hjælp.',
      'Døren er åben.',
      'Adgangen er begrænset.', 'Det er forbudt at ryge.', 'Hjælpen er rettet mod unge.',
      'Støtten er beregnet til børn.',
      'Sagen er fuldt oplyst.', 'Evnen er betydeligt nedsat.', 'Betingelserne er opfyldt.')
  })
  test('is not one where the word is a noun, a name, an attribute or another clause', () => {
    hasShortened(false, 'I år er beløbet 200 kr.', 'Der er mindre i boet.', 'Der er plads i Børnehuset.',
      'Det er en ydelse fastsat ved lov.',
      'Det er ikke til hinder for indgivelse af fornyet ansøgning.', 'Huset er større, end naboen havde lovet.')
  })
})

describe('blive with a participle', () => {
  test('is found behind insertions and lists', () => {
    for (const text of ['Så bliver det beløb, du skylder, skrevet på regningen.',
      'Så bliver det beløb du skylder skrevet op.',
      'Der blev naboer, lejere og brugere hørt.', 'Sagen vil blive taget op.',
      'Hvad angår støtten, bliver der først taget stilling i maj.']) {
      expect(passivesOf(text).map((one) => one.form), text).toEqual(['blive-passiv'])
    }
  })
  test('is none with moods, nouns and comparisons', () => {
    for (const text of ['Bliver du bekymret, så ring.', 'I år bliver beløbet større.',
      'Det blev dyrere, end vi havde lovet.']) {
      expect(passivesOf(text), text).toEqual([])
    }
  })
})

describe('who hides behind it', () => {
  test('the sender: deeds of an authority, and what is done to the reader', () => {
    expect(actors('Din sag behandles i maj.')).toBe('sender')
    expect(actors('Du bliver kontaktet.')).toBe('sender')
    expect(actors('Der lægges vægt på din alder.')).toBe('sender')
    expect(actors('Klagen sendes videre til nævnet.')).toBe('sender')
  })
  test('the reader: deeds of a citizen, what is sent to us, and what a modal asks for', () => {
    expect(actors('Regningen skal betales nu.')).toBe('reader')
    expect(actors('Klagen skal sendes til os.')).toBe('reader')
    expect(actors('Beholderen skal stilles ved skel.')).toBe('reader')
  })
  test('nobody we know: third parties, old times, names of things, quotations', () => {
    expect(actors('Sagen afgøres af Ankestyrelsen.')).toBe('unknown')
    expect(actors('Sagen behandles og afgøres af Ankestyrelsen.')).toBe('unknown unknown')
    expect(actors('Vejen blev anlagt i 1962.')).toBe('unknown')
    expect(actors('Farven kaldes svenskrød.')).toBe('unknown')
    expect(actors('Satsen er fastsat i bekendtgørelsen.')).toBe('unknown')
    expect(actors('Der står: "Hjælpen udbetales som lån."')).toBe('unknown')
  })
  test('"af" that names nobody', () => {
    expect(actors('Sagen behandles af hensyn til fristen.')).toBe('sender')
  })
})

describe('whether a good editor would leave it', () => {
  test('not the sender behind its own deed, nor "der" and "det"', () => {
    expect(judged('Din ansøgning kan ikke imødekommes.')).toBe('flag')
    expect(judged('Der kan klages til nævnet.')).toBe('flag')
    expect(judged('Det skal understreges, at fristen er kort.')).toBe('flag')
    expect(judged('Afgørelsen er truffet efter serviceloven.')).toBe('flag')
  })
  test('things that the reader must deal with, third parties, payments and instructions', () => {
    expect(judged('Klagen skal sendes til os.')).toBe('leave')
    expect(judged('Vandet behøver ikke koges.')).toBe('leave')
    expect(judged('Sagen afgøres af Ankestyrelsen.')).toBe('leave')
    expect(judged('Ydelsen udbetales den 1. i måneden.')).toBe('leave')
    expect(judged('Sådan udfyldes skemaet.')).toBe('leave')
    expect(judged('Du har ret til at blive hørt.')).toBe('leave')
  })
  test('more in sections of rules', () => {
    const [found] = passivesOf('Ydelsen fastsættes hvert år.')
    expect([found!.leave, found!.leaveIn('rules'), found!.leaveIn('appeal')]).toEqual([false, true, false])
  })
})

describe('s-verbs that are also something else', () => {
  test('deponents in their passive use', () => {
    for (const text of ['Betingelserne findes ikke opfyldt.', 'Det slås fast, at fristen er kort.',
      'Der fattes beslutning i maj.']) {
      expect(passivesOf(text), text).toHaveLength(1)
    }
    for (const text of ['Der findes andre muligheder.', 'De slås om arven.', 'Skemaet findes på nettet.']) {
      expect(passivesOf(text), text).toEqual([])
    }
  })
  test('nouns in the genitive need a noun behind them', () => {
    for (const text of ['Nedenstående bedes medbragt.', 'Brevet kan ikke særskilt påklages.',
      'Ændres dine forhold, så ring.',
      'Støttes projektet af andre, så ring.',
      'Bemærk: Ydes der støtte, så ring.']) expect(passivesOf(text), text).toHaveLength(1)
    for (const text of ['Din klages indhold er klart.', 'To af de ansattes ure gik rigtigt.',
      'Det gælder for det indbetaltes vedkommende.',
      'Læs mere på nettet.']) expect(passivesOf(text), text).toEqual([])
  })
})

test('work grows linearly with the text', () => {
  const read = (times: number) => (): void => {
    const text = buildParagraph('Sagen er, og den kan, når det bliver, '.repeat(times))
    for (const one of danish.analyse(text).blocks[0]!.facts.passives()) void one.leave
  }
  expect(costsAtMost(8, read(1000), read(4000))).toBe(true)
})
