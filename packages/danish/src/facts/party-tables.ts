/**
 * Word tables of {@link senderAt} and {@link readerAt}: closed classes and well-known stock, in the forms in which they
 * stand in letters.
 */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Before the noun, these speak of people in general or of somebody's own: "en borger", "hver ansøger", "din lejer". */
export const generalWords: ReadonlySet<string> = set(`
  en et enhver ethvert hver hvert nogen noget nogle ingen alle anden andet andre flere mange få enkelte samtlige
  sådan sådanne hvilken hvilke min mit mine din dit dine sin sit sine vores jeres deres hans hendes dens dets ny
  nye tidligere
`)

/** Adjectives used as nouns; they name somebody only after "den". */
export const adjectivalNames: ReadonlySet<string> = set(`
  ledige lediges sygemeldte sygemeldtes efterladte efterladtes forsikrede forsikredes tilskadekomne tilskadekomnes
  bevilgede ansvarlige studerende studerendes
`)

/** Verbs by which a letter tells what another than its reader has said. */
export const readerReports: ReadonlySet<string> = set(`
  oplyser oplyste oplyst fortæller fortalte fortalt siger sagde sagt skriver skrev skrevet mener mente ment
  forklarer forklarede forklaret svarer svarede svaret anbefaler anbefalede anbefalet bekræfter bekræftede
  bekræftet ønsker ønskede ønsket
`)

/** Groups, which a letter to one person does not speak to. */
export const groups: ReadonlySet<string> = set(`
  familien familiens klubben klubbens firmaet firmaets virksomheden virksomhedens foreningen foreningens selskabet
  selskabets
`)

/** What one does to get a case: the verbs of applying and complaining. */
export const applied: ReadonlySet<string> = set(`
  søgt ansøgt anmodet klaget indsendt fremsendt henvendt bedt begæret påklaget anmeldt indgivet rejst
`)

/** What is given to somebody: these have the reader for their subject only by name. */
export const givings: ReadonlySet<string> = set(`
  meddeles bevilges tildeles tilbydes
`)

/** Persons beside the reader, of whom "han" and "hun" may speak instead. */
export const kin: ReadonlySet<string> = set(`
  mand manden hustru hustruen kone konen søn sønnen datter datteren bror broren broderen søster søsteren mor moren
  moderen far faren faderen ægtefælle ægtefællen samlever samleveren læge lægen nabo naboen ven vennen værge
  værgen arbejdsgiver arbejdsgiveren
`)

/** Kin and pupils, of whom a letter to the parents speaks rightly. */
export const wards: ReadonlySet<string> = set(`
  barn barnet børn børnene elev eleven elever eleverne datter datteren søn sønnen pige pigen dreng drengen unge
`)

/** Before the name, these make it another one, or none that acts: "en kommune", "deres sagsbehandler". */
export const otherOwners: ReadonlySet<string> = set(`
  en et enhver hver alle anden andet andre ny nye tidligere nogen ingen deres hans hendes din dit dine jeres sin
  sit sine dens denne disse hvilken
`)

/** Verbs that tell where or what a thing is, and nothing that anybody does. */
export const statal: ReadonlySet<string> = set(`
  ligger lå hedder hed består bestod omfatter omfattede findes fandtes koster kostede rummer grænser dækker bor
  ejer deler delte svarer udgør udgjorde varer varede foregår foregik begynder starter slutter holdes åbner lukker
`)

/** Verbs by which a letter tells what somebody else has said. */
export const reports: ReadonlySet<string> = set(`
  skriver skrev skrevet oplyser oplyste oplyst fortæller fortalte fortalt siger sagde sagt mener mente ment
  forklarer forklarede forklaret udtaler udtalte udtalt svarer svarede svaret erkender erkendte erkendt anfører
  anførte anført bekræfter bekræftede bekræftet påpeger påpegede påpeget nævner nævnte nævnt tilføjer tilføjede
  tilføjet ønsker ønskede ønsket beretter berettede berettet
`)

/** After "skal" these say what the letter itself does: "Forvaltningen skal hermed meddele". */
export const speechActs: ReadonlySet<string> = set(`
  meddele anmode bede gøre indskærpe henstille oplyse bemærke understrege orientere underrette bekræfte beklage
  opfordre minde henvise henlede præcisere tilkendegive informere anføre nævne erindre tilføje varsle indkalde
  udtale indskyde anbefale beskrive redegøre
`)

