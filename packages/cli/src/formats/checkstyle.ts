import type { Severity } from '@klarbrev/core'
import type { Format } from '../commands/formats.ts'
import type { FormatParts } from './shown.ts'
import { shownFindings, whyUnread } from './shown.ts'
import { xmlAttributes } from './xml.ts'

const severities: Readonly<Record<Severity, string>> = { forslag: 'info', advarsel: 'warning', fejl: 'error' }

/** Checkstyle's XML: a file a letter, an error a finding. */
export function checkstyleFormat(parts: FormatParts): Format {
  return {
    saysProblems: false,
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    letter(result) {
      const name = result.letter.path === '-' ? parts.stdinName : result.letter.path
      const why = whyUnread(result, parts.texts)
      const errors = shownFindings(result, parts).map(({ message, said, line, column }) =>
        error(line, column, severities[message.severity], said, message.rule))
      if (why !== null) errors.push(error(1, 1, 'error', why, 'ulaeselig'))
      return `<file${xmlAttributes({ name })}>\n${errors.join('')}</file>\n`
    },
    end: () => '</checkstyle>\n',
  }
}

function error(line: number, column: number, severity: string, message: string, rule: string): string {
  return `<error${xmlAttributes({ line, column, severity, message, source: `klarbrev.${rule}` })}/>\n`
}
