/** What a light verb has to do with a noun of action; see {@link LightVerb}. */
export type NominalFrameKind = 'verb' | 'occurrence' | 'preposition'

/** A verb that says little by itself and leaves the action to a noun: foretage en vurdering, udbetaling sker. */
export interface LightVerb {
  readonly lemma: string
  /** `verb` takes the noun as its object, `occurrence` as its subject. */
  readonly kind: NominalFrameKind
  /** Verbs behind the nouns that it frames; null: any. */
  readonly only: ReadonlySet<string> | null
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const verbs: readonly (readonly [string, NominalFrameKind, string, string])[] = [
  ['foretage', 'verb', 'foretage foretager foretog foretaget foretages foretoges foretagne foretag', ''],
  ['gennemføre', 'verb', 'gennemføre gennemfører gennemførte gennemført gennemføres gennemførtes gennemfør', ''],
  ['iværksætte', 'verb', 'iværksætte iværksætter iværksatte iværksat iværksættes iværksattes iværksæt', ''],
  ['udføre', 'verb', 'udføre udfører udførte udført udføres udførtes', ''],
  ['ske', 'occurrence', 'ske sker skete sket', ''],
  ['finde sted', 'occurrence', 'finde finder fandt fundet', ''],
  ['træffe', 'verb', 'træffe træffer traf truffet træffes truffen', 'beslutte bestemme vælge aftale foranstalte'],
  ['tage', 'verb', 'tage tager tog taget tages', 'beslutte'],
  ['yde', 'verb', 'yde yder ydede ydet ydes ydedes', 'vejlede rådgive betale refundere orientere undervise'],
  ['fremsætte', 'verb', 'fremsætte fremsætter fremsatte fremsat fremsættes fremsattes', 'anmode ønske kræve foreslå klage'],
  ['afgive', 'verb', 'afgive afgiver afgav afgivet afgives', 'tilsige forklare oplyse vurdere indberette indstille'],
  ['udøve', 'verb', 'udøve udøver udøvede udøvet udøves', 'kontrollere tilse skønne'],
  ['give', 'verb', 'give giver gav givet gives', 'underrette meddele oplyse tilsige'],
]

/** The light verb by each of its forms. */
export const lightVerbs: ReadonlyMap<string, LightVerb> = new Map(
  verbs.flatMap(([lemma, kind, forms, only]) => {
    const verb: LightVerb = { lemma, kind, only: only === '' ? null : set(only) }
    return forms.split(' ').map((form) => [form, verb] as const)
  }),
)

/** Forms of light verbs, for the cue column. */
export const lightVerbForms: string = [...lightVerbs.keys()].join(' ')

/** What a preposition asks of the noun of action behind it. */
export interface FramingPreposition {
  /** Whether the noun may stand with article or in its definite form, or only bare: "med angivelse af". */
  readonly mayBeDefinite: boolean
  readonly mayBeBare: boolean
}

/** Prepositions that make a noun of action stand for a clause: "ved behandlingen af" is "når vi behandler". */
export const framingPrepositions: ReadonlyMap<string, FramingPreposition> = new Map([
  ['ved', { mayBeDefinite: true, mayBeBare: true }],
  ['til', { mayBeDefinite: false, mayBeBare: true }],
  ['efter', { mayBeDefinite: true, mayBeBare: false }],
  ['inden', { mayBeDefinite: true, mayBeBare: false }],
  ['under', { mayBeDefinite: true, mayBeBare: true }],
  ['med', { mayBeDefinite: false, mayBeBare: true }],
  ['uden', { mayBeDefinite: false, mayBeBare: true }],
  ['på', { mayBeDefinite: true, mayBeBare: true }],
])

/** Forms of framing prepositions, for the cue column; "på" only counts behind "henblik". */
export const framingForms = 'ved til efter inden under med uden henblik'

/**
 * Verbs whose nouns mean a thing, a job or an act of law as much as an action, so that the noun is the right word:
 * uddannelse, forsikring, rengøring, afgørelse, støtte.
 */
export const keptVerbs: ReadonlySet<string> = set(`
  afgøre uddanne forsikre erstatte lede regne støtte hjælpe samtykke ansvare vide behøve rengøre træne genoptræne passe
  stille mene tegne bo bygge rette ordne ydre høre tjene færde føde kende spise stifte samle indrette udruste love
  forvalte regere foranstalte bevæge forudsætte slutte forene dispensere lovgive
`)

/** Verbs that with "ske" say what happens by itself, which no "vi" does: "hvis der sker ændringer". */
export const eventVerbs: ReadonlySet<string> = set('ændre udvikle forbedre forværre stige falde tabe skade bedre')

/** Verbs whose nouns name a treatment or a purpose after "til", and no clause: "medicin til behandling af gigt". */
export const purposeVerbs: ReadonlySet<string> = set('behandle forebygge bruge opbevare lindre støtte køre flytte')
