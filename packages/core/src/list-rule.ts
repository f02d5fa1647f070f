import type { BlockFacts, Placed, Role, Section } from './facts.ts'
import { runningRoles } from './facts.ts'
import type { PhraseHit, PhrasePattern } from './phrase-data.ts'
import { type Finding, type Fix, noFindings, type PhraseEntry, type Repair, type Rule, type RuleCard } from './rule.ts'
import type { Language, WordClass } from './language.ts'
import { TokenFlag } from './tokens.ts'

/** Block facts that know where phrases of the rules' lists stand. */
export interface PhraseFacts extends BlockFacts {
  /** The hits of the rules' own lists, in text order. */
  listHits(): readonly PhraseHit[]
}

/** Where a list rule looks; without it, running text. */
export interface ListScope {
  readonly roles?: readonly Role[]
  readonly notSections?: readonly Section[]
  /** Which entries are said; without it only those that are wrong everywhere, because B was right one time in four. */
  readonly strengths?: readonly PhraseEntry['strength'][]
  /** Writes a hit anew as the language's grammar wants it; without it the words are put in as they stand. */
  readonly repair?: (facts: PhraseFacts, hit: PhraseHit) => Repair
  /** Whether a hit is right in its company, which a list of wordings cannot tell; such a one is not found. */
  readonly isRight?: (facts: PhraseFacts, hit: PhraseHit) => boolean
  /** What a message says to write where there is no fix and the list's own words cannot be said; null where they can. */
  readonly told?: (hit: PhraseHit) => string | null
}

/**
 * A rule that is a list of phrases. The entries lie beside it, one a line; the language inflects them at build time,
 * and what a run needs of them travels with the compiled phrases, so that a bundle can leave the lists out.
 * Message ids: `use` (with {found}, {use}) where there is something to write instead, `drop` where there is not.
 */
export function defineListRule(card: RuleCard, entries: readonly PhraseEntry[], scope: ListScope = {}): Rule<PhraseFacts> {
  const roles = scope.roles ?? runningRoles
  const strengths = scope.strengths ?? ['A']
  const repair = scope.repair ?? putIn
  return {
    card,
    phrases: entries,
    detector: {
      scope: 'block',
      roles,
      needs: 'phrases',
      detect(placed: Placed<PhraseFacts>): Iterable<Finding> {
        const { facts, context } = placed
        if (scope.notSections?.includes(context.section)) return noFindings
        const hits = facts.listHits()
        // Called for nearly every block, so it makes a list only where there is something to put in it.
        let found: Finding[] | null = null
        for (let at = 0; at < hits.length; at++) {
          const hit = hits[at]!
          if (hit.pattern.rule !== card.id || hit.pattern.allows) continue
          if (!strengths.includes(hit.pattern.strength) || isAllowed(hits, at, context.section)) continue
          if (facts.tokens.flags[hit.from]! & TokenFlag.quoted || scope.isRight?.(facts, hit) === true) continue
          ;(found ??= []).push(toFinding(facts, hit, repair, scope.told))
        }
        return found ?? noFindings
      },
    },
  }
}

/** No phrase of a list spans more tokens than this, gaps included; hits further off cannot hold one another. */
const widestPhrase = 24

function isAllowed(hits: readonly PhraseHit[], at: number, section: Section): boolean {
  const hit = hits[at]!
  if (hit.pattern.notIn.includes(section)) return true
  const holds = (other: PhraseHit): boolean =>
    other.pattern.allows === true &&
    other.pattern.entry === hit.pattern.entry &&
    other.pattern.rule === hit.pattern.rule &&
    other.to >= hit.to
  for (let other = at; other >= 0 && hits[other]!.from >= hit.from - widestPhrase; other--) if (holds(hits[other]!)) return true
  for (let other = at + 1; other < hits.length && hits[other]!.from === hit.from; other++) if (holds(hits[other]!)) return true
  return false
}

function toFinding(
  facts: PhraseFacts,
  hit: PhraseHit,
  repair: NonNullable<ListScope['repair']>,
  told: ListScope['told'],
): Finding {
  const start = facts.tokens.start[hit.from]!
  const end = facts.tokens.end[hit.to - 1]!
  const { use } = hit.pattern
  // The message says what the fix writes. It is made when message or fix is asked for, and once.
  let made: Repair | undefined
  const make = (): Repair => (made ??= repair(facts, hit))
  return {
    start,
    end,
    message: use.some(isWritten) ? 'use' : 'drop',
    tell: () => {
      const found = facts.source.slice(facts.base + start, facts.base + end).replace(/\s+/g, ' ')
      if (!use.some(isWritten)) return { found, use: '' }
      return { found, use: make().fixes?.[0]?.use ?? told?.(hit) ?? use.filter(isWritten).join('” eller ”') }
    },
    repair: make,
  }
}

