import type { LintResult } from '@klarbrev/engine'
import type { Baseline } from '../baseline.ts'
import type { Configuration, Configured } from '../configuration.ts'
import { configure } from '../configuration.ts'
import { exitCode } from '../exit-code.ts'
import { findLetters } from '../find-letters.ts'
import type { LetterSource } from '../find-letters.ts'
import type { Options } from '../options.ts'
import type { Product } from '../product.ts'
import type { ReadingRoom } from '../read-letter.ts'
import { readSource } from '../read-letter.ts'
import type { Texts } from '../texts/texts.ts'
import type { FileOutput, Output, World } from '../world.ts'
import { errorCode } from '../world.ts'
import type { Format } from './formats.ts'
import { isFailing } from './failing.ts'
import { createFormat } from './formats.ts'
import { complain } from '../complain.ts'
import { lintInGroups } from './lint-groups.ts'

/** Letters are counted aloud from this many on, when somebody is watching. */
const manyLetters = 20
/** Milliseconds between two looks at whether the user wants to stop. */
const patience = 100

/** What a run has come to know on its way to an exit code. */
interface Tally {
  isMisused: boolean
  isUnread: boolean
  isFailing: boolean
}

/** `tjek`: lints letters and prints findings, score and grade. Gives the exit code. */
export async function runTjek(options: Options, world: World, product: Product, texts: Texts): Promise<number> {
  const tally: Tally = { isMisused: false, isUnread: false, isFailing: false }
  const sources = searchLetters(options, world, texts, tally)
  if (sources.length === 0) return exitCode({ ...tally, isMisused: true, isInterrupted: false })
  const refusal = options.comments === null ? null
    : (await import('../word-comments.ts')).refuseComments(sources, options, world, texts)
  if (refusal !== null) {
    complain(world, refusal)
    return exitCode({ ...tally, isMisused: true, isInterrupted: false })
  }
  const configuration = await configure(sources, options, world, product, texts)
  if (configuration === null) return exitCode({ ...tally, isMisused: true, isInterrupted: false })
  const opened = await readBaseline(options, world, texts)
  if (opened !== null && 'trouble' in opened) {
    complain(world, opened.trouble)
    return exitCode({ ...tally, isMisused: true, isInterrupted: false })
  }
  const baseline = opened?.baseline ?? null
  const file = openOutput(options, world, texts)
  if (file === 'failed') return exitCode({ ...tally, isMisused: true, isInterrupted: false })
  try {
    const recorder = baseline?.recorder ?? null
    const format = recorder ?? (await createFormat(options, world, product, texts, sources.length))
    const room = { options, world, product, texts }
    const run = { room, configuration, baseline, format, out: file ?? world.out, tally }
    const isInterrupted = await lintAll(sources, run)
    if (isInterrupted) {
      file?.discard()
      complain(world, texts.interrupted)
      return exitCode({ ...tally, isInterrupted })
    }
    if (file !== null && !finish(file, options.output!, world, texts)) tally.isMisused = true
    else if (recorder !== null) world.out.write(texts.baselineWritten(recorder.count(), options.output!))
  } catch (error) {
    file?.discard()
    throw error
  }
  return exitCode({ ...tally, isInterrupted: false })
}

function searchLetters(options: Options, world: World, texts: Texts, tally: Tally): readonly LetterSource[] {
  if (options.stdin) return [{ path: '-', isStdin: true }]
  const { letters, troubles } = findLetters(options.paths, world.files)
  for (const trouble of troubles) {
    complain(world, texts.searchTrouble(trouble))
    if (trouble.reason === 'denied') tally.isUnread = true
    else tally.isMisused = true
  }
  if (letters.length === 0 && troubles.length === 0) complain(world, texts.noLetters)
  return letters
}

async function readBaseline(
  options: Options,
  world: World,
  texts: Texts,
): Promise<{ readonly baseline: Baseline } | { readonly trouble: string } | null> {
  if (options.baseline === null) return null
  const { openBaseline } = await import('../baseline.ts')
  return openBaseline(options.baseline, options, world, texts)
}

