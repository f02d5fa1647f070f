import PostalMime from 'postal-mime'
import type { Problem, ReadResult } from '@klarbrev/core'
import { readHtmlText } from './html.ts'
import { noText, unread } from './refusal.ts'
import { readText } from './text.ts'

/** Attachments that are told of by name; of the rest their number is told. */
const mostNamed = 5

/** Reads the letter in a mail (.eml): its HTML, else its text. Attachments are told of and not read. */
export async function readEml(bytes: Uint8Array, path: string): Promise<ReadResult> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 })
  // A picture in the text is no letter.
  const attached = mail.attachments.filter((one) => one.disposition !== 'inline' || !one.mimeType.startsWith('image/'))
  const problems = attached.slice(0, mostNamed).map(({ filename }) => notRead(filename))
  const rest = attached.length - problems.length
  if (rest > 0) problems.push({ code: 'vedhaeftet', message: `${rest} vedhæftede filer mere er ikke læst.` })
  const result = readBody(mail.html ?? '', mail.text ?? '', path)
  return { letter: result.letter, problems: [...result.problems, ...problems] }
}

function readBody(html: string, text: string, path: string): ReadResult {
  if (html !== '') {
    const result = readHtmlText(html, path)
    if (result.letter.blocks.length > 0) return result
  }
  const result = readText(text, path)
  return result.letter.blocks.length > 0 ? result : unread(path, [...result.problems, noText])
}

function notRead(name: string | null): Problem {
  const shown = (name ?? '').replace(/[^\p{L}\p{N}._() -]/gu, '?').slice(0, 80)
  const what = shown === '' ? 'En vedhæftet fil' : `Den vedhæftede fil ”${shown}”`
  return { code: 'vedhaeftet', message: `${what} er ikke læst. Gem den, og tjek den for sig.` }
}
