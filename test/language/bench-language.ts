/**
 * `npm run bench:language -- [FOLDER] [--misses] [--open] [--hands] [--ddt PATH]`: every figure of the analysis with
 * counts and 95 % intervals, open and closed half apart. FOLDER is a corpus folder (default corpus; corpus/english for
 * English letters). `--misses` tells what went wrong in the open half; of the closed half nothing but totals is ever
 * printed, and with `--open` not even those: for tuning. `--hands` reads the whole training letters instead, each hand by
 * models trained without it, which takes a minute or two. `--ddt` adds a treebank (CoNLL-U) as a regression check.
 */
import { klarbrev } from '../product.ts'
import { handTable, languageTable, treebankTable } from './language-table.ts'

// Letters are linted without waiting; those of corpus/english need their language first.
await klarbrev.load('en')

const args = process.argv.slice(2)
const treebank = args.includes('--ddt') ? args[args.indexOf('--ddt') + 1] : undefined
const folder = args.find((one) => !one.startsWith('--') && one !== treebank) ?? 'corpus'
const showMisses = args.includes('--misses')
const table = args.includes('--hands') ? handTable(folder, showMisses) : languageTable(folder, showMisses, args.includes('--open'))
process.stdout.write(table)
if (treebank !== undefined) process.stdout.write(treebankTable(treebank, showMisses))
