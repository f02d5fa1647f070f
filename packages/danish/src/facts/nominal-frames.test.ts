import { readDictionary } from '@klarbrev/dictionary'
import { expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import { costsAtMost } from '../work.fixture.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** The frames of a text: marked words, then frame, verb behind the noun, and object. */
function framesOf(text: string): readonly string[] {
  const { facts } = danish.analyse(buildParagraph(text)).blocks[0]!
  return facts.nominalFrames().map((one) => {
    const object = one.object === null ? '-' : facts.textOf(one.object.from, one.object.to)
    return `${facts.textOf(one.from, one.to)} | ${one.lemma} | ${one.verb} | ${object}`
  })
}

test('a light verb and its noun, with articles, adverbs and the sender between', () => {
  expect(framesOf('Vi vil foretage en samlet vurdering af din sag.')).toEqual(['foretage en samlet vurdering | foretage | vurdere | din sag'])
  expect(framesOf('Derfor foretager kommunen en ny beregning.')).toEqual(['foretager kommunen en ny beregning | foretage | beregne | -'])
  expect(framesOf('Den 3. maj foretog vi opslag i registeret.')).toEqual(['foretog vi opslag | foretage | slå op | -'])
  expect(framesOf('Vi har truffet beslutning om støtten.')).toEqual(['truffet beslutning | træffe | beslutte | -'])
})

test('a noun in front of a passive or of what happens', () => {
  expect(framesOf('Udbetaling sker hver måned.')).toEqual(['Udbetaling sker | ske | udbetale | -'])
  expect(framesOf('Udmeldelse skal ske digitalt.')).toEqual(['Udmeldelse skal ske | ske | udmelde | -'])
  expect(framesOf('Betaling bedes foretaget i dag.')).toEqual(['Betaling bedes foretaget | foretage | betale | -'])
  expect(framesOf('Udbetaling af hjælpen sker den 1. maj.')).toEqual(['Udbetaling af hjælpen sker | ske | udbetale | hjælpen'])
  expect(framesOf('Finder betaling ikke sted, ringer vi.')).toEqual(['Finder betaling ikke sted | finde sted | betale | -'])
})

test('a preposition whose noun stands for a clause', () => {
  expect(framesOf('Ved behandlingen af sagen så vi på din alder.')).toEqual(['Ved behandlingen af | ved | behandle | sagen'])
  expect(framesOf('Send en liste med angivelse af dit navn.')).toEqual(['med angivelse af | med | angive | dit navn'])
  expect(framesOf('Du må ikke købe huset med henblik på udlejning.')).toEqual(['med henblik på udlejning | med henblik på | udleje | -'])
})

test('words of law, things, events and dates are no frames', () => {
  const plain = [
    'Vi træffer afgørelse i maj.', 'Du skal give besked.', 'Ring, hvis der sker ændringer i din økonomi.',
    'Du får hjælp til rengøring af dit hjem.', 'Ved skrivelse af 3. maj bad du om svar.', 'Hun er under uddannelse.',
    'Det er medicin til behandling af gigt.', 'Det står i lov om lån til betaling af grundskyld.', 'Det sker ofte.',
    'Du kan give de oplysninger, vi mangler.', 'Vi finder et sted til dig.',
  ]
  for (const text of plain) expect([text, framesOf(text)]).toEqual([text, []])
})

test('hostile sentences cost little', () => {
  const texts = ['ske ', 'foretage en ', 'ved ', 'af sagen sker ', 'vurdering skal ', 'til betaling af ', 'finder ']
  for (const text of texts) {
    const read = (times: number) => (): unknown => framesOf(text.repeat(times))
    expect([text, costsAtMost(8, read(1250), read(5000))]).toEqual([text, true])
  }
})
