import { existsSync, readFileSync } from 'node:fs'
import type { Letter, Span } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import type { MessageKind } from '../src/letter/acts.ts'
import { actOfMark } from './kernel-letters.ts'
import type { WholeMark } from './whole-letters.ts'

/** A whole letter with its kind and the sentences that tell its main message: the markers' own, and those that tell the same. */
export interface MarkedLetter {
  readonly letter: Letter
  readonly kind: MessageKind
  readonly mains: readonly Span[]
  /** What its sentences do, as one more marker read them; which of them is the message is said by `mains` alone. */
  readonly marks: readonly WholeMark[]
}

interface Quote {
  readonly quote: string
  readonly line: number
}

interface Mark {
  readonly mainMessage: Quote | null
}

/** Reads the letters of a corpus folder, with the main messages of those that have been marked. */
export function readMarkedLetters(folder: string): readonly MarkedLetter[] {
  const said = readActs(folder)
  const again = readAgain(folder)
  return readFileSync(`${folder}/manifest.csv`, 'utf8').trim().split('\n').slice(1).map((row) => {
    const [file = '', , , , kind = ''] = row.split(';')
    const { letter } = readLetter(readFileSync(`${folder}/${file}`), file)
    const mains = ['A', 'B'].flatMap((marker): Span[] => {
      const path = `${folder}/gold/letters/${marker}/${file.replace('letters/', '')}.json`
      if (!existsSync(path)) return []
      const { mainMessage } = JSON.parse(readFileSync(path, 'utf8')) as Mark
      const span = mainMessage && locate(letter.text, mainMessage.quote, mainMessage.line)
      return span ? [span] : []
    })
    const name = file.replace('letters/', '')
    const own = kind as MarkedLetter['kind']
    return { letter, kind: own, mains: [...mains, ...again(name, letter.text)], marks: placeMarks(letter.text, said.get(name) ?? [], own, name) }
  })
}

/** A mark of gold/acts.tsv: its letter of `actCodes`, and the first words of the sentence. */
type Said = readonly [code: string, words: string]

/** The marks by the name of their letter, in its order. */
function readActs(folder: string): ReadonlyMap<string, readonly Said[]> {
  const [, ...rows] = readFileSync(`${folder}/gold/acts.tsv`, 'utf8').trim().split('\n')
  const said = new Map<string, Said[]>()
  for (const row of rows) {
    const [name = '', code = '', words = ''] = row.split('\t')
    const own = said.get(name) ?? []
    said.set(name, own)
    own.push([code, words])
  }
  return said
}

/** Finds the marked sentences in a letter, each behind the one before; throws where one is not there. */
function placeMarks(text: string, said: readonly Said[], kind: MessageKind, name: string): readonly WholeMark[] {
  let reached = 0
  return said.map(([code, words]) => {
    const act = actOfMark(code, kind)
    const found = find(text, words, reached)
    if (act === undefined || found === null) throw new Error(`${name}: mærket ${code} »${words}« er ikke til at finde`)
    reached = found.end
    return { at: found.start, act, isMain: false }
  })
}

/** A marker's other sentences for a message, by the name of the letter. */
type Again = Readonly<Record<string, { readonly also: readonly Quote[] }>>

/**
 * Finds, by name and text of a letter, its other sentences that tell the main message as well as the one the markers A
 * and B chose, as far as the markers C and D, who were asked for them blind of each other, both say so.
 */
export function readAgain(folder: string): (name: string, text: string) => readonly Span[] {
  const markers = ['C', 'D'].map((marker): Again => {
    const path = `${folder}/gold/again/${marker}.json`
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Again) : {}
  })
  return (name, text) => {
    const [ours = [], theirs = []] = markers.map((all) =>
      (all[name]?.also ?? []).flatMap(({ quote, line }) => locate(text, quote, line) ?? []))
    return ours.filter((own) => theirs.some(({ start, end }) => own.start < end && start < own.end))
  }
}

/** Where a marker's quote lies in the letter: it begins on its line, with white space folded. Null when it is not there. */
export function locate(text: string, quote: string, line: number): Span | null {
  let from = 0
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', from)
    if (next < 0) return null
    from = next + 1
  }
  return find(text, quote, from)
}

/** Where the words first lie in the text from an offset on, with white space folded. */
function find(text: string, quote: string, from: number): Span | null {
  const words = quote.trim().split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const match = new RegExp(words.join('\\s+'), 'u').exec(text.slice(from))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}
