/**
 * `npm run fixes -- [N] [SEED] [FOLDER]`: a seeded sample of N rewrites (default 40, seed 1) from the letters of a folder
 * (else the open half of the corpus) as sentence before and after, and for each rule the share of findings with a fix
 * and the reasons where there is none. `npm run fixes -- --domme`: how many of the rewrites that editors once judged in
 * corpus/gold are still made in the same words, those that were right and those that were wrong.
 */
import { resolve } from 'node:path'
import { fixFigures, samplePairs } from '../test/fix-figures.ts'
import { lettersIn, lettersOf } from '../test/fix-letters.ts'
import { type JudgedFigures, replayJudged } from '../test/judged-rewrites.ts'

if (process.argv[2] === '--domme') {
  const all = replayJudged()
  const sum = (of: (one: JudgedFigures) => number): number => all.reduce((total, one) => total + of(one), 0)
  const line = (name: string, made: number, of: number, bad: number, ofBad: number): string =>
    `${name.padEnd(17)} right, still made ${made} of ${of} (${share(made, of)} %); wrong, still made ${bad} of ${ofBad} (${share(bad, ofBad)} %)`
  for (const { file, right, wrong } of all) console.log(line(file, right.made, right.of, wrong.made, wrong.of))
  console.log(line('all', sum(({ right }) => right.made), sum(({ right }) => right.of), sum(({ wrong }) => wrong.made), sum(({ wrong }) => wrong.of)))
  process.exit(0)
}
const [size, seed, folder] = process.argv.slice(2)
const letters = folder === undefined ? lettersOf('open') : lettersIn(resolve(folder))
for (const [at, { rule, before, after }] of samplePairs(letters, Number(size ?? 40), Number(seed ?? 1)).entries()) {
  console.log(`${at + 1}. ${rule}\n   før:   ${before}\n   efter: ${after}\n`)
}
for (const [rule, { findings, fixed, reasons }] of fixFigures(letters)) {
  const why = reasons.map(([code, count]) => `${code} ${count}`).join(', ')
  console.log(`${rule.padEnd(17)} ${fixed} of ${findings} with a fix (${share(fixed, findings)} %)${why === '' ? '' : `; ${why}`}`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)
}
