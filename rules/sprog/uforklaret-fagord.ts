import type { Finding, PhraseHit, Rule } from '@klarbrev/core'
import { isRunningText, TokenKind } from '@klarbrev/core'
import { Cue, type DanishBlock, type DanishLetter, isQuoted } from '@klarbrev/danish'
import { fagordEntries } from './uforklaret-fagord.list.ts'

const id = 'uforklaret-fagord'
/** Most terms that are said of one letter: a longer list helps nobody. */
const mostSaid = 4

export const uforklaretFagord: Rule<DanishBlock, DanishLetter> = {
  card: {
    id,
    category: 'sprog',
    severity: 'forslag',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: [
      'Lejre Kommunes sprogpolitik: forklar fagord, der skal bruges',
      'Socialrådgiveren: Guiden: Sådan skriver du bedre til borgerne',
    ],
    docs: {
      title: 'Uforklaret fagord',
      what: 'Finder fagord fra lov, forvaltning og lægeverden, som brevet ikke forklarer.',
      why: 'Du bruger ordet hver dag. Læseren møder det måske for første gang, midt i et brev om sin egen fremtid, og ved ikke, om det er godt eller skidt.',
      how: 'Behold ordet, hvis loven bruger det, og forklar det første gang: i en parentes, med ”det vil sige” eller i en sætning bagefter.',
      exceptions: 'Forklarer brevet ordet et sted, siger vi ikke noget. Afsnittet om regler, citater og bilag ser vi ikke på. Vi nævner højst fire ord i et brev.',
    },
    messages: {
      explain: {
        da: '”{found}” er et fagord. Forklar det første gang, for eksempel: {use}.',
        en: '”{found}” is a technical term. Explain it the first time, for instance: {use}.',
      },
    },
    examples: [
      {
        text: 'Vi har givet dig ⟦henstand⟧ til den 1. maj.',
        better: 'Du må vente med at betale til den 1. maj. Det kaldes henstand.',
      },
      {
        text: 'Klagen har ikke ⟦opsættende virkning⟧.',
        better: 'Klagen har ikke opsættende virkning. Det vil sige, at afgørelsen gælder, mens klagen bliver behandlet.',
      },
      {
        text: 'Du skal til møde med ⟦visitator⟧ på mandag.',
        better: 'Du skal til møde med visitator (den, der vurderer, hvilken hjælp du kan få) på mandag.',
      },
      { text: 'Du har fået henstand, det vil sige, at du må vente med at betale.', ok: 'forklaret med det vil sige' },
      { text: 'Du må vente med at betale (henstand) til maj.', ok: 'ordet står i parentes efter forklaringen' },
      { text: 'En epikrise er sygehusets brev til din læge. Vi har fået en epikrise.', ok: 'forklaret i sin egen sætning' },
      { text: 'Du får hjælp til en kørestol.', ok: 'nær ved: et ord, alle kender' },
    ],
  },
  phrases: fagordEntries,
  detector: {
    scope: 'letter',
    *detect({ blocks }: DanishLetter): Iterable<Finding> {
      const found = new Map<number, { readonly base: number; readonly facts: DanishBlock; readonly hit: PhraseHit }>()
      const explained = new Set<number>()
      for (let at = 0; at < blocks.length; at++) {
        const { facts, context, block } = blocks[at]!
        const isRunning = isRunningText(context.role) && context.section !== 'rules' && context.section !== 'appendix'
        if (!isRunning || !facts.has('phrases')) continue
        for (const hit of facts.listHits()) {
          const { rule, allows, strength, entry } = hit.pattern
          if (rule !== id || allows || strength !== 'A' || isQuoted(facts, hit.from) || isPartOfName(facts, hit)) continue
          if (isExplained(facts, hit) || isTakenUp(facts, hit, blocks[at + 1]?.facts)) explained.add(entry)
          else if (!found.has(entry)) found.set(entry, { base: block.start, facts, hit })
        }
      }
      let said = 0
      for (const [entry, { base, facts, hit }] of found) {
        if (explained.has(entry) || said++ >= mostSaid) continue
        yield {
          start: base + facts.tokens.start[hit.from]!,
          end: base + facts.tokens.end[hit.to - 1]!,
          message: 'explain',
          data: { found: facts.textOf(hit.from, hit.to).replace(/\s+/g, ' '), use: hit.pattern.use[0]! },
          noFix: 'omskriv',
        }
      }
    },
  },
}

const hyphen = 0x2d

/** "revaliderings- og …": a first part; "lov om en satsreguleringsprocent": the name of a statute. */
function isPartOfName(facts: DanishBlock, { from, to }: PhraseHit): boolean {
  if (facts.source.charCodeAt(facts.base + facts.tokens.end[to - 1]!) === hyphen) return true
  for (let row = from - 1; row >= facts.from && row > from - 12 && facts.signAt(row) === 0; row--) {
    if (facts.cuesAt(row) & Cue.lawHead) return facts.wordAt(row + 1) === 'om'
  }
  return false
}

const openBracket = 0x28
const defining: ReadonlySet<string> = new Set('betyder kaldes kalder kaldet hedder såkaldt såkaldte dvs d.v.s altså handler'.split(' '))
const appositive: ReadonlySet<string> = new Set('dvs altså hvor som der det en et'.split(' '))

/** Whether the sentence itself says what the term means. */
function isExplained(facts: DanishBlock, { from, to }: PhraseHit): boolean {
  const sentence = facts.sentenceOf(from)
  const first = facts.sentences[sentence]!
  const limit = facts.sentences[sentence + 1]!
  if (facts.signAt(from - 1) === openBracket || opensExplanation(facts, to)) return true
  // "En epikrise er …", "Epikrise: …": the sentence is about the term itself.
  if (from <= first + 2 && facts.wordAt(to) === 'er') return true
  for (let row = first; row < limit; row++) {
    const word = facts.wordAt(row)
    if (defining.has(word) || (word === 'vil' && facts.wordAt(row + 1) === 'sige')) return true
  }
  return false
}

/** Whether the next sentence, perhaps in the next paragraph, begins to explain: "Det betyder …", "Teamet består af …". */
function isTakenUp(facts: DanishBlock, { from, to }: PhraseHit, following: DanishBlock | undefined): boolean {
  const limit = facts.sentences[facts.sentenceOf(from) + 1]!
  const [place, row] = limit < facts.to || following === undefined ? [facts, limit] : [following, following.from]
  const verb = place.wordAt(row + 1)
  if (verb !== 'er' && verb !== 'vil' && verb !== 'består' && !defining.has(verb)) return false
  const subject = place.wordAt(row)
  return subject === 'det' || (subject.length > 4 && facts.wordAt(to - 1).includes(subject.slice(0, -2)))
}

/** A bracket with words in it, a colon, a dash, or a comma with an apposition or a relative clause behind the term. */
function opensExplanation(facts: DanishBlock, row: number): boolean {
  const sign = facts.signAt(row)
  if (sign === openBracket) {
    // "(bilag 1)" points somewhere else.
    return facts.kindAt(row + 1) === TokenKind.word && facts.kindAt(row + 2) !== TokenKind.number
  }
  if (sign === 0x2c) return appositive.has(facts.wordAt(row + 1))
  return sign === 0x3a || sign === 0x2013
}
