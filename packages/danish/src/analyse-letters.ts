import type { Block, BlockContext, BlockMemory, Letter, LetterKind, Placed, Role, Section } from '@klarbrev/core'
import { letterKinds } from '@klarbrev/core'
import { analyseBlocks, type Tools } from './analyse-blocks.ts'
import type { DanishBlock } from './facts/block.ts'
import { collectSentences } from './letter/collect-sentences.ts'
import type { DanishLetter } from './letter/danish-letter.ts'
import { outcomeOf, readKind } from './letter/kind.ts'
import { guessLanguage } from './letter/language-guess.ts'
import { findMainMessage } from './letter/main-message.ts'
import { findPadding } from './letter/padding.ts'
import { type LetterParts, ReadLetter } from './letter/read-letter.ts'
import { readerOf } from './letter/reader-of.ts'
import { findAnatomy } from './letter/roles.ts'
import { countStatistics } from './letter/statistics.ts'

/**
 * Analyses letters, each step over all of them before the next: the code of all steps is many times what a processor
 * keeps at hand, so that going through all of it for every single letter would fetch it anew each time. What is known
 * of a letter does not hang on which others come with it. A memory is that of one letter.
 */
export function analyseLetters(
  letters: readonly Letter[],
  tools: Tools,
  memory?: BlockMemory<DanishBlock>,
): readonly DanishLetter[] {
  const keeps = memory !== undefined
  const { model } = tools
  const facts = letters.map((letter) => analyseBlocks(letter, tools, memory))
  const anatomies = letters.map(({ blocks }, nth) => findAnatomy(blocks, facts[nth]!))
  const sentences = anatomies.map(({ roles, sections }, nth) => collectSentences(facts[nth]!, roles, sections, model?.acts ?? null, keeps))
  const guesses = sentences.map((one) => readKind(one, model))
  const messages = letters.map(({ blocks, hints }, nth) => {
    if (model === null) return null
    const guess = guesses[nth]!
    const given = givenKind(hints.kind)
    return findMainMessage(sentences[nth]!, facts[nth]!, blocks, given ?? guess.likeliest, given, model, guess)
  })
  const paddings = letters.map(({ blocks }, nth) => findPadding(blocks, facts[nth]!, anatomies[nth]!.roles, keeps))
  return letters.map((letter, nth) => {
    const own = facts[nth]!
    const guess = guesses[nth]!
    const padding = paddings[nth]!
    const mainMessage = messages[nth]!
    const { roles, sections } = anatomies[nth]!
    const given = givenKind(letter.hints.kind)
    const kind = given ?? guess.kind
    const language = guessLanguage(own, roles)
    const reader = readerOf(own, roles)
    const blocks = letter.blocks.map((block, index): Placed<DanishBlock> => {
      own[index]!.toReader = reader
      const place = mainMessage === null || block.start > mainMessage.start ? 'after' : block.end > mainMessage.start ? 'at' : 'before'
      return placedAs(own[index]!, block, roles[index]!, sections[index]!, kind, place, reader)
    })
    const parts: LetterParts = {
      letter,
      blocks,
      kind,
      kindConfidence: given === null ? guess.confidence : 1,
      outcome: outcomeOf(kind),
      kindScores: guess.scores,
      mainMessage,
      language: letter.hints.language ?? language.language,
      languageCertainty: letter.hints.language === undefined ? language.certainty : 1,
      padding,
      lexicon: tools.grammar.lexicon,
      spelling: tools.spelling,
      ...countStatistics(blocks, mainMessage?.start ?? Number.POSITIVE_INFINITY, outcomeOf(kind), padding),
    }
    return new ReadLetter(parts, sentences[nth]!)
  })
}

/** The kind that somebody has said a letter to be of; null where nobody has, or it is none of ours. */
function givenKind(said: string | undefined): LetterKind | null {
  const kind = said as LetterKind | undefined
  return kind !== undefined && letterKinds.includes(kind) ? kind : null
}

/** A block with its facts and context; where it is kept and stands as it stood, the same object as the last time. */
function placedAs(
  facts: DanishBlock,
  block: Block,
  role: Role,
  section: Section,
  kind: LetterKind,
  place: BlockContext['place'],
  reader: BlockContext['reader'],
): Placed<DanishBlock> {
  const { kept } = facts
  const known = kept?.placed
  let context = known?.context
  if (context === undefined || context.role !== role || context.section !== section || context.kind !== kind || context.place !== place || context.reader !== reader) {
    context = { role, section, kind, place, reader }
  } else if (known!.block === block) return known!
  const placed = { block, facts, context }
  if (kept !== undefined) kept.placed = placed
  return placed
}
