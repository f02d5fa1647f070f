/** The formats that letters are read from. */
export type Format = 'text' | 'markdown' | 'docx' | 'odt' | 'pdf' | 'html' | 'eml' | 'memo'

/** What a file is: a format that is read, or the ending of one that is not. */
export type FormatGuess = { readonly format: Format } | { readonly unread: string }

const byEnding: Readonly<Record<string, Format>> = {
  txt: 'text', md: 'markdown', markdown: 'markdown', docx: 'docx', docm: 'docx', dotx: 'docx', dotm: 'docx',
  odt: 'odt', ott: 'odt', pdf: 'pdf', html: 'html', htm: 'html', xhtml: 'html', eml: 'eml', xml: 'memo',
}

/** Letters in formats that are not read. In a folder they are told of and not passed over. */
const unreadLetters = ['doc', 'dot', 'rtf', 'msg', 'pages', 'wpd'] as const

const otherFiles = [
  'xls', 'xlsx', 'xlsm', 'ods', 'ppt', 'pptx', 'odp', 'png', 'jpg', 'jpeg', 'gif', 'tif', 'tiff', 'heic', 'webp', 'zip',
]

/** The endings, in small letters and without the dot, by which a file in a folder is taken for a letter. */
export const letterEndings: ReadonlySet<string> = new Set([...Object.keys(byEnding), ...unreadLetters])

const unreadEndings: ReadonlySet<string> = new Set([...unreadLetters, ...otherFiles])

const firstBytes: readonly (readonly [string, FormatGuess])[] = [
  ['%PDF-', { format: 'pdf' }], ['{\\rtf', { unread: 'rtf' }], ['\xd0\xcf\x11\xe0', { unread: 'doc' }],
  ['\x89PNG', { unread: 'png' }], ['\xff\xd8\xff', { unread: 'jpg' }], ['GIF8', { unread: 'gif' }],
]

/** Tells the format of a file by its first bytes, and where they say nothing by the ending of its name. */
export function formatOf(bytes: Uint8Array, path: string): FormatGuess {
  const ending = endingOf(path)
  for (const [signature, guess] of firstBytes) if (beginsWith(bytes, signature, 0)) return guess
  if (beginsWith(bytes, 'PK\x03\x04', 0)) return packedFormat(bytes, ending)
  if (unreadEndings.has(ending)) return { unread: ending }
  return { format: Object.hasOwn(byEnding, ending) ? byEnding[ending]! : 'text' }
}

/** An archive is an .odt where its first part says so, and no letter where its name does; else it is tried as .docx. */
function packedFormat(bytes: Uint8Array, ending: string): FormatGuess {
  if (ending === 'odt' || ending === 'ott') return { format: 'odt' }
  if (beginsWith(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text', 30)) return { format: 'odt' }
  return unreadEndings.has(ending) && ending !== 'doc' && ending !== 'dot' ? { unread: ending } : { format: 'docx' }
}

function beginsWith(bytes: Uint8Array, signature: string, from: number): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[from + at] !== signature.charCodeAt(at)) return false
  return true
}

/** The ending of a file's name in small letters, without the dot; '' where it has none. */
export function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** What to do with a letter whose format is not read, in Danish. */
export function remedyFor(unread: string): string {
  const what = `Filer af typen .${unread} kan ikke læses.`
  if (unread === 'doc') return `${what} Åbn brevet i Word, fjern et eventuelt kodeord, og gem det som .docx.`
  if (['dot', 'rtf', 'wpd'].includes(unread)) return `${what} Åbn brevet i Word, og gem det som .docx.`
  if (unread === 'msg') return `${what} Åbn mailen, og gem den som .txt eller .html.`
  return `${what} Vælg brevet som .docx, .odt, .pdf, .html, .txt eller .md.`
}
