import type { Language, PhraseData, WordClass } from '@klarbrev/core'
import { compilePhrases } from '@klarbrev/core'
import type { Tools } from './analyse-blocks.ts'
import { analyseLetters } from './analyse-letters.ts'
import type { DanishBlock } from './facts/block.ts'
import { type LetterModelData, openLetterModel } from './letter/act-model.ts'
import type { DanishLetter } from './letter/danish-letter.ts'
import { createLexicon, createMorphology, type Grammar, type Lexicon, type Morphology } from './lexicon/index.ts'
import { lookupIn } from './lexicon/word-lookup.ts'
import { openTries, withOwnWords } from './own-words.ts'
import { paradigm } from './paradigm.ts'
import { createSpelling } from './spelling/spelling.ts'
import { Words } from './text/words.ts'

/** The Danish language for core, with its lexicon for those who need single words. */
export interface Danish extends Required<Language<DanishBlock, DanishLetter>> {
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
  /** What letters are read with; the table of words begins anew when it has become too large. */
  const tools = (): Tools => {
    const next = words.forNextLetter()
    if (next !== words) {
      words = next
      trie = openTries(data, own, words)
    }
    return { words, trie, grammar, model, spelling }
  }
  return {
    code: 'da',
    lexicon,
    morphology,
    wordImage: () => words.imageOf(),
    inflect,
    analyse: (letter, memory) => analyseLetters([letter], tools(), memory)[0]!,
    analyseAll: (letters) => analyseLetters(letters, tools()),
  }
}
