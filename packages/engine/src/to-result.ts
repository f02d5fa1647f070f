import type { LetterFacts, Measures, Message, NotScored, Problem, Score, ScoreModel } from '@klarbrev/core'
import { isRunningText, measure, score } from '@klarbrev/core'
import type { LintResult } from './result.ts'

/** What a lint found in a letter. `isOurs`: it is in a language that is open, so that its rules have looked at it. */
export interface Found {
  readonly facts: LetterFacts
  readonly messages: readonly Message[]
  readonly problems: readonly Problem[]
  readonly isOurs: boolean
  /** Rules that looked at it. */
  readonly active: ReadonlySet<string>
}

/** The result of a letter, measured and scored. */
export function toResult({ facts, messages, problems, isOurs, active }: Found, model: ScoreModel): LintResult {
  const measures = measure(facts, messages)
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
    active,
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
