import type { Block, Letter, Message, Problem, ReadResult, RuleCard, Score } from '@klarbrev/core'
import type { LetterToLint, LintResult, Linter } from '@klarbrev/engine'
import type { Product } from './product.ts'
import type { FileOutput, FolderEntry, World } from './world.ts'

// Stand-ins for tests only: a world in memory, and a product whose every answer can be read off the letter.

/** A world in memory: what was written to it, and the files it holds by path. */
export interface FakeWorld extends World {
  readonly written: { out: string; err: string; files: Map<string, string>; discarded: string[] }
}

/** Makes an error as Node throws it. */
export function nodeError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** A world that holds these files; an {@link Error} in place of a text is thrown when the file is read. */
export function fakeWorld(files: Readonly<Record<string, string | Error>>, more: Partial<World> = {}): FakeWorld {
  const written: FakeWorld['written'] = { out: '', err: '', files: new Map(), discarded: [] }
  const paths = Object.keys(files)
  const isFolder = (path: string): boolean => paths.some((one) => one.startsWith(`${path.replace(/\/$/, '')}/`))
  return {
    written,
    out: { write: (text) => void (written.out += text) },
    err: { write: (text) => void (written.err += text) },
    files: {
      kind: (path) => (path in files ? 'file' : isFolder(path) ? 'folder' : 'missing'),
      list: (folder) => entriesOf(folder, paths),
      exists: (path) => path in files,
      mode: () => 0o600,
      absolute: (path) => (path.startsWith('/') ? path : `/${path}`),
      read(path) {
        const content = files[path]
        if (content === undefined) throw nodeError('ENOENT')
        if (typeof content !== 'string') throw content
        return new TextEncoder().encode(content)
      },
      glob: (pattern) => paths.filter((path) => path.endsWith(pattern.slice(pattern.lastIndexOf('*') + 1))),
      readStdin: () => new TextEncoder().encode((files['-'] as string | undefined) ?? ''),
    },
    async *stdinParts() {
      yield this.files.readStdin()
    },
    env: {},
    isTerminal: false,
    isErrTerminal: false,
    columns: 80,
    createFile: (path) => memoryFile(path, written),
    createSecret(path, text) {
      if (path in files) throw nodeError('EEXIST')
      Object.assign(files, { [path]: text })
    },
    expectLetters: () => {},
    pause: async () => false,
    ...more,
  }
}

function entriesOf(folder: string, paths: readonly string[]): FolderEntry[] {
  const entries = new Map<string, FolderEntry>()
  for (const path of paths) {
    if (!path.startsWith(`${folder}/`)) continue
    const [name, ...rest] = path.slice(folder.length + 1).split('/')
    entries.set(name!, { name: name!, isFolder: rest.length > 0 })
  }
  return [...entries.values()]
}

function memoryFile(path: string, written: FakeWorld['written']): FileOutput {
  let content = ''
  return {
    write: (text) => void (content += text),
    writeBytes: (bytes) => void (content += new TextDecoder().decode(bytes)),
    finish: () => void written.files.set(path, content),
    discard: () => void written.discarded.push(path),
  }
}

/** The rules of the fake product: each finds a word of its own name. */
export const fakeCards: readonly RuleCard[] = [
  card('papirord', 'advarsel', 'sprog'),
  card('stavefejl', 'fejl', 'stavning'),
]

function card(id: string, severity: RuleCard['severity'], category: RuleCard['category']): RuleCard {
  return {
    id,
    category,
    severity,
    stage: category === 'sprog' ? 'fast' : 'proeve',
    since: '2026.1',
    extent: 'words',
    sources: ['Vejledning'],
    docs: { title: id, what: `Finder ${id}.`, why: 'Det er svært at læse. Og mere.', how: 'Skriv om.', exceptions: '' },
    messages: {
      ord: { da: '”{found}” er svært.', en: '"{found}" is hard.' },
      svaert: { da: 'Skriv om.', en: 'Rewrite.' },
    },
    examples: [{ text: `Et ⟦${id}⟧.`, better: 'Et ord.' }, { text: 'Citat.', ok: 'citat' }],
  }
}

