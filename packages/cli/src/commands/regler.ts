import type { Category, RuleCard } from '@klarbrev/core'
import { criteria } from '@klarbrev/core'
import { complain } from '../complain.ts'
import { exitCode } from '../exit-code.ts'
import type { Options } from '../options.ts'
import { displayWidth, pad } from '../pretty/cells.ts'
import { createPaint } from '../pretty/paint.ts'
import { labelled, wrap } from '../pretty/wrap.ts'
import type { Product } from '../product.ts'
import type { Texts } from '../texts/texts.ts'
import type { World } from '../world.ts'
import { wantsColour } from './formats.ts'

const order: readonly Category[] = [...criteria, 'jura', 'stavning', 'persondata']
/** With less room than this to the right of the columns, what a rule finds stands under them. */
const leastRoom = 44

/** `regler`: lists the rules by category. Gives the exit code. */
export function runRegler(options: Options, world: World, product: Pick<Product, 'cards'>, texts: Texts): number {
  if (options.paths.length > 0) {
    complain(world, texts.noPathsHere)
    return exitCode({ isMisused: true, isUnread: false, isFailing: false, isInterrupted: false })
  }
  const { report, rules } = texts
  const paint = createPaint(wantsColour(options, world))
  const cards = [...product.cards.values()]
  const widths = rules.columns.slice(0, 4).map((head, column) => {
    return Math.max(displayWidth(head), ...cards.map((card) => displayWidth(cellsOf(card, texts)[column]!)))
  })
  const left = widths.reduce((sum, width) => sum + width + 2, 2)
  const room = world.columns - left
  const row = (cells: readonly string[], what: string): string[] => {
    const start = `  ${cells.map((cell, column) => pad(cell, widths[column]!)).join('  ')}`
    if (room < leastRoom) return [start.trimEnd(), ...labelled('', what, '      ', world.columns)]
    return labelled(`${start}  `, what, '', world.columns)
  }
  const lines = [...wrap(rules.rulesIntro, Math.min(world.columns, 110)), '']
  lines.push(...row(rules.columns.slice(0, 4), rules.columns[4]).map(paint.dim))
  for (const category of order) {
    const own = cards.filter((card) => card.category === category)
    if (own.length === 0) continue
    lines.push('', paint.bold(report.categories[category]))
    for (const card of own.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      lines.push(...row(cellsOf(card, texts), card.docs.what))
    }
  }
  world.out.write(`${lines.join('\n')}\n`)
  return 0
}

/** The precision of a rule is generated from the closed half of the corpus; until then there is none to show. */
function cellsOf(card: RuleCard, { report }: Texts): readonly string[] {
  return [card.id, report.severities[card.severity], report.stages[card.stage], '–']
}
