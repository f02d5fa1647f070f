import type { FileResult } from '@klarbrev/store'
import { expect, test } from 'vitest'
import { fakeWorld } from '../../fakes.fixture.ts'
import { measureInDanish } from '../../texts/measure-da.ts'
import type { Job } from './jobs.ts'
import { createJobList } from './job-list.ts'
import { createProgress } from './progress.ts'

const jobs = createJobList(30, (place) => ({ path: `breve/${place}.pdf` }) as Job)
const resultOf = (outcome: FileResult['outcome'], reason: string | null = null): FileResult =>
  ({ file: '', path: null, outcome, reason, center: null, content: null, row: null })

test('a terminal is told of letters done, their rate, the time left and problems, on one line', () => {
  const world = fakeWorld({}, { isErrTerminal: true })
  const progress = createProgress(jobs.length, world, measureInDanish)
  progress.draw()
  expect(world.written.err).toBe('')
  progress.count(resultOf('scored'), 0)
  progress.count(resultOf('unreadable', 'ingen-tekst'), 1)
  progress.draw()
  expect(world.written.err).toMatch(/^\r\u001B\[K2 af 30 breve, [\d.]+ i sekundet, \d+ (?:sek|min)\. tilbage, 1 problem$/)
  const drawn = world.written.err
  progress.clear()
  expect(world.written.err).toBe(`${drawn}\r\u001B[K`)
})

test('nobody else is told; files that could not be read are named by reason at the end, the first of them', () => {
  const world = fakeWorld({})
  const progress = createProgress(jobs.length, world, measureInDanish)
  for (let place = 0; place < 25; place++) progress.count(resultOf('unreadable', 'ingen-tekst'), place)
  progress.draw()
  expect(world.written.err).toBe('')
  progress.tellUnread(jobs)
  const lines = world.written.err.trim().split('\n')
  expect(lines).toHaveLength(21)
  expect(lines[0]).toContain('breve/0.pdf: Der er ingen tekst i filen.')
  expect(lines[20]).toContain('Og 5 filer mere')
})
