import { readdirSync, readFileSync } from 'node:fs'
import type { Placed, ScoreModel } from '@klarbrev/core'
import { BlockMemory, isRunningText } from '@klarbrev/core'
import type { DanishBlock } from '@klarbrev/danish'
import { createKlarbrev, createLinter, type Linter, type LinterMemory, type LintResult } from '@klarbrev/engine'
import { readLetter, readMarkdown, readText } from '@klarbrev/readers'
import { rules, scoreModel } from '@klarbrev/rules'
import { describe, expect, test } from 'vitest'
import { danish, dictionary, ruleData } from './product.ts'

// Law 5: writing worse never raises the score, and padding never does. Each mutation is tried on the whole open corpus.

/** Rules on trial do not count in the score, so they need not be asked. */
const klarbrev = createKlarbrev({ dictionary, ruleData })

const folder = new URL('../corpus/letters/', import.meta.url)
const read = (text: string, name: string): ReturnType<typeof readText>['letter'] =>
  (name.endsWith('.md') ? readMarkdown(text, name) : readText(text, name)).letter

interface Known {
  readonly name: string
  readonly text: string
  readonly kind: string
  readonly blocks: readonly Placed<DanishBlock>[]
}

const running = (blocks: readonly Placed<DanishBlock>[]): readonly Placed<DanishBlock>[] =>
  blocks.filter(({ context, facts }) => isRunningText(context.role) && facts.words >= 5)

/**
 * The letters that get a score, their paragraphs on one line each, so that more words cannot change where lines break
 * and with it the layout. The kind is held still: a mutation must not win by making another letter of it.
 */
const letters: readonly Known[] = readdirSync(folder).sort().flatMap((name) => {
  const wrapped = readLetter(readFileSync(new URL(name, folder)), name).letter.text
  const text = inRunning(wrapped, danish.analyse(read(wrapped, name)).blocks, (one) => one.replace(/\s*\n\s*/g, ' '))
  const { kind, score } = klarbrev.lint(read(text, name))
  // With a memory of its own a letter's analysis lives on; without one the next letter would take its place.
  return score === null ? [] : [{ name, text, kind, blocks: danish.analyse(read(text, name), new BlockMemory()).blocks }]
})

/** Lints mutations of letters with a memory a letter, which gives what a fresh lint gives by law 6 (test/laws.test.ts). */
function mutationLinter(linter: Linter): (text: string, letter: Known) => LintResult {
  const memories = new Map<string, LinterMemory>()
  return (text, { name, kind }) => {
    const memory = memories.get(name) ?? linter.createMemory()
    memories.set(name, memory)
    const letter = read(text, name)
    return linter.lint({ ...letter, hints: { ...letter.hints, kind } }, [], memory)
  }
}
const lint = mutationLinter(klarbrev)

type Measure = (text: string, letter: Known) => number | null

const scoreOf: Measure = (text, letter) => lint(text, letter).score?.score ?? null

/** The measure of each letter as it was given, reckoned once for all mutations. */
const measured = new Map<Measure, Map<string, number>>()
function given(letter: Known, of: Measure): number {
  const known = measured.get(of) ?? new Map<string, number>()
  measured.set(of, known)
  const value = known.get(letter.name) ?? of(letter.text, letter)!
  known.set(letter.name, value)
  return value
}

/** Scores are sums of many numbers; this much is the arithmetic's. */
const noise = 1e-9

/** Letters, by name, whose score a mutation raises, with by how much; `of` may look at a part of it. */
function raised(
  mutate: (letter: Known, blocks: readonly Placed<DanishBlock>[]) => string | null,
  of: Measure = scoreOf,
): readonly string[] {
  return letters.flatMap((letter) => {
    const changed = mutate(letter, letter.blocks)
    if (changed === null) return []
    const [before, after] = [given(letter, of), of(changed, letter)]
    return after !== null && after > before + noise ? [`${letter.name} ${before.toFixed(2)} -> ${after.toFixed(2)}`] : []
  })
}

