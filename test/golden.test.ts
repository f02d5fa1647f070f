import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goldenTable } from './golden-table.ts'

test('the open corpus gives the golden table (after a wanted change: npm run generate, and read the diff)', () => {
  expect(goldenTable()).toBe(readFileSync(new URL('golden.txt', import.meta.url), 'utf8'))
})
