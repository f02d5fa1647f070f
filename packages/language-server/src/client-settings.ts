import type { LetterKind } from '@klarbrev/engine'
import { letterKinds } from '@klarbrev/engine'
import type { SettingsLayer } from '@klarbrev/engine/settings'
import type { Connection } from 'vscode-languageserver'
import type { Cards } from './to-diagnostic.ts'

/** The language in which the server speaks; that of the letter is another matter. */
export type Tongue = 'da' | 'en'

/** What the editor's own settings say of a letter. */
export interface ClientSettings {
  readonly tongue: Tongue
  /** What the writer has chosen for this letter; it goes before all else that tells the kind. */
  readonly kind: LetterKind | null
  readonly hasLenses: boolean
  readonly hasHints: boolean
  /** The writer's own words and rules, as a layer of settings that is nearer than any folder's. */
  readonly own: SettingsLayer
  /** The same for settings that say the same. */
  readonly key: string
}

const severities = ['fra', 'forslag', 'advarsel', 'fejl'] as const

/** Most own words that are taken, and the longest of them. */
const mostWords = 5000
const longestWord = 60

/** Reads the section `klarbrev` of the editor's settings. What has the wrong form is as if it were not there. */
export function readClientSettings(value: unknown, cards: Cards): ClientSettings {
  const given = recordOf(value)
  const words = Array.isArray(given['ord']) ? (given['ord'] as readonly unknown[]) : []
  const rules = Object.entries(recordOf(given['regler'])).flatMap(([id, setting]) => {
    const known = severities.find((one) => one === setting)
    return known !== undefined && cards.has(id) ? [[id, known] as const] : []
  })
  const own: SettingsLayer = {
    isRoot: false, preset: null, replacements: [], technicalTerms: [], centers: [], center: null, kind: null,
    rules: new Map(rules),
    words: words.filter((word): word is string => typeof word === 'string' && word.length <= longestWord)
      .slice(0, mostWords).flatMap((word) => word.trim().split(/\s+/)).filter((word) => word !== ''),
  }
  const settings = {
    tongue: given['sprog'] === 'en' ? 'en' : 'da',
    kind: letterKinds.find((kind) => kind === given['brevtype']) ?? null,
    hasLenses: given['linjeoverTekst'] === true,
    hasHints: given['laengdeISaetninger'] === true,
  } as const
  return { ...settings, own, key: JSON.stringify([settings, own.words, rules]) }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** The settings of the editor, for all letters and for each of some. */
export interface AnsweredSettings {
  readonly all: ClientSettings
  readonly each: readonly ClientSettings[]
}

/** Asks the client; null where it has none to give although it said so. */
export async function askForSettings(
  connection: Connection,
  uris: readonly string[],
  cards: Cards,
): Promise<AnsweredSettings | null> {
  const items = [{ section: 'klarbrev' }, ...uris.map((uri) => ({ scopeUri: uri, section: 'klarbrev' }))]
  try {
    const answer: readonly unknown[] = await connection.workspace.getConfiguration(items)
    const [all, ...each] = answer.map((value) => readClientSettings(value, cards))
    return all === undefined ? null : { all, each }
  } catch {
    return null
  }
}
