import { expect, test } from 'vitest'
import * as languageServer from './index.ts'

test('the public list', () => {
  expect(Object.keys(languageServer).sort()).toEqual(['FrameParser', 'Mirror', 'serve'])
})
