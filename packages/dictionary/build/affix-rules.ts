/** One SFX or PFX line of the .aff file. */
export interface AffixRule {
  readonly flag: number
  readonly prefix: boolean
  readonly strip: string
  readonly add: string
  readonly flags: readonly number[]
  /** The form must end (SFX) or begin (PFX) like this. */
  readonly condition: RegExp | null
  /** What the last letter must be, or null if any will do. */
  readonly last: RegExp | null
}

/** Reads the affix rules of a Hunspell .aff file with numeric flags, grouped by flag. */
export function readAffixRules(text: string): Map<number, AffixRule[]> {
  const rules = new Map<number, AffixRule[]>()
  for (const line of text.split('\n')) {
    const [kind, flagText, strip, addText, condition] = line.split(/\s+/)
    if (kind !== 'SFX' && kind !== 'PFX') continue
    const flag = Number(flagText)
    // The head line of a group is "SFX 1 Y 4"; every other line has a condition after the ending.
    if (strip === 'Y' && condition === undefined) {
      rules.set(flag, [])
      continue
    }
    const [add = '', flags = ''] = (addText ?? '').split('/')
    const prefix = kind === 'PFX'
    // Flag 54 has lines without a condition (its "strip" says it); flag 9 has one where the comment follows at once.
    const known = condition === undefined || condition === '.' || condition.startsWith('+') ? null : condition
    rules.get(flag)!.push({
      flag,
      prefix,
      strip: strip === '0' ? '' : strip ?? '',
      add: add === '0' ? '' : add,
      flags: flags === '' ? [] : flags.split(',').map(Number),
      condition: known === null ? null : new RegExp(prefix ? `^${known}` : `${known}$`, 'u'),
      last: known === null ? null : new RegExp(`^${/(?:\[[^\]]*\]|.)$/u.exec(known)?.[0] ?? '.'}$`, 'u'),
    })
  }
  return rules
}

/** The word with the affix put on, or null if the rule does not fit the word. */
export function applyRule(rule: AffixRule, word: string): string | null {
  if (rule.condition !== null && !rule.condition.test(word)) return null
  if (rule.prefix) return word.startsWith(rule.strip) ? rule.add + word.slice(rule.strip.length) : null
  if (!word.endsWith(rule.strip)) return null
  return word.slice(0, word.length - rule.strip.length) + rule.add
}

/** The rules of a flag that may fit a word. */
export type RuleFinder = (flag: number, word: string) => readonly AffixRule[]

/** Finds the rules of a flag that a word can take, told by its last letter; the groups have up to 280 rules. */
export function ruleFinder(rules: ReadonlyMap<number, readonly AffixRule[]>): RuleFinder {
  const found = new Map<string, readonly AffixRule[]>()
  return (flag, word) => {
    const last = word.at(-1) ?? ''
    const key = `${flag}${last}`
    let fitting = found.get(key)
    if (fitting === undefined) {
      fitting = (rules.get(flag) ?? []).filter((rule) => rule.prefix || rule.last === null || rule.last.test(last))
      found.set(key, fitting)
    }
    return fitting
  }
}
