import type { Category, Grade, LetterKind, NotScored, Place, Severity, Stage } from '@klarbrev/core'
import type { CommandName } from '../command-names.ts'
import type { SearchTrouble } from '../find-letters.ts'
import type { KeyTrouble } from '../secret-key.ts'

/** Everything the command says about itself, its use and its troubles. */
export interface UsageTexts {
  readonly help: string
  readonly seeHelp: string
  unknownCommand(name: string, near: string | null): string
  unknownOption(name: string, near: string | null): string
  optionElsewhere(name: string, command: CommandName): string
  needsValue(name: string, known: readonly string[] | null): string
  takesNoValue(name: string): string
  badValue(name: string, value: string, known: readonly string[], near: string | null): string
  needsCount(name: string, value: string): string
  oneTask(names: readonly string[]): string
  taskAndLetters(name: string): string
  readonly seedWithoutSample: string
  needsDate(name: string, value: string): string
  readonly noPathsInReport: string
  readonly oneReport: string
  readonly datesReversed: string
  readonly targetNeedsCenter: string
  readonly excelNeedsFile: string
  readonly stdinAndFiles: string
  readonly filenameWithoutStdin: string
  readonly configAndNone: string
  noPaths(command: CommandName): string
  readonly noRule: string
  readonly noPathsHere: string
  unknownRule(rule: string, near: string | null): string
  searchTrouble(trouble: SearchTrouble): string
  readonly noLetters: string
  /** A file of settings that could not be read, by Node's error code. */
  noSettings(file: string, code: string): string
  /** A baseline file that cannot be read, by Node's error code. */
  noBaseline(file: string, code: string): string
  badBaseline(file: string, line: number): string
  otherKey(file: string): string
  baselineWritten(count: number, file: string): string
  readonly fixNeedsFile: string
  /** What `--fix` changed in a letter, and why it could not; `code` is Node's or `encoding`. */
  fixed(path: string, changes: readonly { line: number; found: string; written: string }[]): string
  notFixed(path: string, code: string): string
  /** `--kommentarer`: why no copy with comments is written, and that one is. */
  readonly comments: {
    readonly needsFile: string
    readonly oneLetter: string
    onlyWord(path: string): string
    notWordName(path: string): string
    sameFile(path: string): string
    changed(path: string): string
    isOpen(path: string): string
    written(count: number, path: string): string
  }
  keyTrouble(trouble: KeyTrouble): string
  /** Said where fingerprints are made with a key that can be guessed. */
  readonly shortKey: string
  cannotWrite(path: string, code: string): string
  /** Why a file could not be read, by Node's error code or `too-large`, and what to do about it. */
  unread(code: string): string
  unknownKind(kind: string): string
  progress(done: number, all: number): string
  readonly interrupted: string
  readonly stdinName: string
}

/** The words a report on letters is made of. */
export interface ReportTexts {
  readonly language: 'da' | 'en'
  readonly kinds: Readonly<Record<LetterKind, string>>
  readonly grades: Readonly<Record<Grade, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly stages: Readonly<Record<Stage, string>>
  readonly categories: Readonly<Record<Category, string>>
  readonly languages: Readonly<Record<string, string>>
  readonly positions: Readonly<Record<Place, string>>
  readonly notScored: Readonly<Record<NotScored, string>>
  /** `sprog`, with the letter's own language named. */
  otherLanguage(language: string): string
  /** Reasons for not offering a rewrite that rules leave to the door. */
  readonly noFix: Readonly<Record<string, string>>
  readonly noFixElse: string
  ruleBroke(rule: string): string
  /** A number with the language's own decimal mark. */
  number(value: number, decimals: number): string
  letterLine(kind: string, isUnsure: boolean, words: number, sentences: number, lix: string): string
  points(score: string): string
  readonly notGraded: string
  readonly note: string
  readonly mainMessage: string
  readonly noMainMessage: string
  standsAt(line: number, position: string): string
  heldBack(grade: Grade): string
  /** Above the changes that lift the letter most, and what each of them gains. */
  readonly next: string
  gain(points: string): string
  /** Heading of what the law asks for and the program does not see. */
  readonly checklist: string
  findings(count: number): string
  readonly noFindings: string
  /** Said instead where known findings are held back. */
  readonly noNewFindings: string
  /** How many findings the writer has set aside with a reason. */
  suppressed(count: number): string
  /** How many findings are in the baseline and therefore not shown. */
  known(count: number): string
  readonly csvColumns: readonly string[]
  readonly yes: string
  readonly no: string
  lines(from: number, to: number): string
  readonly why: string
  readonly suggestion: string
  readonly byHand: string
  readonly notCounted: string
  moreOfSame(count: number, lines: readonly number[], isCut: boolean): string
  readonly table: {
    readonly columns: readonly [letter: string, kind: string, words: string, lix: string]
    /** The four criteria in full, and cut down for a narrow screen. */
    readonly criteria: readonly (readonly [full: string, short: string])[]
    readonly grade: string
    readonly findings: string
    lettersIn(folder: string): string
    readonly legend: readonly string[]
    readonly distribution: string
    readonly ungraded: string
    best(count: number, all: number, share: string): string
    readonly ownLetters: string
  }
}

/** What `forklar` and `regler` say. */
export interface RuleTexts {
  readonly what: string
  readonly why: string
  readonly how: string
  readonly exceptions: string
  readonly examples: string
  readonly leftAlone: string
  readonly sources: string
  readonly since: string
  readonly rulesIntro: string
  readonly columns: readonly [rule: string, severity: string, stage: string, precision: string, what: string]
  readonly textLegend: string
  /** What a part of a letter is called, by the code's own name for it. */
  partName(code: string): string
  certainty(share: string): string
  readonly noMainMessage: string
}

/** The whole interface in one language. */
export interface Texts extends UsageTexts {
  readonly report: ReportTexts
  readonly rules: RuleTexts
}
