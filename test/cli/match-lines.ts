/**
 * Whether a text is as expected. In a line, `…` stands for any characters; a line that is only `…` stands for any
 * number of lines. That keeps scores and findings, which move as rules are tuned, out of the expectations.
 */
export function matchesLines(actual: string, expected: string): boolean {
  const lines = actual.split('\n')
  const patterns = expected.split('\n')
  // The set of lines at which the patterns read so far may end: no backtracking, so no surprise on long outputs.
  let reached = new Set([0])
  for (const pattern of patterns) {
    const next = new Set<number>()
    if (pattern === '…') {
      for (let at = Math.min(...reached); at <= lines.length; at++) next.add(at)
    } else {
      for (const at of reached) if (at < lines.length && matchesLine(lines[at]!, pattern)) next.add(at + 1)
    }
    if (next.size === 0) return false
    reached = next
  }
  return reached.has(lines.length)
}

function matchesLine(line: string, pattern: string): boolean {
  const parts = pattern.split('…')
  const first = parts[0]!
  if (parts.length === 1) return line === pattern
  const last = parts.at(-1)!
  if (!line.startsWith(first) || !line.endsWith(last) || line.length < first.length + last.length) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = line.indexOf(part, at)
    if (found < 0 || found + part.length > line.length - last.length) return false
    at = found + part.length
  }
  return true
}
