import { compilePhrases, inflectEntries } from '@klarbrev/core'
import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import type { DanishLetter } from './danish-letter.ts'
import { firstSentence, lastSentence } from './anchors.ts'
import { buildLetter } from './built-letter.fixture.ts'
import { cueLists } from './cue-phrases.ts'
import { hollowTitle } from './hollow-headings.ts'
import { subHeadingsOf } from './sub-headings.ts'
import { readTrained } from './trained.fixture.ts'

const dictionary = readDictionary()
const plain = createDanish({ dictionary })
const phrases = compilePhrases(cueLists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, plain)))
const danish = createDanish({ dictionary, phrases, letters: readTrained() })

const read = (notation: string, kind = 'afslag'): DanishLetter => danish.analyse(buildLetter(notation, { kind }))
const slice = (letter: DanishLetter, span: { readonly start: number; readonly end: number } | null): string | null =>
  span && letter.letter.text.slice(span.start, span.end)

test('letters are of one shape to the engine: what is found when it is asked for belongs to their class', () => {
  const own = Object.values(Object.getOwnPropertyDescriptors(read('Du får ikke en seng.')))
  expect(own.filter((one) => !('value' in one))).toEqual([])
})

describe('the history before an answer', () => {
  const history = (notation: string, kind?: string): string | null => {
    const letter = read(notation, kind)
    return slice(letter, letter.history)
  }
  test('is what was asked and done, told in two sentences or a long one', () => {
    expect(history('Du søgte den 3. maj om en seng. Vi har talt med din læge. Du får ikke en seng.')).toBe('Du søgte den 3. maj om en seng.')
    expect(history('Den 8. maj oplyste firmaet, at arbejdet er slut. Vi bad dig svare. Du får ikke hjælp til en seng.')).toBe(
      'Den 8. maj oplyste firmaet, at arbejdet er slut.')
  })
  test('may go on as a list', () => {
    expect(history(`
      #> Din ansøgning
      Du har i brevet af 3. maj søgt om hjælp til
      -> en seng med et bord ved siden af og en lampe over
      -> et skab med hylder og skuffer til tøj
      Du får ikke hjælp til møbler.`)).toBe('Du har i brevet af 3. maj søgt om hjælp til')
  })
  test('may be packed into the front of the answer', () => {
    expect(history('Under henvisning til din ansøgning af 3. maj om hjælp til en ny seng og vores brev af 9. maj skal vi meddele, at du ikke får hjælp.'))
      .toBe('Under henvisning til din ansøgning af 3. maj om hjælp til en ny seng og vores brev af 9. maj')
  })
  test('is none where the answer stands first, in the title, or behind one short sentence', () => {
    expect(history('Du får ikke en seng. Du søgte den 3. maj. Vi har talt med din læge.')).toBeNull()
    expect(history('#> Du får ikke en seng\nDu søgte den 3. maj. Vi har talt med din læge. Du får ikke en seng.')).toBeNull()
    expect(history('Du søgte den 3. maj. Du får ikke en seng. Vi har talt med din læge.')).toBeNull()
  })
  test('is none in letters that decide nothing', () => {
    expect(history('Du skrev til os den 3. maj. Vi har læst dit brev. Dit svar er, at vejen ikke er vores.', 'svar')).toBeNull()
    expect(history('Du søgte den 3. maj. Vi har talt med din læge. Du får ikke en seng.', 'ukendt')).toBeNull()
  })
})

describe('hollow headings', () => {
  const hollow = (heading: string): string | null =>
    subHeadingsOf(read(`#> Du får hjælp\nVi siger ja.\n#> ${heading}\nDu bor alene.`).blocks)[0]!.hollow
  test('would suit any letter', () => {
    for (const one of ['Sagsfremstilling', '2. Generelt', 'Øvrige forhold', 'Diverse', 'Information', 'Om sagen', 'BEMÆRKNINGER']) {
      expect([one, hollow(one)]).toEqual([one, 'empty'])
    }
    expect(hollow('Vedrørende din bolig')).toBe('subject')
  })
  test('are not the signposts that every reader knows, nor headings that name their matter', () => {
    for (const one of ['Begrundelse', 'Klage', 'Regler', 'Kontakt', 'Afgørelse', 'Sagens oplysninger', 'Dine oplysninger', 'Svar', 'Vores svar',
      'Hvad sker der nu?', 'Ferie', 'Priser i 2026', 'Sådan klager du', 'Andre tilskud']) expect([one, hollow(one)]).toEqual([one, null])
  })
  test('of titles are more: the reader has nothing else to go by', () => {
    const title = (text: string): string | null => hollowTitle(read(`#> ${text}\nDu får hjælp til rengøring.`).blocks[0]!.facts)
    expect([title('Afgørelse'), title('Din sag'), title('Ang. bolig'), title('Afslag på bolig'), title('Brev af 3. maj 2026')])
      .toEqual(['empty', 'empty', 'subject', null, null])
  })
})

