import { letterKinds } from '@klarbrev/core'
import type { LetterKind, RuleCard } from '@klarbrev/core'
import type { LintResult } from '@klarbrev/engine'
import { nearest } from '@klarbrev/engine'
import type { Configured } from '../configuration.ts'
import type { Cards } from '../say.ts'
import type { ReadingRoom } from '../read-letter.ts'
import { readSource } from '../read-letter.ts'
import type { ReportTexts } from '../texts/texts.ts'
import { letterToJson, versionFields } from '../to-json.ts'
import type { McpTexts } from './mcp-texts.ts'

/** Above this no text is a letter; in UTF-16 units, some hundred pages. */
export const mostText = 200_000
const languages = ['da', 'en']

/** What the tools work with. */
export interface Workshop {
  readonly room: ReadingRoom
  readonly configured: Configured
  readonly says: McpTexts
}

/** Arguments that a tool cannot take; the message says what to send instead and holds nothing of what was sent. */
export class WrongArguments extends Error {}

/** A tool's answer: one object for programs, and the same with a short sentence for whoever reads. */
interface Answer {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[]
  readonly structuredContent: object
}

type Arguments = Readonly<Record<string, unknown>>

interface Tool {
  readonly title: string
  readonly description: string
  /** Descriptions and values of the arguments by name. */
  readonly properties: Readonly<Record<string, { readonly description: string; readonly enum?: readonly string[] }>>
  readonly required: string
  run(given: Readonly<Record<string, string>>): Promise<Answer>
}

/** The tools of the server by name. */
export type Tools = Readonly<Record<'tjek' | 'forklar', Tool>>

/** Makes the two tools. */
export function createTools({ room, configured, says }: Workshop): Tools {
  const { cards } = room.product
  return {
    tjek: {
      ...says.tjek,
      properties: {
        text: { description: says.text },
        brevtype: { description: says.brevtype, enum: letterKinds },
        brevsprog: { description: says.brevsprog, enum: languages },
      },
      required: 'text',
      async run(given) {
        const text = given['text']!
        const most = room.texts.report.number(mostText, 0)
        if (text.length > mostText) throw new WrongArguments(says.textTooLong(most))
        const result = await lint(text, given, room, configured)
        const letter = letterToJson(result, cards, room.texts.report, false)
        const summary = summarise(result, cards, room.texts.report, says)
        return answer(summary, { ...versionFields(room.product.versions), ...letter })
      },
    },
    forklar: {
      ...says.forklar,
      properties: { regel: { description: says.regel } },
      required: 'regel',
      async run(given) {
        const name = given['regel']!.toLowerCase()
        const card = cards.get(name)
        if (card === undefined) throw new WrongArguments(says.unknownRule(nearest(name, [...cards.keys()])))
        return answer(`${card.docs.title}: ${card.docs.what}`, explanation(card))
      },
    },
  }
}

/** What `tools/list` tells of the tools. */
export function describeTools(tools: Tools): readonly object[] {
  return Object.entries(tools).map(([name, { title, description, properties, required }]) => ({
    name,
    title,
    description,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, { type: 'string', ...one }])),
      required: [required],
      additionalProperties: false,
    },
    annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  }))
}

/** Calls a tool with arguments as they came. Throws {@link WrongArguments}. */
export async function callTool(tool: Tool, given: unknown, says: McpTexts): Promise<object> {
  const { properties, required } = tool
  if (given !== undefined && !isRecord(given)) throw new WrongArguments(says.argumentsNeeded)
  const checked: Record<string, string> = {}
  for (const [name, value] of Object.entries(given ?? {})) {
    if (!Object.hasOwn(properties, name)) throw new WrongArguments(says.unknownArgument(Object.keys(properties)))
    if (typeof value !== 'string') throw new WrongArguments(says.notText(name))
    const known = properties[name]!.enum
    if (known && !known.includes(value)) throw new WrongArguments(says.unknownValue(name, known))
    checked[name] = value
  }
  if (!Object.hasOwn(checked, required)) throw new WrongArguments(says.needs(required))
  return tool.run(checked)
}

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As `tjek -` reads a letter, so that the two cannot come to differ. */
async function lint(
  text: string,
  given: Readonly<Record<string, string>>,
  room: ReadingRoom,
  configured: Configured,
): Promise<LintResult> {
  const bytes = new TextEncoder().encode(text)
  const world = { ...room.world, files: { ...room.world.files, readStdin: () => bytes } }
  const options = {
    ...room.options,
    kind: (given['brevtype'] ?? null) as LetterKind | null,
    letterLanguage: (given['brevsprog'] ?? null) as 'da' | 'en' | null,
  }
  const { letter, problems, aside } = await readSource({ path: '-', isStdin: true }, configured, {
    ...room,
    world,
    options,
  })
  return configured.linter.lintAny(letter, problems, undefined, aside)
}

function summarise(result: LintResult, cards: Cards, texts: ReportTexts, says: McpTexts): string {
  const { score, grade, notScored } = result
  const parts: string[] = []
  if (score !== null && grade !== null) {
    parts.push(says.graded(`${grade} (${texts.grades[grade]})`, texts.points(texts.number(score.score, 1))))
  } else {
    const why = notScored === null ? '' : ` ${texts.notScored[notScored]}`
    parts.push(`${texts.notGraded}.${why}`)
  }
  const shown = result.messages.filter((message) => message.shown).length
  // That nothing was found in what could not be read is no good news.
  if (shown > 0 || score !== null) parts.push(says.findings(shown))
  const next = score?.next.map(({ rule }) => cards.get(rule)?.docs.title ?? rule) ?? []
  if (next.length > 0) parts.push(`${texts.next}: ${next.join('; ')}.`)
  return parts.join(' ')
}

function explanation({ id, category, severity, stage, since, docs, examples, sources }: RuleCard): object {
  const { title, what, why, how, exceptions } = docs
  return { rule: id, title, category, severity, stage, since, what, why, how, exceptions, examples, sources }
}

function answer(summary: string, object: object): Answer {
  const json = JSON.stringify(object)
  return {
    content: [
      { type: 'text', text: summary },
      { type: 'text', text: json },
    ],
    structuredContent: object,
  }
}
