import type { Block, Role } from '@klarbrev/core'
import { TokenFlag, TokenKind } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'

/** The title is the first heading before the prose begins, or a subject line ("Vedr. …", "Emne: …"). */
export function markTitle(roles: Role[], facts: readonly DanishBlock[], firstProse: number): void {
  if (firstProse >= 0 && isSubjectLine(facts[firstProse]!) && !/[.!?:]/.test(lastSignOf(facts[firstProse]!))) {
    roles[firstProse] = 'title'
    return
  }
  const limit = firstProse < 0 ? roles.length : firstProse
  let title = -1
  for (let index = 0; index < limit; index++) {
    if (roles[index] === 'heading' && !isOrganisation(facts[index]!)) {
      title = index
      // A municipality's name or a bare "Afgørelse" in the letterhead may come first: the last heading before the prose
      // and after the address is the subject.
      const later = roles.findIndex((role, at) => at > index && at < limit && role === 'heading')
      if (later < 0 || facts[index]!.words > 2 || facts[later]!.words <= 2) break
    } else if (roles[index] === 'letterhead' && isSubjectLine(facts[index]!)) {
      title = index
      break
    }
  }
  if (title >= 0) roles[title] = 'title'
}

/** "Aabjerg Kommune", "Center for Byg": whom the letter is from. */
export function isOrganisation(block: DanishBlock): boolean {
  return block.words <= 4 && /(?:^|\s)(?:kommune|center|jobcenter|borgerservice|forvaltning(?:en)?|skole)$/i.test(block.textOf(block.from, block.to).trim())
}

const subjectWords = new Set(['vedr', 'vedrørende', 'ang', 'angående', 'emne', 'overskrift', 'titel', 'om'])

function isSubjectLine(block: DanishBlock): boolean {
  return subjectWords.has(block.wordAt(block.from))
}

/** First words of lines that stand alone in a letterhead and are no title. */
const letterheadStarts = new Set(
  'sendt kun fortroligt fortrolig bilag side att cc tlf telefon dato dok åbningstid åbningstider ekspeditionstid telefontid kontakt sagsbehandler'.split(' '),
)

/**
 * Where nothing is set as a title, the last line that stands alone before the greeting or the prose is one, when the
 * address or the date is behind it and it says something: "Landzonetilladelse til Egeløkke 5".
 */
export function markBareTitle(roles: Role[], blocks: readonly Block[], facts: readonly DanishBlock[], firstProse: number): void {
  if (firstProse < 0 || roles.includes('title')) return
  let at = firstProse - 1
  while (at >= 0 && roles[at] === 'greeting') at--
  if (at < 1 || (roles[at] !== 'letterhead' && roles[at] !== 'address')) return
  const { group } = blocks[at]!
  if (blocks[at - 1]!.group === group || blocks[at + 1]!.group === group || !saysSomething(facts[at]!)) return
  if (facts.some((block, index) => index < at && (roles[index] === 'address' || block.holdsKind(TokenKind.date)))) roles[at] = 'title'
}

/** Holds a word of content in small letters, and is neither a date nor a label with its number. */
function saysSomething(block: DanishBlock): boolean {
  if (letterheadStarts.has(block.wordAt(block.from)) || block.holdsKind(TokenKind.email) || block.holdsKind(TokenKind.url)) return false
  if (block.words < 2 || lastSignOf(block) === ':' || block.textOf(block.from, block.to).includes(': ')) return false
  let content = 0
  for (let row = block.from; row < block.to; row++) {
    if (block.tokens.kind[row] !== TokenKind.word) continue
    const isSmall = !(block.tokens.flags[row]! & TokenFlag.capital)
    if (isSmall && block.wordAt(row) !== 'den' && block.wordAt(row).length > 1) content++
  }
  return content > 0
}

/** The last sign of a block. */
export function lastSignOf(block: DanishBlock): string {
  return block.source.charAt(block.base + block.length - 1)
}
