import { existsSync, readFileSync } from 'node:fs'
import type { Letter, Span } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import type { MessageKind } from '../src/letter/acts.ts'

/** A whole letter with its kind and the sentences that tell its main message: the markers' own, and those that tell the same. */
export interface MarkedLetter {
  readonly letter: Letter
  readonly kind: MessageKind
  readonly mains: readonly Span[]
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
    const again = readAgain(folder, file.replace('letters/', ''), letter.text)
    return { letter, kind: kind as MarkedLetter['kind'], mains: [...mains, ...again] }
  })
}

/** A marker's other sentences for a message, by the name of the letter. */
type Again = Readonly<Record<string, { readonly also: readonly Quote[] }>>

/**
 * The other sentences of a letter that tell its main message as well as the one the markers A and B chose, as far as
 * the markers C and D, who were asked for them blind of each other, both say so.
 */
export function readAgain(folder: string, name: string, text: string): readonly Span[] {
  const [ours = [], theirs = []] = ['C', 'D'].map((marker) => {
    const path = `${folder}/gold/again/${marker}.json`
    const all: Again = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Again) : {}
    return (all[name]?.also ?? []).flatMap(({ quote, line }) => locate(text, quote, line) ?? [])
  })
  return ours.filter((own) => theirs.some(({ start, end }) => own.start < end && start < own.end))
}

/** Where a marker's quote lies in the letter: it begins on its line, with white space folded. Null when it is not there. */
export function locate(text: string, quote: string, line: number): Span | null {
  let from = 0
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', from)
    if (next < 0) return null
    from = next + 1
  }
  const words = quote.trim().split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const match = new RegExp(words.join('\\s+'), 'u').exec(text.slice(from))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}
