import type { LintResult } from '@klarbrev/engine'
import type { Configuration, Configured } from '../configuration.ts'
import type { LetterSource } from '../find-letters.ts'
import { lintTogether } from '../lint-together.ts'
import type { LetterRead, ReadingRoom } from '../read-letter.ts'
import { readSource } from '../read-letter.ts'

/** A letter that was read and linted. */
export interface LintedSource {
  readonly source: LetterSource
  readonly configured: Configured
  readonly settingTroubles: readonly string[]
  readonly result: LintResult
}

/** Letters that are linted together at most, and how many characters they may have in all. */
const mostLetters = 16
const mostText = 400_000
/** Milliseconds after which a letter that has been read waits for no others: Word and PDF files take their time. */
const patience = 50

interface Member {
  readonly source: LetterSource
  readonly configured: Configured
  readonly read: LetterRead
}

/** Reads and lints letters in their order, some at a time: that is quicker than one by one. */
export async function* lintInGroups(
  sources: readonly LetterSource[],
  configuration: Configuration,
  room: ReadingRoom,
): AsyncGenerator<LintedSource> {
  let group: Member[] = []
  let text = 0
  let begun = Date.now()
  for (const [done, source] of sources.entries()) {
    const configured = configuration(source)
    const read = await readSource(source, configured, room)
    group.push({ source, configured, read })
    text += read.letter.text.length
    const isFull = group.length >= mostLetters || text >= mostText || Date.now() - begun >= patience
    if (!isFull && done + 1 < sources.length) continue
    yield* await lintGroup(group)
    group = []
    text = 0
    begun = Date.now()
  }
}

async function lintGroup(group: readonly Member[]): Promise<readonly LintedSource[]> {
  const results = await lintTogether(group.map(({ read }) => read), (nth) => group[nth]!.configured.linter)
  return group.map(({ source, configured, read }, nth) =>
    ({ source, configured, settingTroubles: read.settingTroubles, result: results[nth]! }))
}
