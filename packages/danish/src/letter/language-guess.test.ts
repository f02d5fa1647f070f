import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from './built-letter.fixture.ts'

const danish = createDanish({ dictionary: readDictionary() })

function guess(notation: string): { language: string; certainty: number } {
  const { language, languageCertainty } = danish.analyse(buildLetter(notation))
  return { language, certainty: languageCertainty }
}

/** Checks that a letter is taken for the language, and surely enough to be acted on. */
function check(language: string, notation: string): void {
  const found = guess(notation)
  expect(found.language).toBe(language)
  expect(found.certainty).toBeGreaterThanOrEqual(0.5)
}

describe('Danish', () => {
  const body = `Du har søgt om hjælp til at betale din husleje. Vi giver dig 1.500 kr. om måneden fra den 1. maj. Du
      + skal selv betale resten. Vi har lagt vægt på, at du er alene med to børn, og at din indkomst er lav.`
  test('is Danish', () => {
    check('da', body)
    expect(guess(body).certainty).toBeGreaterThan(0.9)
  })
  test('with many names is Danish', () => {
    check('da', `Vi har talt med Oluwaseun Adébáyò, Katarzyna Wiśniewska og Nguyễn Thị Hương fra Rześów Gminny om jeres
      + søn Tomasz Wiśniewski-Adébáyò. Han bor hos Katarzyna i Wrocław, og Oluwaseun bor hos Chukwuemeka i
      + Ibadan. Vi giver jer ret.`)
  })
  test('with typing errors is Danish', () => {
    check('da', `Du har sogt om hjaelp til at betale din husleje. Vi gievr dig 1.500 kr. om maaneden fra den 1. maj. Du
      + skal sevl betale resten af den. Vi har lagt vægt på, at du er alene med to børn, og at din indkomts er
      + lav i år og til næste år.`)
  })
  test('heavy with compounds of the trade is Danish', () => {
    check('da', `Kommunalbestyrelsens afgørelse om boligplaceringstilskud og enkeltydelsesbevilling er truffet efter
      + indhentelse af speciallægeerklæring, funktionsevnebeskrivelse og arbejdsevnevurdering fra
      + rehabiliteringsteamet i jobcentret.`)
  })
  test('with a quotation in another language is Danish', () => {
    check('da', `${body} Du skrev til os: ”I would like to have the decision in English, because I do not understand the
      + letter from the council, and please tell me about the rules of the benefit.” Vi svarer dig på dansk.`)
  })
})

describe('its neighbours are told from it', () => {
  test('Norwegian', () => {
    check('no', `Vi har mottatt søknaden din om økonomisk stønad. Du får ikke innvilget søknaden fordi inntekten din er
      + for høy. Du må selv betale husleien og strømmen. Dersom du er uenig i vedtaket, kan du klage innen tre
      + uker. Ta kontakt med oss hvis du har spørsmål.`)
  })
  test('Swedish', () => {
    check('sv', `Vi har fått din ansökan om ekonomiskt bistånd. Du får inte något bistånd eftersom din inkomst är för
      + hög. Du ska själv betala hyran och elen. Om du inte är nöjd med beslutet kan du överklaga inom tre
      + veckor från den dag då du fick det.`)
  })
  test('German', () => {
    check('de', `Wir haben Ihren Antrag auf Wohngeld erhalten. Leider können wir Ihnen das Geld nicht bewilligen, weil
      + Ihr Einkommen zu hoch ist. Sie müssen die Miete selbst bezahlen. Gegen diesen Bescheid können Sie
      + innerhalb von vier Wochen Widerspruch einlegen.`)
  })
  test('English', () => {
    check('en', `We have received your application for housing benefit. You will not get the benefit because your income
      + is too high. You have to pay the rent yourself. If you do not agree with this decision, you can appeal
      + within four weeks of the date of this letter.`)
  })
  test('a language that the program does not know is not taken for one that it does', () => {
    check('und',
      `Olemme saaneet hakemuksesi asumistuesta. Emme voi myöntää sinulle tukea, koska tulosi ovat liian suuret.
      + Sinun täytyy itse maksaa vuokra. Jos olet tyytymätön päätökseen, voit valittaa siitä neljän viikon
      + kuluessa.`)
  })
})

test('headings and addresses do not count', () => {
  check('da', `
    => The Department of Housing and Benefits of the City Council
    #> Your application for housing benefit with the council
    Du har søgt om hjælp til din husleje. Vi giver dig 1.500 kr. om måneden, fordi du er alene med to børn og har en
    + lav indkomst.
    => With kind regards from all of us at the office`)
})
test('a few words say nothing, and the guess says that it is one', () => {
  expect(guess('Hej du.').certainty).toBeLessThanOrEqual(0.5)
})
test('a language given by people is taken for sure', () => {
  const facts = danish.analyse(buildLetter('Du får ikke hjælp.', { language: 'en' }))
  expect([facts.language, facts.languageCertainty]).toEqual(['en', 1])
})
