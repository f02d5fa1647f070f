import type { Format } from '../commands/formats.ts'
import type { FormatParts } from './shown.ts'
import { shownFindings } from './shown.ts'

/** A row a finding, parted by semicolons and with a byte-order mark, as a Danish spreadsheet opens it. */
export function csvFormat(parts: FormatParts): Format {
  const { texts, cards } = parts
  return {
    saysProblems: false,
    start: () => `\uFEFF${row(texts.csvColumns)}`,
    letter(result) {
      const { path, text } = result.letter
      return shownFindings(result, parts)
        .map(({ message, said, line, column }) =>
          row([
            path === '-' ? parts.stdinName : path,
            result.grade ?? '',
            line,
            column,
            message.rule,
            texts.categories[message.category],
            texts.severities[message.severity],
            message.scored ? texts.yes : texts.no,
            said,
            text.slice(message.start, message.end).replace(/\s+/g, ' '),
            message.fixes[0]?.title ?? '',
            cards.get(message.rule)?.docs.how ?? '',
          ]))
        .join('')
    },
    end: () => '',
  }
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell))).join(';')}\r\n`
}

/** Signs with which a spreadsheet takes a cell for a formula, also behind blanks, quotes and separators. */
const formula = /^[\s\p{Z}"'`´“”„,;|]*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/u

/** A cell that is a text and nothing else: quoted, and with an apostrophe in front where it would be a formula. */
export function csvCell(text: string): string {
  const guarded = formula.test(text) || text.startsWith('\n') ? `'${text}` : text
  const safe = guarded.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '\uFFFD')
  return `"${safe.replaceAll('"', '""')}"`
}
