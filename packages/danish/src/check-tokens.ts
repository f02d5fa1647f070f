import { type Span, TokenKind, Tokens } from '@klarbrev/core'
import { noCounts } from './text/token-counts.ts'
import { tokenise } from './text/tokenise.ts'
import { Words } from './text/words.ts'

/** The one lexicon of the token tests: it knows no word, because what a token is does not hang on the dictionary. */
const words = new Words({ tags: () => 0 }, [])

/** A text made into tokens, with the counts that were taken on the way. */
export interface ReadTokens {
  readonly tokens: Tokens
  readonly counts: ReturnType<typeof noCounts>
}

/** Tokens of a text as if it were one block; `gaps` are markup. */
export function readTokens(text: string, gaps: readonly Span[] = []): ReadTokens {
  const tokens = new Tokens(4)
  const counts = noCounts()
  tokenise(text, 0, text.length, gaps, tokens, words, counts)
  return { tokens, counts }
}

/** The normalised words of a text, as the lexicon would be asked for them. */
export function readWords(text: string): readonly string[] {
  const { tokens } = readTokens(text)
  const ids = Array.from(tokens.word.subarray(0, tokens.count))
  return ids.flatMap((id) => (id === 0 ? [] : [words.text(id)]))
}

/**
 * The one check for token tests. An outline has a line (or a part between `|`) for each token: its kind, a colon, and
 * its own text with a line end as ↵,
   a soft hyphen as ¬ and a no-break space as ˽. Throws what a test runner can show as
 * a difference.
 */
export function checkTokens(text: string, outline: string, gaps: readonly Span[] = []): void {
  const expected = outline.split(/[\n|]/).map((line) => line.trim()).filter((line) => line !== '')
  const actual = printTokens(text, gaps)
  if (actual.join('\n') === expected.join('\n')) return
  const problem = new Error(`other tokens than expected in: ${show(text)}`)
  throw Object.assign(problem, { expected: expected.join('\n'), actual: actual.join('\n'), showDiff: true })
}

/** Each token as `kind:text`. */
export function printTokens(text: string, gaps: readonly Span[] = []): readonly string[] {
  const { tokens } = readTokens(text, gaps)
  const names = new Map<number, string>(Object.entries(TokenKind).map(([name, kind]) => [kind, name]))
  return Array.from({ length: tokens.count }, (_, row) => {
    const own = text.slice(tokens.start[row]!, tokens.end[row]!)
    return `${names.get(tokens.kind[row]!)}:${show(own)}`
  })
}

function show(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '↵').replaceAll('\u00ad', '¬').replaceAll('\u00a0', '˽')
}
