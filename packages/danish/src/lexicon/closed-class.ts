import {Tag, Tag2} from './tags.ts'

/** What the closed-class table says of a word. */
export interface FunctionWord {
  readonly tags: number
  readonly tags2: number
  /** True where the word is a content word too (ved, når, så), so that the readings of the dictionary stay. */
  readonly keep: boolean
  /** The lemma where it is another word. */
  readonly lemma?: string
}

/** A verb with its forms; the flag says whether it is a modal. */
type VerbTable = readonly [lemma: string, modal: boolean, forms: readonly (readonly [string, number])[]]

interface Group {
  readonly tags: number
  readonly tags2: number
  readonly keep: boolean
  readonly words: string
}

const {Adverb, Conjunction, Determiner, Genitive, Numeral, Preposition, Pronoun, Subjunction} = Tag
const {Abbreviation, Article, Demonstrative, Interjection, InfinitiveMarker, Negation, Nominative, Oblique} = Tag2
const {Ordinal, PersonalPronoun, Possessive, Quantifier, Reflexive, RelativeInterrogative, SentenceAdverb} = Tag2

const core = (tags: number, tags2: number, words: string): Group => ({tags, tags2, keep: false, words})
const open = (tags: number, tags2: number, words: string): Group => ({tags, tags2, keep: true, words})

/**
 * The function words of Danish. The dictionary leaves them unmarked, or knows only a rare noun of the same letters
 * (et "og", en "da"), so these readings replace those of the dictionary; `open` groups are added to them instead.
 */
