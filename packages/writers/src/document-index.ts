import { unusual } from './cannot-comment.ts'
import type { Shell } from './shells.ts'
import { ShellWalk } from './shells.ts'

/** A stretch of the XML text, `[start, end)` in UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A child of a run. `inner` is what stands between its tags where it is a `w:t` of plain characters, else null. */
export interface RunChild extends Stretch {
  readonly name: string
  readonly tag: string
  /** The offset right behind the name in the opening tag. */
  readonly nameEnd: number
  inner: Stretch | null
}

/** A run of the document with its own tags. */
export interface Run extends Stretch {
  readonly tag: string
  readonly children: readonly RunChild[]
  /**
   * Whether a comment can begin or end here: not in a box, whose words Word does not let anybody comment, and not in a
   * field of several paragraphs, such as a table of contents, which Word writes anew.
   */
  readonly takesComments: boolean
  /** The field, or the content control that nobody has filled in, that the run lies in: comments go around it. */
  readonly shell: Shell | null
}

/** Where the runs of a document stand in its XML text. */
export interface DocumentIndex {
  /** The prefix of Word's elements with its colon, or ''. */
  readonly prefix: string
  readonly isStrict: boolean
  /** All runs in document order, as the reader numbers them. */
  readonly runs: readonly Run[]
  /**
   * Where the words of the first paragraph begin that no program writes anew, as it does a table of contents; null
   * where no paragraph is open to any.
   */
  readonly top: number | null
}

const markup = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/g
const wordNamespace =
  /xmlns(?::([^\s=]+))?\s*=\s*["']http:\/\/(schemas|purl)\.[a-z.]+\/(?:ooxml\/)?wordprocessingml\/(?:2006\/)?main["']/g

type Open = { -readonly [Key in keyof Stretch]: Stretch[Key] }
type OpenChild = Open & Omit<RunChild, keyof Stretch>
interface OpenParagraph extends Open {
  /** Where its words begin, behind its properties. */
  words: number
}
interface OpenRun extends Open {
  readonly tag: string
  readonly children: OpenChild[]
  readonly takesComments: boolean
}

/** Finds the runs of a document. Throws {@link CannotComment} where Word's elements go by more than one prefix. */
export function indexDocument(xml: string): DocumentIndex {
  const spaces = [...xml.matchAll(wordNamespace)]
  const prefix = spaces[0]?.[1] === undefined ? '' : `${spaces[0][1]}:`
  if (spaces.length === 0 || spaces.some((one) => one[1] !== spaces[0]![1])) throw unusual()
  const walk = new IndexWalk(prefix)
  const shells = new ShellWalk()
  for (const found of xml.matchAll(markup)) {
    const { 0: tag, 1: slash, 2: name, index } = found
    if (name === undefined) continue
    if (name.startsWith('!')) throw unusual()
    const end = index + tag.length
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (slash === '/') {
      walk.close(index, end)
      shells.close(own, end)
      continue
    }
    walk.open(name, tag, index)
    shells.open(own, tag, index)
    if (!tag.endsWith('/>')) continue
    walk.close(end, end)
    shells.close(own, end)
  }
  for (const run of walk.runs) for (const child of run.children) plainOnly(child, xml)
  const outermost = shells.outermost()
  const runs = inShells(walk.runs, outermost)
  return { prefix, isStrict: spaces[0]![2] === 'purl', runs, top: topOf(walk.paragraphs, outermost) }
}

function topOf(paragraphs: readonly OpenParagraph[], shells: readonly Shell[]): number | null {
  const long = shells.filter(({ isLong }) => isLong)
  const own = paragraphs.find((one) => !long.some(({ start, end }) => start < one.end && one.start < end))
  return (own ?? paragraphs[0])?.words ?? null
}

/** Tells each run of the shell that it lies in; both come in the order of the text. */
function inShells(runs: readonly OpenRun[], shells: readonly Shell[]): readonly Run[] {
  let at = 0
  return runs.map((run) => {
    while (at < shells.length && shells[at]!.end < run.end) at++
    const next = shells[at]
    const shell = next !== undefined && next.start <= run.start ? next : null
    return { ...run, shell, takesComments: run.takesComments && shell?.isLong !== true }
  })
}

/** Elements within a text are rare and are not looked into: such a text is not cut. */
function plainOnly(child: OpenChild, xml: string): void {
  if (child.inner !== null && xml.slice(child.inner.start, child.inner.end).includes('<')) child.inner = null
}

class IndexWalk {
  readonly runs: OpenRun[] = []
  /** The paragraphs that lie in no box. */
  readonly paragraphs: OpenParagraph[] = []
  private readonly prefix: string
  private readonly names: string[] = []
  /** The runs that are open, each with its depth, and the child that is open in the innermost. */
  private readonly openRuns: { readonly run: OpenRun, readonly depth: number, child: OpenChild | null }[] = []
  private boxes = 0

  constructor(prefix: string) {
    this.prefix = prefix
  }

  open(name: string, tag: string, at: number): void {
    const end = at + tag.length
    const inner = this.openRuns.at(-1)
    if (inner !== undefined && this.names.length === inner.depth + 1) {
      const isText = name === `${this.prefix}t` && !tag.endsWith('/>')
      inner.child = {
        name, tag, start: at, end, nameEnd: at + 1 + name.length, inner: isText ? { start: end, end } : null,
      }
      inner.run.children.push(inner.child)
    }
    if (name === `${this.prefix}r`) {
      const takesComments = this.boxes === 0 && this.openRuns.length === 0
      const run: OpenRun = { tag, start: at, end, children: [], takesComments }
      this.runs.push(run)
      this.openRuns.push({ run, depth: this.names.length, child: null })
    }
    if (name === `${this.prefix}txbxContent`) this.boxes++
    if (name === `${this.prefix}p` && this.boxes === 0 && !tag.endsWith('/>')) {
      this.paragraphs.push({ start: at, end, words: end })
    }
    this.names.push(name)
  }

  close(start: number, end: number): void {
    const name = this.names.pop()
    const inner = this.openRuns.at(-1)
    if (name === undefined) throw unusual()
    if (inner !== undefined && this.names.length === inner.depth) {
      inner.run.end = end
      this.openRuns.pop()
    } else if (inner !== undefined && inner.child !== null && this.names.length === inner.depth + 1) {
      inner.child.end = end
      if (inner.child.inner !== null) inner.child.inner = { start: inner.child.inner.start, end: start }
      inner.child = null
    }
    if (name === `${this.prefix}txbxContent`) this.boxes--
    const paragraph = this.boxes === 0 ? this.paragraphs.at(-1) : undefined
    if (paragraph === undefined) return
    // The properties of a paragraph come first in it.
    if (name === `${this.prefix}pPr` && this.names.at(-1) === `${this.prefix}p`) paragraph.words = end
    else if (name === `${this.prefix}p` && start < end) paragraph.end = end
  }
}
