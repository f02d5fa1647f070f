import type { Problem, ReadResult } from '@klarbrev/core'
import { layFlow } from '../lay-flow.ts'
import { Refusal, saveAgain, unread } from '../refusal.ts'
import { takeMargins } from './margins.ts'
import type { Glyphs, PageLine } from './page-lines.ts'
import { linesOf } from './page-lines.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Pages that are read; letters with their appendices have fewer. */
const mostPages = 100

/** What is used of the PDF library. */
interface Pdf {
  getDocument(options: object): { readonly promise: Promise<PdfDocument>, destroy(): Promise<void> }
}

interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
}

interface PdfPage {
  readonly view: readonly number[]
  getTextContent(): Promise<{ readonly items: readonly Item[] }>
  cleanup(): void
}

interface Item {
  readonly str?: string
  readonly width: number
  readonly transform: readonly number[]
}

let loading: Promise<Pdf> | undefined

/** Loads the library once. Its worker is handed to it, so that it looks for no file and starts no thread. */
async function load(): Promise<Pdf> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdf
}

/**
 * Reads a letter in PDF: its lines become paragraphs, what every page repeats is read once, and words cut at a line end
 * are joined where `isWord` knows them. Scripts and forms are never run. Rejects with a {@link Refusal}.
 */
export async function readPdf(
  bytes: Uint8Array, path: string, isWord: (word: string) => boolean = () => false,
): Promise<ReadResult> {
  const pdf = await (loading ??= load())
  const task = pdf.getDocument({
    data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, enableXfa: false, disableFontFace: true,
    useSystemFonts: false, useWorkerFetch: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
    maxImageSize: 1, stopAtErrors: false,
  })
  try {
    const document = await task.promise
    const lines = await readPages(document)
    const problems: Problem[] = []
    if (document.numPages > mostPages) {
      problems.push({ code: 'for-stor', message: `Kun de første ${mostPages} sider er læst. Gem brevet for sig.` })
    }
    const { body, header, footer } = takeMargins(lines)
    const { text, blocks } = layFlow(paragraphsOf(body, isWord), {
      header: paragraphsOf(header, isWord), footer: paragraphsOf(footer, isWord),
    })
    // Page numbers alone are no text either.
    if (blocks.length === 0) return unread(path, [...problems, scanned])
    return { letter: { path, text, blocks, hints: {} }, problems }
  } catch (error) {
    throw refusalOf(error)
  } finally {
    await task.destroy()
  }
}

async function readPages(document: PdfDocument): Promise<readonly PageLine[]> {
  const lines: PageLine[] = []
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [, bottom = 0, , top = 842] = page.view
    const own = linesOf(items.flatMap((item) => glyphsOf(item, bottom)), number, top - bottom)
    for (const line of own) lines.push(line)
    page.cleanup()
  }
  return lines
}

/** Text that runs upwards (a bar code in the margin) is no line of the letter. */
function glyphsOf({ str, width, transform }: Item, bottom: number): readonly Glyphs[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
  if (str === undefined || Math.abs(b) > Math.abs(a)) return []
  return [{ text: str, x, y: y - bottom, width, size: Math.abs(d) || Math.abs(a) }]
}

const scanned: Problem = {
  code: 'ingen-tekst', message: 'Der er ingen tekst i filen, kun billeder. Find brevet, som det blev skrevet.',
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof Error && error.name === 'PasswordException') {
    return new Refusal('kodeord', 'Filen er låst med et kodeord. Fjern kodeordet, og gem den igen.')
  }
  return new Refusal('beskadiget', `Filen er ikke en hel PDF. ${saveAgain}`)
}
