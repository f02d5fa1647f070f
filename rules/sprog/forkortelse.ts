import type { Finding, Fix, PhraseHit, Placed, Role, Rule } from '@klarbrev/core'
import { isRunningText, TokenFlag, TokenKind } from '@klarbrev/core'
import {
  asideReference, byRules, Cue, type DanishBlock, type DanishLetter, isQuoted, namesMatter, onDay, possible, Tag,
} from '@klarbrev/danish'
import { forkortelseEntries } from './forkortelse.list.ts'

const id = 'forkortelse'
const roles: readonly Role[] = ['title', 'heading', 'body', 'listItem', 'signature']

export const forkortelse: Rule<DanishBlock, DanishLetter> = {
  card: {
    id,
    category: 'sprog',
    severity: 'forslag',
    stage: 'fast',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Lejre Kommunes sprogpolitik: ingen ualmindelige forkortelser',
      'Randers Kommune: kun almindelige forkortelser, ikke jf. og ifl.',
      'BloggingPR: d.d. og p.t. hører ikke hjemme i et brev',
    ],
    docs: {
      title: 'Forkortelse',
      what: 'Finder forkortelser, som ikke alle kender, og skriver dem ud.',
      why: 'Den, der ikke kender jf. eller iht., går i stå midt i sætningen. En skærmlæser læser dem op som bogstaver. Du sparer få tegn, og læseren bruger tid på at gætte.',
      how: 'Skriv ordet helt ud, eller brug et kortere ord: ”se” for ”jf.” og ”efter” for ”iht.”.',
      exceptions: 'Almindelige forkortelser er i orden: kr., nr., kl., ca., f.eks., bl.a., dvs., osv. og tlf. Det samme er stk. og nr. i en henvisning til loven. Afsnittet om regler ser vi ikke på.',
    },
    messages: {
      use: {
        da: '”{found}” er en forkortelse, som ikke alle kender. Skriv ”{use}”.',
        en: 'Not everybody knows the abbreviation ”{found}”. Write ”{use}”.',
      },
      aside: {
        da: '”{found}” er en forkortelse, som ikke alle kender. Sæt henvisningen i parentes uden den.',
        en: 'Not everybody knows the abbreviation ”{found}”. Put the reference in brackets without it.',
      },
      drop: {
        da: '”{found}” er en forkortelse, som ikke alle kender. Slet den: overskriften siger nok uden.',
        en: 'Not everybody knows the abbreviation ”{found}”. Leave it out: the heading says enough without.',
      },
    },
    examples: [
      { text: 'Du kan klage, ⟦jf.⟧ brevets sidste side.', better: 'Du kan klage, se brevets sidste side.' },
      { text: 'Vi mener, at pladsen, ⟦jf.⟧ dagtilbudslovens § 23, koster for meget.', better: 'Vi mener, at pladsen (dagtilbudslovens § 23) koster for meget.' },
      { text: 'Vi skriver til dig ⟦vedr.⟧ din bolig.', better: 'Vi skriver til dig om din bolig.' },
      { text: 'Du skal vente ⟦pga.⟧ mange ansøgninger.', better: 'Du skal vente på grund af mange ansøgninger.' },
      { text: 'Du får hjælp til mad, tøj ⟦m.v.⟧', better: 'Du får hjælp til mad, tøj og andet.' },
      { text: 'Din plads er klar ⟦pr.⟧ 1. august.', better: 'Din plads er klar den 1. august.' },
      { text: 'Det koster 300 kr. pr. måned, f.eks. i maj.', ok: 'almindelige forkortelser' },
      { text: 'Du får hjælp efter lovens § 5, stk. 2, nr. 4.', ok: 'en henvisning til loven' },
      { text: 'Du kan læse mere i lov om sommerhuse og campering m.v. på nettet.', ok: 'navnet på en lov' },
      { text: 'Pladen er 5 mm tyk.', ok: 'millimeter' },
      { text: 'Min kollega ringer til dig.', ok: 'nær ved: min er et ord, når der ikke er punktum' },
    ],
  },
  phrases: forkortelseEntries,
  detector: {
    scope: 'block',
    roles,
    needs: 'phrases',
    *detect({ facts, context }: Placed<DanishBlock>): Iterable<Finding> {
      if (context.section === 'rules' || context.section === 'appendix') return
      for (const hit of facts.listHits()) {
        if (hit.pattern.rule !== id || !isAbbreviation(facts, hit) || isQuoted(facts, hit.from)) continue
        const start = facts.tokens.start[hit.from]!
        const end = facts.tokens.end[hit.to - 1]!
        const found = facts.textOf(hit.from, hit.to).replace(/\s+/g, ' ')
        const text = writtenOut(facts, hit, context.role)
        const use = { start, end, message: 'use', data: { found, use: text.replace(/\.$/, '') } }
        const aside = hit.pattern.use[0] === 'se' ? asideReference(facts, hit.from, hit.to) : null
        const rules = hit.pattern.use[0] === 'se' ? byRules(facts, hit.from, hit.to) : null
        if (isLabel(facts, hit)) {
          yield { start, end, message: 'drop', data: { found }, fixes: [withoutLabel(facts, hit)] }
        } else if (aside !== null) {
          yield { start, end, message: 'aside', data: { found }, fixes: [{ title: 'Sæt henvisningen i parentes', edits: aside, safe: false }] }
        } else if (rules !== null) {
          yield { ...use, fixes: [{ title: 'Skriv ”efter”', edits: [rules], safe: false }] }
        } else if (isTurn(facts, hit)) yield { ...use, noFix: 'vaelg' }
        else yield { ...use, fixes: [{ title: `Skriv ”${text}”`, edits: [{ start, end, text }], safe: false }] }
      }
    },
  },
}

