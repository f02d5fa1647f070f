/**
 * Danish for unified: a parser that makes an nlcst tree of a text and leaves the letter's facts on its root, so that
 * `unified().use(retextDanish, {dictionary}).use(asRetext(rules))` gives VFile messages.
 */
import type { Letter, LetterFacts } from '@klarbrev/core'
import { LineIndex, TokenKind } from '@klarbrev/core'
import type { Plugin, Processor } from 'unified'
import { createDanish, type Danish, type DanishParts } from './danish.ts'
import type { DanishBlock } from './facts/block.ts'

/** Where a node lies, after unist. */
export interface Place {
  readonly start: { line: number; column: number; offset: number }
  readonly end: { line: number; column: number; offset: number }
}

/** A node of nlcst, as far as this parser makes them. */
export interface TextNode {
  readonly type: 'RootNode' | 'ParagraphNode' | 'SentenceNode' | 'WordNode' | 'TextNode' | 'PunctuationNode' | 'SymbolNode' | 'WhiteSpaceNode' | 'SourceNode'
  readonly value?: string
  readonly children?: TextNode[]
  readonly position: Place
  readonly data?: { readonly letterFacts: LetterFacts }
}

/** The whole of a text. */
export interface TextRoot extends TextNode {
  readonly type: 'RootNode'
  readonly children: TextNode[]
}

/** How the pipeline gets its Danish: an opened language, or a dictionary's bytes; and how a text becomes a letter. */
export interface RetextDanishOptions {
  readonly danish?: Danish
  readonly dictionary?: DanishParts['dictionary']
  readonly phrases?: DanishParts['phrases']
  /** A reader, for example `readText` of @klarbrev/readers; without one, blank lines part paragraphs. */
  readonly read?: (text: string) => Letter
}

/** The unified plugin: sets the processor's parser. */
export const retextDanish: Plugin<[RetextDanishOptions?], string, TextRoot> = function retextDanish(
  this: Processor,
  options: RetextDanishOptions = {},
): void {
  const danish = options.danish ?? open(options)
  const read = options.read ?? readParagraphs
  this.parser = ((text: string) => toTree(danish, read(text))) as unknown as NonNullable<Processor['parser']>
}

function open(options: RetextDanishOptions): Danish {
  if (options.dictionary === undefined) {
    throw new Error('retextDanish needs {dictionary}: the bytes that readDictionary() of @klarbrev/dictionary gives')
  }
  return createDanish({ dictionary: options.dictionary, ...(options.phrases ? { phrases: options.phrases } : {}) })
}

/** The plainest layout there is: blank lines part paragraphs. */
function readParagraphs(text: string): Letter {
  const blocks = [...text.matchAll(/\S(?:[^\r\n]|\r?\n(?!\s*(?:\r?\n|$)))*/g)].map((match, group) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    level: 0,
    gaps: [],
    group,
    indent: 0,
  }))
  return { path: '', text, blocks, hints: {} }
}

function toTree(danish: Danish, letter: Letter): TextRoot {
  const facts = danish.analyse(letter)
  const lines = new LineIndex(letter.text)
  const place = (start: number, end: number): Place => ({
    start: { ...lines.position(start), offset: start },
    end: { ...lines.position(end), offset: end },
  })
  const leaf = (type: TextNode['type'], start: number, end: number): TextNode => ({
    type,
    value: letter.text.slice(start, end),
    position: place(start, end),
  })
  const children: TextNode[] = []
  let reached = 0
  for (const { block, facts: one } of facts.blocks) {
    if (block.start > reached) children.push(leaf('WhiteSpaceNode', reached, block.start))
    children.push(paragraph(one, block.start, block.end, leaf, place))
    reached = block.end
  }
  if (reached < letter.text.length) children.push(leaf('WhiteSpaceNode', reached, letter.text.length))
  return { type: 'RootNode', children, position: place(0, letter.text.length), data: { letterFacts: facts } }
}

type Leaf = (type: TextNode['type'], start: number, end: number) => TextNode

/** A paragraph whose leaves, put end to end, give its text again: what lies between tokens becomes white space or source. */
function paragraph(facts: DanishBlock, start: number, end: number, leaf: Leaf, place: (start: number, end: number) => Place): TextNode {
  const children: TextNode[] = []
  let reached = start
  const fill = (into: TextNode[], until: number): void => {
    if (until <= reached) return
    into.push(leaf(/\S/.test(facts.source.slice(reached - start + facts.base, until - start + facts.base)) ? 'SourceNode' : 'WhiteSpaceNode', reached, until))
    reached = until
  }
  for (let at = 0; at + 1 < facts.sentences.length; at++) {
    const from = facts.sentences[at]!
    const to = facts.sentences[at + 1]!
    if (from === to) continue
    fill(children, start + facts.tokens.start[from]!)
    const first = reached
    const words: TextNode[] = []
    for (let row = from; row < to; row++) {
      fill(words, start + facts.tokens.start[row]!)
      const until = start + facts.tokens.end[row]!
      words.push(token(facts.tokens.kind[row]!, reached, until, leaf, place))
      reached = until
    }
    children.push({ type: 'SentenceNode', children: words, position: place(first, reached) })
  }
  fill(children, end)
  return { type: 'ParagraphNode', children, position: place(start, end) }
}

function token(kind: number, start: number, end: number, leaf: Leaf, place: (start: number, end: number) => Place): TextNode {
  if (kind === TokenKind.punctuation) return leaf('PunctuationNode', start, end)
  if (kind === TokenKind.symbol) return leaf('SymbolNode', start, end)
  return { type: 'WordNode', children: [leaf('TextNode', start, end)], position: place(start, end) }
}
