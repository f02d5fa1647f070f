import type { LetterFacts, Placed } from '@klarbrev/core'
import { LineIndex, TokenKind } from '@klarbrev/core'
import { complain } from '../complain.ts'
import { configure } from '../configuration.ts'
import { exitCode } from '../exit-code.ts'
import { findLetters } from '../find-letters.ts'
import type { Options } from '../options.ts'
import { neutralise } from '../pretty/cells.ts'
import type { Paint } from '../pretty/paint.ts'
import { createPaint } from '../pretty/paint.ts'
import { labelled, wrap } from '../pretty/wrap.ts'
import type { Product } from '../product.ts'
import { readSource } from '../read-letter.ts'
import type { Texts } from '../texts/texts.ts'
import type { World } from '../world.ts'
import { wantsColour } from './formats.ts'

const kindNames = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]))

/** `forklar --tekst FIL`: prints the blocks, roles, sentences and words that the machine sees. Gives the exit code. */
export async function runForklarTekst(
  options: Options,
  world: World,
  product: Product,
  texts: Texts,
): Promise<number> {
  let isMisused = false
  let isUnread = false
  const found = options.stdin
    ? { letters: [{ path: '-', isStdin: true }], troubles: [] }
    : findLetters(options.paths, world.files)
  for (const trouble of found.troubles) {
    complain(world, texts.searchTrouble(trouble))
    if (trouble.reason === 'denied') isUnread = true
    else isMisused = true
  }
  const configuration = await configure(found.letters, options, world, product, texts)
  if (configuration === null) return exitCode({ isMisused: true, isUnread, isFailing: false, isInterrupted: false })
  const paint = createPaint(wantsColour(options, world))
  for (const source of found.letters) {
    const configured = configuration(source)
    const read = await readSource(source, configured, { options, world, product, texts })
    const { letter, problems, settingTroubles } = read
    const path = letter.path === '-' ? texts.stdinName : letter.path
    for (const trouble of settingTroubles) complain(world, trouble)
    if (settingTroubles.length > 0) isMisused = true
    for (const problem of problems) complain(world, `${path}: ${problem.message}`)
    if (letter.blocks.length === 0) {
      isUnread = true
      if (problems.length === 0) complain(world, `${path}: ${texts.report.notScored.ulaeselig}`)
      continue
    }
    const first = configured.linter.analyse(letter)
    const needed = configured.linter.load(first.language)
    await needed
    const facts = needed === null ? first : configured.linter.analyse(letter)
    world.out.write(`${describe(facts, path, world.columns, paint, texts).join('\n')}\n`)
  }
  return exitCode({ isMisused, isUnread, isFailing: false, isInterrupted: false })
}

function describe(facts: LetterFacts, path: string, width: number, paint: Paint, texts: Texts): string[] {
  const { report, rules } = texts
  const { text } = facts.letter
  const index = new LineIndex(text)
  const share = (value: number): string => rules.certainty(report.number(value, 2))
  const language = report.languages[facts.language] ?? facts.language
  const lines = [
    paint.bold(neutralise(path)),
    `${report.kinds[facts.kind]} (${share(facts.kindConfidence)}), ${language} (${share(facts.languageCertainty)})`,
  ]
  const main = facts.mainMessage
  if (main === null) lines.push(`${report.mainMessage}: ${rules.noMainMessage}`)
  else {
    const where = report.standsAt(index.position(main.start).line, report.positions[main.position])
    const said = `${where} [${main.reasons.map(rules.partName).join(', ')}] ”${text.slice(main.start, main.end)}”`
    lines.push(...labelled(`${report.mainMessage}: `, said, '', width))
  }
  lines.push(...wrap(rules.textLegend, width).map(paint.dim))
  let sentence = 0
  for (const placed of facts.blocks) {
    const { block, context, facts: own } = placed
    const from = index.position(block.start).line
    const to = index.position(Math.max(block.start, block.end - 1)).line
    const level = block.level > 0 ? ` ${block.level}` : ''
    const place = [context.role, context.section, context.place].map(rules.partName).join(' · ')
    lines.push('', paint.bold(`${report.lines(from, to)}  ${rules.partName(block.kind)}${level} · ${place}`))
    for (let row = 0; row + 1 < own.sentences.length; row++) {
      lines.push(...labelled(`${++sentence}. `, sentenceText(placed, row, rules), '  ', width))
    }
  }
  return lines
}

/** The tokens of a sentence with `·` between them; what is no word or sign carries its kind: `‹dato 3. maj›`. */
function sentenceText({ facts }: Placed, row: number, { partName }: Texts['rules']): string {
  const { tokens } = facts
  const parts: string[] = []
  for (let token = facts.sentences[row]!; token < facts.sentences[row + 1]!; token++) {
    const start = facts.base + tokens.start[token]!
    const text = facts.source.slice(start, facts.base + tokens.end[token]!)
    const kind = tokens.kind[token]!
    const isPlain = kind === TokenKind.word || kind === TokenKind.punctuation
    parts.push(isPlain ? text : `‹${partName(kindNames[kind]!)} ${text}›`)
  }
  return parts.join(' · ')
}
