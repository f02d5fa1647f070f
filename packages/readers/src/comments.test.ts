import { describe, expect, test } from 'vitest'
import { readMarkdown, readText } from './index.ts'

/** The words of the blocks and of the remarks, for text and for markdown. */
function read(text: string, markdown = false): { blocks: string[]; remarks: string[] } {
  const { letter } = (markdown ? readMarkdown : readText)(text, 'brev.txt')
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return { blocks: letter.blocks.map(slice), remarks: (letter.remarks ?? []).map(slice) }
}

const remark = '<!-- klarbrev fra: passiv -- loven bruger ordet -->'

describe.each([['text', false], ['markdown', true]])('%s', (_, markdown) => {
  test('a remark is no words of the letter, and stands with its place', () => {
    expect(read(`Et.\n\n${remark}\nTo.`, markdown)).toEqual({ blocks: ['Et.', 'To.'], remarks: [remark] })
  })
  test('it may be broken over lines, and parts the lines around it', () => {
    const broken = remark.replace(' -- ', '\r\n -- ')
    expect(read(`Et.\r\n${broken}\r\nTo.`, markdown)).toEqual({ blocks: ['Et.', 'To.'], remarks: [broken] })
  })
  test('several stand under one another or on one line', () => {
    const other = '<!-- klarbrev fra: papirord -- citat -->'
    expect(read(`${remark} ${other}\nTo.`, markdown)).toEqual({ blocks: ['To.'], remarks: [remark, other] })
    expect(read(`${remark}\n${other} To.`, markdown)).toEqual({ blocks: ['To.'], remarks: [remark, other] })
  })
  test('one that is never closed is told with its line, and its words stay', () => {
    const { blocks, remarks } = read('<!-- klarbrev fra: passiv -- grund\nTo.', markdown)
    expect(remarks).toEqual(['<!-- klarbrev fra: passiv -- grund'])
    expect(blocks.join('\n')).toContain('To.')
  })
})

test('other comments are markup in markdown and words in text, and no remarks', () => {
  expect(read('<!-- husk -->\nTo.', true)).toEqual({ blocks: ['To.'], remarks: [] })
  expect(read('<!-- husk -->\nTo.').remarks).toEqual([])
})

test('a letter without remarks says nothing of them', () => {
  expect(readText('Et.', 'brev.txt').letter).not.toHaveProperty('remarks')
})

test('a line of many remarks costs no more than its length', () => {
  expect(read(`${remark.repeat(20_000)}\nTo.`).remarks).toHaveLength(20_000)
  expect(read('<!-- klarbrev '.repeat(20_000)).remarks).toHaveLength(1)
})
