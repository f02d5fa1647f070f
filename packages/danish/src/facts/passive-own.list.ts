/**
 * Whose deed a verb tells: what is known of verbs besides the tables of `facts/passive-verbs.list.ts`, for those who
 * name the doer and must be sure.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Deeds of an authority by those tables that firms, doctors, schools and families do as often. */
export const shared: ReadonlySet<string> = words(`
administrere afhjælpe afholde afskedige afslutte afvikle aktivere ajourføre anbefale anbringe anerkende ansætte
antage anvise arkivere autorisere bedømme bemyndige berøre beskatte beslaglægge bestride bistå bortvise censurere
certificere drøfte effektuere ekskludere erkende erklære evaluere finansiere foreslå forklare forkorte formidle fornye
forringe forudsætte forvalte fremvise friholde færdiggøre forvente give henføre henregne henstille hjemle høre håndtere
identificere igangsætte imødegå indberette indeksere indføre indhente indskrive informere inkludere inspicere instruere
introducere justere klargøre klare klassificere kommentere kompensere konkludere kontakte kontrollere koordinere kræve
kvittere markere medgive medtage modificere motivere nedlægge nedprioritere normere omlægge opdatere opgradere
opjustere opklare oprette opsamle optage ordinere ordne overdrage overføre overlade overvåge placere planlægge postere
publicere offentliggøre påse påtale påtegne reducere registrere regulere rekvirere reservere restituere revidere screene
sikre skærpe slette specificere spørge støtte supplere tilkalde tilrettelægge tilvejebringe tvangsfjerne tydeliggøre
tænke uddele uddelegere uddybe udarbejde udbyde udelade udelukke udfærdige udmelde udskrive udskyde udstede udtage udvide
understøtte undlade varetage verificere`)

/** What only the authority decides, whoever tells of it. */
export const decisions: ReadonlySet<string> = words(`
bevilge afslå afgøre imødekomme godkende træffe fastholde pålægge påbyde opkræve udbetale tilkende visitere inddrage
meddele bede anmode opfordre henlægge iværksætte`)

/** What an authority does to the person it writes to, though others may do it to others. */
export const toPersons: ReadonlySet<string> = words(
  'kontakte ringe informere høre anvise registrere rykke opsøge advare råde takke opskrive tildele udtage udvælge udtrække',
)

/** Verbs without a table that tell the sender's own act behind "det". */
export const offices: ReadonlySet<string> = words('se aftale beslutte overveje gøre anføre')

/** Verbs without a table that tell what an authority does with a case. */
export const handling: ReadonlySet<string> = words('opretholde tilbagesende genoptage se')

/** What only an authority gives. */
export const gifts: RegExp =
  /(?:hjælp|støtte|tilskud|dækning|personligt tillæg|ydelse|pension|dagpenge|klagevejledning|oplysninger|lån|tilladelse|fritagelse|dispensation|bevilling|afslag|påbud|medhold|henstand|refusion|erstatning|udsættelse|orlov|tillæg|fradrag|aktindsigt|godkendelse|forældrepålæg|adgang|lejlighed|licens|nedsættelse|plads|fortrinsret|timer)(?:en|n|et|r|er|erne)?$/

/** What goes from the authority to the reader or to others. */
export const sending: ReadonlySet<string> = words('sende fremsende oversende tilsende meddele vedlægge vedhæfte oplyse bekræfte udlevere tilstille rette')

/** What an authority gets, holds and keeps in a case: things of which a verb of everybody tells its own deed. */
export const ours: RegExp =
  /^(?:.*udtalelse|.*attest|.*erklæring|.*samtale|.*møde|partshøring|høring|indtægt|afgift|gebyr|lån|.*tilskud|.*ydelse|tolk|besigtigelse|tilsyn|tilbagebetaling|opslag|screening|undersøgelse|.*vejledning|.*opskrivning|.*tilmelding|referat|høringsbrev|.*beregning|.*opkrævning|.*afgørelse|.*bevilling)(?:n|en|et|det|r|er|rne|erne)?$/

/** Nouns beside a light verb that make it an act of deciding: "lægges vægt", "tages stilling", "gøres opmærksom". */
export const weighing: ReadonlySet<string> = words(
  'vægt grund stilling hensyn højde forbehold betragtning beslutning afgørelse kontakt initiativ skridt opmærksom vilkår',
)

/** What people ask of an authority, so that what was asked was asked by the reader. */
export const asking: ReadonlySet<string> = words(`
søge ansøge klage anke påklage anmode begære indsende indgive ønske påberåbe tilmelde anmelde`)

/** What comes from the authority to the reader. */
export const benefits: RegExp =
  /^(?:refusion|penge|pengene|udgift|.*tilskud|hjælp|støtte|.*ydelse|løn|erstatning|godtgørelse|udgifter)(?:n|en|et|r|rne|ne)?$/

/** What people send, hand in and say to an authority. */
export const papers: ReadonlySet<string> = new Set(
  `klage klagen klager klagerne anke anken ansøgning ansøgningen ansøgninger ansøgningerne anmodning anmodningen
  anmodninger indsigelse indsigelsen indsigelser indsigelserne bemærkning bemærkninger bemærkningerne kommentarer
  spørgsmål henvendelse henvendelsen henvendelser dokumentation dokumentationen materiale materialet lønseddel lønsedler
  lønsedlerne kvittering kvitteringen kvitteringer regning regningen regninger skema skemaet skemaer blanket blanketten
  afbud tegning tegninger tegningerne erklæring fuldmagt fuldmagten samtykke budget budgettet budgetskema kontoudtog
  årsopgørelse årsopgørelsen oplysninger besked indberetning bilag bilagene`.split(/\s+/),
)
