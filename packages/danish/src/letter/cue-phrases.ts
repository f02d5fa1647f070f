import type { LetterKind, PhraseEntry } from '@klarbrev/core'

/** What a wording tells of a letter's errand. `refusal` and `grant` also decide the outcome. */
export type CueName =
  | 'refusal'
  | 'grant'
  | 'partial'
  | 'hearing'
  | 'request'
  | 'summons'
  | 'receipt'
  | 'payment'
  | 'stop'
  | 'answer'
  | 'info'
  | 'decision'
  | 'vague'

/** The kind of letter that a cue speaks for; refusal, grant and partial are weighed against each other. */
export const kindOfCue: Readonly<Partial<Record<CueName, LetterKind>>> = {
  refusal: 'afslag',
  grant: 'bevilling',
  partial: 'delvis',
  hearing: 'partshoering',
  request: 'anmodning',
  summons: 'indkaldelse',
  receipt: 'kvittering',
  payment: 'opkraevning',
  stop: 'standsning',
  answer: 'svar',
  info: 'orientering',
}

/** Wordings by cue, each with its weight; the grammar is that of phrase lists. Later the language inflects them. */
const wordings: Readonly<Record<CueName, string>> = {
  refusal: `
    afslag på: 3.5 | give/v afslag: 3.5 | meddele/v afslag: 4 | afslag: 2 | afslå/v: 3 | ikke imødekomme/v: 4 | ikke … imødekomme/v: 4 | sige/v nej: 3 | sige/v vi nej: 3 | du kan ikke få: 3 | kan ikke få: 2 | kan du ikke få: 3 | få/v ikke: 2
    | ikke få/v: 2 | kan derfor ikke få: 3 | får derfor ikke: 3 | ikke bevilge/v: 3 | ikke … bevilge/v: 3 | ikke give/v: 2 | ikke … tilladelse: 2 | ikke godkende/v: 2.5 | ikke … godkende/v: 2
    | ikke berettiget: 2.5 | har ikke ret til: 2.5 | ikke ret til: 2 | opfylder ikke: 1.5 | opfylder du ikke: 1.5 | ikke opfyldt: 1.5 | ikke grundlag for: 2 | intet grundlag for: 2 | afvise/v: 2 | ikke tilbyde/v: 2
    | ikke komme i betragtning: 2 | ikke i målgruppen: 2 | ikke omfattet af: 1 | ikke dække/v: 1.5 | ikke betale/v: 1 | ikke tildele/v: 2 | ikke hjælpe/v: 1 | ikke … dispensation: 2.5
    | nej til: 2.5 | svaret er nej: 4 | et nej: 1.5 | er desværre nej: 4 | svaret er desværre nej: 4 | få/v du nej: 2.5 | få/v i nej: 2.5 | afslaget: 1 | afslag efter: 2 | ikke efterkomme/v: 3 | ikke fritage/v: 2.5 | ikke optage/v: 1.5 | ikke yde/v: 2 | ikke … ydes: 2 | ikke tiltræde/v: 2`,
  grant: `
    bevilge/v: 2.5 | bevilling af: 2.5 | bevilling: 1 | du får: 2 | i får: 2 | får du: 1.5 | får i: 1.5 | imødekomme/v: 2 | sige/v ja: 3 | ja til: 2 | godkende/v: 1.5 | godkendelse af: 1.5 | tilladelse til: 2 | give/v tilladelse: 2.5
    | meddele/v tilladelse: 2.5 | tilkende/v: 1.5 | have ret til: 1 | har ret til: 1.5 | er berettiget til: 2 | tilbyde/v: 1.5 | tilbud om: 1.5 | fået plads: 2 | har fået: 1 | dispensation til: 2 | meddele/v dispensation: 2.5
    | dispensere/v: 2 | kan få: 0.8 | tildele/v: 2 | give/v dig: 1 | giver jer: 1 | yde/v: 0.8 | fritage/v: 1.5 | aktindsigt i: 1 | få/v aktindsigt: 2 | få/v lov til: 2.5 | få/v lov at: 2 | svaret er ja: 4 | få/v plads: 2.5 | har fået plads: 3 | få/v en plads: 2.5 | har besluttet at bevilge: 4 | få/v støtte: 1.5 | få/v tilskud: 1.5`,
  partial: `
    delvis: 3 | delvist: 3 | en del af: 1.5 | noget af det: 2 | dele af: 1.5 | men ikke: 1.5 | kun: 0.3 | i stedet for de: 1 | ikke hele: 2 | ikke alt: 2 | ikke det hele: 2.5 | ja til noget: 3 | resten: 1`,
  hearing: `
    partshøring: 4 | partshøre/v: 4 | høring: 1.5 | høre/v dig: 2 | høre/v jer: 2 | dine bemærkninger: 3 | jeres bemærkninger: 3 | bemærkninger til: 2 | bemærkninger: 1.2 | komme med bemærkninger: 3 | udtale/v dig: 3 | udtale sig: 2
    | udtalelse: 0.5 | kommentere/v: 1.5 | dine kommentarer: 3 | kommentarer: 1.5 | overvejer at: 3 | vi overvejer: 3 | overvejer vi: 3 | påtænke/v: 3 | agte/v at: 2.5 | forventer at træffe: 2 | inden vi træffer: 2.5 | før vi træffer: 2.5 | inden der træffes: 2.5
    | før vi bestemmer: 3 | før vi afgør: 3 | endnu ikke truffet: 2.5 | ikke truffet: 1 | ikke en afgørelse: 1 | varsel om: 2 | hvad du mener: 2 | har du noget at tilføje: 2 | sige din mening: 3 | din mening: 1.5 | udkast til: 1 | tilkendegive/v: 1 | høringsbrev: 4 | høringssvar: 3`,
  request: `
    bede/v dig: 1.5 | bede/v jer: 1.5 | du bedes: 1.5 | bedes: 1 | send os: 2.5 | skal sende: 2 | du skal sende: 2.5 | sende os: 2 | indsende/v: 2 | indsend: 2.5 | fremsende/v: 1 | mangle/v: 1.5 | vi mangler: 3 | mangler vi: 3 | mangler oplysninger: 3 | brug for oplysninger: 3
    | har brug for: 1.5 | vi har brug for: 2.5 | anmode/v: 2 | anmode/v om: 2.2 | anmodning om: 1.5 | imødese/v: 2 | i hænde: 1.5 | være … i hænde: 2.2 | skal være modtaget: 1.5 | send: 1.5 | aflevere/v: 1 | dokumentation: 0.6 | udfylde/v: 1 | oplysninger vi: 1 | supplerende oplysninger: 2 | yderligere oplysninger: 2 | indhente/v: 0.5 | kan ikke behandle: 1.5 | få behandlet: 0.5 | samtykke: 0.5 | indsendelse: 2`,
  summons: `
    indkalde/v: 3 | indkaldelse: 4 | indkaldelse til: 4 | møde op: 2 | mødetid: 2 | samtale: 1 | til samtale: 2 | til møde: 2 | invitere/v: 2 | invitation: 3 | skal møde: 2 | mødet: 0.8 | mødested: 2 | besigtigelse: 0.8 | medbringe/v: 1.5 | tage med: 0.5 | afbud: 2 | bliver du forhindret: 3 | bliver i forhindret: 3`,
  receipt: `
    har modtaget: 2 | vi har modtaget: 2.5 | har fået din: 2.5 | har fået jeres: 2.5 | kvittering: 4 | kvittere/v: 3 | bekræfte/v: 1.5 | modtagelse af: 2 | modtaget din: 2 | modtaget jeres: 2 | sagsbehandlingstid: 2.5 | sagsbehandlingstiden: 2.5 | behandlingstid: 2 | får svar: 2 | svar senest: 2
    | hører fra os: 2.5 | forvente at: 1 | du kan forvente: 2 | forsinke/v: 2.5 | forsinkelse: 2.5 | trække/v ud: 3 | længere tid: 2.5 | tager længere: 2.5 | tak for din ansøgning: 2.5 | tak for jeres ansøgning: 2.5 | behandler vi din: 1.5 | i kø: 1.5 | afgørelse senest: 2 | forventes at: 1 | forlænge/v fristen: 1.5 | behandlet inden: 1.5`,
  payment: `
    betale/v: 1 | skal betale: 2 | opkrævning: 3 | opkræve/v: 2 | restance: 3 | skylde/v: 2.5 | skylder: 2.5 | indbetale/v: 2 | rykker: 3 | rykkergebyr: 2 | faktura: 1.5 | betalingsfrist: 2 | tilbagebetale/v: 2.5 | betale tilbage: 2.5 | tilbagebetaling: 2.5 | tilbagebetalingskrav: 3 | inkasso: 2 | betalt: 0.8
    | forfalde/v: 1.5 | gæld: 1.5 | betaling bedes: 3 | betaling skal: 2.5 | betales senest: 3 | beløbet bedes: 3 | bedes indbetalt: 3 | bedes indbetale: 3 | betal: 1.5 | ubetalt: 2 | regning: 1.5 | regningen: 1.5 | beløbet skal: 1.5 | girokort: 1.5 | afdragsordning: 2 | kontingent: 1`,
  stop: `
    stoppe/v: 2 | standse/v: 3 | standsning: 4 | ophøre/v: 2.5 | ophør: 3 | ophør af: 4 | bortfalde/v: 2.5 | bortfald: 3 | inddrage/v: 1.5 | frakende/v: 3 | påbud: 4 | påbud om: 4 | påbyde/v: 3 | nedsætte/v: 1.5 | nedsættelse: 1.5 | ikke længere ret: 3 | får ikke længere: 3 | ikke længere: 1.2 | tilbagekalde/v: 2.5 | lukke/v: 0.8
    | straks indstille: 2.5 | indstille/v: 0.8 | byggestop: 4 | forbud: 2.5 | forbyde/v: 2.5 | fjerne/v: 1 | opsige/v: 2 | opsigelse: 2.5 | sanktion: 2 | afslutte/v: 1.2 | udløbe/v: 0.8 | frem til: 0.3 | sidste udbetaling: 2 | ulovlig: 1.5 | ulovligt: 1.5 | lovliggøre/v: 2`,
  answer: `
    besvarelse af: 4 | besvarelse: 3 | forespørgsel: 1.5 | har du forespurgt: 2.5 | ikke indeholder en afgørelse: 1.5 | er ikke en afgørelse: 1 | svar på: 3.5 | dine spørgsmål: 2 | dit spørgsmål: 2.5 | svar på din: 4 | din klage: 2 | jeres klage: 2 | klage over: 1 | din henvendelse: 2 | jeres henvendelse: 2 | beklage/v: 2 | undskylde/v: 1.5 | genvurdere/v: 2 | genvurdering: 2 | fastholde/v: 2 | du skriver at: 2 | du skriver: 1.5 | du spørger: 3 | spørger du: 3 | du har spurgt: 3 | har spurgt: 2 | svarer på: 2 | besvare/v: 2
    | du har klaget: 3 | giver dig ret: 2 | din mail: 1.5`,
  info: `
    meddelelse om: 2.5 | overgang til: 1 | erindre/v om: 1 | orientering: 3.5 | orientering om: 4 | orientere/v: 2.5 | til orientering: 2 | information om: 3 | information: 1.5 | informere/v: 2 | nye regler: 2.5 | ny ordning: 1.5 | skal ikke gøre noget: 3 | skal ikke foretage dig noget: 3 | kan se frem til: 1 | nyt fra: 2 | fremover: 0.8 | fra og med: 0.5 | ændring/n af: 1 | ændre/v: 0.7 | vejledning om: 1.5 | velkommen: 1 | tilbud til: 0.5 | årlige: 0.8 | kalenderåret: 0.5`,
  decision: `
    har besluttet: 3 | vi har besluttet: 3 | har afgjort: 3 | har truffet: 1.5 | truffet afgørelse: 1.5 | træffe/v afgørelse: 1 | er besluttet: 2 | det betyder at: 1.5 | betyder det at: 1 | resultatet er: 2 | afgørelse: 0.8 | derfor: 0.5 | meddele/v: 1 | hermed: 0.5 | afgørelsen er: 2 | har derfor: 0.8`,
  vague: `
    truffet afgørelse i din sag: 3 | truffet følgende afgørelse: 2 | afgørelse i sagen: 1 | afgørelse vedrørende: 1.5 | nedenfor: 0.8 | resultatet af: 1 | færdigbehandle/v: 1.5 | se nedenfor: 2 | vedlagte afgørelse: 2 | følgende: 0.5`,
}

