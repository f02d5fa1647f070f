import { describe, expect, test } from 'vitest'
import { generatedFiles, kept, stalePages } from '../.tools/generated.ts'

// After a wanted change: npm run generate, and read the diff of test/golden.txt.

const files = await generatedFiles()

describe('a generated file is what rules and corpus give', () => {
  test.each(files.map(({ path, make }) => [path, make] as const))('%s', (path, make) => {
    expect(make()).toBe(kept(path))
  })
  test('and no page in rules/docs belongs to no rule', () => {
    expect(stalePages(files)).toEqual([])
  })
})
