import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'

// Written blind, by what authorities, citizens and others do, before the code was asked.

const danish = createDanish({ dictionary: readDictionary() })

/** The hidden actor of the first passive of each sentence. */
function check(actor: string, ...sentences: readonly string[]): void {
  const actors = sentences.map((text) => danish.analyse(buildParagraph(text)).blocks[0]!.facts.passives()[0]?.actor ?? 'none')
  expect(sentences.map((text, at) => `${actors[at]}: ${text}`)).toEqual(sentences.map((text) => `${actor}: ${text}`))
}

describe('who hides behind a passive', () => {
  test('the sender', () => {
    check('sender',
      'Sagen oversendes til Ankestyrelsen.',
      'Der er foretaget en vurdering af din arbejdsevne.',
      'Din ydelse genberegnes, når du sender en ny lønseddel.',
      'Fristen er forlænget til den 1. juni.',
      'Der indkaldes til et møde i næste uge.',
      'Afgørelsen er truffet efter serviceloven.',
      'Oplysningerne er videregivet til politiet.',
      'Du bliver tilmeldt et kursus i maj.',
      'Beløbet vil blive modregnet i din næste udbetaling.',
      'Dit barn er skrevet op til en plads.',
      'Der vil blive sendt et brev til dig.',
      'Ansøgningen henlægges, hvis vi ikke hører fra dig.',
      'Der kan ses bort fra kravet i særlige tilfælde.',
      'Din henvendelse er noteret på sagen.',
      'Der er aftalt tid til et hjemmebesøg.',
      'Kravet er nedsat med 500 kr.')
  })
  test('the reader', () => {
    check('reader',
      'Skemaet skal returneres senest den 1. maj.',
      'Blanketten kan hentes på vores hjemmeside.',
      'Ansøgningen skal vedlægges en lægeerklæring.',
      'Ændringer skal meddeles til os med det samme.',
      'Der skal søges om tilladelse, før arbejdet begynder.',
      'Hvis der klages, skal det ske inden fire uger.',
      'Boligen skal fraflyttes senest den 1. juni.',
      'Hækken skal klippes, så den ikke generer.',
      'Hvis beløbet ikke betales, sender vi en rykker.',
      'Affaldet skal sorteres i tre dele.',
      'Den gamle tank skal fjernes af en autoriseret mester.',
      'Kvitteringer skal gemmes i fem år.',
      'Der kan søges om aktindsigt.')
  })
  test('the sender, of what the letter announces in a clause of its own', () => {
    check('sender', 'Gyngen bliver skiftet i næste uge.', 'Klubben bliver flyttet til Engvej.')
    check('unknown', 'Vi hører fra dig, når gyngen bliver skiftet.', 'Gyngen blev skiftet i 1987.')
  })
  test('neither', () => {
    check('unknown',
      'Huset blev bygget i 1962.',
      'Du blev opereret i knæet i marts.',
      'Han blev født i 1950.',
      'Sagen behandles af Ankestyrelsen.',
      'Der er indberettet løn for juni.',
      'Loven blev vedtaget i 2015.',
      'Reglen er fastsat i bekendtgørelsen.',
      'Barnet blev passet af sin mormor.',
      'Du er blevet opsagt fra din stilling.',
      'Der er tinglyst en deklaration på ejendommen.',
      'Din bil blev stjålet i juli.',
      'Du er blevet behandlet på sygehuset.')
  })
})
