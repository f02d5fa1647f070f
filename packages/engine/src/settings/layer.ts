import type { LetterKind, RuleCard, RuleSetting } from '@klarbrev/core'
import { letterKinds } from '@klarbrev/core'
import { Checker } from './check.ts'
import { readFind } from './find-grammar.ts'
import { ruleValues, settingsKeys } from './keys.ts'
import type { SettingsProblem } from './problems.ts'
import type { Preset, Replacement, TechnicalTerm } from './settings.ts'
import { presets } from './settings.ts'
import type { Entry, Tree } from './yaml-tree.ts'
import { readTree } from './yaml-tree.ts'

/** What one `.klarbrev.yaml` says; several are merged by {@link mergeLayers}. */
export interface SettingsLayer {
  /** Whether folders above are not looked into. */
  readonly isRoot: boolean
  readonly preset: Preset | null
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly words: readonly string[]
  readonly replacements: readonly Replacement[]
  readonly technicalTerms: readonly TechnicalTerm[]
  readonly centers: readonly string[]
  /** The name with the place where it stands, for it is checked against the centres of all layers. */
  readonly center: { readonly name: string; readonly path: string; readonly line: number } | null
  readonly kind: LetterKind | null
}

type Draft = { -readonly [Key in keyof SettingsLayer]: SettingsLayer[Key] }

/** Reads the text of a `.klarbrev.yaml`. Lines that cannot be used are left out and told. Never throws. */
export function readSettings(
  text: string,
  path: string,
  cards: readonly RuleCard[],
): { readonly layer: SettingsLayer; readonly problems: readonly SettingsProblem[] } {
  const check = new Checker(path)
  const layer: Draft = {
    isRoot: false, preset: null, rules: new Map(), words: [], replacements: [], technicalTerms: [], centers: [],
    center: null, kind: null,
  }
  const tree = readTree(text, path, check.problems)
  if (tree !== null) {
    const known = settingsKeys.map(({ name }) => name)
    for (const entry of check.entries(path, tree, tree.line)) take(entry, layer, check, path, cards, known)
  }
  return { layer, problems: check.problems }
}

function take(
  { key, line, value }: Entry,
  layer: Draft,
  check: Checker,
  path: string,
  cards: readonly RuleCard[],
  known: readonly string[],
): void {
  switch (key) {
    case 'root':
      layer.isRoot = check.flag(key, value, line)
      break
    case 'preset':
      layer.preset = check.choice(value, line, presets)
      break
    case 'regler':
      layer.rules = readRules(check.entries(key, value, line), check, cards.map(({ id }) => id))
      break
    case 'ord':
      layer.words = check.texts(key, value, line).flatMap((text) => text.split(/\s+/))
      break
    case 'erstatninger':
      layer.replacements = check.items(key, value, line).flatMap((item) => readReplacement(item, key, check) ?? [])
      break
    case 'fagord':
      layer.technicalTerms = check.entries(key, value, line).flatMap((entry) => readTerm(entry, check) ?? [])
      break
    case 'centre':
      layer.centers = check.texts(key, value, line)
      break
    case 'center': {
      const name = check.text(key, value, line)
      if (name !== null) layer.center = { name, path, line }
      break
    }
    case 'brevtype':
      layer.kind = check.choice(value, line, letterKinds)
      break
    default:
      check.say(line, 'key', key, known)
  }
}

function readRules(entries: readonly Entry[], check: Checker, ids: readonly string[]): Map<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>()
  for (const { key, line, value } of entries) {
    if (!ids.includes(key)) check.say(line, 'rule', key, ids)
    else {
      const setting = check.choice(value, line, ruleValues)
      if (setting !== null) rules.set(key, setting)
    }
  }
  return rules
}

function readReplacement(item: Tree, name: string, check: Checker): Replacement | null {
  const entry = check.record(item, name, ['find', 'use'])
  if (entry === null) return null
  const [written, use] = [entry.get('find')!, entry.get('use')!]
  const find = check.text('find', written.value, written.line)
  const texts = use.value.kind === 'list' ? use.value.items : [use.value]
  const uses = texts.map((text) => check.text('use', text, text.line, true))
  if (find === null || uses.includes(null)) return null
  const readable = readFind(find)
  if (readable === null) check.say(written.line, 'find', find)
  else if (uses.some((text) => text!.toLowerCase() === readable.toLowerCase())) check.say(use.line, 'use', find)
  else return { find: readable, use: uses as string[] }
  return null
}

function readTerm({ key, line, value }: Entry, check: Checker): TechnicalTerm | null {
  const explanation = check.text(key, value, line)
  if (explanation === null) return null
  if (key.length <= 60 && readFind(key) !== null && !/[\^…/]/.test(key)) return { term: key, explanation }
  check.say(line, 'find', key)
  return null
}
