import { readDictionary } from '@klarbrev/dictionary'
import { describe, expect, test } from 'vitest'
import { createDanish } from '../danish.ts'
import { buildParagraph } from '../letter/built-letter.fixture.ts'
import type { StatuteRef } from './statute-refs.ts'

const danish = createDanish({ dictionary: readDictionary() })

function refsOf(text: string): readonly StatuteRef[] {
  return danish.analyse(buildParagraph(text)).blocks[0]!.facts.statuteRefs()
}

function mark(text: string): string {
  let marked = text
  for (const { start, end } of [...refsOf(text)].reverse()) {
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`
  }
  return marked
}

/** Checks that the references of a text are those marked. */
function check(...marked: readonly string[]): void {
  expect(marked.map((one) => mark(one.replace(/[⟦⟧]/g, '')))).toEqual(marked)
}

describe('sections', () => {
  test('are one reference with all their parts', () => {
    check('Det står i ⟦§ 112⟧.', 'Vi bruger ⟦§ 112, stk. 1, nr. 2⟧.', 'Se ⟦§§ 60, 66 og 67⟧ i bilaget.',
      'Vi har brugt ⟦§ 3 a, stk. 2⟧, i sagen.')
  })
  test('take along the name of the statute before them', () => {
    check('Efter ⟦servicelovens § 112⟧ kan du få hjælp.', 'Det følger af ⟦forvaltningslovens §§ 22-24⟧.',
      'Se ⟦aktivloven § 81⟧ om hjælp.',
      'Efter ⟦serviceloven, § 112⟧, får du hjælp.')
  })
  test('take along the name of the statute behind them', () => {
    check('Efter ⟦§ 112 i serviceloven⟧ kan du få hjælp.', 'Efter ⟦§ 81, stk. 1, i aktivloven⟧ siger vi nej.',
      'Vi følger ⟦§ 5 i lov om social service⟧.')
  })
  test('end where the sentence goes on', () => {
    check('Du opfylder ikke ⟦§ 11 i lov om aktiv socialpolitik⟧ om ophold i riget.',
      'Hjælpen gives efter ⟦§ 116 i lov om en aktiv beskæftigelsesindsats⟧ og tages op igen.')
  })
  test('of plans, regulations and lists', () => {
    check('Hækken skal følge ⟦§ 9, stk. 2, i Lokalplan 3-27⟧.', 'Se ⟦regulativ for husholdningsaffald § 9⟧ om beholdere.',
      'Virksomheden står i ⟦bilag 2 til godkendelsesbekendtgørelsen⟧.')
  })
  test('are not snow ploughs', () => {
    check('Sneploven ramte hegnet, og plovens skær er bøjet.')
  })
  test('take along a long name', () => {
    check('Efter ⟦lov om aktiv socialpolitik § 81⟧ kan du få hjælp.',
      'Efter ⟦lov om social service, § 112⟧, får du hjælp.')
  })
  test('of two statutes are two references', () => {
    check('Se ⟦servicelovens § 112⟧ og ⟦retssikkerhedslovens § 10⟧.', 'Se ⟦§ 3⟧, jf. ⟦§ 5, stk. 2⟧.',
      'Efter ⟦§ 5⟧ eller efter ⟦§ 7⟧ får du hjælp.')
  })
  test('written out are references too', () => {
    check('Det følger af ⟦§ 14, stykke 2, i boligstøtteloven⟧.', 'Vi bruger ⟦§ 10, 2. stk.⟧ i sagen.', 'Du bor på vej nr. 3.')
    check('Det følger af ⟦den europæiske menneskerettighedskonventions artikel 8⟧.')
    check('Det står i ⟦paragraf 82⟧.', 'Vi bruger ⟦paragrafferne 5 og 6⟧.')
  })
  test('may be wrapped over two lines', () => {
    check('Efter ⟦servicelovens\n§ 112, stk.\n1⟧, får du hjælp.')
  })
  test('may stand in a bracket', () => {
    check('Du får hjælp (⟦servicelovens § 112⟧).')
  })
})

describe('grouping', () => {
  test('an enumeration under one statute is one, a chain with jf. several', () => {
    check('Se ⟦servicelovens § 117 og § 118⟧.', 'Efter ⟦§ 91, stk. 1, nr. 1, og § 95⟧ sker det.', 'Om ⟦§ 82 a eller § 82 b⟧ gælder.', 'Efter ⟦§ 5 og 6 i aktivloven⟧.',
      'Se ⟦§ 3, stk. 2⟧, jf. ⟦§ 5⟧.', 'Se ⟦§ 48 i planloven⟧ og ⟦kapitel 4 i byggeloven⟧.', 'Hjælp efter ⟦§ 83⟧ og 3 timer om ugen.')
  })
  test('short names, chapters, articles and orders take part', () => {
    check('Se ⟦SEL § 83⟧ og ⟦aktivl. § 30⟧.', 'Se ⟦§ 107 i LAB⟧.', 'Se ⟦kapitel 6 a i aktivloven⟧.', 'Se ⟦boligstøttelovens kapitel 10⟧.', 'Se ⟦BR18, § 56⟧.',
      'Se ⟦databeskyttelsesforordningens artikel 6, stk. 1, litra e⟧.', 'Se ⟦LBK nr. 1089 af 16/08/2023, § 41⟧.', 'Se ⟦barnets lov § 32⟧.')
  })
  test('generic names count only with a section', () => {
    check('Se ⟦lovens § 81⟧ og ⟦paragraf 83 i loven⟧.', 'Se ⟦§ 7 i lokalplan 214⟧.', 'Loven siger nej.', 'Lokalplan 214 gælder.', 'Se kapitel 3 i bogen.',
      'Se ⟦bygningsreglement 2018, § 5⟧.', 'Se ⟦§ 52 a⟧ og reglerne i ⟦kapitel 11⟧.', 'Se ⟦§ 52⟧ og kapitel 3 i bogen.', 'Se ⟦§ 52⟧. Læs kapitel 3.', 'Se ⟦cirkulære nr. 72 af 1996⟧.')
  })
  test('parts stand alone where they can speak of nothing else', () => {
    check('Efter bestemmelsens ⟦stk. 3⟧ sker det.', 'Forlængelse efter ⟦nr. 2⟧ kræver mere.', 'Du får 28 stk. pr. pakke.', 'Han er nr. 4 i køen.')
  })
})

describe('long names', () => {
  test('end where the sentence goes on', () => {
    check('Det kræver ⟦lov om aktiv socialpolitik⟧ ikke.', 'Når ⟦lov om social pension⟧ træder i kraft, ringer vi.',
      'Efter ⟦lov om social service⟧ på baggrund af alt.', 'Se ⟦lov om offentlige veje m.v.⟧', 'Se ⟦lov om en børne- og ungeydelse⟧ og skriv.',
      'Se ⟦lov om voksenansvar for anbragte børn og unge⟧.', '⟦Bekendtgørelsen om hjælp til hjælpemidler⟧ regner ikke med det.',
      'Du har ikke lov om natten.', 'Du er på forældreorlov.')
  })
})

describe('titles', () => {
  test('go on behind a participle, a number of years, a hanging half and a second phrase of the same kind', () => {
    check('Efter ⟦§ 8 i lov om forurenet jord⟧ skal du søge.', '⟦Lov om kommunal indsats for unge under 25 år⟧ kræver en plan.',
      'Se ⟦bekendtgørelse nr. 834 af 27. juni 2016 om vandløbsregulering og -restaurering m.v.⟧',
      'Se ⟦lov om miljøvurdering af planer og programmer og af konkrete projekter⟧.')
  })
  test('take in a list only where ”m.v.” closes it', () => {
    check('Se ⟦vejledning nr. 9740 af 2. september 2022 om hjælpemidler, biler, boligindretning m.v.⟧ om det.',
      'Efter ⟦lov om social service⟧, hjælp og støtte kan du spørge.')
  })
  test('name the place of local rules, and who made a regulation', () => {
    check('Det strider mod ⟦§ 8 i lokalplan 4.12 for Strandkvarteret⟧, som du kender.', 'Se ⟦§ 11.4 i regulativ for husholdningsaffald⟧.',
      'Se ⟦§ 5 i lokalplanen⟧ for din grund.', 'Det følger af ⟦Europa-Parlamentets og Rådets forordning (EU) 2016/679⟧.',
      'Læs ⟦forordning (EF) nr. 883/2004⟧ om det.')
  })
  test('go on with brackets, with a point of the order and with their owner', () => {
    check('Se ⟦artikel 6(1)(e) i databeskyttelsesforordningen⟧.', 'Se ⟦VEJ nr. 9286 af 20/04/2015, punkt 12⟧, om det.',
      'Efter ⟦EU’s databeskyttelsesforordning⟧ har du ret til det.', 'Det strider mod ⟦servituttens § 4⟧ og ⟦§ 3 i deklarationen⟧.')
  })
  test('stand with the tables of an annex, and with a short name in the genitive', () => {
    check('Se ⟦bilag 2, tabel 1, i BR18⟧.', 'Se ⟦OFL\'s § 14⟧ om det.', 'I ⟦RSL⟧ står fristen.', 'Se ⟦vilkårenes § 6⟧.',
      'Spørg Kontoret for Planlov og Byggeri.')
  })
})

describe('names', () => {
  test('of statutes are references without a section', () => {
    check('Efter ⟦serviceloven⟧ får du hjælp.', 'Vi følger ⟦forvaltningslovens⟧ regler.',
      'Det står i ⟦hjælpemiddelbekendtgørelsen⟧.', '⟦Barselsloven⟧ giver dig ret.')
  })
  test('that are written out end before the verb, the comma and the full stop', () => {
    check('Vi har brugt ⟦lov om social service⟧.', 'Det står i ⟦lov om aktiv socialpolitik⟧, som du kan læse.',
      'Efter ⟦lov om leje⟧ skal du flytte.',
      'Det følger af ⟦bekendtgørelse om hjælpemidler og forbrugsgoder⟧.')
  })
  test('of conventions and directives go with those who made them, and titles with the sections they speak of', () => {
    check('Vi følger ⟦FN’s børnekonvention⟧.', 'Opgaven skal i udbud efter ⟦EU’s udbudsdirektiv⟧.', 'Landene har en konvention om børn.',
      'Se ⟦Miljøstyrelsens vejledning nr. 4/1990⟧.', 'Arten står i ⟦direktiv 92/43/EØF af 21. maj 1992 om bevaring af naturtyper⟧.',
      'Efter ⟦bekendtgørelse nr. 5 af 3. maj 2024 om anvendelse af artikel 107 og 108 i traktaten⟧ får du støtte.',
      'Se ⟦§ 4 i bekendtgørelse om spildevand efter miljøbeskyttelseslovens kapitel 3 og 4⟧.',
      'Jord kræver ⟦bekendtgørelse nr. 5 af 3. maj 2024 om anmeldelse i forbindelse med flytning af jord⟧.',
      'Du fik svar efter ⟦bekendtgørelse nr. 5 af 3. maj 2024 om støtte⟧ i forbindelse med flytningen.', 'Caféen »Paragraf 20« har åbent.')
  })
  test('go on through lists, clauses that a bare noun waits for, and what they supplement', () => {
    check('Se ⟦bekendtgørelse om indførsel, opbevaring og anvendelse af fyrværkeri og andre pyrotekniske artikler⟧.',
      'Vi har brugt ⟦lov om leje⟧, byggeri og miljø er ikke med.',
      'Se ⟦§ 64 i bekendtgørelse om affaldsregulativer, -gebyrer og -aktører m.v.⟧',
      'Du får hjælp efter ⟦lov om midlertidig opholdstilladelse til personer, der er fordrevet fra Ukraine⟧, fra i dag.',
      'Du får hjælp efter ⟦lov om social pension⟧, der gælder fra i dag.',
      'Se ⟦§ 11 i lov om supplerende bestemmelser til forordning om beskyttelse af fysiske personer⟧.',
      'Se ⟦lov om integration af udlændinge i Danmark, kapitel 3⟧.', 'Det følger af ⟦EF-forordning 883/2004⟧.')
  })
  test('end before what somebody has beside the statute', () => {
    check('Vi følger ⟦§ 57 i lov om almene boliger m.v.⟧ og kommunens kvalitetsstandard.')
  })
  test('are jotted down right behind the section, cut short, or taken up by "dens"', () => {
    check('Du får ophold efter ⟦§ 107 stk. 2 Serviceloven⟧ i 8 uger.', 'Se ⟦SUL. § 141, stk. 1⟧.',
      'Se ⟦arkivlovens § 7⟧ og ⟦dens § 23⟧.', 'Se ⟦bygningsreglement 2018 (BR18) kapitel 1⟧.', 'Se ⟦bekendtgørelsens bilag 3, pkt. A, nr. 1⟧.')
  })
  test('are not the papers of a lease or a price list', () => {
    check('Efter lejekontraktens § 11 skal boligen males.', 'Takstbladets § 5 nævner prisen.', 'Se ⟦lokalplanens § 7⟧.')
  })
  test('are not the bare words loven and bekendtgørelsen', () => {
    check('Det står i loven.', 'Efter lovens regler får du nej.', 'Læs bekendtgørelsen her.',
      'Du får lov til at klage.')
  })
  test('are not other words that end alike', () => {
    check('Du må få forlov.', 'Det er en tilsyneladende fejl.', 'Du er glad for loven.')
  })
})

describe('orders', () => {
  test('are a reference with their number and date', () => {
    check('Se ⟦LBK nr. 170 af 24/01/2022⟧.', 'Efter ⟦lov nr. 453 af 10. juni 1997⟧ får du hjælp.',
      'Se ⟦bekendtgørelse nr. 12 af 3. januar 2024⟧ i bilaget.')
  })
  test('tell what they are', () => {
    expect(refsOf('Se servicelovens § 5, LBK nr. 170 og aktivloven.').map(({ form }) => form)).toEqual(['section',
      'order', 'name'])
  })
})

test('what is no reference is left alone', () => {
  check('Du får § og mere.', 'Se stk. 2 og nr. 4 i skemaet.', 'Det er punkt 5 på listen.', 'Vi mødes på Lovvej 5.',
    'Jeg lover dig det.')
})
test('references stand in order and never over each other', () => {
  const text = 'Efter lov om social service, § 112, servicelovens § 5 i loven, §§ 3 og 5 i aktivloven og LBK nr. 3 § 4.'
  const found = refsOf(text)
  expect(found.length).toBeGreaterThanOrEqual(4)
  expect(found.every((one, at) => one.to > one.from && (at === 0 || one.from >= found[at - 1]!.to))).toBe(true)
})
