import type { Edit, Repair } from '@klarbrev/core'
import type { DanishBlock } from '../facts/block.ts'
import { endsSentence, isFinite } from '../facts/passive-clause.ts'
import { Tag } from '../lexicon/tags.ts'
import { Cue } from '../text/cue-words.ts'
import { capital, isCapital } from './edits.ts'
import { readerWord } from './people.ts'

/** Words that point back at "man", for the reader and for the sender. */
const pointing: ReadonlyMap<string, readonly [reader: string, sender: string]> = new Map([
  ['sin', ['din', 'vores']], ['sit', ['dit', 'vores']], ['sine', ['dine', 'vores']], ['sig', ['dig', 'os']],
  ['ens', ['din', 'vores']],
])

/** The words of one reader, for several. */
const several: ReadonlyMap<string, string> = new Map([['din', 'jeres'], ['dit', 'jeres'], ['dine', 'jeres'], ['dig', 'jer']])

/** Most tokens behind "man" in which words that point back at it are sought. */
const reach = 20

/**
 * Says who "man" is, du or vi; words that point back at it follow ("sit" -> "dit"). Several in a sentence change
 * together, so that it does not speak of two people.
 */
export function toYou(block: DanishBlock, row: number, actor: 'du' | 'vi'): Repair {
  const { start, end } = block.tokens
  const sentence = block.sentenceOf(row)
  const edits: Edit[] = []
  const write = (at: number, text: string): void => {
    edits.push({ start: start[at]!, end: end[at]!, text: isCapital(block, at) ? capital(text) : text })
  }
  // "I skal vide, at man": the same readers.
  const who = actor === 'du' ? readerWord(block, row) : actor
  // "at man forsørger hinanden", "bliver man uenige": more than one.
  if (who === 'du') for (let at = block.sentences[sentence]!; at < block.sentences[sentence + 1]!; at++) if (/^(?:hinanden|u?enige)$/.test(block.wordAt(at))) return { noFix: 'omskriv' }
  const mine = (pair: readonly [string, string]): string => (who === 'I' ? (several.get(pair[0]) ?? pair[0]) : pair[actor === 'du' ? 0 : 1])
  if (who === 'I' && isPredicated(block, sentence)) return { noFix: 'omskriv' }
  for (let at = block.sentences[sentence]!; at < block.sentences[sentence + 1]!; at++) {
    if (block.wordAt(at) !== 'man') continue
    // "skal man herved": the formula goes with the word.
    const isFormula = who === 'vi' && /^(?:herved|hermed)$/.test(block.wordAt(at + 1)) && block.signAt(at + 1) === 0
    if (isFormula) edits.push({ start: start[at]!, end: end[at + 1]!, text: isCapital(block, at) ? 'Vi' : 'vi' })
    else write(at, who)
    for (let next = at + 1; next < block.sentences[sentence + 1]! && next < at + reach; next++) {
      if (endsSentence(block.signAt(next)) || block.wordAt(next) === 'man') break
      // Behind a comma with a verb of its own another subject may begin.
      if (block.signAt(next) === 0x2c && isOther(block, next + 1)) break
      const pair = pointing.get(block.wordAt(next))
      if (pair !== undefined) write(next, mine(pair))
    }
  }
  return { fixes: [{ title: `Skriv ”${who}”`, edits, safe: false }] }
}

/** "man er uenig": what one is would have to be said of several. */
function isPredicated(block: DanishBlock, sentence: number): boolean {
  for (let at = block.sentences[sentence]!; at + 1 < block.sentences[sentence + 1]!; at++) {
    if ((block.cuesAt(at) & (Cue.vaere | Cue.blive)) === 0) continue
    const next = /^(?:ikke|man)$/.test(block.wordAt(at + 1)) ? at + 2 : at + 1
    const tags = block.tagsAt(next)
    if (tags & Tag.AdjBase && !(tags & (Tag.VerbParticiple | Tag.AdjE | Tag.Adverb))) return true
  }
  return false
}

/** Whether a subject and its verb begin here. */
function isOther(block: DanishBlock, row: number): boolean {
  for (let at = row; at < row + 5 && at < block.to; at++) if (isFinite(block, at)) return block.wordAt(at - 1) !== 'man'
  return false
}
