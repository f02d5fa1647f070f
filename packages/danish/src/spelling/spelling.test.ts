import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from '../letter/built-letter.fixture.ts'
import { findMisspellings } from './misspellings.ts'
import { findSplitCompounds } from './split-compounds.ts'

const dictionary = readDictionary()
const danish = createDanish({ dictionary })
const { spelling } = danish.analyse(buildLetter('Hej.'))

/** The misspelt words of a letter, with the first suggestion. */
function check(notation: string, language = danish): readonly string[] {
  const letter = language.analyse(buildLetter(notation))
  return findMisspellings(letter).map(({ block, row, suggestions }) =>
    `${letter.blocks[block]!.facts.textOf(row, row + 1)} > ${suggestions[0]}`)
}

/** Milliseconds of work so far: processor time in Node, where other work must not count, the clock in a page. */
const spent = (): number => (typeof process === 'undefined' ? performance.now() : process.cpuUsage().user / 1000)

describe('suggestions', () => {
  test.each([
    ['ansøgnig', 'ansøgning'],
    ['desvære', 'desværre'],
    ['hjlæp', 'hjælp'],
    ['paastand', 'påstand'],
    ['undersøkt', 'undersøgt'],
    ['boligstøttte', 'boligstøtte'],
    ['klagevejledningg', 'klagevejledning'],
    ['sagsbehandlingsfritsen', 'sagsbehandlingsfristen'],
  ])('%s: %s first', (written, meant) => {
    expect(spelling.suggest(written)[0]).toBe(meant)
  })
  test('are few, and none where nothing is near', () => {
    expect(spelling.suggest('ansøgnig').length).toBeLessThanOrEqual(3)
    expect(spelling.suggest('qwrtzpfgh')).toEqual([])
    expect(spelling.suggest('xx')).toEqual([])
  })
  test('cost bounded work, also for hostile words', () => {
    const start = spent()
    spelling.suggest('sagsbehandlings'.repeat(2) + 'x'.repeat(9))
    spelling.suggest('a'.repeat(40))
    spelling.suggest('b'.repeat(100_000))
    expect(spent() - start).toBeLessThan(2000)
  })
})

describe('in a letter', () => {
  test('running text, headings and the title are read', () => {
    expect(check('#> Afgørrelse\n\nVi har læst din ansøgnig om hjælp, og vi svarer dig snart.')).toEqual([
      'Afgørrelse > afgørelse', 'ansøgnig > ansøgning',
    ])
  })
  test.each([
    ['names', 'Vi har talt med Semira Brynstrupp fra Kragelundby om sagen.'],
    ['names at the start of a sentence', 'Livaa får plads i børnehaven fra mandag.'],
    ['names that stand in the address', '=> Bo Ansøgnig\n=> Skovvej 3\n\nVi har talt med ansøgnig om den nye plads i dag.'],
    ['quotations', 'Du skriver, at ”ansøgnigen er væk”, og det er den.'],
    ['letterhead and signature', '=> Komune\n\nVi har læst din ansøgning, og vi svarer dig snart.\n\n=> Venlig hilsen\n=> sagsbehndler'],
    ['abbreviations and figures', 'Se bl.a. matr.nr. 4m og side 3b, jf. EMN-2025-391.'],
    ['first parts', 'Vi skriver til børne- og ungeudvalget i dag.'],
    ['compounds that no dictionary has', 'Vi måler indrettelseshensynet mod revisionsskyen.'],
    ['two nouns that nobody has put together before', 'Perronarealet er lukket, og der er korprøver i salen.'],
    ['what a participle is not, and languages', 'Den umatrikulerede jord er ikke solgt. Der er en tolk i tigrinya og dari.'],
    ['whoever does what a verb tells', 'De andre indvindere og nedriveren har fået brev.'],
    ['another language', 'We kan nott giive you enny helpp wiith thiss casse todday.'],
  ])('is silent about %s', (_, notation) => {
    expect(check(notation)).toEqual([])
  })
  test('the writer’s own words are right, in the genitive too', () => {
    const own = createDanish({ dictionary, ownWords: ['ansøgnig'] })
    expect(check('Vi har læst din ansøgnig og din ansøgnigs bilag og din anmodnig.', own)).toEqual(['anmodnig > anmodning'])
  })
})

describe('compounds written apart', () => {
  const splits = (text: string): readonly string[] => {
    const letter = danish.analyse(buildLetter(text))
    return letter.blocks.flatMap((placed) => [...findSplitCompounds(placed, letter.lexicon)].map(({ joined }) => joined))
  }
  test.each([
    ['Der er en klage vejledning sidst i brevet til dig.', 'klagevejledning'],
    ['Dit telefon nummer står øverst i brevet.', 'telefonnummer'],
    ['Et hjælpe middel kan du låne hos os i dag.', 'hjælpemiddel'],
    ['Vores sags behandler ringer til dig i morgen.', 'sagsbehandler'],
  ])('%s', (text, joined) => {
    expect(splits(text)).toEqual([joined])
  })
  test.each([
    'Efter barnets lov kan du få hjælp.', 'Jeg er på ferie uge 29 og 30.', 'Mens I behandler sagen, får du penge.',
    'I hvilket tilfælde skemaet kan bruges.', 'Hun fik en kop kaffe.', 'Denne sags behandling tog lang tid.',
    'Klagen er modtaget i rette tid.', 'Vi fejrer klubbens 75-års jubilæum.', 'Sig til, hvis det giver problemer.',
    'Du kan i din bolig støtte dig til rækværket.', 'Vi taler med direktør Hansen.',
  ])('leaves alone: %s', (text) => {
    expect(splits(text)).toEqual([])
  })
})
