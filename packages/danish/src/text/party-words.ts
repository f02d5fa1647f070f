import { endings, type Endings, endsInOne } from './word-endings.ts'

/**
 * Word table: names by which a letter may speak of its reader or its sender as of strangers. Danish makes them freely
 * by compounding, so they are told by their last part; the lists hold what stands alone.
 */

/** What a word may name. */
export const Party = {
  none: 0,
  /** Names the citizen of the case, and in a letter to that citizen the reader: ansøgeren, tilskudsmodtageren. */
  reader: 1,
  /** Names somebody who is the reader only if the letter is to them: ejeren, lejeren, foreningen. */
  role: 2,
  /** Names the sender wherever it acts: forvaltningen, Ydelseskontoret. */
  sender: 4,
  /** Names the sender where it is written as a proper name, or is part of one: Ungeindsatsen, Center for Børn. */
  unit: 8,
} as const

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const roles = words(`
  ejer ejeren ejerens bruger brugeren brugerens deltager deltageren deltagerens kursist kursisten kursistens lejer lejers lejeren lejerens
  beboer beboeren beboerens pensionist pensionisten pensionistens bygherre bygherren bygherrens betaler betaleren betalerens
  ledige lediges sygemeldte sygemeldtes efterladte efterladtes forsikrede forsikredes tilskadekomne tilskadekomnes bevilgede
  arrangør arrangøren arrangørens restauratør restauratøren studerende studerendes låner låneren ægteparret ægtefællerne
  køber køberen indsender indsenderen flytteren tilflytteren rekvirentens flygtningen lejerne brugerne ansøgerne parterne
  familien familiens klubben klubbens firmaet firmaets virksomheden virksomhedens foreningen foreningens selskabet selskabets bevillingshaver ansvarlige indsiger kunden kundens
  skyldner skyldneren skyldnerens debitor debitors skatteyder skatteyderen skatteyderens skatteyders låntager låntageren borgerne
  rekvirent rekvirenten anmelder anmelderen anmelders værge værgen fuldmagtshaver patienten andragende andrageren
`)

const units = words(`skolen børnehaven vuggestuen institutionen dagplejen biblioteket musikskolen plejehjemmet ungdomsskolen svømmehallen
  forvaltning afdeling kontor myndighed byrådet kommunalbestyrelsen jobcenter kommune kommunes center centers centeret centret centrets centerets team rådhuset rådhusets borgerservice udvalget udvalgets opkrævningen kontrolgruppen`)

/** The endings as they are and with the s of the genitive. */
function owned(list: string): Endings {
  const all = list.trim().split(/\s+/)
  return endings([...all, ...all.map((ending) => `${ending}s`)].join(' '))
}

const forms = (stems: string, suffixes: string): string =>
  stems.split(' ').flatMap((stem) => suffixes.split('|').map((suffix) => stem + suffix)).join(' ')

const roleEndings = owned(
  `${forms('ejer', '|en|ens|ne|nes')} ${forms('holder låner haver tager yder', '|en|ens')} pligtige berettigede søgende`,
)
const readerEndings = owned(
  `${forms('ansøger modtager', '|en')} ${forms('myndighedsindehaver', '|en|ne')} aktindsigtssøgende`,
)
/** What the last part of a unit's name is; definite, since "et kontor" names nobody. */
const senderEndings = owned(`
  forvaltningen afdelingen kontoret sekretariatet teamet inspektoratet myndigheden visitationen visitatoren
  ${forms('jobcent ydelsescent familiecent borgercent socialcent', 'ert|ret|eret')} ydelsesservice kommunekassen
  pladsanvisningen boliganvisningen`)
const unitEndings = owned(`
  indsatsen rådgivningen depotet tjenesten enheden servicen anvisningen væsenet huset centert centret centeret
  plejen administrationen service tilsynet sagsbehandleren`)
/** Letters that a unit's name has before its last part: "service" alone names nobody. */
const lettersBeforeUnit = 3
/** First parts by which such a word names an office of others, or something that only ends alike. */
const others =
  /^(?:rehabiliterings|stats|told|arbejdstil|datatil|finanstil|fødevaretil|ældretil|skatte(?:forv|mynd|styr)|sygehus|hospitals|læge|advokat|politi|rets|kirke|museums|bank|forsikrings|post|udlændinge|regions|nabo|turist|rejse|anke|forældremyndig|forretnings|bag|arkitekt|revisions|mål|alders|indkøbs|butiks|krise|have|pleje(?:cent|hjem)|lokal|opholds|lejlig|kærlig|fly|syge(?:hus|kasse)|sam)/

/** Things that end like people: bins and gardens. */
const things = /(?:beholder|(?:børne|skov|koloni|nytte|for|bag|skole|by|fælles|villa|dyre)haver)(?:en|ens|ne|nes)?$/

/** What a normalised word may name; see {@link Party}. Asked once for every distinct word. */
export function partyOf(word: string): number {
  if (roles.has(word)) return Party.role
  if (units.has(word)) return Party.unit
  if (word.length < 8) return Party.none
  switch (word.charCodeAt(word.length - 1)) {
    case 0x65:
    case 0x6e:
    case 0x72:
    case 0x73:
    case 0x74:
      break
    default:
      return Party.none
  }
  if (endsInOne(word, senderEndings) || word === 'administrationen' || word === 'administrationens') {
    return others.test(word) ? Party.none : Party.sender
  }
  if (endsInOne(word, readerEndings)) return Party.reader
  if (endsInOne(word, roleEndings)) return things.test(word) ? Party.none : Party.role
  return endsInOne(word, unitEndings, lettersBeforeUnit) && !others.test(word) ? Party.unit : Party.none
}