/** What belongs to every municipality by law or by nature: "kommunens borgere", "kommunens pligt". */
export const generalThings: ReadonlySet<string> = set(`
  borgere borgerne indbyggere grænse grænser område areal pligt forpligtelse forpligtelser ansvar kompetence
  opgave opgaver mulighed muligheder budget økonomi haller biblioteker børnehaver plejehjem plejecentre parker
  kursus kurser kvalitetsstandard kvalitetsstandarder serviceniveau stier skove strande fortove bygninger hovednummer størrelse navn vegne logo veje skoler institutioner
`)

/** Political bodies, which are the sender only where they have decided the case. */
export const bodies: ReadonlySet<string> = set(`
  byrådet kommunalbestyrelsen udvalget
`)

/** What a body does with a case. */
export const decided: ReadonlySet<string> = set(`
  besluttet vedtaget bevilget afslået imødekommet godkendt meddelt behandlet
`)

/** What one asks or offers in a letter of one's own. */
export const asks: ReadonlySet<string> = set(`
  beder anmoder opfordrer indkalder inviterer tilbyder meddeler minder indskærper
`)

/** Adverbs that draw a conclusion in this case. */
export const conclusions: ReadonlySet<string> = set(`
  derfor herefter hermed dermed således desværre nu derved herved
`)

/** Who the law speaks of by name; other units speak of the case. */
export const legalNames: ReadonlySet<string> = set(`
  kommunen myndigheden jobcentret jobcenteret
`)

/** Verbs, and the nouns made from them, by which something goes to somebody. */
export const contacts: ReadonlySet<string> = set(`
  sende sender sendes sendt send indsende indsender indsendes indsendt fremsende fremsendes fremsendt ringe ringer
  ring henvende henvender henvend henvendelse skrive skriver skriv rette rettes ret aflevere afleveres afleverer
  aflever indlevere indleveres betale betaler betales betal indbetale indbetales meddele meddeles give giver gives
  giv oplyse oplyses klage klager melde meldes meld indberette indberettes maile mail tilbagesende returnere
  returneres tilbagebetale tilbagebetales oversendt videresendt overgivet overdraget gæld gælden restance
  indsigelse klagen svar svare spørgsmål bemærkninger
`)

/** Verbs of telling and asking somebody. */
export const contacted: ReadonlySet<string> = set(`
  kontakte kontakter kontakt kontaktes underrette underretter underret orientere orienterer informere spørge spørg
  give giver giv
`)

/** Verbs that have the sender for their object. */
export const told: ReadonlySet<string> = set(`
  skylder skylde skyldte sende send sender hjælpe oplyse oplyser meddele meddeler informere informerer
`)

/** Calling on the telephone. */
export const calls: ReadonlySet<string> = set(`
  ring ringe ringer ringede
`)

/** What comes from the sender. */
export const answers: ReadonlySet<string> = set(`
  hører hørt høre brev brevet svar svaret besked henvendelse afgørelse afgørelsen skrivelse skrivelsen tilladelse
  tilladelsen opkrævning opkrævningen tilbud tilbuddet
`)

/** What one has with the sender. */
export const meetings: ReadonlySet<string> = set(`
  samtale samtalen møde mødet aftale aftalen dialog kontakt kontakten
`)

/** What one gives the sender. */
export const given: ReadonlySet<string> = set(`
  besked meddelelse lov tilladelse fuldmagt adgang samtykke oplysninger ret
`)

/** People in the plural who are no agents on -ere: kin, neighbours, and adjectives used as nouns. */
export const manyPeople: ReadonlySet<string> = set(`
  forældre forældrene børn børnene søskende brødre brødrene søstre søstrene døtre døtrene sønner sønnerne mænd mændene kvinder kvinderne
  piger pigerne drenge drengene venner vennerne veninder veninderne gæster gæsterne naboer naboerne genboer genboerne kolleger kollegerne
  kollegaer kollegaerne elever eleverne klienter klienterne patienter patienterne personer personerne kunder kunderne parter parterne
  studerende pårørende unge ældre mennesker menneskene folk familier familierne assistenter assistenterne konsulenter konsulenterne
  pædagoger pædagogerne læger lægerne psykologer psykologerne bedsteforældre bedsteforældrene plejeforældre plejeforældrene tvillinger
  tvillingerne beboere ansatte medlemmer medlemmerne frivillige myndigheder myndighederne kommunerne foreningerne
`)

/** Offices that no department is, and words that only end like one. */
export const otherOffices: RegExp = /^(?:restanceinddrivelses|betalingsservice|brandmynd|beskæftigelsesinds|psykolog)/
