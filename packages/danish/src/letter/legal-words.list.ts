/**
 * What words say to the person who checks a decision letter for what the law asks of it, as bits. Wide on purpose: each
 * word more makes the checks quieter, and a check that cries wolf is switched off.
 */
export const Legal = {
  /** Names the way of complaining itself: klagevejledning, påklages, domstolene. */
  complaint: 1,
  /** Complaining in general, which may also be what the reader has done: klage, klagen. */
  maybeComplaint: 2,
  /** klagevejledning and the like, which may be enclosed as a whole. */
  guidance: 4,
  enclosed: 8,
  timeUnit: 16,
  /** Where something can be sent or brought. */
  authority: 32,
  reason: 64,
  /** søge, i stedet, muligheder: what else the reader may do. */
  otherWay: 128,
  /** ring, tale, spørgsmål: the offer of a talk. */
  talk: 256,
  /** senest, inden, frist: a time by which. */
  byWhen: 512,
  /** svar, afgørelse, besked: what the reader waits for. */
  answer: 1024,
  /** modtaget, fik: what has come in. */
  received: 2048,
  delay: 4096,
  /** Months and days of the week. */
  calendar: 8192,
  /** Claims under private law, hirings and the like, where the rules of decisions do not hold. */
  privateLaw: 16384,
  social: 32768,
  /** The reader wanted it so: udmeldelse, opsagt. */
  ownWish: 65536,
  /** sagsbehandler, direkte: a telephone number beside it is a person's own. */
  person: 131072,
  decision: 262144,
  /** send, skriv, bemærkninger: what the reader is to do. */
  task: 524288,
  reclaim: 1048576,
  /** Says by itself that the way is closed: afskåret. */
  closed: 2097152,
  /** anden, andre: with "du kan" they tell of another way. */
  other: 4194304,
  /** Found by place and not by word: "kan ikke påklages", "ikke en afgørelse". */
  deniedComplaint: 8388608,
  deniedDecision: 16777216,
  /** nå: with "ikke" close by it tells of a delay; alone it may be a "when". */
  reach: 33554432,
  /** What "ikke" before it makes a letter that decides nothing: afgørelse, besluttet. */
  deciding: 67108864,
  /** uenig, ikke enig, "afgørelsen er forkert": with a time by which, telling so is a way to complain. */
  disagree: 134217728,
  /** Found by place: "bede os om at se på afgørelsen igen", and not "søge igen". */
  again: 268435456,
  /** What it says hangs on the words before it: "kommunen som ejer", "vil kunne ydes". */
  placed: 536870912,
  /** Money or places dealt out among those who asked, which no statute gives a right to: puljemidler. */
  fund: 1073741824,
  /** skolechefen, afdelingslederen: who may look at a decision again. Of sentences, as a word's bits are 31. */
  leader: -2147483648,
} as const

