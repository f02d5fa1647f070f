import type { Message } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import type { Options } from '../options.ts'
import { isUnderGrade } from './formats.ts'

const severityOrder: readonly Message['severity'][] = ['forslag', 'advarsel', 'fejl']

/** Whether a letter crosses the line that the user has drawn. */
export function isFailing(result: LintResult, options: Options): boolean {
  // The bare table is for looking at (`npm start`), not for stopping a build.
  if (options.tableOnly) return false
  const limit = severityOrder.indexOf(options.failLevel)
  if (result.messages.some(({ shown, severity }) => shown && severityOrder.indexOf(severity) >= limit)) return true
  return isUnderGrade(result, options)
}
