import type { Block, Letter, ReadResult } from '@klarbrev/core'
import { expect } from 'vitest'
import { readText } from './text.ts'

/** Any of the readers of decoded text. */
type Read = (text: string, path: string) => ReadResult

/** The one check for the layout tests. An outline has a line for each block: its kind, its level if any, its words. */
export function checkBlocks(text: string, outline: string, read: Read = readText): void {
  const expected = outline.split('\n').map(line => line.trim()).filter(line => line !== '')
  expect(printBlocks(read(text, 'brev').letter)).toEqual(expected)
}

/** Each block as `kind(level) words`, the words without gaps and with single spaces. */
export function printBlocks(letter: Letter): string[] {
  return letter.blocks.map(block => {
    const level = block.level > 0 ? `(${block.level})` : ''
    return `${block.kind}${level} ${wordsOf(letter.text, block)}`
  })
}

/** The words of a block: what lies outside its gaps. Cells of a table are parted by a bar. */
export function wordsOf(text: string, block: Block): string {
  let words = ''
  let at = block.start
  for (const gap of block.gaps) {
    words += text.slice(at, gap.start) + (block.kind === 'table' ? ' | ' : '')
    at = gap.end
  }
  return (words + text.slice(at, block.end)).replace(/\s+/gu, ' ').replace(/^ ?\| | \| ?$/g, '').trim()
}
