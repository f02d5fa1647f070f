import type { DanishBlock } from '../facts/block.ts'
import { Cue } from '../text/cue-words.ts'
import { isCapital } from './edits.ts'

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

/** The pronoun of a row as object, "De" as "Dem"; null for what is no pronoun that changes. */
export function objectOf(block: DanishBlock, row: number): string | null {
  const form = objectForm(block.wordAt(row))
  const isPolite = form === 'dem' && isCapital(block, row) &&
    (!block.sentences.includes(row) || block.wordAt(row + 1) === 'bedes' || block.addressForms().some((one) => one.row === row && one.kind === 'polite'))
  return isPolite ? 'Dem' : form
}

/** The pronoun as object for a noun that names a person; null where one cannot tell he from she. */
export function pronounOfPerson(noun: string): 'ham' | 'hende' | null {
  return women.test(noun) ? 'hende' : men.test(noun) ? 'ham' : null
}

/** Whether a noun names a person, whom "den" and "det" would make a thing. */
export function namesPerson(noun: string): boolean {
  return women.test(noun) || men.test(noun) || anyone.test(noun)
}

const women = /^(?:mor|moren|moderen|datter|datteren|kone|konen|hustru|hustruen|søster|søsteren|mormor|farmor)$/
const men = /^(?:far|faren|faderen|søn|sønnen|bror|broren|broderen|morfar|farfar)$/
const anyone =
  /(?:ægtefælle|samlever|partner|lejer|ejer|ansøger|borger|klager|elev|læge|værge|nabo|arbejdsgiver|forælder|beboer|patient|pensionist|modtager|plejer|medarbejder|konsulent|advokat|rådgiver|leder|lærer)(?:n|en)?$/

/** Light pronouns, which stand right behind a finite main verb, before "ikke". */
export const lightPronouns: ReadonlySet<string> = new Set('mig dig ham hende os jer dem den det'.split(' '))

/** The reader as the subject of the sentence around a row: De where it or the letter says De already, so that it does not say both. */
export function readerWord(block: DanishBlock, row: number): 'du' | 'I' | 'De' {
  return isToSeveral(block) ? 'I' : isPoliteSentence(block, row) ? 'De' : (block.toReader ?? 'du')
}

/** The reader as the object of the sentence around a row. */
export function readerObject(block: DanishBlock, row: number): 'dig' | 'jer' | 'Dem' {
  const word = readerWord(block, row)
  return word === 'I' ? 'jer' : word === 'De' ? 'Dem' : 'dig'
}

/** Whether the sentence says De, or the paragraph does and the sentence says no du. */
function isPoliteSentence(block: DanishBlock, row: number): boolean {
  const sentence = block.sentenceOf(row)
  const from = block.sentences[sentence]!
  const to = block.sentences[sentence + 1] ?? block.to
  let isPolite = false
  for (const form of block.addressForms()) {
    const isHere = form.row >= from && form.row < to
    if (form.kind === 'polite') isPolite = true
    else if (form.kind === 'reader' && isHere) return false
  }
  return isPolite
}

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

/** Those who do work for others, and those that a letter may be written to. */
const firms = /(?:entreprenør|leverandør|bygherre|virksomhed|forening|bestyrelse|besøgende|forældre)(?:n|en|ne)?$/

/** Whether one can be asked to do something: a pronoun, or a noun for the reader. */
export function isPerson(block: DanishBlock, row: number): boolean {
  const word = block.wordAt(row)
  return objectForm(word) !== null || namesPerson(word) || firms.test(word) || (block.cuesAt(row) & (Cue.thirdReader | Cue.partyRole)) !== 0
}
