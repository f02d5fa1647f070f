import { existsSync } from 'node:fs'
import { agreementLines } from './agreement.ts'
import { measureClauses } from './clause-gold.ts'
import { measureEnglishPassives } from './english-gold.ts'
import { formatFigure } from './figures.ts'
import { measureFresh } from './fresh-gold.ts'
import { measureHands } from './hand-gold.ts'
import { measureKind, measureMainMessage, measureSpans, readGoldLetters } from './letter-gold.ts'
import { lixLimits } from './lix-limits.ts'
import { measurePairs } from './letter-pairs.ts'
import { measureRuleFigures } from './rule-gold.ts'
import {
  type Measured,
  measureAddress,
  measureBoundaries,
  measureCompounds,
  measureHeadings,
  measureLix,
  measurePassives,
  measureReferences,
  measureTokens,
} from './sentence-gold.ts'
import { measureSpelling, measureSplitCompounds } from './spelling-gold.ts'
import { measureTreebank } from './treebank.ts'

const sentenceGold: readonly (readonly [string, (path: string) => Measured])[] = [
  ['saetningsgraenser.txt', measureBoundaries],
  ['tokens.txt', measureTokens],
  ['lix.txt', measureLix],
  ['sammensatte.txt', measureCompounds],
  ['passiver.txt', measurePassives],
  ['led.txt', measureClauses],
  ['henvisninger.txt', measureReferences],
  ['tiltale.txt', measureAddress],
  ['anatomi.txt', measureHeadings],
  ['stavning.txt', measureSpelling],
  ['saerskrivning.txt', measureSplitCompounds],
  ['passives.txt', measureEnglishPassives],
]

function measuredLines({ figures, misses }: Measured, showMisses: boolean): readonly string[] {
  const lines = figures.map((figure) => `  ${formatFigure(figure)}`)
  return showMisses ? [...lines, ...misses.map((miss) => `      ${miss}`)] : lines
}

function halfLines(title: string, folder: string, showMisses: boolean, limits: readonly number[] | null): readonly string[] {
  const sentences = sentenceGold.flatMap(([file, measure]) => {
    const path = `${folder}/gold/sentences/${file}`
    return existsSync(path) ? measuredLines(measure(path), showMisses) : []
  })
  const letters = readGoldLetters(folder)
  const whole = [measureKind, measureMainMessage, measureSpans, measureRuleFigures, measurePairs].flatMap((measure) => measuredLines(measure(letters), showMisses))
  return ['', title, ...sentences, ...whole, ...agreementLines(letters, limits).map((line) => `  ${line}`)]
}

function freshLines(folder: string, showMisses: boolean): readonly string[] {
  if (!existsSync(folder)) return []
  return ['', 'Letters by hands that came after the models, as their authors marked them', ...measuredLines(measureFresh(folder), showMisses)]
}

/**
 * Every figure of the analysis over a corpus folder, open and closed half apart. `showMisses` tells what went
 * wrong in the open half; of the closed half nothing but totals is ever told, and nothing at all with `isOpenOnly`.
 */
export function languageTable(folder: string, showMisses: boolean, isOpenOnly = false): string {
  const closed = `${folder}/test`
  const limits = lixLimits(folder)
  const lines = [
    'Analysis of letters: shares with counts and Wilson 95 % intervals. Letters, gold sentences and marks were made by',
    'machine (language models that saw neither rules nor code), not by people.',
    ...halfLines('Open half (seen while tuning)', folder, showMisses, limits),
    ...(existsSync(closed) && !isOpenOnly ? halfLines('Closed half (totals only)', closed, false, limits) : []),
    ...freshLines(`${folder}/fresh`, showMisses),
  ]
  return `${lines.join('\n')}\n`
}

/** The figures of the whole training letters, each hand read by models that were trained without it. */
export function handTable(folder: string, showMisses: boolean): string {
  const measured = measureHands(folder)
  const lines = [...measuredLines(measured, showMisses), ...measured.lines.map((line) => `  ${line}`)]
  return `Whole training letters, each hand read by models trained without it\n${lines.join('\n')}\n`
}

/** The figures of a treebank (CoNLL-U), a regression check: it has been tuned on before. */
export function treebankTable(path: string, showMisses: boolean): string {
  return `\nTreebank (a regression check)\n${measuredLines(measureTreebank(path), showMisses).join('\n')}\n`
}
