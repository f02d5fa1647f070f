import type { Span } from '@klarbrev/core'
import { locate } from '../../packages/danish/build/marked-letters.ts'
import type { Marks } from './letter-gold.ts'

type Mark = Marks['marks'][number]

/**
 * Where the marks of one marker lie. Who marks "De" three times on a line means three of them: marks of one class with
 * the same words on the same line lie on one place after the other. Words are met whole where they can be ("De" is not
 * the beginning of "Den"); a mark whose words are not in the letter is left out.
 */
export function placesOf(text: string, marks: readonly Mark[]): readonly Span[] {
  const lines = lineStarts(text)
  const met = new Map<string, number>()
  return marks.flatMap((mark) => {
    const key = `${mark.class} ${mark.line} ${mark.quote}`
    const nth = met.get(key) ?? 0
    met.set(key, nth + 1)
    return placeOf(text, mark, nth, lines[mark.line] ?? text.length) ?? []
  })
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The nth place, from 0, where the words of a mark stand alone on its line, or else where they are found first. */
function placeOf(text: string, mark: Mark, nth: number, lineEnd: number): Span | null {
  const known = searched.get(mark)
  const places = known?.text === text ? known.places : search(text, mark, lineEnd)
  searched.set(mark, { text, places })
  return places[Math.min(nth, places.length - 1)] ?? null
}

/** Where the words of marks stand: each rule asks anew for all marks of every letter. */
const searched = new WeakMap<Mark, { readonly text: string; readonly places: readonly Span[] }>()

/** All places where the words of a mark stand alone on its line, or else the one where they are found first. */
function search(text: string, { quote, line }: Mark, lineEnd: number): readonly Span[] {
  const first = locate(text, quote, line)
  if (first === null) return []
  const words = quote.trim().split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'gu')
  whole.lastIndex = first.start
  const found: Span[] = []
  for (let match = whole.exec(text); match !== null; match = whole.exec(text)) {
    if (found.length > 0 && match.index >= lineEnd) break
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found.length === 0 ? [first] : found
}