const word = Tag.NounSgIndef | Tag.NounPlIndef | Tag.VerbImperative | Tag.VerbInfinitive | Tag.AdjBase | Tag.Pronoun |
  Tag.Determiner | Tag.Preposition | Tag.Proper
/** Before figures only: "min. 18 år", "pr. 1. maj". */
const beforeFigures: ReadonlySet<string> = new Set(['min', 'max', 'maks'])

/** Without its full stop it may be a word of the same letters; some are abbreviations only before a figure or a date. */
function isAbbreviation(facts: DanishBlock, { from, to }: PhraseHit): boolean {
  const { kind, flags } = facts.tokens
  const written = facts.wordAt(from)
  const next = from + 1 < facts.to ? kind[from + 1]! : TokenKind.punctuation
  if (to - from > 1) return true
  if (inLawName.has(written) && isInLawName(facts, from)) return false
  if (written === 'pr') return next === TokenKind.date
  if (beforeFigures.has(written)) return next === TokenKind.number || next === TokenKind.amount
  const isDotted = (flags[from]! & TokenFlag.dotted) !== 0 || written.includes('.')
  // "JF", "MD": letters that stand for a name.
  if (!isDotted && flags[from]! & TokenFlag.allCaps) return false
  return isDotted || !(facts.tagsAt(from) & word & ~Tag.Preposition)
}

const inLawName: ReadonlySet<string> = new Set(['m.v', 'mv', 'm.m', 'mm'])

/** "lov om lån til betaling af grundskyld m.v.": part of a name. */
function isInLawName(facts: DanishBlock, row: number): boolean {
  for (let at = row - 1; at >= facts.from && at > row - 16 && facts.signAt(at) === 0; at--) {
    if (facts.cuesAt(at) & Cue.lawHead) return true
  }
  // "lov om gebyrer vedrørende ydelser, der opkræves af kommuner m.v.": a title with a clause in it.
  const first = facts.sentences[facts.sentenceOf(row)]!
  for (let at = row - 1; at > first && at > row - 24; at--) {
    if (facts.signAt(at) === 0x2c && facts.wordAt(at + 1) !== 'der' && facts.wordAt(at + 1) !== 'som') return false
    if (facts.wordAt(at) === 'lov' && facts.wordAt(at + 1) === 'om') return true
  }
  return false
}

