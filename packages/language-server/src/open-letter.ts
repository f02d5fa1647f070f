import type { Letter, LetterFacts, LinterMemory, Linter, LintResult, Problem } from '@klarbrev/engine'
import { letterKinds } from '@klarbrev/engine'
import { LayoutMemory, readMarkdown, readText } from '@klarbrev/readers'
import type { ClientSettings } from './client-settings.ts'
import type { Configuration } from './configuration.ts'
import type { Mirror } from './mirror.ts'

/** Characters from which on a text is long: some forty pages. */
export const longText = 100_000
/** How often a long text is gone through beforehand, and what is typed in it meanwhile. */
const rehearsals = 12
const typedIn = 'Afgørelsen er truffet. '
/** Milliseconds after which the rehearsal ends: a key may come. */
const mostRehearsed = 400

/** What a reader gives of a text. */
interface Read {
  readonly letter: Letter
  readonly problems: readonly Problem[]
}

/** A letter that is open in the editor: its text, and the last result with the text it belongs to. */
export class OpenLetter {
  readonly mirror: Mirror
  /** Its path, or null where no file can lie beside it. */
  readonly path: string | null
  /** What the editor's settings say of it. */
  client: ClientSettings
  /** Counts the lints; told to clients that ask whether anything is new. */
  generation: number = 0
  /** What has been said of this letter and is not said again. */
  readonly said: Set<string> = new Set()
  /** Told when what the letter's language needs has been loaded, so that it can be linted again. */
  private readonly loaded: () => void
  private isRehearsed = false
  private result: LintResult | null = null
  private linter: Linter | null = null
  private memory: LinterMemory | null = null
  private readonly layout = new LayoutMemory()

  constructor(mirror: Mirror, path: string | null, client: ClientSettings, loaded: () => void) {
    this.loaded = loaded
    this.mirror = mirror
    this.path = path
    this.client = client
  }

  /** Whether the text has changed since the last lint. */
  get isStale(): boolean {
    return this.result === null
  }

  /** Forgets the last result: the text or the settings are new. */
  markStale(): void {
    this.result = null
  }

  /** The result for the text as it is now. A keystroke re-analyses one block: the rest comes out of the memory. */
  lint(configuration: Configuration): LintResult {
    if (this.result !== null) return this.result
    const { linter } = configuration.for(this.path, this.client)
    // What one linter has kept means nothing to another.
    if (this.linter !== linter || this.memory === null) this.memory = linter.createMemory()
    this.linter = linter
    const { letter, problems } = this.read(configuration)
    const { aside } = configuration.beside(this.path, this.client)
    this.generation++
    this.result = linter.lint(letter, problems, this.memory, aside)
    void linter.load(this.result.language)?.then(this.loaded)
    return this.result
  }

  /**
   * Goes through a long text a few times more when it has just been opened, while words are typed in its middle and
   * then near its top: its first keys would else meet code that no compiler has looked at, or code made for blocks that
   * have never moved. Nobody is told of these words, and the last round is for the text as it is.
   */
  rehearse(configuration: Configuration): void {
    const { text } = this.mirror
    if (this.isRehearsed || this.result === null || text.length < longText) return
    this.isRehearsed = true
    const { aside } = configuration.beside(this.path, this.client)
    const lint = (at: number, typed: string): void => {
      const { letter, problems } = this.read(configuration, text.slice(0, at) + typed + text.slice(at))
      this.linter!.lint(letter, problems, this.memory!, aside)
    }
    const until = performance.now() + mostRehearsed
    // Where a round takes long, as in one endless paragraph, there are few.
    for (let round = 1; round < rehearsals && performance.now() < until; round++) {
      const from = round * 2 < rehearsals ? text.length / 2 : text.length / 20
      lint(text.indexOf(' ', from) + 1, typedIn.slice(0, round))
    }
    lint(0, '')
  }

  /** The facts a lint stands on; out of the memory where the letter has been linted. */
  analyse(configuration: Configuration): LetterFacts {
    const { letter } = this.lint(configuration)
    return this.linter!.analyse(letter, this.memory!)
  }

  /** The letter as the reader gives it, with what its folder and the file beside it say of it. */
  read(configuration: Configuration, text: string = this.mirror.text): Read {
    const name = this.path ?? this.mirror.uri
    const read = isMarkdown(name, this.mirror.languageId) ? readMarkdown : readText
    const { letter, problems } = read(text, name, this.layout)
    return { letter: withHints(letter, this.path, this.client, configuration), problems }
  }
}

/** Who knows the kind best: the editor's choice, the front matter, the file beside the letter, and last the folder. */
export function withHints(
  letter: Letter,
  path: string | null,
  client: ClientSettings,
  configuration: Configuration,
): Letter {
  const { hints } = letter
  const beside = configuration.beside(path, client).hints
  const folder = configuration.for(path, client)
  const isKnown = hints.kind !== undefined && (letterKinds as readonly string[]).includes(hints.kind)
  const kind = client.kind ?? (isKnown ? hints.kind : undefined) ?? beside.kind ?? folder.kind
  const center = hints.center ?? beside.center ?? folder.center
  const language = hints.language ?? beside.language
  return {
    ...letter,
    hints: {
      ...(kind === null ? {} : { kind }),
      ...(center === null ? {} : { center }),
      ...(language === undefined ? {} : { language }),
    },
  }
}

/** A name with an ending says what it is, as for the command; a text without a name is what the editor calls it. */
function isMarkdown(name: string, languageId: string): boolean {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  return ending === undefined ? languageId === 'markdown' : ending === 'md' || ending === 'markdown'
}
