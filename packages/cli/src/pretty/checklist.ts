import type { Message } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { sayMessage } from '../say.ts'
import type { View } from './view.ts'
import { labelled } from './wrap.ts'

/** Whether a finding is a question to the whole letter, which stands in the checklist and not among the faults. */
export function isChecklist(message: Message): boolean {
  return message.category === 'jura'
}

/** "Tjek brevet": what the law asks for and the program does not see, one line each; nothing where all is there. */
export function checklistLines(result: LintResult, view: View): string[] {
  const open = result.messages.filter((message) => message.shown && isChecklist(message))
  if (open.length === 0) return []
  const { texts, paint, cards, width } = view
  const lines = ['', `  ${paint.bold(texts.checklist)} ${paint.dim(`(${texts.notCounted})`)}`]
  for (const message of open) lines.push(...labelled('□ ', sayMessage(message, cards, texts), '    ', width))
  return lines
}
