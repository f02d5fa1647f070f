import type {
  Block,
  BlockContext,
  BlockMemory,
  Language,
  Letter,
  LetterKind,
  PhraseData,
  Placed,
  Role,
  Section,
  WordClass,
} from '@klarbrev/core'
import { compilePhrases, letterKinds } from '@klarbrev/core'
import { analyseBlocks, type Tools } from './analyse-blocks.ts'
import type { DanishBlock } from './facts/block.ts'
import type { DanishLetter } from './letter/danish-letter.ts'
import { type LetterModelData, openLetterModel } from './letter/act-model.ts'
import { outcomeOf, readKind } from './letter/kind.ts'
import { guessLanguage } from './letter/language-guess.ts'
import { findMainMessage } from './letter/main-message.ts'
import { findPadding } from './letter/padding.ts'
import { type LetterParts, ReadLetter } from './letter/read-letter.ts'
import { findAnatomy } from './letter/roles.ts'
import { collectSentences } from './letter/collect-sentences.ts'
import { countStatistics } from './letter/statistics.ts'
import { createLexicon, createMorphology, type Grammar, type Lexicon, type Morphology } from './lexicon/index.ts'
import { lookupIn } from './lexicon/word-lookup.ts'
import { openTries, withOwnWords } from './own-words.ts'
import { paradigm } from './paradigm.ts'
import { createSpelling } from './spelling/spelling.ts'
import { Words } from './text/words.ts'

/** The Danish language for core, with its lexicon for those who need single words. */
export interface Danish extends Language<DanishBlock, DanishLetter> {
  readonly lexicon: Lexicon
  readonly morphology: Morphology
  /** What is known of the words of the phrase lists, for `PhraseData.words`. */
  wordImage(): Int32Array
}

/** `dictionary` is the compiled word graph, `phrases` the compiled phrase lists (empty for analysis without rules). */
export interface DanishParts {
  readonly dictionary: Uint8Array
  readonly phrases?: PhraseData
  /** The trained models of letters; without them every kind is `ukendt` and no letter has a main message. */
  readonly letters?: LetterModelData
  /** Words that are known though the dictionary lacks them; their genitives too. */
  readonly ownWords?: readonly string[]
  /** Makes further phrases, compiled into a second trie that is walked beside the first. */
  readonly ownPhrases?: (language: Pick<Danish, 'inflect'>) => PhraseData
}

/** Opens the Danish language over a dictionary's bytes. */
export function createDanish(parts: DanishParts): Danish {
  const lexicon = createLexicon(parts.dictionary)
  const morphology = createMorphology(lexicon)
  const grammar: Grammar = { lexicon, morphology }
  const spelling = createSpelling(lexicon)
  const model = parts.letters === undefined || parts.letters.keys.length === 0 ? null : openLetterModel(parts.letters)
  const data = parts.phrases ?? compilePhrases([])
  const inflect = (lemma: string, wordClass: WordClass): readonly string[] => paradigm(lexicon, morphology, lemma, wordClass)
  const own = parts.ownPhrases?.({ inflect })
  const ownWords = parts.ownWords ?? []
  const lookup = withOwnWords(lookupIn(lexicon, morphology), ownWords)
  // What the build knows of the vocabulary it knows without the writer's own words.
  let words = new Words(lookup, data.vocabulary, ownWords.length === 0 ? data.words : undefined)
  let trie = openTries(data, own, words)
  return {
    code: 'da',
    lexicon,
    morphology,
    wordImage: () => words.imageOf(),
    inflect,
    analyse(letter: Letter, memory?: BlockMemory<DanishBlock>): DanishLetter {
      const next = words.forNextLetter()
      if (next !== words) {
        words = next
        trie = openTries(data, own, words)
      }
      return analyse(letter, { words, trie, grammar, model, spelling }, memory)
    },
  }
}

function analyse(
  letter: Letter,
  tools: Tools,
  memory: BlockMemory<DanishBlock> | undefined,
): DanishLetter {
  const facts = analyseBlocks(letter, tools, memory)
  const { roles, sections } = findAnatomy(letter.blocks, facts)
  const sentences = collectSentences(facts, roles, sections, tools.model?.acts ?? null, memory !== undefined)
  const padding = findPadding(letter.blocks, facts, roles, memory !== undefined)
  const guess = readKind(sentences, tools.model)
  const given = letter.hints.kind as LetterKind | undefined
  const isGiven = given !== undefined && letterKinds.includes(given)
  const kind = isGiven ? given : guess.kind
  const mainMessage = tools.model === null
    ? null
    : findMainMessage(sentences, facts, letter.blocks, isGiven ? given : guess.likeliest, isGiven ? given : null, tools.model, guess.points)
  const language = guessLanguage(facts, roles)
  const blocks = letter.blocks.map((block, index): Placed<DanishBlock> => {
    const place = mainMessage === null || block.start > mainMessage.start ? 'after' : block.end > mainMessage.start ? 'at' : 'before'
    return placedAs(facts[index]!, block, roles[index]!, sections[index]!, kind, place)
  })
  const parts: LetterParts = {
    letter,
    blocks,
    kind,
    kindConfidence: isGiven ? 1 : guess.confidence,
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
  return new ReadLetter(parts, sentences)
}

/** A block with its facts and context; where it is kept and stands as it stood, the same object as the last time. */
function placedAs(
  facts: DanishBlock,
  block: Block,
  role: Role,
  section: Section,
  kind: LetterKind,
  place: BlockContext['place'],
): Placed<DanishBlock> {
  const { kept } = facts
  const known = kept?.placed
  let context = known?.context
  if (context === undefined || context.role !== role || context.section !== section || context.kind !== kind || context.place !== place) {
    context = { role, section, kind, place }
  } else if (known!.block === block) return known!
  const placed = { block, facts, context }
  if (kept !== undefined) kept.placed = placed
  return placed
}
