import type { DanishLetter } from './danish-letter.ts'

/** Lines above the address in which the reader's name stands. */
const nameLines = 3

/** What the head of an address says of a reader that is no person, and the words by which a letter then speaks of it. */
const kinds: readonly (readonly [head: RegExp, words: string])[] = [
  [/(?:^|\s)(?:a\/s|aps|i\/s|p\/s|k\/s|ivs)(?:\s|$)|selskab|firmaet/, 'selskabet virksomheden firmaet interessentskabet'],
  [/forening|klub|laug(?:et)?(?:\s|$)/, 'foreningen klubben lauget'],
  [/vandværk/, 'vandværket'],
  [/fond(?:en)?(?:\s|$)/, 'fonden'],
]

/**
 * The words by which a letter to a firm, a club or the like speaks of its reader as of a stranger ("Havnens Café ApS":
 * selskabet, virksomheden), with their genitives; empty where the reader is a person or the address says nothing.
 */
export function organisationWords({ blocks }: DanishLetter): ReadonlySet<string> {
  const at = blocks.findIndex(({ context }) => context.role === 'address')
  if (at < 0) return none
  const lines = blocks.slice(Math.max(0, at - nameLines), at + 1).filter(({ context }) => context.role === 'letterhead' || context.role === 'address')
  const parts = lines.flatMap(({ facts }) => facts.textOf(facts.from, facts.to).toLowerCase().split(/[\n,]/))
  const head = parts.filter((part) => !part.includes('kommune') && !place.test(part)).join(' ')
  const found = kinds.filter(([pattern]) => pattern.test(head))
  return found.length === 0 ? none : new Set(found.flatMap(([, words]) => words.split(' ').flatMap((word) => [word, `${word}s`])))
}

/** "Foreningsvej 3 B", "4591 Klubby". */
const place = /\s\d{1,3} ?[a-zæøå]?\s*$|(?:^|\s)\d{4}\s/

const none: ReadonlySet<string> = new Set()
