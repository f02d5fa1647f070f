import { compilePhrases, inflectEntries } from '@klarbrev/core'
import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from './built-letter.fixture.ts'
import { cueLists } from './cue-phrases.ts'
import { isSurely, legalContent, type LegalContent } from './legal-content.ts'

const dictionary = readDictionary()
const plain = createDanish({ dictionary })
const phrases = compilePhrases(cueLists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, plain)))
const danish = createDanish({ dictionary, phrases })

/** The legal content of a letter that begins with a refusal. */
function read(more: string): LegalContent {
  return legalContent(danish.analyse(buildLetter(`#> Du får ikke en stol\n\nVi giver dig ikke en stol.\n\n${more}`)))
}

describe('appeal guidance', () => {
  test.each([
    ['none', 'Vi har læst din ansøgning.'],
    ['none', 'Du har klaget over rengøringen, og din klage er læst.'],
    ['given', 'Du kan klage til os inden fire uger.'],
    ['given', 'Klag på Klageportalen senest den 3. maj.'],
    ['given', 'Afgørelsen kan indbringes for Planklagenævnet.'],
    ['given', 'Søgsmål skal anlægges inden seks måneder.'],
    ['given', 'Mener du, at vi tager fejl, kan du skrive til mig senest fire uger efter, du har fået brevet.'],
    ['given', 'Hvis I er uenige, kan I skrive til skolechefen, som ser på det. Det skal ske inden 4 uger.'],
    ['given', 'I kan bede os om at se på afgørelsen igen inden den 3. maj.'],
    ['none', 'Er du uenig med naboen, kan du tale med ham om det.'],
    ['none', 'Vi er enige om, at stolen er god.'],
    ['given', 'Er du ikke enig, kan du bede os se på sagen igen inden fire uger.'],
    ['given', 'Er afgørelsen forkert, kan du skrive til os senest den 3. maj.'],
    ['none', 'Hvis dine oplysninger er forkerte, kan du rette dem på borger.dk senest den 1. maj.'],
    ['none', 'Du kan søge kommunen igen inden den 1. maj.'],
    ['none', 'Du kan have gjort det ved en fejl. Vi holder åbent senest den 1. juli.'],
    ['elsewhere', 'Se den vedlagte klagevejledning.'],
    ['elsewhere', 'Klagevejledningen står på bagsiden.'],
    ['closed', 'Afgørelsen kan ikke påklages til anden myndighed.'],
    ['closed', 'Du kan efter loven ikke klage.'],
    ['closed', 'Klageadgang er afskåret.'],
  ])('%s: %s', (state, text) => {
    expect(read(text).appeal.state).toBe(state)
  })
  test('has a deadline by weeks, by date, and where it says that there is none', () => {
    expect(read('Du kan klage til os inden fire uger.').appeal.hasDeadline).toBe(true)
    expect(read('Du kan klage. Gør det senest den 3. maj.').appeal.hasDeadline).toBe(true)
    expect(read('Der er ingen frist for at klage.').appeal.hasDeadline).toBe(true)
    expect(read('Du kan klage til os.').appeal.hasDeadline).toBe(false)
  })
  test('without the word "klage" has a deadline and a recipient only where they are found', () => {
    const full = read('Er du uenig, kan du skrive til skolechefen inden 4 uger.').appeal
    expect(full).toMatchObject({ hasDeadline: true, hasRecipient: true })
    const bare = read('Er du uenig, kan du sige det inden længe.').appeal
    expect(bare).toMatchObject({ hasDeadline: false, hasRecipient: false })
  })
  test('has a recipient by name, by "os", and by a number to ring', () => {
    expect(read('Du kan klage til Ankestyrelsen.').appeal.hasRecipient).toBe(true)
    expect(read('Du kan klage inden fire uger. Ring til 12 34 56 78.').appeal.hasRecipient).toBe(true)
    expect(read('Du kan klage inden fire uger.').appeal.hasRecipient).toBe(false)
  })
})

