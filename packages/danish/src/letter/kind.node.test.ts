import { compilePhrases, inflectEntries } from '@klarbrev/core'
import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from './built-letter.fixture.ts'
import { cueLists } from './cue-phrases.ts'
import { readTrained } from './trained.fixture.ts'

const dictionary = readDictionary()
const plain = createDanish({ dictionary })
const phrases = compilePhrases(cueLists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, plain)))
const danish = createDanish({ dictionary, phrases, letters: readTrained() })

/** Kind and outcome of a letter. */
function check(kind: string, outcome: string, notation: string): void {
  const facts = danish.analyse(buildLetter(notation))
  expect({ kind: facts.kind, outcome: facts.outcome, scores: facts.kindScores }).toMatchObject({ kind, outcome })
  expect(facts.kindConfidence).toBeGreaterThanOrEqual(0.4)
  expect(facts.kindConfidence).toBeLessThanOrEqual(1)
}

describe('the kind of a letter', () => {
  test('is afslag where the answer is no', () => {
    check('afslag', 'refused', `
      #> Du får ikke hjælp til en ny computer
      Kære Ali
      Vi giver dig ikke hjælp til at købe en computer. Vi har lagt vægt på, at du kan bruge dem på biblioteket.
      #> Sådan klager du
      Du kan klage til os inden fire uger.`)
    check('afslag', 'refused', `
      #> Afgørelse om merudgifter
      Vi har den 2. maj modtaget din ansøgning om dækning af merudgifter til kørsel.
      Vi har vurderet sagen. Kommunen kan ikke imødekomme ansøgningen, da udgiften ikke skyldes din sygdom.`)
  })
  test('is bevilling where the answer is yes', () => {
    check('bevilling', 'granted', `
      #> Du får tilskud til nye briller
      Kære Jytte
      Vi giver dig 1.200 kr. til briller. Pengene kommer på din konto den 3. maj.
      #> Begrundelse
      Du kan ikke læse uden briller, og du har ikke råd til at købe dem selv.`)
    check('bevilling', 'granted', `
      #> Bevilling af hjemmehjælp
      Du er bevilget hjælp til rengøring hver anden uge. Hjælpen begynder den 1. juni.`)
  })
  test('is delvis where the answer is yes to one thing and no to another', () => {
    check('delvis', 'partlyGranted', `
      #> Du får hjælp til noget af det, du søgte om
      Vi siger ja til en ny seng, og vi siger nej til et nyt køkken.
      Du får 4.000 kr. til sengen. Du får ikke penge til køkkenet.`)
  })
  test('is partshoering where the reader is asked before a decision', () => {
    check('partshoering', 'none', `
      #> Vi vil gerne høre din mening, før vi træffer en afgørelse
      Vi overvejer at ændre din hjælp. Du kan sende os dine bemærkninger senest den 12. maj.
      Vi har endnu ikke truffet en afgørelse.`)
  })
  test('is anmodning where something is missing', () => {
    check('anmodning', 'none', `
      #> Vi mangler oplysninger i din sag
      Du skal sende os dine tre seneste lønsedler senest den 3. juni. Vi har brug for dem for at kunne behandle din
      + ansøgning.`)
  })
  test('is indkaldelse where the reader is to come', () => {
    check('indkaldelse', 'none', `
      #> Indkaldelse til samtale
      Du skal møde op til en samtale torsdag den 4. juni kl. 10.00 på Rådhuset. Bliver du forhindret, skal du melde
      + afbud.`)
  })
  test('is kvittering where something has come in', () => {
    check('kvittering', 'none', `
      #> Vi har modtaget din ansøgning
      Tak for din ansøgning om boligstøtte. Du kan forvente svar senest den 1. juli. Vores sagsbehandlingstid er seks
      + uger.`)
  })
  test('is opkraevning where there is something to pay', () => {
    check('opkraevning', 'none', `
      #> Du skal betale 3.500 kr. tilbage
      Du har fået for meget udbetalt og skylder os 3.500 kr. Du skal betale beløbet senest den 1. august.`)
  })
  test('is standsning where something ends', () => {
    check('standsning', 'none', `
      #> Din hjælp stopper den 1. september
      Vi standser din hjælp til transport den 1. september. Du har ikke længere ret til hjælpen, fordi du er flyttet.`)
  })
  test('is svar where the reader has asked or complained', () => {
    check('svar', 'none', `
      #> Svar på din klage over ventetiden
      Du spørger, hvorfor du har ventet så længe. Vi beklager, at vi ikke har svaret på din henvendelse før nu.`)
  })
  test('is orientering where there is only news', () => {
    check('orientering', 'none', `
      #> Orientering om nye regler for affald
      Vi skriver for at orientere dig om den nye ordning. Du skal ikke gøre noget.`)
  })
  test('is ukendt where there is too little to go by', () => {
    const facts = danish.analyse(buildLetter('Haven er grøn om sommeren, og fuglene synger tidligt.'))
    expect([facts.kind, facts.outcome]).toEqual(['ukendt', 'none'])
    expect(danish.analyse(buildLetter('=> 3. maj 2025')).kindConfidence).toBe(0)
  })
  test('given by people overrules what is found, and a kind that is none is not taken', () => {
    const notation = '#> Du får ikke hjælp\nVi giver dig ikke hjælp til en ny computer, og du får afslag.'
    const given = danish.analyse(buildLetter(notation, { kind: 'svar' }))
    expect([given.kind, given.kindConfidence]).toEqual(['svar', 1])
    expect(danish.analyse(buildLetter(notation, { kind: 'digt' })).kind).toBe('afslag')
  })
})

describe('the outcome', () => {
  const outcome = (text: string): string => danish.analyse(buildLetter(`#> Brev om din sag\n${text}`)).outcome

  test('of a yes that is denied is a no', () => {
    expect(outcome('Vi kan ikke bevilge dig en bil. Du får derfor ingen hjælp til at købe den.')).toBe('refused')
    expect(outcome('Desværre får du ikke plads i dagplejen. Vi kan ikke tilbyde dig andet.')).toBe('refused')
  })
  test('does not hang on what the appeal guidance says', () => {
    expect(outcome(`Vi giver dig hjælp, og du får 500 kr. om måneden.
      #> Sådan klager du
      Klager du for sent, afviser vi klagen, og du får ikke ret. Så får du afslag, og vi kan ikke hjælpe
      + dig.`)).toBe('granted')
  })
  test('does not hang on a condition', () => {
    const text = 'Du får hjælp til husleje. Vi har bevilget 2.000 kr. Hvis du flytter, kan du ikke få hjælpen mere.'
    expect(outcome(text)).toBe('granted')
  })
})
