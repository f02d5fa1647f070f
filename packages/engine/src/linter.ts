import type {
  BlockFacts, Language, Letter, LetterFacts, Message, Problem, Rule, RuleSetting, Runner, RunSettings, ScoreModel,
} from '@klarbrev/core'
import { BlockMemory, createRunner, isOn, RunMemory } from '@klarbrev/core'
import type { LintResult } from './result.ts'
import type { Aside, AsideFile, KnownRules } from './set-aside.ts'
import { readAside } from './set-aside.ts'
import { toResult } from './to-result.ts'

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

/** A letter to be linted among others; see {@link Linter.lint}. */
export interface LetterToLint {
  readonly letter: Letter
  readonly problems?: readonly Problem[] | undefined
  readonly aside?: AsideFile | undefined
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
   * `lintAny` of several letters, in their order: quicker than one by one, since each step is done for all of them
   * before the next. A few dozen at a time are enough.
   */
  lintAll(letters: readonly LetterToLint[]): Promise<readonly LintResult[]>
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

/** An analysed letter and the language that it was analysed in. */
interface Analysed {
  readonly facts: LetterFacts
  readonly by: Opened
}

/** Whether a letter is in the language that it was analysed in: only then do rules look at it. */
function isIn({ language }: Opened, facts: LetterFacts): boolean {
  return facts.language === language.code && facts.languageCertainty >= leastLanguageCertainty
}

/** What the writer of a letter has set aside. */
function asideOf({ facts, by }: Analysed, file: AsideFile | undefined): Aside | null {
  return isIn(by, facts) ? readAside(facts.letter, by.known, file) : null
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
  /** An analysis by the first language; by another one where the letter is in it and it is open. */
  const settled = (facts: LetterFacts, memory?: LinterMemory): Analysed => {
    const by = facts.languageCertainty < leastLanguageCertainty ? undefined : opened.get(facts.language)
    if (by === undefined) return { facts, by: first }
    return { facts: by.language.analyse(facts.letter, memory?.otherBlocks), by }
  }
  const read = (letter: Letter, memory?: LinterMemory): Analysed =>
    settled(first.language.analyse(letter, memory?.blocks), memory)
  const readAll = (letters: readonly Letter[]): readonly Analysed[] => {
    const { language } = first
    const all = language.analyseAll?.(letters) ?? letters.map((letter) => language.analyse(letter))
    return all.map((facts) => settled(facts))
  }
  const finish = (
    { facts, by }: Analysed,
    aside: Aside | null,
    messages: readonly Message[],
    given: readonly Problem[],
  ): LintResult => {
    const isOurs = isIn(by, facts)
    const problems = aside === null ? given : [...given, ...aside.problems()]
    return toResult({ facts, messages, problems, isOurs, active: isOurs ? by.known.active : noRules }, model)
  }
  const lint: Linter['lint'] = (letter, problems = [], memory, file) => {
    const analysed = read(letter, memory)
    const { facts, by } = analysed
    const aside = asideOf(analysed, file)
    return finish(analysed, aside, isIn(by, facts) ? by.run(facts, memory?.findings, aside?.setAside) : [], problems)
  }
  const lintTogether = (letters: readonly LetterToLint[]): readonly LintResult[] => {
    const all = readAll(letters.map(({ letter }) => letter))
    const asides = all.map((analysed, nth) => asideOf(analysed, letters[nth]!.aside))
    const messages: (readonly Message[])[] = letters.map(() => [])
    for (const language of new Set(all.map(({ by }) => by))) {
      const own = [...all.keys()].filter((nth) => all[nth]!.by === language && isIn(language, all[nth]!.facts))
      const found = language.run.all(own.map((nth) => ({ facts: all[nth]!.facts, setAside: asides[nth]?.setAside })))
      for (const [at, nth] of own.entries()) messages[nth] = found[at]!
    }
    return all.map((analysed, nth) => finish(analysed, asides[nth]!, messages[nth]!, letters[nth]!.problems ?? []))
  }
  /** The result, or that of a second lint where the letter is in a language that is loaded first. */
  const afterLoading = async (result: LintResult, again: () => LintResult): Promise<LintResult> => {
    const needed = load(result.language)
    if (needed === null) return result
    await needed
    return again()
  }
  return {
    rules,
    model,
    createMemory: () => ({ blocks: new BlockMemory(), findings: new RunMemory(), otherBlocks: new BlockMemory() }),
    analyse: (letter, memory) => read(letter, memory).facts,
    load,
    lint,
    lintAny: (letter, problems, memory, file) =>
      afterLoading(lint(letter, problems, memory, file), () => lint(letter, problems, memory, file)),
    lintAll: (letters) =>
      Promise.all(lintTogether(letters).map((result, nth) => {
        const { letter, problems, aside } = letters[nth]!
        return afterLoading(result, () => lint(letter, problems, undefined, aside))
      })),
  }
}
