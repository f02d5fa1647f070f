import { existsSync } from 'node:fs'
import { readWholeLetters } from '../../packages/danish/build/whole-letters.ts'
import { klarbrev } from '../product.ts'
import { ranks, readGrades } from './hand-gold.ts'

/**
 * The LIX at which a grader that knows nothing else goes over to the next worse grade, four limits: those that give each
 * grade as often as the marker of the training letters gave it. Null where a corpus has no such letters.
 */
export function lixLimits(corpus: string): readonly number[] | null {
  if (!existsSync(`${corpus}/training/grades.tsv`)) return null
  const grades = readGrades(corpus)
  const graded = readWholeLetters(`${corpus}/training/whole`).flatMap(({ letter }) => {
    const grade = grades.get(letter.path.replace(/\.\w+$/, ''))
    return grade === undefined ? [] : [{ grade, lix: klarbrev.lint(letter).lix }]
  })
  const sorted = graded.map(({ lix }) => lix).sort((a, b) => a - b)
  return [1, 2, 3, 4].map((rank) => {
    const better = graded.filter(({ grade }) => ranks.indexOf(grade) < rank).length
    return ((sorted[better - 1] ?? 0) + (sorted[better] ?? Number.POSITIVE_INFINITY)) / 2
  })
}
