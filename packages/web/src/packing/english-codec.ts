import type { Numbers } from './numbers.ts'
import { codeText } from './numbers.ts'

/** Where numbers of one sort lie. */
const Stream = { sizes: 0, text: 1, shared: 2, letters: 3, flags: 4 }

/** A Hunspell dictionary whose words are lower-case and sorted, as `leanDictionary` makes it. */
export interface SortedDictionary {
  readonly aff: string
  readonly dic: string
}

/** The letter behind the last one of a word. */
const wordEnd = 0
const apostrophe = "'".charCodeAt(0)
/** One below "a": an apostrophe is 27, behind "z". */
const beforeA = 96

/**
 * Codes the dictionary: each word by how many letters it shares with the one before and by those that follow, and its
 * flags by their place in the list of all flags. When it is unpacked there is no source.
 */
export function codeEnglish(numbers: Numbers, source: SortedDictionary | null): SortedDictionary {
  const lines = source?.dic.split('\n').slice(1).map((line) => line.split('/')) ?? []
  const head = source === null ? null : { aff: source.aff, flags: commonestFirst(lines.map(([, flags = '']) => flags)) }
  const told = codeText(numbers, Stream.sizes, Stream.text, head && JSON.stringify(head))
  const { aff, flags } = JSON.parse(told) as { readonly aff: string; readonly flags: readonly string[] }
  const placeOf = new Map(flags.map((one, place) => [one, place]))
  const dic = [String(numbers.number(Stream.sizes, lines.length))]
  let before = ''
  for (let left = Number(dic[0]); left > 0; left--) {
    const [word = '', own = ''] = lines[dic.length - 1] ?? []
    before = codeWord(numbers, before, source === null ? null : word)
    const flag = flags[numbers.number(Stream.flags, placeOf.get(own) ?? 0)]!
    dic.push(flag === '' ? before : `${before}/${flag}`)
  }
  return { aff, dic: dic.join('\n') }
}

function codeWord(numbers: Numbers, before: string, word: string | null): string {
  let shared = 0
  if (word !== null) while (shared < before.length && before[shared] === word[shared]) shared++
  shared = numbers.number(Stream.shared, shared)
  let coded = before.slice(0, shared)
  for (;;) {
    const unit = word === null || coded.length === word.length ? wordEnd : word.charCodeAt(coded.length)
    const told = unit === wordEnd ? wordEnd : unit === apostrophe ? 27 : unit - beforeA
    const letter = numbers.number(Stream.letters, told)
    if (letter === wordEnd) return coded
    coded += String.fromCharCode(letter === 27 ? apostrophe : letter + beforeA)
  }
}

function commonestFirst(all: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
}
