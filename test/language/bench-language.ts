/**
 * `npm run bench:language -- [FOLDER] [--misses] [--open] [--ddt PATH]`: every figure of the Danish analysis with counts and
 * 95 % intervals, open and closed half apart. FOLDER is a corpus folder (default corpus). `--misses` tells what went wrong in the open
 * half; of the closed half nothing but totals is ever printed, and with `--open` not even those: for tuning. `--ddt` adds a treebank (CoNLL-U) as a regression check.
 */
import { languageTable, treebankTable } from './language-table.ts'

const args = process.argv.slice(2)
const treebank = args.includes('--ddt') ? args[args.indexOf('--ddt') + 1] : undefined
const folder = args.find((one) => !one.startsWith('--') && one !== treebank) ?? 'corpus'
const showMisses = args.includes('--misses')
process.stdout.write(languageTable(folder, showMisses, args.includes('--open')))
if (treebank !== undefined) process.stdout.write(treebankTable(treebank, showMisses))
