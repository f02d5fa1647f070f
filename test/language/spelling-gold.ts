import { readText } from '@klarbrev/readers'
import { findMisspellings, findSplitCompounds } from '@klarbrev/danish'
import { stripMarks } from '../marks.ts'
import { danish } from '../product.ts'
import { Tally } from './figures.ts'
import { linesOf, type Measured } from './gold-files.ts'

/** Misspelt words: how many are found, how often the right word comes first and among the first three, and what is found beside. */
export function measureSpelling(path: string): Measured {
  const tally = new Tally()
  let first = 0
  let listed = 0
  for (const line of linesOf(path)) {
    const { text, spans } = stripMarks(line)
    const letter = danish.analyse(readText(text, 'guld.txt').letter)
    const found = new Map<string, readonly string[]>()
    for (const { block, row, suggestions } of findMisspellings(letter)) {
      found.set(letter.blocks[block]!.facts.textOf(row, row + 1), suggestions)
    }
    const wanted = new Map(spans.map(({ start, end, label }) => [text.slice(start, end), label]))
    tally.compare(new Set(found.keys()), new Set(wanted.keys()), (key) => `${key} (${found.get(key)?.join(', ') ?? ''}) in: ${text}`)
    for (const [written, meant] of wanted) {
      const suggestions = found.get(written) ?? []
      if (suggestions[0] === meant) first++
      else if (found.has(written)) tally.misses.push(`suggested for ${written}: ${suggestions.join(', ')}, and not first ${meant}`)
      if (suggestions.includes(meant)) listed++
    }
  }
  return {
    figures: [
      ...tally.figures('spelling: misspelt words'),
      { name: 'spelling: of all, right word first', hits: first, of: tally.wanted },
      { name: 'spelling: of all, right word in three', hits: listed, of: tally.wanted },
    ],
    misses: tally.misses,
  }
}

/** Compounds written as two words. */
export function measureSplitCompounds(path: string): Measured {
  const tally = new Tally()
  for (const line of linesOf(path)) {
    const { text, spans } = stripMarks(line)
    const letter = danish.analyse(readText(text, 'guld.txt').letter)
    const found = letter.blocks.flatMap((placed) =>
      [...findSplitCompounds(placed, letter.lexicon)].map(({ row, next, joined }) => `${placed.facts.textOf(row, next + 1)} = ${joined}`),
    )
    const wanted = spans.map(({ start, end, label }) => `${text.slice(start, end)} = ${label}`)
    tally.compare(new Set(found), new Set(wanted), (key) => `${key} in: ${text}`)
  }
  return { figures: tally.figures('spelling: compounds written apart'), misses: tally.misses }
}