describe('sub-headings', () => {
  test('stand behind the title, and none of them leads into a list', () => {
    const letter = read('#> Du får hjælp\nVi siger ja.\n#> Begrundelse\nDu bor alene.\n#> Til mødet skal du medbringe\n-> dit pas\n-> din regning')
    expect(subHeadingsOf(letter.blocks).map(({ placed }) => slice(letter, placed.block))).toEqual(['Begrundelse'])
  })
})

describe('the next step', () => {
  const steps = (notation: string, kind?: string): boolean => read(notation, kind).hasNextStep
  const no = 'Vi giver dig afslag på en ny seng. Din læge siger, at ryggen er god.'
  test('is a deadline, a telephone, an appeal, a promise, a leave', () => {
    for (const one of ['Send os din regning senest den 3. maj.', 'Du kan klage over det.', 'Du hører fra os i maj.', 'Du kan søge en anden seng.',
      'Ring til mig på 12 34 56 78.', 'Vi skriver til dig, når vi ved mere.', 'Du behøver ikke gøre noget.', 'Firmaet henter sengen hos dig.']) {
      expect([one, steps(`${no}\n${one}`)]).toEqual([one, true])
    }
  })
  test('is missing where a letter only explains', () => {
    expect(steps(no)).toBe(false)
    expect(steps('Vi bevilger dig en ny seng. Den er blå.', 'bevilling')).toBe(false)
  })
  test('is no appeal in a letter that says yes, and no telephone in the letterhead', () => {
    expect(steps('=> Telefon 12 34 56 78\n=> Solby Kommune\nVi bevilger dig en ny seng. Din læge har sagt god for den.', 'bevilling')).toBe(false)
    expect(steps('Vi bevilger dig en ny seng. Din læge har sagt god for den.\n#> Klage\nKlagen skal til nævnet.', 'bevilling')).toBe(false)
  })
})

/** A made-up word for a number. */
const name = (nth: number): string => [...String(nth)].map((digit) => 'bdfgklmnps'[Number(digit)]! + 'aeiou'[Number(digit) % 5]!).join('')

describe('padding', () => {
  const padding = (text: string): readonly (string | null)[] => {
    const letter = read(text)
    return letter.padding!.map((span) => slice(letter, span))
  }
  test('is what is said twice, and courtesies', () => {
    expect(padding('Du får ikke en seng. Vi håber, at du har det godt. Tak for din tålmodighed.\nDu får ikke en seng.')).toEqual(
      ['Vi håber, at du har det godt.', 'Tak for din tålmodighed.', 'Du får ikke en seng.'])
  })
  test('is not what holds a fact, a no or a duty', () => {
    expect(padding('Tak for dit brev af 3. maj. Vi håber ikke, at det regner. Vi ønsker, at du skal svare. Vi sætter to greb op. Ring. Ring.')).toEqual([])
    expect(padding('Du skal betale 100 kr. i maj. Du skal betale 200 kr. i maj.')).toEqual([])
  })
  test('is no sentence that only has the signature of another', () => {
    // So many that several pairs share a number of 32 bits: each is another sentence all the same.
    let state = 7
    const pick = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % 6007
    const lines = new Set<string>()
    while (lines.size < 200_000) lines.add(`Bo ser ${Array.from({ length: 5 }, () => `hus${name(pick())}`).join(' ')}.`)
    expect(padding([...lines].join('\n'))).toEqual([])
  }, 60_000)
  test('does not make a letter speak to its reader', () => {
    expect(read('Skemaet læses nu, sagen behandles i maj, og svaret sendes i juni. Vi håber, at du har det godt.').statistics).toMatchObject({ du: 0, vi: 0, readerAddressed: 'never' })
  })
})

test('what concerns a whole letter is said at the first or the last sentence of its running text', () => {
  const letter = read('#> Din seng\n😀 Du får ikke en seng. Den er blå.\nDu kan klage. Ring til os.\n=> Med venlig hilsen\n=> Bo')
  expect([slice(letter, firstSentence(letter)), slice(letter, lastSentence(letter))]).toEqual(['Du får ikke en seng.', 'Ring til os.'])
  const short = read('#> Din seng\nEngvej 14, st.\nDu får ikke en ny seng.')
  expect(slice(short, firstSentence(short))).toBe('Du får ikke en ny seng.')
  expect([firstSentence(read('')), lastSentence(read('#> Din seng'))]).toEqual([null, null])
})
