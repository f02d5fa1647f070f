import { framingForms, lightVerbForms } from '../facts/nominal-verbs.ts'
import { fieldPrompts, isFieldMask } from '../facts/field-words.ts'
import { partyOf } from './party-words.ts'
import { endings, endsInOne } from './word-endings.ts'

/**
 * Words that analysis asks for by what they are in a letter, as bits. The lists are closed classes of Danish or
 * established names; open classes come from the lexicon.
 */
export const Cue = {
  /** du, dig, din … and jer, jeres: the reader. "I" as a pronoun is told by its capital. */
  reader: 1,
  /** vi, os, vores, jeg, mig, min: the sender. */
  sender: 2,
  /** de, dem, deres: polite or plural, told by capital and context. */
  polite: 4,
  man: 8,
  /** borger, ansøger, pågældende …: the reader in third person. */
  thirdReader: 16,
  /** kommunen, forvaltningen, undertegnede …: the sender in third person. */
  thirdSender: 32,
  blive: 64,
  vaere: 128,
  have: 256,
  modal: 512,
  /** Verbs in -s that are not passives. */
  deponent: 1024,
  /** Words in -s that are no verbs, whatever else the lexicon allows. */
  notVerb: 2048,
  /** serviceloven, forvaltningslovens, bekendtgørelsen: names of statutes. */
  lawName: 4096,
  /** Ends the clause in which a participle is sought: at, hvis, når, fordi, men … */
  clauseStart: 8192,
  /** Subordinating words that open a fronted clause. */
  condition: 16384,
  negation: 32768,
  /** der, det as expletive. */
  expletive: 65536,
  /** Adjectives in the shape of participles after være and blive: ansat, gift, berettiget … */
  adjectival: 131072,
  /** lov, bekendtgørelse: may begin a statute's name that goes on with "om". */
  lawHead: 262144,
  /** klage, klager, påklages: complaining of a decision. */
  complaint: 524288,
  /** Ankestyrelsen, genvurdere, uger: where or until when one complains. */
  complaintPlace: 1048576,
  /** "i", which with a capital is the pronoun of several readers. */
  pluralYou: 2097152,
  /** ikke, ingen, intet, hverken: denies what stands near. */
  denial: 4194304,
  /** May begin a date, a time, an amount or a statute reference. */
  specialHead: 8388608,
  /** kapitel, artikel, stk., nr., litra: names a part of a statute when a figure or a letter follows. */
  lawPart: 16777216,
  /** ejeren, deltageren, foreningen: the reader only where the letter is to them. */
  partyRole: 33554432,
  /** Ungeindsatsen, Center for …, NAVN Kommune: the sender where it is written as a name. */
  unitName: 67108864,
  /** bedes, anmodes, pålægges: what is asked of the one who is written to. */
  directive: 134217728,
  /** foretage, ske, yde: a verb that may leave the action to a noun. */
  lightVerb: 268435456,
  /** ved, til, med …: a preposition that may make a noun of action stand for a clause. */
  framing: 536870912,
  /** klik, vælg, fejl, xx.xx.xxxx: may begin what a template leaves behind. */
  field: 1073741824,
} as const

