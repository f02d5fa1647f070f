/**
 * `npm run bench:language -- [FOLDER] [--misses] [--open] [--ddt PATH]`: every figure of the analysis with counts and
 * 95 % intervals, open and closed half apart. FOLDER is a corpus folder (default corpus;
 * corpus/english for English letters). `--misses` tells what went wrong in the open
 * half; of the closed half nothing but totals is ever printed, and with `--open` not even those: for tuning. `--ddt` adds a treebank (CoNLL-U) as a regression check.
 */
import { klarbrev } from '../product.ts'
import { languageTable, treebankTable } from './language-table.ts'

// Letters are linted without waiting; those of corpus/english need their language first.
await klarbrev.load('en')

const args = process.argv.slice(2)
const treebank = args.includes('--ddt') ? args[args.indexOf('--ddt') + 1] : undefined
const folder = args.find((one) => !one.startsWith('--') && one !== treebank) ?? 'corpus'
const showMisses = args.includes('--misses')
process.stdout.write(languageTable(folder, showMisses, args.includes('--open')))
if (treebank !== undefined) process.stdout.write(treebankTable(treebank, showMisses))
