import { applyEdits } from '@klarbrev/danish'
import { readMarkdown } from '@klarbrev/readers'
import { expect } from 'vitest'
import { klarbrev } from './product.ts'

/** The text with the first fix of a rule's finding at the mark, or the reason why there is none. */
export function rewrite(rule: string, marked: string): string {
  const at = marked.indexOf('⟦')
  const text = marked.replace(/[⟦⟧]/g, '')
  const { messages } = klarbrev.lint({ ...readMarkdown(text, 'prøve.md').letter, hints: { language: 'da' } })
  const message = messages.find((one) => one.rule === rule && (at < 0 || one.start === at))
  if (message === undefined) return 'no finding'
  return message.fixes.length === 0 ? `noFix: ${message.noFix}` : applyEdits(text, message.fixes[0]!.edits)
}

/** Holds the rewrites of a rule to pairs of sentences before and after; the mark is where the finding begins. */
export function checkRewrites(rule: string, ...pairs: readonly (readonly [before: string, after: string])[]): void {
  expect(pairs.map(([before]) => rewrite(rule, before))).toEqual(pairs.map(([, after]) => after))
}
