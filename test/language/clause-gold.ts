import { readFileSync } from 'node:fs'
import { type Clause, type DanishBlock, isHeavyFront, longFrontedWords } from '@klarbrev/danish'
import { readText } from '@klarbrev/readers'
import { stripMarks } from '../marks.ts'
import { danish } from '../product.ts'
import { Tally } from './figures.ts'
import type { Measured } from './sentence-gold.ts'

const names: Readonly<Record<string, string>> = {
  finit: 'clauses: finite verb',
  forvaegt: 'clauses: heavy front',
  'ledsaetning-foerst': 'clauses: long fronted clause',
  indskud: 'clauses: insertion',
  bagvendt: 'clauses: backward attribute',
  dobbelt: 'clauses: double negation',
}

/** Stretches of a sentence by the label that the gold gives them. */
function found(clause: Clause, facts: DanishBlock): readonly (readonly [string, number, number])[] {
  const spans: (readonly [string, number, number])[] = []
  const add = (label: string, { start, end }: { readonly start: number; readonly end: number }): void => {
    spans.push([label, start, end])
  }
  const { finite, front, frontedClause } = clause
  if (finite >= 0) add('finit', { start: facts.tokens.start[finite]!, end: facts.tokens.end[finite]! })
  if (front && isHeavyFront(clause)) add('forvaegt', front)
  if (frontedClause && frontedClause.words >= longFrontedWords) add('ledsaetning-foerst', frontedClause)
  for (const one of clause.insertions) add('indskud', one)
  for (const one of clause.backward) add('bagvendt', one)
  for (const one of clause.doubleNegations) add('dobbelt', one)
  return spans
}

/**
 * Clause facts, exactly as marked. The finite verb is asked for in lines where the gold names one; a line may hold a
 * second sentence without a mark, so that only the sentence with the mark counts.
 */
export function measureClauses(path: string): Measured {
  const tallies = new Map(Object.keys(names).map((label) => [label, new Tally()]))
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  for (const line of lines) {
    const { text, spans } = stripMarks(line)
    const sets = new Map(Object.keys(names).map((label) => [label, new Set<string>()]))
    for (const { block, facts } of danish.analyse(readText(text, 'guld.txt').letter).blocks) {
      for (const clause of facts.clauses()) {
        const from = block.start + facts.tokens.start[facts.sentences[clause.sentence]!]!
        const to = block.start + facts.tokens.end[facts.sentences[clause.sentence + 1]! - 1]!
        const isMarked = spans.some(({ label, start }) => label === 'finit' && start >= from && start < to)
        for (const [label, start, end] of found(clause, facts)) {
          if (label !== 'finit' || isMarked) sets.get(label)!.add(`${block.start + start}-${block.start + end}`)
        }
      }
    }
    for (const [label, tally] of tallies) {
      const wanted = new Set(spans.filter((span) => span.label === label).map(({ start, end }) => `${start}-${end}`))
      const show = (key: string): string => {
        const [start, end] = key.split('-').map(Number)
        return `${label} ”${text.slice(start, end)}” in: ${text}`
      }
      tally.compare(sets.get(label)!, wanted, show)
    }
  }
  return {
    figures: [...tallies].flatMap(([label, tally]) => tally.figures(names[label]!)),
    misses: [...tallies.values()].flatMap((tally) => tally.misses),
  }
}
