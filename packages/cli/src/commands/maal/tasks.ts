import type { Regrader, Store } from '@klarbrev/store'
import { complain } from '../../complain.ts'
import { exitCode } from '../../exit-code.ts'
import type { MaalTask } from '../../maal-options.ts'
import { errorCode } from '../../world.ts'
import type { MaalRoom } from './room.ts'
import { readDate } from './dates.ts'
import { rowCsvLine, rowsCsvHead } from './rows-csv.ts'

/** Work on the store itself: list, delete, grade again, export. Gives the exit code. */
export async function runTask(task: MaalTask, store: Store, room: MaalRoom, model: Regrader): Promise<number> {
  const { world, say } = room
  const end = (isWell: boolean, sentence: string): number => {
    if (isWell) world.out.write(`${sentence}\n`)
    else complain(world, sentence)
    return exitCode({ isMisused: !isWell, isUnread: false, isFailing: false, isInterrupted: false })
  }
  switch (task.sort) {
    case 'list': {
      const runs = await store.runs()
      if (room.options.format === 'json') return end(true, JSON.stringify(runs, null, 2))
      return end(true, runs.length === 0 ? say.noRuns : runs.map((run) => say.runLine(run)).join('\n'))
    }
    case 'delete-run': {
      const isFound = await store.deleteRun(task.run)
      return end(isFound, isFound ? say.deletedRun(task.run) : say.noRun(task.run))
    }
    case 'delete-before': {
      const date = readDate(task.date)
      if (date === null) return end(false, say.badDate(task.date))
      return end(true, say.deletedLetters(await store.deleteBefore(date), date))
    }
    case 'regrade': {
      const { regraded, kept } = await store.regrade(model)
      return end(true, say.regraded(regraded, kept, model.scoreModel))
    }
    case 'export':
      return exportRows(task.path, store, room, end)
    default:
      return task satisfies never
  }
}

/**
 * Runs and rows, a JSON object a line: every number that the store holds, for a copy or another program. By the name of
 * the file also a table of the letters for a spreadsheet.
 */
async function exportRows(
  path: string,
  store: Store,
  { world, texts, say }: MaalRoom,
  end: (isWell: boolean, sentence: string) => number,
): Promise<number> {
  try {
    const file = world.createFile(path, 0o600)
    try {
      let count = 0
      const runs = await store.runs()
      const isTable = path.toLowerCase().endsWith('.csv')
      if (isTable) file.write(rowsCsvHead)
      else for (const run of runs) file.write(`${JSON.stringify({ sort: 'run', ...run })}\n`)
      for (const { name } of runs) {
        for await (const row of store.rows({ runs: [name] })) {
          file.write(isTable ? rowCsvLine(row) : `${JSON.stringify({ sort: 'row', ...row })}\n`)
          count++
        }
      }
      file.finish()
      return end(true, say.exported(count, path))
    } catch (error) {
      file.discard()
      throw error
    }
  } catch (error) {
    if (errorCode(error) === '' || 'detail' in (error as object)) throw error
    return end(false, texts.cannotWrite(path, errorCode(error)))
  }
}
