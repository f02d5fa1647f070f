/**
 * The door between unified and our rules. `asRetext` runs rules inside a retext pipeline; `fromRetext` lets a retext
 * plugin's messages come in as findings. unified and vfile are types here and nothing more: whoever brings a pipeline
 * brings them.
 */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { BlockFacts, LetterFacts } from './facts.ts'
import { LineIndex } from './lines.ts'
import type { Message } from './message.ts'
import { renderMessage } from './message.ts'
import type { Finding, Rule } from './rule.ts'
import { runRules, type RunOptions } from './run.ts'

/** What a language's parser leaves on the root of its nlcst tree. */
export interface FactsRoot {
  readonly type: 'RootNode'
  children: unknown[]
  data?: { letterFacts?: LetterFacts }
}

/** Options of a run inside a pipeline. */
export interface AsRetextOptions extends RunOptions {
  readonly language?: 'da' | 'en'
}

/**
 * Makes a retext plugin of rules. The tree must come from a parser of ours (`retextDanish`), which leaves the letter's
 * facts on it; each shown message becomes a VFile message with source `klarbrev`, rule id, place and replacements.
 */
export function asRetext<B extends BlockFacts, L extends LetterFacts<B>>(
  rules: readonly Rule<B, L>[],
  options: AsRetextOptions = {},
): Plugin<[], FactsRoot> {
  const cards = new Map(rules.map((rule) => [rule.card.id, rule.card]))
  return function klarbrevRules() {
    return (tree: FactsRoot, file: VFile): void => {
      const facts = tree.data?.letterFacts as L | undefined
      if (facts === undefined) throw new Error('asRetext needs a tree from a Klarbrev parser, for example retextDanish')
      const lines = new LineIndex(facts.letter.text)
      for (const message of runRules<B, L>(facts, rules, options)) {
        const card = cards.get(message.rule)
        if (!message.shown || card === undefined || card.messages[message.messageId] === undefined) continue
        const said = file.message(renderMessage(card, message.messageId, message.data, options.language ?? 'da'), {
          place: { start: point(lines, message.start), end: point(lines, message.end) },
          ruleId: message.rule,
          source: 'klarbrev',
        })
        said.actual = facts.letter.text.slice(message.start, message.end)
        said.expected = replacements(message)
        said.note = card.docs.why
      }
    }
  }
}

function point(lines: LineIndex, offset: number): { line: number; column: number; offset: number } {
  return { ...lines.position(offset), offset }
}

/** Replacements for exactly the words of the message; wider edits do not fit the VFile convention. */
function replacements(message: Message): string[] {
  return message.fixes
    .filter((fix) => fix.edits.length === 1 && fix.edits[0]!.start === message.start && fix.edits[0]!.end === message.end)
    .map((fix) => fix.edits[0]!.text)
}

/** The messages that a retext plugin left on a file, as findings under one message id. Messages without a place fall away. */
export function fromRetext(file: Pick<VFile, 'messages'>, message: string): readonly Finding[] {
  return file.messages.flatMap((one): Finding[] => {
    const place = one.place
    if (!place || !('start' in place) || place.start.offset === undefined || place.end.offset === undefined) return []
    const [start, end] = [place.start.offset, place.end.offset]
    const use = (one.expected ?? []).filter((text) => text !== '')
    return [
      {
        start,
        end,
        message,
        data: { found: one.actual ?? '', use: use.join('” eller ”') },
        fixes: use.map((text) => ({ title: `Skriv ”${text}”`, edits: [{ start, end, text }], safe: false })),
      },
    ]
  })
}
