import type { Example, RuleCard } from '@klarbrev/core'
import { complain } from '../complain.ts'
import { exitCode } from '../exit-code.ts'
import { nearest } from '@klarbrev/engine'
import type { Options } from '../options.ts'
import type { Paint } from '../pretty/paint.ts'
import { createPaint } from '../pretty/paint.ts'
import { labelled, wrap } from '../pretty/wrap.ts'
import type { Product } from '../product.ts'
import type { Texts } from '../texts/texts.ts'
import type { World } from '../world.ts'
import { wantsColour } from './formats.ts'

const misused = { isMisused: true, isUnread: false, isFailing: false, isInterrupted: false }
const widest = 100

/** `forklar REGEL`: prints what a rule says of itself. Gives the exit code. */
export function runForklar(options: Options, world: World, product: Pick<Product, 'cards'>, texts: Texts): number {
  if (options.paths.length === 0) {
    complain(world, texts.noRule)
    return exitCode(misused)
  }
  const cards: RuleCard[] = []
  for (const name of options.paths) {
    const card = product.cards.get(name.toLowerCase())
    if (card) cards.push(card)
    else complain(world, texts.unknownRule(name, nearest(name, [...product.cards.keys()])))
  }
  const paint = createPaint(wantsColour(options, world))
  const width = Math.min(world.columns, widest)
  world.out.write(cards.map((card) => `${explain(card, width, paint, texts).join('\n')}\n`).join('\n'))
  return cards.length < options.paths.length ? exitCode(misused) : 0
}

function explain(card: RuleCard, width: number, paint: Paint, { report, rules }: Texts): string[] {
  const { docs } = card
  const standing = [
    card.id,
    report.categories[card.category],
    report.severities[card.severity],
    `${report.stages[card.stage]}, ${rules.since} ${card.since}`,
  ]
  const lines = [paint.bold(docs.title), paint.dim(standing.join(' · '))]
  const section = (head: string, text: string): void => {
    if (text.trim() === '') return
    lines.push('', paint.bold(head), ...paragraphs(text).flatMap((one) => labelled('', one, '  ', width)))
  }
  section(rules.what, docs.what)
  section(rules.why, docs.why)
  section(rules.how, docs.how)
  section(rules.exceptions, docs.exceptions)
  const [found, left] = split(card.examples)
  if (found.length > 0) lines.push('', paint.bold(rules.examples))
  for (const { text, better } of found) {
    lines.push(...wrapMarked(cut(text), width - 4, paint).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`))
    const written = wrap(cut(better), width - 6)
    lines.push(...written.map((line, index) => `  ${index === 0 ? '→ ' : '  '}${paint.green(line)}`))
  }
  if (left.length > 0) lines.push('', paint.bold(rules.leftAlone))
  for (const { text, ok } of left) lines.push(...labelled('- ', `${cut(text)} (${ok})`, '  ', width))
  if (card.sources.length > 0) lines.push('', paint.bold(rules.sources))
  for (const source of card.sources) lines.push(...labelled('- ', source, '  ', width))
  return lines
}

/** Signs after which an example that is a whole letter is cut: its point lies in its length, not in its words. */
const longest = 420

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`
}

function split(
  examples: readonly Example[],
): [readonly Extract<Example, { better: string }>[], readonly Extract<Example, { ok: string }>[]] {
  return [examples.filter((one) => 'better' in one), examples.filter((one) => 'ok' in one)]
}

/** Without colours the marks stay as they are written in the card; with colours they become an underline. */
function wrapMarked(text: string, width: number, paint: Paint): string[] {
  const lines = wrap(text, width)
  if (paint.bold('x') === 'x') return lines
  let isInside = false
  return lines.map((line) =>
    line
      .split(/([⟦⟧])/)
      .map((part) => {
        if (part === '⟦') isInside = true
        else if (part === '⟧') isInside = false
        else return isInside ? paint.underline(part) : part
        return ''
      })
      .join(''),
  )
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((one) => one.trim() !== '')
}
