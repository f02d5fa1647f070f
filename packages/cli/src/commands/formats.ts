import { grades } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { complain } from '../complain.ts'
import type { MachineFormat } from '../formats/machine.ts'
import type { FormatParts } from '../formats/shown.ts'
import type { Options } from '../options.ts'
import type { Product } from '../product.ts'
import type { Texts } from '../texts/texts.ts'
import type { World } from '../world.ts'

/** A way of showing letters: text before, for each letter as it is done, and after. */
export interface Format {
  /** Whether it says itself what could not be read; otherwise standard error does. */
  readonly saysProblems: boolean
  start(): string
  letter(result: LintResult): string
  end(): string
}

/** The format of a run. Only the code of the one that is asked for is loaded. */
export async function createFormat(
  options: Options,
  world: World,
  product: Product,
  texts: Texts,
  letters: number,
): Promise<Format> {
  switch (options.format) {
    case 'json':
      return jsonFormat(options, product, texts)
    case 'jsonl':
      return jsonlFormat(options, product, texts)
    case 'pretty':
      return prettyFormat(options, world, product, texts, letters)
    case 'sarif':
    case 'junit':
    case 'checkstyle':
    case 'github':
    case 'csv':
      return machineFormat(options.format, options, world, product, texts)
  }
}

async function machineFormat(
  name: MachineFormat,
  options: Options,
  world: World,
  product: Product,
  texts: Texts,
): Promise<Format> {
  const { createMachineFormat } = await import('../formats/machine.ts')
  return createMachineFormat(name, {
    cards: product.cards,
    texts: texts.report,
    stdinName: texts.stdinName,
    engineVersion: product.versions.engine,
    rulesVersion: product.versions.rules,
    failLevel: options.failLevel,
    isUnderGrade: (result) => isUnderGrade(result, options),
    fingerprint: name === 'sarif' ? await fingerprintOf(options, world, texts) : null,
  })
}

/** Without a key the file has no fingerprints: it is as true, only harder to compare with the next one. */
async function fingerprintOf(
  options: Pick<Options, 'baseline'>,
  world: World,
  texts: Texts,
): Promise<FormatParts['fingerprint']> {
  const { openFingerprints } = await import('../fingerprints.ts')
  const opened = openFingerprints(world)
  if ('trouble' in opened) {
    complain(world, texts.keyTrouble(opened.trouble))
    return null
  }
  // The baseline has been opened before, and has said it.
  if (opened.isGuessable && options.baseline === null) complain(world, texts.shortKey)
  return (rule, words, nth) => (nth === undefined ? opened.finding(rule, words) : opened.known('', rule, words, nth))
}

/** One object, written letter by letter, so that memory does not grow with their number. */
async function jsonFormat(options: Options, product: Product, texts: Texts): Promise<Format> {
  const { letterToJson, versionFields } = await import('../to-json.ts')
  const indent = (json: string, blanks: string): string => json.replaceAll('\n', `\n${blanks}`)
  let isFirst = true
  return {
    saysProblems: false,
    start: () => `${JSON.stringify(versionFields(product.versions), null, 2).slice(0, -2)},\n  "letters": [`,
    letter(result) {
      const json = JSON.stringify(letterToJson(result, product.cards, texts.report, options.withText), null, 2)
      const comma = isFirst ? '' : ','
      isFirst = false
      return `${comma}\n    ${indent(json, '    ')}`
    },
    end: () => '\n  ]\n}\n',
  }
}

async function jsonlFormat(options: Options, product: Product, texts: Texts): Promise<Format> {
  const { letterToJson, versionFields } = await import('../to-json.ts')
  const versions = versionFields(product.versions)
  return {
    saysProblems: false,
    start: () => '',
    letter(result) {
      const letter = letterToJson(result, product.cards, texts.report, options.withText)
      return `${JSON.stringify({ ...versions, ...letter })}\n`
    },
    end: () => '',
  }
}

async function prettyFormat(
  options: Options,
  world: World,
  product: Product,
  texts: Texts,
  letters: number,
): Promise<Format> {
  const { createPaint, gradeLine, letterReport, overviewPage, overviewRow, overviewTable } = await import(
    '../pretty/index.ts'
  )
  const view = {
    texts: texts.report,
    cards: product.cards,
    gates: product.linter.model.gates,
    paint: createPaint(wantsColour(options, world)),
    width: Math.max(40, world.columns),
    stdinName: texts.stdinName,
  }
  const rows: ReturnType<typeof overviewRow>[] = []
  const isSingle = letters === 1
  const report = (result: LintResult): string => {
    if (options.tableOnly) return ''
    if (options.quiet) return gradeLine(result, view)
    return `${letterReport(result, view)}${isSingle ? '' : '\n'}`
  }
  return {
    saysProblems: !options.tableOnly,
    start: () => '',
    letter(result) {
      if (options.tableOnly || (!options.quiet && !isSingle)) rows.push(overviewRow(result))
      return report(result)
    },
    end() {
      if (options.tableOnly) return overviewPage(rows, view)
      return rows.length > 0 ? overviewTable(rows, view) : ''
    },
  }
}

/** Whether a letter is under the grade that was asked for. A letter without a grade is under any. */
export function isUnderGrade({ grade }: LintResult, { minGrade }: Pick<Options, 'minGrade'>): boolean {
  if (minGrade === null) return false
  return grade === null || grades.indexOf(grade) > grades.indexOf(minGrade)
}

/** Colours on a terminal, unless somebody has said otherwise; never in a file unless asked for. */
export function wantsColour(options: Pick<Options, 'colour' | 'output'>, world: World): boolean {
  if (options.colour !== null) return options.colour
  if (world.env['NO_COLOR'] || world.env['TERM'] === 'dumb') return false
  return world.isTerminal && options.output === null
}
