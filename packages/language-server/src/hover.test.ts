import { expect, test } from 'vitest'
import { escapeMarkdown } from './hover.ts'

test('no sign of markdown or HTML keeps its meaning', () => {
  expect(escapeMarkdown('a & b <img src=x>')).toBe('a &amp; b &lt;img src=x\\>')
  expect(escapeMarkdown('[klik](command:x) `kode` **fed** # 1.')).toBe(
    '\\[klik\\]\\(command\\:x\\) \\`kode\\` \\*\\*fed\\*\\* \\# 1\\.',
  )
  expect(escapeMarkdown('https://x')).toBe('https\\:\\/\\/x')
})
test('words stay as they are', () => {
  expect(escapeMarkdown('Kære Åse, du får §5')).toBe('Kære Åse, du får §5')
})
