import type { Problem, ReadResult } from '@klarbrev/core'
import { decode } from './decode.ts'
import { readMarkdown } from './markdown.ts'
import { longestText, readText, tooLong } from './text.ts'

/** Reads the bytes of a file; the ending of its name tells the format, and its first bytes may tell better. */
export function readLetter(bytes: Uint8Array, path: string): ReadResult {
  const ending = endingOf(path)
  const format = formatOf(bytes) ?? (unreadEndings.has(ending) ? ending : undefined)
  if (format !== undefined) return empty(path, [unknownFormat(format)])
  // UTF-8 needs at most three bytes for a UTF-16 unit, so a longer file is too long whatever it holds.
  if (bytes.length > 3 * longestText + 3) return empty(path, [tooLong])
  const { text, problems, binary } = decode(bytes)
  if (binary) return empty(path, problems)
  const result = ending === 'md' || ending === 'markdown' ? readMarkdown(text, path) : readText(text, path)
  return problems.length === 0 ? result : { letter: result.letter, problems: [...problems, ...result.problems] }
}

const unreadEndings: ReadonlySet<string> = new Set([
  'doc', 'docx', 'docm', 'dotx', 'odt', 'ott', 'pdf', 'rtf', 'eml', 'msg', 'html', 'htm', 'xml', 'pages', 'xls', 'xlsx',
  'ods', 'ppt', 'pptx', 'png', 'jpg', 'jpeg', 'gif', 'tif', 'tiff', 'heic', 'webp', 'zip',
])

const firstBytes: readonly (readonly [string, string])[] = [
  ['%PDF-', 'pdf'], ['PK\x03\x04', 'docx'], ['{\\rtf', 'rtf'], ['\xd0\xcf\x11\xe0', 'doc'], ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpg'], ['GIF8', 'gif'],
]

/** The format that the first bytes give away, or undefined for text. */
function formatOf(bytes: Uint8Array): string | undefined {
  for (const [signature, format] of firstBytes) {
    let at = 0
    while (at < signature.length && bytes[at] === signature.charCodeAt(at)) at++
    if (at === signature.length) return format
  }
  return undefined
}

function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

function unknownFormat(format: string): Problem {
  const message = `Filer af typen .${format} kan ikke læses endnu; gem brevet som .txt eller .md.`
  return { code: 'format-ukendt', message }
}

function empty(path: string, problems: readonly Problem[]): ReadResult {
  return { letter: { path, text: '', blocks: [], hints: {} }, problems }
}
