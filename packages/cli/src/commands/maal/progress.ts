import type { FileResult } from '@klarbrev/store'
import { complain } from '../../complain.ts'
import type { MeasureTexts } from '../../texts/measure-texts.ts'
import type { World } from '../../world.ts'
import type { JobList } from './job-list.ts'

/** Keeps count of a run, and shows it where somebody is watching. */
export interface Progress {
  /** `place` is that of the file's job. */
  count(result: FileResult, place: number): void
  draw(): void
  clear(): void
  /** Names the files that could not be read, the first of them. */
  tellUnread(jobs: JobList): void
}

/** Files that are named one by one. */
const mostNamed = 20

/** A count of this many files. It is drawn on a terminal alone: letters done, rate, time left, problems. */
export function createProgress(all: number, world: World, say: MeasureTexts): Progress {
  const begun = Date.now()
  const unread: { readonly place: number; readonly reason: string }[] = []
  let done = 0
  let problems = 0
  let drawn = ''
  return {
    count({ outcome, reason }, place) {
      done++
      if (outcome !== 'unreadable') return
      problems++
      if (unread.length < mostNamed) unread.push({ place, reason: reason ?? '' })
    },
    draw() {
      if (!world.isErrTerminal || done === 0) return
      const seconds = Math.max((Date.now() - begun) / 1000, 0.001)
      const rate = done / seconds
      const left = say.seconds(Math.ceil((all - done) / rate))
      const line = say.progress(say.number(done), say.number(all), say.number(Math.round(rate)), left, problems)
      if (line === drawn) return
      drawn = line
      world.err.write(`\r\u001B[K${line}`)
    },
    clear() {
      if (drawn !== '') world.err.write('\r\u001B[K')
      drawn = ''
    },
    tellUnread(jobs) {
      for (const { place, reason } of unread) complain(world, say.unread(jobs.at(place).path, say.reason(reason)))
      if (problems > unread.length) complain(world, say.moreUnread(problems - unread.length))
    },
  }
}