/** A score of 78,46 and grade B, with one gate and one change that would help. */
export const fakeScore: Score = {
  score: 78.46,
  grade: 'B',
  criteria: {
    hovedbudskab: { score: 90, lines: [] },
    paragraffer: { score: 85.25, lines: [] },
    sprog: { score: 66, lines: [] },
    tiltale: { score: 80, lines: [] },
  },
  gates: ['sent-hovedbudskab'],
  next: [{ rule: 'papirord', gain: 4.1499 }],
}

/** Finds the words `papirord` and `stavefejl`; ten words or more give {@link fakeScore}; `ikkje` makes it Norwegian. */
export const fakeProduct: Omit<Product, 'readLetter'> & { readLetter(bytes: Uint8Array, path: string): ReadResult } = {
  linter: {
    rules: [],
    lint,
    lintAny: async (letter: Letter, problems?: readonly Problem[]) => lint(letter, problems),
    lintAll: async (letters: readonly LetterToLint[]) => letters.map(({ letter, problems }) => lint(letter, problems)),
    load: () => null,
    model: { gates: [{ id: 'sent-hovedbudskab', best: 'B', why: 'Fordi.' }] },
  } as unknown as Linter,
  linterFor: () => fakeProduct.linter,
  versions: { engine: '0.1.0', rules: '2026.1+abc', scoreModel: '2026.1' },
  cards: new Map(fakeCards.map((one) => [one.id, one])),
  readLetter(bytes, path) {
    const text = new TextDecoder().decode(bytes)
    const block: Block = { kind: 'paragraph', level: 0, gaps: [], group: 0, indent: 0, start: 0, end: text.length }
    return { letter: { path, text, blocks: text.trim() === '' ? [] : [block], hints: {} }, problems: [] }
  },
  openExtractor: async () => ({ read: async (bytes, path) => fakeProduct.readLetter(bytes, path), close() {} }),
}

function lint(letter: Letter, problems: readonly Problem[] = []): LintResult {
  const words = letter.text.split(/\s+/).filter((word) => word !== '').length
  const notScored =
    letter.blocks.length === 0 ? 'ulaeselig' : letter.text.includes('ikkje') ? 'sprog' : words < 10 ? 'for-kort' : null
  return {
    letter,
    language: notScored === 'sprog' ? 'nn' : 'da',
    kind: (letter.hints.kind ?? 'ukendt') as LintResult['kind'],
    kindConfidence: letter.hints.kind === undefined ? 0.3333 : 1,
    words,
    sentences: 1,
    lix: 33.449,
    score: notScored === null ? fakeScore : null,
    grade: notScored === null ? fakeScore.grade : null,
    notScored,
    mainMessage: notScored === null ? { start: 0, end: letter.text.indexOf('.') + 1, position: 'first', clear: true } : null,
    measures: { sPassives: 3, meanSentenceLength: 12.96, du: 21, note: 'a string' },
    messages: [...letter.text.matchAll(/papirord|stavefejl/g)].map((match) => found(match[0], match.index)),
    active: new Set(),
    suppressed: 0,
    problems,
  }
}

function found(rule: string, start: number): Message {
  const own = fakeCards.find((one) => one.id === rule)!
  return {
    rule,
    category: own.category,
    severity: own.severity,
    messageId: 'ord',
    data: { found: rule },
    fixes:
      rule === 'papirord'
        ? [{ title: 'Skriv ”ord”', edits: [{ start, end: start + 8, text: 'ord' }], safe: false }]
        : [],
    noFix: rule === 'papirord' ? null : 'svaert',
    scored: own.stage === 'fast',
    shown: true,
    start,
    end: start + rule.length,
  }
}
