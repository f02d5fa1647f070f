import type { Finding } from '@klarbrev/core'
import { isRunningText } from '@klarbrev/core'
import { firstSentence, lastSentence } from '../letter/anchors.ts'
import type { EnglishLetter } from '../letter/english-letter.ts'
import { hollowTitle, subHeadingsOf } from '../letter/headings.ts'
import { type EnglishPart, part } from './english-rule.ts'

/** The limits of the Danish rules: shorter texts are notes, and a page can do without sub-headings. */
const leastWords = 40
const mostWords = 250

/** The rules on the main message and the headings around it. */
export const messageParts: readonly EnglishPart[] = [
  part('historik-foerst', {
    scope: 'letter',
    *detect(letter) {
      if (letter.history === null) return
      const isEarly = letter.mainMessage?.position === 'first'
      yield { ...letter.history, message: 'before', noFix: 'flyt', ...(isEarly ? {} : { scored: false }) }
    },
  }),
  part('intet-hovedbudskab', {
    scope: 'letter',
    *detect(letter) {
      if (letter.mainMessage !== null) return
      const place = runningWords(letter) < leastWords ? null : firstSentence(letter)
      if (place !== null) yield { ...place, message: 'none', noFix: 'omskriv' }
    },
  }),
  part('sent-hovedbudskab', {
    scope: 'letter',
    *detect({ mainMessage: main }) {
      if (main !== null && main.position !== 'first')
        yield { start: main.start, end: main.end, message: 'late', noFix: 'flyt' }
    },
  }),
  part('uklart-hovedbudskab', {
    scope: 'letter',
    *detect({ mainMessage: main }) {
      if (main !== null && !main.clear) yield { start: main.start, end: main.end, message: 'vague', noFix: 'omskriv' }
    },
  }),
  part('tom-overskrift', {
    scope: 'block',
    roles: ['title'],
    *detect({ facts }) {
      const hollow = hollowTitle(facts)
      if (hollow === null || facts.from === facts.to) return
      const range = { start: facts.tokens.start[facts.from]!, end: facts.tokens.end[facts.to - 1]! }
      if (hollow === 'empty') yield { ...range, message: 'empty', noFix: 'omskriv' }
      else
        yield {
          ...range,
          message: 'vedr',
          data: { found: facts.textOf(facts.from, facts.from + 1) },
          noFix: 'omskriv',
        }
    },
  }),
  part('mangler-mellemoverskrifter', {
    scope: 'letter',
    *detect(letter) {
      const words = runningWords(letter)
      if (words <= mostWords) return
      const headings = subHeadingsOf(letter.blocks)
      if (headings.some((one) => one.hollow === null)) return
      const place = firstSentence(letter)
      if (place !== null)
        yield { ...place, message: headings.length === 0 ? 'none' : 'empty', data: { words }, noFix: 'omskriv' }
    },
  }),
  part('intetsigende-mellemoverskrift', { scope: 'letter', detect: hollowHeadings }),
  part('mangler-naeste-skridt', {
    scope: 'letter',
    *detect(letter) {
      if (letter.kind === 'ukendt' || letter.hasNextStep) return
      const place = runningWords(letter) < leastWords ? null : lastSentence(letter)
      if (place !== null) yield { ...place, message: 'none', noFix: 'omskriv' }
    },
  }),
]

function* hollowHeadings(letter: EnglishLetter): Iterable<Finding> {
  for (const { placed, hollow } of subHeadingsOf(letter.blocks)) {
    const { facts, block } = placed
    if (hollow === null || facts.from === facts.to) continue
    const start = block.start + facts.tokens.start[facts.from]!
    const end = block.start + facts.tokens.end[facts.to - 1]!
    // The Danish message about "vedrørende" speaks of a word that an English heading does not have.
    yield { start, end, message: 'empty', noFix: 'omskriv' }
  }
}

function runningWords(letter: EnglishLetter): number {
  let words = 0
  for (const { facts, context } of letter.blocks) if (isRunningText(context.role)) words += facts.words
  return words
}
