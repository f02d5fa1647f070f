import type { Placed, Role, Section } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { holdsDate } from '../facts/figures.ts'
import { setOf } from '../words.ts'

/** Words that matter to the law, by what they tell of a sentence. */
const groups = {
  complaint: `complain complains complaint complaints complaining appeal appeals appealed appealing objection
    objections`,
  denial: "not no cannot never nor can't don't doesn't",
  closed: 'final binding',
  elsewhere: 'enclosed attached enclosure enclosures attachment attachments overleaf appendix annex leaflet',
  timeUnit: 'day days week weeks month months',
  byWhen: 'by before within latest later deadline until soon today tomorrow',
  task: `send submit reply answer comment comments write call contact tell return bring fill complete give provide pay
    remarks let state`,
  place: 'us board court courts municipality council agency office department tribunal ombudsman',
  reason: `because since reason reasons therefore due thus hence why consequently so assessment assessed criterion
    criteria requirement requirements condition conditions means owing`,
  deciding: 'decision decide decided decides',
  otherLaw: 'tenancy lease tender tenders vacancy vacancies recruitment purchase',
  ownWish: 'asked requested want wanted wish wished told cancelled withdrew withdrawn terminated resigned',
} as const

/** What a word may tell of its sentence. */
export type LegalSign = keyof typeof groups

const signsOf = new Map<string, LegalSign[]>()
for (const [sign, words] of Object.entries(groups) as (readonly [LegalSign, string])[]) {
  for (const word of setOf(words)) signsOf.set(word, [...(signsOf.get(word) ?? []), sign])
}

/** What a sentence holds that matters to the law. */
export interface LegalSentence {
  /** The block's place in the letter, and the sentence's token rows. */
  readonly block: number
  readonly from: number
  readonly to: number
  readonly role: Role
  readonly section: Section
  readonly signs: ReadonlySet<LegalSign>
  readonly words: number
  readonly hasDate: boolean
  /** An address of mail or of the web. */
  readonly hasAddress: boolean
  /** A capital inside the sentence: most likely the name of somebody or of an authority. */
  readonly hasName: boolean
  /** "You asked", "we have not decided": two signs this near to each other. */
  readonly near: (one: LegalSign, other: LegalSign) => boolean
}

/** Words within which two signs belong together: "cannot at present be appealed". */
const reach = 5
/** Roles whose words are somebody else's: the law's own, or the reader's address. */
const foreign: ReadonlySet<Role> = new Set(['quotedLaw', 'address', 'greeting'])

/** All sentences of a letter; lines of letterhead and signature count as one each. */
export function readLegalSentences(blocks: readonly Placed<EnglishBlock>[]): readonly LegalSentence[] {
  let isOpened = false
  return blocks.flatMap(({ facts, context: { role, section: given } }, block) => {
    if (role === 'heading' || role === 'title') isOpened = given === 'appeal'
    if (foreign.has(role)) return []
    // Without its heading a paragraph is about complaining by one sentence of it; the others may give the reasons.
    const section = given === 'appeal' && !isOpened ? 'none' : given
    return facts.sentences.slice(0, -1).flatMap((from, at) => {
      const to = facts.sentences[at + 1]!
      return from < to ? [readSentence(facts, block, from, to, role, section)] : []
    })
  })
}

function readSentence(
  facts: EnglishBlock,
  block: number,
  from: number,
  to: number,
  role: Role,
  section: Section,
): LegalSentence {
  const { kind, flags } = facts.tokens
  const rows = new Map<LegalSign, number[]>()
  let words = 0
  let hasAddress = false
  let hasName = false
  for (let row = from; row < to; row++) {
    hasAddress ||= kind[row] === TokenKind.email || kind[row] === TokenKind.url
    if (kind[row] !== TokenKind.word) continue
    const word = facts.wordAt(row)
    hasName ||= words > 0 && word.length > 1 && (flags[row]! & TokenFlag.capital) !== 0
    words++
    for (const sign of signsOf.get(word) ?? []) rows.set(sign, [...(rows.get(sign) ?? []), row])
  }
  return {
    block,
    from,
    to,
    role,
    section,
    signs: new Set(rows.keys()),
    words,
    hasDate: holdsDate(facts, from, to),
    hasAddress,
    hasName,
    near: (one, other) => {
      const others = rows.get(other) ?? []
      return (rows.get(one) ?? []).some((row) => others.some((its) => Math.abs(its - row) <= reach))
    },
  }
}