const groups: readonly Group[] = [
  // Pronouns.
  core(Pronoun, PersonalPronoun | Nominative, 'jeg du han hun vi i man'),
  core(Pronoun, PersonalPronoun | Nominative | Oblique, 'den det'),
  core(Pronoun, PersonalPronoun | Nominative, 'de'),
  core(Pronoun, PersonalPronoun | Oblique, 'mig dig ham hende os jer dem'),
  core(Pronoun, Reflexive | Oblique, 'sig'),
  core(Pronoun, Oblique, 'hinanden hverandre'),
  core(Pronoun | Genitive, Oblique, 'hinandens hverandres'),
  core(Pronoun | Determiner, Possessive,
    'min mit mine din dit dine sin sit sine vores vor vort vore jeres eders hans hendes dens dets deres ens'),
  core(Pronoun | Determiner, Demonstrative, 'den det de denne dette disse sådan sådant sådanne samme selvsamme hin'),
  core(Pronoun | Determiner | Genitive, Demonstrative, 'dennes disses'),
  open(Pronoun, Demonstrative, 'selv selve'),
  core(Pronoun, RelativeInterrogative, 'der som hvem hvad hvo'),
  core(Pronoun | Genitive | Determiner, RelativeInterrogative, 'hvis'),
  core(Pronoun | Determiner, RelativeInterrogative, 'hvilken hvilket hvilke'),
  core(Adverb, RelativeInterrogative,
    'hvor hvordan hvorledes hvornår hvorfor hvoraf hvorefter hvorfra hvorhen hvori hvorimod hvormed hvorom hvorover ' +
    'hvorpå hvortil hvorunder hvorved hvorigennem hvoriblandt'),
  core(Pronoun | Determiner, Quantifier,
    'al alle nogen noget nogle ingen intet enhver ethvert hver hvert begge flere fleste mange ingenting somme ' +
    'anden andet andre adskillige diverse enkelte enkelt samtlige'),
  open(Pronoun | Determiner, Quantifier, 'alt få færre færrest meget mere mest lidt mindre mindst hel helt hele halv ' +
    'halvt halve øvrig øvrigt øvrige'),
  core(Pronoun | Genitive, Quantifier, 'alles nogens ingens enhvers hvers begges andens andres fleres manges'),
  // Articles.
  core(Determiner | Pronoun | Numeral, Article, 'en et'),
  core(Determiner, Article, 'den det de'),
  core(Numeral | Pronoun, 0, 'én ét éns'),
  // Prepositions.
  core(Preposition, 0,
    'af ad angående blandt efter for foran forbi fra frem gennem hos i ifølge igennem iblandt imellem imod inden ' +
    'indtil langs med mellem midt nær næst om omkring oppe op over overfor på per pr pr. qua samt siden ' +
    'til undtagen ud uden udenfor udover undtaget via vedrørende å à henset inklusive eksklusive ' +
    'indenfor inde ned nedenfor ovenfor ovenpå ovenover nedenunder bagved henad hinsides jf jf. jfr jfr. kontra ' +
    'versus ' +
    'minus plus ex cirka ca ca. iht. ift. ifm. mht. mhp. vedr. pga. inkl. ekskl. hhv. ang.'),
  open(Adverb, 0, 'siden før efter hjemme'),
  open(Preposition, 0, 'ved mod under bag trods grundet siden inden efter angående'),
  // Conjunctions and subjunctions.
  core(Conjunction, 0, 'og eller men for samt såsom thi både enten hverken såvel dvs. dvs hhv. respektive plus'),
  open(Conjunction, 0, 'så dels'),
  core(Subjunction, 0,
    'at fordi hvis som da mens medens hvis når selvom skønt hvorvidt om idet eftersom såfremt dersom medmindre ' +
    'ligesom førend end indtil omend uanset forudsat uagtet imens så'),
  open(Subjunction, 0, 'når før inden siden efter så ifald'),
  core(0, InfinitiveMarker, 'at'),
  // Adverbs that place themselves round the verb of the clause.
  core(Adverb, SentenceAdverb | Negation, 'ikke aldrig ej'),
  core(Adverb, SentenceAdverb,
    'også dog derfor nemlig altså jo da nok vel måske muligvis sandsynligvis formentlig formodentlig heldigvis ' +
    'desværre imidlertid alligevel nu netop blot dernæst således hermed dermed herefter derefter tillige endvidere ' +
    'desuden derudover herudover dertil hertil herved derved desuagtet ellers endda endog engang især kun næppe ' +
    'næsten ofte altid oftest sjældent snart stadig stadigvæk sædvanligvis tilsyneladende unægtelig vist ' +
    'egentlig ganske jævnligt normalt naturligvis selvfølgelig ligeledes ligeså herunder bl.a. fx ' +
    'f.eks. eksempelvis eventuelt evt. åbenbart angiveligt efterhånden endelig endnu først sidst igen ' +
    'simpelthen faktisk generelt umiddelbart snarere derimod hellere helst gerne bare ' +
    'vistnok velsagtens antagelig antageligt mon monstro sgu øjensynligt nødvendigvis undertiden ' +
    'tværtimod følgelig ergo'),
  open(Adverb, SentenceAdverb,
    'lige selv så bestemt sikkert tydeligvis heller kun samtidig samtidigt særligt navnlig hovedsagelig ' +
    'hovedsageligt primært sekundært principielt reelt rimeligvis tidligere senere fortsat udelukkende ' +
    'alene straks allerede ellers virkelig formelt eventuelt undtagelsesvis foreløbig foreløbigt'),
  // Other adverbs: place, time, degree, manner, and those made of her-, der-, hvor- with a preposition.
  core(Adverb, 0,
    'her der hid did hjem hjemme hen henne herhen derhen herfra derfra herom derom heraf deraf heri deri herpå derpå ' +
    'heroppe deroppe herude derude herinde derinde herovre derovre hernede dernede herimod herover derover herunder ' +
    'derunder herpå herimellem derimellem heriblandt deriblandt dermod herigennem derigennem herfor derhjemme derhos ' +
    'ind inde ud ude op oppe ned nede over ovre bort borte væk hjemmefra udefra indefra ovenfra nedefra bagfra ' +
    'forfra tilbage frem fremme fremad bagud bagefter forud forinden forleden fornylig nylig nyligt indad udad ' +
    'opad ' +
    'nedad hjemad udenad udenom udenfor indenfor indenom udendørs indendørs ovenpå nedenunder ovennævnt nedennævnt ' +
    'allesteds ingensteds nogensteds andetsteds andetstedsfra overalt undervejs omkring rundt omtrent cirka ca. ' +
    'nu nutildags dengang nogensinde nogen tit ofte atter forfra igår idag imorgen dagligt ugentligt månedligt ' +
    'årligt kvartalsvis årsvis løbende snarest hurtigst senest tidligst længe længere længst forgæves ' +
    'meget lidt mere mest temmelig ret ganske alt særdeles yderst højst mindst knap næsten ' +
    'delvis delvist tildels dels fuldt helt halvt overordentlig udelukkende alene sammen tilsammen især ' +
    'henholdsvis respektive mv. m.v. osv. osv etc. etc m.m. m.fl. mfl. o.l. o.lign. ditto ' +
    'hvorsomhelst hvornårsomhelst godt vel ilde bedre værre gerne ligefrem ligegyldigt omsider endelig nogenlunde ' +
    'nogetsteds anderledes således ligeledes ensteds ekstra foroven forneden fortil bagtil indtil hidtil ' +
    'dertil hertil hvortil forresten iøvrigt øvrigt igen ihvertfald overhovedet ihjel itu istand isammen ' +
    'sådan ligesådan derimod derimellem imellem igennem efter førhen dernæst sammesteds samstundes straks pludselig ' +
    'pludseligt stedse fremover efterfølgende forudgående indimellem undtagelsesvis skriftligt mundtligt telefonisk ' +
    'vedlagt venligst snarligt tidligt sent udenlands indenlands'),
  // Numerals.
  core(Numeral | Determiner, 0,
    'nul to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve ' +
    'enogtyve toogtyve treogtyve fireogtyve femogtyve seksogtyve syvogtyve otteogtyve niogtyve tredive enogtredive ' +
    'femogtredive fyrre tredve fyrretyve femogfyrre halvtreds tres femoghalvtreds femogtres halvfjerds ' +
    'femoghalvfjerds ' +
    'firs femogfirs halvfems femoghalvfems hundrede hundred tohundrede femhundrede tusind tusinde totusinde ' +
    'halvanden ' +
    'halvandet toogethalvt million millioner milliard milliarder snes snese dusin'),
  core(Numeral | Tag.AdjBase | Tag.AdjT | Tag.AdjE, Ordinal,
    'første anden andet tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende ' +
    'femtende sekstende syttende attende nittende tyvende tredivte fyrretyvende halvtredsindstyvende tresindstyvende ' +
    'halvfjerdsindstyvende firsindstyvende halvfemsindstyvende hundrede tusinde enogtyvende toogtyvende enogtredivte ' +
    'sidste næste forrige'),
  // Interjections and letter words.
  core(Tag.Unmarked, Interjection, 'ja nej jo tak hej goddag velkommen undskyld farvel hallo åh ok okay'),
  // Abbreviations, with and without their full stop; the tokeniser knows which of them can end a sentence.
  open(Tag.Unmarked, Abbreviation,
    'adr afd afs alm ang att bl bd bek bekg beh ca cand cirk cpr cvr dat dvs ejd ekskl eks ekspl etc evt ex ' +
    'ff fhv fig fmd forts fr frk herr gl gns hf hhv henv hr ift ifm ifbm iht incl inkl isf istf jf jfr jnr jur ' +
    'kap kgl ' +
    'kl kld komm kr kt kvt lb lbk lbnr lejl lok matr max md mdl mdr mfl mht mhp mill mio mrd mv nb ndf nr nov okt ' +
    'opg oprind osv ovf ovennf pag pct pga phd pkt pl pr priv prof pt ref reg sagsbeh sagsid sagsnr journalnr ' +
    'opkrævningsnr cpr-nr cvr-nr ' +
    'journr sct sdr sek skr sml spec sr sek stk str stud st såk tdl tlf telf tidl tilf tilh tlr ubet udb udg ' +
    'ugtl underskr vha vedk vedl vedr vol vs årg årl jan feb apr jun aug sep sept dec tirs ons tors chr'),
  open(Adverb, Interjection, 'kære'),
]

