import type { FileResult, ResultRow } from '@klarbrev/store'
import type { Job } from './jobs.ts'

/** The result of a letter that was measured before, at this file. */
export function againOf(job: Job, content: string, row: ResultRow): FileResult {
  const outcome = row.notScored === null ? 'scored' : outcomes[row.notScored]
  return {
    file: job.file,
    path: job.keptPath,
    outcome,
    reason: outcome === 'other-language' ? row.language : null,
    center: row.center,
    content,
    row,
  }
}

const outcomes = {
  'for-kort': 'too-short', 'sprog': 'other-language', 'intet-brev': 'no-letter', 'ulaeselig': 'unreadable',
} as const

/** The result of a file that took its thread down. */
export function brokenBy(job: Job): FileResult {
  const { file, keptPath: path, center } = job
  return { file, path, outcome: 'unreadable', reason: 'gik-ned', center, content: null, row: null }
}