const lists: readonly (readonly [number, string])[] = [
  [Legal.maybeComplaint, 'klage klager klagen klagens klages klag anke anker ankes anken'],
  [Legal.complaint, 'genvurdere genvurderer genvurderet genvurdering revurdere rekurs boligret boligretten'],
  [Legal.disagree, 'uenig uenige urimelig urimeligt urimelige utilfreds utilfredse'],
  [
    Legal.placed,
    `ejer grundejer udlejer arealejer bygningsejer ydes bevilges gives dækkes tilbydes tillades imødekommes muligheden
     enig enige forkert forkerte fejl misforstået igen`,
  ],
  [Legal.fund, 'pulje puljen puljens puljemidler puljemidlerne'],
  [Legal.enclosed, 'bagsiden omstående bagest'],
  [
    Legal.timeUnit,
    `uge uger ugen ugers dag dage dages dagen hverdag hverdage hverdages måned måneder måneders måneden arbejdsdag
     arbejdsdage arbejdsdages år års kvartal døgn timer`,
  ],
  [
    Legal.authority,
    `os mig her hertil kommunen kommune forvaltningen udvalget borgmesteren ombudsmand ombudsmanden myndigheden kontoret
     afdelingen sekretariatet ministeriet minister rådhuset borgerservice visitationen jobcentret jobcenteret post`,
  ],
  [
    Legal.reason,
    `fordi begrundelse begrundelsen begrundet begrunder stund derfor hvorfor skyldes årsag årsagen årsager grund grunden grunde
     grundet idet da eftersom nemlig vægt vurderer vurderet vurdering vurderingen vurderes betingelse betingelsen
     betingelser betingelserne kræver krav opfylder opfyldt baggrund således jo reglerne regel reglen skøn finder`,
  ],
  [
    Legal.otherWay,
    `søg søge ansøge ansøg stedet alternativ alternativt alternativer muligheder tilbyder tilbyde tilbydes låne leje
     rådgivning vejlede vejleder frivillig frivillige ellers kursus folder ansøgningsskema udlån udlåner vælge vælg prøv
     igen søges ansøges indgives indgive indsendes skemaet`,
  ],
  [Legal.other, 'anden andet andre'],
  [
    Legal.talk,
    `ring ringe ringer ringes opkald tal tale taler snak snakke kontakt kontakte kontakter kontaktes velkommen velkomne
     spørgsmål spørg spørge telefonisk telefontid mødes samtale besøg besøge besøger forbi henvend henvende henvender
     rettes træffes fange fanger personligt`,
  ],
  [
    Legal.byWhen,
    'senest inden indtil frist fristen fristens svarfrist svarfristen tidsfrist før indenfor',
  ],
  [
    Legal.answer,
    `svar svare svarer svaret afgørelse afgørelsen afgøre afgør besked behandle behandler behandles behandlet behandling
     behandlingen hører høre tilbage forvent forvente forventer forventes regner regn færdig svarfrist svartid
     sagsbehandlingstid sagsbehandlingstiden sagsbehandlingsfrist sagsbehandlingsfristen behandlingstid ventetid
     ventetiden kontakte kontakter ringer skriver beslutte beslutter`,
  ],
  [Legal.received, 'modtaget modtog modtagelsen fik fået kommet indgået indkommet indgivet sendte sendt søgt søgte skrev'],
  [
    Legal.delay,
    'overskredet overskrider overskride udsat udskudt udskyde udskyder overholde overholdes overholdt længere',
  ],
  [
    Legal.calendar,
    `januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag
     fredag lørdag søndag`,
  ],
  [
    Legal.privateLaw,
    `erstatningskrav erstatningskravet erstatningsansvar erstatningsansvarlig erstatningspligtig skadesanmeldelse
     skadeanmeldelse privatretlig privatretligt privatretlige stillingen jobansøgning licitation udbudsmaterialet`,
  ],
  [
    Legal.social,
    `serviceloven servicelovens aktivloven aktivlovens barnets pensionsloven pensionslovens sygedagpengeloven
     sygedagpengelovens ældreloven ældrelovens kontanthjælp uddannelseshjælp enkeltydelse enkeltydelser merudgifter
     merudgiftsydelse arbejdsfortjeneste hjælpemiddel hjælpemidler hjælpemidlet ledsagelse ledsager hjemmehjælp plejebolig
     ældrebolig førtidspension seniorpension fleksjob ressourceforløb revalidering ledighedsydelse helbredstillæg
     aflastning boligændring boligindretning nødkald nødkaldet madservice bostøtte botilbud sygedagpenge
     beboerindskudslån boligstøtte fleksløntilskud kørestol kørestolen forbrugsgode handicapkørsel flexhandicap
     dagpenge rengøring støttekontaktperson aktivitetstilbud`,
  ],
  [
    Legal.ownWish,
    'udmeldt udmelder udmeldelse udmeldelsen opsagt opsigelse opsigelsen fraflytning fraflyttet dødsfald ønsker',
  ],
  [
    Legal.person,
    'sagsbehandler sagsbehandleren sagsbeh beh direkte dir kontaktperson rådgiver socialrådgiver visitator ref lokal',
  ],
  [
    Legal.decision,
    'afgørelse afgørelsen afgjort besluttet beslutning beslutningen bestemt truffet påbud påbuddet forbud pålægger krav kravet',
  ],
  [
    Legal.task,
    `send sende sender skriv skrive aflever aflevere udfyld udfylde svar svare ring ringe upload indsend indsende
     fremsend fremsende fremsendes fremsendt indsendes indsendt indgives bemærkninger bemærkning modtage have hænde
     høre kommentere udtale bedes opdatering frist fristen svarfrist svarfristen returner returnere`,
  ],
  [Legal.closed, 'afskåret'],
  [Legal.deciding, 'afgørelse besluttet afgjort bestemt truffet'],
  [Legal.reach, 'nå når nås nåede'],
]

