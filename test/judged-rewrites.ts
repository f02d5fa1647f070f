import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { applyEdits } from '@klarbrev/danish'
import { readText } from '@klarbrev/readers'
import { klarbrev } from './product.ts'

const gold = fileURLToPath(new URL('../corpus/gold/', import.meta.url))

/** How many of the rewrites that editors have judged, right and wrong, the program still makes in the very same words. */
export interface JudgedFigures {
  readonly file: string
  readonly right: { readonly of: number; readonly made: number }
  readonly wrong: { readonly of: number; readonly made: number }
}

/** Reads corpus/gold/rewrites*.tsv and writes each sentence anew by itself; pairs from several places of a letter are left out. */
export function replayJudged(): readonly JudgedFigures[] {
  return readdirSync(gold).filter((name) => /^rewrites.*\.tsv$/.test(name)).sort().map((file) => {
    const tally = { right: { of: 0, made: 0 }, wrong: { of: 0, made: 0 } }
    for (const { rule, isRight, before, after } of pairsOf(readFileSync(gold + file, 'utf8'))) {
      const own = isRight ? tally.right : tally.wrong
      own.of++
      if (isMade(rule, before, after)) own.made++
    }
    return { file, ...tally }
  })
}

interface JudgedPair {
  readonly rule: string
  readonly isRight: boolean
  readonly before: string
  readonly after: string
}

function pairsOf(text: string): readonly JudgedPair[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const names = head.split('\t')
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const cell = (name: string): string => (cells[names.indexOf(name)] ?? '').replace(/[⟦⟧]/g, '')
    const before = cell('før')
    return before.includes(' / ') ? [] : [{ rule: cell('regel'), isRight: cell('dom') === 'ok', before, after: cell('efter') }]
  })
}

function isMade(rule: string, before: string, after: string): boolean {
  const { letter } = readText(before, 'dom.txt')
  return klarbrev.lint({ ...letter, hints: { language: 'da' } }).messages.some((one) =>
    one.rule === rule && one.fixes.length > 0 && applyEdits(before, one.fixes[0]!.edits) === after)
}
