import type { Section } from '@klarbrev/core'
import { CharClass, classOf } from '../text/characters.ts'
import { cleanText } from '../text/clean-copy.ts'

/**
 * Wordings by which headings announce a section, after `danish-letters.md` 3.2 and completed from common use. A heading
 * belongs to the section of the first wording it holds; `^` asks for the start of the heading, `=` for the whole of it.
 */
const wordings: readonly (readonly [Section, string])[] = [
  [
    'appeal',
    `klagevejledning|klageadgang|klagemulighed|klagefrist|vil klage|vil du klage|kan du klage|kan klage|kan du også klage|sådan klager|hvordan klager|^klage|klage over|
     hvis du er uenig|er du uenig|uenig i afgørelsen|uenig i beslutningen|ikke enig|ret til at klage|klageregler|=klage|klage til|anke|søgsmål|domstolene`,
  ],
  [
    'rules',
    `retsgrundlag|lovgrundlag|lovhjemmel|retsregler|^regler|reglerne|^hjemmel|lovgivning|^lovgrundlag|regelgrundlag|hvilke regler|juridisk|lovens regler|
     love og regler|gældende ret|regler og praksis|det siger loven|hvad siger loven|loven siger|praksis|=jura|=loven|lovene`,
  ],
  [
    'appendix',
    `^bilag|^vedlagt|^lovtekst|uddrag af lov|uddrag af|oplysninger om dine data|personoplysninger|persondata|databeskyttelse|gdpr|sådan behandler vi dine oplysninger|dine rettigheder efter databeskyttelses|behandling af dine oplysninger|behandling af personoplysninger|dine oplysninger hos os`,
  ],
  [
    'nextStep',
    `hvad sker der nu|det sker der nu|hvad skal du gøre|hvad skal i gøre|det skal du gøre|det skal i gøre|hvad gør du|hvad gør i|videre forløb|det videre forløb|næste skridt|
     hvad så nu|hvornår får du|hvornår får jeg|sådan gør du|sådan gør i|sådan foregår|hvad kan du gøre|hvad kan i gøre|sådan kommer du|det kan du gøre|hvad nu|hvad kan du ellers|andre muligheder|anden hjælp|hvordan søger|praktisk|inden mødet|på mødet|frist|hvornår får|hvad betyder det for|hvad betyder det for dig|husk`,
  ],
  [
    'contact',
    `^kontakt|har du spørgsmål|har i spørgsmål|spørgsmål\\?|ring til|kontaktoplysninger|åbningstid|du kan kontakte|hvem kan du|hvem kan hjælpe|brug for hjælp|spørg os|flere spørgsmål|=spørgsmål|kontakt os|skriv til os|vil du vide mere`,
  ],
  [
    'hearing',
    `partshøring|dine bemærkninger|jeres bemærkninger|din udtalelse|det har du fortalt|det har du sagt|din mening|dine synspunkter|høring|hvad siger du|det skriver du|partens bemærkninger|naboernes bemærkninger|bemærkninger`,
  ],
  [
    'reasons',
    `begrundelse|derfor får|derfor kan|derfor siger|derfor har|hvorfor|vurdering|sådan har vi vurderet|lagt vægt|har vi vurderet|derfor|grunden|årsag`,
  ],
  [
    'facts',
    `sagsfremstilling|sagens oplysninger|oplysninger i sagen|det ved vi|baggrund|sagens faktiske|sagens forløb|sagen kort|faktiske forhold|hvad har vi vurderet ud fra|sagsforløb|din ansøgning|din situation|ansøgningen|din sag|sagen|redegørelse|oplysninger`,
  ],
  [
    'result',
    `^afgørelse|vores afgørelse|afgørelsen|=resultat|resultatet|beslutning|konklusion|hvad har vi besluttet|vi har besluttet|vi har afgjort|vores svar|det får du|^afslag|^bevilling|hvad får du|^påbud|^krav|^tilladelse|^dispensation`,
  ],
]

interface Wording {
  readonly section: Section
  readonly text: string
  readonly at: 'start' | 'whole' | 'anywhere'
}

const compiled: readonly Wording[] = wordings.flatMap(([section, list]) =>
  list.split('|').map((part): Wording => {
    const text = part.trim().replace(/\\/g, '')
    if (text.startsWith('^')) return { section, text: text.slice(1), at: 'start' }
    if (text.startsWith('=')) return { section, text: text.slice(1), at: 'whole' }
    return { section, text, at: 'anywhere' }
  }),
)

/** Kept between letters: municipal headings come from templates. Bounded by {@link mostHeadings}. */
const known = new Map<string, Section>()
const mostHeadings = 2000

/** The section a heading announces, or `none` when it announces something else. */
export function sectionOfHeading(heading: string): Section {
  const key = cleanText(heading).toLowerCase().replace(/\s+/g, ' ').replace(/^[\d.)\s]+/, '').replace(/[:.\s]+$/, '')
  const seen = known.get(key)
  if (seen !== undefined) return seen
  const found = findSection(key)
  if (known.size >= mostHeadings) known.clear()
  known.set(key, found)
  return found
}

function findSection(heading: string): Section {
  if (heading.split(' ').length > 12) return 'none'
  for (const { section, text, at } of compiled) {
    const hit = at === 'start' ? heading.startsWith(text) : at === 'whole' ? heading === text : hasPhrase(heading, text)
    if (hit) return section
  }
  return 'none'
}

/** The phrase at a word start; it may go on into an ending or a compound ("klagefristen"). */
function hasPhrase(heading: string, phrase: string): boolean {
  let at = heading.indexOf(phrase)
  while (at >= 0) {
    if (at === 0 || classOf(heading.charCodeAt(at - 1)) !== CharClass.letter) return true
    at = heading.indexOf(phrase, at + 1)
  }
  return false
}
