import type { Severity } from '@klarbrev/core'
import type { Format } from '../commands/formats.ts'
import { neutralise } from '../pretty/cells.ts'
import type { FormatParts } from './shown.ts'
import { shownFindings, whyUnread } from './shown.ts'

const commands: Readonly<Record<Severity, string>> = { forslag: 'notice', advarsel: 'warning', fejl: 'error' }

/** Workflow commands of GitHub Actions, one line a finding, which it shows beside the lines of the letter. */
export function githubFormat(parts: FormatParts): Format {
  return {
    saysProblems: false,
    start: () => '',
    letter(result) {
      const { path } = result.letter
      const file = path === '-' ? null : path
      const lines = shownFindings(result, parts).map((finding) => {
        const { message, said, line, column, endLine, endColumn } = finding
        // Columns are only understood where a finding stands on one line.
        const columns = endLine === line ? { col: column, endColumn } : {}
        const title = parts.cards.get(message.rule)?.docs.title ?? message.rule
        return command(commands[message.severity], { file, line, endLine, ...columns, title }, said)
      })
      const why = whyUnread(result, parts.texts)
      if (why !== null) lines.push(command('error', { file, title: 'Klarbrev' }, why))
      return lines.join('')
    },
    end: () => '',
  }
}

function command(name: string, properties: Readonly<Record<string, string | number | null>>, text: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escape(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`])
  return `::${name} ${written.join(',')}::${escape(text)}\n`
}

/** A file name or a text can hold line breaks; a command that began on the next line would be obeyed. */
function escape(text: string): string {
  return text.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .split(/(%[0-9A-F]{2})/).map((part, at) => (at % 2 === 1 ? part : neutralise(part))).join('')
}
