import { compilePhrases } from '@klarbrev/core'
import { readDictionary } from '@klarbrev/dictionary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDanish } from './danish.ts'
import { buildLetter } from './letter/built-letter.fixture.ts'
import { retextDanish, type RetextDanishOptions, type TextNode } from './retext.ts'

const danish = createDanish({ dictionary: readDictionary() })

/** Parses as unified would: the plugin is called on a processor, whose parser then gets the text. */
function parse(text: string, options: RetextDanishOptions = { danish }): TextNode {
  const processor: { parser?: (text: string) => TextNode } = {}
  ;(retextDanish as unknown as (this: object, options: RetextDanishOptions) => void).call(processor, options)
  return processor.parser!(text)
}

/** Leaves of a tree in order. */
function leaves(node: TextNode): readonly TextNode[] {
  return node.children ? node.children.flatMap(leaves) : [node]
}

function all(node: TextNode): readonly TextNode[] {
  return [node, ...(node.children ?? []).flatMap(all)]
}

/** A tree in one line: nodes by the first letters of their type, leaves as they are written. */
function print(node: TextNode): string {
  if (node.children === undefined) return JSON.stringify(node.value)
  return `${node.type.replace('Node', '')}(${node.children.map(print).join(' ')})`
}

describe('the tree', () => {
  test('is paragraphs, sentences, words and what lies between', () => {
    expect(print(parse('Du får hjælp. Ja!\n\nNej'))).toBe(
      'Root(Paragraph(Sentence(Word("Du") " " Word("får") " " Word("hjælp") ".") " " Sentence(Word("Ja") "!"))'
        + ' "\\n\\n" Paragraph(Sentence(Word("Nej"))))')
  })
  test('calls leaves by what they are', () => {
    expect(leaves(parse('Se § 5 – 😀.')).map(({ type }) => type.replace('Node', ''))).toEqual(
      ['Text', 'WhiteSpace', 'Text', 'WhiteSpace', 'Punctuation', 'WhiteSpace', 'Symbol', 'Punctuation'])
  })
  test('tells line, column and offset of every node', () => {
    const [, second] = parse('Du\r\n\r\nfår  hjælp').children!.filter(({ type }) => type === 'ParagraphNode')
    const word = all(second!).filter(({ type }) => type === 'WordNode')[1]!
    expect(word.position).toEqual({ start: { line: 3, column: 6, offset: 11 }, end: { line: 3, column: 11,
      offset: 16 } })
  })
  test('carries the facts of the letter on its root', () => {
    const { data } = parse('Du får ikke hjælp.\n\nVi ringer.')
    expect(data!.letterFacts.blocks.map(({ block }) => [block.start, block.end])).toEqual([[0, 18], [20, 30]])
  })
  test('of a reader with markup has the markup as source', () => {
    const letter = buildLetter('-> et hus\n-> en bil')
    const tree = parse(letter.text, { danish, read: () => letter })
    expect(leaves(tree).filter(({ type }) => type === 'SourceNode').map(({ value }) => value)).toEqual(['- ', '- '])
  })
  test('of no text is an empty root', () => {
    expect(print(parse(''))).toBe('Root()')
    expect(print(parse(' \n '))).toBe('Root(" \\n ")')
  })
  test('wrapped lines are one paragraph, a line of spaces parts two', () => {
    const { children } = parse('Du får\nhjælp.\n  \nVi ringer.  \n')
    const paragraphs = children!.filter(({ type }) => type === 'ParagraphNode')
    const texts = paragraphs.map((one) => leaves(one).map(({ value }) => value).join(''))
    expect(texts).toEqual(['Du får\nhjælp.', 'Vi ringer.'])
  })
})

describe('opening the language', () => {
  test('takes the bytes of a dictionary, and phrases', () => {
    const phrases = compilePhrases([{ words: ['får', 'hjælp'], rule: 'r', entry: 0 }])
    const { data } = parse('Du får hjælp.', { dictionary: readDictionary(), phrases })
    const facts = data!.letterFacts.blocks[0]!.facts as unknown as { phrases(): readonly object[] }
    expect(facts.phrases()).toHaveLength(1)
  })
  test('says what is missing when there are no bytes', () => {
    expect(() => parse('Du', {})).toThrow('retextDanish needs {dictionary}')
  })
})

describe('for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('Du får hjælp. ', '\n\n', '\r\n', '\r', ' ', '§ 3, stk. 2 ', '”', 'kr. ', '\u00ad', '\u00a0', '😀',
      '\ud83d', 'a\u030a', '\u200b\n\n', '…'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const anyText = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''))

  test('the leaves put end to end give the text again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(leaves(parse(text)).map(({ value }) => value).join('')).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
  test('every node lies where its leaves lie, and inside its parent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const node of all(parse(text))) {
          const [start, end] = [node.position.start.offset, node.position.end.offset]
          if (node.children === undefined) expect(text.slice(start, end)).toBe(node.value)
          else if (node.children.length > 0) {
            expect([node.children[0]!.position.start,
              node.children.at(-1)!.position.end]).toEqual([node.position.start, node.position.end])
          }
        }
      }),
    )
  })
  test('white space is white space, and no leaf is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { type, value } of leaves(parse(text))) {
          expect(value).not.toBe('')
          if (type === 'WhiteSpaceNode') expect(value!.trim()).toBe('')
        }
      }),
    )
  })
})
