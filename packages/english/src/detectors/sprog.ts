import type { Finding, Placed } from '@klarbrev/core'
import { runningRoles, TokenFlag, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { type EnglishPart, part } from './english-rule.ts'

/** The limits of the Danish rules. */
const longSentence = 26
const veryLongSentence = 36
const mostUncounted = 30
const plainLix = 48
const longWord = 7
const longParagraph = 81
const veryLongParagraph = 121

/** The rules on sentences, paragraphs, passives and words said twice. */
export const languageParts: readonly EnglishPart[] = [
  part('passiv', {
    scope: 'block',
    roles: runningRoles,
    needs: 'passives',
    *detect({ facts, context }) {
      for (const { form, start, end, from, to, isLeft } of facts.passives()) {
        if (facts.tokens.flags[to - 1]! & TokenFlag.quoted) continue
        const found = facts.textOf(from, to).replace(/\s+/g, ' ')
        const isRule = context.section === 'rules' || context.section === 'appeal'
        yield {
          start,
          end,
          message: 'english',
          data: { form, found },
          ...(isLeft || isRule ? { shown: false } : { noFix: 'omskriv' }),
        }
      }
    },
  }),
  part('lange-saetninger', { scope: 'block', roles: runningRoles, needs: 'words', detect: longSentences }),
  part('lange-afsnit', { scope: 'block', roles: runningRoles, needs: 'words', detect: longParagraphs }),
  part('gentaget-ord', {
    scope: 'block',
    roles: ['title', 'heading', 'body', 'listItem'],
    needs: 'words',
    *detect({ facts }) {
      for (const { start, end } of facts.retext?.repeated ?? []) {
        const from = facts.rowAt(start)
        const cut = { start: facts.tokens.end[from]!, end, text: '' }
        yield {
          start,
          end,
          message: 'twice',
          data: { word: facts.wordAt(from) },
          fixes: [{ title: 'Slet det ene', edits: [cut], safe: false }],
        }
      }
    },
  }),
]

function* longSentences({ facts }: Placed<EnglishBlock>): Iterable<Finding> {
  for (let at = 0; at + 1 < facts.sentences.length; at++) {
    const from = facts.sentences[at]!
    const to = facts.sentences[at + 1]!
    const { words, long } = lengthOf(facts, from, to)
    if (words < longSentence || (words <= mostUncounted && words + (100 * long) / words < plainLix)) continue
    yield {
      start: facts.tokens.start[from]!,
      end: facts.tokens.end[to - 1]!,
      message: words >= veryLongSentence ? 'veryLong' : 'long',
      data: { words },
      ...(words > mostUncounted ? {} : { scored: false }),
      noFix: 'omskriv',
    }
  }
}

/** Words as a reader counts them (figures are words too, a reference to a statute is one), and the long ones. */
function lengthOf(facts: EnglishBlock, from: number, to: number): { words: number; long: number } {
  let words = 0
  let long = 0
  const refs = facts.statuteRefs()
  for (let row = from; row < to; row++) {
    const ref = refs.find((one) => one.from === row)
    if (ref !== undefined) row = ref.to - 1
    else if (facts.tokens.kind[row] === TokenKind.punctuation || facts.tokens.kind[row] === TokenKind.symbol) continue
    else if (facts.wordAt(row).length >= longWord) long++
    words++
  }
  return { words, long }
}

function* longParagraphs({ facts }: Placed<EnglishBlock>): Iterable<Finding> {
  const { words, sentences, tokens } = facts
  if (words < longParagraph) return
  const middle = middleSentence(facts)
  const isOne = middle < 0
  const at = isOne ? 0 : sentences[middle]!
  yield {
    start: tokens.start[sentences[0]!]!,
    end: tokens.end[sentences[1]! - 1]!,
    message: isOne ? 'oneSentence' : words >= veryLongParagraph ? 'veryLong' : 'long',
    data: {
      words,
      ...(isOne ? {} : { at: facts.textOf(at, Math.min(at + 3, sentences[middle + 1]!)).replace(/\s+/g, ' ') }),
    },
    noFix: 'omskriv',
  }
}

/** The sentence that begins nearest to the middle of the block; -1 when there is only one. */
function middleSentence({ sentences, from, to }: EnglishBlock): number {
  const middle = (from + to) / 2
  let best = -1
  for (let at = 1; at + 1 < sentences.length; at++) {
    if (best < 0 || Math.abs(sentences[at]! - middle) < Math.abs(sentences[best]! - middle)) best = at
  }
  return best
}
