import { compilePhrases, inflectEntries } from '@klarbrev/core'
import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from './built-letter.fixture.ts'
import { cueLists } from './cue-phrases.ts'

const dictionary = readDictionary()
const plain = createDanish({ dictionary })
const phrases = compilePhrases(cueLists.flatMap(({ rule, entries }) => inflectEntries(rule, entries, plain)))
const danish = createDanish({ dictionary, phrases })

/**
 * Checks the main message of a letter of the kind given by hand: it is marked `⟦first|words⟧`, with first, early or late
 * for where it stands. A `?` behind the place says that it cannot be understood alone.
 */
function check(kind: string, marked: string): void {
  const mark = /⟦(first|early|late)(\??)\|([^⟧]*)⟧/.exec(marked)
  const letter = buildLetter(marked.replace(/⟦[^|]*\||⟧/g, ''), { kind })
  const found = danish.analyse(letter).mainMessage
  const said = found && {
    quote: letter.text.slice(found.start, found.end),
    position: found.position,
    clear: found.clear,
  }
  expect(said).toEqual(mark && { quote: mark[3], position: mark[1], clear: mark[2] === '' })
}

const reasons = 'Vi har set på dine papirer, og vi har talt med din læge om din sygdom. Du bor alene i et hus uden elevator.'

describe('in a refusal', () => {
  test('the title says it', () => {
    check('afslag', `#> ⟦first|Du får ikke hjælp til en ny bil⟧\n${reasons}`)
  })
  test('the first sentence says it under an empty title', () => {
    check('afslag', `#> Afgørelse\n⟦first|Vi kan ikke give dig hjælp til en ny bil.⟧ Bilen er for dyr. ${reasons}`)
  })
  test('it is buried behind the history', () => {
    check('afslag', `
      #> Vedrørende din sag
      Vi har den 3. maj fået din ansøgning om en ny bil. ${reasons} ${reasons}
      På den baggrund har vi set på reglerne. ⟦late|Du får afslag på din ansøgning om en ny bil.⟧ Bilen er for dyr.`)
  })
  test('a question and a condition are not it', () => {
    check('afslag', `
      #> Din ansøgning
      Hvis du ikke sender skemaet, får du afslag. Får du så ikke hjælp?
      ⟦early|Vi giver dig ikke hjælp til en ny seng.⟧ ${reasons}`)
  })
})

describe('in a grant', () => {
  test('the sentence with the amount says more than the one before it', () => {
    check('bevilling', `#> Din ansøgning om briller\nVi har afgjort din sag. ⟦first|Du får 1.200 kr. til nye briller.⟧ ${reasons}`)
  })
  test('what the rules allow is not it', () => {
    check('bevilling', `
      #> Din ansøgning om briller
      ⟦first|Vi siger ja til din ansøgning, og du får 1.200 kr.⟧ ${reasons}
      #> Regler
      Kommunen kan bevilge hjælp til briller, og der kan gives tilladelse til at købe dem.`)
  })
  test('it stands in the section of the result', () => {
    check('bevilling', `
      #> Din kørestol
      ${reasons}
      #> Afgørelse
      ⟦late|Vi bevilger dig en ny kørestol.⟧ Du får den i maj.`)
  })
})

describe('in other kinds', () => {
  test('a hearing tells what is to be commented on, and when', () => {
    check('partshoering', `#> Din sag om hjælp\n⟦first|Du har ret til at komme med bemærkninger senest den 3. maj.⟧ ${reasons}`)
  })
  test('a summons tells when to come', () => {
    check('indkaldelse', `#> Samtale om din ryg\nVi har fået brev fra din læge. ⟦first|Du skal møde op til en samtale den 4. juni kl. 10.⟧ ${reasons}`)
  })
  test('a request tells what is missing', () => {
    check('anmodning', `#> Din ansøgning\n⟦first|Du skal sende os din lønseddel senest den 3. maj.⟧ ${reasons}`)
  })
  test('a bill tells the amount', () => {
    check('opkraevning', `#> Din regning\n⟦first|Du skal betale 800 kr. senest den 1. maj.⟧ ${reasons}`)
  })
  test('a stop tells what ends', () => {
    check('standsning', `#> Din hjælp\n⟦first|Vi stopper din hjælp den 1. juni.⟧ ${reasons}`)
  })
  test('a partial grant tells yes and no', () => {
    check('delvis', `#> Din ansøgning\n⟦first|Du får hjælp til sengen, men ikke til køkkenet.⟧ ${reasons}`)
  })
})

describe('there is none', () => {
  test('where nothing is said', () => {
    check('afslag', `#> Brev til dig\nSolen skinner på haven. Vinden er stille i dag, og fuglene synger.`)
  })
  test('where only the appeal guidance speaks of a refusal', () => {
    check('afslag', `
      #> Brev til dig
      Solen skinner på haven i dag, og fuglene synger i de grønne træer.
      #> Klagevejledning
      Du kan klage til os inden fire uger.`)
  })
})

test('a message that only points to itself cannot be understood alone', () => {
  check('afslag', `#> Din sag\n⟦first?|Vi har truffet afgørelse i din sag.⟧ ${reasons}`)
})
test('it lies inside the letter and holds its own block\'s words', () => {
  const letter = buildLetter(`#> Din sag\n${reasons}\n-> en seng\n-> Du får ikke hjælp til en ny bil.`, { kind: 'afslag' })
  const { mainMessage, blocks } = danish.analyse(letter)
  const home = blocks.find(({ context }) => context.place === 'at')!
  expect(mainMessage!.start).toBeGreaterThanOrEqual(home.block.start)
  expect(mainMessage!.end).toBeLessThanOrEqual(home.block.end)
  expect(blocks.map(({ context }) => context.place)).toEqual(['before', 'before', 'before', 'at'])
})
