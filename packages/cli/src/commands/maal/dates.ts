import type { Letter } from '@klarbrev/core'

const months = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
  'december',
]
const english = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
]

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/
const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?: .*)?$/
const written = /^(\d{1,2})\.? +(\p{L}{3,9})\.? +(\d{4})$/u

/** A date as it is written in a manifest or a letter, as `YYYY-MM-DD`; null for what is no date. */
export function readDate(text: string): string | null {
  const plain = text.trim()
  const byIso = iso.exec(plain)
  if (byIso !== null) return dateOf(byIso[1]!, byIso[2]!, byIso[3]!)
  const byFigures = danish.exec(plain)
  if (byFigures !== null) return dateOf(byFigures[3]!, byFigures[2]!, byFigures[1]!)
  const byMonth = written.exec(plain)
  if (byMonth === null) return null
  const month = monthOf(byMonth[2]!.toLowerCase())
  return month === 0 ? null : dateOf(byMonth[3]!, String(month), byMonth[1]!)
}

/** 1 to 12, also for a month cut to its first letters; 0 for another word. */
function monthOf(word: string): number {
  for (const names of [months, english]) {
    const at = names.findIndex((name) => name === word || (word.length <= 4 && name.startsWith(word)))
    if (at >= 0) return at + 1
  }
  return 0
}

function dateOf(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return isReal && date.getUTCFullYear() >= 1900 && date.getUTCFullYear() < 2200
    ? date.toISOString().slice(0, 10)
    : null
}

/** What may stand before the date in a date line: `Dato:`, `Lillerup, den`, `torsdag den`. */
const before = /^(?:[\p{L} .-]{1,30}[:,] *)?(?:\p{L}+dag,? +)?(?:den +|d\. *)?/u

/** Blocks at the top of a letter in which its date line is looked for; further down, dates are those of the case. */
const topBlocks = 20
/** Signs of running text that end the top. */
const longestLine = 60

/** The date of a letter's own date line, `YYYY-MM-DD`; null where there is none at the top. */
export function dateOfLetter({ text, blocks }: Letter): string | null {
  for (const block of blocks.slice(0, topBlocks)) {
    const lines = text.slice(block.start, Math.min(block.end, block.start + 400)).split(/\r\n|\r|\n/)
    if (block.kind === 'paragraph' && lines.some((line) => line.length > longestLine)) return null
    for (const line of lines) {
      if (line.length > longestLine || !/\d{4}/.test(line)) continue
      const plain = line.trim()
      const date = readDate(plain) ?? readDate(plain.replace(before, ''))
      if (date !== null) return date
    }
  }
  return null
}
