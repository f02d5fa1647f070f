import type { Edit, Finding, Fix, PhraseHit, Placed, Role, Rule } from '@klarbrev/core'
import { isRunningText, TokenFlag, TokenKind } from '@klarbrev/core'
import {
  asideReference, byRules, Cue, type DanishBlock, type DanishLetter, isQuoted, onDay, Tag, wordInPlace,
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
        const end = facts.tokens.end[hit.to - 1]! + Number(hasLooseStop(facts, hit.to))
        const found = facts.textOf(hit.from, hit.to).replace(/\s+/g, ' ')
        const text = writtenOut(facts, hit, context.role)
        const use = { start, end, message: 'use', data: { found, use: text.replace(/\.$/, '') } }
        const rules = hit.pattern.use[0] === 'se' ? byRules(facts, hit.from, hit.to) : null
        const aside = rules === null && hit.pattern.use[0] === 'se' ? asideReference(facts, hit.from, hit.to) : null
        if (isLabel(facts, hit)) {
          yield { start, end, message: 'drop', data: { found }, fixes: [withoutLabel(facts, hit)] }
        } else if (aside !== null) {
          yield { start, end, message: 'aside', data: { found }, fixes: [{ title: 'Sæt henvisningen i parentes', edits: aside, safe: false }] }
        } else if (rules !== null) {
          yield { ...use, fixes: [{ title: 'Skriv ”efter”', edits: rules, safe: false }] }
        } else if (isTurn(facts, hit)) yield { ...use, noFix: 'vaelg' }
        else if (chapters.has(facts.wordAt(hit.from))) yield { ...use, fixes: [{ title: `Skriv ”${text}”`, edits: alike(facts, hit, text), safe: false }] }
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
  if (written === 'pr') return next === TokenKind.date && onDay(facts, from) !== null
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

/** "iflg. lægen": a full stop that was read as the end of a sentence, before a word without a capital. */
function hasLooseStop(facts: DanishBlock, to: number): boolean {
  return facts.signAt(to) === 0x2e && facts.tokens.start[to] === facts.tokens.end[to - 1] && to + 1 < facts.to &&
    facts.tokens.kind[to + 1] === TokenKind.word && !(facts.tokens.flags[to + 1]! & TokenFlag.capital)
}

const chapters: ReadonlySet<string> = new Set(['kap', 'pkt'])

/** "kap. 3 og kap. 4": what stands twice in a sentence is written out twice. */
function alike(facts: DanishBlock, { from }: PhraseHit, text: string): readonly Edit[] {
  const sentence = facts.sentenceOf(from)
  const rows: number[] = []
  for (let row = facts.sentences[sentence]!; row < (facts.sentences[sentence + 1] ?? facts.to); row++) {
    if (facts.wordAt(row) === facts.wordAt(from)) rows.push(row)
  }
  return rows.map((row) => ({ start: facts.tokens.start[row]!, end: facts.tokens.end[row]!, text }))
}

/** "Vedr.: Jeres ansøgning", "Ang. ansøgning om hjælp": a label of the matter, where "om" has no noun or stands twice. */
function isLabel(facts: DanishBlock, { from, to, pattern }: PhraseHit): boolean {
  if (pattern.use[0] !== 'om') return false
  // "Vedr.: Alma Holt": a name alone would be one more to whom the letter goes.
  if (facts.signAt(to) === 0x3a && facts.tagsAt(to + 1) & Tag.Proper && !(facts.tagsAt(to + 1) & ~Tag.Proper & word)) return false
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
  // "kontanthjælp m.fl. tilskud": "andre" would go with the noun behind it.
  if (/^m\.?fl$/.test(facts.wordAt(from))) return (facts.tagsAt(to) & (Tag.NounSgIndef | Tag.NounPlIndef)) !== 0 && facts.signAt(to) === 0
  // "Mht. huslejen skal du": "om" opens no sentence.
  if (pattern.use[0] === 'om') return facts.sentences.includes(from) && (facts.clauseOf(facts.sentenceOf(from))?.finite ?? -1) > to
  if (pattern.use[0] !== 'se') return false
  if (/^(?:herved|tillige|nærmere|modsætningsvis|stk)$/.test(facts.wordAt(to))) return true
  // "jf. vores samtale": which one does not see.
  if (/(?:samtale|møde)(?:n|t)?$/.test(facts.wordAt(to)) || /(?:samtale|møde)(?:n|t)?$/.test(facts.wordAt(to + 1))) return true
  const sentence = facts.sentenceOf(from)
  for (let row = facts.sentences[sentence]!; row < (facts.sentences[sentence + 1] ?? facts.to); row++) {
    if (row !== from && /^(?:jf|jfr|jvf)$/.test(facts.wordAt(row))) return true
  }
  return false
}

/** The words, with the capital and the full stop that the abbreviation carried for its sentence. */
function writtenOut(facts: DanishBlock, hit: PhraseHit, role: Role): string {
  const { from, to } = hit
  const { flags } = facts.tokens
  const plain = wordInPlace(facts, hit)
  const sentence = facts.sentenceOf(from)
  const isLast = isRunningText(role) && to === facts.sentences[sentence + 1] && facts.textOf(to - 1, to).endsWith('.')
  const isShouted = (flags[from]! & TokenFlag.allCaps) !== 0 && (flags[to]! & TokenFlag.allCaps) !== 0
  const text = isShouted ? plain.toUpperCase() : flags[from]! & TokenFlag.capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  return isLast ? `${text}.` : text
}
