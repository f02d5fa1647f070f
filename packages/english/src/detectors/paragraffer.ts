import type { Finding } from '@klarbrev/core'
import { cleanWords, isRunningText, runningRoles, TokenKind } from '@klarbrev/core'
import type { EnglishBlock } from '../facts/block.ts'
import { chaining, type StatuteRef } from '../facts/statute-refs.ts'
import { type EnglishPart, part } from './english-rule.ts'

/** References that a letter may hold, as in Danish: one a hundred words, and at least two. */
const freeReferences = 2
const wordsAReference = 100
/** So many sections in one reference are a chain. */
const stacked = 3
const lawSections = /^(?:rules|appeal|appendix)$/

/** The rules on references to statutes. */
export const statuteParts: readonly EnglishPart[] = [
  part('for-mange-paragraffer', {
    scope: 'letter',
    *detect(letter) {
      const found: Finding[] = []
      for (const { facts, context, block } of letter.blocks) {
        if (!isRunningText(context.role) || lawSections.test(context.section)) continue
        for (const ref of facts.statuteRefs()) {
          found.push({ start: block.start + ref.start, end: block.start + ref.end, message: 'many', noFix: 'flyt' })
        }
      }
      const free = Math.max(freeReferences, Math.floor(cleanWords(letter, found) / wordsAReference))
      for (const finding of found.slice(free)) yield { ...finding, data: { count: found.length } }
    },
  }),
  part('paragraf-foer-hovedbudskab', {
    scope: 'letter',
    *detect({ mainMessage: main, blocks }) {
      if (main === null) return
      for (const { facts, context, block } of blocks) {
        if (block.start >= main.start) return
        if (!isRunningText(context.role)) continue
        for (const ref of facts.statuteRefs()) {
          if (block.start + ref.start >= main.start) return
          yield { start: block.start + ref.start, end: block.start + ref.end, message: 'early', noFix: 'flyt' }
        }
      }
    },
  }),
  part('tung-lovhenvisning', {
    scope: 'block',
    roles: runningRoles,
    needs: 'statuteRefs',
    *detect({ facts, context }) {
      if (lawSections.test(context.section)) return
      const refs = facts.statuteRefs()
      for (let at = 0; at < refs.length; at++) {
        const first = refs[at]!
        let last = at
        while (last + 1 < refs.length && isStacked(facts, refs[last]!, refs[last + 1]!)) last++
        const { start } = first
        const { end } = refs[last]!
        if (last > at || first.sections >= stacked) yield { start, end, message: 'stack', noFix: 'flyt' }
        else if (first.hasNumber) yield { start, end, message: 'number', noFix: 'flyt' }
        at = last
      }
    },
  }),
]

/** "section 17, cf. section 3": nothing but the word that stacks them stands between. */
function isStacked(facts: EnglishBlock, one: StatuteRef, next: StatuteRef): boolean {
  for (let row = one.to; row < next.from; row++) {
    if (chaining.has(facts.wordAt(row))) return true
    if (facts.tokens.kind[row] !== TokenKind.punctuation) return false
  }
  return false
}
