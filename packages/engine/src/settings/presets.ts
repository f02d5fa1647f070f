import type { RuleCard, RuleSetting, RunSettings } from '@klarbrev/core'
import type { Preset, Settings } from './settings.ts'

/** Lists that are checked and never graded: their rules are on from the day they are tried out. */
const checklists: ReadonlySet<RuleCard['category']> = new Set(['jura', 'persondata'])

/**
 * Whether a preset holds a rule. `grundregler`: the rules that count in the grade, and those on trial of the two
 * checklists. `streng`: also all others that are on trial, among them what is a matter of taste. Drafts are in none.
 */
export function holdsRule(preset: Preset, { stage, category }: Pick<RuleCard, 'stage' | 'category'>): boolean {
  switch (preset) {
    case 'grundregler':
      return stage === 'fast' || (stage === 'proeve' && checklists.has(category))
    case 'streng':
      return stage !== 'kladde'
  }
}

/** What each rule is set to: what the settings say of it, else its own severity in the preset and `fra` outside. */
export function ruleSettings(
  { preset, rules }: Pick<Settings, 'preset' | 'rules'>,
  cards: readonly RuleCard[],
): RunSettings {
  const settings = Object.create(null) as Record<string, RuleSetting>
  for (const card of cards) {
    if (Object.hasOwn(rules, card.id)) settings[card.id] = rules[card.id]!
    else settings[card.id] = holdsRule(preset, card) ? card.severity : 'fra'
  }
  return settings
}