/** "Vedr.: Jeres ansøgning", "Ang. ansøgning om hjælp": a label of the matter, where "om" has no noun or stands twice. */
function isLabel(facts: DanishBlock, { from, to, pattern }: PhraseHit): boolean {
  if (pattern.use[0] !== 'om') return false
  if (facts.signAt(to) === 0x3a) return true
  return facts.sentences.includes(from) && (facts.wordAt(to + 1) === 'om' || facts.wordAt(to + 2) === 'om')
}

/** The heading without its label, and with a capital for what comes first now. */
function withoutLabel(facts: DanishBlock, { from, to }: PhraseHit): Fix {
  const next = facts.signAt(to) === 0x3a ? to + 1 : to
  const start = facts.tokens.start[from]!
  const first = facts.tokens.start[next]!
  const capital = facts.textOf(next, next + 1).charAt(0).toUpperCase()
  return { title: 'Slet forkortelsen', edits: [{ start, end: first + 1, text: capital }], safe: false }
}

/** "jf. herved § 10", "jf. tillige": a turn of lawyers that "se" does not mend, and a second "jf." that would stay beside it. */
function isTurn(facts: DanishBlock, { from, to, pattern }: PhraseHit): boolean {
  if (pattern.use[0] !== 'se') return false
  if (/^(?:herved|tillige|nærmere|modsætningsvis|stk)$/.test(facts.wordAt(to))) return true
  const sentence = facts.sentenceOf(from)
  for (let row = facts.sentences[sentence]!; row < (facts.sentences[sentence + 1] ?? facts.to); row++) {
    if (row !== from && /^(?:jf|jfr|jvf)$/.test(facts.wordAt(row))) return true
  }
  return false
}

/** Two references that are read together: "§ 11, jf. § 12". */
function isChained(facts: DanishBlock, { from, to }: PhraseHit): boolean {
  const { kind } = facts.tokens
  const before = facts.signAt(from - 1) === 0x2c ? from - 2 : from - 1
  const isRef = (row: number): boolean => row >= facts.from && row < facts.to && kind[row] === TokenKind.statuteRef
  return isRef(before) && isRef(to)
}

/** Papers that are for what one pays. */
const bills = /(?:faktura|afregning|regning|opkrævning|gebyr|rykker|kvittering)(?:en|et|er|erne|n)?$/

/** The words, with the capital and the full stop that the abbreviation carried for its sentence. */
function writtenOut(facts: DanishBlock, hit: PhraseHit, role: Role): string {
  const { from, to, pattern } = hit
  const { flags } = facts.tokens
  const plain = facts.wordAt(from) === 'jf' && isChained(facts, hit) ? 'og'
    : facts.wordAt(from) === 'evt' ? possible(facts.tagsAt(from + 1))
    : facts.wordAt(from) === 'pr' && facts.tokens.kind[to] === TokenKind.date ? onDay(facts, from)
    // "Jf. § 83 kan du": what opens a sentence is followed, and its verb comes next.
    : pattern.use[0] === 'se' && facts.sentences.includes(from) && hasVerbBehind(facts, to) ? 'efter'
    : pattern.use[0] === 'om' && !namesMatter(facts, from, to) ? (bills.test(facts.wordAt(from - 1)) ? 'for' : 'vedrørende') : pattern.use[0]!
  const sentence = facts.sentenceOf(from)
  const isLast = isRunningText(role) && to === facts.sentences[sentence + 1] && facts.textOf(to - 1, to).endsWith('.')
  const isShouted = (flags[from]! & TokenFlag.allCaps) !== 0 && (flags[to]! & TokenFlag.allCaps) !== 0
  const text = isShouted ? plain.toUpperCase() : flags[from]! & TokenFlag.capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  return isLast ? `${text}.` : text
}

/** Whether a sentence's main verb comes behind a row, so that what is before it is no imperative. */
function hasVerbBehind(facts: DanishBlock, row: number): boolean {
  const main = facts.clauseOf(facts.sentenceOf(row))
  return main !== undefined && main.finite > row
}
