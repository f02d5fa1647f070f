import { extname } from 'node:path'
import type { LetterToLint, Linter, LintResult, Settings, Versions } from '@klarbrev/engine'
import { sidecarOf } from '@klarbrev/engine'
import type { FileResult, ResultRow, RowVersions } from '@klarbrev/store'
import { lintTogether } from '../../lint-together.ts'
import type { Options } from '../../options.ts'
import type { Product } from '../../product.ts'
import { readSource } from '../../read-letter.ts'
import { danish } from '../../texts/da.ts'
import type { Files, World } from '../../world.ts'
import { dateOfLetter, readDate } from './dates.ts'
import type { Job } from './jobs.ts'
import { nameToKeep } from './personal.ts'
import { findingsOf, pointsLost, scoreFields } from './points.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** What all letters of a run are measured with. */
export interface MeasureOrder {
  readonly run: string
  readonly options: Options
  readonly settings: readonly Settings[]
  /** Rules whose findings count; those that a municipality has turned off stand on its rows. */
  readonly counted: readonly string[]
  readonly versions: Versions
}

/** A file that was opened: its bytes, or only what became of it. */
export interface OpenedFile {
  readonly job: Job
  readonly bytes: Uint8Array | null
  /** Bytes of the settings beside it; null where there are none. */
  readonly beside: Uint8Array | null
  /** Keyed hash of everything that the row is made of; null where there are no bytes. */
  readonly content: string | null
}

/** Measures letters, some at a time. */
export interface Measurer {
  open(job: Job): OpenedFile
  /** The results of files, in their order. */
  measure(opened: readonly OpenedFile[]): Promise<readonly FileResult[]>
  /** How many files beside letters had faults since the last time it was asked. */
  takeTroubles(): number
}

/** A linter under the settings of a folder, and the rules that they turn off. */
interface ConfiguredLinter {
  readonly linter: Linter
  readonly off: string
}

/** Puts together what reads and measures letters; linters are made when the first letter needs them. */
export function createMeasurer(order: MeasureOrder, world: World, product: Product, pseudonyms: Pseudonyms): Measurer {
  const linters = new Map<number, ConfiguredLinter>()
  const linterOf = (number: number): ConfiguredLinter => {
    const known = linters.get(number)
    if (known !== undefined) return known
    const settings = order.settings[number]!
    const off = order.counted.filter((rule) => Object.hasOwn(settings.rules, rule) && settings.rules[rule] === 'fra')
    const made = { linter: product.linterFor(settings), off: off.join(' ') }
    linters.set(number, made)
    return made
  }
  let troubles = 0
  const read = async (opened: OpenedFile): Promise<LetterToLint & { readonly by: ConfiguredLinter }> => {
    const { job } = opened
    const by = linterOf(job.settings)
    const files = holding(world.files, opened)
    const room = { options: { ...order.options, center: null }, world: { ...world, files }, product, texts: danish }
    const configured = { linter: by.linter, kind: job.kind ?? job.settingsKind, center: job.settingsCenter }
    const source = { path: job.path, isStdin: false }
    const { letter, problems, aside, settingTroubles } = await readSource(source, configured, room)
    if (settingTroubles.length > 0) troubles++
    return { letter, problems, aside, by }
  }
  const resultOf = (opened: OpenedFile, result: LintResult, { linter, off }: ConfiguredLinter): FileResult => {
    const { job, content } = opened
    const { letter } = result
    const said = nameToKeep(order.options.center) ?? job.entry?.center ?? nameToKeep(letter.hints.center)
    const center = said ?? job.folderCenter
    const base = { file: job.file, path: job.keptPath, center }
    if (result.notScored === 'ulaeselig') {
      const reason = result.problems[0]?.code ?? 'ingen-tekst'
      return { ...base, outcome: 'unreadable', reason, content: null, row: null }
    }
    const id = job.entry?.id ?? letter.hints.id ?? null
    const row: ResultRow = {
      ...numbersOf(result, linter),
      run: order.run,
      letter: id === null ? pseudonyms.letterByText(letter.text) : pseudonyms.letterById(id),
      series: pseudonyms.series,
      center,
      date: job.entry?.date ?? readDate(letter.hints.date ?? '') ?? dateOfLetter(letter),
      template: job.entry?.template ?? null,
      caseType: job.entry?.caseType ?? null,
      settings: off,
      ...order.versions,
    }
    return { ...base, ...outcomeOf(row), content, row }
  }
  return {
    takeTroubles() {
      const taken = troubles
      troubles = 0
      return taken
    },
    open(job) {
      const path = sidecarOf(job.path)
      try {
        const bytes = world.files.read(job.path)
        const beside = world.files.exists(path) ? world.files.read(path) : null
        const said = [
          saidOf(job, order, linterOf(job.settings).off),
          beside === null ? '' : new TextDecoder().decode(beside),
        ]
        return { job, bytes, beside, content: pseudonyms.content(bytes, JSON.stringify(said)) }
      } catch {
        // The reader below meets the same trouble and puts a name to it.
        return { job, bytes: null, beside: null, content: null }
      }
    },
    async measure(opened) {
      // All at once: while letters are linted, the process that opens Word and PDF files reads the next.
      const letters = await Promise.all(opened.map(read))
      const linted = await lintTogether(letters, (nth) => letters[nth]!.by.linter)
      return linted.map((result, nth) => resultOf(opened[nth]!, result, letters[nth]!.by))
    },
  }
}

