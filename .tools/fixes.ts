/**
 * `npm run fixes -- [N] [SEED]`: a seeded sample of N rewrites from the open half of the corpus (default 40, seed 1) as
 * sentence before and after, and for each rule the share of findings with a fix and the reasons where there is none.
 */
import { fixFigures, samplePairs } from '../test/fix-figures.ts'

const [size = 40, seed = 1] = process.argv.slice(2).map(Number)
for (const [at, { rule, before, after }] of samplePairs(size, seed).entries()) {
  console.log(`${at + 1}. ${rule}\n   før:   ${before}\n   efter: ${after}\n`)
}
for (const [rule, { findings, fixed, reasons }] of fixFigures()) {
  const why = reasons.map(([code, count]) => `${code} ${count}`).join(', ')
  console.log(`${rule.padEnd(17)} ${fixed} of ${findings} with a fix (${share(fixed, findings)} %)${why === '' ? '' : `; ${why}`}`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)
}
