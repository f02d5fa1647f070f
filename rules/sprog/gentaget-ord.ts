import type { Finding, Placed, Rule } from '@klarbrev/core'
import { noFindings, TokenFlag, TokenKind } from '@klarbrev/core'
import { type DanishBlock, type DanishLetter, isQuoted, Tag } from '@klarbrev/danish'

export const gentagetOrd: Rule<DanishBlock, DanishLetter> = {
  card: {
    id: 'gentaget-ord',
    category: 'sprog',
    severity: 'advarsel',
    stage: 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Almindelig korrektur'],
    docs: {
      title: 'Gentaget ord',
      what: 'Finder det samme ord to gange i træk: ”i i”, ”at at”.',
      why: 'Læseren snubler og tror, at der mangler noget. En slåfejl får også resten af brevet til at virke sjusket.',
      how: 'Slet det ene ord.',
      exceptions: 'Nogle gentagelser er rigtige: ”det, det handler om”, ”den by, du bor i i dag”, ”meget, meget”. Dem ser vi ikke på.',
    },
    messages: {
      twice: {
        da: '”{word}” står to gange i træk. Slet det ene.',
        en: '”{word}” stands twice in a row. Delete one.',
      },
    },
    examples: [
      { text: 'Du kan klage til os ⟦i i⟧ løbet af fire uger.', better: 'Du kan klage til os i løbet af fire uger.' },
      { text: 'Vi har besluttet ⟦at at⟧ give dig hjælp.', better: 'Vi har besluttet at give dig hjælp.' },
      { text: 'Send svaret ⟦til til⟧ mig inden fredag.', better: 'Send svaret til mig inden fredag.' },
      { text: 'Vi ⟦har har⟧ fået dit brev.', better: 'Vi har fået dit brev.' },
      { text: 'Det hus, du bor i i dag, er for lille.', ok: 'i hører til bor, og i dag er en tid' },
      { text: 'Vi ved godt, at det det handler om, er penge.', ok: 'rigtig dansk uden komma' },
      { text: 'Er der der nogen, som kan hjælpe dig?', ok: 'der der kan være rigtigt' },
      { text: 'Det er meget meget vigtigt.', ok: 'eftertryk' },
      { text: 'Hvis I i dag får brevet, kan I nå det.', ok: 'nær ved: I og i' },
    ],
  },
  detector: {
    scope: 'block',
    roles: ['title', 'heading', 'body', 'listItem'],
    needs: 'words',
    detect: ({ facts }: Placed<DanishBlock>): Iterable<Finding> => repeatedWords(facts),
  },
}

function repeatedWords(facts: DanishBlock): readonly Finding[] {
  let found: Finding[] | null = null
  const { word, start, end, kind } = facts.tokens
  for (let row = facts.from; row + 1 < facts.to; row++) {
    if (word[row] !== word[row + 1] || word[row] === 0 || kind[row] !== TokenKind.word) continue
    if (isQuoted(facts, row) || mayRepeat(facts, row)) continue
    ;(found ??= []).push({
      start: start[row]!,
      end: end[row + 1]!,
      message: 'twice',
      data: { word: facts.wordAt(row) },
      fixes: [{ title: 'Slet det ene', edits: [{ start: end[row]!, end: end[row + 1]!, text: '' }], safe: false }],
    })
  }
  return found ?? noFindings
}

/** Words that may follow themselves: pronouns that open a clause without its comma, words of emphasis, sounds. */
const free: ReadonlySet<string> = new Set('der det de så ja nej for hver noget nogen alle ok bla'.split(' '))

/** What follows "i" in an adverbial of its own: "bor i i dag". */
const times: ReadonlySet<string> = new Set('dag går morgen aften nat år øjeblikket forvejen sommer vinter efterår forår alt'.split(' '))

function mayRepeat(facts: DanishBlock, row: number): boolean {
  const tags = facts.tagsAt(row)
  const { flags } = facts.tokens
  const written = facts.wordAt(row)
  if (free.has(written) || written.length === 1 && written !== 'i' && written !== 'å') return true
  // A full stop between them, "Duran Duran", "I i": not the same word twice.
  if (flags[row]! & TokenFlag.dotted || flags[row + 1]! & TokenFlag.capital) return true
  if (tags & (Tag.AdjBase | Tag.AdjT | Tag.AdjE | Tag.Adverb) && !(tags & Tag.Preposition)) return written !== 'ikke'
  if (tags & Tag.Preposition) return isParticle(facts, row)
  const isVerb = (tags & (Tag.VerbPresent | Tag.VerbPast)) !== 0 && !(tags & Tag.Preposition)
  return isVerb && !isDirectSubject(facts, row)
}

/** "bor i i dag", "sige til til mødet": the first belongs to the verb, unless what follows calls for one alone. */
function isParticle(facts: DanishBlock, row: number): boolean {
  const before = facts.tagsAt(row - 1)
  if (times.has(facts.wordAt(row + 2))) return true
  const isBehindVerb = (before & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbInfinitive | Tag.VerbParticiple)) !== 0
  return isBehindVerb && !(facts.tagsAt(row + 2) & (Tag.Determiner | Tag.Pronoun | Tag.Proper))
}

/** A subject at the start of the sentence or behind a comma: no clause can have ended before the second verb. */
function isDirectSubject(facts: DanishBlock, row: number): boolean {
  const isSubject = (facts.tagsAt(row - 1) & Tag.Pronoun) !== 0
  return isSubject && (row - 1 === facts.from || facts.kindAt(row - 2) !== TokenKind.word)
}
