import type {
  BlockFacts,
  Language,
  Letter,
  LetterFacts,
  Measures,
  Message,
  NotScored,
  Problem,
  Rule,
  RuleSetting,
  Runner,
  RunSettings,
  Score,
  ScoreModel,
} from '@klarbrev/core'
import { BlockMemory, createRunner, isOn, isRunningText, measure, RunMemory, score } from '@klarbrev/core'
import type { LintResult } from './result.ts'
import type { AsideFile, KnownRules } from './set-aside.ts'
import { readAside } from './set-aside.ts'

/** Settings as data, already read from wherever they were kept. */
export interface LinterSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** A language besides the first, with its rules. */
export interface OtherLanguage {
  readonly language: Language
  readonly rules: readonly Rule[]
}

/** What a linter is made of. */
export interface LinterParts {
  readonly language: Language
  readonly rules: readonly Rule[]
  readonly model: ScoreModel
  readonly settings?: LinterSettings
  /** By code, what opens a further language; called once, and only when a letter in it is to be linted. */
  readonly others?: Readonly<Record<string, () => Promise<OtherLanguage>>>
}

/** What is kept between two lints of the same document, so that a keystroke costs one block. */
export interface LinterMemory {
  readonly blocks: BlockMemory<BlockFacts>
  readonly findings: RunMemory
  /** The blocks of a letter in another language than the linter's first. */
  readonly otherBlocks: BlockMemory<BlockFacts>
}

export interface Linter {
  readonly rules: readonly Rule[]
  readonly model: ScoreModel
  /**
   * Never throws on any text. `problems` are the reader's and are handed through; `aside` is what the file beside the
   * letter sets aside. The letter's own remarks are read here.
   */
  lint(letter: Letter, problems?: readonly Problem[], memory?: LinterMemory, aside?: AsideFile): LintResult
  /**
   * `lint`, and once more where the letter turns out to be in a language that has to be loaded first: the way for every
   * door that can wait.
   */
  lintAny(letter: Letter, problems?: readonly Problem[], memory?: LinterMemory, aside?: AsideFile): Promise<LintResult>
  /**
   * Loads a language by its code (that of a result): null where there is nothing to load, because it is there or is
   * none of ours. Until it is loaded, letters in it are not scored, with the reason `sprog`.
   */
  load(language: string): Promise<void> | null
  /** The facts a lint stands on. */
  analyse(letter: Letter, memory?: LinterMemory): LetterFacts
  createMemory(): LinterMemory
}

/** Below this certainty a letter is taken to be in another language and is not scored. */
export const leastLanguageCertainty = 0.5

const noRules: ReadonlySet<string> = new Set()

/** A language as the linter works with it. */
interface Opened {
  readonly language: Language
  readonly run: Runner<LetterFacts>
  readonly known: KnownRules
}

function open(language: Language, rules: readonly Rule[], settings: RunSettings): Opened {
  return {
    language,
    run: createRunner(rules, settings),
    known: {
      all: new Map(rules.map(({ card }) => [card.id, card])),
      active: new Set(rules.filter(({ card }) => isOn(card, settings)).map(({ card }) => card.id)),
    },
  }
}

/** The one composition root: puts languages, rules and a score model together. */
export function createLinter(parts: LinterParts): Linter {
  const { rules, model, others = {} } = parts
  const settings = parts.settings?.rules ?? {}
  const first = open(parts.language, rules, settings)
  const opened = new Map<string, Opened>()
  const loading = new Map<string, Promise<void>>()
  const load = (code: string): Promise<void> | null => {
    if (opened.has(code) || !Object.hasOwn(others, code)) return null
    const begun = loading.get(code) ?? others[code]!().then((other) => {
      // A remark may name any rule of the house, also one that looks at Danish letters alone.
      const { language, run, known } = open(other.language, other.rules, settings)
      opened.set(code, { language, run, known: { all: first.known.all, active: known.active } })
    })
    loading.set(code, begun)
    return begun
  }
  const read = (letter: Letter, memory?: LinterMemory): { readonly facts: LetterFacts; readonly by: Opened } => {
    const facts = first.language.analyse(letter, memory?.blocks)
    const by = facts.languageCertainty < leastLanguageCertainty ? undefined : opened.get(facts.language)
    return by === undefined ? { facts, by: first } : { facts: by.language.analyse(letter, memory?.otherBlocks), by }
  }
  const lint: Linter['lint'] = (letter, problems = [], memory, file) => {
    const { facts, by } = read(letter, memory)
    const isOurs = facts.language === by.language.code && facts.languageCertainty >= leastLanguageCertainty
    const aside = isOurs ? readAside(letter, by.known, file) : null
    const messages = isOurs ? by.run(facts, memory?.findings, aside?.setAside) : ([] as readonly Message[])
    const told = aside === null ? problems : [...problems, ...aside.problems()]
    const active = isOurs ? by.known.active : noRules
    return { ...toResult(facts, messages, measure(facts, messages), told, isOurs, model), active }
  }
  return {
    rules,
    model,
    createMemory: () => ({ blocks: new BlockMemory(), findings: new RunMemory(), otherBlocks: new BlockMemory() }),
    analyse: (letter, memory) => read(letter, memory).facts,
    load,
    lint,
    async lintAny(letter, problems, memory, file) {
      const result = lint(letter, problems, memory, file)
      const needed = load(result.language)
      if (needed === null) return result
      await needed
      return lint(letter, problems, memory, file)
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
): Omit<LintResult, 'active'> {
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
