import type { RuleSetting } from '@klarbrev/core'
import { nearest } from '../nearest.ts'
import type { SettingsLayer } from './layer.ts'
import type { SettingsProblem } from './problems.ts'
import type { Replacement, Settings, TechnicalTerm } from './settings.ts'
import { defaultSettings } from './settings.ts'

/** Settings, or what is wrong with them; where there is a problem the settings are not to be used. */
export interface MergedSettings {
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
  /** The layers that hold: those up to and with the first root. */
  readonly used: readonly SettingsLayer[]
}

/**
 * Merges files, the nearest first, up to and with the first that says `root: true`. Of single values and of rules the
 * nearest holds; lists are put together, and of two entries for the same words the nearest holds.
 */
export function mergeLayers(layers: readonly SettingsLayer[]): MergedSettings {
  const root = layers.findIndex(({ isRoot }) => isRoot)
  const used = root < 0 ? layers : layers.slice(0, root + 1)
  const rules = Object.create(null) as Record<string, RuleSetting>
  const replacements = new Map<string, Replacement>()
  const terms = new Map<string, TechnicalTerm>()
  // The furthest first, so that the nearest has the last word.
  for (const layer of used.toReversed()) {
    for (const [id, setting] of layer.rules) rules[id] = setting
    for (const one of layer.replacements) replacements.set(one.find.toLowerCase(), one)
    for (const one of layer.technicalTerms) terms.set(one.term.toLowerCase(), one)
  }
  const centers = [...new Set(used.flatMap((layer) => layer.centers))]
  const center = used.find((layer) => layer.center !== null)?.center ?? null
  const problems: SettingsProblem[] = []
  if (center !== null && centers.length > 0 && !centers.includes(center.name)) {
    const { path, line, name } = center
    problems.push({ path, line, code: 'center', written: name, near: nearest(name, centers), known: [] })
  }
  return {
    settings: {
      preset: used.find((layer) => layer.preset !== null)?.preset ?? defaultSettings.preset,
      rules,
      words: [...new Set(used.flatMap((layer) => layer.words))],
      replacements: [...replacements.values()],
      technicalTerms: [...terms.values()],
      centers,
      center: center?.name ?? null,
      kind: used.find((layer) => layer.kind !== null)?.kind ?? null,
    },
    problems,
    used,
  }
}
