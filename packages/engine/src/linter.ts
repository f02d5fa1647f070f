import type {
  BlockFacts,
  BlockMemory,
  Language,
  Letter,
  LetterFacts,
  Measures,
  Message,
  NotScored,
  Problem,
  Rule,
  RuleSetting,
  RunMemory,
  Score,
  ScoreModel,
} from '@klarbrev/core'
import { createRunner, isOn, isRunningText, measure, score } from '@klarbrev/core'
import type { LintResult } from './result.ts'
import type { AsideFile } from './set-aside.ts'
import { readAside } from './set-aside.ts'

/** Settings as data, already read from wherever they were kept. */
export interface LinterSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** What a linter is made of. */
export interface LinterParts {
  readonly language: Language
  readonly rules: readonly Rule[]
  readonly model: ScoreModel
  readonly settings?: LinterSettings
}

/** What is kept between two lints of the same document, so that a keystroke costs one block. */
export interface LinterMemory {
  readonly blocks: BlockMemory<BlockFacts>
  readonly findings: RunMemory
}

export interface Linter {
  readonly rules: readonly Rule[]
  /** Ids of the rules that are on. */
  readonly active: ReadonlySet<string>
  readonly model: ScoreModel
  /**
   * Never throws on any text. `problems` are the reader's and are handed through; `aside` is what the file beside the
   * letter sets aside. The letter's own remarks are read here.
   */
  lint(letter: Letter, problems?: readonly Problem[], memory?: LinterMemory, aside?: AsideFile): LintResult
  /** The facts a lint stands on. */
  analyse(letter: Letter, memory?: LinterMemory): LetterFacts
  createMemory(): LinterMemory
}

/** Below this certainty a letter is taken to be in another language and is not scored. */
export const leastLanguageCertainty = 0.5

/** The one composition root: puts a language, rules and a score model together. */
export function createLinter(parts: LinterParts): Linter {
  const { language, rules, model } = parts
  const settings = parts.settings?.rules ?? {}
  const run = createRunner(rules, settings)
  const known = {
    all: new Map(rules.map(({ card }) => [card.id, card])),
    active: new Set(rules.filter(({ card }) => isOn(card, settings)).map(({ card }) => card.id)),
  }
  return {
    rules,
    active: known.active,
    model,
    createMemory: () => ({ blocks: new Map(), findings: new WeakMap() }),
    analyse: (letter, memory) => language.analyse(letter, memory?.blocks),
    lint(letter, problems = [], memory, file) {
      const facts = language.analyse(letter, memory?.blocks)
      const isOurs = facts.language === language.code && facts.languageCertainty >= leastLanguageCertainty
      const aside = isOurs ? readAside(letter, known, file) : null
      const messages = isOurs
        ? run(facts, memory?.findings, aside?.setAside)
        : ([] as readonly Message[])
      const told = aside === null ? problems : [...problems, ...aside.problems()]
      return toResult(facts, messages, measure(facts, messages), told, isOurs, model)
    },
  }
}

function toResult(
  facts: LetterFacts,
  messages: readonly Message[],
  measures: Measures,
  problems: readonly Problem[],
  isOurs: boolean,
  model: ScoreModel,
): LintResult {
  const notScored = whyNotScored(facts, measures, isOurs, model)
  const scored = notScored === null ? advised(score(measures, model), messages) : null
  return {
    letter: facts.letter,
    language: facts.language,
    kind: facts.kind,
    kindConfidence: facts.kindConfidence,
    words: measures['words'] as number,
    sentences: measures['sentences'] as number,
    lix: measures['lix'] as number,
    score: scored,
    grade: scored?.grade ?? null,
    notScored,
    mainMessage: facts.mainMessage,
    measures,
    messages,
    suppressed: (measures['suppressed'] as number | undefined) ?? 0,
    problems,
  }
}

/** The score with only such changes as the letter has places for: advice without a finding tells nobody what to do. */
function advised(given: Score, messages: readonly Message[]): Score {
  return { ...given, next: given.next.filter(({ rule }) => messages.some((message) => message.rule === rule)) }
}

function whyNotScored(
  facts: LetterFacts,
  measures: Measures,
  isOurs: boolean,
  model: ScoreModel,
): NotScored | null {
  if (facts.blocks.length === 0) return 'ulaeselig'
  if ((measures['words'] as number) < model.fewestWords) return 'for-kort'
  if (!isOurs) return 'sprog'
  let prose = 0
  let all = 0
  for (const { facts: block, context } of facts.blocks) {
    if (block.kind === 'line' || block.kind === 'heading') continue
    all += block.words
    if (isRunningText(context.role) || context.role === 'quotedLaw' || context.role === 'appendix') prose += block.words
  }
  return prose * 2 < all ? 'intet-brev' : null
}
