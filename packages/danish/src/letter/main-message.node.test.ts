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

/**
 * Checks the main message of a letter of the kind given by hand: it is marked `⟦first|words⟧`, with first,
   early or late
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

const reasons = 'Vi har set på dine papirer og talt med din læge om din sygdom. Du bor alene i et hus uden elevator.'

describe('in a refusal', () => {
  test('the title says it', () => {
    check('afslag', `#> ⟦first|Du får ikke hjælp til en ny bil⟧\n${reasons}`)
  })
  test('the first sentence says it under an empty title', () => {
    check('afslag', `#> Afgørelse\n⟦first|Vi kan ikke give dig hjælp til en ny bil.⟧ Bilen er for dyr. ${reasons}`)
  })
  test('it stands in one paragraph with the appeal guidance', () => {
    const guidance = 'Du kan klage inden 4 uger til Ankestyrelsen. Klagen skal sendes til kommunen.'
    check('afslag', `#> Din ansøgning\n${reasons}\n\n⟦early|Derfor kan vi ikke imødekomme din ansøgning om bil.⟧ ${guidance}`)
  })
  test('it is buried behind the history', () => {
    check('afslag', `
      #> Vedrørende din sag
      Vi har den 3. maj fået din ansøgning om en ny bil. ${reasons} ${reasons}
      På den baggrund har vi set på reglerne. ⟦late|Du får afslag på din ansøgning om en ny bil.⟧ Bilen er for dyr.`)
  })
  test('what happens under a condition is not it', () => {
    check('afslag', `
      #> Din sag
      Hvis du flytter, får du afslag på hjælp. ⟦first|Vi giver dig afslag på hjælp til flytning.⟧ ${reasons}`)
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
    check('bevilling',
      `#> Din ansøgning om briller\nVi har afgjort din sag. ⟦first|Du får 1.200 kr. til nye briller.⟧ ${reasons}`)
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
      ⟦early|Vi bevilger dig en ny kørestol.⟧ Du får den i maj.`)
  })
})

describe('in a partial grant', () => {
  test('one sentence says yes and no', () => {
    check('delvis', `#> Din ansøgning\n⟦first|Du får hjælp til sengen, men ikke til køkkenet.⟧ ${reasons}`)
  })
  test('the title says that it is a part', () => {
    check('delvis', `#> ⟦first|Du får en del af det, du har søgt om⟧\n${reasons} ${reasons}`)
  })
  test('it may come after the thanks for the application', () => {
    check('delvis', `
      #> Din ansøgning om møbler
      Tak for din ansøgning, som vi fik den 3. maj. ${reasons} ${reasons}
      ⟦late|Vi siger delvist ja: Du får 2.000 kr. til en seng, men ikke til et skab.⟧ Pengene kommer i juni.`)
  })
})

describe('in a hearing', () => {
  test('it tells what is to be commented on, and when', () => {
    check('partshoering',
      `#> Din sag om hjælp\n⟦first|Du har ret til at komme med bemærkninger senest den 3. maj.⟧ ${reasons}`)
  })
  test('it is the title that asks for the reader\'s opinion', () => {
    check('partshoering', `#> ⟦first|Vi vil gerne høre din mening, før vi træffer afgørelse⟧\n${reasons}`)
  })
  test('it may stand behind what is planned', () => {
    check('partshoering', `
      #> Din boligstøtte
      ${reasons}
      ⟦early|Har du bemærkninger til det, skal du sende dine bemærkninger til os senest den 12. maj kl. 12.⟧
      Så ser vi på dem. Derefter skriver vi til dig igen. Det sker i juni. Du skal ikke gøre mere. Vi ringer ikke til
      + dig.
      Du kan læse mere her. Papirerne ligger ved. De er til dig. Gem dem godt.`)
  })
})

describe('in a request', () => {
  test('it tells what is to be sent', () => {
    check('anmodning', `#> Din ansøgning\n⟦first|Du skal sende os din lønseddel senest den 3. maj.⟧ ${reasons}`)
  })
  test('it is the title where the title says it', () => {
    check('anmodning', `#> ⟦first|Vi mangler oplysninger fra dig⟧\nVi har læst dit skema. ${reasons}`)
  })
  test('it may be polite and late', () => {
    check('anmodning', `
      #> Din sag om hjælp
      ${reasons} ${reasons} ${reasons}
      ⟦late|Vi beder dig derfor indsende dokumentation for din husleje inden den 1. juni.⟧ Tak for hjælpen.`)
  })
})

describe('in a summons', () => {
  test('it tells when to come', () => {
    check('indkaldelse', `#> Samtale om din ryg\nVi har fået brev fra din læge.
    + ⟦first|Du skal møde op til en samtale den 4. juni kl. 10.⟧ ${reasons}`)
  })
  test('it is the title where the title names the day', () => {
    check('indkaldelse', `#> ⟦first|Du er indkaldt til møde om din sygdom den 4. juni kl. 9.30⟧\n${reasons}`)
  })
  test('what happens to those who stay away is not it', () => {
    check('indkaldelse', `
      #> Brev fra jobcentret
      Hvis du ikke møder op til samtalen, kan du miste din hjælp.
      + ⟦first|Vi indkalder dig til en samtale torsdag den 4. juni.⟧ ${reasons}`)
  })
})

describe('in a bill', () => {
  test('it tells the amount', () => {
    check('opkraevning', `#> Din regning\n⟦first|Du skal betale 800 kr. senest den 1. maj.⟧ ${reasons}`)
  })
  test('without an amount cannot be understood alone', () => {
    check('opkraevning',
      `#> Din sag om boligstøtte\n⟦first?|Du skal betale det beløb tilbage, som står i bilaget.⟧ ${reasons}`)
  })
  test('it is what the reader owes, not how to pay', () => {
    check('opkraevning', `
      #> Daginstitution
      Du kan bruge betalingsservice eller netbank.
      + ⟦first|Du skylder kommunen 2.340 kr. for din plads i maj, som forfalder den 1. juni.⟧ ${reasons}`)
  })
})

describe('in a stop', () => {
  test('it tells what ends', () => {
    check('standsning', `#> Din hjælp\n⟦first|Vi stopper din hjælp den 1. juni.⟧ ${reasons}`)
  })
  test('it is the title where the title says it', () => {
    check('standsning', `#> ⟦first|Din hjælp til transport ophører den 1. juni⟧\n${reasons}`)
  })
  test('it may hide behind the reasons', () => {
    check('standsning', `
      #> Vedrørende din sag
      ${reasons} ${reasons} ${reasons}
      ⟦late|Du har derfor ikke længere ret til hjælpen, som bortfalder fra den 1. juni.⟧ Du kan ringe til os.`)
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

test('a message that only points to itself is none, or cannot be understood alone', () => {
  for (const text of ['Vi har truffet afgørelse i din sag.', 'Se vores afgørelse nedenfor.',
    'Vi har truffet følgende afgørelse vedrørende dit afslag.']) {
    const { mainMessage } = danish.analyse(buildLetter(`#> Din sag\n${text} ${reasons}`, { kind: 'afslag' }))
    expect([text, mainMessage?.clear ?? false]).toEqual([text, false])
  }
})
test('what the program is unsure of is not called unclear: it names the reader, a day or a sum, or who does what when', () => {
  check('bevilling', `#> Dit tag\nNaboerne har set tegningen, og huset er fra 1962. ⟦first|Så du må gerne lægge det sorte tag.⟧ ${reasons}`)
  check('kvittering', `#> Din ansøgning\nVi har 64 sager foran din, og to er syge. ⟦first|Regn derfor med at høre fra os omkring den 10. august.⟧ ${reasons}`)
  check('orientering', `#> Ferien\n⟦first|SFO Myldret holder lukket i ugerne 29, 30 og 31.⟧ Personalet holder ferie, og salen bliver malet.`)
})
test('it lies inside the letter and holds its own block\'s words', () => {
  const letter = buildLetter(`#> Din sag\n${reasons}\n-> en seng\n-> Du får ikke hjælp til en ny bil.`,
    { kind: 'afslag' })
  const { mainMessage, blocks } = danish.analyse(letter)
  const home = blocks.find(({ context }) => context.place === 'at')!
  expect(mainMessage!.start).toBeGreaterThanOrEqual(home.block.start)
  expect(mainMessage!.end).toBeLessThanOrEqual(home.block.end)
  expect(blocks.map(({ context }) => context.place)).toEqual(['before', 'before', 'before', 'at'])
})
