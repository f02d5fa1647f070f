export type { Block, BlockKind, Letter, LetterHints, Problem, ReadResult, Span } from './letter.ts'
export { TokenFlag, TokenKind, Tokens } from './tokens.ts'
export { WordCell, WordTable } from './word-table.ts'
export type {
  BlockContext,
  BlockFacts,
  BlockFrame,
  LetterFacts,
  LetterKind,
  MainMessage,
  Place,
  Placed,
  Role,
  Section,
} from './facts.ts'
export { isRunningText, leastSureKind, letterKinds, runningRoles } from './facts.ts'
export { noteSection } from './note-section.ts'
export { partitionPoint } from './partition-point.ts'
export { BlockMemory } from './block-memory.ts'
export { commonEnd, commonStart } from './common-text.ts'
export type { Language, WordClass } from './language.ts'
export type {
  BlockDetector,
  Category,
  Criterion,
  Detector,
  Edit,
  Example,
  Finding,
  FindingData,
  Fix,
  LetterDetector,
  Need,
  PhraseEntry,
  Repair,
  Rule,
  RuleCard,
  Severity,
  Stage,
} from './rule.ts'
export { criteria, noFindings } from './rule.ts'
export type { DataFile } from './data-file.ts'
export { packData, unpackData } from './data-file.ts'
export type { FoundPattern, PhraseData, PhraseHit, PhrasePattern } from './phrase-data.ts'
export { compilePhrases, maxGap, PatternBit } from './phrase-data.ts'
export { PhraseTrie } from './phrase-trie.ts'
export type { ListScope, PhraseFacts } from './list-rule.ts'
export { defineListRule, inflectEntries } from './list-rule.ts'
export type { Message } from './message.ts'
export { changedMessage, renderMessage, sourceOf } from './message.ts'
export type { RuleSetting, RunSettings } from './rule.ts'
export type { BlockFinding } from './block-rules.ts'
export { RunMemory } from './kept-findings.ts'
export type { LetterToRun, Runner, RunOptions, SetAside } from './run.ts'
export { createRunner, isOn, runRules } from './run.ts'
export { intern } from './to-message.ts'
export { compareMessages, processMessages } from './process.ts'
export { ownText } from './own-text.ts'
export { cleanWords, countLettersBefore } from './clean-words.ts'
export { excessLetters } from './excess-letters.ts'
export type { Measures } from './measures.ts'
export { lix, measure, measuresVersion } from './measures.ts'
export type { CriterionScore, Gate, Grade, NotScored, Score, ScoreLine, ScoreModel, ScorePart } from './score.ts'
export { grades, score } from './score.ts'
export type { Position } from './lines.ts'
export { LineIndex } from './lines.ts'