/** Words of `core` groups that the dictionary knows rightly as content words too; these readings stay. */
const alsoContent = new Set((
  'ret vel ud ind op ned over frem godt bedre værre ligegyldigt tak dels trods nær næst midt helt halvt fuldt alt ' +
  'meget ' +
  'lidt mere mest mindst først sidst ekstra ' +
  'skriftligt mundtligt telefonisk vedlagt dagligt ugentligt månedligt årligt tidligt sent snarligt hurtigst senest ' +
  'længere længst pludselig pludseligt efterfølgende forudgående vedrørende angående enkelt enkelte diverse ' +
  'generelt faktisk umiddelbart normalt jævnligt sjældent åbenbart eventuelt angiveligt egentlig endelig delvis ' +
  'formentlig sandsynligvis undtaget forudsat hundrede tusinde million millioner milliard milliarder dusin snes ' +
  'snese ' +
  'nylig nyligt løbende alene udelukkende undskyld ens velkommen vist bestemt sikkert anden ' +
  'ovennævnt nedennævnt antagelig antageligt tilsyneladende ganske øjensynligt respektive bort'
).split(' '))

const {VerbInfinitive: inf, VerbPresent: pres, VerbPast: past, VerbParticiple: part, VerbPresentParticiple: ing} = Tag
const {VerbImperative: imp, VerbSPresent: sPres, VerbSPast: sPast} = Tag

