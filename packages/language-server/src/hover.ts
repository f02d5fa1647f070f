import type { LintResult, Message, RuleCard } from '@klarbrev/engine'
import type { Hover } from 'vscode-languageserver'
import { MarkupKind } from 'vscode-languageserver'
import type { Mirror } from './mirror.ts'
import { textsIn } from './texts.ts'
import type { Saying } from './to-diagnostic.ts'
import { rangeOf, sayMessage } from './to-diagnostic.ts'

/** What, why, an example and the exceptions of the shortest shown finding at an offset; null where there is none. */
export function hoverAt(
  result: LintResult,
  mirror: Mirror,
  offset: number,
  saying: Saying,
  takesMarkdown: boolean,
): Hover | null {
  const here = result.messages.filter(({ shown, start, end }) => shown && start <= offset && offset <= end)
  const message = here.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  const card = message && saying.cards.get(message.rule)
  if (message === undefined || card === undefined) return null
  const kind = takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText
  return { contents: { kind, value: explain(message, card, saying, takesMarkdown) }, range: rangeOf(message, mirror) }
}

function explain(message: Message, card: RuleCard, saying: Saying, isMarkdown: boolean): string {
  const plain = (text: string): string => {
    const flat = text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim()
    return isMarkdown ? escapeMarkdown(flat) : flat
  }
  const strong = (text: string): string => (isMarkdown ? `**${text}**` : text)
  const { docs } = card
  const texts = textsIn(saying.tongue)
  const parts = [strong(plain(docs.title)), plain(sayMessage(message, saying))]
  const section = (head: string, text: string): void => {
    if (text.trim() !== '') parts.push(`${strong(`${head}:`)} ${plain(text)}`)
  }
  section(texts.what, docs.what)
  section(texts.why, docs.why)
  const example = card.examples.find((one) => 'better' in one && one.text.length <= longestExample)
  if (example !== undefined && 'better' in example) {
    section(texts.bad, example.text)
    section(texts.good, example.better)
  }
  section(texts.exceptions, docs.exceptions)
  return parts.join('\n\n')
}

/** An example that is a whole letter makes its point by its length, and not in a hover. */
const longestExample = 300

/** Takes the meaning from every sign that markdown or HTML gives one. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]()#+\-.!|~>$^:@/]/g, (sign) => `\\${sign}`)
}