/** A part of words with its bits. */
type Part = readonly [part: string, bits: number]

/** Beginnings and endings of words that Danish makes freely, with the bits they give. */
const beginnings: readonly Part[] = [
  ['klagevejledning', Legal.complaint | Legal.guidance],
  ['ankevejledning', Legal.complaint | Legal.guidance],
  ['klageadgang', Legal.complaint],
  ['klagefrist', Legal.complaint],
  ['klagemulig', Legal.complaint],
  ['klageinstans', Legal.complaint],
  ['klageskema', Legal.complaint | Legal.guidance],
  ['klagenævn', Legal.complaint | Legal.authority],
  ['klageportal', Legal.complaint | Legal.authority],
  ['klageret', Legal.complaint],
  ['klageregl', Legal.complaint | Legal.guidance],
  ['påklag', Legal.complaint],
  ['indbring', Legal.complaint],
  ['søgsmål', Legal.complaint],
  ['domstol', Legal.complaint | Legal.authority],
  ['byret', Legal.complaint | Legal.authority],
  ['landsret', Legal.complaint | Legal.authority],
  ['ankestyrelse', Legal.authority],
  ['boligret', Legal.authority],
  ['vedlagt', Legal.enclosed],
  ['vedlæg', Legal.enclosed],
  ['vedhæft', Legal.enclosed],
  ['bilag', Legal.enclosed],
  ['forsinke', Legal.delay],
  ['tilbagebetal', Legal.reclaim],
]

const endings: readonly Part[] = [
  ['nævnet', Legal.authority],
  ['nævn', Legal.authority],
  ['styrelsen', Legal.authority],
  ['centret', Legal.authority],
  ['centeret', Legal.authority],
  ['center', Legal.authority],
  ['forvaltningen', Legal.authority],
  ['afdelingen', Legal.authority],
  ['rådgivningen', Legal.authority],
  ['klagenævnet', Legal.complaint | Legal.authority],
  ['teamet', Legal.authority],
  ['udvalget', Legal.authority],
  ['kontoret', Legal.authority],
  ['anvisningen', Legal.authority],
  ['puljen', Legal.fund],
  ['chefen', Legal.placed],
  ['lederen', Legal.placed],
]

const words = new Map<string, number>()
for (const [bit, list] of lists) {
  for (const word of list.trim().split(/\s+/)) words.set(word, (words.get(word) ?? 0) | bit)
}

/** Beginnings by their first letter and endings by their last: most words have a letter that none of them has. */
const byFirst = byLetter(beginnings, () => 0)
const byLast = byLetter(endings, (end) => end.length - 1)
const none: readonly Part[] = []

function byLetter(parts: readonly Part[], place: (part: string) => number): ReadonlyMap<number, readonly Part[]> {
  const letters = new Map<number, Part[]>()
  for (const part of parts) {
    const letter = part[0].charCodeAt(place(part[0]))
    letters.set(letter, [...letters.get(letter) ?? [], part])
  }
  return letters
}

/** The {@link Legal} bits of a normalised word. */
export function legalBits(word: string): number {
  let bits = words.get(word) ?? 0
  for (const [start, bit] of byFirst.get(word.charCodeAt(0)) ?? none) if (word.startsWith(start)) bits |= bit
  for (const [end, bit] of byLast.get(word.charCodeAt(word.length - 1)) ?? none) if (word.endsWith(end)) bits |= bit
  return bits
}