/** The auxiliaries and modals with all their forms; `!` marks a form that is a content word too. */
const auxiliaries: readonly VerbTable[] = [
  ['være', false, [['være', inf], ['er', pres], ['var', past], ['været', part], ['værende', ing],
    ['vær', imp], ['væres', sPres]]],
  ['have', false, [['have!', inf], ['har', pres], ['havde', past], ['haft', part], ['havende', ing], ['haves', sPres]]],
  ['blive', false, [['blive', inf], ['bliver', pres], ['blev', past], ['blevet', part], ['blivende', ing],
  ['bliv', imp]]],
  ['få', false, [['få!', inf], ['får', pres], ['fik', past], ['fået', part], ['fås', sPres]]],
  ['kunne', true, [['kunne', inf | past], ['kan', pres], ['kunnet', part], ['kunnende', ing]]],
  ['skulle', true, [['skulle', inf | past], ['skal', pres], ['skullet', part], ['skullende', ing]]],
  ['ville', true, [['ville', inf | past], ['vil', pres], ['villet', part], ['villende', ing]]],
  ['måtte', true, [['måtte', inf | past], ['må', pres], ['måttet', part]]],
  ['burde', true, [['burde', inf | past], ['bør', pres], ['burdet', part], ['burdes', sPast]]],
  ['turde', true, [['turde', inf | past], ['tør!', pres], ['turdet', part]]],
]

/** Every function word with its bits. */
export const functionWords: ReadonlyMap<string, FunctionWord> = collect()

function collect(): Map<string, FunctionWord> {
  const words = new Map<string, FunctionWord>()
  for (const group of groups) {
    for (const word of group.words.split(' ')) {
      const before = words.get(word)
      words.set(word, {
        tags: ((before?.tags ?? 0) | group.tags) >>> 0,
        tags2: (before?.tags2 ?? 0) | group.tags2,
        keep: group.keep || (before?.keep ?? alsoContent.has(word)),
      })
    }
  }
  for (const [lemma, modal, forms] of auxiliaries) {
    for (const [written, tags] of forms) {
      const form = written.replace('!', '')
      const before = words.get(form)
      words.set(form, {
        tags: ((before?.tags ?? 0) | tags | Tag.Auxiliary) >>> 0,
        tags2: (before?.tags2 ?? 0) | (modal ? Tag2.Modal : 0),
        keep: written.endsWith('!'),
        lemma,
      })
    }
  }
  return words
}