function isWritten(text: string): boolean {
  return text !== ''
}

/** The words of the list in the place of those found. */
function putIn(facts: PhraseFacts, hit: PhraseHit): Repair {
  const { use, hasGap } = hit.pattern
  if (hasGap) return { noFix: 'delt' }
  const start = facts.tokens.start[hit.from]!
  const end = facts.tokens.end[hit.to - 1]!
  const isCapital = (facts.tokens.flags[hit.from]! & TokenFlag.capital) !== 0
  const fixes = use.filter(isWritten).map((text): Fix => {
    const written = isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
    return { title: `Skriv ”${written}”`, edits: [{ start, end, text: written }], safe: false }
  })
  return fixes.length > 0 ? { fixes } : { noFix: 'omskriv' }
}

/** All written forms of a list's entries, for {@link compilePhrases}. `fremsende/v` gives every form of the verb. */
export function inflectEntries(
  rule: string,
  entries: readonly PhraseEntry[],
  language: Pick<Language, 'inflect'>,
): readonly PhrasePattern[] {
  const patterns: PhrasePattern[] = []
  entries.forEach((entry, index) => {
    const notIn = (entry.not ?? []).filter((one) => one.startsWith('@')).map((one) => one.slice(1))
    for (const form of expand(entry.find, entry.use, language)) {
      const weight = entry.weight === undefined ? {} : { weight: entry.weight }
      patterns.push({ ...form, rule, entry: index, strength: entry.strength, notIn, ...weight })
    }
    for (const allowed of entry.not ?? []) {
      if (allowed.startsWith('@')) continue
      for (const form of expand(allowed, [], language)) patterns.push({ ...form, rule, entry: index, allows: true })
    }
  })
  return patterns
}

type Form = Pick<PhrasePattern, 'words' | 'atStart' | 'use'>

function expand(find: string, use: readonly string[], language: Pick<Language, 'inflect'>): readonly Form[] {
  const atStart = find.startsWith('^')
  const parts = (atStart ? find.slice(1) : find).trim().split(/\s+/)
  const at = parts.findIndex((part) => /\/[vna]$/.test(part))
  const start = atStart ? { atStart } : {}
  if (at < 0) return [{ words: parts, use: use.map(plain), ...start }]
  const [lemma, wordClass] = split(parts[at]!)
  const seen = new Set<string>()
  return language.inflect(lemma, wordClass).flatMap((form, index) => {
    // Where two forms are written alike ("klage" noun, "klage" verb) the first place decides the replacement.
    if (form === '' || seen.has(form)) return []
    seen.add(form)
    const words = parts.map((part, i) => (i === at ? form : plain(part)))
    return [{ words, use: use.map((text) => inflectAlike(text, index, lemma, wordClass, language)), ...start }]
  })
}

function split(part: string): [string, WordClass] {
  return [part.slice(0, -2), part.slice(-1) as WordClass]
}

function plain(text: string): string {
  if (isFixed(text)) return text.slice(1)
  return text.replace(/\/[vna](?=\s|$)/g, '')
}

/** "=penge, du får": said as it stands whatever form was found, because it explains and replaces nothing. */
function isFixed(text: string): boolean {
  return text.startsWith('=')
}

/**
 * Puts the inflected word of a replacement in the same form as the word found: languages give the forms of every
 * lemma of a class in the same order. Where a form is missing the replacement falls away rather than being wrong.
 */
function inflectAlike(
  text: string,
  index: number,
  lemma: string,
  wordClass: WordClass,
  language: Pick<Language, 'inflect'>,
): string {
  if (isFixed(text)) return plain(text)
  const match = /(\S+)\/([vna])(?=\s|$)/.exec(text)
  if (!match) return language.inflect(lemma, wordClass).length > 1 && index > 0 ? '' : text
  const forms = language.inflect(match[1]!, match[2] as WordClass)
  const form = forms[index]
  return form === undefined || form === '' ? '' : text.replace(match[0], form)
}
