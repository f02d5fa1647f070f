import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildLetter } from './built-letter.fixture.ts'

const danish = createDanish({ dictionary: readDictionary() })

/**
 * Checks the anatomy of a letter: in the notation each block is followed by ` → role` or ` → role section`; a section
 * that is not named is none.
 */
function check(marked: string): void {
  const letter = buildLetter(marked.replace(/ → .*$/gm, ''))
  const found = danish.analyse(letter).blocks.map(({ block, context }) => {
    const section = context.section === 'none' ? '' : ` ${context.section}`
    return `${letter.text.slice(block.start, block.end).replace(/^- /, '')} → ${context.role}${section}`
  })
  const lines = marked.trim().split('\n').map((line) => line.trim().replace(/^[#\-=|"]?>? ?/, ''))
  const expected = lines.filter((line) => line !== '')
  expect(found).toEqual(expected)
}

test('a note stands in the section that points to it, whatever it stands under', () => {
  const letter = buildLetter(`
    Vi har set på din ansøgning om en cykel, og du får den ikke denne gang.

    #> Hvorfor?

    Din indkomst er for høj til, at vi kan give dig støtte til cyklen i år.

    => Venlig hilsen
    => Bo Kjems

    #> Bilag

    Her er de regler, som vi har brugt i din sag om støtte til en ny cykel.

    Regnet før skat.

    Loven kan du læse på nettet.
  `)
  const { text, blocks } = letter
  const notes = [text.indexOf(' til, at'), text.indexOf(', som')]
  const marked = blocks.map((block, at) => {
    const noteOf = notes[at - blocks.length + notes.length]
    return noteOf === undefined ? block : { ...block, noteOf }
  })
  const found = danish.analyse({ ...letter, blocks: marked }).blocks.slice(-2).map(({ context }) => `${context.role} ${context.section}`)
  expect(found).toEqual(['body reasons', 'appendix appendix'])
})

test('a note behind white space belongs to the text before it', () => {
  const letter = buildLetter(`
    Du får ikke støtte til en cykel denne gang.

    #> Hvorfor?

    Vi har set på din økonomi.

    #> Bilag

    Udgiften er den, du har oplyst.
  `)
  const { text, blocks } = letter
  const point = text.indexOf('økonomi.') + 'økonomi.'.length + 1
  const marked = blocks.map((block, at) => (at < blocks.length - 1 ? block : { ...block, noteOf: point }))
  expect(danish.analyse({ ...letter, blocks: marked }).blocks.at(-1)!.context.section).toBe('reasons')
})

test('a letter from head to foot', () => {
  check(`
    => Sundby Kommune → letterhead
    => Rådhustorvet 4 → address
    => 4000 Sundby → address

    => Amina Skov → letterhead
    => Lærkevej 12, 2. th. → address
    => 4000 Sundby → address

    => 3. maj 2025 → letterhead

    #> Du får boligstøtte fra 1. juni → title
    => Kære Amina → greeting
    Vi har set på din ansøgning, og du får 1.250 kr. om måneden i boligstøtte. → body
    #> Hvorfor får du boligstøtte? → heading reasons
    Din husleje er høj, og din indkomst er lav nok til, at vi kan hjælpe dig. → body reasons
    -> du bor alene → listItem reasons
    -> du betaler 6.000 kr. i husleje → listItem reasons
    #> Regler → heading rules
    Vi har brugt boligstøtteloven § 5 og § 7 i vores afgørelse. → body rules
    #> Sådan klager du → heading appeal
    Du kan klage inden fire uger. Skriv til os, så ser vi på sagen igen. → body appeal
    => Venlig hilsen → signature
    => Ida Holm → signature
    => sagsbehandler → signature`)
})

describe('the title', () => {
  test('is the last heading before the text begins, not the name of the municipality', () => {
    check(`
      #> Nørreby Kommune → letterhead
      #> Afslag på hjælp til flytning → title
      Du får ikke hjælp til at flytte, fordi din nye bolig er dyrere end den gamle. → body`)
  })
  test('is a subject line where there is no heading', () => {
    check(`
      => Vedr. din ansøgning om ny kørestol → title
      Du får en ny kørestol, som vi sender hjem til dig i næste uge. → body`)
  })
  test('is no heading that comes after the text has begun', () => {
    check(`
      Vi har fået din ansøgning om hjælp til tandlæge, og du får svar i maj. → body
      #> Baggrund → heading facts
      Du søgte den 3. april om hjælp til at få lavet dine tænder hos lægen. → body facts`)
  })
})

describe('sections', () => {
  /** The section of a heading's own block and of the paragraph under it. */
  const sectionUnder = (heading: string): string => {
    const letter = buildLetter(`
      #> Du får hjælp til medicin
      Vi hjælper dig med at betale din medicin fra den 1. maj og et år frem.
      #> ${heading}
      Her står der noget om det, som overskriften lover, og ikke andet.`)
    const { blocks } = danish.analyse(letter)
    expect(blocks[2]!.context.section).toBe(blocks[3]!.context.section)
    return blocks[3]!.context.section
  }
  test.each([
    ['result', 'Afgørelse'], ['result', 'Vi har besluttet'],
    ['reasons', 'Begrundelse'], ['reasons', 'Derfor får du ikke hjælp'], ['reasons', 'Hvorfor siger vi nej?'],
    ['facts', 'Sagens oplysninger'], ['facts', 'Det ved vi om din sag'],
    ['hearing', 'Dine bemærkninger'], ['hearing', 'Partshøring'],
    ['rules', 'Retsgrundlag'], ['rules', 'Det siger loven'], ['rules', 'Lovgivning'],
    ['appeal', 'Klagevejledning'], ['appeal', 'Hvis du er uenig'], ['appeal', 'Sådan klager du'],
    ['nextStep', 'Hvad skal du gøre nu?'], ['nextStep', 'Det videre forløb'],
    ['contact', 'Har du spørgsmål?'], ['contact', 'Kontakt'],
    ['appendix', 'Bilag 1'], ['appendix', 'Sådan behandler vi dine oplysninger'],
    ['none', 'Din kørestol'],
  ])('%s is opened by %s', (section, heading) => {
    expect(sectionUnder(heading)).toBe(section)
  })
  test('are told by their heading however it is written', () => {
    expect(['KLAGEVEJLEDNING', '4. Klagevejledning:', 'Klage\u00advejledning', 'Sa\u030adan klager du',
      'Sådan\u00a0klager du'].map(sectionUnder)).toEqual(
      Array.from({ length: 5 }, () => 'appeal'))
  })
  test('go on until the next heading, also one that announces nothing', () => {
    check(`
      #> Du får ikke hjælp → title
      Vi kan ikke hjælpe dig med at betale for den bil, som du har søgt om. → body
      #> Begrundelse → heading reasons
      Bilen er for dyr, og du kan køre med bussen til dit arbejde hver dag. → body reasons
      Du har også en cykel, som du kan bruge. → body reasons
      #> Din cykel → heading
      Vi kan godt hjælpe dig med at få den lavet hos cykelsmeden i byen. → body`)
  })
  test('of appeal are told by what they say where the heading is missing', () => {
    check(`
      #> Afslag på tilskud → title
      Du får ikke tilskud til dine briller, fordi din indkomst er for høj. → body
      Du kan klage over afgørelsen inden 4 uger. Klagen skal du sende til os. → body appeal`)
  })
})

describe('signature and appendix', () => {
  test('the signature lasts until the text begins again', () => {
    check(`
      Vi giver dig hjælp til at betale din husleje i de næste tre måneder. → body
      => Med venlig hilsen → signature
      => Bo Ek → signature
      => Teamleder → signature
      #> Bilag: Lovtekst → heading appendix
      § 81. Kommunen kan yde hjælp til rimeligt begrundede enkeltudgifter. → quotedLaw appendix`)
  })
  test('a farewell in the middle of a sentence is none', () => {
    check(`
      Vi har fået en venlig hilsen fra din læge, som har skrevet om din ryg. → body
      Du får derfor den stol, som du har søgt om, og vi sender den hjem. → body`)
  })
})

describe('quoted law', () => {
  test('is a paragraph that begins as a statute does', () => {
    check(`
      Vi har brugt denne regel, da vi tog stilling til din ansøgning om hjælp: → body
      § 112. Kommunalbestyrelsen skal yde støtte til hjælpemidler til personer. → quotedLaw
      Stk. 2. Støtten gives efter regler, som ministeren fastsætter nærmere. → quotedLaw
      "> Kommunen kan kræve dokumentation. → quotedLaw`)
  })
  test('is a paragraph in quotation marks from end to end', () => {
    check(`
      Reglen, som vi har brugt, lyder sådan her, og den er vigtig for dig at kende: → body
      ”Kommunen kan give hjælp til den, der ikke selv har råd til at betale for det.” → quotedLaw`)
  })
  test('is not a sentence that names a section', () => {
    check(`
      § 112 i serviceloven giver dig ret til hjælp, og derfor får du en ny stol. → body
      Du skrev, at ”det gør ondt”, og det har vi lagt vægt på i din sag. → body`)
  })
})

describe('other blocks', () => {
  test('a greeting may name two, and is none when it is a sentence', () => {
    check(`
      => Hej Mads og Line → greeting
      Til jer, der har søgt om plads til jeres søn: I får en plads i august. → body
      Kære borger er ord, som vi ikke bruger mere i vores breve til dig. → body`)
  })
  test('rows of a table are no running text', () => {
    check(`
      Sådan har vi regnet din boligstøtte ud for de tre måneder, du har søgt om: → body
      |> Husleje        6.000 kr. → table
      |> Boligstøtte    1.250 kr. → table`)
  })
  test('a letter without any text has roles too', () => {
    check(`
      => Sundby Kommune → letterhead
      => 4000 Sundby → address`)
  })
  test('no block at all is no trouble', () => {
    expect(danish.analyse({ path: 'x', text: '', blocks: [], hints: {} })).toMatchObject({ blocks: [],
      mainMessage: null, kind: 'ukendt' })
  })
})
