/**
 * `npm run bench:language -- [FOLDER] [--misses] [--ddt PATH]`: every figure of the Danish analysis with counts and 95 % intervals,
 * open and closed half apart. FOLDER is a corpus folder (default corpus). `--misses` tells what went wrong in the open
 * half; of the closed half nothing but totals is ever printed. `--ddt` adds a treebank (CoNLL-U) as a regression check.
 */
import { existsSync } from 'node:fs'
import { agreementLines } from './agreement.ts'
import { measureClauses } from './clause-gold.ts'
import { formatFigure } from './figures.ts'
import { measureKind, measureMainMessage, measureSpans, readGoldLetters } from './letter-gold.ts'
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
]

function printMeasured({ figures, misses }: Measured, showMisses: boolean): void {
  for (const figure of figures) console.log(`  ${formatFigure(figure)}`)
  if (showMisses) for (const miss of misses) console.log(`      ${miss}`)
}

function printHalf(title: string, folder: string, showMisses: boolean): void {
  console.log(`\n${title}`)
  const print = (measured: Measured): void => printMeasured(measured, showMisses)
  for (const [file, measure] of sentenceGold) {
    const path = `${folder}/gold/sentences/${file}`
    if (existsSync(path)) print(measure(path))
  }
  const letters = readGoldLetters(folder)
  for (const measure of [measureKind, measureMainMessage, measureSpans]) print(measure(letters))
  for (const line of agreementLines(letters)) console.log(`  ${line}`)
}

const args = process.argv.slice(2)
const treebank = args.includes('--ddt') ? args[args.indexOf('--ddt') + 1] : undefined
const folder = args.find((one) => !one.startsWith('--') && one !== treebank) ?? 'corpus'
console.log('Danish analysis: shares with counts and Wilson 95 % intervals. Letters, gold sentences and marks were made by')
console.log('machine (language models that saw neither rules nor code), not by people.')
printHalf('Open half (seen while tuning)', folder, args.includes('--misses'))
if (existsSync(`${folder}/test`)) printHalf('Closed half (totals only)', `${folder}/test`, false)
if (treebank !== undefined) {
  console.log('\nTreebank (a regression check: it has been tuned on before)')
  printMeasured(measureTreebank(treebank), args.includes('--misses'))
}
