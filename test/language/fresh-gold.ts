import { readLetter } from '@klarbrev/readers'
import { type KernelLetter, readKernels } from '../../packages/danish/build/kernel-letters.ts'
import { klarbrev } from '../product.ts'
import type { Measured } from './sentence-gold.ts'

/** Sentences in a paragraph of a letter that is kept line by line. */
const sentencesAParagraph = 3

/**
 * Letters by hands that came after the models and are never trained on, each line marked by its author: kind, main
 * message, whether it comes late, and how many findings of the rules that rewrite carry a rewrite. One marker, and the author: what is right
 * is what the author meant, and of two sentences that say the same only one is marked.
 */
export function measureFresh(folder: string): Measured {
  const told = { kind: 0, message: 0, again: 0 }
  const late = { said: 0, right: 0, all: 0 }
  const findings = { all: 0, mended: 0 }
  const misses: string[] = []
  const letters = readKernels(folder)
  for (const [nth, letter] of letters.entries()) {
    const name = `${nth + 1} (${letter.kind})`
    const result = klarbrev.lint(readLetter(new TextEncoder().encode(toMarkdown(letter)), `${nth + 1}.md`).letter)
    const { mainMessage, kind } = result
    if (kind === letter.kind) told.kind++
    else misses.push(`${name}: ${kind}`)
    const quote = mainMessage === null ? '' : plain(result.letter.text.slice(mainMessage.start, mainMessage.end))
    const isQuoted = (text: string): boolean => quote !== '' && (plain(text).includes(quote) || quote.includes(plain(text)))
    const main = letter.lines.find(({ isMain }) => isMain)!
    if (isQuoted(main.text)) told.message++
    else misses.push(`${name}: ${quote.slice(0, 90)}\n      for: ${main.text.slice(0, 90)}`)
    if (letter.lines.some(({ act, text }) => act === main.act && isQuoted(text))) told.again++
    const isLate = comesLate(letter)
    const isSaidLate = result.messages.some(({ rule, shown }) => rule === 'sent-hovedbudskab' && shown)
    if (isLate) late.all++
    if (isSaidLate) late.said++
    if (isLate && isSaidLate) late.right++
    const own = result.messages.filter(({ rule, shown, scored }) => rewriting.has(rule) && shown && scored)
    findings.all += own.length
    findings.mended += own.filter(({ fixes }) => fixes.length > 0).length
  }
  return {
    figures: [
      { name: 'kind of letter right', hits: told.kind, of: letters.length },
      { name: 'main message: right sentence', hits: told.message, of: letters.length },
      { name: 'main message: that, or one that says the same', hits: told.again, of: letters.length },
      { name: 'rule sent-hovedbudskab, precision', hits: late.right, of: late.said },
      { name: 'rule sent-hovedbudskab, recall', hits: late.right, of: late.all },
      { name: 'findings that carry a rewrite, of the rules that rewrite', hits: findings.mended, of: findings.all },
    ],
    misses,
  }
}

const rewriting = new Set(['papirord', 'passiv', 'verbalsubstantiv', 'forkortelse', 'de-tiltale', 'man'])

/** Whether neither the title nor the first two sentences say the message, in whole or in part. */
function comesLate({ lines }: KernelLetter): boolean {
  const { act } = lines.find(({ isMain }) => isMain)!
  const first = lines.findIndex((line) => line.act === act)
  return lines[first]!.form !== 'title' && lines.slice(0, first).filter(({ form }) => form === 'sentence').length >= 2
}

function plain(text: string): string {
  return text.replace(/^- /, '').replace(/\s+/g, ' ').trim()
}

/** The letter as its author would type it: a title, headings, lists and paragraphs. */
function toMarkdown({ lines }: KernelLetter): string {
  let text = ''
  let sentences = 0
  for (const line of lines) {
    const isItem = line.text.startsWith('- ')
    const isNext = line.form === 'sentence' && !isItem && sentences > 0 && sentences < sentencesAParagraph
    const sign = line.form === 'title' ? '# ' : line.form === 'heading' ? '## ' : ''
    text += isNext ? ` ${line.text}` : isItem && text.slice(text.lastIndexOf('\n') + 1).startsWith('- ') ? `\n${line.text}` : `\n\n${sign}${line.text}`
    sentences = line.form === 'sentence' && !isItem ? (isNext ? sentences + 1 : 1) : 0
  }
  return `${text.trim()}\n`
}
