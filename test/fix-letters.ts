import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Letter, Message } from '@klarbrev/core'
import { applyEdits } from '@klarbrev/danish'
import type { LinterMemory, LintResult } from '@klarbrev/engine'
import { readLetter } from '@klarbrev/readers'
import { klarbrev } from './product.ts'

/** One finding with what its fix makes of the letter. */
export interface Repaired {
  readonly letter: Letter
  /** The letter as it was linted. */
  readonly before: LintResult
  /** What is known of the letter's blocks: most of them stand as they stood when one finding is mended. */
  readonly memory: LinterMemory
  readonly message: Message
  /** Which of the fixes that the finding offers. */
  readonly nth: number
  /** The letter's text with the fix applied. */
  readonly text: string
}

/** The letters of a corpus folder (open or closed half), as readers give them, in file order. */
export function lettersOf(half: 'open' | 'closed'): readonly Letter[] {
  return lettersIn(fileURLToPath(new URL(half === 'open' ? '../corpus/letters' : '../corpus/test/letters', import.meta.url)))
}

/** The letters of a folder of text files, as readers give them, in file order. */
export function lettersIn(folder: string): readonly Letter[] {
  return readdirSync(folder).sort().map((name) => readLetter(readFileSync(join(folder, name)), name).letter)
}

/** The shown findings of a letter, and for each fix of each the text that it gives. */
export function repairsOf(letter: Letter): { readonly messages: readonly Message[]; readonly repaired: readonly Repaired[] } {
  const memory = klarbrev.createMemory()
  const before = klarbrev.lint(letter, [], memory)
  const messages = before.messages.filter(({ shown }) => shown)
  const repaired = messages.flatMap((message) =>
    message.fixes.map((fix, nth) => ({ letter, before, memory, message, nth, text: applyEdits(letter.text, fix.edits) })),
  )
  return { messages, repaired }
}

/** How a fix may break law 4; `read elsewhere` when the score fell because another sentence became the main message. */
export type Breach = 'finding stays' | 'finding anew' | 'score fell' | 'read elsewhere'

/**
 * Points that a score may fall because the letter became shorter: what a rule on trial finds does not count, but its
 * words count in the length that the other faults are divided by.
 */
const lengthEffect = 0.5

/**
 * Law 4 for one fix: linted again, the finding is gone, no new finding of the same rule stands in the words that were
 * written, and the score has not fallen.
 */
export function breachOf({ letter, before, memory, message, nth, text }: Repaired): Breach | null {
  const { letter: mended } = readLetter(new TextEncoder().encode(text), letter.path)
  const after = klarbrev.lint(mended, [], memory)
  const { edits } = message.fixes[nth]!
  const places = placesAfter(edits)
  const isSame = (one: Message): boolean => one.rule === message.rule && one.shown
  const touched = (one: Message, spans: readonly { start: number; end: number }[]): boolean =>
    spans.some(({ start, end }) => one.start < Math.max(end, start + 1) && one.end > start)
  const old = before.messages.filter((one) => isSame(one) && touched(one, edits))
  const anew = after.messages.filter((one) => isSame(one) && touched(one, places))
  // Neighbours within the words that were written anew may have moved along; one fewer than before must be left.
  if (anew.length > Math.max(old.length - 1, 0)) {
    const found = letter.text.slice(message.start, message.end)
    return anew.some(({ start, end }) => mended.text.slice(start, end) === found) ? 'finding stays' : 'finding anew'
  }
  if (before.score === null || after.score === null) return null
  if (before.score.score - after.score.score <= lengthEffect) return null
  const isElsewhere = before.mainMessage?.position !== after.mainMessage?.position ||
    before.measures['mainMessageClear'] !== after.measures['mainMessageClear'] || before.kind !== after.kind
  return isElsewhere ? 'read elsewhere' : 'score fell'
}

function placesAfter(edits: Message['fixes'][number]['edits']): readonly { start: number; end: number }[] {
  let moved = 0
  return [...edits].sort((a, b) => a.start - b.start).map(({ start, end, text }) => {
    const place = { start: start + moved, end: start + moved + text.length }
    moved += text.length - (end - start)
    return place
  })
}

/** The sentence of a finding before and after its fix, on one line each; edits elsewhere in the letter are left out. */
export function sentencePair({ letter, message, nth }: Repaired): { readonly before: string; readonly after: string } {
  const edits = message.fixes[nth]!.edits
  let start = message.start
  let end = message.end
  for (const { block, facts } of klarbrev.analyse(letter).blocks) {
    if (block.start > message.start || block.end < message.end) continue
    const { sentences, tokens } = facts
    for (let at = 0; at + 1 < sentences.length; at++) {
      const from = block.start + tokens.start[sentences[at]!]!
      const to = block.start + tokens.end[sentences[at + 1]! - 1]!
      if (from <= message.start && to >= message.end) [start, end] = [from, to]
    }
  }
  const own = edits.filter((edit) => edit.start >= start && edit.end <= end)
  const flat = (text: string): string => text.replace(/\s+/g, ' ')
  const moved = own.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }))
  return { before: flat(letter.text.slice(start, end)), after: flat(applyEdits(letter.text.slice(start, end), moved)) }
}
