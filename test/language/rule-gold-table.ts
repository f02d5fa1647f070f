import type { Span } from '@klarbrev/core'
import { locate } from '../../packages/danish/build/marked-letters.ts'
import type { Marks } from './letter-gold.ts'
import { placesOf } from './mark-places.ts'

/** What of the blind marks makes a finding of a rule right, and on which letters that can be told. */
export interface Source {
  /** Message ids that this source judges; all when absent. */
  readonly messages?: readonly string[]
  /** `new`: only the hands h6 and h7, whose markers were given the class; the others could not have marked it. */
  readonly hands: 'all' | 'new'
  /** Stretches of one marker that an overlapping finding is right about. */
  readonly spans?: (marks: Marks, text: string) => readonly Span[]
  /** What one marker said of the whole letter; the findings in a letter count as one. */
  readonly letter?: (marks: Marks) => boolean
  /** What both markers must have marked to be missed, where that is narrower than what makes a finding right. */
  readonly wanted?: { readonly hands: 'all' | 'new'; readonly spans: (marks: Marks, text: string) => readonly Span[] }
}

/** How a rule is judged. `anyFault`: a word may carry several classes, so a mark of any fault makes the finding right. */
export interface RuleGold {
  readonly anyFault: boolean
  readonly sources: readonly Source[]
}

type Mark = Marks['marks'][number]

const spansOf =
  (fits: (mark: Mark) => boolean) =>
  (marks: Marks, text: string): readonly Span[] =>
    placesOf(text, marks.marks.filter(fits))

/** Marks of the classes given; a passive that may stay is no fault. */
const classes = (...names: readonly string[]): ((marks: Marks, text: string) => readonly Span[]) =>
  spansOf((one) => names.includes(one.class) && one.judgement !== 'leave')

/** Every mark of a fault in words or address: one marker's cliché is the other's officialese. */
export const anyFaultSpans: (marks: Marks, text: string) => readonly Span[] = spansOf(
  (one) => !/^(?:lovhenvisning|lang-saetning|langt-afsnit)$/.test(one.class) && one.judgement !== 'leave',
)

const missing =
  (entry: string) =>
  (marks: Marks): boolean =>
    marks.missing?.includes(entry) ?? false

/** A rule of words; `near` are classes that make a finding right too and are not this rule's to find. */
const words = (hands: 'all' | 'new', own: readonly string[], near: readonly string[] = []): RuleGold => ({
  anyFault: true,
  sources: [{ hands, spans: classes(...own, ...near), wanted: { hands, spans: classes(...own) } }],
})

/** A rule of whole stretches, in which a word of another fault would say nothing. */
const stretches = (hands: 'all' | 'new', own: string, near: readonly string[] = []): RuleGold => ({
  anyFault: false,
  sources: [{ hands, spans: classes(own, ...near), wanted: { hands, spans: classes(own) } }],
})

/** Personal data that looks like a CPR number, or that does not. */
const personal = (isNumber: boolean): RuleGold => ({
  anyFault: false,
  sources: [{ hands: 'new', spans: spansOf((one) => one.class === 'persondata' && /\d{6}/.test(one.quote) === isNumber) }],
})

const letters = (hands: 'all' | 'new', letter: (marks: Marks) => boolean): RuleGold => ({
  anyFault: false,
  sources: [{ hands, letter }],
})

/** References to statutes that stand before what this marker read as the main message. */
function referencesBeforeMain(marks: Marks, text: string): readonly Span[] {
  const main = marks.mainMessage && locate(text, marks.mainMessage.quote, marks.mainMessage.line)
  return main ? classes('lovhenvisning')(marks, text).filter((one) => one.start < main.start) : []
}

