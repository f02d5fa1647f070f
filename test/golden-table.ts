import { readdirSync, readFileSync } from 'node:fs'
import { criteria } from '@klarbrev/core'
import { readLetter } from '@klarbrev/readers'
import { klarbrev } from './product.ts'

const folder = new URL('../corpus/letters/', import.meta.url)

/**
 * One line a letter of the open corpus: what a change of analysis or rules moves, small enough to be read in a diff.
 * Columns: file, kind, words, sentences, LIX, the four criteria, score, grade, shown findings, main message.
 */
export function goldenTable(): string {
  const lines = readdirSync(folder)
    .sort()
    .map((name) => {
      const { letter, problems } = readLetter(readFileSync(new URL(name, folder)), name)
      const result = klarbrev.lint(letter, problems)
      const scores = result.score ? criteria.map((one) => result.score!.criteria[one].score.toFixed(0)).join('/') : '-'
      const main = result.mainMessage
        ? `${result.mainMessage.position} ”${letter.text.slice(result.mainMessage.start, result.mainMessage.end).replace(/\s+/g, ' ').slice(0, 60)}”`
        : 'none'
      return [
        name,
        result.kind,
        result.words,
        result.sentences,
        result.lix.toFixed(1),
        scores,
        result.score?.score.toFixed(1) ?? '-',
        result.grade ?? result.notScored,
        result.messages.filter((message) => message.shown).length,
        main,
      ].join(' | ')
    })
  return `${lines.join('\n')}\n`
}
