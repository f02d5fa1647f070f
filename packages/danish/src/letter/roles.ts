import type { Block, Role, Section } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { Tag } from '../lexicon/tags.ts'
import { cleanText } from '../text/clean-copy.ts'
import { Cue } from '../text/cue-words.ts'
import { announcedBy, announcesAppendix, findSections } from './sections.ts'
import { isOrganisation, lastSignOf, markBareTitle, markTitle } from './titles.ts'

/** What each block is to the letter. */
export interface Anatomy {
  readonly roles: readonly Role[]
  readonly sections: readonly Section[]
}

/** Gives every block its role and section, from layout, place in the letter, and wording. */
export function findAnatomy(blocks: readonly Block[], facts: readonly DanishBlock[]): Anatomy {
  const roles = facts.map((block, index) => firstRoleOf(block, blocks[index]!))
  const firstProse = roles.findIndex((role, index) => role === 'body' && facts[index]!.words >= 8)
  markTitle(roles, facts, firstProse)
  markLetterhead(roles, facts, firstProse)
  markBareTitle(roles, blocks, facts, firstProse)
  markSignatures(roles, blocks, facts)
  markLinesInside(roles, facts, firstProse)
  const sections = findSections(roles, blocks, facts)
  sections.forEach((section, index) => {
    const role = roles[index]!
    if (section === 'appendix' && (role === 'body' || role === 'listItem' || role === 'letterhead')) roles[index] = 'appendix'
  })
  return { roles, sections }
}

function firstRoleOf(block: DanishBlock, layout: Block): Role {
  const { kept } = block
  if (kept === undefined) return firstRole(block, layout)
  if (kept.first?.indent !== layout.indent) {
    kept.first = { indent: layout.indent, role: firstRole(block, layout), isFarewell: saysFarewell(block) }
  }
  return kept.first.role
}

function firstRole(block: DanishBlock, layout: Block): Role {
  switch (block.kind) {
    case 'heading':
      return isAddressed(block) ? 'greeting' : 'heading'
    case 'listItem':
      return isStatuteText(block) ? 'quotedLaw' : 'listItem'
    case 'table':
      return 'table'
    case 'quote':
      return 'quotedLaw'
    case 'line':
      if (isGreeting(block)) return 'greeting'
      return isSentenceLike(block) && layout.indent < 20 ? 'body' : 'letterhead'
    case 'paragraph':
      if (isGreeting(block)) return 'greeting'
      return isStatuteText(block) || isQuotedWhole(block) ? 'quotedLaw' : 'body'
  }
}

const greetings = new Set(['kære', 'hej', 'godmorgen', 'goddag', 'hr', 'fru', 'til'])

/** "Kære Amina", "Hej Mads og Line", "Til forældrene til …" on a short line. */
function isGreeting(block: DanishBlock): boolean {
  return block.words <= 9 && greetings.has(block.wordAt(block.from)) && lastSignOf(block) !== '.'
}

/** "Til redaktør Bo Kjems", set so that the reader takes it for a heading. */
function isAddressed(block: DanishBlock): boolean {
  return block.wordAt(block.from) === 'til' && block.words <= 6 && (block.tokens.flags[block.to - 1]! & TokenFlag.capital) !== 0
}

/** A short line that is a sentence of its own: ends like one and holds enough words. */
function isSentenceLike(block: DanishBlock): boolean {
  return block.words >= 5 && /[.!?:]/.test(lastSignOf(block)) && hasLowerStartWord(block)
}

function hasLowerStartWord(block: DanishBlock): boolean {
  let lower = 0
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] === TokenKind.word && !(block.tokens.flags[row]! & TokenFlag.capital)) lower++
  }
  return lower >= 4
}

