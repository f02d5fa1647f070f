import type { Message } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { openDocx } from '@klarbrev/readers/docx'
import type { WordComment } from '@klarbrev/writers'
import { CannotComment, writeComments } from '@klarbrev/writers'
import type { LetterSource } from './find-letters.ts'
import type { Options } from './options.ts'
import { firstSentence } from './pretty/findings.ts'
import { whyNotScored } from './pretty/letter.ts'
import type { Product } from './product.ts'
import { sayMessage } from './say.ts'
import { reportInDanish } from './texts/report-da.ts'
import type { Texts } from './texts/texts.ts'
import type { World } from './world.ts'
import { errorCode } from './world.ts'

/** Why these letters cannot be commented into this file, with what to do instead; null where they can. */
export function refuseComments(
  sources: readonly LetterSource[],
  { comments, output }: Options,
  { files }: World,
  texts: Texts,
): string | null {
  const source = sources[0]
  if (comments === null || source === undefined) return null
  if (sources.length > 1) return texts.comments.oneLetter
  if (!/\.docx$/i.test(source.path)) return texts.comments.onlyWord(source.path)
  if (!/\.docx$/i.test(comments)) return texts.comments.notWordName(comments)
  // Where the disk takes capitals and small letters for the same, two names are one file.
  const place = (path: string): string => files.absolute(path).toLowerCase()
  const taken = [source.path, ...(output === null ? [] : [output])].find((path) => place(path) === place(comments))
  return taken === undefined ? null : texts.comments.sameFile(taken)
}

/**
 * Writes a copy of a letter with its shown findings as comments, whole or not at all. The letter has been read by the
 * process for foreign files before. Gives what to tell the user, and whether it went wrong.
 */
export function commentLetter(
  result: LintResult,
  path: string,
  world: World,
  product: Product,
  texts: Texts,
): { readonly said: string, readonly isTrouble: boolean } {
  const source = result.letter.path
  const trouble = (said: string): { said: string, isTrouble: boolean } => ({ said, isTrouble: true })
  try {
    const bytes = world.files.read(source)
    const { letter, map } = openDocx(bytes, source)
    if (map === null || letter.text !== result.letter.text) return trouble(texts.comments.changed(source))
    const shown = result.messages.filter((message) => message.shown)
    const comments = shown.map((message): WordComment => ({
      places: map.between(message.start, message.end), text: commentText(message, product),
    }))
    const date = `${new Date().toISOString().slice(0, 19)}Z`
    const written = writeComments(bytes, comments, summaryText(result, shown.length, product), date)
    const file = world.createFile(path, world.files.mode(source))
    try {
      file.writeBytes(written)
      file.finish()
    } catch (error) {
      file.discard()
      throw error
    }
    return { said: texts.comments.written(shown.length, path), isTrouble: false }
  } catch (error) {
    if (error instanceof CannotComment) return trouble(`${source}: ${error.message}`)
    const code = errorCode(error)
    if (code === '') throw error
    // Windows lets nobody replace a file that a program has open.
    const isOpen = code === 'EBUSY' || (code === 'EPERM' && world.files.kind(path) === 'file')
    return trouble(isOpen ? texts.comments.isOpen(path) : texts.cannotWrite(path, code))
  }
}

/** What is found, why it matters, and what could stand there instead: a paragraph a line. */
function commentText(message: Message, { cards }: Product): string {
  const why = cards.get(message.rule)?.docs.why
  return [
    sayMessage(message, cards, reportInDanish),
    ...(why === undefined ? [] : [why.replace(/\s+/g, ' ').trim()]),
    ...message.fixes.map(({ title }) => `Forslag: ${title}`),
  ].join('\n')
}

/** Grade, what holds it back, and what lifts it, as the report in the terminal says it. */
function summaryText(result: LintResult, count: number, product: Product): string {
  const texts = reportInDanish
  const { cards } = product
  if (result.score === null) {
    const why = whyNotScored(result, { texts })
    return `${texts.notGraded}: ${why}\n${texts.findings(count)}.`
  }
  const { score, grade, gates, next } = result.score
  const held = product.linter.model.gates.filter(({ id }) => gates.includes(id))
  const lifts = next.map(({ rule, gain }) => {
    const docs = cards.get(rule)?.docs
    const what = docs === undefined ? rule : `${docs.title}: ${firstSentence(docs.how)}`
    return `${what} (${texts.gain(texts.number(gain, 1))})`
  })
  return [
    `Karakter ${grade}: ${texts.grades[grade]}, ${texts.points(texts.number(score, 1))}. ${texts.findings(count)}.`,
    ...held.map(({ best, why }) => `${texts.heldBack(best)}: ${why}`),
    ...(lifts.length === 0 ? [] : [`${texts.next}:`, ...lifts]),
  ].join('\n')
}