/** What a row is made of besides the bytes and the versions. */
function saidOf(job: Job, { options }: MeasureOrder, off: string): readonly unknown[] {
  const { entry } = job
  return [
    extname(job.path).toLowerCase(), options.kind, options.letterLanguage, options.center, off,
    job.folderCenter, job.settingsCenter, job.settingsKind,
    entry === null ? null : [entry.id, entry.center, entry.date, entry.kind, entry.template, entry.caseType],
  ]
}

/** The files as they were when this one was opened: it and the settings beside it are read once. */
function holding(files: Files, { job, bytes, beside }: OpenedFile): Files {
  if (bytes === null) return files
  const path = sidecarOf(job.path)
  return {
    ...files,
    exists: (wanted) => (wanted === path ? beside !== null : files.exists(wanted)),
    read: (wanted) => (wanted === job.path ? bytes : wanted === path && beside !== null ? beside : files.read(wanted)),
  }
}

/** The part of a row that a lint gives. */
type Numbers = Omit<
  ResultRow,
  'run' | 'letter' | 'series' | 'center' | 'date' | 'template' | 'caseType' | 'settings' | keyof RowVersions
>

function numbersOf(result: LintResult, linter: Linter): Numbers {
  const { score } = result
  const none = { score: null, grade: null, criteria: null, gates: [] }
  return {
    kind: result.kind,
    words: result.words,
    // A letter can say its own language, and say anything there.
    language: /^[a-z]{2,3}$/.test(result.language) ? result.language : 'und',
    notScored: result.notScored,
    ...(score === null ? none : scoreFields(score)),
    measures: result.measures,
    findings: findingsOf(result.messages, score === null ? {} : pointsLost(score, linter.model)),
    suppressed: result.suppressed,
  }
}

function outcomeOf({ notScored, language }: ResultRow): Pick<FileResult, 'outcome' | 'reason'> {
  switch (notScored) {
    case null:
      return { outcome: 'scored', reason: null }
    case 'for-kort':
      return { outcome: 'too-short', reason: null }
    case 'sprog':
      return { outcome: 'other-language', reason: language }
    case 'intet-brev':
      return { outcome: 'no-letter', reason: null }
    case 'ulaeselig':
      return { outcome: 'unreadable', reason: null }
  }
}
