import { TokenFlag, TokenKind, type Tokens } from '@klarbrev/core'
import type { Root, Sentence, SentenceContent } from 'nlcst'
import { abbreviations } from './abbreviations.ts'
import type { CleanCopy } from './clean-copy.ts'

/** What reading a block gives besides its token rows. */
export interface Rows {
  /** Rows at which sentences start, and after them the end. */
  readonly sentences: readonly number[]
  readonly words: number
  readonly longWords: number
  /** Letters of all words. */
  readonly letters: number
}

/** A word as the parser cut it, perhaps put together of several. */
interface Piece {
  start: number
  end: number
  isWord: boolean
  /** A full stop that the parser took for a part of a figure, and that ends a sentence. */
  isStop: boolean
}

const digits = /^\d/
const letter = /\p{L}/u
const letters = /\p{L}/gu
const longWord = 7
const personNumber = /^\d{6}-?\d{4}$/
const opening = /["“„«]/
const closing = /["”“»]/

/**
 * Lays a parsed block out as token rows: what the parser cuts apart and a reader sees as one thing ("3,460",
 * "and/or", an address of mail) is put together. `idOf` gives a lower-case word its number, `lower` takes the words.
 */
export function layRows(
  root: Root,
  copy: CleanCopy,
  tokens: Tokens,
  lower: string[],
  idOf: (word: string) => number,
): Rows {
  const from = tokens.count
  const sentences: number[] = []
  let words = 0
  let longWords = 0
  let allLetters = 0
  let isQuoted = false
  let reached = 0
  for (const sentence of sentencesOf(root)) {
    if (tokens.count === from || !goesOn(tokens, lower, tokens.count)) sentences.push(tokens.count)
    let endsHere = false
    for (const piece of withStops(piecesOf(sentence.children, copy.text), copy.text)) {
      if (endsHere) sentences.push(tokens.count)
      endsHere = piece.isStop
      const text = copy.text.slice(piece.start, piece.end)
      const before = copy.text.slice(reached, piece.start)
      const kind = kindOf(text, piece.isWord)
      if (kind === TokenKind.punctuation && isQuoted && closing.test(text)) isQuoted = false
      else if (kind === TokenKind.punctuation && opening.test(text)) isQuoted = true
      const flags = flagsOf(text, kind, before, reached === 0) | (isQuoted ? TokenFlag.quoted : 0)
      const word = text.toLowerCase().replaceAll('’', "'")
      const bare = word.endsWith('.') ? word.slice(0, -1) : word
      lower[tokens.count] = kind === TokenKind.word ? bare : word
      tokens.push(copy.at(piece.start), copy.at(piece.end), kind, flags, idOf(lower[tokens.count]!))
      if (kind === TokenKind.word) {
        words++
        const length = text.match(letters)?.length ?? 0
        allLetters += length
        if (length >= longWord) longWords++
      }
      reached = piece.end
    }
  }
  // A sentence of nothing, which only a text of signs that are no tokens can have, is none.
  const starts = sentences.filter((start, at) => start < (sentences[at + 1] ?? tokens.count))
  return { sentences: [...starts, tokens.count], words, longWords, letters: allLetters }
}

function* sentencesOf(root: Root): Iterable<Sentence> {
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) if (sentence.type === 'SentenceNode') yield sentence
  }
}

/** Words and signs of a sentence, with white space left out and what belongs together joined. */
function piecesOf(children: readonly SentenceContent[], text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const child of children) {
    if (child.type === 'WhiteSpaceNode') continue
    const start = child.position!.start.offset!
    const end = child.position!.end.offset!
    const last = pieces.at(-1)
    const middle = pieces.at(-2)
    if (child.type === 'WordNode' && last !== undefined && middle?.isWord && joins(middle, last, start, end, text)) {
      pieces.pop()
      middle.end = end
      continue
    }
    pieces.push({ start, end, isWord: child.type === 'WordNode', isStop: false })
  }
  return pieces
}

const stopped = /^(?:\d[\d.,]*|[a-z])\.$/
const monthStart = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** "no. 12. We wait": the parser leaves the stop with the figure, and the sentence open. "12. March" stays whole. */
function withStops(pieces: readonly Piece[], text: string): readonly Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    const { start, end, isWord } = piece
    if (!isWord || text[end - 1] !== '.' || !stopped.test(text.slice(start, end))) return [piece]
    const next = pieces[at + 1]
    const behind = next === undefined ? 'A' : text.slice(next.start, next.end)
    if (!/^\p{Lu}/u.test(behind) || monthStart.test(behind)) return [piece]
    return [
      { start, end: end - 1, isWord, isStop: false },
      { start: end - 1, end, isWord: false, isStop: next !== undefined },
    ]
  })
}

/** "3,460", "and/or", "borger@by.dk": one sign between two words and no blank. */
function joins(before: Piece, sign: Piece, start: number, end: number, text: string): boolean {
  if (sign.isWord || before.end !== sign.start || sign.end !== start || sign.end - sign.start !== 1) return false
  switch (text[sign.start]) {
    case ',':
      return /\d$/.test(text.slice(before.start, before.end)) && /^\d{3}$/.test(text.slice(start, end))
    case '/':
    case '@':
      return true
    default:
      return false
  }
}

function kindOf(text: string, isWord: boolean): number {
  if (!isWord) return text === '§' || text === '§§' || text === '€' ? TokenKind.symbol : TokenKind.punctuation
  if (personNumber.test(text)) return TokenKind.personNumber
  if (text.includes('@')) return TokenKind.email
  if (digits.test(text) && !/\p{L}{2}/u.test(text)) return TokenKind.number
  return letter.test(text) ? TokenKind.word : TokenKind.symbol
}

function flagsOf(text: string, kind: number, before: string, isFirst: boolean): number {
  let flags = isFirst || before !== '' ? TokenFlag.spaceBefore : 0
  if (before.includes('\n') || before.includes('\r')) flags |= TokenFlag.lineBefore
  if (kind !== TokenKind.word) return flags
  if (/^\p{Lu}/u.test(text)) flags |= TokenFlag.capital
  if (/^\p{Lu}{2,}$/u.test(text)) flags |= TokenFlag.allCaps
  if (text.endsWith('.')) flags |= TokenFlag.dotted
  return flags
}

/** Whether the full stop before a row belongs to an abbreviation: "Act no. 954", "cf. Consolidation Act". */
function goesOn(tokens: Tokens, lower: readonly string[], row: number): boolean {
  const isStop = tokens.kind[row - 1] === TokenKind.punctuation && lower[row - 1] === '.'
  const word = isStop ? row - 2 : row - 1
  if (!isStop && !(tokens.flags[word]! & TokenFlag.dotted)) return false
  return abbreviations.has(lower[word] ?? '')
}
