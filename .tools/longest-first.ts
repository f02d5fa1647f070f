import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Test files that take longest, the longest first: one that began last would keep one worker busy and the others idle. */
const longest = [
  'law-five', 'laws', 'maal', 'report', 'cli-bad-input', 'fixes', 'cli', 'english-laws', 'packages', 'formats', 'extractor',
  'server-torture', 'server-edits', 'server', 'rapport', 'word-comments', 'report-language', 'word-comments-random',
]

/** Puts the longest test files first, and leaves the others as they are. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.indexOf(/([^/]+)\.test\.ts$/.exec(moduleId)?.[1] ?? '')
      return at < 0 ? longest.length : at
    }
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b)))
  }
}