/** Rule name under which a cue's wordings go into the phrase trie; `@` keeps it apart from rule ids. */
export function cueRule(cue: CueName): string {
  return `@${cue}`
}

const parsed = (Object.keys(wordings) as CueName[]).map((cue) => ({
  cue,
  entries: wordings[cue].split('|').map((part) => {
    const [find, weight] = part.trim().split(/:\s*/) as [string, string]
    return { find, weight: Number(weight) }
  }),
}))

/** All cue wordings as phrase lists, for the trie that the build compiles. */
export const cueLists: readonly { readonly rule: string; readonly entries: readonly PhraseEntry[] }[] = parsed.map(
  ({ cue, entries }) => ({
    rule: cueRule(cue),
    entries: entries.map(({ find }): PhraseEntry => ({ find, use: [], strength: 'C', source: 'Klarbrev' })),
  }),
)

const weights = new Map(parsed.map(({ cue, entries }) => [cueRule(cue), { cue, weights: entries.map((e) => e.weight) }]))

/** The cue and weight of a phrase hit, or null for hits of the rules' own lists. */
export function cueOf(rule: string, entry: number): { readonly cue: CueName; readonly weight: number } | null {
  if (rule.charCodeAt(0) !== 0x40) return null
  const found = weights.get(rule)
  return found ? { cue: found.cue, weight: found.weights[entry] ?? 0 } : null
}
