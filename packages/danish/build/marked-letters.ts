import { existsSync, readFileSync } from 'node:fs'
import type { Letter, Span } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import type { MessageKind } from '../src/letter/acts.ts'

/** A whole letter with its kind and the sentences that its markers took for the main message. */
export interface MarkedLetter {
  readonly letter: Letter
  readonly kind: MessageKind
  readonly mains: readonly Span[]
}

interface Mark {
  readonly mainMessage: { readonly quote: string; readonly line: number } | null
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
    return { letter, kind: kind as MarkedLetter['kind'], mains }
  })
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
