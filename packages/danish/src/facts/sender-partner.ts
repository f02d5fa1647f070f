import { TokenKind } from '@klarbrev/core'
import { Tag } from '../lexicon/tags.ts'
import type { DanishBlock } from './block.ts'
import { answers, calls, contacted, contacts, given, meetings, told } from './party-tables.ts'
import { institutions, type NameRows } from './sender-names.ts'
import { isAddressed } from './sentence-scope.ts'

/**
 * Whether something is sent to, done by or agreed with the name. Where to send a letter is an address, which may name
 * the unit; but "the municipality" is no address.
 */
export function isPartner(block: DanishBlock, name: NameRows, isFirm: boolean, start: number, end: number): boolean {
  const before = block.wordAt(name.from - 1)
  const last = block.wordAt(name.to - 1)
  if (last === 'borgerservice' || last === 'rådhuset' || isBareRole(last) || institutions.has(last)) return false
  if (told.has(before) && isFirm) return true
  if (contacted.has(before)) return !before.startsWith('giv') || given.has(block.wordAt(name.to))
  if (before === 'være' && block.wordAt(name.to) === 'i' && block.wordAt(name.to + 1) === 'hænde') return true
  if (before === 'af') {
    if (block.wordAt(name.from - 2) === 'vegne') return isFirm
    const agent = block.tagsAt(name.from - 2)
    // "den af kommunen foretagne vurdering".
    if ((agent & Tag.Determiner) !== 0 && (block.tagsAt(name.to) & Tag.VerbParticipleInflected) !== 0) return true
    return (agent & (Tag.VerbSPresent | Tag.VerbSPast | Tag.VerbParticiple)) !== 0 &&
      (agent & (Tag.NounSgDef | Tag.NounPlIndef)) === 0
  }
  const isSelf = last === 'kommunen' || last === 'forvaltningen' || last === 'afdelingen'
  if (before === 'hos') return isSelf && isAddressed(block, start, end)
  if (before === 'fra') return isSelf && answers.has(block.wordAt(name.from - 2))
  if (before === 'med') return meetings.has(block.wordAt(name.from - 2))
  if (before === 'for' && block.wordAt(name.from - 2) === 'over') return isSelf
  // "Ring til Pladsanvisningen på 79 00 41 12": whom to ask for.
  if (before !== 'til' || (!isSelf && block.wordAt(name.to) === 'på' && block.kindAt(name.to + 1) === TokenKind.phone)) return false
  const verbs = isSelf ? contacts : calls
  for (let at = Math.max(start, name.from - 8); at < Math.min(end, name.to + 4); at++) {
    if (verbs.has(block.wordAt(at))) return true
  }
  return false
}

/** Roles that name the sender only as a subject without article: "Visitator har …". */
export function isBareRole(word: string): boolean {
  return word === 'visitator' || word === 'sagsbehandler' || word === 'rådgiver' || word === 'socialrådgiver'
}