/** Statute text set as its own paragraph: "§ 112. Kommunalbestyrelsen skal …", "Stk. 2. …". */
function isStatuteText(block: DanishBlock): boolean {
  // Only a section sign, a quotation mark or an s can begin such text; the pattern need not be tried on others.
  const first = block.source.charAt(block.base)
  if (!'§sS”"„»'.includes(first)) return false
  const start = block.source.slice(block.base, block.base + 24)
  return /^[”"„»]?\s*(?:§ ?\d+ ?[a-z]?\.|stk\. ?\d+\.)\s/i.test(start)
}

/** A paragraph that stands in quotation marks from end to end. */
function isQuotedWhole(block: DanishBlock): boolean {
  if (block.to - block.from <= 8 || !'”"„»“'.includes(block.source.charAt(block.base))) return false
  let quoted = 0
  for (let row = block.from; row < block.to; row++) if (block.tokens.flags[row]! & TokenFlag.quoted) quoted++
  return quoted * 10 >= (block.to - block.from) * 9
}

/** Short lines before the prose are letterhead or, with a post code or a street number, the reader's address. */
function markLetterhead(roles: Role[], facts: readonly DanishBlock[], firstProse: number): void {
  const limit = firstProse < 0 ? roles.length : firstProse
  for (let index = 0; index < limit; index++) {
    const block = facts[index]!
    if (roles[index] === 'heading' && isOrganisation(block)) roles[index] = 'letterhead'
    if (roles[index] === 'letterhead' && isAddressLine(block)) roles[index] = 'address'
    if (roles[index] === 'table' && index < limit) roles[index] = 'letterhead'
    if (roles[index] === 'body' && block.words < 8 && !/[.!?]/.test(lastSignOf(block))) roles[index] = 'letterhead'
  }
}

function isAddressLine(block: DanishBlock): boolean {
  // "Partshøring efter forvaltningslovens paragraf 19": a street has no law in its name.
  if (block.holdsCue(Cue.lawName)) return false
  const text = cleanText(block.textOf(block.from, block.to))
  return /\b[1-9]\d{3} [A-ZÆØÅ][a-zæøå]+/.test(text) || /^[A-ZÆØÅ][A-Za-zÆØÅæøåéöäü. ]+ \d+[A-Za-z]?(?:,.{0,24})?$/.test(text)
}

/** First words of a farewell, so that the pattern is tried where it can hold. */
const farewellStarts = new Set(
  'med venlig venlige kærlig god gode mange bedste de venligst mvh vh hilsen hilsner på p pkv p.k.v p.b.v p.u.v e e.b'.split(' '),
)

const farewell = /^(?:(?:med )?(?:venlig(?:e)?|kærlig|god|gode|mange|bedste|de bedste) hilsen(?:er|s)?|(?:med )?venlig hilsen|mange hilsner|venligst|mvh|vh|hilsen|på (?:kommunens|centrets|udvalgets) vegne|p\. ?[kbu]\. ?v\.|e\. ?b\.|hilsner)/i

function saysFarewell(block: DanishBlock): boolean {
  return block.words <= 12 && farewellStarts.has(block.wordAt(block.from)) &&
    farewell.test(cleanText(block.source.slice(block.base, block.base + 40)))
}

/** From the farewell on, short lines are the signature, until running text or a heading begins again. */
function markSignatures(roles: Role[], blocks: readonly Block[], facts: readonly DanishBlock[]): void {
  let isOpen = false
  for (let index = 0; index < roles.length; index++) {
    // No signature goes on in the notes, however short they are.
    if (blocks[index]!.noteOf !== undefined) return
    const block = facts[index]!
    if (block.kept?.first?.isFarewell ?? saysFarewell(block)) {
      roles[index] = 'signature'
      isOpen = true
      continue
    }
    const role = roles[index]!
    const isShort = blocks[index]!.kind === 'line' || blocks[index]!.kind === 'table' || (block.words <= 6 && role !== 'heading' && role !== 'listItem')
    if (isOpen && isShort && role !== 'title') {
      roles[index] = announcesAppendix(block) ? 'appendix' : 'signature'
    } else if (isOpen && role === 'heading' && block.words <= 4 && announcedBy(block) === 'none' && isNameLike(block)) {
      roles[index] = 'signature'
    } else if (role === 'body' || role === 'heading') {
      isOpen = false
    }
  }
}

/** Short lines inside the prose (a place and time of a meeting, an account number) are part of it when they hold words. */
function markLinesInside(roles: Role[], facts: readonly DanishBlock[], firstProse: number): void {
  if (firstProse < 0) return
  for (let index = firstProse + 1; index < roles.length; index++) {
    if (roles[index] === 'letterhead') roles[index] = facts[index]!.words >= 4 && hasVerb(facts[index]!) ? 'body' : 'table'
  }
}

function hasVerb(block: DanishBlock): boolean {
  for (let row = block.from; row < block.to; row++) {
    if (block.tagsAt(row) & (Tag.VerbPresent | Tag.VerbPast | Tag.VerbSPresent) || block.cuesAt(row) & Cue.modal) return true
  }
  return false
}

/** Every word begins with a capital: a person's name that the layout took for a heading. */
function isNameLike(block: DanishBlock): boolean {
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] === TokenKind.word && !(block.tokens.flags[row]! & TokenFlag.capital)) return false
  }
  return true
}