/** Places a text stands before a block; behind the last of them is where letters are padded. */
const insertAt = (text: string, at: number, more: string): string => `${text.slice(0, at)}${more}${text.slice(at)}`
const prose = (blocks: readonly Placed<DanishBlock>[]): readonly Placed<DanishBlock>[] =>
  running(blocks).filter(({ block, context }) => block.kind === 'paragraph' && context.section !== 'rules' && context.section !== 'appeal')
const endOf = (blocks: readonly Placed<DanishBlock>[]): number => prose(blocks).at(-1)?.block.end ?? -1

describe('padding never raises the score', () => {
  const fillers = [
    'Vi håber, at du har det godt.', 'Tak for din tålmodighed.', 'Vi ønsker dig en rigtig god dag.', 'Vi takker for, at du har skrevet til os.',
    'God fornøjelse med det hele.', 'Du er altid velkommen hos os.',
  ]
  test.each(fillers)('filler at the end of a paragraph, once and ten times: %s', (filler) => {
    for (const times of [1, 10]) {
      expect(raised(({ text }, blocks) => (endOf(blocks) < 0 ? null : insertAt(text, endOf(blocks), ` ${filler}`.repeat(times))))).toEqual([])
    }
  })
  test('a sentence of the letter said again, once and five times', () => {
    for (const times of [1, 5]) {
      expect(raised(({ text }, blocks) => {
        const last = prose(blocks).at(-1)
        if (last === undefined || last.facts.sentences.length < 2) return null
        const from = last.facts.sentences.at(-2)!
        const sentence = text.slice(last.block.start + last.facts.tokens.start[from]!, last.block.start + last.facts.tokens.end[last.facts.to - 1]!)
        return insertAt(text, last.block.end, ` ${sentence}`.repeat(times))
      })).toEqual([])
    }
  })
  test.each(['Kære læser', 'Hej igen', 'Kære Anna'])('greetings between the paragraphs: %s', (greeting) => {
    expect(raised(({ text }, blocks) => spread(text, blocks, greeting))).toEqual([])
  })
})

/** The text with a line of its own before every second paragraph of running text. */
function spread(text: string, blocks: readonly Placed<DanishBlock>[], line: string): string {
  let changed = text
  for (const placed of running(blocks).filter(({ block: { kind } }, at) => at % 2 === 1 && kind === 'paragraph').reverse()) {
    const { block } = placed
    // Behind a heading, a table or a line of its own, more text would part what belongs together.
    const before = blocks[blocks.indexOf(placed) - 1]
    if (before === undefined || !isRunningText(before.context.role) || !/\n[ \t]*\n[ \t]*$/.test(text.slice(0, block.start))) continue
    changed = insertAt(changed, block.start, `${line}\n\n`)
  }
  return changed
}

describe('empty headings never raise the score', () => {
  /** Rules on trial count as if they were fast, so that making one fast cannot break the law. */
  const lintAll = mutationLinter(createLinter({
    language: danish,
    rules: rules.map((rule) => ({ ...rule, card: { ...rule.card, stage: rule.card.stage === 'kladde' ? 'kladde' : 'fast' } as const })),
    model: scoreModel as ScoreModel,
  }))
  const scoreOfAll: Measure = (text, letter) => lintAll(text, letter).score?.score ?? 0
  test.each(['Sagsfremstilling', 'Øvrigt', 'Generelt', 'Vedrørende'])('%s', (heading) => {
    for (const measure of [scoreOf, scoreOfAll]) {
      expect(raised(({ text, name }, blocks) => spread(text, blocks, name.endsWith('.md') ? `## ${heading}` : heading), measure)).toEqual([])
    }
  })
})

