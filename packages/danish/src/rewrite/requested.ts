import type { DanishBlock } from '../facts/block.ts'
import { isFinite } from '../facts/passive-clause.ts'
import { nounPhraseEnd } from './noun-phrase.ts'

const granted = /(?:tilladelse|dispensation|godkendelse|bevilling|støtte|tilskud|hjælp|bolig|plads)(?:n|r|en|er|et)?$/

/** "din anmodning af 14. februar" -> "din henvendelse af 14. februar": what one wrote, and only with "om" what one wishes. */
export function requested(block: DanishBlock, from: number, to: number): string | null {
  const forms: readonly string[] = ['anmodning', 'anmodningen', 'anmodninger', 'anmodningerne']
  const form = to === from + 1 ? forms.indexOf(block.wordAt(from)) : -1
  // "anmodninger om byggetilladelse": what an authority may grant, one applies for.
  if (form >= 0 && block.wordAt(to) === 'om' && granted.test(block.wordAt(nounPhraseEnd(block, to + 1) - 1))) return ['ansøgning', 'ansøgningen', 'ansøgninger', 'ansøgningerne'][form]!
  // The reader's own, or one with its day; "anmodning herom" is for the writer to say.
  // "Deres anmodning kan ikke imødekommes": a wish.
  if (/imødekom/.test(block.textOf(to, Math.min(to + 6, block.to)))) return null
  // "Anmodning om udsættelse kan sendes": at the head of its sentence it has lost its article.
  if (form === 0 && block.wordAt(to) === 'om' && (block.sentences.includes(from) || block.wordAt(from - 1) === 'modtaget')) return 'et ønske'
  const isLetter = block.wordAt(to) === 'af' || /^(?:din|dine|jeres|deres)$/.test(block.wordAt(from - 1))
  if (form < 0 || !isLetter || block.wordAt(to) === 'om' || block.wordAt(from - 1) === 'på' || block.wordAt(from - 2) === 'på') return null
  return ['henvendelse', 'henvendelsen', 'henvendelser', 'henvendelserne'][form]!
}

/** Whether "den" stands as subject later in the sentence. */
export function saysIt(block: DanishBlock, row: number): boolean {
  const end = block.sentences[block.sentenceOf(row - 1) + 1] ?? block.to
  for (let at = row; at < end - 1; at++) if (block.wordAt(at) === 'den' && isFinite(block, at + 1)) return true
  return false
}
