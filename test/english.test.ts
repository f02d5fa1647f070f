import { fileURLToPath } from 'node:url'
import { createKlarbrev, renderMessage, ruleCards } from '@klarbrev/engine'
import { readText } from '@klarbrev/readers'
import { beforeAll, describe, expect, test } from 'vitest'
import { measureEnglishPassives } from './language/english-gold.ts'
import { readGoldLetters } from './language/letter-gold.ts'
import { judgePair, pairsOf } from './language/letter-pairs.ts'
import { dictionary, englishDictionary, klarbrev, ruleData } from './product.ts'

const folder = fileURLToPath(new URL('../corpus/english', import.meta.url))
const halves = [folder, `${folder}/test`]
const heavy = `Dear Ms Larsen

With reference to your application it is hereby communicated that the application has been rejected pursuant to section 11 of
the Act on Active Social Policy. The applicant is requested to submit a new aplication subsequent to the commencement of work.

Your rent has been assessed, and the calculation was carried out on the basis of the information which the municipality
obtained. Should you have any queries, please do not hesitate to contact the the undersigned.

Yours faithfully
Bo Friis
`
const read = (text: string): ReturnType<typeof readText>['letter'] => readText(text, 'letter.txt').letter

describe('before English is loaded', () => {
  const fresh = createKlarbrev({ dictionary, ruleData, englishDictionary, settings: { preset: 'streng' } })
  test('a letter in it is not graded, and lintAny loads it', async () => {
    expect(fresh.lint(read(heavy))).toMatchObject({ language: 'en', notScored: 'sprog', grade: null })
    expect(fresh.load('da')).toBeNull()
    expect(fresh.load('de')).toBeNull()
    const result = await fresh.lintAny(read(heavy))
    expect(result).toMatchObject({ language: 'en', notScored: null, kind: 'afslag' })
    expect(fresh.load('en')).toBeNull()
    expect(fresh.lint(read(heavy)).messages).toEqual(result.messages)
  })
})

describe('an English letter', () => {
  beforeAll(async () => void (await klarbrev.load('en')))
  test('is told in Danish, with English words quoted and put in their place', () => {
    const result = klarbrev.lint(read(heavy))
    const said = result.messages.filter(({ shown }) => shown).map((one) => {
      const card = ruleCards.find(({ id }) => id === one.rule)!
      return { rule: one.rule, text: renderMessage(card, one.messageId, one.data, 'da'), fixes: one.fixes.flatMap(({ edits }) => edits.map(({ text }) => text)) }
    })
    const of = (rule: string): typeof said => said.filter((one) => one.rule === rule)
    expect(of('papirord')).toContainEqual(expect.objectContaining({ text: expect.stringContaining('”pursuant to” er et papirord'), fixes: ['under'] }))
    expect(of('papirord')).toContainEqual(expect.objectContaining({ fixes: ['got'] }))
    expect(of('passiv')[0]!.text).toMatch(/er passiv .*we, I eller you/)
    expect(of('tredjeperson').map(({ text }) => text).join(' ')).toMatch(/”The applicant” .*Skriv ”you”/)
    expect(of('upersonlig-afsender').map(({ text }) => text).join(' ')).toMatch(/”the municipality” .*Skriv ”we”/)
    expect(of('gentaget-ord')[0]!.text).toMatch(/”the” står to gange/)
    expect(of('stavefejl')[0]!.fixes).toContain('application')
    for (const { text } of said) expect(text).not.toMatch(/[{}]/)
  })
  test('keeps its findings when it is typed with CRLF, hard spaces and soft hyphens', () => {
    const found = (text: string): string[] => klarbrev.lint(read(text)).messages.map(({ rule, data }) => `${rule} ${String(data['found']).replace(/[\s\u00ad]+/g, ' ')}`)
    const plain = found(heavy)
    expect(found(heavy.replaceAll('\n', '\r\n'))).toEqual(plain)
    expect(found(heavy.replaceAll('pursuant to', 'pursuant\u00a0to'))).toEqual(plain)
  })
  test('an incremental lint equals a whole one', () => {
    const memory = klarbrev.createMemory()
    klarbrev.lint(read(heavy), [], memory)
    const typed = read(heavy.replace('rejected', 'refused'))
    expect(klarbrev.lint(typed, [], memory).messages).toEqual(klarbrev.lint(typed).messages)
  })
  test.each([['Norwegian', 'Vi har mottatt søknaden din om stønad, og vi har avslått den fordi du ikke har sendt inn opplysningene. Dersom du vil klage, må du gjøre det innen tre uker etter at du har fått vedtaket. Ta gjerne kontakt med oss hvis noe er uklart for deg, så hjelper vi deg videre med saken.'],
    ['German', 'Wir haben Ihren Antrag auf Wohngeld erhalten und geprüft. Leider können wir Ihnen das Geld nicht bewilligen, weil Ihr Einkommen über der Grenze liegt. Sie können gegen diesen Bescheid innerhalb von vier Wochen bei uns Widerspruch einlegen. Bitte schreiben Sie uns einen Brief oder rufen Sie uns an.']])(
    '%s is still said and not scored', (_, text) => {
      expect(klarbrev.lint(read(text))).toMatchObject({ notScored: 'sprog', grade: null, messages: [] })
    })
})

describe('the English gold', () => {
  beforeAll(async () => void (await klarbrev.load('en')))
  test.each(halves)('passives are found with 95 in a hundred right and found: %s', (half) => {
    const figures = measureEnglishPassives(`${half}/gold/sentences/passives.txt`).figures.filter(({ name }) => name.startsWith('passives,'))
    expect(figures.length).toBe(2)
    for (const { hits, of } of figures) expect(hits / of).toBeGreaterThanOrEqual(0.95)
  })
  test('five pairs are ranked as the editor meant', () => {
    const ranked = halves.flatMap((half) => pairsOf(readGoldLetters(half)).map((pair) => judgePair(pair).isRanked))
    expect(ranked).toEqual([true, true, true, true, true])
  })
})
