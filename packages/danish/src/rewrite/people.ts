import type { DanishBlock } from '../facts/block.ts'

/** Who acts in a sentence that is written anew, as the word for it. */
export type Actor = 'vi' | 'du' | 'I' | 'jeg'

/** Pronouns in the form of the object. */
const objects: ReadonlyMap<string, string> = new Map([
  ['du', 'dig'], ['jeg', 'mig'], ['vi', 'os'], ['han', 'ham'], ['hun', 'hende'], ['de', 'dem'], ['i', 'jer'],
])

/** Whether a word is a pronoun that changes when it becomes the object. */
export function objectForm(word: string): string | null {
  return objects.get(word) ?? null
}

/** Light pronouns, which stand right behind a finite main verb, before "ikke". */
export const lightPronouns: ReadonlySet<string> = new Set('mig dig ham hende os jer dem den det'.split(' '))

/** Whether a block speaks to several readers: I, jer, jeres and never du. */
export function isToSeveral(block: DanishBlock): boolean {
  let several = false
  for (const { kind, row } of block.addressForms()) {
    if (kind !== 'reader') continue
    const word = block.wordAt(row)
    if (word === 'i' || word === 'jer' || word === 'jeres') several = true
    else return false
  }
  return several
}