const lists: readonly (readonly [number, string])[] = [
  [Cue.reader, 'du dig din dit dine jer jeres'],
  [Cue.sender, 'vi os vores vor vort vore jeg mig min mit mine'],
  [Cue.polite, 'de dem deres'],
  [Cue.man, 'man'],
  [
    Cue.thirdReader,
    'borger borgeren borgerens borgers ansøger ansøgeren ansøgerens ansøgers pågældende pågældendes vedkommende vedkommendes parten partens part klienten klientens modtageren modtagerens klager klageren klagerens klagers adressaten adressatens',
  ],
  [
    Cue.thirdSender,
    'kommunen kommunens forvaltningen forvaltningens undertegnede undertegnedes myndigheden myndighedens afdelingen afdelingens kontoret kontorets visitators visitator sagsbehandler sagsbehandleren sagsbehandlerens rådgiver socialrådgiver',
  ],
  [Cue.blive, 'blive bliver blev blevet bliv'],
  [Cue.vaere, 'være er var været'],
  [Cue.have, 'have har havde haft'],
  [Cue.modal, 'kan kunne skal skulle vil ville må måtte bør burde tør turde kunnet skullet villet måttet burdet'],
  [
    Cue.deponent,
    `findes fandtes synes syntes lykkes lykkedes mislykkes mislykkedes mødes mødtes trives trivedes mistrives mistrivedes skyldes skyldtes
     længes længtes mindes mindedes færdes færdedes enes enedes undres undredes ældes ældedes forældes forældedes nøjes nøjedes omgås omgikkes
     slås sloges skændes skændtes strides stredes kappes kappedes væmmes væmmedes blues bluedes ængstes ængstedes vredes fattes fattedes rygtes
     rygtedes dages dagedes grønnes vederfares vederfaredes forgås times timedes stortrives vantrives småskændes kives kriges mundhugges
     trættes skammes græmmes ækles forlydes tykkes tækkes lysnes mørknes hedes færdedes`,
  ],
  [
    Cue.notVerb,
    `hans hendes dens dets deres jeres vores hvis nogens ingens enhvers ens begges hinandens ellers straks hos mens trods plus minus dels
     gratis tilfreds utilfreds fælles stakkels afsides indbyrdes anderledes ligeledes således særdeles fremdeles forgæves undervejs skiftevis
     delvis gradvis heldigvis muligvis sandsynligvis normalvis almindeligvis sædvanligvis forholdsvis naturligvis dagligdags tværs apropos
     hus plads pris kurs bevis avis basis status bonus bus proces service dages uges ugers måneders års timers kroners indtægts udgifts
     forårs efterårs vinters sommers dags nutidens samtidens altids næsthøjs højres venstres tilgængelighedens alles manges
     vis læs ris ros dus dys døs flys gros grys gøs knys kros sis skos skys tos tys tøs uros dræs spys glos`,
  ],
  [
    Cue.clauseStart,
    'at hvis når fordi men da idet mens selvom hvorvidt såfremt eftersom medmindre hvor hvorfor hvilket som der så og eller',
  ],
  [Cue.condition, 'hvis når såfremt ifald da idet eftersom selvom medmindre mens'],
  [
    Cue.lawHead,
    `lov lovs loven lovens lovbekendtgørelse lovbekendtgørelsen bekendtgørelse bekendtgørelsen bekendtgørelsens forordning forordningen
     direktiv direktivet ef-forordning eu-forordning ef-direktiv eu-direktiv cirkulære cirkulæret`,
  ],
  [
    Cue.directive,
    'bedes anmodes opfordres pålægges påbydes indkaldes indbydes inviteres tilsiges tilpligtes forpligtes formanes meddeles bevilges tildeles tilbydes',
  ],
  [Cue.lightVerb, lightVerbForms],
  [Cue.framing, framingForms],
  [Cue.field, fieldPrompts],
  [Cue.lawPart, 'kapitel kapitlerne kap artikel artiklerne art afsnit bilag stk stykke nr litra pkt punktum'],
  [Cue.complaint, 'klage klager klagen klages klaget klagede klagefrist klagefristen klagevejledning klagenævn klagenævnet påklage påklager påklages påklaget'],
  [
    Cue.complaintPlace,
    'ankestyrelsen klagenævnet byretten domstolene genvurdere genvurderer genvurdering klagefrist klagefristen uger planklagenævnet byggeklageenheden',
  ],
  [Cue.pluralYou, 'i'],
  [
    Cue.specialHead,
    `d den kl klokken kr tkr t.kr dkk eur usd gbp paragraf paragraffen paragraffer paragrafferne artikel artiklerne art stk stykke nr litra lbk lbkg lov bek bkg
     vej vejl cir cirk cis skr lovbek lovbekendtgørelse lovbekendtgørelsen bekendtgørelse bekendtgørelsen vejledning vejledningen
     cirkulære cirkulæret cirkulæreskrivelse forordning forordningen forordningens direktiv direktivet direktivets anordning`,
  ],
  [Cue.denial, 'ikke ingen intet hverken'],
  [Cue.negation, 'ikke ej aldrig hverken ingen intet uden'],
  [Cue.expletive, 'der det'],
  [
    Cue.adjectival,
    `berettiget forpligtet interesseret tilfreds anderledes kendt forberedt begrænset omfattet uddannet gift skilt ansat ledig vant nødt
     enig enige klar syg rask bange glad parat bosat beliggende indstillet afhængig udsat tilknyttet hævet egnet uegnet velkommen velkomne kvalificeret
     motiveret bekendt opmærksom tvunget nødsaget åben lukket fyldt forældet forhindret optaget oprettet forelsket begejstret belastet
     funktionsnedsat handicappet pensioneret selvstændig relateret betinget beregnet påkrævet kompliceret alvorlig fortrolig uændret
     ubegrundet uberettiget urimelig udtømt erfaren berørt`,
  ],
]

const cues = new Map<string, number>()
for (const [bit, words] of lists) {
  for (const word of words.trim().split(/\s+/)) cues.set(word, (cues.get(word) ?? 0) | bit)
}

/** The words of the lists. */
export function cueWords(): readonly string[] {
  return [...cues.keys()]
}

/** Cue bits by what {@link partyOf} says; the words of the lists above keep theirs. */
const partyCues: readonly number[] = [0, Cue.thirdReader, Cue.partyRole, 0, Cue.thirdSender, 0, 0, 0, Cue.unitName]

/** The cue bits of a normalised word. Statute names are told by their ending: Danish makes them freely. */
export function cueBits(word: string): number {
  const bits = cues.get(word) ?? 0
  return bits | partyCues[partyOf(word)]! | (isLawName(word) ? Cue.lawName : 0) | (isFieldMask(word) ? Cue.field : 0)
}

/** Titles of statutes that are known by letters, and need no section to be a reference. */
const lawTitles: ReadonlySet<string> = new Set(['gdpr', 'br10', 'br15', 'br18', 'rsl', 'fvl', 'ofl', 'sdpl', 'emrk', 'loven', 'lovens'])

/** What else ends like a statute: leave of absence, snow ploughs, and laws of nature and of custom. */
const noLaw = /(?:or|p|for|natur|tyngde|jante|jungle|moral|sharia)lov(?:en)?s?$/

/** How the names of statutes end. Each new word is asked, and a pattern would look at every letter of it. */
const lawEndings = endings(`
  lov loven lovens lovs bekendtgørelse bekendtgørelsen bekendtgørelsens forordningen forordningens direktivet direktivets
  konventionen konventionens konvention konventions direktiv direktivs sforordning bygningsreglement bygningsreglementet bygningsreglementets`)

function isLawName(word: string): boolean {
  if (word.length < 7) return lawTitles.has(word)
  if (!endsInOne(word, lawEndings) || /^(?:(?:lov)?bekendtgørelse|konventions?|direktivs?)$/.test(word)) return false
  return !noLaw.test(word)
}
