import { Parser } from 'htmlparser2'
import type { ReadResult } from '@klarbrev/core'
import { decodeHtml } from './html-encoding.ts'
import { HtmlWalk } from './html-walk.ts'
import { layFlow } from './lay-flow.ts'
import { noText, Refusal, refusing } from './refusal.ts'
import { longestText } from './text.ts'
import { doctype } from './xml.ts'

/** Reads a letter in HTML or XHTML. Never throws; scripts are not run, and nothing that it points to is opened. */
export function readHtml(bytes: Uint8Array, path: string): ReadResult {
  return refusing(path, () => readHtmlText(decodeHtml(bytes), path))
}

/** The same from text that is decoded already. Throws a {@link Refusal}. */
export function readHtmlText(html: string, path: string): ReadResult {
  // Ten times the longest letter: more signs than words are usual in a mail.
  if (html.length > 10 * longestText) throw new Refusal('for-stor', 'Brevet er for langt til at blive målt.')
  const walk = new HtmlWalk()
  const parser = new Parser({
    onopentagname: (name) => walk.name(name),
    onattribute: (name, value) => walk.attribute(name, value),
    onopentag: () => walk.open(),
    onclosetag: (name) => walk.close(name),
    ontext: (text) => walk.text(text),
    onprocessinginstruction(_, data) {
      // The type of a page is a name and harmless; definitions of its own are what no letter has.
      if (/^!doctype/i.test(data) && data.includes('[')) throw doctype('Brevet')
    },
  }, { decodeEntities: true, lowerCaseTags: true })
  parser.end(html)
  const { text, blocks } = layFlow(walk.flow())
  return { letter: { path, text, blocks, hints: {} }, problems: blocks.length === 0 ? [noText] : [] }
}
