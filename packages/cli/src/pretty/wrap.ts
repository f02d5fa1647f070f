import { displayWidth, neutralise } from './cells.ts'

/** Breaks a text at blanks into lines of at most `width` columns; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of neutralise(text.replace(/\s+/g, ' ').trim()).split(' ')) {
    const wordWidth = displayWidth(word)
    if (line !== '' && used + 1 + wordWidth > width) {
      lines.push(line)
      line = word
      used = wordWidth
    } else {
      used += (line === '' ? 0 : 1) + wordWidth
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}

/** Beside a label a text needs this many columns. */
const leastRoom = 24

/** Wraps a text after a label; the lines that follow stand under the first, where there is room for that. */
export function labelled(label: string, text: string, indent: string, width: number): string[] {
  const room = width - indent.length
  const hang = displayWidth(label)
  if (room - hang < leastRoom) return wrap(label + text, room).map((line) => indent + line)
  return wrap(text, room - hang).map((line, index) => indent + (index === 0 ? label : ' '.repeat(hang)) + line)
}