describe('the same words written worse never raise the score', () => {
  // A full stop may make a main message plainer, or part a name from its verb; what it must not mend is a long sentence.
  const longSentences: Measure = (text, letter) =>
    -lint(text, letter).messages.filter((one) => one.rule === 'lange-saetninger').length
  test('full stops for the commas between words', () => {
    expect(raised(({ text }, blocks) => inRunning(text, blocks, (one) => one.replace(/(\p{L}), (?=\p{Ll})/gu, '$1. ')), longSentences)).toEqual([])
  })
  test('full stops for commas, with capitals behind them', () => {
    expect(raised(({ text }, blocks) => inRunning(text, blocks, (one) =>
      one.replace(/(\p{L}), (idet|hvilket|hvorefter|hvorved|at) /gu, (_, letter: string, word: string) =>
        `${letter}. ${word.charAt(0).toUpperCase()}${word.slice(1)} `)), longSentences)).toEqual([])
  })
  test('the section sign spelt out', () => {
    expect(raised(({ text }, blocks) => inRunning(text, blocks, (one) => one.replace(/§§ ?/g, 'paragrafferne ').replace(/§ ?/g, 'paragraf ')))).toEqual([])
  })
  // A word that a rule speaks of is left whole: written in two, it is a fault of spelling, and those are not graded.
  test('long words written in two', () => {
    expect(raised((letter, blocks) => {
      const said = wordsSpokenOf(letter, blocks)
      return inRunning(letter.text, blocks, (one) => one.replace(/\p{Ll}{12,}/gu, (word) => {
        const last = danish.lexicon.compound(word)?.parts.at(-1)?.text ?? ''
        return last === '' || last.length === word.length || said.has(word) ? word : `${word.slice(0, -last.length)} ${last}`
      }))
    })).toEqual([])
  })
})

/** Words inside short findings and statute references. */
function wordsSpokenOf(letter: Known, blocks: readonly Placed<DanishBlock>[]): ReadonlySet<string> {
  const { text } = letter
  const { messages } = lint(text, letter)
  const spans = [
    ...messages.filter((one) => one.end - one.start < 80),
    ...blocks.flatMap(({ block, facts }) => facts.statuteRefs().map((ref) => ({ start: block.start + ref.start, end: block.start + ref.end }))),
  ]
  return new Set(spans.flatMap(({ start, end }) => text.slice(start, end).match(/\p{Ll}{12,}/gu) ?? []))
}

/** The text with its paragraphs of running text changed. */
function inRunning(text: string, blocks: readonly Placed<DanishBlock>[], change: (text: string) => string): string {
  let changed = text
  for (const { block } of [...running(blocks)].reverse()) changed = changed.slice(0, block.start) + change(text.slice(block.start, block.end)) + changed.slice(block.end)
  return changed
}

/** What language and address give to the score: a clean phrase may well be, or hide, the main message. */
function wording({ score }: LintResult): number {
  const { sprog, tiltale } = scoreModel.criteria
  return score === null ? 0 : score.criteria.sprog.score * sprog.weight + score.criteria.tiltale.score * tiltale.weight
}

const scored = ({ messages }: LintResult): number => messages.filter((one) => one.scored).length

/** The score divides by letters: what one clean letter more may lift it, in a letter whose faults cost no more than they do. */
const oneLetter = 0.1
const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

describe('a faulty phrase in place of a clean one of about its length never raises the score', () => {
  const count = (text: string): number => text.trim().split(/\s+/).length
  const pairs = rules.flatMap(({ card }) =>
    card.stage !== 'fast' || card.extent !== 'words' || (card.category !== 'sprog' && card.category !== 'tiltale') ? [] : card.examples.flatMap((one) => {
      if (!('better' in one) || one.text.includes('\n')) return []
      const faulty = one.text.replace(/[⟦⟧]/g, '')
      return Math.abs(count(faulty) - count(one.better)) > 2 || count(faulty) > 25 ? [] : [[card.id, one.better, faulty] as const]
    }))
  test.each(pairs)('%s: %s -> %s', (_, clean, faulty) => {
    const better = letters.flatMap((letter) => {
      const end = endOf(letter.blocks)
      if (end < 0) return []
      const [plain, worse] = [clean, faulty].map((one) => lint(insertAt(letter.text, end, ` ${one}`), letter)) as [LintResult, LintResult]
      const [before, after] = [wording(plain), wording(worse)]
      // What is not taken for a fault in this letter (De in a letter that says du) is a matter of recall.
      const most = oneLetter * Math.max(1, lettersOf(faulty) - lettersOf(clean))
      return scored(worse) > scored(plain) && after > before + most ? [`${letter.name} ${before.toFixed(2)} -> ${after.toFixed(2)}`] : []
    })
    expect(better).toEqual([])
  })
})