/** Rules that no mark can judge (`egne-erstatninger` is the user's own) are not here; a test holds the table to the registry. */
export const ruleGold: Readonly<Record<string, RuleGold>> = {
  'bagvendt-led': stretches('new', 'bagvendt'),
  'blandet-tiltale': letters('new', missing('blandet-tiltale')),
  'cpr-nummer': personal(true),
  'de-tiltale': words('all', ['de-tiltale']),
  'dobbelt-naegtelse': stretches('new', 'dobbelt-naegtelse'),
  forkortelse: words('all', ['forkortelse']),
  // The markers of h1 to h5 gave each letter a figure for its statutes and no list; 3 of 5 or less is a letter with too many.
  'for-mange-paragraffer': letters('all', (marks) => missing('for-mange-paragraffer')(marks) || marks.criteria['paragraffer']! <= 3),
  forvaegt: stretches('new', 'forvaegt'),
  'fremmede-persondata': personal(false),
  fyldord: words('new', ['fyldord']),
  'gentaget-ord': words('new', ['gentaget-ord'], ['stavefejl']),
  'historik-foerst': letters('new', missing('historik-foerst')),
  indskud: stretches('new', 'indskud'),
  'intet-hovedbudskab': letters('all', (marks) => marks.mainMessage === null),
  'intetsigende-mellemoverskrift': stretches('new', 'mellemoverskrift'),
  kliche: words('all', ['kliche']),
  'lange-afsnit': stretches('new', 'langt-afsnit'),
  'lange-ord': words('new', ['langt-ord']),
  'lange-saetninger': stretches('all', 'lang-saetning'),
  'lovtekst-i-broedtekst': stretches('new', 'lovtekst'),
  // The first markers had no class for "man" and put it under the third person.
  man: {
    anyFault: true,
    sources: [{ hands: 'all', spans: classes('man', 'tredjeperson'), wanted: { hands: 'new', spans: classes('man') } }],
  },
  'mangler-mellemoverskrifter': letters('new', missing('mangler-mellemoverskrifter')),
  'mangler-naeste-skridt': letters('new', missing('mangler-naeste-skridt')),
  papirord: words('all', ['papirord']),
  'paragraf-foer-hovedbudskab': { anyFault: false, sources: [{ hands: 'all', spans: referencesBeforeMain }] },
  passiv: words('all', ['s-passiv', 'blive-passiv', 'vaere-passiv']),
  saerskrivning: words('new', ['saerskrivning'], ['stavefejl']),
  'sent-hovedbudskab': letters('all', (marks) => marks.mainMessage !== null && marks.mainMessage.position !== 'first'),
  skabelonfelt: stretches('new', 'skabelonfelt'),
  stavefejl: words('new', ['stavefejl'], ['saerskrivning']),
  'tjek-anden-hjaelp': letters('new', missing('anden-hjaelp')),
  'tjek-begrundelse': letters('new', missing('begrundelse')),
  'tjek-frist': letters('new', missing('frist')),
  'tjek-hjemmel': letters('new', missing('hjemmel')),
  'tjek-klagefrist': letters('new', missing('klagefrist')),
  'tjek-klagemodtager': letters('new', missing('klagemodtager')),
  'tjek-klagevejledning': letters('new', missing('klagevejledning')),
  'tjek-kontakt': letters('new', missing('kontakt')),
  'tjek-samtale': letters('new', missing('samtale')),
  'tjek-svartid': letters('new', missing('svartid')),
  'tom-overskrift': letters('new', missing('tom-overskrift')),
  tredjeperson: {
    anyFault: true,
    sources: [
      {
        messages: ['reader'],
        hands: 'all',
        spans: classes('tredjeperson'),
        wanted: { hands: 'new', spans: classes('tredjeperson') },
      },
      { messages: ['never', 'rarely'], hands: 'new', letter: missing('aldrig-du') },
    ],
  },
  'tung-lovhenvisning': stretches('new', 'tung-lovhenvisning', ['lovtekst']),
  'uforklaret-fagord': words('new', ['fagord']),
  'uforklaret-lov': letters('new', missing('uforklaret-lov')),
  'uklart-hovedbudskab': letters('all', (marks) => marks.mainMessage?.clear === false),
  // "kommunen" for us was the third person to the markers of h1 to h5, and a class of its own to the later ones.
  'upersonlig-afsender': {
    anyFault: true,
    sources: [
      {
        messages: ['sender'],
        hands: 'all',
        spans: classes('upersonlig', 'tredjeperson'),
        wanted: { hands: 'new', spans: classes('upersonlig') },
      },
      { messages: ['never', 'rarely'], hands: 'new', letter: missing('upersonlig-afsender') },
    ],
  },
  verbalsubstantiv: words('all', ['verbalsubstantiv']),
}
