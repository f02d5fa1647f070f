import { grades } from '@klarbrev/core'
import type { RunRecord, Share, Store } from '@klarbrev/store'
import { outcomes } from '@klarbrev/store'
import { complain } from '../../complain.ts'
import { shownPlace } from '../../result-store.ts'
import { errorCode } from '../../world.ts'
import type { MaalRoom } from './room.ts'

/** What a run has come to, as `--format json` gives it. */
interface Summary {
  readonly schemaVersion: 1
  readonly run: RunRecord
  readonly grades: Readonly<Record<string, number>>
  readonly centers: readonly { readonly center: string | null; readonly scored: number; readonly best: number }[]
  readonly dateless: number
  readonly centerless: number
  /** Letters measured with rules turned off, and findings set aside with a reason. */
  readonly ownRules: number
  readonly suppressed: number
  /** Letters of other runs whose grades are of another score model. */
  readonly oldModel: number
}

/** Says what became of every file of a run; false where that could not be written. */
export async function writeSummary(store: Store, run: RunRecord, room: MaalRoom): Promise<boolean> {
  const { options, world, texts } = room
  const summary = await summarise(store, run, room.product.versions.scoreModel)
  const text = options.format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : sayAll(summary, room)
  if (options.output === null) {
    world.out.write(text)
    return true
  }
  try {
    const file = world.createFile(options.output)
    file.write(text)
    file.finish()
    return true
  } catch (error) {
    complain(world, texts.cannotWrite(options.output, errorCode(error)))
    return false
  }
}

async function summarise(store: Store, run: RunRecord, model: string): Promise<Summary> {
  const filter = { runs: [run.name] }
  const byGrade = await store.shares(filter, ['grade'])
  const byCenter = await store.shares(filter, ['center'])
  const [all] = await store.groups(filter, [])
  const sum = (shares: readonly Share[], isMeant: (share: Share) => boolean): number =>
    shares.reduce((total, share) => (isMeant(share) ? total + share.letters : total), 0)
  return {
    schemaVersion: 1,
    run,
    grades: Object.fromEntries(grades.map((grade) => [grade, sum(byGrade, ({ by }) => by.grade === grade)])),
    centers: byCenter.map(({ by, scored, best }) => ({ center: by.center ?? null, scored, best })),
    dateless: sum(await store.shares(filter, ['month']), ({ by }) => by.month === null),
    centerless: sum(byCenter, ({ by }) => by.center === null),
    ownRules: sum(await store.shares(filter, ['settings']), ({ by }) => by.settings !== ''),
    suppressed: all?.suppressed ?? 0,
    oldModel: sum(
      await store.shares({}, ['scoreModel', 'grade']),
      ({ by }) => by.grade !== null && by.scoreModel !== model,
    ),
  }
}

function sayAll(summary: Summary, { options, say }: MaalRoom): string {
  const { run } = summary
  const title = run.finished === null ? say.half(run.name) : say.done(run.name)
  const all = outcomes.reduce((sum, outcome) => sum + run.files[outcome], 0)
  if (options.quiet) return `${title} ${say.number(run.files.scored)}/${say.number(all)}\n`
  const lines: [count: string, text: string][] = [[say.number(all), say.allFiles]]
  for (const outcome of outcomes) {
    const count = run.files[outcome]
    if (count === 0) continue
    const reasons = run.reasons.filter((one) => one.outcome === outcome).map(({ reason, files }) =>
      `${reason} ${say.number(files)}`)
    const note = [say.notes[outcome] ?? [], reasons].flat().join(', ')
    lines.push([say.number(count), `${say.outcomes[outcome]}${note === '' ? '' : ` (${note})`}`])
  }
  const extra: [number, string][] = [
    [summary.dateless, say.dateless],
    [summary.centerless, say.centerless],
    [summary.ownRules, say.settings],
    [summary.suppressed, say.suppressed],
  ]
  for (const [count, text] of extra) if (count > 0) lines.push([say.number(count), text])
  const width = Math.max(...lines.map(([count]) => count.length)) + 2
  const given = Object.entries(summary.grades).map(([grade, count]) => `${grade} ${say.number(count)}`).join('   ')
  const { sampling } = run
  const facts: [string, string][] = [
    [say.grades, given],
    ...(sampling === null
      ? []
      : [[say.sample, say.sampleOf(sampling.drawn, sampling.population, sampling.seed)] as [string, string]]),
    [say.versions, `${run.rules}, ${run.scoreModel}`],
    [say.store, shownPlace(options.store)],
  ]
  const label = Math.max(...facts.map(([name]) => name.length)) + 2
  return [
    title,
    '',
    ...lines.map(([count, text]) => `${count.padStart(width)}  ${text}`),
    '',
    ...facts.map(([name, text]) => `${name.padEnd(label)}${text}`),
    ...(summary.oldModel > 0 ? ['', say.oldModel(summary.oldModel)] : []),
    '',
    say.next,
    '',
  ].join('\n')
}
