import type { Block, Role, Section } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { setOf } from '../words.ts'
import { findSections } from './sections.ts'
import { isNameLike, isOrganisation } from './senders.ts'
import { markSignatures } from './signatures.ts'

/** What each block is to the letter. */
export interface Anatomy {
  readonly roles: readonly Role[]
  readonly sections: readonly Section[]
}

/** Gives every block its role and section, from layout, place in the letter, and wording. */
export function findAnatomy(blocks: readonly Block[], facts: readonly EnglishBlock[]): Anatomy {
  const roles = facts.map((block, index) => firstRole(block, blocks[index]!))
  const firstProse = roles.findIndex((role, index) => role === 'body' && facts[index]!.words >= 8)
  markTitle(roles, facts, firstProse)
  markLetterhead(roles, facts, firstProse)
  markSignatures(roles, blocks, facts)
  markLinesInside(roles, facts, firstProse)
  const sections = findSections(roles, blocks, facts)
  sections.forEach((section, index) => {
    if (section === 'appendix' && /^(?:body|listItem|letterhead)$/.test(roles[index]!)) roles[index] = 'appendix'
  })
  return { roles, sections }
}

function firstRole(block: EnglishBlock, layout: Block): Role {
  switch (block.kind) {
    case 'heading':
      return isGreeting(block) ? 'greeting' : 'heading'
    case 'listItem':
      return isQuotedWhole(block) ? 'quotedLaw' : 'listItem'
    case 'table':
      return 'table'
    case 'quote':
      return 'quotedLaw'
    case 'line':
      if (isGreeting(block)) return 'greeting'
      return isSentenceLike(block) && layout.indent < 20 ? 'body' : 'letterhead'
    case 'paragraph':
      if (isGreeting(block)) return 'greeting'
      return isQuotedWhole(block) ? 'quotedLaw' : 'body'
  }
}

const greetings = setOf('dear hello hi good kære')

/** "Dear Anna", "Dear Mr and Mrs Okafor" on a short line. */
function isGreeting(block: EnglishBlock): boolean {
  return block.words <= 9 && greetings.has(block.wordAt(block.from)) && lastSign(block) !== '.'
}

function lastSign(block: EnglishBlock): string {
  return block.source.charAt(block.base + block.length - 1)
}

/** A short line that is a sentence of its own: ends like one and holds enough words in small letters. */
function isSentenceLike(block: EnglishBlock): boolean {
  return block.words >= 5 && /[.!?:]/.test(lastSign(block)) && smallWords(block) >= 4
}

function smallWords(block: EnglishBlock): number {
  let count = 0
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] === TokenKind.word && !(block.tokens.flags[row]! & TokenFlag.capital)) count++
  }
  return count
}

/** A paragraph that stands in quotation marks from end to end. */
function isQuotedWhole(block: EnglishBlock): boolean {
  if (block.to - block.from <= 8 || !'"“”„'.includes(block.source.charAt(block.base))) return false
  let quoted = 0
  for (let row = block.from; row < block.to; row++) if (block.tokens.flags[row]! & TokenFlag.quoted) quoted++
  return quoted * 10 >= (block.to - block.from) * 9
}

/** The title is the first heading before the prose begins, or a subject line ("Re your application"). */
function markTitle(roles: Role[], facts: readonly EnglishBlock[], firstProse: number): void {
  const limit = firstProse < 0 ? roles.length : firstProse
  let title = -1
  for (let index = 0; index < limit; index++) {
    if (roles[index] === 'heading' && !isOrganisation(facts[index]!) && !isNameLike(facts[index]!)) {
      title = index
      const later = roles.findIndex(
        (role, at) => at > index && at < limit && role === 'heading' && facts[at]!.words > 2,
      )
      if (later < 0 || facts[index]!.words > 2) break
    } else if (/^(?:letterhead|body)$/.test(roles[index]!) && isSubjectLine(facts[index]!)) {
      title = index
      break
    }
  }
  if (
    title < 0 &&
    firstProse >= 0 &&
    isSubjectLine(facts[firstProse]!) &&
    !/[.!?:]/.test(lastSign(facts[firstProse]!))
  )
    title = firstProse
  if (title >= 0) roles[title] = 'title'
}

/** First words of a line that names the letter's subject. */
export const subjectWords: ReadonlySet<string> = setOf('re regarding concerning subject ref vedr about')

function isSubjectLine(block: EnglishBlock): boolean {
  const first = block.wordAt(block.from)
  // "Ref.: 2026-55102" is a number of the office, and no subject.
  return subjectWords.has(first) && first !== 'ref' && block.words >= 2 && !block.holdsKind(TokenKind.personNumber)
}

/** Short lines before the prose are letterhead or, with a post code or a house number, the reader's address. */
function markLetterhead(roles: Role[], facts: readonly EnglishBlock[], firstProse: number): void {
  const limit = firstProse < 0 ? roles.length : firstProse
  for (let index = 0; index < limit; index++) {
    const block = facts[index]!
    if (roles[index] === 'heading' && (isOrganisation(block) || isNameLike(block))) roles[index] = 'letterhead'
    if (roles[index] === 'letterhead' && isAddressLine(block)) roles[index] = 'address'
    if (roles[index] === 'table') roles[index] = 'letterhead'
    if (roles[index] === 'body' && block.words < 8 && !/[.!?]/.test(lastSign(block))) roles[index] = 'letterhead'
  }
}

/** A post code before a name, or a street with its number; a title of a person. */
function isAddressLine(block: EnglishBlock): boolean {
  if (/^(?:mr|mrs|ms|miss|dr|c\/o)$/.test(block.wordAt(block.from))) return true
  for (let row = block.from; row + 1 < block.to; row++) {
    if (/^[1-9]\d{3}$/.test(block.wordAt(row)) && block.tokens.flags[row + 1]! & TokenFlag.capital) return true
  }
  return block.words <= 4 && smallWords(block) === 0 && /^\d{1,3}[a-z]?$/.test(block.wordAt(block.from + 1))
}

const verbs = setOf('is are was were will can must may has have please come bring call pay send meet get')

/** Short lines inside the prose (place and time of a meeting) are part of it when they hold words and a verb. */
function markLinesInside(roles: Role[], facts: readonly EnglishBlock[], firstProse: number): void {
  if (firstProse < 0) return
  for (let index = firstProse + 1; index < roles.length; index++) {
    if (roles[index] === 'letterhead')
      roles[index] = facts[index]!.words >= 4 && hasVerb(facts[index]!) ? 'body' : 'table'
  }
}

function hasVerb(block: EnglishBlock): boolean {
  for (let row = block.from; row < block.to; row++) if (verbs.has(block.wordAt(row))) return true
  return false
}