function openOutput(options: Options, world: World, texts: Texts): FileOutput | null | 'failed' {
  if (options.output === null) return null
  try {
    return world.createFile(options.output)
  } catch (error) {
    complain(world, texts.cannotWrite(options.output, errorCode(error)))
    return 'failed'
  }
}

function finish(file: FileOutput, path: string, world: World, texts: Texts): boolean {
  try {
    file.finish()
    return true
  } catch (error) {
    file.discard()
    complain(world, texts.cannotWrite(path, errorCode(error)))
    return false
  }
}

/** Everything a run works with. */
interface Run {
  readonly room: ReadingRoom
  readonly configuration: Configuration
  readonly baseline: Baseline | null
  readonly format: Format
  readonly out: Output
  readonly tally: Tally
}

/** Lints letter after letter, each written as it is done; true when the user stopped it. */
async function lintAll(sources: readonly LetterSource[], run: Run): Promise<boolean> {
  const { room, configuration, baseline, format, out, tally } = run
  const { options, world, texts } = room
  const isRecording = baseline !== null && baseline.recorder !== null
  const isSilent = options.output !== null || !world.isTerminal
  const isWatched = world.isErrTerminal && isSilent && sources.length >= manyLetters
  // Not `performance.now()`: touching it loads a module that costs a tenth of a bare start.
  let looked = Date.now()
  write(out, format.start())
  let done = 0
  world.expectLetters(sources.length)
  const linted = lintInGroups(sources, configuration, room)
  for await (const { source, configured, settingTroubles, result: first } of linted) {
    done++
    for (const trouble of settingTroubles) complain(world, trouble)
    if (settingTroubles.length > 0) tally.isMisused = true
    const left = options.fix ? await mended(source, first, configured, run) : first
    const result = baseline === null ? left : baseline.hideKnown(left)
    if (result.notScored === 'ulaeselig') {
      tally.isUnread = true
      if (!format.saysProblems) complain(world, whyUnread(result, texts))
    } else if (options.comments !== null) await comment(result, options.comments, room, tally)
    // Whoever accepts what is there has seen it: only what comes later can fail.
    if (!isRecording && isFailing(result, options)) tally.isFailing = true
    write(out, format.letter(result))
    if (Date.now() - looked < patience) continue
    if (isWatched) world.err.write(`\r${texts.progress(done, sources.length)}`)
    if (await world.pause()) return true
    looked = Date.now()
  }
  if (isWatched) world.err.write('\r\u001B[K')
  write(out, format.end())
  return false
}

/** `--fix`: writes what is safe into the file, says what, and gives the result of the letter as it is then. */
async function mended(
  source: LetterSource,
  result: LintResult,
  configured: Configured,
  { room, tally }: Run,
): Promise<LintResult> {
  const { world, texts } = room
  const { fixLetter } = await import('../fix-letter.ts')
  const outcome = fixLetter(source.path, result, world)
  if ('trouble' in outcome) {
    complain(world, texts.notFixed(source.path, outcome.trouble))
    tally.isMisused = true
    return result
  }
  if (outcome.changes.length === 0) return result
  complain(world, texts.fixed(source.path, outcome.changes))
  const { letter, problems, aside } = await readSource(source, configured, room)
  return configured.linter.lintAny(letter, problems, undefined, aside)
}

/** `--kommentarer`: the copy of the letter with its findings as comments. */
async function comment(result: LintResult, path: string, room: ReadingRoom, tally: Tally): Promise<void> {
  const { world, product, texts } = room
  const { said, isTrouble } = (await import('../word-comments.ts')).commentLetter(result, path, world, product, texts)
  complain(world, said)
  if (isTrouble) tally.isMisused = true
}

function write(out: Output, text: string): void {
  if (text !== '') out.write(text)
}

function whyUnread(result: LintResult, texts: Texts): string {
  const reasons = result.problems.map((problem) => problem.message).join(' ')
  const path = result.letter.path === '-' ? texts.stdinName : result.letter.path
  return `${path}: ${reasons === '' ? texts.report.notScored.ulaeselig : reasons}`
}
