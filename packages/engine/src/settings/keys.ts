import { letterKinds } from '@klarbrev/core'
import { presets } from './settings.ts'

/** What a key wants to have after its colon. */
export type Shape =
  | { readonly form: 'choice'; readonly values: readonly string[] }
  | { readonly form: 'flag' }
  | { readonly form: 'text' }
  | { readonly form: 'texts' }
  | { readonly form: 'rules' }
  | { readonly form: 'replacements' }
  | { readonly form: 'terms' }
  | { readonly form: 'asides' }

/** A key of a settings file: the one source of what is read, what the schema says and what the editor shows. */
export interface KeySpec {
  readonly name: string
  readonly shape: Shape
  /** In Danish, for the person who writes the file. */
  readonly what: string
}

/** Longest text of a single value, in UTF-16 units. */
export const longestText = 200
/** What a rule may be set to. */
export const ruleValues = ['fra', 'forslag', 'advarsel', 'fejl'] as const

/** The keys of `.klarbrev.yaml`. */
export const settingsKeys: readonly KeySpec[] = [
  {
    name: 'root',
    shape: { form: 'flag' },
    what: 'true: Klarbrev leder ikke efter flere .klarbrev.yaml i mapperne ovenover.',
  },
  {
    name: 'preset',
    shape: { form: 'choice', values: presets },
    what:
      'De regler, I begynder med. grundregler (standard): de regler, der tæller i karakteren, og tjeklisterne ' +
      'jura og persondata. streng: også regler på prøve, blandt dem smagssager; de tæller ikke i karakteren.',
  },
  {
    name: 'regler',
    shape: { form: 'rules' },
    what: 'Slå en regel fra, eller giv dens fund en anden vægt: fra, forslag, advarsel eller fejl.',
  },
  {
    name: 'ord',
    shape: { form: 'texts' },
    what: 'Ord, som er stavet rigtigt, selv om ordbogen ikke kender dem, fx navne på steder og tilbud hos jer.',
  },
  {
    name: 'erstatninger',
    shape: { form: 'replacements' },
    what: 'Jeres egne ord: det, Klarbrev skal finde, og det, I vil skrive i stedet. Fundene tæller ikke i karakteren.',
  },
  {
    name: 'fagord',
    shape: { form: 'terms' },
    what: 'Fagord, som I bruger, med en kort forklaring, som en borger kan forstå.',
  },
  {
    name: 'centre',
    shape: { form: 'texts' },
    what: 'Navnene på jeres egne centre. Står der navne her, skal center være et af dem.',
  },
  {
    name: 'center',
    shape: { form: 'text' },
    what: 'Det center, brevene i mappen kommer fra, når brevet ikke selv siger det.',
  },
  {
    name: 'brevtype',
    shape: { form: 'choice', values: letterKinds },
    what: 'Typen af brevene i mappen, når brevet ikke selv siger den.',
  },
]

/** The keys of the file beside a letter, `FILE.klarbrev.yaml`. */
export const sidecarKeys: readonly KeySpec[] = [
  { name: 'brevtype', shape: { form: 'choice', values: letterKinds }, what: 'Brevets type.' },
  { name: 'center', shape: { form: 'text' }, what: 'Det center, brevet kommer fra.' },
  { name: 'brevsprog', shape: { form: 'choice', values: ['da', 'en'] }, what: 'Brevets sprog.' },
  {
    name: 'fra',
    shape: { form: 'asides' },
    what: 'Fund, der skal blive stående: reglen, fundets aftryk og jeres grund. De tæller ikke i karakteren.',
  },
]

/** The keys of one entry of `erstatninger`. */
export const replacementKeys = {
  find: 'Ordene. /v, /n eller /a efter ét ord giver alle dets former, … er op til seks ord, ^ er først i sætningen.',
  use: 'Det, I vil skrive i stedet, eller en liste med flere muligheder. En tom tekst betyder, at ordene kan udelades.',
} as const

/** The keys of one entry of `fra`. */
export const asideKeys = {
  regel: 'Reglens navn.',
  aftryk: 'Fundets aftryk fra sarif-filen, 32 tegn. Det kan ikke læses tilbage til ordene.',
  grund: 'Hvorfor fundet skal blive stående.',
} as const
