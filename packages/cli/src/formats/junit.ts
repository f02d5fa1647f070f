import type { Format } from '../commands/formats.ts'
import type { FormatParts, ShownFinding } from './shown.ts'
import { fails, shownFindings, whyUnread } from './shown.ts'
import { xmlAttributes, xmlText } from './xml.ts'

/**
 * JUnit's XML: a suite a letter, a case a finding. A finding under the fail level is a case that passes and tells what
 * was found, so that a build is red in the report exactly when it is red by its exit code.
 */
export function junitFormat(parts: FormatParts): Format {
  return {
    saysProblems: false,
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="klarbrev">\n',
    letter(result) {
      const name = result.letter.path === '-' ? parts.stdinName : result.letter.path
      const why = whyUnread(result, parts.texts)
      const findings = shownFindings(result, parts)
      const cases = findings.map((finding) => findingCase(finding, name, parts))
      let failures = findings.filter(({ message }) => fails(message, parts.failLevel)).length
      if (why !== null) {
        cases.push(caseOf('klarbrev', name, `<error${xmlAttributes({ type: 'ulaeselig', message: why })}/>`))
      }
      if (parts.isUnderGrade(result)) {
        failures++
        const message = result.grade ?? parts.texts.notGraded
        cases.push(caseOf('karakter', name, `<failure${xmlAttributes({ type: 'karakter', message })}/>`))
      }
      if (cases.length === 0) cases.push(caseOf('klarbrev', name, ''))
      const counts = { tests: cases.length, failures, errors: why === null ? 0 : 1, skipped: 0 }
      return `<testsuite${xmlAttributes({ name, ...counts })}>\n${cases.join('')}</testsuite>\n`
    },
    end: () => '</testsuites>\n',
  }
}

function findingCase({ message, said, line, column }: ShownFinding, name: string, parts: FormatParts): string {
  const place = `${parts.texts.lines(line, line)}:${column}`
  const where = xmlText(`${name}:${line}:${column}`)
  const outcome = fails(message, parts.failLevel)
    ? `<failure${xmlAttributes({ type: message.severity, message: said })}>${where}</failure>`
    : `<system-out>${xmlText(said)}</system-out>`
  return caseOf(`${message.rule}, ${place}`, name, outcome)
}

function caseOf(name: string, classname: string, inner: string): string {
  return `<testcase${xmlAttributes({ name, classname })}>${inner}</testcase>\n`
}
