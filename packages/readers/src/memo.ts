import type { LetterHints, Problem, ReadResult } from '@klarbrev/core'
import type { Format } from './format.ts'
import { formatOf } from './format.ts'
import { fromBase64 } from './platform.ts'
import { noText, Refusal, saveAgain, unread } from './refusal.ts'
import type { XmlHandler } from './xml.ts'
import { decodeXml, readXml } from './xml.ts'

/** Reads one of the files inside a message, as a letter of its own. */
export type ReadInner = (format: Format, bytes: Uint8Array, path: string) => Promise<ReadResult>

const namespaces = { 'https://DigitalPost.dk/MeMo-1': 'memo' }
/** The formats that a body is taken from, the best first: those that mark headings and lists before the others. */
const preferred: readonly Format[] = ['html', 'docx', 'odt', 'text', 'markdown', 'pdf']
/** Bytes of a message; it holds its files in base64. */
const largest = 48 * 1024 * 1024

const tooLarge = new Refusal('for-stor', 'Beskeden er for stor til at være et brev. Gem kun brevet selv.')

interface InnerFile {
  format: string
  name: string
  language: string
  content: string
}

/**
 * Takes the few fields that are kept of a message. The header also holds the receiver's CPR number, names and
 * addresses: what is not named here is never put anywhere.
 */
class MessageFields implements XmlHandler {
  id = ''
  created = ''
  isMessage = false
  appendices = 0
  readonly files: InnerFile[] = []
  private readonly path: string[] = []

  open(name: string): void {
    this.path.push(name)
    if (name === 'memo:Message') this.isMessage = true
    else if (name === 'memo:AdditionalDocument') this.appendices++
    else if (name === 'memo:File' && this.parent() === 'memo:MainDocument') {
      this.files.push({ format: '', name: '', language: '', content: '' })
    }
  }

  close(): void {
    this.path.pop()
  }

  text(text: string): void {
    const name = this.path.at(-1)
    const parent = this.parent()
    if (name === 'memo:messageUUID' && parent === 'memo:MessageHeader') this.id += text
    else if (name === 'memo:createdDateTime' && parent === 'memo:MessageBody') this.created += text
    const file = this.files.at(-1)
    if (file === undefined || parent !== 'memo:File' || this.path.at(-3) !== 'memo:MainDocument') return
    if (name === 'memo:encodingFormat') file.format += text
    else if (name === 'memo:filename') file.name += text
    else if (name === 'memo:language') file.language += text
    else if (name === 'memo:content') file.content += text
  }

  private parent(): string | undefined {
    return this.path.at(-2)
  }
}

/**
 * Reads the letter in a MeMo message of Digital Post: of the files of its main document, which say the same, the one
 * that marks most. Rejects with a {@link Refusal}.
 */
export async function readMemo(bytes: Uint8Array, path: string, readInner: ReadInner): Promise<ReadResult> {
  if (bytes.length > largest) throw tooLarge
  const fields = new MessageFields()
  readXml(decodeXml(bytes), 'Beskeden', namespaces, fields)
  if (!fields.isMessage) {
    throw new Refusal('format-ukendt', 'Filen er XML, men ikke en besked fra Digital Post. Vælg brevet selv.')
  }
  const problems: Problem[] = []
  if (fields.appendices > 0) {
    const what = fields.appendices === 1 ? 'ét bilag' : `${fields.appendices} bilag`
    problems.push({ code: 'bilag', message: `Beskeden har ${what}, som ikke er læst. Tjek bilag for sig.` })
  }
  return readBest(fields, path, problems, readInner)
}

async function readBest(
  fields: MessageFields, path: string, problems: readonly Problem[], readInner: ReadInner,
): Promise<ReadResult> {
  const isDanish = ({ language }: InnerFile): boolean => /^(?:da(?:-.*)?)?$/i.test(language.trim())
  const danish = fields.files.filter(isDanish)
  const failed: Problem[] = []
  for (const { file, format, bytes } of sorted(danish.length > 0 ? danish : fields.files)) {
    const inner = await readInner(format, bytes, path)
    if (inner.letter.blocks.length > 0) {
      const language = isDanish(file) ? {} : { language: file.language.trim() }
      const hints = { ...inner.letter.hints, ...hintsOf(fields), ...language }
      return { letter: { ...inner.letter, hints }, problems: [...problems, ...inner.problems] }
    }
    failed.push(...inner.problems)
  }
  const reasons = failed.length > 0 ? failed : [noText]
  return { letter: { ...unread(path, []).letter, hints: hintsOf(fields) }, problems: [...problems, ...reasons] }
}

interface Candidate {
  readonly file: InnerFile
  readonly format: Format
  readonly bytes: Uint8Array
}

function sorted(files: readonly InnerFile[]): readonly Candidate[] {
  const candidates = files.flatMap((file) => {
    const bytes = fromBase64(file.content.replace(/\s+/g, ''))
    if (bytes === null) throw new Refusal('beskadiget', `En fil i beskeden er beskadiget. ${saveAgain}`)
    const format = formatFor(file, bytes)
    return format === null ? [] : [{ file, format, bytes }]
  })
  return candidates.sort((a, b) => preferred.indexOf(a.format) - preferred.indexOf(b.format))
}

/** The format of an inner file: by its first bytes, by what the message says of it, and last by its name. */
function formatFor(file: InnerFile, bytes: Uint8Array): Format | null {
  const said = file.format.trim().toLowerCase()
  const ending = said === 'text/html' ? 'html' : said === 'text/plain' ? 'txt' : said.includes('pdf') ? 'pdf' : null
  const guess = formatOf(bytes, ending === null ? file.name.trim() : `x.${ending}`)
  return 'format' in guess && preferred.includes(guess.format) ? guess.format : null
}

/** The message's own number and day, by which a measurement knows the letter again. */
function hintsOf({ id, created }: MessageFields): LetterHints {
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(created)?.[1]
  return { ...(id.trim() === '' ? {} : { id: id.trim() }), ...(day === undefined ? {} : { date: day }) }
}
