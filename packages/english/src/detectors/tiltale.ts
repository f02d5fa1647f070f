import type { Finding } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { firstSentence } from '../letter/anchors.ts'
import type { EnglishLetter } from '../letter/english-letter.ts'
import { isTitle } from '../letter/reader-names.ts'
import { type EnglishPart, part } from './english-rule.ts'

/** Shorter texts are notes. */
const leastWords = 40

/** The rules on reader and sender in the third person. */
export const addressParts: readonly EnglishPart[] = [
  part('tredjeperson', {
    scope: 'letter',
    *detect(letter) {
      for (const { facts, context, block } of letter.blocks) {
        if (!isRunningText(context.role) || context.section === 'rules') continue
        for (const form of facts.addressForms()) {
          if (form.kind !== 'thirdReader') continue
          yield* stranger(facts, block.start, form.row, form.to)
        }
        for (let row = facts.from; row + 1 < facts.to; row++) {
          if (isTitle(facts.wordAt(row)) && letter.readerNames.has(nameOf(facts, row + 1)))
            yield* stranger(facts, block.start, row, row + 2)
        }
      }
      yield* missing(letter, 'readerAddressed', 'You')
    },
  }),
  part('upersonlig-afsender', {
    scope: 'letter',
    *detect(letter) {
      for (const { facts, context, block } of letter.blocks) {
        if (!isRunningText(context.role) || context.section === 'rules') continue
        for (const form of facts.addressForms()) {
          if (form.kind !== 'thirdSender') continue
          const found = facts.textOf(form.row, form.to).replace(/\s+/g, ' ')
          const isWriter = /undersigned|caseworker/i.test(found)
          const isOwner = /['’]s$/.test(found)
          const use = isWriter ? (isOwner ? 'my' : 'I” eller ”me') : isOwner ? 'our' : 'we” eller ”us'
          yield {
            start: block.start + form.start,
            end: block.start + form.end,
            message: 'sender',
            data: { found, use },
            noFix: 'omskriv',
          }
        }
      }
      yield* missing(letter, 'senderNamed', 'We')
    },
  }),
]

const nameOf = (facts: EnglishBlock, row: number): string => facts.wordAt(row).replace(/'s$/, '')

function* stranger(facts: EnglishBlock, base: number, from: number, to: number): Iterable<Finding> {
  const found = facts.textOf(from, to).replace(/\s+/g, ' ')
  const use = /['’]s$/.test(found) ? 'your' : 'you'
  yield {
    start: base + facts.tokens.start[from]!,
    end: base + facts.tokens.end[to - 1]!,
    message: 'reader',
    data: { found, use },
    noFix: 'omskriv',
  }
}

/** Says at the first sentence that the letter never or hardly ever says you or we. */
function* missing(letter: EnglishLetter, measure: string, word: 'You' | 'We'): Iterable<Finding> {
  const often = letter.statistics[measure]
  if (often !== 'never' && often !== 'rarely') return
  let words = 0
  for (const { facts, context } of letter.blocks) if (isRunningText(context.role)) words += facts.words
  const place = words < leastWords ? null : firstSentence(letter)
  if (place !== null) yield { ...place, message: `${often}${word}`, noFix: 'omskriv' }
}