describe('the rest', () => {
  test('a statute is named by section or by name, and not by "loven"', () => {
    expect(read('Det følger af loven.').hasLegalBasis).toBe(false)
    expect(read('Det følger af servicelovens regler.').hasLegalBasis).toBe(true)
    expect(read('Det følger af lov om social service.').hasLegalBasis).toBe(true)
    expect(read('Det følger af § 112.').hasLegalBasis).toBe(true)
    expect(read('Barnets lov siger, hvornår vi kan hjælpe.').hasLegalBasis).toBe(true)
    expect(read('Det er ikke barnets skyld.').hasLegalBasis).toBe(false)
  })
  test('an owner who decides of his own ground, and money dealt out, follow no statute', () => {
    expect(read('Beslutningen er truffet af kommunen som grundejer.').isPrivateLaw).toBe(true)
    expect(read('Du skal som grundejer selv rydde sneen.').isPrivateLaw).toBe(false)
    expect(read('Der var 94 ansøgninger til Kulturpuljen.').isFund).toBe(true)
    expect(read('Der var 94 ansøgninger om hjælp.').isFund).toBe(false)
    expect(read('Kommunen har heller ikke en pulje til det.').isFund).toBe(false)
    expect(read('Du kan ikke få penge fra Kulturpuljen.').isFund).toBe(true)
    expect(read('Du kan søge Kulturpuljen i stedet.').isFund).toBe(false)
  })
  test('other help is what the letter points at, and not what the law leaves no room for', () => {
    expect(read('Til en justering vil tillæg kunne ydes.').offersOtherHelp).toBe(true)
    expect(read('Der henvises til muligheden for at få en brugt stol.').offersOtherHelp).toBe(true)
    expect(read('Tillæg vil ikke kunne ydes.').offersOtherHelp).toBe(false)
    expect(read('Vi har set på muligheden for at hjælpe.').offersOtherHelp).toBe(false)
  })
  test('a talk is offered by whoever can be rung, and by a meeting that can be had', () => {
    expect(read('Ønskes en gennemgang sammen med en socialrådgiver, kan det aftales.').offersTalk).toBe(true)
    expect(read('Vi så på sagen sammen med din læge.').offersTalk).toBe(false)
  })
  test('reasons stand there with or without a word for them', () => {
    expect(read('Du kan klage til os.').hasReasons).toBe(false)
    expect(read('Vi siger nej, fordi du har en stol.').hasReasons).toBe(true)
    const told = 'Stolen i din stue er fra sidste år. Den er hel, den passer til bordet, og du sidder godt i den hver dag.'
    expect(read(told).hasReasons).toBe(true)
  })
  test('a contact is a telephone or a mail address', () => {
    expect(read('Ring til 12 34 56 78.').hasContact).toBe(true)
    expect(read('Skriv til os@kommune.dk.').hasContact).toBe(true)
    expect(read('Skriv til os.').hasContact).toBe(false)
    expect(read('CVR 40 66 81 22').hasContact).toBe(false)
  })
  test('a deadline is a day by which something must have come', () => {
    expect(read('En udtalelse skal være indkommet den 7. juli 2026.').hasDeadline).toBe(true)
    expect(read('Din klage er indkommet den 7. juli 2026.').hasDeadline).toBe(false)
  })
  test('a delay is told apart from a "when"', () => {
    expect(read('Vi når desværre ikke at svare til tiden.').isDelayed).toBe(true)
    expect(read('Vi kan ikke nå det.').isDelayed).toBe(true)
    expect(read('Vi skriver, når vi er færdige.').isDelayed).toBe(false)
  })
  test('the place of a finding is the title, its words and not its markup', () => {
    expect(read('Du kan klage.').place).toEqual({ start: 0, end: 'Du får ikke en stol'.length })
  })
})

describe('a kind is sure', () => {
  const long = 'Vi har set på din stol og talt med dig om den, og vi mener, at den er god nok til dig.'
  test('where it was given, and the letter is more than a fragment', () => {
    const given = (text: string) => danish.analyse(buildLetter(text, { kind: 'afslag' }))
    expect(isSurely(given(long), ['afslag'])).toBe(true)
    expect(isSurely(given(long), ['bevilling'])).toBe(false)
    expect(isSurely(given('Vi siger nej.'), ['afslag'])).toBe(false)
  })
  test('not where nothing tells what kind it is', () => {
    const letter = danish.analyse(buildLetter(long))
    expect(letter.kind).toBe('ukendt')
    expect(isSurely(letter, ['afslag', 'delvis', 'standsning'])).toBe(false)
  })
})
